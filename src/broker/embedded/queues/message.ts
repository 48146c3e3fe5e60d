import type { Json } from '../../json.ts'
import type { DeadLetter, DeadLetterReason, Delivery } from '../../port/queues.ts'
import type { Ordered, Timed } from '../heap.ts'
import type { Effect, StateRecord } from '../journal/effect.ts'
import { textBytes, valueBytes } from '../keyspace/size.ts'

/** Estimated bytes of a message besides its content: its record, its places in the queue. */
const recordBytes = 320

export interface Lease {
  readonly consumerId: string
  readonly deadlineMs: number
  /** How long the message had been ready. */
  readonly waitedMs: number
}

interface Death {
  readonly reason: DeadLetterReason
  readonly atMs: number
}

/** What a message is from its publication on. */
export interface MessageOrigin {
  readonly id: string
  /** Its number among all messages of its queue: its place within its priority. */
  readonly seq: number
  readonly priority: number
  readonly retriesMax: number
  readonly headers: Readonly<Record<string, string>>
  readonly content: Json
  readonly publishedAtMs: number
}

/** A message of a queue: ready, leased or dead. One record of a snapshot. */
export class Message implements StateRecord, Timed, Ordered {
  readonly queue: string
  readonly origin: MessageOrigin
  readonly seq: number
  readonly bytes: number
  retryCount = 0
  /** Since when it has been ready; of the last time when it is not. */
  readyAtMs: number
  lease: Lease | undefined
  death: Death | undefined
  /** Place among the messages that came back. */
  place = -1
  /** Place among the leases. */
  heapPlace = -1
  savedBy: number

  constructor(queue: string, origin: MessageOrigin, savedBy: number) {
    this.queue = queue
    this.origin = origin
    this.seq = origin.seq
    this.readyAtMs = origin.publishedAtMs
    this.bytes = messageBytes(origin.content, origin.headers)
    this.savedBy = savedBy
  }

  get deadlineMs(): number | null {
    return this.lease?.deadlineMs ?? null
  }

  /** As its consumer gets it; it must be leased. */
  delivery(): Delivery {
    const { id, priority, retriesMax, headers, content, publishedAtMs } = this.origin
    const { retryCount } = this
    const { deadlineMs } = this.lease!
    return { messageId: id, message: content, priority, retryCount, retriesMax, headers, publishedAtMs, deadlineMs }
  }

  /** As it lies among the dead letters; it must be dead. */
  deadLetter(): DeadLetter {
    const { id, priority, headers, content } = this.origin
    const { reason, atMs } = this.death!
    return { messageId: id, message: content, priority, retryCount: this.retryCount, headers, reason, diedAtMs: atMs }
  }

  describe(): readonly Effect[] {
    const { id, seq, priority, retriesMax, headers, content, publishedAtMs } = this.origin
    const { lease, death } = this
    const origin = [id, seq, priority, retriesMax, headers, content, publishedAtMs]
    const leased = lease === undefined ? null : [lease.consumerId, lease.deadlineMs, lease.waitedMs]
    const dead = death === undefined ? null : [death.reason, death.atMs]
    return [['queue.message', this.queue, origin, this.retryCount, this.readyAtMs, leased, dead]]
  }
}

/** Estimated bytes of a message. */
export function messageBytes(content: Json, headers: Readonly<Record<string, string>>): number {
  let bytes = recordBytes + valueBytes(content)
  for (const [name, value] of Object.entries(headers)) bytes += textBytes(name) + textBytes(value)
  return bytes
}

type OriginRow = readonly [string, number, number, number, Readonly<Record<string, string>>, Json, number]

/** The message that `describe` has described. */
export function restoredMessage(
  [, queue, origin, retryCount, readyAtMs, leased, dead]: Effect,
  savedBy: number,
): Message {
  const [id, seq, priority, retriesMax, headers, content, publishedAtMs] = origin as unknown as OriginRow
  const fields = { id, seq, priority, retriesMax, headers, content, publishedAtMs }
  const message = new Message(queue as string, fields, savedBy)
  message.retryCount = retryCount as number
  message.readyAtMs = readyAtMs as number
  if (leased !== null) {
    const [consumerId, deadlineMs, waitedMs] = leased as unknown as readonly [string, number, number]
    message.lease = { consumerId, deadlineMs, waitedMs }
  }
  if (dead !== null) {
    const [reason, atMs] = dead as unknown as readonly [DeadLetterReason, number]
    message.death = { reason, atMs }
  }
  return message
}
