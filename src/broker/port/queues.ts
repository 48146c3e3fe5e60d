/**
 * Queues: priority 0 to 9 (9 first), first in first out within one, kept when a message comes back.
 *
 * A consumed message is leased until its deadline; an ack ends it, a nack or the deadline brings it back (one retry more)
 * or, after its last retry, into the dead letters. Time is the engine's.
 */
import type { Json } from '../json.ts'

export interface QueueConfig {
  /** Ready messages at most; one more is refused with `queue_full`. */
  readonly depthMax: number
  readonly ackDeadlineMs: number
  /** A message is delivered at most 1 + this many times. */
  readonly retriesMax: number
  readonly priority: number
  /** Leases of one consumer id at most; 0 is no limit. */
  readonly prefetch: number
}

export interface NewMessage {
  readonly message: Json
  /** The queue's default when absent, as the retries. */
  readonly priority?: number | undefined
  readonly retriesMax?: number | undefined
  readonly headers: Readonly<Record<string, string>>
}

export interface Delivery {
  readonly messageId: string
  readonly message: Json
  readonly priority: number
  readonly retryCount: number
  readonly retriesMax: number
  readonly headers: Readonly<Record<string, string>>
  readonly publishedAtMs: number
  readonly deadlineMs: number
}

export interface ConsumeOptions {
  readonly consumerId: string
  /** The queue's own when absent. */
  readonly ackDeadlineMs?: number | undefined
  /** How long to wait for a message; 0 does not wait. */
  readonly waitMs: number
  /** When it aborts while waiting, nothing is taken; a message taken at that very moment goes back as it was. */
  readonly signal: AbortSignal
}

export type DeadLetterReason = 'retries_exhausted' | 'rejected' | 'deadline_passed'

export interface DeadLetter {
  readonly messageId: string
  readonly message: Json
  readonly priority: number
  readonly retryCount: number
  readonly headers: Readonly<Record<string, string>>
  readonly reason: DeadLetterReason
  readonly diedAtMs: number
}

export interface QueueStatistics {
  readonly depth: number
  readonly pending: number
  /** Consumers that hold a lease or wait for a message. */
  readonly consumers: number
  readonly published: number
  readonly consumed: number
  readonly acked: number
  readonly nacked: number
  readonly deadLettered: number
  readonly deadLetters: number
  readonly oldestReadyAtMs: number | undefined
  /** Mean time that consumed messages had waited. */
  readonly waitMsMean: number
}

/** Names a source whose items come in order, so that what it repeats after a crash is taken once; `next` is its first new item. */
export interface Producer {
  readonly id: string
  /** Position of the first item of this call in the source. */
  readonly from: number
}

export interface Queues {
  /** @throws queue_exists when it is there with another configuration; false when with the same. */
  create(queue: string, config: QueueConfig): Promise<boolean>
  delete(queue: string): Promise<boolean>
  list(): Promise<readonly string[]>
  /**
   * Adds messages in one transition, all or none; makes the queue with `config` where it is missing. With a producer,
   * messages before its known position are skipped. Gives an id and the number of messages ahead of each.
   * @throws queue_full
   */
  publish(
    queue: string,
    messages: readonly NewMessage[],
    config: QueueConfig,
    producer?: Producer,
  ): Promise<readonly { readonly messageId: string; readonly position: number }[]>
  /** Resolves when the queue has room for `count` messages or the signal aborts. */
  room(queue: string, count: number, signal: AbortSignal): Promise<void>
  /** Undefined when nothing came in time, also where there is no such queue. */
  consume(queue: string, options: ConsumeOptions): Promise<Delivery | undefined>
  /** @throws queue_not_found, message_not_found when the lease has ended */
  ack(queue: string, messageId: string): Promise<void>
  nack(queue: string, messageId: string, requeue: boolean): Promise<'requeued' | 'dead_lettered'>
  /** Removes the ready messages. @throws queue_not_found, as below */
  purge(queue: string): Promise<number>
  statistics(queue: string): Promise<QueueStatistics>
  deadLetters(queue: string, limit: number): Promise<readonly DeadLetter[]>
  /** Puts dead letters back, with no retry counted; all of them when `messageId` is absent. */
  retryDeadLetters(queue: string, messageId?: string): Promise<number>
  purgeDeadLetters(queue: string): Promise<number>
}
