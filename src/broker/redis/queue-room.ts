import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { QueueLimits } from '../limits.ts'
import type { Channels } from './channels.ts'
import type { Link } from './link.ts'
import { queueChangedChannel, queueDeletedChannel, queueName } from './names.ts'

/** A queue that is too full is looked at again after this: announcements get lost. */
const tickMs = 500

interface Options {
  readonly link: Link
  readonly channels: Channels
  readonly environment: Environment
  readonly limits: QueueLimits
}

/** Who waits, on this node, for room in a queue. All are told when there may be; between nodes nobody is first. */
export class QueueRoom {
  readonly #options: Options
  readonly #wakes = new Map<string, Set<() => void>>()
  #isClosed = false

  static async open(options: Options): Promise<QueueRoom> {
    const room = new QueueRoom(options)
    await options.channels.listen(queueChangedChannel, (queue) => room.#wake(queue))
    await options.channels.listen(queueDeletedChannel, (queue) => room.#wake(queue))
    return room
  }

  private constructor(options: Options) {
    this.#options = options
  }

  /** As `Queues.room`. @throws overloaded when too many wait */
  async wait(queue: string, count: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#isClosed) {
      const news = this.#news(queue, signal)
      try {
        if (await this.#fits(queue, count)) return
        await news.come
      } finally {
        news.end()
      }
    }
  }

  /** Ends everybody's wait. */
  close(): void {
    this.#isClosed = true
    for (const queue of [...this.#wakes.keys()]) this.#wake(queue)
  }

  #fits(queue: string, count: number): Promise<boolean> {
    return this.#options.link.run({
      script: 'queue_room',
      keys: [queueName(queue)],
      args: [count],
      read: (reply) => reply === 1,
    })
  }

  #wake(queue: string): void {
    for (const wake of [...(this.#wakes.get(queue) ?? [])]) wake()
  }

  /** Comes at the next change of a queue, and at the next tick. */
  #news(queue: string, signal: AbortSignal): { readonly come: Promise<void>; readonly end: () => void } {
    const wakes = this.#wakes.get(queue) ?? new Set()
    if (wakes.size >= this.#options.limits.waitersMax) fail('overloaded', 'Too many publishers wait.')
    let wake = () => {}
    const come = new Promise<void>((resolve) => {
      wake = resolve
    })
    this.#wakes.set(queue, wakes.add(wake))
    const cancel = this.#options.environment.after(tickMs, wake)
    signal.addEventListener('abort', wake, { once: true })
    const end = () => {
      cancel()
      signal.removeEventListener('abort', wake)
      wakes.delete(wake)
      if (wakes.size === 0 && this.#wakes.get(queue) === wakes) this.#wakes.delete(queue)
    }
    return { come, end }
  }
}
