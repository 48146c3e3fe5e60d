import { once } from 'node:events'
import { type IncomingMessage, request as requestInTheClear } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { json } from 'node:stream/consumers'
import type { ConnectionOptions } from 'node:tls'
import { WebSocket } from 'ws'
import type { ControlResult, Run, ServerEvent, StartRequest } from '../contract/mod.ts'

/** A client of this server's own interfaces, as any other client would be. */
export class ApiClient {
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #tls: ConnectionOptions

  /** @param tls how an `https://` server is trusted, and what it is shown */
  constructor(base: string, apiKey: string | undefined, tls: ConnectionOptions = {}) {
    this.#base = base.replace(/\/$/, '')
    this.#tls = tls
    this.#headers = apiKey === undefined ? {} : { 'X-API-Key': apiKey }
  }

  start(request: StartRequest): Promise<ControlResult> {
    return this.#json('/api/stream/start', { method: 'POST', body: JSON.stringify(request) })
  }

  run(streamId: string): Promise<Run> {
    return this.#json(`/api/streams/${streamId}`, { method: 'GET' })
  }

  /** Opens `/ws/events` with `query`; the events are given in the order in which they come, until the socket closes. */
  async events(query: Readonly<Record<string, string>>): Promise<AsyncIterable<ServerEvent>> {
    const url = `${this.#base.replace(/^http/, 'ws')}/ws/events?${new URLSearchParams(query)}`
    const socket = new WebSocket(url, { ...this.#tls, headers: this.#headers })
    const queue = new EventQueue(socket)
    await once(socket, 'open')
    return queue
  }

  async #json<T>(path: string, { method, body }: { readonly method: string; readonly body?: string }): Promise<T> {
    const headers = { ...this.#headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
    const open = this.#base.startsWith('https:') ? requestOverTls : requestInTheClear
    const request = open(`${this.#base}${path}`, { ...this.#tls, method, headers }).end(body)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    const answer = (await json(response)) as T & { message?: string }
    const { statusCode = 0 } = response
    if (statusCode >= 300) throw new Error(`${method} ${path} answered ${statusCode}: ${answer.message}`)
    return answer
  }
}

/** The events of a socket; while they wait to be read the socket is paused, so that they do not pile up. */
class EventQueue implements AsyncIterable<ServerEvent> {
  readonly #socket: WebSocket
  readonly #waiting: ServerEvent[] = []
  #wake: () => void = () => undefined
  #closed = false

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      this.#waiting.push(JSON.parse(String(data)))
      if (this.#waiting.length > 1_000) socket.pause()
      this.#wake()
    })
    socket.on('close', () => {
      this.#closed = true
      this.#wake()
    })
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ServerEvent> {
    try {
      for (;;) {
        const event = this.#waiting.shift()
        if (event !== undefined) yield event
        else if (this.#closed) return
        else await this.#more()
      }
    } finally {
      this.#socket.close()
    }
  }

  async #more(): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve
    })
    if (this.#socket.isPaused) this.#socket.resume()
    await woken
  }
}
