import type { Socket } from 'node:net'
import type { Environment } from '../../environment.ts'

export interface OutletLimits {
  /** Bytes that may wait in the socket. */
  readonly sendQueueBytesMax: number
  /** How long what waits may take to be read, where that was asked for and not sent of our own accord. */
  readonly slowConsumerMs: number
}

export interface OutletOptions {
  readonly environment: Environment
  readonly limits: OutletLimits
  readonly onSent: (events: number, bytes: number) => void
}

/**
 * The way out of a WebSocket, past the object that stands for it, which would write frame by frame: frames of one turn of
 * the event loop go out in one write. What that object sends itself goes through the same socket, so nothing overlaps.
 */
export class Outlet {
  readonly #socket: Socket
  readonly #options: OutletOptions
  readonly #onSlow: () => void
  #isCorked = false
  #draining: Promise<void> | undefined

  /** @param onSlow told when what waits was not read in time */
  constructor(socket: Socket, options: OutletOptions, onSlow: () => void) {
    this.#socket = socket
    this.#options = options
    this.#onSlow = onSlow
  }

  /** Writes a frame, in one piece with whatever else is written in this turn. */
  write(frame: Buffer): void {
    if (this.#socket.destroyed) return
    if (!this.#isCorked) {
      this.#isCorked = true
      this.#socket.cork()
      process.nextTick(uncork, this)
    }
    this.#socket.write(frame)
    this.#options.onSent(1, frame.length)
  }

  /** Hands over what was held back in this turn. */
  flush(): void {
    if (!this.#isCorked) return
    this.#isCorked = false
    this.#socket.uncork()
  }

  /** Whether more waits than may, also after the system has taken what it takes. */
  get isFull(): boolean {
    const { sendQueueBytesMax } = this.#options.limits
    if (this.#socket.writableLength <= sendQueueBytesMax) return false
    this.flush()
    return this.#socket.writableLength > sendQueueBytesMax
  }

  /** Undefined while there is room, else a promise of when there is again, or the socket has closed. */
  drained(): Promise<void> | undefined {
    if (!this.isFull || this.#socket.destroyed) return undefined
    this.#draining ??= this.#untilDrained().finally(() => {
      this.#draining = undefined
    })
    return this.#draining
  }

  #untilDrained(): Promise<void> {
    const { environment, limits } = this.#options
    return new Promise((resolve) => {
      const cancel = environment.after(limits.slowConsumerMs, this.#onSlow)
      const settle = () => {
        cancel()
        this.#socket.off('drain', settle).off('close', settle)
        resolve()
      }
      this.#socket.on('drain', settle).on('close', settle)
    })
  }
}

function uncork(outlet: Outlet): void {
  outlet.flush()
}
