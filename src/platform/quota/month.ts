/** Calendar months of UTC, over which operations are counted. */
export interface Month {
  /** Such as `2025-02`. */
  readonly name: string
  /** First moment of the next month, in milliseconds since the Unix epoch. */
  readonly endMs: number
}

/** The month of the moment `nowMs`. */
export function monthOf(nowMs: number): Month {
  const date = new Date(nowMs)
  const endMs = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  return { name: date.toISOString().slice(0, 7), endMs }
}
