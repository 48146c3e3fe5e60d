import { isoDate } from '../calendar.ts'
import { decimal } from '../entry.ts'
import { costCentres } from '../master/centres.ts'
import { customerAt, customerCount } from '../master/customers.ts'
import { vendorAt, vendorCount } from '../master/vendors.ts'
import type { Plan } from '../plan.ts'
import { type Movements, monthsOf } from '../tables/balances.ts'
import { accountBalances } from './account-balances.ts'
import { element, parent } from './fields.ts'
import { chartAt, companyAt } from './ledger-view.ts'
import { openingSums } from './opening-sums.ts'

/** What vendors and customers have in common. */
interface Partner {
  readonly name: string
  readonly street: string
  readonly city: string
  readonly postal_code: string
  readonly country: string
  readonly tax_id: string
}

function partnerText(partner: Partner): string {
  return [
    element('Name', partner.name),
    parent(
      'Address',
      element('StreetName', partner.street),
      element('City', partner.city),
      element('PostalCode', partner.postal_code),
      element('Country', partner.country),
    ),
    parent('TaxRegistration', element('TaxRegistrationNumber', partner.tax_id)),
  ].join('')
}

function customerText(plan: Plan, company: number, index: number): string {
  const customer = customerAt(plan, company, index)
  return parent('Customer', partnerText(customer), element('CustomerID', customer.customer_id))
}

function supplierText(plan: Plan, company: number, index: number): string {
  const vendor = vendorAt(plan, company, index)
  const { iban, bank_account } = vendor
  const account = iban ? element('IBANNumber', iban) : element('BankAccountNumber', bank_account)
  return parent(
    'Supplier',
    partnerText(vendor),
    parent('BankAccount', account),
    element('SupplierID', vendor.vendor_id),
  )
}

/** `OpeningDebitBalance` or its like: a balance of 0 is one of debit. */
function balanceText(moment: 'Opening' | 'Closing', minor: number): string {
  return element(`${moment}${minor < 0 ? 'Credit' : 'Debit'}Balance`, decimal(Math.abs(minor)))
}

/** The accounts with what they have before the first entry of the file and after its last. */
function accountsText(plan: Plan, company: number, movements: Movements): string {
  const months = monthsOf(plan)
  const opening = accountBalances(plan, company, openingSums(plan).movements, 1)
  const closing = accountBalances(plan, company, movements, months)
  const accounts = chartAt(plan, company).accounts.map(({ number, name, type }, k) =>
    parent(
      'Account',
      element('AccountID', number),
      element('AccountDescription', name),
      element('GroupingCategory', 'account_type'),
      element('GroupingCode', type),
      element('AccountType', 'GL'),
      balanceText('Opening', opening[k]!),
      balanceText('Closing', closing[k]!),
    ),
  )
  return parent('GeneralLedgerAccounts', ...accounts)
}

/** Codes of the tax on purchases and on sales, which lines name, and what they are. */
const taxCodes = [
  ['V1', 'Input tax'],
  ['A1', 'Output tax'],
] as const

/** Tax rate of a company in percent. */
export function taxPercentage(plan: Plan, company: number): string {
  return (plan.charts.taxRate[company]! / 100).toFixed(2)
}

function taxText(plan: Plan, company: number): string {
  const details = taxCodes.map(([code, name]) =>
    parent(
      'TaxCodeDetails',
      element('TaxCode', code),
      element('EffectiveDate', isoDate(plan.firstDay)),
      element('Description', name),
      element('TaxPercentage', taxPercentage(plan, company)),
      element('Country', companyAt(plan, company).country),
      element('BaseRate', '100'),
    ),
  )
  const entry = [element('TaxType', 'MVA'), element('Description', 'Value added or sales tax'), ...details]
  return parent('TaxTable', parent('TaxTableEntry', ...entry))
}

/** Type of the analysis that tells the cost centre of a line. */
export const costCentreAnalysis = 'CC'

function analysisText(plan: Plan, company: number): string {
  const { code } = companyAt(plan, company)
  const entries = costCentres(plan)
    .filter(({ company_code }) => company_code === code)
    .map(({ cost_center, name }) =>
      parent(
        'AnalysisTypeTableEntry',
        element('AnalysisType', costCentreAnalysis),
        element('AnalysisTypeDescription', 'Cost centre'),
        element('AnalysisID', cost_center),
        element('AnalysisIDDescription', name),
      ),
    )
  return parent('AnalysisTypeTable', ...entries)
}

/** The master files of a company in pieces: one for each partner, since there can be a million of them. */
export function* masterFiles(plan: Plan, company: number, movements: Movements): Generator<string> {
  yield `<MasterFiles>\n${accountsText(plan, company, movements)}\n<Customers>\n`
  for (let index = 0; index < customerCount(plan, company); index++) yield `${customerText(plan, company, index)}\n`
  yield '</Customers>\n<Suppliers>\n'
  for (let index = 0; index < vendorCount(plan, company); index++) yield `${supplierText(plan, company, index)}\n`
  yield `</Suppliers>\n${taxText(plan, company)}\n${analysisText(plan, company)}\n</MasterFiles>\n`
}
