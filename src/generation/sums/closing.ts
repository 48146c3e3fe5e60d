import { bendLines } from '../anomalies/bend-lines.ts'
import { type Batch, openBatch, reserveLines } from '../batch.ts'
import { roleIndex } from '../charts/roles.ts'
import { fillMoved } from '../events.ts'
import { job } from '../jobs.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import { fillAccounts, fillAmounts } from '../lines.ts'
import type { Plan } from '../plan.ts'
import type { YearClose } from '../timeline.ts'
import { effect } from './effect.ts'
import {
  addLines,
  addSum,
  type Balances,
  eachSide,
  mainAccount,
  openBalances,
  type Wanted,
  wantedRoles,
} from './effects.ts'
import { revaluation } from './revaluation.ts'
import { fillSummed, itemsOf, KnownBlock, linesOf } from './summed-lines.ts'

const closingKind = kindIndex('year_close')
const inputTax = roleIndex('1160')
const retainedEarnings = roleIndex('3200')

const blocks = new KnownBlock<Balances[]>()
const inner: { batch?: Batch } = {}
const wanted = new WeakMap<Plan, Wanted>()

/** What the closing of a year clears: the result accounts, and the input tax, which goes to the output tax. */
function cleared(plan: Plan): Wanted {
  const known = wanted.get(plan)
  if (known) return known
  const made = wantedRoles(plan, ({ id, type }) => type === 'revenue' || type === 'expense' || id === '1160')
  wanted.set(plan, made)
  return made
}

/** What the entries of a block of a year leave on the accounts that its close clears. */
function balancesOf(plan: Plan, close: YearClose, block: number): Balances[] {
  const balances = openBalances(plan)
  const length = close.to - close.from
  const from = close.from + Math.floor((length * block) / close.blocks)
  const to = close.from + Math.floor((length * (block + 1)) / close.blocks)
  const { roles, kinds } = cleared(plan)
  const batch = openBatch(from, to - from, inner.batch)
  inner.batch = batch
  fillMoved(plan, batch, kinds, revaluation)
  reserveLines(batch, batch.lineStart[batch.count]!)
  fillAmounts(plan, batch)
  fillAccounts(plan, batch)
  bendLines(plan, batch)
  for (let i = 0; i < batch.count; i++) {
    const own = balances[batch.company[i]!]!
    const how = batch.anomaly[i] === 0 && batch.noise[i] === 0 ? kinds[batch.kind[i]!] : effect.byLines
    const sum = batch.sums.get(i)
    if (sum !== undefined) addSum(own, sum, roles)
    else if (how === effect.bySides) {
      eachSide(plan, batch, i, roles, (account, amount) => {
        own[account]! += amount
      })
    } else if (how === effect.byLines) addLines(own, batch, i, roles)
  }
  return balances
}

/** Fills the entry that closes a block of a year for one company. */
export function closing(plan: Plan, batch: Batch, i: number, close: YearClose, ordinal: number): void {
  const block = Math.floor(ordinal / close.companies.length)
  const company = close.companies[ordinal % close.companies.length]!
  const found = blocks.of(plan, `${close.from}/${close.to}/${block}`, () => balancesOf(plan, close, block))[company]!
  const posted = found.map((amount) => -amount)
  const tax = mainAccount(plan, company, plan.charts.outputTaxRole[company]!)
  posted[tax]! += found[mainAccount(plan, company, inputTax)]!
  const rest = mainAccount(plan, company, retainedEarnings)
  const sum = linesOf(plan, itemsOf(posted), rest, plan.catalogue.closingText)
  fillSummed(plan, batch, i, { kind: closingKind, job: job.year_close, ordinal, company }, sum)
}
