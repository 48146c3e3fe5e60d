import { once } from 'node:events'
import { expect } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import type { Entry, ServerEvent } from '../../src/contract/mod.ts'
import { eventProblems } from '../../src/contract/validate-output.ts'
import { eventually } from './server.ts'

/** A subscriber of `/ws/events` that keeps what it gets and checks every message against the contract. */
export class Subscriber implements AsyncDisposable {
  readonly socket: WebSocket
  readonly events: ServerEvent[] = []
  /** Entries received so far, from frames of one and of many. */
  readonly entries: Entry[] = []
  closed: { code: number; reason: string } | undefined

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      const event: ServerEvent = JSON.parse(String(data))
      this.events.push(event)
      if (event.type === 'entry') this.entries.push(event.data)
      if (event.type === 'entries') this.entries.push(...event.data)
    })
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) }
    })
    socket.on('error', () => undefined)
  }

  static async open(wsUrl: string, query = '', options: ClientOptions = {}): Promise<Subscriber> {
    const socket = new WebSocket(`${wsUrl}/ws/events${query}`, options)
    const subscriber = new Subscriber(socket)
    await once(socket, 'open')
    return subscriber
  }

  of<Type extends ServerEvent['type']>(type: Type): Extract<ServerEvent, { type: Type }>[] {
    return this.events.filter((event): event is Extract<ServerEvent, { type: Type }> => event.type === type)
  }

  /** Waits for the first event of a type. */
  first<Type extends ServerEvent['type']>(type: Type): Promise<Extract<ServerEvent, { type: Type }>> {
    return eventually(() => this.of(type)[0])
  }

  /** Fails when anything received was not declared. */
  checkAll(): void {
    const problems = this.events.flatMap((event) => eventProblems('events', event))
    expect(problems).toEqual([])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return
    const closed = once(this.socket, 'close')
    this.socket.terminate()
    await closed
  }
}

/** Tries to open and gives the HTTP answer with which the server refused. */
export function refusal(
  wsUrl: string,
  path: string,
  options: ClientOptions = {},
): Promise<{ status: number; body: { error: string }; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${wsUrl}${path}`, options)
    socket.on('open', () => {
      socket.terminate()
      reject(new Error('the server let the client in'))
    })
    socket.on('error', () => undefined)
    socket.on('unexpected-response', async (_request, response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(text), headers: response.headers })
    })
  })
}
