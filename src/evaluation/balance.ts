import type { AccountType, EvaluationFacts } from './facts.ts'
import type { Reading, Section } from './reading.ts'
import { rounded, share } from './statistics.ts'

/** Sums of one company in minor units of its currency, debits less credits. */
export interface CompanyBalance {
  readonly company: string
  readonly currency: string
  readonly trial_balance: number
  readonly assets: number
  readonly liabilities: number
  readonly equity: number
  /** Revenue less expense of all entries. */
  readonly current_result: number
  /** Balance of clearing accounts; counts with the assets. */
  readonly clearing: number
  /** Assets less liabilities, equity and current result. */
  readonly equation_difference: number
}

export interface BalanceReport {
  readonly entries: number
  readonly unbalanced_entries: number
  /** Document ids of the first unbalanced entries. */
  readonly unbalanced_examples: readonly string[]
  /** Share of entries whose debits equal their credits. */
  readonly coherence: number
  /** Largest trial balance and largest equation difference of any company, in units of currency. */
  readonly largest_trial_balance: number
  readonly largest_equation_difference: number
  readonly companies: readonly CompanyBalance[]
}

const examples = 20

type Sums = Record<AccountType | 'unknown', number>
const noSums = (): Sums => ({
  asset: 0,
  liability: 0,
  equity: 0,
  revenue: 0,
  expense: 0,
  clearing: 0,
  unknown: 0,
})

/** No balance is minus zero. */
const negative = (value: number): number => 0 - value

function companyBalance(company: string, currency: string, sums: Sums): CompanyBalance {
  const liabilities = negative(sums.liability)
  const equity = negative(sums.equity)
  const result = negative(sums.revenue + sums.expense)
  return {
    company,
    currency,
    trial_balance: Object.values(sums).reduce((sum, value) => sum + value, 0),
    assets: sums.asset,
    liabilities,
    equity,
    current_result: result,
    clearing: sums.clearing,
    equation_difference: sums.asset + sums.clearing - liabilities - equity - result,
  }
}

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 100

/** Whether entries, companies and the accounting equation balance. */
export function openBalance(facts: EvaluationFacts): Section<BalanceReport> {
  const sums = new Map<string, Sums>(facts.companies.map(({ code }) => [code, noSums()]))
  const currencies = new Map(facts.companies.map(({ code, currency }) => [code, currency]))
  const unbalanced: string[] = []
  let entries = 0
  let faults = 0
  const addLines = ({ entry, lines }: Reading): void => {
    const company = sums.get(entry.company_code) ?? noSums()
    sums.set(entry.company_code, company)
    for (const { line, debit, credit } of lines) {
      company[facts.account(line.account, entry.company_code)?.type ?? 'unknown'] += debit - credit
    }
  }
  return {
    add(reading) {
      entries++
      addLines(reading)
      if (reading.debits === reading.credits) return
      if (faults++ < examples) unbalanced.push(reading.entry.document_id)
    },
    finish() {
      const companies = [...sums].map(([code, values]) => companyBalance(code, currencies.get(code) ?? '', values))
      return {
        entries,
        unbalanced_entries: faults,
        unbalanced_examples: unbalanced,
        coherence: rounded(share(entries - faults, entries, 1)),
        largest_trial_balance: largest(companies.map((company) => company.trial_balance)),
        largest_equation_difference: largest(companies.map((company) => company.equation_difference)),
        companies,
      }
    },
  }
}
