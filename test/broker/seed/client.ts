/** Speaks HTTP to the server of these tests as the document does. */
import { expect } from 'vitest'
import type { TestServer } from '../../support/server.ts'
import { type Block, exchange, take, unlike } from './document.ts'

interface Envelope {
  readonly type: string
  readonly request_id: string
  readonly status: string
  readonly success: boolean
  readonly payload: never
}

const success = take(({ label }) => label === 'Success Response').value

export class SeedClient {
  readonly #server: () => TestServer

  constructor(server: () => TestServer) {
    this.#server = server
  }

  async send(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${this.#server().url}${path}`, {
      ...{ method, headers },
      ...(body !== undefined && { body }),
    })
    return { status: response.status, headers: response.headers, body: (await response.json()) as never }
  }

  async text(path: string): Promise<string> {
    return (await fetch(`${this.#server().url}${path}`)).text()
  }

  /** Sends a request of the document as it is, without a JSON content type. */
  post(path: string, { text }: Block) {
    return this.send('POST', path, text)
  }

  /** Sends a request that must succeed, compares its answer with the documented one, and gives it. */
  async answered(text: string, example: unknown = {}): Promise<Envelope> {
    const { status, headers, body } = await this.send('POST', '/api/v1/command', text)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(headers.get('x-request-id')).toBeTruthy()
    expect(unlike(body, success)).toBe('')
    expect(unlike(body, example)).toBe('')
    expect(body).toMatchObject({ type: 'response', status: 'success', success: true })
    return body
  }

  /** Runs a command of the document and gives the payload of its answer. */
  async run(command: string): Promise<{ readonly [field: string]: never }> {
    const { request, response } = exchange(command)
    take(({ line }) => line === response.line)
    return (await this.answered(request.text, response.value)).payload
  }

  /** What a command that the document does not have gives. */
  async resultOf(command: string, payload: unknown): Promise<unknown> {
    const { body } = await this.send('POST', '/api/v1/command', JSON.stringify({ command, payload }))
    return (body as Envelope).payload
  }
}
