import { type Batch, openBatch } from '../batch.ts'
import { chainOfOrdinal } from '../chains/ordinals.ts'
import { stepsMax } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import { roleIndex } from '../charts/roles.ts'
import { job } from '../jobs.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import { fillOperation, operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { operationDayOf, operationsUntil } from '../timeline.ts'
import { type Balances, mainAccount, openBalances } from './effects.ts'
import { fillSummed, itemsOf, KnownBlock, linesOf } from './summed-lines.ts'

const kinds = { revaluation: kindIndex('fx_revaluation'), reversal: kindIndex('fx_revaluation_reversal') }
const [receivables, payables, difference] = [roleIndex('1110'), roleIndex('2010'), roleIndex('7510')]

/** Variants whose documents are in another currency, and the step that bills. */
const foreign = variants.flatMap(({ formula, process }, variant) =>
  formula === 'foreign'
    ? [{ variant, role: process === 'O2C' ? receivables : payables, sign: process === 'O2C' ? 1 : -1 }]
    : [],
)
const billing = 1
const payment = 2

const blocks = new KnownBlock<Balances[]>()
const single: { batch?: Batch } = {}

/** Last day of a month of the run; 0 is that of its first day. */
function monthEnd(plan: Plan, month: number): number {
  const { monthOffset, first } = plan.days
  let day = plan.lastDay
  while (monthOffset[day - first]! > month) day--
  return day
}

/**
 * Unrealised differences of a block of the chains in foreign currency that are billed and not paid at the end of a month:
 * the item at the rate of that day, less the item as it was posted.
 */
function balancesOf(plan: Plan, month: number, block: number): Balances[] {
  const { pattern, blocks: counts } = plan
  const balances = openBalances(plan)
  const day = monthEnd(plan, month)
  const until = operationsUntil(plan.timeline, day)
  for (const { variant, role, sign } of foreign) {
    const perCycle = pattern.chainsOfVariant[variant]!
    const cycles = pattern.cyclesMax + 1
    const last = (Math.floor(until / pattern.chainOfBeat.length) + 1) * perCycle
    const count = cycles * perCycle
    const from = last - count + Math.floor((count * block) / counts.revaluation)
    const to = last - count + Math.floor((count * (block + 1)) / counts.revaluation)
    for (let ordinal = from; ordinal < to; ordinal++)
      addItem(plan, balances, variant, ordinal, { day, until, role, sign })
  }
  return balances
}

interface Valuation {
  readonly day: number
  /** Operations posted until the day. */
  readonly until: number
  readonly role: number
  readonly sign: number
}

function addItem(plan: Plan, balances: readonly Balances[], variant: number, ordinal: number, at: Valuation): void {
  const { pattern, rates } = plan
  const { chain, cycle } = chainOfOrdinal(pattern, variant, ordinal)
  if (pattern.beatOfStep[chain * stepsMax + payment]! < 0) return
  const billed = operationOf(pattern, chain, cycle, billing)
  if (billed >= at.until || operationOf(pattern, chain, cycle, payment) < at.until) return
  const batch = openBatch(0, 1, single.batch)
  single.batch = batch
  fillOperation(plan, batch, 0, billed, at.day)
  const company = batch.company[0]!
  const posted = batch.total[0]!
  const { currency, rate } = postedIn(plan, batch, billed)
  const gain = Math.round((posted * rates.micros(company, currency, at.day)) / rate) - posted
  balances[company]![mainAccount(plan, company, at.role)]! += at.sign * gain
  balances[company]![mainAccount(plan, company, difference)]! -= at.sign * gain
}

/** Currency of a document, and the rate on the day of its posting. */
function postedIn(plan: Plan, batch: Batch, operation: number): { currency: number; rate: number } {
  const currency = batch.foreign[0]! - 1
  const day = operationDayOf(plan.timeline, operation, plan.firstDay, plan.perDay)
  return { currency, rate: plan.rates.micros(batch.company[0]!, currency, day) }
}

/** Fills the entry that revalues a block of the open items of one company, or reverses that. */
export function revaluation(plan: Plan, batch: Batch, i: number, month: number, ordinal: number, sign: 1 | -1): void {
  const { active } = plan
  const block = Math.floor(ordinal / active.length)
  const company = active[ordinal % active.length]!
  const found = blocks.of(plan, `${month}/${block}`, () => balancesOf(plan, month, block))[company]!
  const posted = found.map((amount) => sign * amount)
  const rest = mainAccount(plan, company, difference)
  const sum = linesOf(plan, itemsOf(posted), rest, plan.catalogue.revaluationText)
  const kind = sign === 1 ? kinds.revaluation : kinds.reversal
  fillSummed(
    plan,
    batch,
    i,
    { kind, job: sign === 1 ? job.fx_revaluation : job.fx_revaluation_reversal, ordinal, company },
    sum,
  )
}
