import type { Batch } from '../batch.ts'
import type { Framework } from '../charts/chart.ts'
import type { AccountType } from '../charts/roles.ts'
import { type Entry, entryObject, type Line } from '../entry.ts'
import type { Plan } from '../plan.ts'
import { compactDate, delimited, signed } from './fields.ts'
import { bodyOf, type Format, type FormatFile } from './format.ts'
import { chartAt, documentAmounts, groupAmounts } from './ledger-view.ts'

const client = '100'
const ledger = '0L'
const linesOfDocument = 999
const headerTextMax = 25
const charts: Readonly<Record<Framework, string>> = { us_gaap: 'CAUS', ifrs: 'CAIF', skr04: 'CADE', pcg: 'CAFR' }
const accountTypes: Readonly<Record<AccountType, string>> = {
  asset: 'X',
  liability: 'X',
  equity: 'X',
  clearing: 'X',
  revenue: 'P',
  expense: 'P',
}

/** A line with what its columns come from; amounts are minor units, below zero for credits. */
interface Item {
  readonly line: Line
  readonly accountType: AccountType
  readonly own: number
  readonly document: number
  readonly inGroup: number
}

const padded = (value: number | string, digits: number): string => String(value).padStart(digits, '0')
const documentNumber = (entry: Entry): string => padded(entry.sequence + 1, 10)
const text = (value: string): string => delimited(value, ',')

/** Letter of the sub-ledger that a line belongs to. */
function ledgerOf({ customer_id, vendor_id, asset_id, material_id }: Line): string {
  if (customer_id) return 'D'
  if (vendor_id) return 'K'
  if (asset_id) return 'A'
  return material_id ? 'M' : 'S'
}

/** Posting keys of debit and credit by the sub-ledger of a line; stock is posted as such. */
const postingKeys: Readonly<Record<string, readonly [debit: string, credit: string]>> = {
  D: ['01', '11'],
  K: ['21', '31'],
  A: ['70', '75'],
  M: ['89', '99'],
  S: ['40', '50'],
}

type LineColumn = (item: Item) => string
type EntryColumn = (entry: Entry, plan: Plan, company: number) => string

/**
 * Columns that are the same for all lines of a document. Source: SAP S/4HANA, table ACDOCA; CPUDT, CPUTM, XBLNR and BKTXT
 * are those of its document header, BKPF.
 */
const entryColumns = {
  RCLNT: () => client,
  RLDNR: () => ledger,
  RBUKRS: (entry) => entry.company_code,
  GJAHR: (entry) => String(entry.fiscal_year),
  BELNR: documentNumber,
  RYEAR: (entry) => String(entry.fiscal_year),
  BTTYPE: () => 'RFBU',
  AWTYP: () => 'BKPFF',
  AWREF: documentNumber,
  AWORG: (entry) => entry.company_code + entry.fiscal_year,
  POPER: (entry) => padded(entry.fiscal_period, 3),
  FISCYEARPER: (entry) => entry.fiscal_year + padded(entry.fiscal_period, 3),
  BUDAT: (entry) => compactDate(entry.posting_date),
  BLDAT: (entry) => compactDate(entry.document_date),
  BLART: (entry) => entry.document_type,
  KTOPL: (_, plan, company) => charts[chartAt(plan, company).framework],
  KOKRS: (entry) => entry.company_code,
  RTCUR: (entry) => entry.document_currency ?? entry.currency,
  RHCUR: (entry) => entry.currency,
  RWCUR: (entry) => entry.document_currency ?? entry.currency,
  RKCUR: (_, plan) => plan.input.configuration.global.group_currency,
  XBLNR: (entry) => text(entry.reference),
  BKTXT: (entry) => text(entry.header_text.slice(0, headerTextMax)),
  USNAM: (entry) => entry.created_by,
  CPUDT: (entry) => compactDate(entry.created_at),
  CPUTM: (entry) => entry.created_at.slice(11, 19).replaceAll(':', ''),
} satisfies Record<string, EntryColumn>

const lineColumns = {
  DOCLN: ({ line }) => padded(line.line_number, 6),
  BUZEI: ({ line }) => padded(line.line_number > linesOfDocument ? 0 : line.line_number, 3),
  RACCT: ({ line }) => padded(line.account, 10),
  GLACCOUNT_TYPE: ({ accountType }) => accountTypes[accountType],
  RCNTR: ({ line }) => line.cost_center ?? '',
  PRCTR: ({ line }) => line.profit_center ?? '',
  LIFNR: ({ line }) => line.vendor_id ?? '',
  KUNNR: ({ line }) => line.customer_id ?? '',
  PERNR: ({ line }) => line.employee_id ?? '',
  MATNR: ({ line }) => line.material_id ?? '',
  ANLN1: ({ line }) => line.asset_id ?? '',
  RASSC: ({ line }) => line.trading_partner ?? '',
  MWSKZ: ({ line }) => line.tax_code ?? '',
  KOART: ({ line }) => ledgerOf(line),
  BSCHL: ({ line, own }) => postingKeys[ledgerOf(line)]![own > 0 ? 0 : 1],
  AWITEM: ({ line }) => padded(line.line_number, 6),
  DRCRK: ({ own }) => (own > 0 ? 'S' : 'H'),
  HSL: ({ own }) => signed(own),
  WSL: ({ document }) => signed(document),
  TSL: ({ document }) => signed(document),
  KSL: ({ inGroup }) => signed(inGroup),
  SGTXT: ({ line }) => text(line.text ?? ''),
} satisfies Record<string, LineColumn>

const entryCells: readonly EntryColumn[] = Object.values(entryColumns)
const lineCells: readonly LineColumn[] = Object.values(lineColumns)

function itemsOf(plan: Plan, batch: Batch, position: number, { lines }: Entry): Item[] {
  const first = batch.lineStart[position]!
  const document = documentAmounts(batch, position)
  const inGroup = groupAmounts(plan, batch, position)
  return lines.map((line, k) => {
    const side = k < batch.debits[position]! ? 1 : -1
    const own = batch.amount[first + k]!
    return {
      line,
      accountType: plan.charts.accounts[batch.account[first + k]!]!.type,
      own: side * own,
      document: side * (document?.[k] ?? own),
      inGroup: side * inGroup[k]!,
    }
  })
}

const row = (values: readonly string[]): string => `${values.join(',')}\n`

function entryText(plan: Plan, batch: Batch, position: number): string {
  const entry = entryObject(plan, batch, position)
  const own = entryCells.map((cell) => cell(entry, plan, batch.company[position]!)).join(',')
  return itemsOf(plan, batch, position, entry)
    .map((item) => row([own, ...lineCells.map((cell) => cell(item))]))
    .join('')
}

const file: FormatFile = {
  name: () => 'acdoca.csv',
  contentType: 'text/csv; charset=utf-8',
  head: () => [row([...Object.keys(entryColumns), ...Object.keys(lineColumns)])],
  bodies: [bodyOf(entryText)],
  between: '',
  tail: '',
}

/**
 * Lines of the universal journal. Ids of partners, materials and assets are those of the master data, which are longer
 * than the fields of the table; header texts are cut to its 25 characters.
 */
export const acdoca: Format = {
  name: 'acdoca',
  about: 'Lines in the columns of the SAP universal journal (ACDOCA), with company, document and group amounts',
  files: () => [file],
}
