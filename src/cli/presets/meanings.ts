import { anomalyKinds } from '../../generation/mod.ts'

const kindNames = (fraud: boolean): string =>
  anomalyKinds
    .filter(({ family }) => (family === 'fraud') === fraud)
    .map(({ name }) => name)
    .join(', ')

const closeDays = 'Factor on the weights of the last five days of a'
const ofEntries = 'as a share of all entries'

/** What each key of a configuration means, with its unit, by its path; ranges and defaults are not repeated here. */
export const meanings: Readonly<Record<string, string>> = {
  global: 'What holds for the whole enterprise.',
  'global.seed': 'Where all randomness comes from: the same configuration and seed give the same bytes.',
  'global.industry': 'Decides the business processes and their mix, the amounts and the seasons.',
  'global.start_date': 'First posting day, YYYY-MM-DD from 1950-01-01 to 2199-12-31.',
  'global.period_months': 'How long the books run from the start date, in calendar months.',
  'global.group_currency': 'Currency of the consolidated books, an ISO 4217 code of three capital letters.',
  transactions: 'How much the companies book together.',
  'transactions.target_count': 'Exact number of journal entries of a run.',
  companies: 'The companies of the group, which share the entries. What is said at the first holds for all.',
  'companies.code': 'Short name in every entry, up to 16 letters, digits, - and _; no two alike. It must be given.',
  'companies.name': 'Name in full.',
  'companies.currency': 'Currency of its books, an ISO 4217 code of three capital letters.',
  'companies.country': 'Where it sits, an ISO 3166-1 code of two capital letters: decides holidays, taxes and names.',
  'companies.volume_weight': 'Its share of the entries, relative to the other companies. One must be above 0.',
  'companies.fiscal_year_variant': 'End of its fiscal year: K4 December, V3 March, V6 June, V9 September.',
  chart_of_accounts: 'The accounts that are posted to.',
  'chart_of_accounts.complexity': 'Size of the chart: small about 100, medium about 400, large about 2,500 accounts.',
  'chart_of_accounts.framework':
    'Chart of every company; auto takes us_gaap in the US, skr04 in DE, pcg in FR and ifrs elsewhere.',
  business_processes:
    'How the entries divide among the business processes. The shares must add up to 1, within 0.01; their defaults are those of the industry.',
  'business_processes.o2c': 'Order to cash, the sales side, as a share.',
  'business_processes.p2p': 'Procure to pay, the purchasing side, as a share.',
  'business_processes.r2r': 'Record to report, the ledger and its closes, as a share.',
  'business_processes.h2r': 'Hire to retire, payroll and expenses, as a share.',
  'business_processes.a2r': 'Acquire to retire, fixed assets, as a share.',
  temporal: 'How the entries spread over the days. Weights are relative: a day of weight 2 gets twice that of 1.',
  'temporal.weekday_weights': 'Weights of the weekdays, Sunday first.',
  'temporal.holiday_weight': 'Weight of a public holiday, in place of that of its weekday.',
  'temporal.month_end_multiplier': `${closeDays} month.`,
  'temporal.quarter_end_multiplier': `${closeDays} quarter, in place of that of the month.`,
  'temporal.year_end_multiplier': `${closeDays} year, in place of that of the quarter.`,
  'temporal.industry_seasonality': 'Whether the industry has busy and quiet seasons.',
  fraud: 'Labelled fraud among the entries.',
  'fraud.enabled': 'Whether there is any.',
  'fraud.fraud_rate': `Fraudulent entries while enabled, ${ofEntries}.`,
  'fraud.fraud_type_distribution': `Weights by kind; kinds that are not named do not occur, {} means all alike. Kinds: ${kindNames(true)}.`,
  anomaly_injection: 'Labelled anomalies beside fraud.',
  'anomaly_injection.enabled': 'Whether there are any.',
  'anomaly_injection.error_rate': `Mistakes of people, ${ofEntries}.`,
  'anomaly_injection.process_rate': `Breaches of the rules of a process, such as a skipped approval, ${ofEntries}.`,
  'anomaly_injection.statistical_rate': `Unusual amounts and bursts, ${ofEntries}.`,
  'anomaly_injection.relational_rate': `Unusual partners and pairs of accounts, ${ofEntries}.`,
  'anomaly_injection.near_miss_rate': `Entries that look like an anomaly and are none, ${ofEntries}.`,
  'anomaly_injection.difficulty': 'How hard anomalies are to find, as weights; one must be above 0.',
  'anomaly_injection.difficulty.easy': 'Weight of those that one look finds.',
  'anomaly_injection.difficulty.moderate': 'Weight of those that a comparison finds.',
  'anomaly_injection.difficulty.hard': 'Weight of those that hide among ordinary entries.',
  'anomaly_injection.type_distribution': `Weights by kind; kinds that are not named do not occur, {} means all alike. Kinds: ${kindNames(false)}.`,
  data_quality: 'Labelled noise in the fields of entries, as untidy systems produce it.',
  'data_quality.enabled': 'Whether there is any.',
  'data_quality.missing_rate': `Entries with an empty field, ${ofEntries}.`,
  'data_quality.typo_rate': `Entries with a typing error, ${ofEntries}.`,
  'data_quality.format_rate': `Entries with a field in another format, ${ofEntries}.`,
  'data_quality.duplicate_rate': `Entries delivered a second time, ${ofEntries}.`,
  approval: 'Who must approve an entry.',
  'approval.limits':
    'Rising amounts in dollars, or what is worth about as much; each limit that an amount exceeds needs one approval more.',
}
