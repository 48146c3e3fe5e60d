import type { JournalEvent } from '../../contract/mod.ts'
import type { Timestamp } from '../../crdt/mod.ts'
import { fail } from '../../errors.ts'
import {
  journalBytesMax,
  journalEventsMax,
  journalListenersMax,
  journalPageBytesMax,
  journalPageMax,
  journalSlack,
  journalSlackBytes,
} from '../limits.ts'
import { roughBytes } from './rough-bytes.ts'

/** A change of a record: what it held before, and holds now; null or undefined for nothing. */
export interface JournalChange {
  readonly mapName: string
  readonly key: string
  readonly value: unknown
  readonly previousValue: unknown
  readonly timestamp: Timestamp
  /** Whose change it was. */
  readonly nodeId: string
  readonly metadata?: Record<string, unknown>
}

/** Which events are wanted: all of what is not given. */
export interface JournalFilter {
  readonly mapName?: string | undefined
  readonly types?: readonly JournalEvent['type'][] | undefined
}

export type JournalListener = (event: JournalEvent) => void

interface JournalOptions {
  readonly capacity?: number
  /** Events that were written before, in the order of their sequence. */
  readonly kept?: Iterable<JournalEvent>
}

interface Slot {
  readonly event: JournalEvent
  readonly bytes: number
}

interface Subscription {
  readonly filter: JournalFilter
  readonly tell: JournalListener
  /** What is not newer was in the journal before the subscription, and is read. */
  readonly after: number
}

/**
 * The last changes of all maps, numbered from 1. What is beyond the capacity, in number or in bytes, goes,
 * the oldest first; the newest event always stays.
 */
export class Journal {
  readonly #capacity: number
  /** The event of sequence `n` has the place `n % capacity`. A sequence whose event was never kept has none. */
  readonly #slots: (Slot | undefined)[] = []
  readonly #subscriptions = new Set<Subscription>()
  #first = 1
  #next = 1
  #bytes = 0
  /** Events before it are durable. What is not may be lost, and its sequence then be that of another event. */
  #toldTo = 1
  #trimmedTo = 1
  #droppedBytes = 0

  constructor({ capacity = journalEventsMax, kept = [] }: JournalOptions = {}) {
    this.#capacity = capacity
    for (const event of kept) {
      this.#next = Number(event.sequence)
      if (this.#bytes === 0) this.#first = this.#next
      this.#add(event)
    }
    this.#toldTo = this.#next
    this.#trimmedTo = this.#first
    this.#droppedBytes = 0
  }

  /** The oldest sequence that is still here. */
  get firstSequence(): number {
    return this.#first
  }

  /** About how many bytes its events take. */
  get bytes(): number {
    return this.#bytes
  }

  /**
   * The oldest sequence that is still here, when enough has gone since it was given last: what is kept elsewhere of those
   * before may go. Undefined otherwise.
   */
  takeTrim(): number | undefined {
    if (this.#first - this.#trimmedTo < journalSlack && this.#droppedBytes < journalSlackBytes) return undefined
    this.#trimmedTo = this.#first
    this.#droppedBytes = 0
    return this.#first
  }

  get nextSequence(): number {
    return this.#next
  }

  /** Writes a change down as the next event; readers see it after `tell`, which is for when it is durable. */
  append(change: JournalChange): JournalEvent {
    const event = eventOf(change, String(this.#next))
    this.#add(event)
    return event
  }

  /** Tells those who subscribed before the event was written; events come in their order. */
  tell(event: JournalEvent): void {
    const sequence = Number(event.sequence)
    this.#toldTo = sequence + 1
    for (const { filter, tell, after } of [...this.#subscriptions])
      if (sequence > after && passes(event, filter)) tell(event)
  }

  /**
   * Events from a sequence on, itself included, oldest first: at most `limit`, and fewer where they are large. Go on after
   * the last one when there are more. Those that are no longer here are left out.
   */
  read(from: number, limit: number, filter: JournalFilter = {}): { events: readonly JournalEvent[]; hasMore: boolean } {
    const count = Math.min(limit, journalPageMax)
    const events: JournalEvent[] = []
    let bytes = 0
    for (let sequence = Math.max(from, this.#first); sequence < this.#toldTo; sequence += 1) {
      const slot = this.#slots[sequence % this.#capacity]
      if (!slot || !passes(slot.event, filter)) continue
      bytes += slot.bytes
      if (events.length >= count || (events.length > 0 && bytes > journalPageBytesMax)) return { events, hasMore: true }
      events.push(slot.event)
    }
    return { events, hasMore: false }
  }

  /**
   * Tells of events that are written from now on, until the function it gives is called; earlier ones can be read.
   *
   * @throws quota_exceeded
   */
  subscribe(filter: JournalFilter, tell: JournalListener): () => void {
    if (this.#subscriptions.size >= journalListenersMax)
      fail('quota_exceeded', `At most ${journalListenersMax} listen to the journal.`)
    const subscription = { filter, tell, after: this.#next - 1 }
    this.#subscriptions.add(subscription)
    return () => this.#subscriptions.delete(subscription)
  }

  #add(event: JournalEvent): void {
    const slot = { event, bytes: roughBytes(event) }
    this.#dropBefore(this.#next - this.#capacity + 1)
    this.#slots[this.#next % this.#capacity] = slot
    this.#next += 1
    this.#bytes += slot.bytes
    while (this.#bytes > journalBytesMax && this.#first < this.#next - 1) this.#dropBefore(this.#first + 1)
  }

  #dropBefore(sequence: number): void {
    for (; this.#first < sequence && this.#first < this.#next; this.#first += 1) {
      const place = this.#first % this.#capacity
      const bytes = this.#slots[place]?.bytes ?? 0
      this.#bytes -= bytes
      this.#droppedBytes += bytes
      this.#slots[place] = undefined
    }
  }
}

function eventOf(change: JournalChange, sequence: string): JournalEvent {
  const { mapName, key, timestamp, nodeId, value = null, previousValue = null, metadata } = change
  const type = value === null ? 'DELETE' : previousValue === null ? 'PUT' : 'UPDATE'
  const event: JournalEvent = { sequence, type, mapName, key, timestamp, nodeId }
  if (value !== null) event.value = value
  if (previousValue !== null) event.previousValue = previousValue
  if (metadata) event.metadata = metadata
  return event
}

const passes = (event: JournalEvent, { mapName, types }: JournalFilter): boolean =>
  (mapName === undefined || event.mapName === mapName) && (types === undefined || types.includes(event.type))

/** The sequence that a text off the wire stands for; fails with `validation_failed`. */
export function parseSequence(text: string): number {
  const sequence = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(sequence) ? sequence : fail('validation_failed', 'A sequence is a whole number from 0.')
}
