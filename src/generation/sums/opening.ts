import { assetLife } from '../assets.ts'
import { type Batch, openBatch, reserveLines } from '../batch.ts'
import { beats } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import { roleIndex } from '../charts/roles.ts'
import { fillJob } from '../events.ts'
import { job } from '../jobs.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import { fillAccounts, fillAmounts } from '../lines.ts'
import { fillOperation, operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { effect } from './effect.ts'
import { addSides, type Balances, mainAccount, openBalances, type Wanted, wantedRoles } from './effects.ts'
import { fillSummed, KnownBlock, linesOf } from './summed-lines.ts'

const openingKind = kindIndex('opening_balance')
const retainedEarnings = roleIndex('3200')

/** Balances that chains leave open: what was posted before the run and is settled in it. */
const openItemRoles = new Set(['1100', '1150', '1220', '1590', '2000', '2050', '2240', '2300', '2310', '2900'])

/** What a company owns and owes when the books open, beside its open items and assets: shares of a year's revenue. */
const openingShares: readonly (readonly [role: string, share: number])[] = [
  ['1000', 0.5],
  ['1010', 0.9],
  ['1040', 0.3],
  ['1190', -0.02],
  ['1200', 0.35],
  ['1210', 0.35],
  ['1230', 0.2],
  ['1310', 0.05],
  ['1520', 0.2],
  ['2130', -0.01],
  ['2600', -0.25],
  ['3000', -0.2],
  ['3100', -0.15],
]
const openingStep = 100_000

const blocks = new KnownBlock()
const wanted = new WeakMap<Plan, Wanted>()
const single: { batch?: Batch } = {}
const inner: { batch?: Batch } = {}

function openItems(plan: Plan): Wanted {
  const known = wanted.get(plan)
  if (known) return known
  const made = wantedRoles(plan, ({ id }) => openItemRoles.has(id))
  if (made.kinds.includes(effect.byLines)) throw new Error('an open item is spread over several accounts')
  wanted.set(plan, made)
  return made
}

/** Open items of a block of the chains that began before the run. */
function addOpenItems(plan: Plan, balances: readonly Balances[], block: number): void {
  const { pattern, openingBlocks, firstDay } = plan
  const { roles, kinds } = openItems(plan)
  const count = pattern.cyclesMax * pattern.chains
  const from = -count + Math.floor((count * block) / openingBlocks)
  const to = -count + Math.floor((count * (block + 1)) / openingBlocks)
  const batch = openBatch(0, 1, single.batch)
  single.batch = batch
  for (let number = from; number < to; number++) {
    const cycle = Math.floor(number / pattern.chains)
    const chain = number - cycle * pattern.chains
    const steps = variants[pattern.variantOfChain[chain]!]!.steps.length
    if (operationOf(pattern, chain, cycle, steps - 1) < 0) continue
    for (let step = 0; step < steps; step++) {
      const operation = operationOf(pattern, chain, cycle, step)
      if (operation >= 0) break
      const beat = operation & (beats - 1)
      if (kinds[pattern.kindOfBeat[beat]!] === effect.none) continue
      fillOperation(plan, batch, 0, operation, firstDay)
      addSides(plan, balances[batch.company[0]!]!, batch, 0, roles)
    }
  }
}

/** Whether a job of the run is about the month before it. */
function settlesMonthBefore(plan: Plan, jobId: number): boolean {
  return plan.timeline.job.some((id, slot) => id === jobId && plan.timeline.month[slot] === -1)
}

/** Calls `each` for a block's part of the entries of a job, made with their lines. */
function eachOfJob(
  plan: Plan,
  jobId: number,
  count: number,
  block: number,
  each: (batch: Batch, i: number) => void,
): void {
  const from = Math.floor((count * block) / plan.openingBlocks)
  const to = Math.floor((count * (block + 1)) / plan.openingBlocks)
  if (to === from) return
  const batch = openBatch(0, to - from, inner.batch)
  inner.batch = batch
  fillJob(plan, batch, jobId, from, -1)
  reserveLines(batch, batch.lineStart[batch.count]!)
  fillAmounts(plan, batch)
  fillAccounts(plan, batch)
  for (let i = 0; i < batch.count; i++) each(batch, i)
}

/** What a block of the groups left behind: accruals and payroll taxes of the month before, and the assets. */
function addGroups(plan: Plan, balances: readonly Balances[], block: number): void {
  const { jobs } = plan
  const owed = (jobId: number, count: number, role: string): void => {
    if (!settlesMonthBefore(plan, jobId)) return
    eachOfJob(plan, jobId, count, block, (batch, i) => {
      const company = batch.company[i]!
      balances[company]![mainAccount(plan, company, roleIndex(role))]! -= batch.total[i]!
    })
  }
  owed(job.accrual_reversal, jobs.accrual_reversal, '2200')
  owed(job.payroll_tax_remittance, jobs.payroll_tax_remittance, '2230')
  owed(job.benefit_remittance, jobs.benefit_remittance, '2220')
  eachOfJob(plan, job.depreciation, jobs.depreciation, block, (batch, i) => addAssets(plan, balances, batch, i))
}

/** Cost and depreciation so far of the assets that entry `i` depreciates. */
function addAssets(plan: Plan, balances: readonly Balances[], batch: Batch, i: number): void {
  const company = batch.company[i]!
  const own = balances[company]!
  const cost = mainAccount(plan, company, roleIndex('1500'))
  const depreciated = mainAccount(plan, company, roleIndex('1510'))
  for (let k = 0; k < batch.debits[i]!; k++) {
    const charge = batch.amount[batch.lineStart[i]! + k]!
    const { life, age } = assetLife(plan, batch.item[i]! - 1 + k)
    own[cost]! += charge * life
    own[depreciated]! -= charge * age
  }
}

/** What a company owns and owes beside, once. */
function addStanding(plan: Plan, balances: readonly Balances[]): void {
  const { companies } = plan.input.configuration
  const weight = companies.reduce((sum, { volume_weight }) => sum + volume_weight, 0)
  companies.forEach(({ volume_weight }, company) => {
    const revenue = (plan.groups.yearlyRevenue * volume_weight) / weight
    for (const [id, share] of openingShares) {
      const amount = Math.round((revenue * share) / openingStep) * openingStep
      balances[company]![mainAccount(plan, company, roleIndex(id))]! += amount
    }
  })
}

function balancesOf(plan: Plan, block: number): Balances[] {
  const balances = openBalances(plan)
  addOpenItems(plan, balances, block)
  addGroups(plan, balances, block)
  if (block === 0) addStanding(plan, balances)
  return balances
}

/** Fills the entry that opens a block of the books of one company. */
export function opening(plan: Plan, batch: Batch, i: number, ordinal: number): void {
  const { active } = plan
  const block = Math.floor(ordinal / active.length)
  const company = active[ordinal % active.length]!
  const found = blocks.of(plan, String(block), () => balancesOf(plan, block))[company]!
  const rest = mainAccount(plan, company, retainedEarnings)
  const sum = linesOf(plan, found.slice(), rest, plan.catalogue.openingText)
  fillSummed(plan, batch, i, { kind: openingKind, job: job.opening_balance, ordinal, company }, sum)
}
