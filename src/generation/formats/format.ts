import type { Batch } from '../batch.ts'
import type { Plan } from '../plan.ts'
import type { Movements } from '../tables/balances.ts'

/** Sums over the entries of a file, known only when all of them are made; money in minor units. */
export interface ExportTotals {
  readonly entries: number
  readonly lines: number
  readonly debitMinor: bigint
  readonly creditMinor: bigint
}

/**
 * One file of a format: its head, then for every body the text of all entries, with `between` from one body to the next,
 * then its tail.
 *
 * A body is a function of the entries alone, so the bodies of any cut of a run, one after another, are the body of the
 * run. An export begins with sequence 0 and ends with the last one; a file with a range has no others.
 */
export interface FormatFile {
  /** Name relative to the folder of the export; a slash parts a folder of its own from the name. */
  readonly name: (plan: Plan) => string
  readonly contentType: string
  /** Position of the only company whose entries the file holds and `totals` count; without it, all companies. */
  readonly company?: number
  /** Sequences `from` .. `to - 1` that the bodies are made of; without it, all of the run. */
  readonly range?: { readonly from: number; readonly to: number }
  /** In pieces, since it can list all master records. `movements` are those of the whole run. */
  readonly head: (plan: Plan, totals: ExportTotals, movements: Movements) => Iterable<string>
  /** Empty for a file that depends on no entry. */
  readonly bodies: readonly ((plan: Plan, batch: Batch) => string)[]
  readonly between: string
  readonly tail: string
}

export interface Format {
  readonly name: 'fec' | 'gobd' | 'saft' | 'acdoca' | 'ocel' | 'graph'
  readonly about: string
  /** The files of a run, in the order in which they are listed. */
  readonly files: (plan: Plan) => readonly FormatFile[]
}

/** Totals before the first entry. */
export const noTotals: ExportTotals = { entries: 0, lines: 0, debitMinor: 0n, creditMinor: 0n }

function sideSum(batch: Batch, from: number, to: number): bigint {
  let sum = 0
  for (let line = from; line < to; line++) sum += batch.amount[line]!
  return BigInt(sum)
}

/** Totals that also count the entries of a batch, those of one company (position) when it is given. */
export function addTotals(totals: ExportTotals, batch: Batch, company?: number): ExportTotals {
  let { entries, lines, debitMinor, creditMinor } = totals
  for (const position of positionsOf(batch, company)) {
    const first = batch.lineStart[position]!
    const end = batch.lineStart[position + 1]!
    const credits = first + batch.debits[position]!
    entries += 1
    lines += end - first
    debitMinor += sideSum(batch, first, credits)
    creditMinor += sideSum(batch, credits, end)
  }
  return { entries, lines, debitMinor, creditMinor }
}

/** Positions in a batch of the entries of one company, or of all. */
export function positionsOf(batch: Batch, company?: number): readonly number[] {
  const positions: number[] = []
  for (let position = 0; position < batch.count; position++) {
    if (company === undefined || batch.company[position] === company) positions.push(position)
  }
  return positions
}

/** A body from the text of one entry. */
export function bodyOf(
  text: (plan: Plan, batch: Batch, position: number) => string,
  company?: number,
): (plan: Plan, batch: Batch) => string {
  return (plan, batch) => {
    let body = ''
    for (const position of positionsOf(batch, company)) body += text(plan, batch, position)
    return body
  }
}
