import { weightSlots } from '../amounts.ts'
import { assetLife, building } from '../assets.ts'
import { type Batch, openBatch, referenceClasses, reserveLines } from '../batch.ts'
import { beats } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import { roles as allRoles, roleIndex } from '../charts/roles.ts'
import { fillJob } from '../events.ts'
import { job } from '../jobs.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import { itemClasses } from '../kinds/kind.ts'
import { fillAccounts, fillAmounts } from '../lines.ts'
import { fillOperation, operationOf } from '../operations.ts'
import { materialRoles, materialSlots, materialStride, materialTypes } from '../partners.ts'
import type { Plan } from '../plan.ts'
import { mix } from '../randomness.ts'
import { effect } from './effect.ts'
import { eachSide, mainAccount, type Wanted, wantedRoles } from './effects.ts'
import { fillSummed, type Item, KnownBlock, linesOf } from './summed-lines.ts'

const openingKind = kindIndex('opening_balance')
const retainedEarnings = roleIndex('3200')

/** Balances that chains leave open, and what names them: what was posted before the run and is settled in it. */
type Named = 'none' | 'customer' | 'vendor' | 'employee' | 'company' | 'asset'

const openItemRoles: ReadonlyMap<string, Named> = new Map<string, Named>([
  ['1100', 'customer'],
  ['1150', 'company'],
  ['1220', 'none'],
  ['1500', 'asset'],
  ['1530', 'asset'],
  ['1540', 'asset'],
  ['1590', 'none'],
  ['2000', 'vendor'],
  ['2050', 'company'],
  ['2240', 'employee'],
  ['2300', 'none'],
  ['2310', 'customer'],
  ['2900', 'none'],
])
const roleIds = allRoles.map(({ id }) => id)

/** What a company owns and owes when the books open, beside its open items and assets: shares of a year's revenue. */
const openingShares: readonly (readonly [role: string, share: number])[] = [
  ['1000', 0.5],
  ['1010', 0.9],
  ['1040', 0.3],
  ['1190', -0.02],
  ['1310', 0.05],
  ['2130', -0.01],
  ['2600', -0.25],
  ['3000', -0.2],
  ['3100', -0.15],
]
/** Stocks, of the materials with the lowest indexes. */
const openingStocks: readonly (readonly [role: string, share: number])[] = [
  ['1200', 0.35],
  ['1210', 0.35],
  ['1230', 0.2],
]
const stockedMost = 250
const openingStep = 100_000

const buildingShare = 0.2

const classId = (name: (typeof referenceClasses)[number]): number => referenceClasses.indexOf(name)
const assetItem = itemClasses.indexOf('asset')
const [assetClass, materialClass] = [classId('asset'), classId('material')]

/** Amounts by account and what they name, of one company. */
class Items {
  private readonly items = new Map<number, { -readonly [Key in keyof Item]: Item[Key] }>()

  add(account: number, amount: number, reference = 0, index = 0): void {
    // Indexes are below 2^31, references below 2^4.
    const key = (account * 16 + reference) * 2 ** 31 + index
    const item = this.items.get(key)
    if (item) item.amount += amount
    else this.items.set(key, { account, amount, reference, index })
  }

  list(): readonly Item[] {
    return [...this.items.values()]
  }
}

const blocks = new KnownBlock<readonly Items[]>()
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

/** Whether an asset that the chain acquired before the run is posted to again in it. */
function hasAssetLater({ pattern, catalogue }: Plan, chain: number, cycle: number, steps: number): boolean {
  for (let step = 0; step < steps; step++) {
    const operation = operationOf(pattern, chain, cycle, step)
    if (operation < 0) continue
    if (catalogue.itemClass[pattern.kindOfBeat[operation & (beats - 1)]!] === assetItem) return true
  }
  return false
}

/** What one chain has left open by the steps that it posted before the run, by account. */
function addChain(plan: Plan, items: readonly Items[], chain: number, cycle: number, steps: number): void {
  const { pattern, firstDay } = plan
  const { roles, kinds } = openItems(plan)
  const batch = openBatch(0, 1, single.batch)
  single.batch = batch
  const disposes = hasAssetLater(plan, chain, cycle, steps)
  for (let step = 0; step < steps; step++) {
    const operation = operationOf(pattern, chain, cycle, step)
    if (operation >= 0) break
    // With anomalies, steps can have changed places: only the filled operation says what it posts.
    if (plan.anomalies === undefined && kinds[pattern.kindOfBeat[operation & (beats - 1)]!] === effect.none) continue
    fillOperation(plan, batch, 0, operation, firstDay)
    const own = items[batch.company[0]!]!
    eachSide(plan, batch, 0, roles, (account, amount, role) => {
      const named = openItemRoles.get(roleIds[role]!)!
      if (named === 'asset' && !disposes) return
      const index = named === 'none' ? 0 : (named === 'asset' ? batch.item[0]! : batch.partner[0]!) - 1
      own.add(account, amount, classId(named), index)
    })
  }
}

/** Open items of a block of the chains that began before the run. */
function addOpenItems(plan: Plan, items: readonly Items[], block: number): void {
  const { pattern, blocks: counts } = plan
  const count = pattern.cyclesMax * pattern.chains
  const from = -count + Math.floor((count * block) / counts.opening)
  const to = -count + Math.floor((count * (block + 1)) / counts.opening)
  for (let number = from; number < to; number++) {
    const cycle = Math.floor(number / pattern.chains)
    const chain = number - cycle * pattern.chains
    const steps = variants[pattern.variantOfChain[chain]!]!.steps.length
    if (operationOf(pattern, chain, cycle, steps - 1) >= 0) addChain(plan, items, chain, cycle, steps)
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
  const from = Math.floor((count * block) / plan.blocks.opening)
  const to = Math.floor((count * (block + 1)) / plan.blocks.opening)
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
function addGroups(plan: Plan, items: readonly Items[], block: number): void {
  const { jobs } = plan
  const owed = (jobId: number, count: number, role: string): void => {
    if (!settlesMonthBefore(plan, jobId)) return
    eachOfJob(plan, jobId, count, block, (batch, i) => {
      const company = batch.company[i]!
      items[company]!.add(mainAccount(plan, company, roleIndex(role)), -batch.total[i]!)
    })
  }
  owed(job.accrual_reversal, jobs.accrual_reversal, '2200')
  owed(job.payroll_tax_remittance, jobs.payroll_tax_remittance, '2230')
  owed(job.benefit_remittance, jobs.benefit_remittance, '2220')
  eachOfJob(plan, job.depreciation, jobs.depreciation, block, (batch, i) => addAssets(plan, items, batch, i))
}

/** Cost and depreciation so far of the assets that entry `i` depreciates. */
function addAssets(plan: Plan, items: readonly Items[], batch: Batch, i: number): void {
  const company = batch.company[i]!
  const own = items[company]!
  const cost = mainAccount(plan, company, roleIndex('1500'))
  const depreciated = mainAccount(plan, company, roleIndex('1510'))
  for (let k = 0; k < batch.debits[i]!; k++) {
    const charge = batch.amount[batch.lineStart[i]! + k]!
    const index = batch.item[i]! - 1 + k
    const { life, age } = assetLife(plan, index)
    own.add(cost, charge * life, assetClass, index)
    own.add(depreciated, -charge * age, assetClass, index)
  }
}

/** What a company owns and owes beside, once. */
function addStanding(plan: Plan, items: readonly Items[]): void {
  const { companies } = plan.input.configuration
  const weight = companies.reduce((sum, { volume_weight }) => sum + volume_weight, 0)
  for (const company of plan.active) {
    const own = items[company]!
    const revenue =
      ((plan.groups.yearlyRevenue * companies[company]!.volume_weight) / weight) * plan.rates.scale[company]!
    const amount = (share: number): number => Math.round((revenue * share) / openingStep) * openingStep
    const account = (id: string): number => mainAccount(plan, company, roleIndex(id))
    for (const [id, share] of openingShares) own.add(account(id), amount(share))
    own.add(account('1520'), amount(buildingShare), assetClass, building)
    for (const [id, share] of openingStocks) addStock(plan, own, company, id, amount(share))
  }
}

/** Stock of the frequent materials, by weights of their own; cumulative rounding keeps the sum. */
function addStock(plan: Plan, own: Items, company: number, role: string, total: number): void {
  const slot = materialSlots.indexOf(materialTypes.find((name) => materialRoles[name] === role)!)
  const count = Math.min(stockedMost, plan.partners.materials[company]! / materialStride)
  const account = mainAccount(plan, company, roleIndex(role))
  const key = plan.keys[4]! ^ mix(account + company * 8191)
  const weights = Float64Array.from({ length: count }, (_, k) => plan.lineWeights[mix(k ^ key) & (weightSlots - 1)]!)
  const sum = weights.reduce((a, b) => a + b, 0)
  let cumulated = 0
  let before = 0
  weights.forEach((weight, index) => {
    cumulated += weight
    const upTo = Math.floor(total * (cumulated / sum))
    if (upTo > before) own.add(account, upTo - before, materialClass, index * materialStride + slot)
    before = upTo
  })
}

function itemsOfBlock(plan: Plan, block: number): readonly Items[] {
  const items = plan.input.configuration.companies.map(() => new Items())
  addOpenItems(plan, items, block)
  addGroups(plan, items, block)
  if (block === 0) addStanding(plan, items)
  return items
}

/** Fills the entry that opens a block of the books of one company. */
export function opening(plan: Plan, batch: Batch, i: number, ordinal: number): void {
  const { active } = plan
  const block = Math.floor(ordinal / active.length)
  const company = active[ordinal % active.length]!
  const found = blocks.of(plan, String(block), () => itemsOfBlock(plan, block))[company]!
  const rest = mainAccount(plan, company, retainedEarnings)
  const sum = linesOf(plan, found.list(), rest, plan.catalogue.openingText)
  fillSummed(plan, batch, i, { kind: openingKind, job: job.opening_balance, ordinal, company }, sum)
}
