import type { Reading, Section } from './reading.ts'
import { rounded, share } from './statistics.ts'

export interface CompletenessReport {
  /** Values that must be there, over all entries and lines, and how many are not. */
  readonly required: number
  readonly missing: number
  readonly missing_by_field: Readonly<Record<string, number>>
  /** Amounts that are no decimal with two digits. */
  readonly malformed_amounts: number
  readonly incomplete_examples: readonly string[]
  /** Share of required values that are there and readable. */
  readonly rate: number
}

const examples = 20

const textFields = [
  'document_id',
  'posting_date',
  'company_code',
  'document_date',
  'created_at',
  'document_type',
  'currency',
  'reference',
  'header_text',
  'created_by',
  'source',
  'business_process',
  'source_system',
  'user_persona',
] as const
const numberFields = ['sequence', 'fiscal_year', 'fiscal_period'] as const
/** An account and two amounts. */
const valuesPerLine = 3

function missingFields({ entry, lines }: Reading): string[] {
  return [
    ...textFields.filter((field) => typeof entry[field] !== 'string' || entry[field].trim() === ''),
    ...numberFields.filter((field) => !Number.isInteger(entry[field])),
    ...lines.filter(({ line }) => !line.account).map(() => 'lines.account'),
  ]
}

/** Whether what must be filled is filled. */
export function openCompleteness(): Section<CompletenessReport> {
  const byField = new Map<string, number>()
  const incomplete: string[] = []
  let required = 0
  let missing = 0
  let malformed = 0
  return {
    add(reading) {
      const fields = missingFields(reading)
      required += textFields.length + numberFields.length + reading.lines.length * valuesPerLine
      missing += fields.length
      malformed += reading.malformed
      for (const field of fields) byField.set(field, (byField.get(field) ?? 0) + 1)
      const faulty = fields.length + reading.malformed > 0
      if (faulty && incomplete.length < examples) incomplete.push(reading.entry.document_id)
    },
    finish: () => ({
      required,
      missing,
      missing_by_field: Object.fromEntries([...byField].sort()),
      malformed_amounts: malformed,
      incomplete_examples: incomplete,
      rate: rounded(share(required - missing - malformed, required, 1)),
    }),
  }
}
