import type { Entry, Line } from '../../src/contract/mod.ts'
import type { AccountFact, EvaluationFacts, EvaluationReport, LabelRecord } from '../../src/evaluation/mod.ts'
import { openEvaluation } from '../../src/evaluation/mod.ts'

/** A ledger written by hand: two companies, a dozen accounts, known ids. */
const accounts: Readonly<Record<string, AccountFact>> = {
  '1000': { type: 'asset' },
  '1100': { type: 'asset', control: 'receivables' },
  '1150': { type: 'asset', control: 'intercompany_receivable' },
  '1200': { type: 'asset', control: 'inventory' },
  '1500': { type: 'asset', control: 'assets' },
  '1900': { type: 'clearing' },
  '2000': { type: 'liability', control: 'payables' },
  '2150': { type: 'liability', control: 'intercompany_payable' },
  '3000': { type: 'equity' },
  '4000': { type: 'revenue' },
  '6000': { type: 'expense' },
}

export const facts: EvaluationFacts = {
  companies: [
    { code: 'C001', currency: 'USD', country: 'US' },
    { code: 'C002', currency: 'EUR', country: 'DE' },
  ],
  entries: 1000,
  processes: { O2C: 0.35, P2P: 0.3, R2R: 0.2, H2R: 0.1, A2R: 0.05 },
  weekdays: [1.3, 1.1, 1, 1, 0.85, 0.1, 0.1],
  dayWeights: new Map(),
  approvalLimits: [100_000, 1_000_000],
  account: (number) => accounts[number],
  exists: (id) => /^[VCEMA]\d+$/.test(id),
  userExists: (name) => /^USER\d$/.test(name),
  carriedForward: (reference) => reference.startsWith('OB-'),
  beforeStart: (reference) => reference.startsWith('OLD-'),
}

/** A line from `[account, signed amount, what it names]`; a debit where the text has no minus. */
export type LineText = readonly [account: string, amount: string, names?: Partial<Line>]

const lineOf = ([account, amount, names]: LineText, index: number): Line => {
  const credit = amount.startsWith('-')
  return {
    line_number: index + 1,
    account,
    debit: credit ? '0.00' : amount,
    credit: credit ? amount.slice(1) : '0.00',
    ...names,
  }
}

export const purchase: readonly LineText[] = [
  ['6000', '120.00'],
  ['2000', '-120.00', { vendor_id: 'V1' }],
]

/** An entry without fault, number `sequence`, with these lines and changes. */
export function entryOf(sequence: number, lines: readonly LineText[] = purchase, changes: Partial<Entry> = {}): Entry {
  const made = lines.map(lineOf)
  return {
    document_id: `id-${sequence}`,
    posting_date: '2024-03-13',
    account: made[0]!.account,
    debit: made[0]!.debit,
    credit: made[0]!.credit,
    sequence,
    company_code: 'C001',
    fiscal_year: 2024,
    fiscal_period: 3,
    document_date: '2024-03-12',
    created_at: '2024-03-13T10:15:00Z',
    document_type: 'KR',
    currency: 'USD',
    reference: `INV-${sequence}`,
    header_text: 'Vendor invoice - Acme',
    created_by: 'USER1',
    source: 'automated',
    business_process: 'P2P',
    source_system: 'AP',
    user_persona: 'system',
    is_manual: false,
    is_post_close: false,
    is_fraud: false,
    is_anomaly: false,
    lines: made,
    ...changes,
  }
}

/** What the evaluation reports on these entries and labels. */
export function reportOn(
  entries: readonly Entry[],
  labels: readonly LabelRecord[] = [],
  changes: Partial<EvaluationFacts> = {},
): EvaluationReport {
  const evaluation = openEvaluation({ ...facts, ...changes })
  for (const label of labels) evaluation.addLabel(label)
  for (const entry of entries) evaluation.add(entry)
  return evaluation.finish()
}

export const labelOf = (id: string, documents: readonly string[], changes: Partial<LabelRecord> = {}): LabelRecord => ({
  anomaly_id: id,
  anomaly_type: 'self_approval',
  family: 'fraud',
  severity: 4,
  difficulty: 'easy',
  is_anomaly: true,
  document_ids: documents,
  ...changes,
})
