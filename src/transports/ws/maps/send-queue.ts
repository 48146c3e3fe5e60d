import type { Socket } from 'node:net'
import type { Environment } from '../../../environment.ts'
import { Outlet } from '../outlet.ts'

export interface QueueLimits {
  /** Messages that were not asked for and wait for a slow reader, and their bytes. */
  readonly pushedFramesMax: number
  readonly pushedBytesMax: number
  /** Bytes that may be in the socket before anything waits. */
  readonly socketBytesMax: number
  /** How long what waits may take to be read. */
  readonly slowConsumerMs: number
}

export interface SendQueueOptions {
  readonly environment: Environment
  readonly limits: QueueLimits
  readonly onSent: (messages: number, bytes: number) => void
}

interface Waiting {
  readonly frame: Buffer
  readonly isPushed: boolean
}

/**
 * What a connection is sent, in order. Answers wait as long as they must, and whoever asks more is not read meanwhile; what
 * is told of our own accord cannot hold anybody up, so that few of it may wait before its reader counts as slow.
 */
export class SendQueue {
  readonly #outlet: Outlet
  readonly #limits: QueueLimits
  readonly #onSlow: () => void
  #waiting: Waiting[] = []
  #pushedFrames = 0
  #pushedBytes = 0
  #emptied: (() => void)[] = []

  constructor(socket: Socket, { environment, limits, onSent }: SendQueueOptions, onSlow: () => void) {
    const { socketBytesMax: sendQueueBytesMax, slowConsumerMs } = limits
    this.#outlet = new Outlet(socket, { environment, limits: { sendQueueBytesMax, slowConsumerMs }, onSent }, onSlow)
    this.#limits = limits
    this.#onSlow = onSlow
  }

  /** Whether what was asked for waits already. */
  get isFull(): boolean {
    return this.#waiting.length > 0 || this.#outlet.isFull
  }

  answer(frame: Buffer): void {
    this.#add({ frame, isPushed: false })
  }

  /** Sends what was not asked for; too much of it ends the connection. */
  push(frame: Buffer): void {
    if (!this.isFull) return this.#outlet.write(frame)
    const { pushedFramesMax, pushedBytesMax } = this.#limits
    const bytes = this.#pushedBytes + frame.length
    if (this.#pushedFrames >= pushedFramesMax || (this.#pushedFrames > 0 && bytes > pushedBytesMax))
      return this.#onSlow()
    this.#pushedFrames += 1
    this.#pushedBytes = bytes
    this.#add({ frame, isPushed: true })
  }

  /** Resolves when nothing waits any more, at once when nothing does. */
  async drained(): Promise<void> {
    if (!this.isFull) return
    await new Promise<void>((resolve) => {
      this.#emptied.push(resolve)
      if (this.#waiting.length === 0) this.#continue()
    })
  }

  /** Hands over what was held back in this turn. */
  flush(): void {
    this.#outlet.flush()
  }

  /** Forgets what waits. */
  clear(): void {
    this.#waiting = []
    for (const resolve of this.#emptied.splice(0)) resolve()
  }

  #add(waiting: Waiting): void {
    if (!this.isFull) return this.#outlet.write(waiting.frame)
    this.#waiting.push(waiting)
    if (this.#waiting.length === 1) this.#continue()
  }

  #continue(): void {
    const drained = this.#outlet.drained()
    if (drained !== undefined) void drained.then(() => this.#send())
    // Full and never to be drained: the socket is gone.
    else if (this.#outlet.isFull) this.clear()
    else this.#send()
  }

  #send(): void {
    let sent = 0
    while (sent < this.#waiting.length && !this.#outlet.isFull) this.#write(this.#waiting[sent++] as Waiting)
    this.#waiting.splice(0, sent)
    if (this.#waiting.length > 0) return this.#continue()
    for (const resolve of this.#emptied.splice(0)) resolve()
  }

  #write({ frame, isPushed }: Waiting): void {
    this.#outlet.write(frame)
    if (!isPushed) return
    this.#pushedFrames -= 1
    this.#pushedBytes -= frame.length
  }
}
