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

/** Turns what is to be posted (debit positive) into lines, the rest on one account; nothing where there is nothing. */
export function linesOf(plan: Plan, posted: Balances, restAccount: number, text: number): SummedLines | undefined {
  let rest = 0
  for (const amount of posted) rest += amount
  posted[restAccount]! -= rest
  const debits: number[] = []
  const credits: number[] = []
  posted.forEach((amount, account) => {
    if (amount > 0) debits.push(account)
    else if (amount < 0) credits.push(account)
  })
  const used = [...debits, ...credits]
  if (used.length === 0) return undefined
  return {
    account: Uint16Array.from(used),
    role: Uint8Array.from(used, (account) => plan.charts.accounts[account]!.role),
    amount: Float64Array.from(used, (account) => Math.abs(posted[account]!)),
    debits: debits.length,
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

/** Balances of one block, kept since the entries of all companies of a block follow each other. */
export class KnownBlock {
  private readonly known = new WeakMap<Plan, { readonly key: string; readonly balances: readonly Balances[] }>()

  of(plan: Plan, key: string, make: () => Balances[]): readonly Balances[] {
    const found = this.known.get(plan)
    if (found?.key === key) return found.balances
    const balances = make()
    this.known.set(plan, { key, balances })
    return balances
  }
}
