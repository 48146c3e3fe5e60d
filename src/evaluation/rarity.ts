import type { EvaluationFacts } from './facts.ts'
import type { LineReading, Reading } from './reading.ts'
import type { Sign, Trait } from './sign.ts'
import { groupOf, largestAccount } from './steps.ts'

const rareShare = 0.005
/** Laws set only a few tax rates, so one that few entries have is odd long before it is rare; so are other ratios. */
const rareRatioShare = 0.05
/** Only where most documents follow in one ratio to what they follow is another one odd. */
const usualRatioShare = 0.7
const rareCount = 3
/** Keys that come after so many others are rare without being counted. */
const countedKeys = 500_000
/** An entry of thousands of lines shows what it is in the first ones. */
const linesRead = 40

function lineTraits({ line, debit }: LineReading, company: string, type: string): Trait[] {
  const whole = `${company}|${type}`
  const traits: Trait[] = [{ sign: 'rare_account', whole, part: `${debit > 0 ? 'D' : 'C'}${line.account}` }]
  if (line.cost_center)
    traits.push({ sign: 'rare_cost_centre', whole: `${company}|${line.account}`, part: line.cost_center })
  return traits
}

/** Tax over what is on the other lines of its side, in steps of half a percent. */
const taxSteps = 200

function taxTraits({ entry, lines }: Reading): Trait[] {
  const taxed = lines.filter(({ line }) => line.tax_code)
  if (taxed.length === 0) return []
  const tax = taxed.reduce((sum, { debit, credit }) => sum + debit - credit, 0)
  const base = lines.reduce((sum, { line, debit, credit }) => {
    const counts = !line.tax_code && Math.sign(debit - credit) === Math.sign(tax)
    return counts ? sum + debit - credit : sum
  }, 0)
  const rate = base === 0 ? 'none' : String(Math.round((tax / base) * taxSteps))
  return [{ sign: 'rare_tax', whole: `${entry.company_code}|${entry.document_type}`, part: rate }]
}

/** What of an entry may be rare. */
export function traitsOf(reading: Reading, facts: EvaluationFacts): Trait[] {
  const { entry, lines, debits } = reading
  const { document_type: type, company_code: company, created_by: user, approved_by: approver } = entry
  const pair = `${largestAccount(reading, 'debit')}|${largestAccount(reading, 'credit')}`
  const traits: Trait[] = [
    { sign: 'rare_text', whole: type, part: groupOf(entry) },
    { sign: 'rare_account_pair', whole: `${company}|${type}`, part: pair },
    { sign: 'rare_user', whole: `${company}|${entry.business_process}`, part: user },
    { sign: 'rarely_by_hand', whole: groupOf(entry), part: entry.is_manual ? 'hand' : 'machine' },
    ...taxTraits(reading),
    ...lines.slice(0, linesRead).flatMap((line) => lineTraits(line, company, type)),
  ]
  const limits = facts.approvalLimits.filter((limit) => debits > limit).length
  if (approver) traits.push({ sign: 'rare_approver', whole: `${company}|${limits}`, part: approver })
  return traits
}

const wholeKey = ({ sign, whole }: Trait): string => `${sign}|${whole}`
const partKey = ({ sign, whole, part }: Trait): string => `${sign}|${whole}|${part}`

/** Counts traits over all entries, then tells which are rare. */
export function openRarity() {
  const counts = new Map<string, number>()
  /** Of each whole, the entries of its most frequent part. */
  const most = new Map<string, number>()
  const count = (key: string): number => {
    const known = counts.get(key)
    if (known === undefined && counts.size >= countedKeys) return 0
    counts.set(key, (known ?? 0) + 1)
    return (known ?? 0) + 1
  }
  const hasUsual = (trait: Trait): boolean =>
    (most.get(wholeKey(trait)) ?? 0) >= (counts.get(wholeKey(trait)) ?? 0) * usualRatioShare
  const isRare = (trait: Trait): boolean => {
    if (trait.sign === 'unusual_ratio_to_source' && !hasUsual(trait)) return false
    const bound = trait.sign === 'rare_tax' || trait.sign === 'unusual_ratio_to_source' ? rareRatioShare : rareShare
    return (counts.get(partKey(trait)) ?? 0) <= Math.max(rareCount, (counts.get(wholeKey(trait)) ?? 0) * bound)
  }
  return {
    add(traits: readonly Trait[]): void {
      for (const trait of traits) {
        count(wholeKey(trait))
        const times = count(partKey(trait))
        if (times > (most.get(wholeKey(trait)) ?? 0)) most.set(wholeKey(trait), times)
      }
    },
    /** Each sign once, however many traits show it. */
    signs: (traits: readonly Trait[]): Sign[] => [...new Set(traits.filter(isRare).map(({ sign }) => sign))],
  }
}
