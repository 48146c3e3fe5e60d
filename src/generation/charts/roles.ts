/**
 * Roles of accounts: what a posting template names, and what every chart of accounts has accounts for. The ids are the
 * numbers of the small US chart. Source: datasynth.md section 3.4.
 *
 * A row is id, name, and the things that a line on such an account can be about. Expense rows (5xxx, 6xxx) name the
 * group of cost centres that carries them.
 */
export type AccountType = 'asset' | 'liability' | 'equity' | 'revenue' | 'expense' | 'clearing'
export type CostGroup = 'production' | 'logistics' | 'sales' | 'administration'

export interface Role {
  readonly id: string
  readonly name: string
  readonly type: AccountType
  readonly costGroup?: CostGroup
  /** Line texts for postings on such an account when the posting template has none of its own; may be empty. */
  readonly texts: readonly string[]
}

type Row = readonly [id: string, name: string, texts?: readonly string[], costGroup?: CostGroup]

const materials = [
  'Bearing assembly',
  'Control unit',
  'Drive shaft',
  'Filter cartridge',
  'Gear housing',
  'Hydraulic pump',
  'Mounting bracket',
  'Pressure valve',
  'Sensor module',
  'Servo motor',
  'Steel frame',
  'Wiring harness',
]
const rawMaterials = ['Aluminium sheet', 'Copper wire', 'Fasteners', 'Plastic granulate', 'Rubber seals', 'Steel coil']
const merchandise = ['Accessories kit', 'Cleaning kit', 'Replacement parts', 'Safety equipment', 'Tool set']

const assets: readonly Row[] = [
  ['1000', 'Operating Cash'],
  ['1010', 'Bank Account'],
  ['1020', 'Petty Cash'],
  ['1030', 'Wire Transfer Clearing'],
  ['1040', 'Payroll Bank Account'],
  ['1100', 'Accounts Receivable'],
  ['1110', 'Receivables Currency Revaluation'],
  ['1150', 'Intercompany Receivables'],
  ['1160', 'Input Tax Receivable'],
  ['1190', 'Allowance for Doubtful Accounts'],
  ['1200', 'Finished Goods Inventory', materials],
  ['1210', 'Raw Materials Inventory', rawMaterials],
  ['1220', 'Work in Process'],
  ['1230', 'Merchandise Inventory', merchandise],
  ['1290', 'Inventory Reserve'],
  ['1300', 'Prepaid Rent', ['Prepaid office rent', 'Prepaid warehouse rent']],
  ['1310', 'Prepaid Insurance', ['Prepaid property insurance', 'Prepaid liability insurance']],
  ['1320', 'Prepaid Software Subscriptions', ['Prepaid ERP subscription', 'Prepaid design software']],
  ['1400', 'Tax Receivable'],
  ['1500', 'Machinery and Equipment', ['CNC machine', 'Packaging line', 'Forklift', 'Test bench']],
  ['1510', 'Accumulated Depreciation'],
  ['1515', 'Accumulated Impairment'],
  ['1520', 'Buildings', ['Warehouse extension', 'Production hall']],
  ['1530', 'Vehicles', ['Delivery van', 'Company car']],
  ['1540', 'IT Equipment', ['Server rack', 'Notebook computers', 'Network switches']],
  ['1550', 'Office Furniture', ['Desks and chairs', 'Meeting room furniture']],
  ['1560', 'Leasehold Improvements', ['Office fit-out', 'Air conditioning']],
  ['1590', 'Construction in Progress', ['Plant expansion project', 'Production line upgrade project']],
  ['1600', 'Deferred Tax Asset'],
  ['1800', 'Intercompany Loan Receivable'],
  ['1900', 'Capitalised Software', ['ERP implementation', 'Warehouse system licence']],
  ['1910', 'Patents and Licences', ['Process patent', 'Technology licence']],
  ['1920', 'Goodwill'],
  ['1950', 'Accumulated Amortisation'],
]

const liabilities: readonly Row[] = [
  ['2000', 'Accounts Payable'],
  ['2010', 'Payables Currency Revaluation'],
  ['2050', 'Intercompany Payables'],
  ['2100', 'Sales Tax Payable'],
  ['2110', 'VAT Payable'],
  ['2120', 'Withholding Tax Payable'],
  ['2130', 'Income Tax Payable'],
  ['2200', 'Accrued Expenses'],
  ['2210', 'Accrued Salaries'],
  ['2215', 'Accrued Bonuses'],
  ['2220', 'Employee Benefits Payable'],
  ['2230', 'Payroll Taxes Payable'],
  ['2240', 'Employee Reimbursements Payable'],
  ['2250', 'Accrued Interest'],
  ['2300', 'Unearned Revenue'],
  ['2310', 'Customer Deposits'],
  ['2400', 'Short-Term Debt'],
  ['2500', 'Deferred Tax Liability'],
  ['2600', 'Long-Term Debt'],
  ['2700', 'Intercompany Loan Payable'],
  ['2900', 'Goods Received / Invoice Received'],
]

const equity: readonly Row[] = [
  ['3000', 'Common Stock'],
  ['3100', 'Additional Paid-In Capital'],
  ['3200', 'Retained Earnings'],
  ['3300', 'Current Year Earnings'],
  ['3400', 'Treasury Stock'],
  ['3500', 'Cumulative Translation Adjustment'],
  ['3600', 'Income Summary'],
  ['3700', 'Dividends'],
]

const revenue: readonly Row[] = [
  ['4000', 'Product Revenue', materials],
  ['4010', 'Sales Discounts'],
  ['4020', 'Sales Returns and Allowances', ['Returned goods', 'Price allowance', 'Quality allowance']],
  ['4030', 'Freight Billed to Customers', ['Freight charge', 'Express delivery surcharge']],
  [
    '4100',
    'Service Revenue',
    ['Installation service', 'Maintenance service', 'Technical training', 'Spare parts service'],
  ],
  ['4110', 'Subscription Revenue', ['Monitoring subscription', 'Support subscription']],
  ['4500', 'Intercompany Revenue'],
  ['4510', 'Intercompany Service Revenue'],
  ['4800', 'Purchase Discount Income'],
  ['4900', 'Other Income'],
  ['4910', 'Interest Income'],
  ['4920', 'Gain on Asset Disposal'],
]

const expenses: readonly Row[] = [
  ['5000', 'Cost of Goods Sold', materials, 'production'],
  ['5010', 'Cost of Merchandise Sold', merchandise, 'logistics'],
  ['5100', 'Raw Materials Consumed', rawMaterials, 'production'],
  ['5200', 'Direct Labour', ['Assembly labour', 'Machining labour', 'Packing labour'], 'production'],
  ['5290', 'Manufacturing Cost Absorbed', [], 'production'],
  ['5300', 'Manufacturing Overhead', ['Machine hours', 'Plant supervision', 'Quality control'], 'production'],
  ['5400', 'Purchase Price Variance', ['Price difference on receipt'], 'production'],
  ['5410', 'Freight In', ['Inbound freight', 'Customs clearance'], 'logistics'],
  ['5500', 'Inventory Write-Down', ['Slow-moving stock', 'Obsolete stock'], 'logistics'],
  ['5950', 'Intercompany Purchases', [], 'administration'],
  [
    '6000',
    'Depreciation Expense',
    [
      'Depreciation of machinery',
      'Depreciation of buildings',
      'Depreciation of vehicles',
      'Depreciation of IT equipment',
    ],
    'administration',
  ],
  ['6010', 'Amortisation Expense', ['Amortisation of software', 'Amortisation of patents'], 'administration'],
  [
    '6100',
    'Salaries',
    ['Salaries of sales staff', 'Salaries of administration', 'Salaries of engineering'],
    'administration',
  ],
  ['6110', 'Hourly Wages', ['Wages of first shift', 'Wages of second shift', 'Wages of warehouse staff'], 'production'],
  ['6120', 'Overtime', ['Overtime production', 'Overtime logistics'], 'production'],
  ['6130', 'Bonuses', ['Annual bonus', 'Sales commission'], 'sales'],
  ['6200', 'Employee Benefits', ['Health insurance', 'Retirement plan', 'Life insurance'], 'administration'],
  [
    '6210',
    'Employer Payroll Taxes',
    ['Social security employer share', 'Medicare employer share', 'Unemployment tax'],
    'administration',
  ],
  ['6300', 'Rent', ['Office rent', 'Warehouse rent', 'Showroom rent'], 'administration'],
  ['6400', 'Utilities', ['Electricity', 'Natural gas', 'Water and sewage'], 'administration'],
  ['6410', 'Telecommunications', ['Mobile phones', 'Internet access'], 'administration'],
  ['6500', 'Office Supplies', ['Paper and printing', 'Office consumables', 'Postage'], 'administration'],
  ['6510', 'Software Subscriptions', ['Cloud services', 'Design software', 'Collaboration tools'], 'administration'],
  ['6520', 'Repairs and Maintenance', ['Machine repair', 'Building maintenance', 'Vehicle service'], 'production'],
  ['6530', 'Facility Services', ['Cleaning service', 'Security service', 'Waste disposal'], 'administration'],
  ['6600', 'Travel and Entertainment', ['Air travel', 'Hotel', 'Client meal', 'Ground transport'], 'sales'],
  ['6610', 'Training', ['Safety training', 'Professional course'], 'administration'],
  ['6650', 'Advertising', ['Online campaign', 'Trade fair', 'Printed catalogue'], 'sales'],
  ['6700', 'Professional Fees', ['Consulting services', 'Advisory services', 'Project support'], 'administration'],
  ['6710', 'Audit Fees', ['Annual audit', 'Interim review'], 'administration'],
  ['6720', 'Legal Fees', ['Contract review', 'Patent counsel'], 'administration'],
  ['6730', 'Contract Labour', ['Temporary staff', 'Freelance developers'], 'production'],
  ['6800', 'Insurance', ['Property insurance', 'Liability insurance', 'Cargo insurance'], 'administration'],
  ['6810', 'Licences and Permits', ['Operating permit', 'Trade licence'], 'administration'],
  ['6850', 'Freight Out', ['Outbound freight', 'Parcel service'], 'logistics'],
  ['6900', 'Bad Debt Expense', ['Expected credit loss', 'Uncollectible receivables'], 'sales'],
  ['7100', 'Interest Expense', ['Interest on term loan', 'Interest on credit line']],
  ['7200', 'Bank Charges', ['Account maintenance fee', 'Wire transfer fee', 'Card processing fee']],
  ['7400', 'Purchase Discounts Lost'],
  ['7500', 'Foreign Exchange Gains and Losses', ['Revaluation of open items', 'Exchange difference']],
  ['7510', 'Unrealised Foreign Exchange Gains and Losses', ['Revaluation of open items']],
  ['7600', 'Loss on Asset Disposal'],
  ['7700', 'Impairment Loss', ['Impairment of machinery', 'Impairment of buildings']],
  ['8000', 'Income Tax Expense', ['Federal income tax', 'State income tax']],
  ['8100', 'Deferred Tax Expense'],
]

const clearing: readonly Row[] = [
  ['3900', 'Opening Balance Clearing'],
  ['9000', 'Suspense Clearing'],
  ['9100', 'Payroll Clearing'],
  ['9200', 'Bank Reconciliation Clearing'],
  ['9300', 'Intercompany Elimination'],
]

const rows = (type: AccountType, list: readonly Row[]): Role[] =>
  list.map(([id, name, texts = [], costGroup]) => ({ id, name, type, texts, ...(costGroup && { costGroup }) }))

export const roles: readonly Role[] = [
  ...rows('asset', assets),
  ...rows('liability', liabilities),
  ...rows('equity', equity),
  ...rows('revenue', revenue),
  ...rows('expense', expenses),
  ...rows('clearing', clearing),
]

const positions = new Map(roles.map((role, position) => [role.id, position]))

/** Position in `roles` of an id. @throws for an unknown id (a mistake in a template). */
export function roleIndex(id: string): number {
  const position = positions.get(id)
  if (position === undefined) throw new Error(`there is no role ${id}`)
  return position
}
