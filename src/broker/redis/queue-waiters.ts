import type { Environment } from '../../environment.ts'
import { fail, toFailure } from '../../errors.ts'
import type { QueueLimits } from '../limits.ts'
import type { ConsumeOptions, Delivery } from '../port/queues.ts'
import type { Channels } from './channels.ts'
import type { Link } from './link.ts'
import { queueChangedChannel, queueDeletedChannel, queueName } from './names.ts'
import { contentOf, priorityOf } from './queue-rows.ts'
import type { Argument } from './step.ts'

/** Somebody who waits looks again after this: announcements get lost, and the server must hear that the consumer is there. */
const tickMs = 1_000

interface Options {
  readonly link: Link
  readonly channels: Channels
  readonly environment: Environment
  readonly limits: QueueLimits
}

/** Somebody in the line of a queue. */
interface Waiter {
  readonly options: ConsumeOptions
  readonly end: (delivery: Delivery | undefined) => void
  readonly fail: (error: unknown) => void
  isOver: boolean
}

/** The line of one queue on this node. */
interface Line {
  readonly waiters: Set<Waiter>
  /** Whether somebody is looking, and whether to look once more afterwards. */
  isServed: boolean
  again: boolean
  cancelTimer: () => void
}

/**
 * Who waits for a message, on this node: in the order in which they came. A line is served by one at a time;
 * it is looked at when the server announces a change, when the next lease ends, and every second.
 */
export class QueueWaiters {
  readonly #options: Options
  readonly #lines = new Map<string, Line>()
  #waiting = 0
  #isClosed = false

  static async open(options: Options): Promise<QueueWaiters> {
    const waiters = new QueueWaiters(options)
    await options.channels.listen(queueChangedChannel, (queue) => waiters.#changed(queue))
    await options.channels.listen(queueDeletedChannel, (queue) => waiters.#deleted(queue))
    options.channels.onReturn(() => {
      for (const queue of waiters.#lines.keys()) waiters.#changed(queue)
    })
    return waiters
  }

  private constructor(options: Options) {
    this.#options = options
  }

  /** As `Queues.consume`. @throws overloaded when too many wait */
  async consume(queue: string, options: ConsumeOptions): Promise<Delivery | undefined> {
    if (options.signal.aborted) return undefined
    if (options.waitMs <= 0 || this.#isClosed) return this.#attemptOnce(queue, options)
    const { waitersMax, waitersInAllMax } = this.#options.limits
    const inLine = this.#lines.get(queue)?.waiters.size ?? 0
    if (inLine >= waitersMax || this.#waiting >= waitersInAllMax) fail('overloaded', 'Too many consumers wait.')
    return this.#wait(queue, options)
  }

  /** Ends everybody's wait with nothing. */
  close(): void {
    this.#isClosed = true
    for (const { waiters } of this.#lines.values()) for (const waiter of [...waiters]) waiter.end(undefined)
  }

  #wait(queue: string, options: ConsumeOptions): Promise<Delivery | undefined> {
    const line = this.#lineOf(queue)
    return new Promise((resolve, reject) => {
      const over = () => {
        waiter.isOver = true
        cancel()
        options.signal.removeEventListener('abort', leave)
        this.#leave(queue, line, waiter)
      }
      const waiter: Waiter = {
        options,
        end: (delivery) => {
          over()
          resolve(delivery)
        },
        fail: (error) => {
          over()
          reject(error)
        },
        isOver: false,
      }
      const leave = () => {
        waiter.end(undefined)
        this.#tell(queue, 'queue_leave', [options.consumerId])
      }
      const cancel = this.#options.environment.after(options.waitMs, leave)
      options.signal.addEventListener('abort', leave, { once: true })
      line.waiters.add(waiter)
      this.#waiting += 1
      // The server learns of it first: what is published after the attempt is announced.
      this.#tell(queue, 'queue_wait', [options.consumerId])
      void this.#serve(queue, line)
    })
  }

  #lineOf(queue: string): Line {
    const line = this.#lines.get(queue) ?? { waiters: new Set(), isServed: false, again: false, cancelTimer: () => {} }
    this.#lines.set(queue, line)
    return line
  }

  #leave(queue: string, line: Line, waiter: Waiter): void {
    if (!line.waiters.delete(waiter)) return
    this.#waiting -= 1
    if (line.waiters.size > 0) return
    line.cancelTimer()
    this.#lines.delete(queue)
  }

  async #serve(queue: string, line: Line): Promise<void> {
    line.again = true
    if (line.isServed) return
    line.isServed = true
    while (line.again && line.waiters.size > 0) {
      line.again = false
      line.cancelTimer()
      const nextMs = await this.#servePass(queue, line)
      line.cancelTimer = this.#options.environment.after(nextMs, () => this.#tick(queue, line))
    }
    line.isServed = false
    if (line.waiters.size === 0) line.cancelTimer()
  }

  #tick(queue: string, line: Line): void {
    const consumers = new Set([...line.waiters].map(({ options }) => options.consumerId))
    if (consumers.size > 0) this.#tell(queue, 'queue_wait', [...consumers])
    void this.#serve(queue, line)
  }

  /** Gives out what there is; gives when to look again at the latest. */
  async #servePass(queue: string, line: Line): Promise<number> {
    const busy = new Set<string>()
    for (const waiter of [...line.waiters]) {
      if (waiter.isOver || busy.has(waiter.options.consumerId)) continue
      const { delivery, isBusy, nextMs } = await this.#serveOne(queue, waiter)
      if (isBusy) busy.add(waiter.options.consumerId)
      else if (delivery === undefined) return nextMs
    }
    return tickMs
  }

  async #serveOne(queue: string, waiter: Waiter): Promise<Attempt> {
    try {
      const attempt = await this.#attempt(queue, waiter.options)
      const { delivery } = attempt
      if (delivery === undefined) return attempt
      // It left while the server was asked.
      if (waiter.isOver) this.#tell(queue, 'queue_free', [delivery.messageId])
      else waiter.end(delivery)
      return attempt
    } catch (error) {
      waiter.fail(toFailure(error))
      return { delivery: undefined, isBusy: true, nextMs: tickMs }
    }
  }

  #attempt(queue: string, { consumerId, ackDeadlineMs }: ConsumeOptions): Promise<Attempt> {
    const args = [consumerId, ackDeadlineMs ?? '']
    return this.#options.link.run({ script: 'queue_consume', keys: [queueName(queue)], args, read: attemptOf })
  }

  async #attemptOnce(queue: string, options: ConsumeOptions): Promise<Delivery | undefined> {
    const { delivery } = await this.#attempt(queue, options)
    if (delivery === undefined || !options.signal.aborted) return delivery
    this.#tell(queue, 'queue_free', [delivery.messageId])
    return undefined
  }

  /** What the server need not answer: a lease ends by itself, a waiter is forgotten. */
  #tell(queue: string, script: string, args: readonly Argument[]): void {
    this.#options.link.run({ script, keys: [queueName(queue)], args, read: () => {} }).catch(() => {})
  }

  #changed(queue: string): void {
    const line = this.#lines.get(queue)
    if (line !== undefined) void this.#serve(queue, line)
  }

  #deleted(queue: string): void {
    for (const waiter of [...(this.#lines.get(queue)?.waiters ?? [])]) waiter.end(undefined)
  }
}

interface Attempt {
  readonly delivery: Delivery | undefined
  /** Whether the consumer has as many leases as it may have. */
  readonly isBusy: boolean
  /** When there may be something, as far as is known. */
  readonly nextMs: number
}

function attemptOf(reply: unknown): Attempt {
  const row = reply as [number, number] | [string, number, number, string, string, string, string]
  if (row.length === 2) {
    const [dueMs, isBusy] = row
    return { delivery: undefined, isBusy: isBusy === 1, nextMs: dueMs < 0 ? tickMs : Math.min(tickMs, dueMs + 1) }
  }
  const [messageId, retryCount, retriesMax, published, deadline, score, text] = row
  const { message, headers } = contentOf(text)
  const delivery = {
    messageId,
    message,
    priority: priorityOf(score),
    retryCount,
    retriesMax,
    headers,
    publishedAtMs: Number(published),
    deadlineMs: Number(deadline),
  }
  return { delivery, isBusy: false, nextMs: tickMs }
}
