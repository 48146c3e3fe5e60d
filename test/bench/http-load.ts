import { connect, type Socket } from 'node:net'

const endOfHead = Buffer.from('\r\n\r\n')

/** An HTTP request as bytes, for a connection that stays open. */
export function requestOf(path: string, body: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const more = Object.entries(headers).map(([name, value]) => `\r\n${name}: ${value}`)
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json${more.join('')}`
  return Buffer.from(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

/** A request without a body. */
export const readRequestOf = (path: string): Buffer => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)

/** A keep-alive connection that has one request under way at a time. Answers are read to their end, not parsed. */
export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  /** Bytes of the answer that are still to come, once its head is known. */
  #missing = Number.NaN
  #answered: (() => void) | undefined
  #failed: (error: Error) => void = () => {}

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.on('data', (bytes) => this.#take(bytes))
    this.#socket.on('error', (error) => this.#failed(error))
  }

  send(request: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve
      this.#failed = reject
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(bytes: Buffer): void {
    if (Number.isNaN(this.#missing)) this.#takeHead(bytes)
    else this.#missing -= bytes.length
    if (this.#missing !== 0) return
    const head = this.#received.toString('latin1')
    this.#received = Buffer.alloc(0)
    this.#missing = Number.NaN
    if (head.startsWith('HTTP/1.1 200')) this.#answered?.()
    else this.#failed(new Error(head.slice(0, 2_000)))
  }

  /** What belongs to the body is counted, and not kept beside the beginning that came with the head. */
  #takeHead(bytes: Buffer): void {
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes])
    const headEnd = this.#received.indexOf(endOfHead)
    if (headEnd < 0) return
    const head = this.#received.toString('latin1', 0, headEnd)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1])
    this.#missing = headEnd + endOfHead.length + length - this.#received.length
  }
}

/** Keeps every connection busy for a while; gives the number of answers. */
export async function load(connections: readonly HttpConnection[], request: Buffer, ms: number): Promise<number> {
  const endMs = performance.now() + ms
  let answers = 0
  const call = async (connection: HttpConnection) => {
    while (performance.now() < endMs) {
      await connection.send(request)
      answers += 1
    }
  }
  await Promise.all(connections.map(call))
  return answers
}
