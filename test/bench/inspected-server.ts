/** A server whose heap can be asked for. */
import { once } from 'node:events'
import { WebSocket } from 'ws'
import { eventually } from '../support/server.ts'
import type { ServerProcess } from '../system/process.ts'

export interface Memory {
  readonly rss: number
  readonly heapUsed: number
  readonly external: number
}

/** Lets the inspector in, on a free port of loopback: it is the only way to have a process collect its garbage from outside. */
export const inspectable = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

/** The inspector of a server that was started with `inspectable`. */
export class Inspector {
  readonly #socket: WebSocket
  #asked = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  static async of(server: ServerProcess): Promise<Inspector> {
    const url = await eventually(() => /Debugger listening on (ws:\S+)/.exec(server.stderr)?.[1])
    const socket = new WebSocket(url, { perMessageDeflate: false })
    await once(socket, 'open')
    return new Inspector(socket)
  }

  /** Bytes that are left after what is garbage is gone. */
  async memory(): Promise<Memory> {
    // What the first collection finalises, only the next ones find.
    for (let round = 0; round < 3; round += 1) await this.#ask('HeapProfiler.collectGarbage', {})
    const expression = 'process.memoryUsage()'
    const { result } = (await this.#ask('Runtime.evaluate', { expression, returnByValue: true })) as {
      result: { value: Memory }
    }
    return result.value
  }

  #ask(method: string, params: object): Promise<unknown> {
    this.#asked += 1
    const id = this.#asked
    return new Promise((resolve) => {
      const hear = (bytes: Buffer): void => {
        const answer = JSON.parse(String(bytes)) as { id?: number; result: unknown }
        if (answer.id !== id) return
        this.#socket.off('message', hear)
        resolve(answer.result)
      }
      this.#socket.on('message', hear)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }
}
