import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { ControlResult, Run, ServerEvent, StartRequest } from '../contract/mod.ts'

/** A client of this server's own interfaces, as any other client would be. */
export class ApiClient {
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(base: string, apiKey: string | undefined) {
    this.#base = base.replace(/\/$/, '')
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
    const socket = new WebSocket(url, { headers: this.#headers })
    const queue = new EventQueue(socket)
    await once(socket, 'open')
    return queue
  }

  async #json<T>(path: string, init: RequestInit): Promise<T> {
    const headers = { ...this.#headers, ...(init.body != null && { 'Content-Type': 'application/json' }) }
    const response = await fetch(`${this.#base}${path}`, { ...init, headers })
    const body = (await response.json()) as T & { message?: string }
    if (!response.ok) throw new Error(`${init.method} ${path} answered ${response.status}: ${body.message}`)
    return body
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
