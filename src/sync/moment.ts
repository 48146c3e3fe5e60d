/** Timestamps of RFC 3339, which may be finer than a millisecond. */

export interface Moment {
  /** Whole seconds since the Unix epoch, in milliseconds. */
  readonly secondMs: number
  /** Digits of the fraction of the second, without zeros at the end. */
  readonly fraction: string
}

const pattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** Whether `text` is a timestamp. */
export function isMoment(text: string): boolean {
  // Every month has 28 days.
  return pattern.test(text) && (text.slice(8, 10) <= '28' || startOfDay(text) !== undefined)
}

/** Reads a timestamp; undefined when it is none. A leap second counts as the one after it. */
export function readMoment(text: string): Moment | undefined {
  const dayMs = isMoment(text) ? startOfDay(text) : undefined
  if (dayMs === undefined) return undefined
  const [hour, minute, second] = [text.slice(11, 13), text.slice(14, 16), text.slice(17, 19)].map(Number)
  const [fraction = '', zone = ''] = /^(?:\.(\d+))?(.+)$/.exec(text.slice(19))?.slice(1) ?? []
  const secondMs = dayMs + ((hour! * 60 + minute!) * 60 + second!) * 1_000 - offsetOf(zone)
  return { secondMs, fraction: fraction.replace(/0+$/, '') }
}

/** Gives when a day begins; undefined for one that its month does not have. */
function startOfDay(text: string): number | undefined {
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number)
  const start = new Date(0)
  start.setUTCFullYear(year!, month! - 1, day)
  return start.getUTCDate() === day ? start.getTime() : undefined
}

/** Below 0 when `a` is earlier than `b`, 0 when they are the same. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.secondMs !== b.secondMs) return a.secondMs - b.secondMs
  // Of two fractions without zeros at the end, the text that comes first is the smaller number.
  if (a.fraction === b.fraction) return 0
  return a.fraction < b.fraction ? -1 : 1
}

function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.length === 1 ? [] : zone.slice(1).split(':').map(Number)
  const ms = (hours * 60 + minutes) * 60_000
  return zone.startsWith('-') ? -ms : ms
}
