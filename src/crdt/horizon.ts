import { compareTimestamps, type Timestamp } from './timestamp.ts'

/**
 * How far back a map has forgotten: the newest moment of a tombstone it dropped. A write at or before it whose key or tag
 * the map does not know may be one that was removed and forgotten, so it must not come back.
 */
export class Horizon {
  #at: Timestamp | undefined
  #learntBeforeMs: number | undefined

  get at(): Timestamp | undefined {
    return this.#at
  }

  /** All that was forgotten this node had learnt of before, in milliseconds since 1970-01-01; a removal is often older. */
  get learntBeforeMs(): number | undefined {
    return this.#learntBeforeMs
  }

  /** Moves the horizon to a later moment; an earlier one changes nothing. */
  raise(to: Timestamp, learntBeforeMs: number): void {
    if (!this.covers(to)) this.#at = to
    this.#learntBeforeMs = Math.max(learntBeforeMs, this.#learntBeforeMs ?? 0)
  }

  /** Whether something of this moment may have been forgotten. */
  covers(timestamp: Timestamp): boolean {
    return this.#at !== undefined && compareTimestamps(timestamp, this.#at) <= 0
  }
}

/**
 * Whether a client has to drop its copy of a map and fetch it anew: it was last in step before the moment up to which the
 * map learnt of tombstones that it dropped, so it may have missed one. `lastSync` is in milliseconds since 1970-01-01; none
 * or 0 is a client that has nothing yet.
 */
export const needsReset = (lastSync: number | undefined, learntBeforeMs: number | undefined): boolean =>
  learntBeforeMs !== undefined && lastSync !== undefined && lastSync > 0 && lastSync < learntBeforeMs
