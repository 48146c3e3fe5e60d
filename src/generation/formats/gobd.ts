import type { Batch } from '../batch.ts'
import type { AccountType } from '../charts/roles.ts'
import { decimal, type Entry, entryObject } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { customerAt, customerCount } from '../master/customers.ts'
import { vendorAt, vendorCount } from '../master/vendors.ts'
import type { Plan } from '../plan.ts'
import { type Movements, monthFacts, monthsOf } from '../tables/balances.ts'
import { accountBalances, accountTurnovers } from './account-balances.ts'
import { delimited, germanDate, signed, withComma } from './fields.ts'
import { bodyOf, type Format, type FormatFile } from './format.ts'
import { type Column, describeTables, descriptionType, descriptionTypeText } from './gobd-index.ts'
import { chartAt, companyAt } from './ledger-view.ts'

const postingColumns: readonly Column[] = [
  ['Belegdatum', 'date'],
  ['Buchungsdatum', 'date'],
  ['Belegnummer', 'text'],
  ['Buchungstext', 'text'],
  ['Kontonummer', 'text'],
  ['Gegenkontonummer', 'text'],
  ['Sollbetrag', 'number'],
  ['Habenbetrag', 'number'],
  ['Steuerschluessel', 'text'],
  ['Steuerbetrag', 'number'],
  ['Waehrung', 'text'],
  ['Kostenstelle', 'text'],
  ['Belegnummernkreis', 'text'],
  ['Buchungsnummer', 'text'],
  ['Zeilennummer', 'integer'],
  ['Geschaeftsjahr', 'text'],
  ['Buchungsperiode', 'integer'],
  ['Partnernummer', 'text'],
  ['Erfassungsdatum', 'date'],
  ['Erfasser', 'text'],
]

const accountColumns: readonly Column[] = [
  ['Kontonummer', 'key'],
  ['Kontobezeichnung', 'text'],
  ['Kontoart', 'text'],
  ['Saldo-Seite', 'text'],
]

const partnerColumns: readonly Column[] = [
  ['Partnernummer', 'key'],
  ['Name', 'text'],
  ['Art', 'text'],
  ['Ort', 'text'],
  ['Land', 'text'],
  ['Steuernummer', 'text'],
]

const balanceColumns: readonly Column[] = [
  ['Kontonummer', 'text'],
  ['Monat', 'text'],
  ['Anfangssaldo', 'number'],
  ['Soll', 'number'],
  ['Haben', 'number'],
  ['Endsaldo', 'number'],
]

/** Class of an account and the side that its balance is usually on. */
const accountClasses: Readonly<Record<AccountType, readonly [name: string, side: 'Soll' | 'Haben']>> = {
  asset: ['Aktiva', 'Soll'],
  liability: ['Passiva', 'Haben'],
  equity: ['Eigenkapital', 'Haben'],
  revenue: ['Ertrag', 'Haben'],
  expense: ['Aufwand', 'Soll'],
  clearing: ['Verrechnung', 'Soll'],
}

const row = (values: readonly string[]): string => `${values.join(';')}\r\n`
const text = (value: string): string => delimited(value, ';')
const headOf = (columns: readonly Column[]): string => row(columns.map(([name]) => name))

/** The account on the other side of a line, '' where it has several lines. */
function contraAccount({ lines }: Entry, debits: number, k: number): string {
  const [from, to] = k < debits ? [debits, lines.length] : [0, debits]
  return to - from === 1 ? lines[from]!.account : ''
}

function entryText(plan: Plan, batch: Batch, position: number): string {
  const entry = entryObject(plan, batch, position)
  const debits = batch.debits[position]!
  const documentDate = germanDate(entry.document_date)
  const postingDate = germanDate(entry.posting_date)
  const reference = text(entry.reference)
  const range = kinds[batch.kind[position]!]!.prefix.slice(0, -1)
  const period = [String(entry.fiscal_year), String(entry.fiscal_period)]
  const recorded = [germanDate(entry.created_at), text(entry.created_by)]
  return entry.lines
    .map((line, k) =>
      row([
        documentDate,
        postingDate,
        reference,
        text(line.text ?? entry.header_text),
        line.account,
        contraAccount(entry, debits, k),
        withComma(line.debit),
        withComma(line.credit),
        line.tax_code ?? '',
        line.tax_code ? withComma(k < debits ? line.debit : line.credit) : '0,00',
        entry.currency,
        line.cost_center ?? '',
        range,
        String(entry.sequence + 1),
        String(line.line_number),
        ...period,
        line.vendor_id ?? line.customer_id ?? '',
        ...recorded,
      ]),
    )
    .join('')
}

function accountRows(plan: Plan, company: number): string {
  return chartAt(plan, company)
    .accounts.map(({ number, name, type }) => row([number, text(name), ...accountClasses[type]]))
    .join('')
}

/** Vendors and customers of a company, a piece for each. */
function* partnerRows(plan: Plan, company: number): Generator<string> {
  for (let index = 0; index < customerCount(plan, company); index++) {
    const { customer_id, name, city, country, tax_id } = customerAt(plan, company, index)
    yield row([customer_id, text(name), 'Debitor', text(city), country, tax_id])
  }
  for (let index = 0; index < vendorCount(plan, company); index++) {
    const { vendor_id, name, city, country, tax_id } = vendorAt(plan, company, index)
    yield row([vendor_id, text(name), 'Kreditor', text(city), country, tax_id])
  }
}

/** Balances of the accounts of a company month by month, debit positive, once they have moved. */
function* balanceRows(plan: Plan, company: number, movements: Movements): Generator<string> {
  for (let month = 0; month < monthsOf(plan); month++) {
    const { period } = monthFacts(plan, month)
    const before = accountBalances(plan, company, movements, month)
    const turnovers = accountTurnovers(plan, company, movements, month)
    for (const [k, { number }] of chartAt(plan, company).accounts.entries()) {
      const { debit, credit } = turnovers[k]!
      if (before[k] === 0 && debit === 0 && credit === 0) continue
      const amounts = [signed(before[k]!), decimal(debit), decimal(credit), signed(before[k]! + debit - credit)]
      yield row([number, period, ...amounts.map(withComma)])
    }
  }
}

const csv = 'text/csv; charset=utf-8'

/** A file of a company in a folder of its own, since the description names its tables by their file names. */
function fileIn(company: number, url: string, head: FormatFile['head'], given: Partial<FormatFile> = {}): FormatFile {
  const name = (plan: Plan): string => `${companyAt(plan, company).code}/${url}`
  return { name, contentType: csv, company, head, bodies: [], between: '', tail: '', ...given }
}

const tables = [
  { url: 'buchungen.csv', name: 'Buchungen', about: 'Buchungszeilen des Hauptbuchs', columns: postingColumns },
  { url: 'konten.csv', name: 'Konten', about: 'Kontenplan', columns: accountColumns },
  { url: 'partner.csv', name: 'Geschaeftspartner', about: 'Debitoren und Kreditoren', columns: partnerColumns },
  { url: 'salden.csv', name: 'Salden', about: 'Summen und Salden der Konten nach Monaten', columns: balanceColumns },
]

function filesOf(company: number): readonly FormatFile[] {
  const xml = { contentType: 'application/xml; charset=utf-8' }
  const dtd = { contentType: 'text/plain; charset=utf-8' }
  return [
    fileIn(company, 'index.xml', (plan) => [describeTables(plan, company, tables)], xml),
    fileIn(company, descriptionType, () => [descriptionTypeText()], dtd),
    fileIn(company, 'buchungen.csv', () => [headOf(postingColumns)], { bodies: [bodyOf(entryText, company)] }),
    fileIn(company, 'konten.csv', (plan) => [headOf(accountColumns), accountRows(plan, company)]),
    fileIn(company, 'partner.csv', (plan) => withHead(partnerColumns, partnerRows(plan, company))),
    fileIn(company, 'salden.csv', (plan, _totals, movements) =>
      withHead(balanceColumns, balanceRows(plan, company, movements)),
    ),
  ]
}

function* withHead(columns: readonly Column[], rows: Iterable<string>): Generator<string> {
  yield headOf(columns)
  yield* rows
}

/** German data access by handing over files, with the description that audit software reads. */
export const gobd: Format = {
  name: 'gobd',
  about:
    'GoBD data access (Germany): postings, accounts, partners and balances as CSV with an index.xml, a folder for each company',
  files: (plan) => plan.active.flatMap(filesOf),
}
