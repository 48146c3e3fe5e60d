import { connect, type Socket } from 'node:net'

const endOfHead = Buffer.from('\r\n\r\n')

/** An HTTP request as bytes, for a connection that stays open. */
export function requestOf(path: string, body: string): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json`
  return Buffer.from(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

/** A keep-alive connection that has one request under way at a time. Answers are read to their end, not parsed. */
export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
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
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes])
    const headEnd = this.#received.indexOf(endOfHead)
    if (headEnd < 0) return
    const head = this.#received.toString('latin1', 0, headEnd)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1])
    if (this.#received.length < headEnd + 4 + length) return
    this.#received = Buffer.alloc(0)
    if (head.startsWith('HTTP/1.1 200')) this.#answered?.()
    else this.#failed(new Error(head.slice(0, head.indexOf('\r\n'))))
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
