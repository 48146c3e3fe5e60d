import type { Environment } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import { type QueueLimits, queueLimits } from '../../limits.ts'
import type {
  ConsumeOptions,
  DeadLetter,
  Delivery,
  NewMessage,
  Producer,
  QueueConfig,
  QueueStatistics,
  Queues,
} from '../../port/queues.ts'
import type { Section } from '../journal/effect.ts'
import type { State } from '../journal/state.ts'
import { type Producers, queueTarget } from '../producers.ts'
import type { Budget } from './budget.ts'
import { DeadlineTimer } from './deadline-timer.ts'
import { Leases, type Taken } from './leases.ts'
import { type Message, messageBytes } from './message.ts'
import { publishedRows, withPositions } from './publishing.ts'
import type { Queue } from './queue.ts'
import { QueueSection, queueBytes } from './queue-section.ts'
import { WaitingConsumers } from './waiting-consumers.ts'
import { WaitingPublishers } from './waiting-publishers.ts'

export interface EmbeddedQueuesOptions {
  readonly state: State
  readonly environment: Environment
  readonly budget: Budget
  readonly producers: Producers
  readonly limits?: QueueLimits
}

/** The queues of the embedded engine. Nothing that a message costs grows with the number of messages that are ready. */
export class EmbeddedQueues implements Queues {
  readonly #state: State
  readonly #environment: Environment
  readonly #budget: Budget
  readonly #producers: Producers
  readonly #limits: QueueLimits
  readonly #section: QueueSection
  readonly #leases: Leases
  readonly #timer: DeadlineTimer<Message>
  readonly #consumers: WaitingConsumers
  readonly #publishers: WaitingPublishers
  #isClosed = false

  constructor({ state, environment, budget, producers, limits = queueLimits }: EmbeddedQueuesOptions) {
    this.#state = state
    this.#environment = environment
    this.#budget = budget
    this.#producers = producers
    this.#limits = limits
    this.#section = new QueueSection(state, budget)
    this.#leases = new Leases(state, environment, limits)
    this.#timer = new DeadlineTimer(environment, this.#section.leases, (message) => this.#deadlinePassed(message))
    this.#consumers = new WaitingConsumers(environment, limits)
    this.#publishers = new WaitingPublishers(limits)
  }

  /** Its part of the state. */
  get section(): Section {
    return this.#section
  }

  get count(): number {
    return this.#section.queues.size
  }

  /** Ready and leased messages of all queues. */
  get messages(): number {
    return this.#section.messages
  }

  /** Dead letters that went because there were too many, of the queues that are there. */
  get deadLettersDropped(): number {
    let dropped = 0
    for (const { counters } of this.#section.queues.values()) dropped += counters.deadLettersDropped
    return dropped
  }

  /** Begins to watch the deadlines: to be called when the state has been brought back. */
  start(): void {
    this.#timer.start()
  }

  /** Sends everyone away who waits, and lets deadlines pass. */
  close(): void {
    this.#isClosed = true
    this.#timer.stop()
    this.#consumers.endAll()
    this.#publishers.endAll()
  }

  async create(name: string, config: QueueConfig): Promise<boolean> {
    const queue = this.#section.queues.get(name)
    if (queue !== undefined) {
      if (!isSame(queue.config, config)) fail('queue_exists', undefined, { queue: name })
    } else {
      this.#admitQueue(name, queueBytes)
      this.#state.commit(['queue.new', name, { ...config }])
    }
    await this.#state.settled()
    return queue === undefined
  }

  async delete(name: string): Promise<boolean> {
    if (!this.#section.queues.has(name)) return false
    this.#state.admit()
    this.#state.commit(['queue.delete', name])
    this.#consumers.end(name)
    this.#publishers.end(name)
    await this.#state.settled()
    return true
  }

  async list(): Promise<readonly string[]> {
    return [...this.#section.queues.keys()].sort()
  }

  async publish(
    name: string,
    messages: readonly NewMessage[],
    config: QueueConfig,
    producer?: Producer,
  ): Promise<readonly { readonly messageId: string; readonly position: number }[]> {
    const fresh = this.#producers.fresh(producer, queueTarget(name), messages)
    const published = fresh.length === 0 ? [] : this.#publish(name, fresh, config)
    if (fresh.length > 0 && producer !== undefined) {
      this.#producers.advance(producer, queueTarget(name), messages.length)
    }
    // Also where nothing is new: what is skipped may still be on its way to the disk.
    await this.#state.settled()
    return published
  }

  async room(name: string, count: number, signal: AbortSignal): Promise<void> {
    const queue = this.#section.queues.get(name)
    if (queue !== undefined && !this.#isClosed) await this.#publishers.wait(queue, count, signal)
  }

  async consume(name: string, options: ConsumeOptions): Promise<Delivery | undefined> {
    if (options.signal.aborted || this.#isClosed) return undefined
    const taken = this.#takeNow(name, options) ?? (await this.#takeLater(name, options))
    if (taken === undefined) return undefined
    await this.#state.settled()
    if (!options.signal.aborted) return taken.delivery
    await this.#giveBack(name, taken)
    return undefined
  }

  async ack(name: string, messageId: string): Promise<void> {
    const queue = this.#queue(name)
    const message = this.#leases.find(queue, messageId)
    this.#state.admit()
    this.#endLease(queue, message, () => this.#leases.ack(queue, message))
    await this.#state.settled()
  }

  async nack(name: string, messageId: string, requeue: boolean): Promise<'requeued' | 'dead_lettered'> {
    const queue = this.#queue(name)
    const message = this.#leases.find(queue, messageId)
    this.#state.admit()
    const action = this.#endLease(queue, message, () =>
      requeue ? this.#leases.retry(queue, message, 'retries_exhausted') : this.#leases.bury(queue, message, 'rejected'),
    )
    await this.#state.settled()
    return action
  }

  async purge(name: string): Promise<number> {
    const queue = this.#queue(name)
    const purged = queue.ready.size
    if (purged > 0) {
      this.#state.admit()
      this.#state.commit(['queue.purge', name])
      this.#publishers.serve(queue)
    }
    await this.#state.settled()
    return purged
  }

  async statistics(name: string): Promise<QueueStatistics> {
    return this.#queue(name).statistics(this.#consumers.consumers(name))
  }

  /** The oldest first. */
  async deadLetters(name: string, limit: number): Promise<readonly DeadLetter[]> {
    const letters = [...this.#queue(name).dead.values()].slice(0, limit)
    return letters.map((message) => message.deadLetter())
  }

  async retryDeadLetters(name: string, messageId?: string): Promise<number> {
    const queue = this.#queue(name)
    const count = messageId === undefined ? queue.dead.size : Number(queue.dead.has(messageId))
    if (count > 0) {
      this.#state.admit()
      this.#state.commit(['queue.revive', name, messageId ?? null, this.#environment.nowMs()])
      this.#serve(queue)
    }
    await this.#state.settled()
    return count
  }

  async purgeDeadLetters(name: string): Promise<number> {
    const queue = this.#queue(name)
    const purged = queue.dead.size
    if (purged > 0) {
      this.#state.admit()
      this.#state.commit(['queue.purge_dead', name])
    }
    await this.#state.settled()
    return purged
  }

  #queue(name: string): Queue {
    return this.#section.queues.get(name) ?? fail('queue_not_found', undefined, { queue: name })
  }

  /** Before a change that makes the queue where it is missing and takes `bytes` more. */
  #admitQueue(name: string, bytes: number): void {
    const { queues } = this.#section
    if (!queues.has(name) && queues.size >= this.#limits.queuesMax) {
      fail('memory_limit_exceeded', 'There are as many queues as there may be.')
    }
    this.#state.admit()
    this.#budget.makeRoom(bytes)
  }

  #publish(name: string, messages: readonly NewMessage[], wanted: QueueConfig) {
    const known = this.#section.queues.get(name)
    const config = known?.config ?? wanted
    if ((known?.ready.size ?? 0) + messages.length > config.depthMax) {
      fail('queue_full', undefined, { queue: name, max_depth: config.depthMax })
    }
    const bytes = messages.reduce((sum, { message, headers }) => sum + messageBytes(message, headers), queueBytes)
    this.#admitQueue(name, bytes)
    if (known === undefined) this.#state.commit(['queue.new', name, { ...config }])
    const rows = publishedRows(messages, config, this.#environment)
    this.#state.commit(['queue.publish', name, this.#environment.nowMs(), rows])
    const queue = this.#queue(name)
    const published = withPositions(queue, rows)
    this.#serve(queue)
    return published
  }

  #takeNow(name: string, options: ConsumeOptions): Taken | undefined {
    const queue = this.#section.queues.get(name)
    if (queue === undefined || queue.ready.size === 0 || queue.isBusy(options.consumerId)) return undefined
    this.#state.admit()
    return this.#take(queue, options)
  }

  async #takeLater(name: string, options: ConsumeOptions): Promise<Taken | undefined> {
    return options.waitMs > 0 ? await this.#consumers.wait(name, options) : undefined
  }

  #take(queue: Queue, options: ConsumeOptions): Taken {
    const taken = this.#leases.take(queue, options)
    this.#timer.arm()
    this.#publishers.serve(queue)
    return taken
  }

  /** Gives what came back or was published to those who wait. */
  #serve(queue: Queue): void {
    this.#consumers.serve(queue, (options) => this.#take(queue, options))
  }

  #endLease<Result>(queue: Queue, message: Message, end: () => Result): Result {
    const { consumerId } = message.lease!
    const result = end()
    this.#consumers.unpark(queue.name, consumerId)
    this.#serve(queue)
    return result
  }

  /** For a consumer that left while its message was on the way; nothing is left to do where the lease has ended. */
  async #giveBack(name: string, { message, lease }: Taken): Promise<void> {
    const queue = this.#section.queues.get(name)
    if (queue?.leased.get(message.origin.id) !== message || message.lease !== lease) return
    this.#state.admit()
    this.#endLease(queue, message, () => this.#leases.free(queue, message))
    await this.#state.settled()
  }

  #deadlinePassed(message: Message): void {
    this.#state.admit()
    const queue = this.#queue(message.queue)
    this.#endLease(queue, message, () => this.#leases.retry(queue, message, 'deadline_passed'))
  }
}

function isSame(a: QueueConfig, b: QueueConfig): boolean {
  return (Object.keys(a) as (keyof QueueConfig)[]).every((name) => a[name] === b[name])
}
