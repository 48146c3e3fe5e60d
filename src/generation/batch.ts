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
  /** Random pair of the entry (see randomness.ts): what is particular to it. */
  keyX: Int32Array
  keyY: Int32Array
  /** Random pair from which amounts, accounts and texts of its lines come: for a reversal that of what it reverses. */
  lineX: Int32Array
  lineY: Int32Array
  /** Posting day since 1970-01-01. */
  day: Int32Array
  /** Days from the document date to the posting date, and from there to the day on which the entry was created. */
  lag: Uint8Array
  createdLag: Uint8Array
  /** Second of the day at which the entry was created, UTC. */
  second: Int32Array
  company: Uint8Array
  /** Position in `kinds`. */
  kind: Uint8Array
  /** The kind whose sides it posts, and 1 where they are exchanged: in a reversal, or (`exchanged`) by mistake. */
  posting: Uint8Array
  reversed: Uint8Array
  exchanged: Uint8Array
  /** Position in `sources`. */
  source: Uint8Array
  /** Position in `plan.users.names`; for `approver` plus 1, 0 is none. */
  user: Uint16Array
  approver: Uint16Array
  headerText: Uint16Array
  /** Position in `plan.suffixes`; 0 is none. */
  suffix: Uint16Array
  /** Number of the document, and kind of the document before it (chain-tables.ts), whose number is one less. */
  document: Float64Array
  previousKind: Uint8Array
  /** Index of the partner within its class and company, plus 1; 0 is none. */
  partner: Int32Array
  /** Index of the first item within its class and company, plus 1; 0 is none. The next lines have the next ones. */
  item: Int32Array
  /** Position in `plan.rates.currencies` plus 1 where the document is in another currency; millionths of the rate. */
  foreign: Uint8Array
  rate: Float64Array
  /** Position in `anomalyKinds` plus 1, 0 is none; number of its label. */
  anomaly: Uint8Array
  label: Float64Array
  /** Position in `noiseKinds` plus 1; 0 is none. */
  noise: Uint8Array
  /** Debit sum = credit sum, minor units. */
  total: Float64Array
  /** Amounts of the extra lines: four for each entry, two for each side. */
  extra: Float64Array
  debits: Uint16Array
  /** count + 1 positions. */
  lineStart: Uint32Array
  /** Position in `plan.charts.accounts`, and in `roles`. */
  account: Uint16Array
  role: Uint8Array
  /** Minor units, >= 1; the side follows from the position. */
  amount: Float64Array
  /** Position in `catalogue.costCentres`; 0 is none. */
  costCentre: Uint8Array
  /** Position in `catalogue.texts`; 0 is none. */
  text: Uint16Array
  /** Class of what the line names (`referenceClasses`), and its index. */
  reference: Uint8Array
  referenceIndex: Int32Array
  /** Entries whose lines are sums over others: position in the batch to their lines. */
  readonly sums: Map<number, SummedLines>
}

/** The lines of an opening or closing entry, debits first. */
export interface SummedLines {
  readonly account: Uint16Array
  readonly role: Uint8Array
  readonly amount: Float64Array
  /** Position in `referenceClasses`, and index, of what the line names. */
  readonly reference: Uint8Array
  readonly referenceIndex: Int32Array
  readonly debits: number
  readonly text: number
}

/** What a line can name, in the order of the ids in `Batch.reference`. */
export const referenceClasses = [
  'none',
  'vendor',
  'customer',
  'employee',
  'company',
  'material',
  'asset',
  'input_tax',
  'output_tax',
] as const

function entryColumns(capacity: number) {
  return {
    keyX: new Int32Array(capacity),
    keyY: new Int32Array(capacity),
    lineX: new Int32Array(capacity),
    lineY: new Int32Array(capacity),
    day: new Int32Array(capacity),
    lag: new Uint8Array(capacity),
    createdLag: new Uint8Array(capacity),
    second: new Int32Array(capacity),
    company: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    posting: new Uint8Array(capacity),
    reversed: new Uint8Array(capacity),
    exchanged: new Uint8Array(capacity),
    source: new Uint8Array(capacity),
    user: new Uint16Array(capacity),
    approver: new Uint16Array(capacity),
    headerText: new Uint16Array(capacity),
    suffix: new Uint16Array(capacity),
    document: new Float64Array(capacity),
    previousKind: new Uint8Array(capacity),
    partner: new Int32Array(capacity),
    item: new Int32Array(capacity),
    foreign: new Uint8Array(capacity),
    rate: new Float64Array(capacity),
    anomaly: new Uint8Array(capacity),
    label: new Float64Array(capacity),
    noise: new Uint8Array(capacity),
    total: new Float64Array(capacity),
    extra: new Float64Array(capacity * 4),
    debits: new Uint16Array(capacity),
    lineStart: new Uint32Array(capacity + 1),
  }
}

function lineColumns(capacity: number) {
  return {
    account: new Uint16Array(capacity),
    role: new Uint8Array(capacity),
    amount: new Float64Array(capacity),
    costCentre: new Uint8Array(capacity),
    text: new Uint16Array(capacity),
    reference: new Uint8Array(capacity),
    referenceIndex: new Int32Array(capacity),
  }
}

/** An empty batch with room for `count` entries; a batch to reuse is taken when it is large enough. */
export function openBatch(from: number, count: number, into?: Batch): Batch {
  const fresh = (): Batch => ({
    from,
    count,
    lineCount: 0,
    ...entryColumns(count),
    ...lineColumns(count * 8),
    sums: new Map(),
  })
  const batch = into ?? fresh()
  if (batch.day.length < count) Object.assign(batch, entryColumns(count))
  batch.from = from
  batch.count = count
  batch.lineCount = 0
  batch.sums.clear()
  return batch
}

/** Makes room for `lineCount` lines; earlier lines are forgotten. */
export function reserveLines(batch: Batch, lineCount: number): void {
  if (batch.account.length < lineCount) Object.assign(batch, lineColumns(Math.ceil(lineCount * 1.25)))
  batch.lineCount = lineCount
}
