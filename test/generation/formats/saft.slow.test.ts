import { expect, test } from 'vitest'
import { entryAt } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { filesOf, group, minorOf, textOf } from './exported.ts'
import { all, at, type Node, parseXml } from './xml.ts'

const entries = Array.from({ length: group.total }, (_, sequence) => entryAt(group, sequence))
const isOpening = (reference: string): boolean => reference.startsWith('OB-')
const files = filesOf(group, 'saft').map((file, k) => ({
  code: ['US1', 'DE1', 'FR1'][k]!,
  root: parseXml(textOf(group, file)),
}))

/** Elements of the Norwegian structure 1.30 in its order, as far as an audit file of ours can have them. */
const orders: Readonly<Record<string, string>> = {
  AuditFile: 'Header MasterFiles GeneralLedgerEntries',
  Header:
    'AuditFileVersion AuditFileCountry AuditFileDateCreated SoftwareCompanyName SoftwareID SoftwareVersion Company DefaultCurrencyCode SelectionCriteria HeaderComment TaxAccountingBasis',
  MasterFiles: 'GeneralLedgerAccounts Customers Suppliers TaxTable AnalysisTypeTable',
  Account:
    'AccountID AccountDescription GroupingCategory GroupingCode AccountType OpeningDebitBalance OpeningCreditBalance ClosingDebitBalance ClosingCreditBalance',
  Customer: 'Name Address TaxRegistration CustomerID',
  Supplier: 'Name Address TaxRegistration BankAccount SupplierID',
  GeneralLedgerEntries: 'NumberOfEntries TotalDebit TotalCredit Journal',
  Journal: 'JournalID Description Type Transaction',
  Transaction:
    'TransactionID Period PeriodYear TransactionDate SourceID TransactionType Description SystemEntryDate GLPostingDate SystemID Line',
  Line: 'RecordID AccountID Analysis SourceDocumentID CustomerID SupplierID Description DebitAmount CreditAmount TaxInformation ReferenceNumber',
  DebitAmount: 'Amount CurrencyCode CurrencyAmount ExchangeRate',
  CreditAmount: 'Amount CurrencyCode CurrencyAmount ExchangeRate',
  TaxInformation: 'TaxType TaxCode TaxPercentage Country DebitTaxAmount CreditTaxAmount',
}

function disorderOf(node: Node): string[] {
  const order = orders[node.name]?.split(' ')
  const places = node.children.map(({ name }) => order?.indexOf(name) ?? 0)
  const wrong = places.some((place, k) => place < 0 || (k > 0 && place < places[k - 1]!))
  return [...(wrong ? [node.name] : []), ...node.children.flatMap(disorderOf)]
}

const amountOf = (line: Node, side: string): number =>
  all(line, `${side}Amount`).reduce((sum, amount) => sum + minorOf(at(amount, 'Amount').text), 0)

const transactionsOf = (root: Node): readonly Node[] => all(at(root, 'GeneralLedgerEntries', 'Journal'), 'Transaction')

test('every company has a well-formed file whose elements are in the order of the structure', () => {
  expect(new Set(filesOf(group, 'saft').map((file) => file.name(group))).size).toBe(3)
  for (const { root } of files) expect(disorderOf(root)).toEqual([])
})

test('the totals of a file are those of its lines, and its entries those of the company', () => {
  for (const { code, root } of files) {
    const own = entries.filter(({ company_code, reference }) => company_code === code && !isOpening(reference))
    const ledger = at(root, 'GeneralLedgerEntries')
    const transactions = transactionsOf(root)
    expect(transactions.map((each) => at(each, 'TransactionID').text)).toEqual(own.map((entry) => entry.document_id))
    expect(at(ledger, 'NumberOfEntries').text).toBe(String(own.length))
    const lines = transactions.flatMap((each) => all(each, 'Line'))
    for (const side of ['Debit', 'Credit']) {
      const sum = lines.reduce((total, line) => total + amountOf(line, side), 0)
      expect(minorOf(at(ledger, `Total${side}`).text)).toBe(sum)
    }
  }
})

/** The balance of an account at a moment, debit positive. @throws unless it has exactly one. */
function balanceAt(account: Node, moment: string): number {
  const found = account.children.filter(({ name }) => name.startsWith(moment))
  if (found.length !== 1) throw new Error(`${found.length} balances`)
  return minorOf(found[0]!.text) * (found[0]!.name.includes('Credit') ? -1 : 1)
}

test('the opening balances are those of the opening entries, and with the transactions they give the closing ones', () => {
  for (const { code, root } of files) {
    const accounts = all(at(root, 'MasterFiles', 'GeneralLedgerAccounts'), 'Account')
    const opened = entries.filter(({ company_code, reference }) => company_code === code && isOpening(reference))
    const moved = new Map<string, number>()
    for (const line of transactionsOf(root).flatMap((each) => all(each, 'Line'))) {
      const id = at(line, 'AccountID').text
      moved.set(id, (moved.get(id) ?? 0) + amountOf(line, 'Debit') - amountOf(line, 'Credit'))
    }
    const lines = opened.flatMap((entry) => entry.lines)
    for (const account of accounts) {
      const id = at(account, 'AccountID').text
      const own = lines.filter((line) => line.account === id)
      const opening = own.reduce((sum, { debit, credit }) => sum + minorOf(debit) - minorOf(credit), 0)
      expect([id, balanceAt(account, 'Opening')]).toEqual([id, opening])
      expect([id, balanceAt(account, 'Closing')]).toEqual([id, opening + (moved.get(id) ?? 0)])
    }
    for (const moment of ['Opening', 'Closing']) {
      const balances = accounts.map((account) => balanceAt(account, moment))
      expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(0)
      expect(balances.filter((balance) => balance !== 0).length).toBeGreaterThan(10)
    }
  }
})

test('a transaction balances and says what the entry says', () => {
  for (const transaction of files.flatMap(({ root }) => transactionsOf(root))) {
    const entry = entries[Number(at(transaction, 'SystemID').text) - 1]!
    const lines = all(transaction, 'Line')
    expect(lines.reduce((sum, line) => sum + amountOf(line, 'Debit') - amountOf(line, 'Credit'), 0)).toBe(0)
    expect(lines.map((line) => at(line, 'AccountID').text)).toEqual(entry.lines.map(({ account }) => account))
    const [period, year] = [at(transaction, 'Period').text, at(transaction, 'PeriodYear').text]
    expect([Number(period), Number(year)]).toEqual([entry.fiscal_period, entry.fiscal_year])
    expect(at(transaction, 'GLPostingDate').text).toBe(entry.posting_date)
    expect(at(transaction, 'TransactionDate').text).toBe(entry.document_date)
  }
})

test('what lines name is in the master files: accounts, partners, tax codes and cost centres', () => {
  for (const { root } of files) {
    const masters = at(root, 'MasterFiles')
    const ids = (list: string, item: string, id: string): Set<string> =>
      new Set(all(at(masters, list), item).map((each) => at(each, id).text))
    const known = {
      AccountID: ids('GeneralLedgerAccounts', 'Account', 'AccountID'),
      CustomerID: ids('Customers', 'Customer', 'CustomerID'),
      SupplierID: ids('Suppliers', 'Supplier', 'SupplierID'),
      AnalysisID: ids('AnalysisTypeTable', 'AnalysisTypeTableEntry', 'AnalysisID'),
    }
    const details = all(at(masters, 'TaxTable', 'TaxTableEntry'), 'TaxCodeDetails')
    const taxCodes = new Set(details.map((each) => at(each, 'TaxCode').text))
    const lines = transactionsOf(root).flatMap((each) => all(each, 'Line'))
    const analyses = lines.flatMap((line) => all(line, 'Analysis'))
    for (const [name, set] of Object.entries(known)) {
      const named = [...lines, ...analyses].flatMap((each) => all(each, name))
      expect(named.length).toBeGreaterThan(100)
      expect(named.filter(({ text }) => !set.has(text))).toEqual([])
    }
    const taxes = lines.flatMap((line) => all(line, 'TaxInformation'))
    expect(taxes.length).toBeGreaterThan(20)
    expect(taxes.filter((tax) => !taxCodes.has(at(tax, 'TaxCode').text))).toEqual([])
  }
})

test('signs with a meaning in XML come through, and control characters become spaces', () => {
  const plan = planOf({ count: 5, companies: [{ ...company('A'), name: '<A> & "B" \u0001\'' }] })
  const root = parseXml(textOf(plan, filesOf(plan, 'saft')[0]!))
  expect(at(root, 'Header', 'Company', 'Name').text).toBe('<A> & "B"  \'')
})

test('the reader of these tests refuses what is not well-formed', () => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  const bad = ['<a><b></a></b>', '<a>', '<a/><b/>', '<a>&</a>', '<a>x<b/></a>', '<a>\u0001</a>', 'x<a/>', '<a b=c/>']
  for (const text of bad) expect(() => parseXml(declaration + text), text).toThrow()
  expect(parseXml(`${declaration}<a><b>&amp;&#13;</b></a>`).children[0]!.text).toBe('&\r')
})
