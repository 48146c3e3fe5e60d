import { anomalyKinds } from '../anomalies/kinds.ts'
import { documentPrefix, headerText, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { personas } from '../people.ts'
import type { Plan } from '../plan.ts'
import { combinations, documentKinds, flags } from './choices.ts'
import { ndjson as compiled } from './compiled/ndjson.ts'
import type { Encoder } from './image.ts'
import { layOut, layOutOne } from './pieces.ts'
import { layOutReferences, partnerReferences, referenceFields } from './references.ts'

/** Line numbers up to this are pre-rendered. */
const readyLines = 255

/** Everything of an NDJSON entry that is not a number or an id, in the order in which kernel/ndjson.ts writes it. */
function renderPieces(plan: Plan) {
  const { days, catalogue, suffixes, users, rates } = plan
  const { companies } = plan.input.configuration
  const { accounts } = plan.charts
  const cost = (name: string): string =>
    name === '' ? '' : `,"cost_center":"${name}","profit_center":"${profitCentreOf(name)}"`
  const readyNumbers = Array.from({ length: readyLines + 1 }, (_, number) => number)
  const field = (name: string, text: string): string => `,"${name}":"${text}`
  return {
    open: layOutOne(2, '{"document_id":"'),
    postingDate: layOut(3, days.iso, (date) => `","posting_date":"${date}","account":"`),
    sequence: layOutOne(2, ',"credit":"0.00","sequence":'),
    company: layOut(3, companies, ({ code }) => `,"company_code":"${code}"`),
    fiscal: layOut(
      4,
      [...days.fiscalYear],
      (year, k) => `,"fiscal_year":${year},"fiscal_period":${days.fiscalPeriod[k]},"document_date":"`,
    ),
    documentDate: layOut(2, days.iso, (date) => `${date}","created_at":"`),
    created: layOut(1, days.iso, (date) => `${date}T`),
    documentType: layOut(3, kinds, ({ documentType }) => `Z","document_type":"${documentType}","currency":"`),
    currency: layOut(2, companies, ({ currency }) => `${currency}","reference":"`),
    reference: layOut(1, kinds, ({ prefix }) => prefix),
    headerText: layOut(5, catalogue.headerTexts, (text) => `","header_text":"${text}`),
    suffix: layOut(4, suffixes, (ending) => `${headerText('', ending)}","created_by":"`),
    user: layOut(2, users.names, (user) => `${user}","source":"`),
    source: layOut(
      4,
      combinations,
      ({ source, process }) => `${source}","business_process":"${process}","source_system":"`,
    ),
    system: layOut(3, combinations, ({ source, process }) => `${sourceSystemOf(source, process)}","user_persona":"`),
    persona: layOut(1, [...users.persona], (persona) => `${personas[persona]}"`),
    previous: layOut(3, documentKinds, (kind) =>
      documentPrefix(kind) === '' ? '' : field('source_document', documentPrefix(kind)),
    ),
    partner: layOutReferences(plan, 2, (name, prefix) =>
      partnerReferences.has(name) ? field('partner_id', prefix) : '',
    ),
    affiliate: layOut(3, companies, ({ code }) => `${field('partner_id', code)}"`),
    approver: layOut(3, users.names, (user) => `${field('approved_by', user)}"`),
    foreign: layOut(4, rates.currencies, (currency) => `${field('document_currency', currency)}","exchange_rate":"`),
    flags: layOut(4, flags, ({ manual, late }) => `,"is_manual":${manual},"is_post_close":${late},"is_fraud":`),
    regular: layOutOne(3, 'false,"is_anomaly":false,"lines":['),
    anomaly: layOut(
      5,
      anomalyKinds,
      ({ name, family }) => `${family === 'fraud' ? `true,"fraud_type":"${name}"` : 'false'}`,
    ),
    label: layOutOne(3, `,"is_anomaly":true,"anomaly_id":"${labelPrefix}`),
    anomalyType: layOut(5, anomalyKinds, ({ name }) => `","anomaly_type":"${name}","lines":[`),
    lineNumber: layOut(2, readyNumbers, (number) => `{"line_number":${number},"account":"`),
    lineOpen: layOutOne(1, '{"line_number":'),
    lineAccount: layOutOne(1, ',"account":"'),
    /** By account, up to the amount. */
    debitAccount: layOut(2, accounts, ({ number }) => `${number}","debit":"`),
    creditAccount: layOut(3, accounts, ({ number }) => `${number}","debit":"0.00","credit":"`),
    /** After the amount. */
    zeroCredit: layOutOne(2, ',"credit":"0.00"'),
    cost: layOut(4, catalogue.costCentres, cost),
    master: layOutReferences(plan, 2, (name, prefix) => field(referenceFields[name], prefix)),
    trading: layOut(3, companies, ({ code }) => `${field('trading_partner', code)}"`),
    text: layOut(4, catalogue.texts, (text) => (text === '' ? '},' : `,"text":"${text}"},`)),
  }
}

/** One JSON entry and a line feed each. Source: openapi/schemas/entry.yaml. */
export const ndjson: Encoder = { compiled, render: renderPieces }
