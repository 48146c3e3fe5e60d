import type { Batch, SummedLines } from '../batch.ts'
import { jobDocument } from '../calendar-entries.ts'
import { noDocument } from '../chains/chain-tables.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { pairX, pairY } from '../randomness.ts'
import type { Balances } from './effects.ts'

const transferKind = kindIndex('cash_transfer')
/** What is transferred where an opening or closing entry would have nothing to post. */
const transferAmount = 100_000

/** One line to post: an amount (debit positive) on an account, and what it names (`referenceClasses`). */
export interface Item {
  readonly account: number
  readonly amount: number
  readonly reference: number
  readonly index: number
}

/** The balances of accounts that have one, as items that name nothing. */
export function itemsOf(balances: Balances): Item[] {
  const items: Item[] = []
  for (let account = 0; account < balances.length; account++) {
    if (balances[account] !== 0) items.push({ account, amount: balances[account]!, reference: 0, index: 0 })
  }
  return items
}

/** Makes lines of items, debits first, and one on an account for the rest; nothing where there is nothing. */
export function linesOf(
  plan: Plan,
  items: readonly Item[],
  restAccount: number,
  text: number,
): SummedLines | undefined {
  const rest = { account: restAccount, amount: 0, reference: 0, index: 0 }
  const others = items.filter(({ account, reference }) => account !== restAccount || reference !== 0)
  for (const { amount } of others) rest.amount -= amount
  const posted = [...others, rest].filter(({ amount }) => amount !== 0)
  const lines = [...posted.filter(({ amount }) => amount > 0), ...posted.filter(({ amount }) => amount < 0)]
  if (lines.length === 0) return undefined
  return {
    account: Uint16Array.from(lines, ({ account }) => account),
    role: Uint8Array.from(lines, ({ account }) => plan.charts.accounts[account]!.role),
    amount: Float64Array.from(lines, ({ amount }) => Math.abs(amount)),
    reference: Uint8Array.from(lines, ({ reference }) => reference),
    referenceIndex: Int32Array.from(lines, ({ index }) => index),
    debits: lines.filter(({ amount }) => amount > 0).length,
    text,
  }
}

/** One entry whose lines are sums: `ordinal` is its number within its job on its day. */
export interface SummedEntry {
  readonly kind: number
  readonly job: number
  readonly ordinal: number
  readonly company: number
}

/** Fills an opening or closing entry; a transfer of money where there is nothing to post. */
export function fillSummed(
  plan: Plan,
  batch: Batch,
  i: number,
  entry: SummedEntry,
  sum: SummedLines | undefined,
): void {
  const salt = plan.salts.jobs[entry.job]! ^ batch.day[i]!
  const y = pairY(plan.keys, salt, entry.ordinal)
  batch.keyY[i] = batch.lineY[i] = y
  batch.keyX[i] = batch.lineX[i] = pairX(plan.keys, salt, entry.ordinal, y)
  batch.kind[i] = sum === undefined ? transferKind : entry.kind
  batch.company[i] = entry.company
  batch.foreign[i] = 0
  batch.exchanged[i] = 0
  batch.anomaly[i] = 0
  batch.noise[i] = 0
  batch.partner[i] = 0
  batch.item[i] = 0
  batch.previousKind[i] = noDocument
  batch.document[i] = jobDocument(batch.from + i)
  batch.extra.fill(0, i * 4, i * 4 + 4)
  batch.total[i] = transferAmount
  if (sum === undefined) return
  batch.sums.set(i, sum)
  let total = 0
  for (let k = 0; k < sum.debits; k++) total += sum.amount[k]!
  batch.total[i] = total
}

/** What was found for one block, kept since the entries of all companies of a block follow each other. */
export class KnownBlock<Found> {
  private readonly known = new WeakMap<Plan, { readonly key: string; readonly found: Found }>()

  of(plan: Plan, key: string, make: () => Found): Found {
    const known = this.known.get(plan)
    if (known?.key === key) return known.found
    const found = make()
    this.known.set(plan, { key, found })
    return found
  }
}
