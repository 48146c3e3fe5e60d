import type { Batch } from '../batch.ts'
import { decimal, type Entry, entryObject, type Line } from '../entry.ts'
import { generatorVersion, type Plan } from '../plan.ts'
import type { Movements } from '../tables/balances.ts'
import { bigDecimal, compactDate, element, parent } from './fields.ts'
import { bodyOf, type ExportTotals, type Format, type FormatFile } from './format.ts'
import { companyAt, documentAmounts, periodOf, registrationNumber } from './ledger-view.ts'
import { isOpening, openingSums } from './opening-sums.ts'
import { costCentreAnalysis, masterFiles, taxPercentage } from './saft-masters.ts'

const namespace = 'urn:StandardAuditFile-Taxation-Financial:NO'

function companyText(plan: Plan, company: number): string {
  const { name, country } = companyAt(plan, company)
  return parent(
    'Company',
    element('RegistrationNumber', registrationNumber(plan, company)),
    element('Name', name),
    parent('Address', element('Country', country)),
    parent('Contact', parent('ContactPerson', element('FirstName', 'NotUsed'), element('LastName', 'NotUsed'))),
  )
}

/** The header; the file has the date of the last day of the run, since nothing here may read a clock. */
function headerText(plan: Plan, company: number): string {
  const { from, to } = periodOf(plan)
  const { country, currency } = companyAt(plan, company)
  return parent(
    'Header',
    element('AuditFileVersion', '1.30'),
    element('AuditFileCountry', country),
    element('AuditFileDateCreated', to),
    element('SoftwareCompanyName', 'Tallymill'),
    element('SoftwareID', 'Tallymill'),
    element('SoftwareVersion', generatorVersion),
    companyText(plan, company),
    element('DefaultCurrencyCode', currency),
    parent('SelectionCriteria', element('SelectionStartDate', from), element('SelectionEndDate', to)),
    element('HeaderComment', 'Synthetic data'),
    element('TaxAccountingBasis', 'A'),
  )
}

/** Totals of the transactions of a file: without the opening entries, whose sums are the opening balances. */
function transactionTotals(plan: Plan, company: number, all: ExportTotals): ExportTotals {
  const opening = openingSums(plan).totals[company]!
  return {
    entries: all.entries - opening.entries,
    lines: all.lines - opening.lines,
    debitMinor: all.debitMinor - opening.debitMinor,
    creditMinor: all.creditMinor - opening.creditMinor,
  }
}

function* headOf(plan: Plan, company: number, all: ExportTotals, movements: Movements): Generator<string> {
  const totals = transactionTotals(plan, company, all)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<AuditFile xmlns="${namespace}">\n${headerText(plan, company)}\n`
  yield* masterFiles(plan, company, movements)
  yield [
    '<GeneralLedgerEntries>\n',
    element('NumberOfEntries', String(totals.entries)),
    element('TotalDebit', bigDecimal(totals.debitMinor)),
    element('TotalCredit', bigDecimal(totals.creditMinor)),
    '\n<Journal>',
    element('JournalID', 'GL'),
    element('Description', 'General ledger'),
    element('Type', 'GL'),
    '\n',
  ].join('')
}

const optional = (name: string, text: string | undefined): string => (text ? element(name, text) : '')

const partnerIds = ({ customer_id, vendor_id }: Partial<Line>): string =>
  optional('CustomerID', customer_id) + optional('SupplierID', vendor_id)

function taxInformation(plan: Plan, batch: Batch, position: number, line: Line, side: Side): string {
  if (!line.tax_code) return ''
  const company = batch.company[position]!
  return parent(
    'TaxInformation',
    element('TaxType', 'MVA'),
    element('TaxCode', line.tax_code),
    element('TaxPercentage', taxPercentage(plan, company)),
    element('Country', companyAt(plan, company).country),
    parent(`${side}TaxAmount`, element('Amount', side === 'Debit' ? line.debit : line.credit)),
  )
}

type Side = 'Debit' | 'Credit'

function amountText(entry: Entry, line: Line, side: Side, foreign: number | undefined): string {
  const amount = element('Amount', side === 'Debit' ? line.debit : line.credit)
  if (foreign === undefined) return parent(`${side}Amount`, amount)
  return parent(
    `${side}Amount`,
    amount,
    optional('CurrencyCode', entry.document_currency),
    element('CurrencyAmount', decimal(foreign)),
    optional('ExchangeRate', entry.exchange_rate),
  )
}

function lineText(plan: Plan, batch: Batch, position: number, entry: Entry, k: number, foreign?: number): string {
  const line = entry.lines[k]!
  const side = k < batch.debits[position]! ? 'Debit' : 'Credit'
  const { cost_center } = line
  const analysis = [element('AnalysisType', costCentreAnalysis), optional('AnalysisID', cost_center)]
  return parent(
    'Line',
    element('RecordID', String(line.line_number)),
    element('AccountID', line.account),
    cost_center ? parent('Analysis', ...analysis) : '',
    optional('SourceDocumentID', entry.source_document),
    partnerIds(line),
    element('Description', line.text ?? entry.header_text),
    amountText(entry, line, side, foreign),
    taxInformation(plan, batch, position, line, side),
    element('ReferenceNumber', entry.reference),
  )
}

function transactionText(plan: Plan, batch: Batch, position: number): string {
  if (isOpening(plan, batch.from + position)) return ''
  const entry = entryObject(plan, batch, position)
  const foreign = documentAmounts(batch, position)
  const text = parent(
    'Transaction',
    element('TransactionID', entry.document_id),
    element('Period', String(entry.fiscal_period)),
    element('PeriodYear', String(entry.fiscal_year)),
    element('TransactionDate', entry.document_date),
    element('SourceID', entry.created_by),
    element('TransactionType', entry.is_manual ? 'Normal' : 'Automatic'),
    element('Description', entry.header_text),
    element('SystemEntryDate', entry.created_at.slice(0, 10)),
    element('GLPostingDate', entry.posting_date),
    element('SystemID', String(entry.sequence + 1)),
    ...entry.lines.map((_, k) => lineText(plan, batch, position, entry, k, foreign?.[k])),
  )
  return `${text}\n`
}

const fileOf = (company: number): FormatFile => ({
  name: (plan) => `SAF-T_Financial_${registrationNumber(plan, company)}_${compactDate(periodOf(plan).to)}.xml`,
  contentType: 'application/xml; charset=utf-8',
  company,
  head: (plan, totals, movements) => headOf(plan, company, totals, movements),
  bodies: [bodyOf(transactionText, company)],
  between: '',
  tail: '</Journal>\n</GeneralLedgerEntries>\n</AuditFile>\n',
})

/**
 * SAF-T Financial in the elements of the Norwegian structure 1.30, which follows that of the OECD. Opening entries are no
 * transactions but the opening balances of the accounts, so that with the transactions they give the closing balances.
 * Customers and suppliers have no balances of their own, which the structure leaves open: they are sums over all entries
 * by partner, which a head does not know.
 */
export const saft: Format = {
  name: 'saft',
  about: 'Standard Audit File for Tax, Financial (OECD, Norwegian 1.30 elements), one file for each company',
  files: (plan) => plan.active.map(fileOf),
}
