import type { EvaluationFacts } from './facts.ts'
import { dayOf, type Reading, weekdayOf } from './reading.ts'
import { RecentMap, seenTexts } from './seen.ts'
import type { Sign, Trait } from './sign.ts'
import { openSteps } from './steps.ts'

const nearLimit = 0.95
const daysLater = 3
const weeksLater = 14
const oldDays = 35
const oftenRepeated = 3
const burstSize = 4
/** A partner is new when most of the ledger went by without it. */
const lateShare = 0.25
const memory = 50_000
const rateJump = 0.03
const vaguePattern = /^(misc|various|sundry|other|adj|corr|fix|test|tbd|n\/?a|see |as discussed|per |xxx|\?)/i
const vagueLength = 6

type Rule = readonly [Sign, (reading: Reading, facts: EvaluationFacts) => boolean]

const byHand = ({ entry }: Reading): boolean => entry.is_manual
const hourOf = ({ entry }: Reading): number => Number(entry.created_at.slice(11, 13))
const delay = ({ entry, day }: Reading): number => dayOf(entry.created_at) - day
const documentAge = ({ entry, day }: Reading): number => day - dayOf(entry.document_date)
const multipleOf = (minor: number, unit: number): boolean => minor > 0 && minor % (unit * 100) === 0

/** Signs that an entry shows by itself. */
const rules: readonly Rule[] = [
  ['weekend_by_hand', (reading) => byHand(reading) && weekdayOf(reading.day) >= 5],
  ['night_by_hand', (reading) => byHand(reading) && (hourOf(reading) < 7 || hourOf(reading) >= 19)],
  [
    'below_approval_limit',
    (reading, { approvalLimits }) =>
      byHand(reading) && approvalLimits.some((limit) => reading.debits < limit && reading.debits >= limit * nearLimit),
  ],
  ['multiple_of_1000', ({ debits }) => multipleOf(debits, 1000)],
  ['multiple_of_10000', ({ debits }) => multipleOf(debits, 10_000)],
  ['approved_by_poster', ({ entry }) => entry.approved_by === entry.created_by],
  [
    'approval_missing',
    (reading, { approvalLimits }) =>
      byHand(reading) && !reading.entry.approved_by && reading.debits > (approvalLimits[0] ?? Infinity),
  ],
  ['created_days_later', (reading) => delay(reading) > daysLater],
  ['created_weeks_later', (reading) => delay(reading) > weeksLater],
  ['old_document', (reading) => documentAge(reading) > oldDays],
  ['document_dated_later', (reading) => documentAge(reading) < 0],
  ['document_of_other_month', ({ entry }) => entry.document_date.slice(0, 7) !== entry.posting_date.slice(0, 7)],
  ['created_after_close_by_hand', (reading) => byHand(reading) && reading.entry.is_post_close],
  ['vague_text', ({ entry }) => entry.header_text.length < vagueLength || vaguePattern.test(entry.header_text)],
]

/** A count that entries share: those who came before see it rise. */
interface Counter {
  count: number
}

/** What the memory says of an entry: signs known now, and counts that may still rise. */
export interface Remembered {
  readonly signs: Sign[]
  /** Entries with this document type, partner and amount. */
  readonly alike: Counter
  /** Entries that this person created within the same ten minutes, by two clocks five minutes apart. */
  readonly sameMinutes: readonly Counter[]
  /** What may be rare about what it follows. */
  readonly traits: readonly Trait[]
}

const alone: Counter = { count: 1 }

function countUp(counters: RecentMap<Counter>, key: string): Counter {
  const counter = counters.get(key) ?? { count: 0 }
  counter.count++
  counters.set(key, counter)
  return counter
}

const minuteOf = (text: string): number => Math.floor(Date.parse(text) / 60_000)

/** Counts entries of a person within ten minutes; a burst of five that one clock cuts in two is whole by the other. */
function openMinutes(): (reading: Reading) => Counter[] {
  const counters = new RecentMap<Counter>(memory)
  return ({ entry }) => {
    if (!entry.is_manual) return []
    const minute = minuteOf(entry.created_at)
    return [0, 5].map((shift) => countUp(counters, `${entry.created_by}|${shift}|${Math.floor((minute + shift) / 10)}`))
  }
}

/** Whether a rate jumps from the one before it. */
function openRates(): (reading: Reading) => Sign[] {
  const rates = new Map<string, number>()
  return ({ entry }) => {
    const rate = Number(entry.exchange_rate ?? 0)
    if (!entry.document_currency || !(rate > 0)) return []
    const key = `${entry.currency}|${entry.document_currency}`
    const before = rates.get(key) ?? rate
    rates.set(key, rate)
    return Math.abs(rate / before - 1) > rateJump ? ['unusual_exchange_rate'] : []
  }
}

/** Whether a reference or a partner is new when it should not be, or the other way round. */
function openFirsts(facts: EvaluationFacts): (reading: Reading) => Sign[] {
  const references = seenTexts(facts.entries)
  const partners = new Set<string>()
  let entries = 0
  return ({ entry }) => {
    const signs: Sign[] = []
    const partner = entry.partner_id
    if (references.note(`${entry.company_code}|${entry.reference}`)) signs.push('repeated_reference')
    if (partner && !partners.has(partner) && entries > facts.entries * lateShare) signs.push('late_new_partner')
    if (partner) partners.add(partner)
    entries++
    return signs
  }
}

/** The signs of each entry that can be told when it passes. Must see every entry, in order. */
export function openSigns(facts: EvaluationFacts): (reading: Reading) => Remembered {
  const memories = [openFirsts(facts), openRates()]
  const amounts = new RecentMap<Counter>(memory)
  const minutes = openMinutes()
  const step = openSteps()
  return (reading) => {
    const { entry, debits } = reading
    const signs = rules.filter(([, holds]) => holds(reading, facts)).map(([sign]) => sign)
    for (const remember of memories) signs.push(...remember(reading))
    const { signs: ofStep, traits } = step(reading)
    signs.push(...ofStep)
    const partner = entry.partner_id
    return {
      signs,
      alike: partner ? countUp(amounts, `${entry.document_type}|${partner}|${debits}`) : alone,
      sameMinutes: minutes(reading),
      traits,
    }
  }
}

/** The signs that counts show once every entry has passed. */
export function signsOfCounts({ alike, sameMinutes }: Remembered): Sign[] {
  const signs: Sign[] = []
  if (alike.count > 1) signs.push('repeated_amount')
  if (alike.count > oftenRepeated) signs.push('amount_repeated_often')
  if (sameMinutes.some(({ count }) => count >= burstSize)) signs.push('burst')
  return signs
}
