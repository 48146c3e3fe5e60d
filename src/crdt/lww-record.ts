import { hashText } from './hash.ts'
import { compareTimestamps, type Timestamp } from './timestamp.ts'

/** What a key of a last-writer-wins map holds; a value of null is a tombstone. */
export interface LwwRecord {
  readonly value: unknown
  readonly timestamp: Timestamp
  /** How many milliseconds after its timestamp the value ends; without it, never. */
  readonly ttlMs?: number
}

/**
 * Under which node id an ended time to live writes its tombstone. All replicas make the same one of the same record, and
 * it can never stand at the very timestamp of somebody's write.
 */
export const expiryNodeId = '~expiry'

export const isTombstone = (record: LwwRecord): boolean => record.value === null || record.value === undefined

/** When a record's value ends, in milliseconds since 1970-01-01; undefined when it does not. */
export function expiresAt(record: LwwRecord): number | undefined {
  if (!Number.isFinite(record.ttlMs) || isTombstone(record)) return undefined
  return record.timestamp.millis + record.ttlMs!
}

/** Whether the value has ended: its last millisecond is `expiresAt`. */
export function isExpired(record: LwwRecord, now: number): boolean {
  const end = expiresAt(record)
  return end !== undefined && end < now
}

/** The tombstone an ended record becomes: stamped at its end, and always later than the record. */
export function expiryTombstone(record: LwwRecord): LwwRecord {
  const millis = record.timestamp.millis + Math.max(1, Math.ceil(record.ttlMs ?? 0))
  return { value: null, timestamp: { millis, counter: 0, nodeId: expiryNodeId } }
}

/** Whether a record that comes replaces the one that is there: only when it is later. Equal ones are the same write. */
export const replaces = (coming: LwwRecord, held: LwwRecord | undefined): boolean =>
  held === undefined || compareTimestamps(coming.timestamp, held.timestamp) > 0

/** The entry hash in the tree: that of `key:millis:counter:nodeId`, going on from the hash of the key. */
export const lwwEntryHash = (keyHash: number, { millis, counter, nodeId }: Timestamp): number =>
  hashText(`:${millis}:${counter}:${nodeId}`, keyHash)
