import { hashText } from './hash.ts'
import { formatTimestamp, type Timestamp } from './timestamp.ts'

/** One element of a key of an OR map. The tag names it for good: a removal removes tags, not values. */
export interface OrRecord {
  readonly value: unknown
  readonly timestamp: Timestamp
  /** As the client made it: `millis:counter:nodeId` of its timestamp. It is kept verbatim. */
  readonly tag: string
  /** How many milliseconds after its timestamp the element ends; without it, never. */
  readonly ttlMs?: number
}

/** All of one key, as the wire and storage have it. */
export interface OrEntry {
  readonly key: string
  readonly records: readonly OrRecord[]
  /** Removed tags. A client sends all of its map here, not only those of the key. */
  readonly tombstones: readonly string[]
}

/** When an element ends, in milliseconds since 1970-01-01; undefined when it does not. */
export const elementEnd = ({ timestamp, ttlMs }: OrRecord): number | undefined =>
  Number.isFinite(ttlMs) ? timestamp.millis + ttlMs! : undefined

export function hasEnded(record: OrRecord, now: number): boolean {
  const end = elementEnd(record)
  return end !== undefined && end < now
}

/**
 * A value as the client's hash reads it: an object is JSON with its top-level keys sorted, and whatever lies deeper keeps
 * only the properties that are also named at the top. That loses content, but roots agree only if both sides lose it.
 */
export function canonicalValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return JSON.stringify(value, Object.keys(value).sort())
}

/** The entry hash of a key with its records in the order of their tags; 0 when there are none. */
export function orEntryHash(key: string, records: readonly OrRecord[]): number {
  if (records.length === 0) return 0
  return records.reduce((hash, record) => hashText(canonicalRecord(record), hash), hashText(`key:${key}`))
}

function canonicalRecord({ tag, value, timestamp, ttlMs }: OrRecord): string {
  const end = ttlMs === undefined ? '' : `:ttl=${ttlMs}`
  return `|${tag}:${canonicalValue(value)}:${formatTimestamp(timestamp)}${end}`
}
