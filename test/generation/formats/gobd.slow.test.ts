import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryAt, roles } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { filesOf, group, textNamed } from './exported.ts'
import { all, at, type Node, parseXml } from './xml.ts'

const folder = mkdtempSync(join(tmpdir(), 'gobd-'))
const entries = Array.from({ length: group.total }, (_, sequence) => entryAt(group, sequence)).filter(
  ({ company_code }) => company_code === 'DE1',
)

/** Reads a table with the separators, columns and formats that its description names, and nothing else. */
function readTable(table: Node): string {
  const shape = at(table, 'VariableLength')
  const columns = [...all(shape, 'VariablePrimaryKey'), ...all(shape, 'VariableColumn')]
  const numbers = columns.filter((column) => all(column, 'Numeric').length > 0).map((column) => at(column, 'Name').text)
  const dates = columns.filter((column) => all(column, 'Date').length > 0).map((column) => at(column, 'Name').text)
  expect(at(shape, 'RecordDelimiter').text).toBe('\r\n')
  expect(at(table, 'Range', 'From').text).toBe('2')
  const names = columns.map((column) => `'${at(column, 'Name').text}': 'VARCHAR'`).join(', ')
  const decimal = (name: string): string =>
    `CAST(replace(replace("${name}", '${at(table, 'DigitGroupingSymbol').text}', ''), '${at(table, 'DecimalSymbol').text}', '.') AS DECIMAL(18,2)) AS "${name}"`
  const replaced = [...numbers.map(decimal), ...dates.map((name) => `strptime("${name}", '%d.%m.%Y') AS "${name}"`)]
  const from = `read_csv('${join(folder, at(table, 'URL').text)}', delim='${at(shape, 'ColumnDelimiter').text}', quote='${at(shape, 'TextEncapsulator').text}', new_line='\\r\\n', header=false, skip=1, auto_detect=false, columns={${names}})`
  return replaced.length > 0 ? `SELECT * REPLACE (${replaced.join(', ')}) FROM ${from}` : `SELECT * FROM ${from}`
}

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()

async function ask(sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRowsJson()
}

beforeAll(async () => {
  const index = textNamed(group, 'gobd', 'DE1/index.xml')
  for (const name of ['buchungen.csv', 'konten.csv', 'partner.csv', 'salden.csv']) {
    writeFileSync(join(folder, name), textNamed(group, 'gobd', `DE1/${name}`))
  }
  for (const table of all(at(parseXml(index), 'Media'), 'Table')) {
    await connection.run(`CREATE TABLE ${at(table, 'Name').text} AS ${readTable(table)}`)
  }
})
afterAll(() => {
  connection.closeSync()
  instance.closeSync()
  rmSync(folder, { recursive: true })
})

test('a database reads the postings by their description, line for line', async () => {
  const rows = await ask(
    "SELECT Belegnummer, Kontonummer, CAST(Sollbetrag AS VARCHAR), CAST(Habenbetrag AS VARCHAR), strftime(Belegdatum, '%Y-%m-%d'), strftime(Buchungsdatum, '%Y-%m-%d'), Waehrung, Buchungstext FROM Buchungen",
  )
  const expected = entries.flatMap((entry) =>
    entry.lines.map((line) => [
      entry.reference,
      line.account,
      line.debit,
      line.credit,
      entry.document_date,
      entry.posting_date,
      'EUR',
      line.text ?? entry.header_text,
    ]),
  )
  expect(rows).toEqual(expected)
})

test('every document has a number of its own and balances', async () => {
  const sums = await ask('SELECT sum(Sollbetrag) = sum(Habenbetrag) FROM Buchungen GROUP BY Belegnummer')
  expect(sums.length).toBe(entries.length)
  expect(new Set(sums.flat())).toEqual(new Set([true]))
  const ranges = await ask(
    "SELECT count(*) FROM Buchungen WHERE NOT starts_with(Belegnummer, Belegnummernkreis || '-')",
  )
  expect(Number(ranges[0]![0])).toBe(0)
})

test('a contra account is named only where the other side has one line, and then it is that line', async () => {
  const rows = await ask("SELECT coalesce(Gegenkontonummer, '') FROM Buchungen")
  const expected = entries.flatMap(({ lines }) =>
    lines.map(({ debit }) => {
      const other = lines.filter((each) => (each.debit === '0.00') !== (debit === '0.00'))
      return other.length === 1 ? other[0]!.account : ''
    }),
  )
  expect(rows.flat()).toEqual(expected)
  expect(expected.filter((account) => account !== '').length).toBeGreaterThan(1000)
})

test('lines with a tax code have the tax, others none', async () => {
  const [row] = await ask(
    `SELECT count(*) FILTER (Steuerschluessel IN ('V1', 'A1') AND Steuerbetrag = Sollbetrag + Habenbetrag),
            count(*) FILTER (coalesce(Steuerschluessel, '') = '' AND Steuerbetrag = 0), count(*) FROM Buchungen`,
  )
  const [taxed, untaxed, count] = row!.map(Number)
  expect(taxed).toBe(entries.flatMap(({ lines }) => lines).filter(({ tax_code }) => tax_code).length)
  expect(taxed! + untaxed!).toBe(count)
  expect(taxed).toBeGreaterThan(50)
})

test('the accounts are the whole chart of the company, and every posting is on one of them', async () => {
  const accounts = await ask('SELECT count(*), count(DISTINCT Kontonummer) FROM Konten')
  expect(accounts[0]!.map(Number)).toEqual([roles.length, roles.length])
  const unknown = await ask('SELECT count(*) FROM Buchungen ANTI JOIN Konten USING (Kontonummer)')
  expect(Number(unknown[0]![0])).toBe(0)
})

test('the description orders its elements as the standard does and links the tables', () => {
  const plan = planOf({ count: 10, companies: [{ ...company('A'), name: 'A & B <"Söhne">' }] })
  const root = parseXml(textNamed(plan, 'gobd', 'A/index.xml'))
  expect(root.children.map(({ name }) => name)).toEqual(['Version', 'DataSupplier', 'Media'])
  expect(at(root, 'DataSupplier', 'Name').text).toBe('A & B <"Söhne">')
  const [postings] = all(at(root, 'Media'), 'Table')
  expect(postings!.children.map(({ name }) => name).join(' ')).toBe(
    'URL Name Description Validity UTF8 DecimalSymbol DigitGroupingSymbol Range VariableLength',
  )
  const keys = all(at(postings!, 'VariableLength'), 'ForeignKey')
  expect(keys.map(({ children }) => children.map(({ text }) => text))).toEqual([
    ['Kontonummer', 'Konten'],
    ['Partnernummer', 'Geschaeftspartner'],
  ])
  expect(filesOf(plan, 'gobd').map((file) => file.name(plan))).toEqual([
    'A/index.xml',
    'A/gdpdu-01-09-2004.dtd',
    'A/buchungen.csv',
    'A/konten.csv',
    'A/partner.csv',
    'A/salden.csv',
  ])
})

test('the document type declares every element of the description, and no other is used', () => {
  const declared = new Map(
    [...textNamed(group, 'gobd', 'DE1/gdpdu-01-09-2004.dtd').matchAll(/^<!ELEMENT (\w+) (.+)>$/gm)].map(
      ([, name, content]) => [name!, content!],
    ),
  )
  const check = (node: Node): string[] => {
    const wrong = node.children.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(declared.get(node.name)!))
    return [...wrong.map(({ name }) => `${name} in ${node.name}`), ...node.children.flatMap(check)]
  }
  const root = parseXml(textNamed(group, 'gobd', 'DE1/index.xml'))
  expect(check(root)).toEqual([])
  const named = [...declared.values()].flatMap((content) => content.match(/[A-Za-z][A-Za-z0-9]+/g)!)
  expect(named.filter((name) => !/^(EMPTY|PCDATA)$/.test(name) && !declared.has(name))).toEqual([])
})

test('a line names its entry, its period, its partner and who recorded it when', async () => {
  const rows = await ask(
    "SELECT Buchungsnummer, Zeilennummer::INTEGER, Geschaeftsjahr, Buchungsperiode::INTEGER, coalesce(Partnernummer, ''), Erfasser, strftime(Erfassungsdatum, '%Y-%m-%d') FROM Buchungen",
  )
  const expected = entries.flatMap((entry) =>
    entry.lines.map((line) => [
      String(entry.sequence + 1),
      line.line_number,
      String(entry.fiscal_year),
      entry.fiscal_period,
      line.vendor_id ?? line.customer_id ?? '',
      entry.created_by,
      entry.created_at.slice(0, 10),
    ]),
  )
  expect(rows).toEqual(expected)
  const unknown = await ask(
    "SELECT count(*) FROM Buchungen ANTI JOIN Geschaeftspartner USING (Partnernummer) WHERE coalesce(Partnernummer, '') != ''",
  )
  expect(Number(unknown[0]![0])).toBe(0)
  expect(expected.filter(([, , , , partner]) => partner !== '').length).toBeGreaterThan(500)
})

test('the balances of a month are the sums of its postings, and go on where the month before ends', async () => {
  const wrong = await ask(`
    SELECT * FROM Salden FULL JOIN (
      SELECT Kontonummer, strftime(Buchungsdatum, '%Y-%m') AS Monat, sum(Sollbetrag) AS soll, sum(Habenbetrag) AS haben
      FROM Buchungen GROUP BY ALL
    ) AS Summen USING (Kontonummer, Monat)
    WHERE Salden.Soll IS DISTINCT FROM coalesce(Summen.soll, 0) OR Salden.Haben IS DISTINCT FROM coalesce(Summen.haben, 0)`)
  expect(wrong).toEqual([])
  const broken = await ask(`
    SELECT * FROM (
      SELECT Anfangssaldo, lag(Endsaldo, 1, 0) OVER (PARTITION BY Kontonummer ORDER BY Monat) AS davor FROM Salden
    ) WHERE Anfangssaldo != davor`)
  expect(broken).toEqual([])
  const sums = await ask('SELECT DISTINCT sum(Endsaldo)::VARCHAR FROM Salden GROUP BY Monat')
  expect(sums).toEqual([['0.00']])
})
