import type { Batch } from '../batch.ts'
import type { AccountType } from '../charts/roles.ts'
import { type Entry, entryObject } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { delimited, germanDate, withComma } from './fields.ts'
import { bodyOf, type Format, type FormatFile } from './format.ts'
import { type Column, describeTables } from './gobd-index.ts'
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
]

const accountColumns: readonly Column[] = [
  ['Kontonummer', 'key'],
  ['Kontobezeichnung', 'text'],
  ['Kontoart', 'text'],
  ['Saldo-Seite', 'text'],
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
      ]),
    )
    .join('')
}

function accountRows(plan: Plan, company: number): string {
  return chartAt(plan, company)
    .accounts.map(({ number, name, type }) => row([number, text(name), ...accountClasses[type]]))
    .join('')
}

const csv = 'text/csv; charset=utf-8'
const noBody = { bodies: [], between: '', tail: '' }

/** The files of a company, in a folder of its own, since the description names its tables by their file names. */
function filesOf(plan: Plan, company: number): readonly FormatFile[] {
  const { code } = companyAt(plan, company)
  const tables = [
    { url: 'buchungen.csv', name: 'Buchungen', about: 'Buchungszeilen des Hauptbuchs', columns: postingColumns },
    { url: 'konten.csv', name: 'Konten', about: 'Kontenplan', columns: accountColumns },
  ]
  return [
    {
      name: () => `${code}/index.xml`,
      contentType: 'application/xml; charset=utf-8',
      company,
      head: () => [describeTables(plan, company, tables)],
      ...noBody,
    },
    {
      name: () => `${code}/buchungen.csv`,
      contentType: csv,
      company,
      head: () => [headOf(postingColumns)],
      bodies: [bodyOf(entryText, company)],
      between: '',
      tail: '',
    },
    {
      name: () => `${code}/konten.csv`,
      contentType: csv,
      company,
      head: () => [headOf(accountColumns), accountRows(plan, company)],
      ...noBody,
    },
  ]
}

/** German data access by handing over files, with the description that audit software reads. */
export const gobd: Format = {
  name: 'gobd',
  about: 'GoBD data access (Germany): postings and accounts as CSV with an index.xml, a folder for each company',
  files: (plan) => plan.active.flatMap((company) => filesOf(plan, company)),
}
