import type { QueueConfig, QueueStatistics } from '../../port/queues.ts'
import type { Effect, StateRecord } from '../journal/effect.ts'
import type { Message } from './message.ts'
import { Ready } from './ready.ts'

/** What a queue counts. All of it goes through snapshots. */
export interface QueueCounters {
  /** Number of the next message. */
  nextSeq: number
  published: number
  consumed: number
  acked: number
  nacked: number
  deadLettered: number
  /** Dead letters that went because there were too many. */
  deadLettersDropped: number
  /** Milliseconds that consumed messages had been ready, in all. */
  waitedMs: number
}

const countersFirst: Readonly<QueueCounters> = {
  nextSeq: 0,
  published: 0,
  consumed: 0,
  acked: 0,
  nacked: 0,
  deadLettered: 0,
  deadLettersDropped: 0,
  waitedMs: 0,
}

/** A queue. Its configuration and its counters are one record of a snapshot, its messages are records of their own. */
export class Queue implements StateRecord {
  readonly name: string
  readonly config: QueueConfig
  readonly counters: QueueCounters
  readonly ready = new Ready()
  readonly leased = new Map<string, Message>()
  /**
   * In the order of their deaths. A restart keeps it: a snapshot lists those that stay in order, and whatever changes while
   * it is written changes again, at the end, when the journal is applied.
   */
  readonly dead = new Map<string, Message>()
  /** Leases by consumer id; nobody is listed with none. */
  readonly leasesOf = new Map<string, number>()
  savedBy: number

  constructor(name: string, config: QueueConfig, counters: QueueCounters | null, savedBy: number) {
    this.name = name
    this.config = config
    this.counters = { ...(counters ?? countersFirst) }
    this.savedBy = savedBy
  }

  /** Whether a consumer has as many leases as it may have. */
  isBusy(consumerId: string): boolean {
    return this.config.prefetch > 0 && (this.leasesOf.get(consumerId) ?? 0) >= this.config.prefetch
  }

  /** Counts the leases of a consumer up or down. */
  countLease(consumerId: string, change: 1 | -1): void {
    const count = (this.leasesOf.get(consumerId) ?? 0) + change
    if (count === 0) this.leasesOf.delete(consumerId)
    else this.leasesOf.set(consumerId, count)
  }

  /** What it tells of itself; `waiting` are the consumer ids that wait for it. */
  statistics(waiting: Iterable<string>): QueueStatistics {
    const { ready, leased, dead, leasesOf } = this
    const { published, consumed, acked, nacked, deadLettered, waitedMs } = this.counters
    let consumers = leasesOf.size
    for (const consumerId of waiting) if (!leasesOf.has(consumerId)) consumers += 1
    return {
      depth: ready.size,
      pending: leased.size,
      consumers,
      ...{ published, consumed, acked, nacked, deadLettered },
      deadLetters: dead.size,
      oldestReadyAtMs: ready.oldestAtMs,
      waitMsMean: consumed === 0 ? 0 : waitedMs / consumed,
    }
  }

  /** All messages; they may change meanwhile: what stays where it is is given once. */
  *messages(): Generator<Message> {
    yield* this.ready
    yield* this.leased.values()
    yield* this.dead.values()
  }

  describe(): readonly Effect[] {
    return [['queue.new', this.name, { ...this.config }, { ...this.counters }]]
  }
}
