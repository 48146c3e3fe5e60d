import { fitDebits, fitItems, fitPair, type Kind, type Reversal } from './kind.ts'

/** Entries of the close, which the calendar posts: at a month's end, a year's end, or the start of the books. */
const base = {
  process: 'R2R',
  source: 'automated',
  documentType: 'SA',
  suffix: 'period',
  partner: 'none',
  item: 'none',
  total: 'net',
  lagMax: 0,
  closing: true,
} as const

export const periodClose: readonly Kind[] = [
  {
    ...base,
    name: 'expense_accrual',
    source: 'people',
    manual: 5,
    fit: fitItems,
    prefix: 'AC-',
    headers: ['Accrual of expenses', 'Accrued goods and services'],
    debit: { roles: ['6400', '6410', '6530', '6700', '6720', '6730', '6850'] },
    credit: { roles: ['2200'] },
    mirrored: true,
  },
  {
    ...base,
    name: 'prepaid_amortisation',
    source: 'recurring',
    fit: fitItems,
    prefix: 'PP-',
    headers: ['Amortisation of prepaid insurance'],
    debit: { roles: ['6800'] },
    credit: { roles: ['1310'] },
    mirrored: true,
  },
  {
    ...base,
    name: 'income_tax_accrual',
    fit: fitPair,
    prefix: 'TX-',
    headers: ['Income tax accrual'],
    debit: { roles: ['8000'] },
    credit: { roles: ['2130'], texts: ['Income tax of the month'] },
  },
  {
    ...base,
    name: 'bad_debt_allowance',
    source: 'people',
    manual: 4,
    fit: fitDebits,
    prefix: 'AC-',
    headers: ['Allowance for doubtful accounts'],
    debit: { roles: ['6900'] },
    credit: { roles: ['1190'], texts: ['Expected credit loss'] },
  },
  {
    ...base,
    name: 'fx_revaluation',
    fit: fitItems,
    prefix: 'FX-',
    headers: ['Revaluation of open items in foreign currency'],
    debit: { roles: ['1110'] },
    credit: { roles: ['7510'] },
  },
  {
    ...base,
    name: 'opening_balance',
    suffix: 'none',
    fit: fitItems,
    prefix: 'OB-',
    headers: ['Opening balance'],
    debit: { roles: ['3200'] },
    credit: { roles: ['3200'] },
  },
  {
    ...base,
    name: 'year_close',
    fit: fitItems,
    prefix: 'CL-',
    headers: ['Closing of the fiscal year'],
    debit: { roles: ['3200'] },
    credit: { roles: ['3200'] },
  },
]

export const periodCloseReversals: readonly Reversal[] = [
  { name: 'accrual_reversal', reverses: 'expense_accrual', documentType: 'AB', headers: ['Reversal of accrual'] },
  {
    name: 'fx_revaluation_reversal',
    reverses: 'fx_revaluation',
    documentType: 'AB',
    headers: ['Reversal of currency revaluation'],
  },
]
