/**
 * A range of entries as columns. Entries are at position 0..count-1, their lines one after another: the lines of entry i
 * are `lineStart[i]` .. `lineStart[i + 1] - 1`, its `debits[i]` debit lines first, then the credit lines.
 *
 * Arrays may be longer than `count` or `lineCount`, since a batch is reused.
 */
export interface Batch {
  /** Sequence of the first entry. */
  from: number
  count: number
  lineCount: number
  /** Random pair of the entry (see randomness.ts). */
  keyX: Int32Array
  keyY: Int32Array
  /** Posting day since 1970-01-01. */
  day: Int32Array
  /** Days from the document date to the posting date. */
  lag: Uint8Array
  /** Second of the posting day at which the entry was created, UTC. */
  second: Int32Array
  company: Uint8Array
  /** Position in `kinds`. */
  kind: Uint8Array
  /** Position in `sources`. */
  source: Uint8Array
  /** Position in `plan.users`. */
  user: Uint16Array
  headerText: Uint16Array
  /** Position in `plan.suffixes`; 0 is none. */
  suffix: Uint16Array
  /** Position in `fraudTypes`; 0 is none. */
  fraud: Uint8Array
  /** Debit sum = credit sum, minor units. */
  total: Float64Array
  debits: Uint16Array
  /** count + 1 positions. */
  lineStart: Uint32Array
  /** Position in `accounts`. */
  account: Uint8Array
  /** Minor units, >= 1; the side follows from the position. */
  amount: Float64Array
  /** Position in `catalogue.costCentres`; 0 is none. */
  costCentre: Uint8Array
  /** Position in `catalogue.texts`; 0 is none. */
  text: Uint16Array
}

/** Fraud types by id; 0 is no fraud. */
export const fraudTypes = ['', 'just_below_threshold', 'round_dollar_manipulation'] as const

export const fraudId = { none: 0, justBelow: 1, roundDollar: 2 } as const

function entryColumns(capacity: number) {
  return {
    keyX: new Int32Array(capacity),
    keyY: new Int32Array(capacity),
    day: new Int32Array(capacity),
    lag: new Uint8Array(capacity),
    second: new Int32Array(capacity),
    company: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    source: new Uint8Array(capacity),
    user: new Uint16Array(capacity),
    headerText: new Uint16Array(capacity),
    suffix: new Uint16Array(capacity),
    fraud: new Uint8Array(capacity),
    total: new Float64Array(capacity),
    debits: new Uint16Array(capacity),
    lineStart: new Uint32Array(capacity + 1),
  }
}

function lineColumns(capacity: number) {
  return {
    account: new Uint8Array(capacity),
    amount: new Float64Array(capacity),
    costCentre: new Uint8Array(capacity),
    text: new Uint16Array(capacity),
  }
}

/** An empty batch with room for `count` entries; a batch to reuse is taken when it is large enough. */
export function openBatch(from: number, count: number, into?: Batch): Batch {
  const batch = into ?? { from, count, lineCount: 0, ...entryColumns(count), ...lineColumns(count * 8) }
  if (batch.day.length < count) Object.assign(batch, entryColumns(count))
  batch.from = from
  batch.count = count
  batch.lineCount = 0
  return batch
}

/** Makes room for `lineCount` lines; earlier lines are forgotten. */
export function reserveLines(batch: Batch, lineCount: number): void {
  if (batch.account.length < lineCount) Object.assign(batch, lineColumns(Math.ceil(lineCount * 1.25)))
  batch.lineCount = lineCount
}
