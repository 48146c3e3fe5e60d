import { type Batch, openBatch } from '../batch.ts'
import { isoDate } from '../calendar.ts'
import { beats } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import { roleIndex } from '../charts/roles.ts'
import { documentPrefix } from '../entry.ts'
import { masterId } from '../master/ids.ts'
import { fillOperation, operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { effect } from '../sums/effect.ts'
import { eachSide, type Wanted, wantedRoles } from '../sums/effects.ts'
import { operationDayOf, operationsUntil } from '../timeline.ts'
import { monthFacts, signedDecimal } from './balances.ts'
import { eachRepeating } from './lasting-items.ts'
import { columnsOf, type Row } from './table.ts'

export const agedItemColumns = columnsOf({
  company_code: 'text',
  period: 'text',
  ledger: 'text',
  partner_id: 'text',
  document: 'text',
  document_date: 'date',
  due_date: 'date',
  days_overdue: 'integer',
  bucket: 'text',
  currency: 'text',
  open_amount: 'decimal',
})

/** What is still to be paid of one invoice. */
export interface OpenItem {
  readonly company: number
  readonly ledger: 'receivables' | 'payables'
  readonly partner: number
  readonly document: string
  readonly day: number
  /** Minor units, debit positive. */
  readonly open: number
}

const ledgers = [
  { ledger: 'receivables', role: roleIndex('1100'), letter: 'C' },
  { ledger: 'payables', role: roleIndex('2000'), letter: 'V' },
] as const

const wanted = new WeakMap<Plan, Wanted>()
const single: { batch?: Batch } = {}

function controls(plan: Plan): Wanted {
  const known = wanted.get(plan)
  if (known) return known
  const made = wantedRoles(plan, ({ id }) => id === '1100' || id === '2000')
  wanted.set(plan, made)
  return made
}

/** What the steps of a chain until an operation have left open, by ledger. */
function itemsOfChain(plan: Plan, chain: number, cycle: number, until: number): OpenItem[] {
  const { pattern, timeline, firstDay, perDay } = plan
  const { roles: wantedOf, kinds } = controls(plan)
  const batch = openBatch(0, 1, single.batch)
  single.batch = batch
  const found = new Map<string, OpenItem>()
  const steps = variants[pattern.variantOfChain[chain]!]!.steps.length
  for (let step = 0; step < steps; step++) {
    const operation = operationOf(pattern, chain, cycle, step)
    if (operation >= until) break
    if (kinds[pattern.kindOfBeat[operation & (beats - 1)]!] === effect.none && plan.anomalies === undefined) continue
    fillOperation(plan, batch, 0, operation, firstDay)
    eachSide(plan, batch, 0, wantedOf, (_account, amount, role) => {
      const { ledger } = ledgers.find((each) => each.role === role)!
      const key = `${ledger}/${batch.company[0]}/${batch.partner[0]}`
      const before = found.get(key)
      found.set(key, {
        company: batch.company[0]!,
        ledger,
        partner: batch.partner[0]! - 1,
        document: before?.document ?? documentPrefix(batch.kind[0]!) + String(batch.document[0]!).padStart(10, '0'),
        day: before?.day ?? operationDayOf(timeline, operation, firstDay, perDay),
        open: (before?.open ?? 0) + amount,
      })
    })
  }
  return [...found.values()].filter(({ open }) => open !== 0)
}

/**
 * What customers owe and what is owed to vendors at the end of a day, by invoice. The items of a company add up to its
 * control accounts, with and without anomalies: what is posted twice is listed with its document at every later day, as
 * nothing ever settles it.
 *
 * Costs as much as the chains that can be open at one time, and the documents that were posted twice until then; a block
 * of `blocks` has a part of them, so that a list of any size can be made piece by piece.
 */
export function openItemsAt(plan: Plan, day: number, block = 0, blocks = 1): OpenItem[] {
  const { pattern } = plan
  const until = operationsUntil(plan.timeline, day)
  const first = Math.floor(Math.max(0, until - 1) / beats) - pattern.cyclesMax - 1
  const cycles = pattern.cyclesMax + 2
  const items: OpenItem[] = []
  const from = first + Math.floor((cycles * block) / blocks)
  const to = first + Math.floor((cycles * (block + 1)) / blocks)
  for (let cycle = from; cycle < to; cycle++) {
    for (let chain = 0; chain < pattern.chains; chain++) {
      const steps = variants[pattern.variantOfChain[chain]!]!.steps.length
      if (operationOf(pattern, chain, cycle, 0) >= until) continue
      if (operationOf(pattern, chain, cycle, steps - 1) < until) continue
      items.push(...itemsOfChain(plan, chain, cycle, until))
    }
  }
  eachRepeating(plan, until, block, blocks, (chain, cycle) => {
    items.push(...itemsOfChain(plan, chain, cycle, until))
  })
  return items
}

const dueDays = 30
const buckets = [
  [0, 'current'],
  [30, '1-30'],
  [60, '31-60'],
  [90, '61-90'],
] as const

function bucketOf(overdue: number): string {
  return buckets.find(([most]) => overdue <= most)?.[1] ?? 'over 90'
}

/** The open items at the end of a month of the run as rows, by age; or a block of `blocks` of them. */
export function agedItems(plan: Plan, month: number, block = 0, blocks = 1): Row[] {
  const { companies } = plan.input.configuration
  const { period, lastDay } = monthFacts(plan, month)
  return openItemsAt(plan, lastDay, block, blocks).map(({ company, ledger, partner, document, day, open }) => {
    const overdue = Math.max(0, lastDay - day - dueDays)
    const { letter } = ledgers.find((each) => each.ledger === ledger)!
    return {
      company_code: companies[company]!.code,
      period,
      ledger,
      partner_id: masterId(letter, company, partner),
      document,
      document_date: isoDate(day),
      due_date: isoDate(day + dueDays),
      days_overdue: overdue,
      bucket: bucketOf(overdue),
      currency: companies[company]!.currency,
      open_amount: signedDecimal(open),
    }
  })
}
