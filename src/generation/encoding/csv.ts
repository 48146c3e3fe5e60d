import { anomalyKinds } from '../anomalies/kinds.ts'
import { referenceClasses } from '../batch.ts'
import { documentPrefix, headerText, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { personas } from '../people.ts'
import type { Plan } from '../plan.ts'
import { combinations, documentKinds, flags } from './choices.ts'
import { csv as compiled } from './compiled/csv.ts'
import type { Encoder } from './image.ts'
import { layOut, layOutOne } from './pieces.ts'
import { layOutReferences, partnerReferences, referenceFields } from './references.ts'

/** Columns of what a line names; every class fills one of them. */
const referenceColumns = [...new Set(referenceClasses.flatMap((name) => referenceFields[name] || []))]

const columns = [
  'document_id',
  'posting_date',
  'sequence',
  'company_code',
  'fiscal_year',
  'fiscal_period',
  'document_date',
  'created_at',
  'document_type',
  'currency',
  'reference',
  'header_text',
  'created_by',
  'source',
  'business_process',
  'source_system',
  'user_persona',
  'source_document',
  'partner_id',
  'approved_by',
  'document_currency',
  'exchange_rate',
  'is_manual',
  'is_post_close',
  'is_fraud',
  'fraud_type',
  'is_anomaly',
  'anomaly_id',
  'anomaly_type',
  'line_number',
  'account',
  'debit',
  'credit',
  'cost_center',
  'profit_center',
  ...referenceColumns,
  'text',
]

/** The header row of the flat CSV with its line feed: one row per line of an entry, the entry's fields repeated. */
export function csvHeader(): string {
  return `${columns.join(',')}\n`
}

/** Fields are never quoted: nothing that this room writes has a comma or a quote. */
function plain(text: string): string {
  if (/[",]/.test(text)) throw new Error(`a CSV field would need quotes: ${text}`)
  return text
}

const classPositions = referenceClasses.map((_, k) => k)

/** Commas before and after the column that a class of references fills. */
const commasBefore = (name: (typeof referenceClasses)[number]): string =>
  ','.repeat(referenceColumns.indexOf(referenceFields[name]))
const commasAfter = (name: (typeof referenceClasses)[number]): string =>
  ','.repeat(referenceColumns.length - Math.max(0, referenceColumns.indexOf(referenceFields[name])))

/** Everything of a CSV row that is not a number or an id, in the order in which kernel/csv.ts writes it. */
function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users, rates } = plan
  const { companies } = plan.input.configuration
  const { accounts } = plan.charts
  const cost = (name: string): string => (name === '' ? ',' : `${name},${profitCentreOf(name)}`)
  return {
    postingDate: layOut(1, days.iso, (date) => `,${date},`),
    company: layOut(2, companies, ({ code }) => `,${plain(code)},`),
    fiscal: layOut(1, [...days.fiscalYear], (year, k) => `${year},${days.fiscalPeriod[k]},`),
    documentDate: layOut(1, days.iso, (date) => `${date},`),
    created: layOut(1, days.iso, (date) => `${date}T`),
    documentType: layOut(1, kinds, ({ documentType }) => `Z,${documentType},`),
    currency: layOut(1, companies, ({ currency }) => `${plain(currency)},`),
    reference: layOut(1, kinds, ({ prefix }) => plain(prefix)),
    headerText: layOut(4, catalogue.headerTexts, (text) => `,${plain(text)}`),
    suffix: layOut(3, suffixes, (ending) => `${plain(headerText('', ending))},`),
    user: layOut(2, users.names, (user) => `${plain(user)},`),
    source: layOut(
      3,
      combinations,
      ({ source, process }) => `${source},${process},${sourceSystemOf(source, process)},`,
    ),
    persona: layOut(2, [...users.persona], (persona) => `${personas[persona]},`),
    previous: layOut(1, documentKinds, documentPrefix),
    partner: layOutReferences(plan, 1, (name, prefix) => (partnerReferences.has(name) ? prefix : '')),
    code: layOut(2, companies, ({ code }) => plain(code)),
    /** By user plus 1; 0 is none. */
    approver: layOut(2, ['', ...users.names], (user) => `,${plain(user)},`),
    foreign: layOut(1, rates.currencies, (currency) => `${currency},`),
    flags: layOut(1, flags, ({ manual, late }) => `,${manual},${late},`),
    regular: layOutOne(1, 'false,,false,,,'),
    anomaly: layOut(4, anomalyKinds, ({ name, family }) =>
      family === 'fraud' ? `true,${name},true,${labelPrefix}` : `false,,true,${labelPrefix}`,
    ),
    anomalyType: layOut(3, anomalyKinds, ({ name }) => `,${name},`),
    debitAccount: layOut(1, accounts, ({ number }) => `,${number},`),
    creditAccount: layOut(2, accounts, ({ number }) => `,${number},0.00,`),
    debitCost: layOut(2, catalogue.costCentres, (name) => `,0.00,${cost(name)},`),
    creditCost: layOut(2, catalogue.costCentres, (name) => `,${cost(name)},`),
    master: layOutReferences(plan, 1, (name, prefix) => commasBefore(name) + prefix),
    masterEnd: layOut(1, classPositions, (k) => commasAfter(referenceClasses[k]!)),
    affiliateStart: layOutOne(1, commasBefore('company')),
    text: layOut(4, catalogue.texts, (text) => `${plain(text)}\n`),
  }
}

/** One row and line feed per line of an entry, without the header row. */
export const csv: Encoder = { compiled, render: renderPieces }
