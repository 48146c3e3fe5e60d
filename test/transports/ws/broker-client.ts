import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import { eventProblems } from '../../../src/contract/validate-output.ts'
import { eventually } from '../../support/server.ts'

export interface Frame {
  readonly type: string
  readonly [name: string]: unknown
}

export interface Response extends Frame {
  readonly request_id: string
  readonly success: boolean
  readonly payload: Readonly<Record<string, unknown>>
  readonly error: { readonly code: string; readonly message: string }
}

/** A client of `/api/v1/ws` that keeps what it gets and checks every frame against the contract. */
export class BrokerClient implements AsyncDisposable {
  readonly socket: WebSocket
  readonly frames: Frame[] = []
  closed: { code: number; reason: string } | undefined
  #lastId = 0

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      const frame: Frame = JSON.parse(String(data))
      expect(eventProblems('broker', frame as never)).toEqual([])
      this.frames.push(frame)
    })
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) }
    })
    socket.on('error', () => undefined)
  }

  static async open(wsUrl: string, query = '', options: ClientOptions = {}): Promise<BrokerClient> {
    const socket = new WebSocket(`${wsUrl}/api/v1/ws${query}`, options)
    const client = new BrokerClient(socket)
    await once(socket, 'open')
    return client
  }

  /** Sends a command and gives the id to look for. */
  send(command: string, payload: object = {}): string {
    this.#lastId += 1
    const request_id = `q${this.#lastId}`
    this.socket.send(JSON.stringify({ request_id, command, payload }))
    return request_id
  }

  answer(requestId: string): Promise<Response> {
    return eventually(() => this.frames.find((frame) => frame.request_id === requestId) as Response | undefined)
  }

  /** Runs a command that succeeds and gives its payload. */
  async run(command: string, payload: object = {}): Promise<Response['payload']> {
    const response = await this.answer(this.send(command, payload))
    expect(response, JSON.stringify(response)).toMatchObject({ success: true })
    return response.payload
  }

  of(type: string): Frame[] {
    return this.frames.filter((frame) => frame.type === type)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return
    const closed = once(this.socket, 'close')
    this.socket.terminate()
    await closed
  }
}

/** A bare socket after the handshake: it answers nothing, and reads only when it is told to. */
export async function silentClient(wsUrl: string): Promise<Socket> {
  const { hostname, port } = new URL(wsUrl)
  const socket = connect(Number(port), hostname)
  const head = ['GET /api/v1/ws HTTP/1.1', `Host: ${hostname}`, 'Upgrade: websocket', 'Connection: Upgrade']
  const key = ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13']
  socket.write(`${[...head, ...key].join('\r\n')}\r\n\r\n`)
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 101 /)
  socket.pause()
  return socket
}

/** A masked text frame, as a client sends it. Source: RFC 6455 section 5.2; a mask of zeros changes nothing. */
export function clientFrame(value: unknown): Buffer {
  const payload = Buffer.from(JSON.stringify(value))
  const head = Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff, 0, 0, 0, 0])
  return Buffer.concat([head, payload])
}
