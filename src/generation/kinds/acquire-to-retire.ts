import { fitDebits, fitItems, type Kind, type Reversal } from './kind.ts'

const base = {
  process: 'A2R',
  source: 'people',
  partner: 'vendor',
  item: 'asset',
  suffix: 'none',
  total: 'gross',
} as const
const inputTax = { role: '1160', figure: 'tax', text: 'Input tax' } as const

/** A purchase that goes straight to an asset account. */
function acquisitions(name: string, headers: string[], role: string): Kind[] {
  const acquisition: Kind = {
    ...base,
    name,
    manual: 4,
    fit: fitDebits,
    documentType: 'AA',
    prefix: 'INV-',
    headers,
    lagMax: 5,
    debit: { roles: [role], items: true },
    credit: { roles: ['2000'], texts: [], partner: true },
  }
  return [
    acquisition,
    { ...acquisition, name: `${name}_taxed`, debit: { roles: [role], items: true, extras: [inputTax] } },
  ]
}

const payment = {
  ...base,
  item: 'none',
  manual: 0.6,
  fit: [1, 0.4, 1, 1, 2, 0.8],
  documentType: 'KZ',
  prefix: 'PAY-',
  headers: ['Payment of asset invoice'],
  lagMax: 0,
  credit: { roles: ['1010'], texts: ['Outgoing payment'] },
} as const

export const acquireToRetire: readonly Kind[] = [
  ...acquisitions('machine_acquisition', ['Asset acquisition', 'Purchase of equipment'], '1500'),
  ...acquisitions('computer_acquisition', ['Purchase of IT equipment'], '1540'),
  ...acquisitions('vehicle_acquisition', ['Purchase of vehicle'], '1530'),
  {
    ...payment,
    name: 'asset_payment',
    debit: { roles: ['2000'], texts: ['Payment of asset invoice'], partner: true },
  },
  {
    ...base,
    name: 'project_cost',
    manual: 1,
    item: 'none',
    fit: fitDebits,
    documentType: 'KR',
    prefix: 'INV-',
    headers: ['Construction in progress vendor invoice'],
    lagMax: 4,
    debit: { roles: ['1590'] },
    credit: { roles: ['2000'], texts: [], partner: true },
  },
  {
    ...base,
    name: 'project_settlement',
    partner: 'none',
    manual: 1,
    fit: fitItems,
    documentType: 'AA',
    prefix: 'AA-',
    headers: ['Settlement of construction in progress'],
    lagMax: 0,
    debit: { roles: ['1520', '1560'], items: true, once: true },
    credit: { roles: ['1590'] },
  },
  {
    ...base,
    name: 'asset_disposal',
    partner: 'none',
    manual: 4,
    fit: [1, 0.2, 3, 0.5, 0.5, 0.2],
    documentType: 'AA',
    prefix: 'AA-',
    headers: ['Asset retirement', 'Disposal of equipment'],
    lagMax: 3,
    total: 'net',
    debit: {
      roles: ['1000'],
      texts: ['Proceeds from sale of asset'],
      extras: [{ role: '7600', figure: 'shortfall', text: 'Loss on disposal' }],
    },
    credit: { roles: ['1500'], items: true },
  },
  {
    ...base,
    name: 'low_value_asset',
    manual: 4,
    item: 'none',
    fit: fitDebits,
    documentType: 'AA',
    prefix: 'INV-',
    headers: ['Low-value equipment expensed at once'],
    lagMax: 3,
    total: 'net',
    debit: { roles: ['6520'], texts: ['Tools and small equipment'] },
    credit: { roles: ['1010'], texts: ['Card payment'], partner: true },
  },
  {
    ...base,
    name: 'depreciation',
    source: 'recurring',
    partner: 'none',
    suffix: 'period',
    fit: fitItems,
    documentType: 'AF',
    prefix: 'AFA-',
    headers: ['Depreciation run', 'Scheduled depreciation'],
    lagMax: 0,
    closing: true,
    total: 'net',
    debit: { roles: ['6000'], items: true },
    credit: { roles: ['1510'], items: true },
    mirrored: true,
  },
]

export const acquireToRetireReversals: readonly Reversal[] = [
  {
    name: 'acquisition_reversal',
    reverses: 'machine_acquisition',
    documentType: 'AA',
    headers: ['Reversal of asset acquisition'],
  },
]
