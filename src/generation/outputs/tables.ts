import { labelsOf } from '../anomalies/labels.ts'
import { roles } from '../charts/roles.ts'
import { entryObject } from '../entry.ts'
import { generateBatch } from '../generate.ts'
import { costCentres, profitCentres } from '../master/centres.ts'
import { customerAt, customerCount } from '../master/customers.ts'
import { materialAt, materialCount } from '../master/materials.ts'
import { vendorAt, vendorCount } from '../master/vendors.ts'
import type { Plan } from '../plan.ts'
import { monthsOf } from '../tables/balances.ts'
import { documents } from '../tables/documents.ts'
import { agedItemColumns, agedItems } from '../tables/open-items.ts'
import { assets, employees } from '../tables/registers.ts'
import { byCompany, columnsOf, listed, type Row, type Table } from '../tables/table.ts'

const addresses = { country: 'text', city: 'text', street: 'text', postal_code: 'text', tax_id: 'text' } as const
const bank = { iban: 'text', bank_account: 'text' } as const

const vendors: Table = {
  name: 'vendors',
  about: 'Vendors of all companies.',
  columns: columnsOf({
    vendor_id: 'text',
    company_code: 'text',
    name: 'text',
    group: 'text',
    ...addresses,
    ...bank,
    payment_terms: 'text',
    credit_limit: 'decimal',
    currency: 'text',
    blocked: 'boolean',
    created_on: 'date',
    email: 'text',
    reconciliation_account: 'text',
  }),
  ...byCompany(vendorCount, vendorAt),
}

const customers: Table = {
  name: 'customers',
  about: 'Customers of all companies.',
  columns: columnsOf({
    customer_id: 'text',
    company_code: 'text',
    name: 'text',
    segment: 'text',
    ...addresses,
    credit_rating: 'text',
    credit_limit: 'decimal',
    payment_terms: 'text',
    currency: 'text',
    dunning_level: 'integer',
    created_on: 'date',
    email: 'text',
    reconciliation_account: 'text',
  }),
  ...byCompany(customerCount, customerAt),
}

const materials: Table = {
  name: 'materials',
  about: 'Materials of all companies.',
  columns: columnsOf({
    material_id: 'text',
    company_code: 'text',
    description: 'text',
    type: 'text',
    unit: 'text',
    standard_cost: 'decimal',
    price: 'decimal',
    abc_class: 'text',
    reorder_point: 'integer',
  }),
  ...byCompany(materialCount, materialAt),
}

const employeeTable: Table = {
  name: 'employees',
  about: 'Who is on the payrolls.',
  columns: columnsOf({
    employee_id: 'text',
    company_code: 'text',
    first_name: 'text',
    last_name: 'text',
    gender: 'text',
    title: 'text',
    department: 'text',
    cost_center: 'text',
    hired_on: 'date',
    email: 'text',
    country: 'text',
    ...bank,
  }),
  ...employees,
}

const assetTable: Table = {
  name: 'assets',
  about: 'What the books open with and what the run acquires.',
  columns: columnsOf({
    asset_id: 'text',
    company_code: 'text',
    description: 'text',
    class: 'text',
    acquired_on: 'date',
    useful_life_months: 'integer',
    cost_center: 'text',
    method: 'text',
  }),
  ...assets,
}

interface ChartAccount {
  readonly company: string
  readonly number: string
  readonly name: string
  readonly role: number
}

function chartAccounts(plan: Plan): ChartAccount[] {
  const { charts, input } = plan
  return input.configuration.companies.flatMap(({ code }, company) => {
    const chart = charts.companyChart[company]! / roles.length
    return charts.charts[chart]!.accounts.map(({ number, name, role }) => ({ company: code, number, name, role }))
  })
}

const accounts: Table = {
  name: 'accounts',
  about: 'The chart of accounts of every company.',
  columns: columnsOf({ company_code: 'text', account: 'text', name: 'text', type: 'text', role: 'text' }),
  ...listed(chartAccounts, ({ company, number, name, role }) => ({
    company_code: company,
    account: number,
    name,
    type: roles[role]!.type,
    role: roles[role]!.id,
  })),
}

const companies: Table = {
  name: 'companies',
  about: 'The companies.',
  columns: columnsOf({
    company_code: 'text',
    name: 'text',
    country: 'text',
    currency: 'text',
    fiscal_year_variant: 'text',
  }),
  ...listed(
    (plan) => plan.input.configuration.companies,
    ({ code, name, country, currency, fiscal_year_variant }) => ({
      company_code: code,
      name,
      country,
      currency,
      fiscal_year_variant,
    }),
  ),
}

const costCentreTable: Table = {
  name: 'cost_centers',
  about: 'Cost centres.',
  columns: columnsOf({ cost_center: 'text', name: 'text', group: 'text', company_code: 'text' }),
  ...listed(costCentres, (centre): Row => ({ ...centre })),
}

const profitCentreTable: Table = {
  name: 'profit_centers',
  about: 'Profit centres.',
  columns: columnsOf({ profit_center: 'text', name: 'text', company_code: 'text' }),
  ...listed(profitCentres, (centre): Row => ({ ...centre })),
}

const labels: Table = {
  name: 'labels',
  about: 'Anomalies, near misses and flaws of the data, with their evidence as JSON.',
  columns: columnsOf({
    anomaly_id: 'text',
    anomaly_type: 'text',
    family: 'text',
    is_anomaly: 'boolean',
    severity: 'integer',
    difficulty: 'text',
    company_code: 'text',
    posting_date: 'date',
    document_ids: 'text',
    references: 'text',
    created_by: 'text',
    monetary_impact: 'decimal',
    description: 'text',
    evidence: 'text',
  }),
  units: (plan) => plan.total,
  rows: (plan, from, to) =>
    labelsOf(plan, generateBatch(plan, from, to)).map((label) => ({
      ...label,
      document_ids: label.document_ids.join(' '),
      references: label.references.join(' '),
      evidence: JSON.stringify(label.evidence),
    })),
}

const agedItemTable: Table = {
  name: 'aged_items',
  about: 'What customers owe and what is owed to vendors at every month end, by age.',
  columns: agedItemColumns,
  // Units are months, each in as many blocks as keep the list of one short.
  units: (plan) => monthsOf(plan) * plan.blocks.revaluation,
  rows: (plan, from, to) =>
    Array.from({ length: to - from }, (_, k) => {
      const { revaluation: blocks } = plan.blocks
      return agedItems(plan, Math.floor((from + k) / blocks), (from + k) % blocks, blocks)
    }).flat(),
}

const entryHeaders: Table = {
  name: 'entries',
  about: 'Journal entries without their lines.',
  columns: columnsOf({
    sequence: 'integer',
    document_id: 'text',
    company_code: 'text',
    posting_date: 'date',
    document_date: 'date',
    created_at: 'text',
    fiscal_year: 'integer',
    fiscal_period: 'integer',
    document_type: 'text',
    currency: 'text',
    reference: 'text',
    header_text: 'text',
    created_by: 'text',
    approved_by: 'text',
    source: 'text',
    business_process: 'text',
    source_system: 'text',
    user_persona: 'text',
    source_document: 'text',
    partner_id: 'text',
    document_currency: 'text',
    exchange_rate: 'text',
    is_manual: 'boolean',
    is_post_close: 'boolean',
    is_fraud: 'boolean',
    fraud_type: 'text',
    is_anomaly: 'boolean',
    anomaly_id: 'text',
    anomaly_type: 'text',
  }),
  units: (plan) => plan.total,
  rows: (plan, from, to) => entriesOf(plan, from, to).map(({ lines: _lines, ...header }) => header as Row),
}

const entryLines: Table = {
  name: 'lines',
  about: 'The lines of all entries.',
  columns: columnsOf({
    document_id: 'text',
    line_number: 'integer',
    account: 'text',
    debit: 'decimal',
    credit: 'decimal',
    cost_center: 'text',
    profit_center: 'text',
    vendor_id: 'text',
    customer_id: 'text',
    employee_id: 'text',
    material_id: 'text',
    asset_id: 'text',
    trading_partner: 'text',
    tax_code: 'text',
    text: 'text',
  }),
  units: (plan) => plan.total,
  rows: (plan, from, to) =>
    entriesOf(plan, from, to).flatMap(({ document_id, lines }) => lines.map((line): Row => ({ document_id, ...line }))),
}

function entriesOf(plan: Plan, from: number, to: number) {
  const batch = generateBatch(plan, from, to)
  return Array.from({ length: batch.count }, (_, i) => entryObject(plan, batch, i))
}

/** Entries and lines as two tables, for CSV. */
export const ledgerTables: readonly Table[] = [entryHeaders, entryLines]

/** Every table beside the entries. */
export const sideTables: readonly Table[] = [
  companies,
  accounts,
  costCentreTable,
  profitCentreTable,
  vendors,
  customers,
  materials,
  employeeTable,
  assetTable,
  documents,
  labels,
  agedItemTable,
]
