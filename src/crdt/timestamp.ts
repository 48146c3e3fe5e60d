/** One moment of a hybrid logical clock; as text `millis:counter:nodeId`, so a node id has no colon. */
export interface Timestamp {
  /** Milliseconds since 1970-01-01. */
  readonly millis: number
  /** Order within one millisecond, from 0. */
  readonly counter: number
  readonly nodeId: string
}

const form = /^(\d{1,16}):(\d{1,16}):([^:]*)$/

// The client sorts node ids with localeCompare. One fixed locale gives that order on every machine.
const collator = new Intl.Collator('en')

/** `millis:counter:nodeId`. */
export const formatTimestamp = ({ millis, counter, nodeId }: Timestamp): string => `${millis}:${counter}:${nodeId}`

/** The timestamp a text stands for, or undefined when it is none. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const parts = form.exec(text)
  if (!parts) return undefined
  const timestamp = { millis: Number(parts[1]), counter: Number(parts[2]), nodeId: parts[3]! }
  return isTimestamp(timestamp) ? timestamp : undefined
}

/** Whether something off the wire is a timestamp: whole numbers from 0, a node id without a colon. */
export function isTimestamp(value: unknown): value is Timestamp {
  if (typeof value !== 'object' || value === null) return false
  const { millis, counter, nodeId } = value as Record<string, unknown>
  return isCount(millis) && isCount(counter) && typeof nodeId === 'string' && !nodeId.includes(':')
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

/** Below 0, 0 or above 0 as `a` is before, equal to or after `b`: by milliseconds, counter, then node id. */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  return a.millis - b.millis || a.counter - b.counter || compareNodeIds(a.nodeId, b.nodeId)
}

/** The client's order. Where it calls two different ids equal, code units decide: without a total order nothing converges. */
function compareNodeIds(a: string, b: string): number {
  if (a === b) return 0
  return collator.compare(a, b) || (a < b ? -1 : 1)
}
