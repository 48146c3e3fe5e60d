import type { DeadLetterReason, NewMessage, QueueConfig } from '../../../../src/broker/port/queues.ts'

interface Held {
  readonly id: string
  readonly seq: number
  readonly content: unknown
  readonly priority: number
  readonly retriesMax: number
  readonly publishedAtMs: number
  retries: number
  readyAtMs: number
  consumerId?: string
  deadlineMs?: number
  waitedMs?: number
  death?: { readonly reason: DeadLetterReason; readonly atMs: number; readonly number: number }
}

/** One queue as plainly as it can be said: a list, gone through for everything. */
export class Model {
  readonly config: QueueConfig
  held: Held[] = []
  counters = { published: 0, consumed: 0, acked: 0, nacked: 0, deadLettered: 0 }
  waitedMs = 0
  #seq = 0
  #deaths = 0

  constructor(config: QueueConfig) {
    this.config = config
  }

  get ready(): Held[] {
    const ready = this.held.filter(({ deadlineMs, death }) => deadlineMs === undefined && death === undefined)
    return ready.toSorted((a, b) => b.priority - a.priority || a.seq - b.seq)
  }

  get leased(): Held[] {
    return this.held.filter(({ deadlineMs }) => deadlineMs !== undefined)
  }

  get dead(): Held[] {
    return this.held.filter(({ death }) => death !== undefined).toSorted((a, b) => a.death!.number - b.death!.number)
  }

  /** Positions, or undefined when the queue is full. */
  publish(messages: readonly NewMessage[], ids: readonly string[], nowMs: number): number[] | undefined {
    if (this.ready.length + messages.length > this.config.depthMax) return undefined
    messages.forEach((message, k) => {
      this.held.push({
        id: ids[k] ?? '',
        seq: this.#seq++,
        content: message.message,
        priority: message.priority ?? this.config.priority,
        retriesMax: message.retriesMax ?? this.config.retriesMax,
        publishedAtMs: nowMs,
        retries: 0,
        readyAtMs: nowMs,
      })
    })
    this.counters.published += messages.length
    const order = this.ready.map(({ id }) => id)
    return ids.map((id) => order.indexOf(id))
  }

  consume(consumerId: string, ackDeadlineMs: number, nowMs: number): Held | undefined {
    const leases = this.leased.filter((held) => held.consumerId === consumerId).length
    if (this.config.prefetch > 0 && leases >= this.config.prefetch) return undefined
    const next = this.ready[0]
    if (next === undefined) return undefined
    Object.assign(next, { consumerId, deadlineMs: nowMs + ackDeadlineMs })
    this.counters.consumed += 1
    this.waitedMs += nowMs - next.readyAtMs
    return next
  }

  ack(id: string): boolean {
    if (!this.#endLease(id)) return false
    this.held = this.held.filter((held) => held.id !== id)
    this.counters.acked += 1
    return true
  }

  nack(id: string, nowMs: number, reason: DeadLetterReason): 'requeued' | 'dead_lettered' | undefined {
    const held = this.#endLease(id)
    if (held === undefined) return undefined
    this.counters.nacked += 1
    if (reason !== 'rejected' && held.retries < held.retriesMax) {
      held.retries += 1
      held.readyAtMs = nowMs
      return 'requeued'
    }
    held.death = { reason, atMs: nowMs, number: this.#deaths++ }
    this.counters.deadLettered += 1
    return 'dead_lettered'
  }

  /** Lets every deadline up to a moment pass, each at its own time. */
  advance(toMs: number): void {
    const due = this.leased.filter(({ deadlineMs }) => deadlineMs! <= toMs)
    for (const { id, deadlineMs } of due.toSorted((a, b) => a.deadlineMs! - b.deadlineMs!)) {
      this.nack(id, deadlineMs!, 'deadline_passed')
    }
  }

  purge(): number {
    const ready = new Set(this.ready)
    this.held = this.held.filter((held) => !ready.has(held))
    return ready.size
  }

  retryDead(id: string | undefined, nowMs: number): number {
    const revived = this.dead.filter((held) => id === undefined || held.id === id)
    for (const held of revived) {
      delete held.death
      held.retries = 0
      held.readyAtMs = nowMs
    }
    return revived.length
  }

  purgeDead(): number {
    const dead = new Set(this.dead)
    this.held = this.held.filter((held) => !dead.has(held))
    return dead.size
  }

  #endLease(id: string): Held | undefined {
    const held = this.leased.find((leased) => leased.id === id)
    if (held === undefined) return undefined
    delete held.consumerId
    delete held.deadlineMs
    return held
  }
}
