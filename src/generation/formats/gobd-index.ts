import type { Plan } from '../plan.ts'
import { element, germanDate, parent } from './fields.ts'
import { companyAt, periodOf } from './ledger-view.ts'

/** Name and class of a column; a `key` is text that names the rows of its table. */
export type Column = readonly [name: string, type: 'text' | 'number' | 'integer' | 'date' | 'key']

/** A table of the description. */
interface Table {
  readonly url: string
  readonly name: string
  readonly about: string
  readonly columns: readonly Column[]
}

const classes = {
  text: '<AlphaNumeric/>',
  key: '<AlphaNumeric/>',
  number: parent('Numeric', element('Accuracy', '2')),
  integer: parent('Numeric', element('Accuracy', '0')),
  date: parent('Date', element('Format', 'DD.MM.YYYY')),
} as const

function columnText([name, type]: Column): string {
  return parent(type === 'key' ? 'VariablePrimaryKey' : 'VariableColumn', element('Name', name), classes[type])
}

/** A column of the one table that names the rows of the other. */
function foreignKeys({ columns }: Table, tables: readonly Table[]): string {
  return tables
    .flatMap((other) =>
      other.columns
        .filter(([key, type]) => type === 'key' && columns.some(([name, own]) => name === key && own !== 'key'))
        .map(([key]) => parent('ForeignKey', element('Name', key), element('References', other.name))),
    )
    .join('')
}

function tableText(table: Table, tables: readonly Table[], from: string, to: string): string {
  return parent(
    'Table',
    element('URL', table.url),
    element('Name', table.name),
    element('Description', table.about),
    parent('Validity', parent('Range', element('From', from), element('To', to)), element('Format', 'DD.MM.YYYY')),
    '<UTF8/>',
    element('DecimalSymbol', ','),
    element('DigitGroupingSymbol', '.'),
    // The first row has the names of the columns.
    parent('Range', element('From', '2')),
    parent(
      'VariableLength',
      element('ColumnDelimiter', ';'),
      parent('RecordDelimiter', '&#13;&#10;'),
      element('TextEncapsulator', '"'),
      ...table.columns.map(columnText),
      foreignKeys(table, tables),
    ),
  )
}

/** Name of the file with the document type of the description, which lies beside it. */
export const descriptionType = 'gdpdu-01-09-2004.dtd'

const texts = [
  'Version Name Location Comment URL Description From To Length Format Accuracy ImpliedAccuracy References',
  'DecimalSymbol DigitGroupingSymbol SkipNumBytes Epoch ColumnDelimiter RecordDelimiter TextEncapsulator MaxLength Command',
].flatMap((names) => names.split(' '))
const encodings = ['ANSI', 'Macintosh', 'OEM', 'UTF16', 'UTF7', 'UTF8']
const column = '(Name, Description?, (Numeric | (AlphaNumeric, MaxLength?) | Date), Map*)'

/** The document type, of what descriptions with columns of variable length can have. Source: as of `describeTables`. */
export function descriptionTypeText(): string {
  const rules: readonly (readonly [name: string, content: string])[] = [
    ['DataSet', '(Version, DataSupplier?, Command*, Media+, Command*)'],
    ['DataSupplier', '(Name, Location, Comment)'],
    ['Media', '(Name, Command*, Table+, Command*)'],
    [
      'Table',
      `(URL, Name?, Description?, Validity?, (${encodings.join(' | ')})?, (DecimalSymbol, DigitGroupingSymbol)?, SkipNumBytes?, Range?, Epoch?, VariableLength)`,
    ],
    ['Validity', '(Range, Format?)'],
    ['Range', '(From, (To | Length)?)'],
    [
      'VariableLength',
      '(ColumnDelimiter?, RecordDelimiter?, TextEncapsulator?, VariablePrimaryKey*, VariableColumn*, ForeignKey*)',
    ],
    ['VariablePrimaryKey', column],
    ['VariableColumn', column],
    ['ForeignKey', '(Name+, References)'],
    ['Map', '(Description?, From, To)'],
    ['Numeric', '(ImpliedAccuracy | Accuracy)?'],
    ['Date', '(Format?)'],
    ...[...encodings, 'AlphaNumeric'].map((name) => [name, 'EMPTY'] as const),
    ...texts.map((name) => [name, '(#PCDATA)'] as const),
  ]
  return rules.map(([name, content]) => `<!ELEMENT ${name} ${content}>\n`).join('')
}

/** The `index.xml` of the tables of a company. Source: Beschreibungsstandard für die Datenträgerüberlassung, 1.1. */
export function describeTables(plan: Plan, company: number, tables: readonly Table[]): string {
  const { name, country } = companyAt(plan, company)
  const { from, to } = periodOf(plan)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!DOCTYPE DataSet SYSTEM "${descriptionType}">`,
    parent(
      'DataSet',
      element('Version', '1.0'),
      parent('DataSupplier', element('Name', name), element('Location', country), element('Comment', 'Synthetic data')),
      parent(
        'Media',
        element('Name', 'Tallymill'),
        ...tables.map((table) => tableText(table, tables, germanDate(from), germanDate(to))),
      ),
    ),
    '',
  ].join('\n')
}
