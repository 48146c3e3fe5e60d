import { formatTimestamp, type Timestamp } from './timestamp.ts'

/** How far ahead of this node's time a remote timestamp may lie before it is not believed. */
export const maxDriftMillis = 60_000

/** How many re-stamped moments a clock remembers, so that a write sent again keeps the stamp it was given. */
const restampsKept = 10_000

const maxCounter = 0xffffffff

export interface Admission {
  /** The timestamp to store. */
  readonly timestamp: Timestamp
  /** Whether it differs from the one that came. */
  readonly restamped: boolean
}

/** A hybrid logical clock of one node. It never asks for the time: every call is handed the milliseconds of now. */
export class HybridClock {
  readonly nodeId: string
  #last: Timestamp
  readonly #restamps = new Map<string, Timestamp>()

  /** Throws a RangeError for a node id with a colon, which no timestamp could carry. */
  constructor(nodeId: string, last?: Timestamp) {
    if (nodeId.includes(':')) throw new RangeError('A node id has no colon.')
    this.nodeId = nodeId
    this.#last = { millis: last?.millis ?? 0, counter: last?.counter ?? 0, nodeId }
  }

  /** The newest moment this clock gave or saw; hand it to the constructor after a restart. */
  get last(): Timestamp {
    return this.#last
  }

  /** A new moment, later than all this clock gave or believed before. */
  tick(now: number): Timestamp {
    const { millis, counter } = this.#last
    this.#set(Math.max(now, millis), now > millis ? 0 : counter + 1)
    return this.#last
  }

  /** Takes note of a remote moment; one beyond the drift moves nothing. Gives whether it was believed. */
  receive(remote: Timestamp, now: number): boolean {
    if (remote.millis > now + maxDriftMillis) return false
    const last = this.#last
    const millis = Math.max(now, last.millis, remote.millis)
    const reached = Math.max(last.millis === millis ? last.counter : -1, remote.millis === millis ? remote.counter : -1)
    this.#set(millis, reached + 1)
    return true
  }

  /**
   * The timestamp under which a remote write is stored: its own, or one of this clock when it lies beyond the drift. One
   * fast clock would otherwise win every conflict until the world catches up.
   */
  admit(remote: Timestamp, now: number): Admission {
    const before = this.#restamps.size > 0 ? this.#restamps.get(formatTimestamp(remote)) : undefined
    if (before) return { timestamp: before, restamped: true }
    if (this.receive(remote, now)) return { timestamp: remote, restamped: false }
    const timestamp = this.tick(now)
    this.#remember(formatTimestamp(remote), timestamp)
    return { timestamp, restamped: true }
  }

  #set(millis: number, counter: number): void {
    // Peers hold the counter in 32 bits; and a remote one near 2^53 must not bring this clock to a stand.
    const isFull = counter > maxCounter
    this.#last = { millis: isFull ? millis + 1 : millis, counter: isFull ? 0 : counter, nodeId: this.nodeId }
  }

  #remember(claimed: string, timestamp: Timestamp): void {
    if (this.#restamps.size >= restampsKept) this.#restamps.delete(this.#restamps.keys().next().value!)
    this.#restamps.set(claimed, timestamp)
  }
}
