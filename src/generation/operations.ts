import { sampleAlias } from './alias.ts'
import { sampleAmount } from './amounts.ts'
import { bendFigures, bendNet, isShared } from './anomalies/bend-amounts.ts'
import { bendKind, bendPartner, bendRow } from './anomalies/bend-rows.ts'
import {
  type ChainAnomaly,
  findAnomaly,
  isFlagged,
  openChainAnomaly,
  repeatedOperation,
} from './anomalies/chain-anomaly.ts'
import { noise } from './anomalies/noise-kinds.ts'
import { codeOf, nearMissFrom } from './anomalies/rules.ts'
import { acquiredIndex } from './assets.ts'
import type { Batch } from './batch.ts'
import { figure } from './chains/figures.ts'
import { fillFigures, formulaId, openFigures } from './chains/fill-figures.ts'
import { beats, type Pattern, stepsMax } from './chains/pattern.ts'
import { kindIndex, kinds } from './kinds/catalogue.ts'
import { itemClasses, partnerClasses } from './kinds/kind.ts'
import {
  materialFirstSlot,
  materialSlotCount,
  materialStride,
  materialTypes,
  vendorGroupSize,
  vendorSlotCount,
} from './partners.ts'
import type { Plan } from './plan.ts'
import { below, draw, feature, mix, pairX, pairY } from './randomness.ts'
import { payrollGroups } from './salts.ts'
import { operationDayOf } from './timeline.ts'

const beatMask = beats - 1
const beatBits = 31 - Math.clz32(beats)

/** Lines per employee or asset group: item j of group g has the index g * 100 + j. */
export const groupStride = 100

const assetItem = itemClasses.indexOf('asset')
const [, vendorClass, customerClass, employeeClass, companyClass] = partnerClasses.map((_, k) => k)

const kindOf = {
  vendorPayment: kindIndex('vendor_payment'),
  vendorLoss: kindIndex('vendor_payment_exchange_loss'),
  vendorGain: kindIndex('vendor_payment_exchange_gain'),
  cashTransfer: kindIndex('cash_transfer'),
  directPurchase: kindIndex('direct_purchase'),
  customerReceipt: kindIndex('customer_receipt'),
  customerLoss: kindIndex('customer_receipt_exchange_loss'),
  customerGain: kindIndex('customer_receipt_exchange_gain'),
}

/**
 * A quarter of all amounts are whole hundreds and 15 % whole fives. Only amounts from these limits on (minor units) are
 * rounded, so that rounding moves none by much.
 */
const hundredsFrom = 100_000
const fivesFrom = 2_000
const hundredsLimit = Math.round(0.4 * 2 ** 32)
const fivesLimit = Math.round(0.6 * 2 ** 32)

/** What the steps of one chain have in common. One object, filled again for every chain: the loop allocates nothing. */
export interface ChainFacts {
  /** Number of the chain: cycle * chains of the pattern + chain. */
  number: number
  chain: number
  /** Cycle in which it began. */
  cycle: number
  x: number
  y: number
  company: number
  /** Position of the other company, in a chain between two. */
  affiliate: number
  net: number
  readonly figures: Float64Array
  /** Currency of the documents (position in `plan.rates.currencies`), -1 for that of the company. */
  currency: number
  readonly anomaly: ChainAnomaly
}

export function openChainFacts(): ChainFacts {
  return {
    number: 0,
    chain: 0,
    cycle: 0,
    x: 0,
    y: 0,
    company: 0,
    affiliate: 0,
    net: 0,
    figures: openFigures(),
    currency: -1,
    anomaly: openChainAnomaly(),
  }
}

/** Operation number of a step of a chain. */
export function operationOf(pattern: Pattern, chain: number, cycle: number, step: number): number {
  const at = chain * stepsMax + step
  return (cycle + pattern.cyclesOfStep[at]!) * beats + pattern.beatOfStep[at]!
}

/** Eight bits in reverse order. */
const reversedBits = Uint8Array.from({ length: 256 }, (_, k) =>
  Number.parseInt(k.toString(2).padStart(8, '0').split('').reverse().join(''), 2),
)

/**
 * 32 bits whose upper eight are a stratum: of 256 chains of an amount class in a row every stratum has one, and of fewer
 * they are spread evenly, so that totals of a period vary little and first digits keep to their shares. Source: van der
 * Corput's sequence, with a digital shift for every block.
 */
function stratifiedBits(bits: number, number: number, key: number): number {
  const stratum = reversedBits[number & 0xff]! ^ (mix((number >> 8) ^ key) & 0xff)
  return (stratum << 24) | (bits & 0xffffff)
}

function netOf({ chains, keys, amounts }: Plan, facts: ChainFacts): number {
  const amountClass = chains.amount[facts.chain]!
  const isMember = facts.anomaly.code !== 0 && isShared(facts.anomaly.code) ? facts.anomaly.member : 0
  const ordinal = facts.cycle * chains.chainsOfClass[amountClass]! + chains.ordinalInClass[facts.chain]! - isMember
  const bits = stratifiedBits(draw(facts.x, facts.y, feature.amount), ordinal, keys[11]! + amountClass)
  const net = sampleAmount(amounts[amountClass]!, bits)
  const rounding = draw(facts.x, facts.y, feature.rounding) >>> 0
  if (rounding < hundredsLimit) return net < hundredsFrom ? net : Math.round(net / 10_000) * 10_000
  if (rounding < fivesLimit && net >= fivesFrom) return Math.round(net / 500) * 500
  return net
}

/** Fills what the steps of a chain have in common; `chain` began in `cycle`. */
export function fillChain(plan: Plan, facts: ChainFacts, chain: number, cycle: number): void {
  const { keys, pattern, chains, charts } = plan
  const number = cycle * pattern.chains + chain
  const chainSalt = plan.salts.chain
  const code = findAnomaly(plan, facts.anomaly, chain, cycle)
  const drawnBy = code !== 0 && isShared(code) ? facts.anomaly.label - plan.chainsBefore : number
  const y = pairY(keys, chainSalt, drawnBy)
  const x = pairX(keys, chainSalt, drawnBy, y)
  facts.number = number
  facts.chain = chain
  facts.cycle = cycle
  facts.x = x
  facts.y = y
  const company = sampleAlias(plan.companies, draw(x, y, feature.company))
  facts.company = company
  const net = code === 0 ? netOf(plan, facts) : bendNet(plan, facts.anomaly, netOf(plan, facts))
  facts.net = net * plan.rates.scale[company]!
  facts.currency = -1
  if (chains.intercompany[chain] === 1) {
    const others = plan.active.length - 1
    const place = plan.activePlace[company]! + 1 + below(draw(x, y, feature.affiliate), others)
    facts.affiliate = plan.active[place % (others + 1)]!
  }
  const bits = draw(x, y, feature.figures)
  const costRate = chains.costRate[chain]!
  // Margins differ by up to 15 % either way.
  const cost = costRate === 10000 ? costRate : (costRate * (870 + ((bits >>> 22) & 0xff))) / 1000
  fillFigures(facts.figures, chains.formula[chain]!, facts.net, charts.taxRate[company]!, cost, bits)
  if (code !== 0) bendFigures(facts.anomaly, facts.figures)
  if (chains.formula[chain] === formulaId.foreign) fillExchange(plan, facts)
}

/** What the payment of a document in another currency comes to, at the rates of invoice and payment. */
function fillExchange(plan: Plan, facts: ChainFacts): void {
  const { pattern, timeline, rates, firstDay, perDay } = plan
  const choices = rates.foreign[facts.company]!
  const currency = choices[below(draw(facts.x, facts.y, feature.currency), choices.length)]!
  const day = (step: number): number =>
    operationDayOf(timeline, operationOf(pattern, facts.chain, facts.cycle, step), firstDay, perDay)
  const gross = facts.figures[figure.gross]!
  const settled = Math.max(
    1,
    Math.round((gross * rates.micros(facts.company, currency, day(2))) / rates.micros(facts.company, currency, day(1))),
  )
  facts.currency = currency
  facts.figures[figure.settled] = settled
  facts.figures[figure.exchange] = Math.abs(settled - gross)
}

/** The kind of a payment in another currency: a loss, a gain, or neither. */
function exchangeKind(kind: number, figures: Float64Array): number {
  const difference = figures[figure.settled]! - figures[figure.gross]!
  if (kind === kindOf.vendorLoss) {
    return difference === 0 ? kindOf.vendorPayment : difference > 0 ? kindOf.vendorLoss : kindOf.vendorGain
  }
  return difference === 0 ? kindOf.customerReceipt : difference > 0 ? kindOf.customerGain : kindOf.customerLoss
}

/** Index of the employee whom an expense report is about: the first of a payroll group of the company, if there is one. */
function employeeIndex(plan: Plan, facts: ChainFacts): number {
  const groups = plan.jobs.payroll_run
  if (groups === 0) return below(draw(facts.x, facts.y, feature.partner), groupStride)
  return below(draw(facts.x, facts.y, feature.partner), Math.min(groups, 1 << 20)) * groupStride
}

/** Index of a vendor or customer; the frequent ones have low indexes. */
function partnerIndex(plan: Plan, facts: ChainFacts, partnerClass: number): number {
  const bits = draw(facts.x, facts.y, feature.partner)
  // The square of a uniform number: a tenth of the partners has a third of the documents.
  const uniform = (bits >>> 8) * 5.9604644775390625e-8
  const { vendors, customers } = plan.partners
  const isCustomer = partnerClass === customerClass
  const count = isCustomer ? customers[facts.company]! : vendors[facts.company]!
  let index = Math.floor(uniform * uniform * count)
  if (!isCustomer) {
    const slot = plan.chains.vendorGroup[facts.chain]!
    const row = Math.floor((uniform * uniform * count) / vendorSlotCount)
    index = row * vendorSlotCount + slot + ((bits & 0xff) % vendorGroupSize[slot]!)
  }
  return facts.anomaly.code === 0 ? index : bendPartner(facts.anomaly, index, count)
}

const facts = openChainFacts()

/**
 * Fills what the pattern and the number of an operation tell without its chain, for entries `first` .. `end - 1` with the
 * operations from `operation` on.
 */
function fillNumbers(plan: Plan, batch: Batch, first: number, end: number, operation: number): void {
  const { keys, pattern, chains, chainsBefore } = plan
  const { keyX, keyY, lineX, lineY, kind, document, previousKind, foreign, exchanged, anomaly, noise } = batch
  const salt = plan.salts.operation
  for (let i = first; i < end; i++) {
    const number = operation + i - first
    const beat = number & beatMask
    const chain = pattern.chainOfBeat[beat]!
    const step = pattern.stepOfBeat[beat]!
    const cycle = (number >> beatBits) - pattern.cyclesOfBeat[beat]!
    const y = pairY(keys, salt, number)
    const x = pairX(keys, salt, number, y)
    keyX[i] = lineX[i] = x
    keyY[i] = lineY[i] = y
    if (chains.reversedBeat[beat]! >= 0) {
      const original = operationOf(pattern, chain, cycle, step - 1)
      const originalY = pairY(keys, salt, original)
      lineY[i] = originalY
      lineX[i] = pairX(keys, salt, original, originalY)
    }
    kind[i] = pattern.kindOfBeat[beat]!
    document[i] = (cycle * pattern.chains + chain + chainsBefore) * 8 + step
    previousKind[i] = chains.previousKind[beat]!
    foreign[i] = exchanged[i] = anomaly[i] = noise[i] = 0
  }
}

/** The company that posts a step: step 1 and 2 of a chain between companies are the other company's. */
function companyOf(plan: Plan, partnerClass: number, step: number): number {
  if (partnerClass === companyClass) return step === 1 || step === 2 ? facts.affiliate : facts.company
  if (partnerClass !== employeeClass || plan.jobs.payroll_run === 0) return facts.company
  return groupCompany(plan, payrollGroups, employeeIndex(plan, facts) / groupStride)
}

/** Fills what the chain of an operation tells; `fillNumbers` must have filled the rest. */
function fillStep(plan: Plan, batch: Batch, i: number, operation: number, day: number): void {
  const { pattern, catalogue } = plan
  const beat = operation & beatMask
  const step = pattern.stepOfBeat[beat]!
  fillChain(plan, facts, pattern.chainOfBeat[beat]!, (operation >> beatBits) - pattern.cyclesOfBeat[beat]!)
  const { code } = facts.anomaly
  if (code !== 0) bendKinds(plan, batch, i, code, step)
  if (facts.currency >= 0 && step > 0) {
    if (step === 2) batch.kind[i] = exchangeKind(batch.kind[i]!, facts.figures)
    batch.foreign[i] = facts.currency + 1
    batch.rate[i] = plan.rates.micros(facts.company, facts.currency, day)
  }
  const kind = batch.kind[i]!
  const partnerClass = catalogue.partnerClass[kind]!
  batch.company[i] = companyOf(plan, partnerClass, step)
  fillTotals(plan, batch, i, kind, facts.figures)
  if (partnerClass === companyClass && batch.company[i] !== facts.company) convertForBuyer(plan, batch, i)
  if (code !== 0) flag(plan, batch, i, operation, day, step)
}

/** Fills the partner and the first item of an entry; `facts` must be those of its chain. */
function fillNames(plan: Plan, batch: Batch, i: number): void {
  const { catalogue } = plan
  const kind = batch.kind[i]!
  const partnerClass = catalogue.partnerClass[kind]!
  let partner = -1
  if (partnerClass === vendorClass || partnerClass === customerClass) partner = partnerIndex(plan, facts, partnerClass)
  else if (partnerClass === employeeClass) partner = employeeIndex(plan, facts)
  else if (partnerClass === companyClass) partner = batch.company[i] === facts.company ? facts.affiliate : facts.company
  batch.partner[i] = partner + 1
  batch.item[i] = catalogue.itemClass[kind] === 0 ? 0 : itemIndex(plan, facts, kind) + 1
}

/**
 * Fills what entry `i` posts with operation number `operation` (negative before the run), posted on `day`: all that
 * `fillOperation` fills except partner and item.
 */
export function fillPosting(plan: Plan, batch: Batch, i: number, operation: number, day: number): void {
  fillNumbers(plan, batch, i, i + 1, operation)
  fillStep(plan, batch, i, operation, day)
}

/** Fills entry `i` of a batch with operation number `operation` (negative before the run), posted on `day`. */
export function fillOperation(plan: Plan, batch: Batch, i: number, operation: number, day: number): void {
  fillPosting(plan, batch, i, operation, day)
  fillNames(plan, batch, i)
}

/** Fills the entries `first` .. `end - 1` with the operations from number `from` on, posted on `day`. */
export function fillOperations(plan: Plan, batch: Batch, first: number, end: number, from: number, day: number): void {
  fillNumbers(plan, batch, first, end, from)
  for (let i = first; i < end; i++) {
    fillStep(plan, batch, i, from + i - first, day)
    fillNames(plan, batch, i)
  }
}

/** What the seller charges is converted for the buyer, at the rate of the day on which both post it. */
function convertForBuyer(plan: Plan, batch: Batch, i: number): void {
  const { rates, pattern, timeline, firstDay, perDay } = plan
  const buyer = batch.company[i]!
  const currency = rates.own[facts.company]!
  if (currency === rates.own[buyer]) return
  const charged = operationOf(pattern, facts.chain, facts.cycle, 0)
  const rate = rates.micros(buyer, currency, operationDayOf(timeline, charged, firstDay, perDay))
  batch.foreign[i] = currency + 1
  batch.rate[i] = rate
  batch.total[i] = Math.max(1, Math.round((batch.total[i]! * rate) / 1_000_000))
}

/** Where the first two steps of a chain have changed places, the second follows the new first. */
function bendKinds(plan: Plan, batch: Batch, i: number, code: number, step: number): void {
  batch.kind[i] = bendKind(plan, code, facts.chain, step, batch.kind[i]!)
  if (step > 0) batch.previousKind[i] = bendKind(plan, code, facts.chain, step - 1, batch.previousKind[i]!)
}

const duplicateEntry = codeOf('duplicate_entry')
const duplicatePayment = codeOf('duplicate_payment')
const duplicateRecord = codeOf('duplicate_record')

/**
 * Flags a row whose chain is anomalous, where this step or member is flagged. What was before the run is not flagged; nor
 * are near misses, which are in order.
 */
function flag(plan: Plan, batch: Batch, i: number, operation: number, day: number, step: number): void {
  const { anomaly } = facts
  const size = plan.anomalies!.unitSize[plan.pattern.variantOfChain[facts.chain]!]!
  const { code, label } = anomaly
  if (operation < 0 || !isFlagged(plan, anomaly, step, size)) return
  if (code === duplicateRecord) {
    if (repeat(plan, batch, i, operation, day, code)) batch.noise[i] = noise.duplicate
    return
  }
  if (code >= nearMissFrom) return
  if (code !== duplicateEntry && code !== duplicatePayment) bendRow(batch, i, anomaly)
  else if (!repeat(plan, batch, i, operation, day, code)) return
  batch.anomaly[i] = code
  batch.label[i] = label
}

/** Fills the posting with an operation before this one, as a mistake or a fraud posts it again; tells whether there is one. */
function repeat(plan: Plan, batch: Batch, i: number, operation: number, day: number, code: number): boolean {
  const wanted = (kind: number): boolean =>
    code === duplicatePayment
      ? kind === kindOf.vendorPayment
      : kind !== kindOf.cashTransfer && kind !== kindOf.directPurchase
  const repeated = repeatedOperation(plan, operation, wanted)
  if (repeated < 0) return false
  fillPosting(plan, batch, i, repeated, day)
  // If the first one is anomalous, that is its label, not that of the second.
  batch.anomaly[i] = 0
  return true
}

/** What production and stock counts are about is finished, whatever the chain deals in. */
const isFinished = new Uint8Array(kinds.length)
for (const name of ['production_receipt', 'stock_adjustment']) isFinished[kindIndex(name)] = 1
const finished = materialTypes.indexOf('finished')

function itemIndex(plan: Plan, { number, chain, company, x, y }: ChainFacts, kind: number): number {
  if (plan.catalogue.itemClass[kind] === assetItem) return acquiredIndex(number + plan.chainsBefore)
  const type = isFinished[kind] === 1 ? finished : plan.chains.materialType[chain]!
  const bits = draw(x, y, feature.item)
  const row = below(bits, plan.partners.materials[company]! / materialStride)
  return row * materialStride + materialFirstSlot[type]! + ((bits & 0xff) % materialSlotCount[type]!)
}

/** Fills the total and the extras of entry `i` from the figures that its kind names. */
export function fillTotals(plan: Plan, batch: Batch, i: number, kind: number, figures: Float64Array): void {
  const { totalFigure, extraFigure, extraCount, postingKind } = plan.catalogue
  const { total, extra } = batch
  const posting = postingKind[kind]!
  total[i] = figures[totalFigure[posting]!]!
  for (let cell = 0; cell < 4; cell++) {
    const isPosted = (cell & 1) < extraCount[posting * 2 + (cell >> 1)]!
    extra[i * 4 + cell] = isPosted ? figures[extraFigure[posting * 4 + cell]!]! : 0
  }
}

/** The company of a group. */
export function groupCompany(plan: Plan, groups: number, group: number): number {
  const groupSalt = plan.salts.groups[groups]!
  const y = pairY(plan.keys, groupSalt, group)
  return sampleAlias(plan.companies, draw(pairX(plan.keys, groupSalt, group, y), y, feature.company))
}
