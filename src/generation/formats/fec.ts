import type { Batch } from '../batch.ts'
import { decimal, entryObject } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import type { Kind, Process } from '../kinds/kind.ts'
import type { Plan } from '../plan.ts'
import { compactDate, plain, withComma } from './fields.ts'
import { bodyOf, type Format, type FormatFile } from './format.ts'
import { documentAmounts, partyFinder, periodOf, registrationNumber } from './ledger-view.ts'

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
const carriedForward: Journal = ['AN', 'À nouveaux']
const bankPrefixes = new Set(['PAY-', 'DEP-', 'BK-', 'TR-', 'LN-'])

function journalOf({ prefix, process }: Kind): Journal {
  if (prefix === 'OB-') return carriedForward
  return bankPrefixes.has(prefix) ? bank : journals[process]
}

const row = (values: readonly string[]): string => `${values.join('\t')}\r\n`

/** The lines of one entry. Items are not matched with their payments here, so the matching code and date stay empty. */
function entryText(plan: Plan, batch: Batch, position: number): string {
  const entry = entryObject(plan, batch, position)
  const journal = journalOf(kinds[batch.kind[position]!]!)
  const foreign = documentAmounts(batch, position)
  const first = batch.lineStart[position]!
  const number = String(entry.sequence + 1)
  const postingDate = compactDate(entry.posting_date)
  const documentDate = compactDate(entry.document_date)
  const created = compactDate(entry.created_at)
  const partyOf = partyFinder(plan)
  return entry.lines
    .map((line, k) => {
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

const fileOf = (company: number): FormatFile => ({
  name: (plan) => `${registrationNumber(plan, company)}FEC${compactDate(periodOf(plan).to)}.txt`,
  contentType: 'text/plain; charset=utf-8',
  company,
  head: () => [row(fields)],
  bodies: [bodyOf(entryText, company)],
  between: '',
  tail: '',
})

/** The French file of accounting entries, one for each company. */
export const fec: Format = {
  name: 'fec',
  about: 'Fichier des écritures comptables (France): 18 fields separated by tabs, one file for each company',
  files: (plan) => plan.active.map(fileOf),
}
