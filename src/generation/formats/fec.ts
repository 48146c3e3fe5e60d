import type { Batch } from '../batch.ts'
import { isoDate } from '../calendar.ts'
import { decimal, entryObject } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Kind, Process } from '../kinds/kind.ts'
import type { Plan } from '../plan.ts'
import type { Movements } from '../tables/balances.ts'
import { carriedForward } from './carried-forward.ts'
import { EntryCounter, statutoryLines } from './fec-entries.ts'
import { compactDate, plain, withComma } from './fields.ts'
import { type FiscalYear, fiscalYears } from './fiscal-years.ts'
import type { Format, FormatFile } from './format.ts'
import { documentAmounts, partyFinder, registrationNumber } from './ledger-view.ts'

/** The eighteen fields, in the order of the law. Source: Livre des procédures fiscales, article A47 A-1, VII. */
const fields = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const

/** Code and name of a journal. */
type Journal = readonly [code: string, name: string]

const journals: Readonly<Record<Process, Journal>> = {
  O2C: ['VE', 'Ventes'],
  P2P: ['AC', 'Achats'],
  R2R: ['OD', 'Opérations diverses'],
  H2R: ['PA', 'Paie'],
  A2R: ['IM', 'Immobilisations'],
}
const bank: Journal = ['BQ', 'Banque']
const opening: Journal = ['AN', 'À nouveaux']
const bankPrefixes = new Set(['PAY-', 'DEP-', 'BK-', 'TR-', 'LN-'])

function journalOf({ prefix, process }: Kind): Journal {
  if (prefix === 'OB-') return opening
  return bankPrefixes.has(prefix) ? bank : journals[process]
}

const row = (values: readonly string[]): string => `${values.join('\t')}\r\n`

/** The lines of one entry. Items are not matched with their payments here, so the matching code and date stay empty. */
function entryText(plan: Plan, batch: Batch, position: number, number: string): string {
  const entry = entryObject(plan, batch, position)
  const journal = journalOf(kinds[batch.kind[position]!]!)
  const foreign = documentAmounts(batch, position)
  const first = batch.lineStart[position]!
  const [postingDate, documentDate] = [compactDate(entry.posting_date), compactDate(entry.document_date)]
  const created = compactDate(entry.created_at)
  const partyOf = partyFinder(plan)
  return statutoryLines(batch, position)
    .map((k) => {
      const line = entry.lines[k]!
      const party = partyOf(line)
      return row([
        ...journal,
        number,
        postingDate,
        line.account,
        plan.charts.accounts[batch.account[first + k]!]!.name,
        party?.id ?? '',
        plain(party?.name ?? ''),
        entry.reference,
        documentDate,
        plain(line.text ?? entry.header_text),
        withComma(line.debit),
        withComma(line.credit),
        '',
        '',
        created,
        foreign ? withComma(decimal(foreign[k]!)) : '',
        foreign ? entry.document_currency! : '',
      ])
    })
    .join('')
}

/** The entry that a year begins with: what the year before left on the accounts. */
function openingText(plan: Plan, company: number, { firstDay }: FiscalYear, movements: Movements): string {
  const day = compactDate(isoDate(firstDay))
  return carriedForward(plan, company, firstDay, movements)
    .map(({ number, name, balance }) =>
      row([
        ...opening,
        '1',
        day,
        number,
        name,
        '',
        '',
        `AN-${day}`,
        day,
        opening[1],
        withComma(decimal(Math.max(0, balance))),
        withComma(decimal(Math.max(0, -balance))),
        '',
        '',
        day,
        '',
        '',
      ]),
    )
    .join('')
}

/** The entries of a company in a part of its year, numbered on from those before. */
function yearBody(company: number, counter: EntryCounter, carried: number): FormatFile['bodies'][number] {
  return (plan, batch) => {
    let number = carried + counter.before(batch.from)
    let text = ''
    for (let position = 0; position < batch.count; position++) {
      if (batch.company[position] !== company) continue
      const entry = entryText(plan, batch, position, String(number + 1))
      if (entry === '') continue
      text += entry
      number++
    }
    return text
  }
}

/** The first year of the run begins with its opening entries, every other with one that carries balances forward. */
function fileOf(plan: Plan, company: number, year: FiscalYear): FormatFile {
  const carried = year.firstDay === plan.firstDay ? 0 : 1
  const counter = new EntryCounter(plan, company, year.from)
  return {
    name: () => `${registrationNumber(plan, company)}FEC${compactDate(isoDate(year.closingDay))}.txt`,
    contentType: 'text/plain; charset=utf-8',
    company,
    range: year,
    head: (_plan, _totals, movements) => [
      row(fields),
      carried === 1 ? openingText(plan, company, year, movements) : '',
    ],
    bodies: [yearBody(company, counter, carried)],
    between: '',
    tail: '',
  }
}

/** The French file of accounting entries, one for each company and fiscal year. */
export const fec: Format = {
  name: 'fec',
  about:
    'Fichier des écritures comptables (France): 18 fields separated by tabs, one file for each company and fiscal year',
  files: (plan) =>
    plan.active.flatMap((company) => fiscalYears(plan, company).map((year) => fileOf(plan, company, year))),
}
