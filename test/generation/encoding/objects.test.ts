import { expect, test } from 'vitest'
import { type Entry, encodeBatch, entryObject, generateBatch, type Plan } from '../../../src/generation/mod.ts'
import { repetitions } from '../../support/repetitions.ts'
import { company, planOf, type Variation } from '../enterprise.ts'
import { encodings, isExpected } from './expected.ts'

const seed = 20_241_121
const count = repetitions(60_000)
const some = repetitions(250)

/** A repeatable sequence of numbers 0..1. Source: Lehmer's generator with the factor 48271. */
function randomNumbers(start: number): () => number {
  let state = start % 2147483647
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const random = randomNumbers(seed)
const places = ['US USD', 'DE EUR', 'GB GBP', 'CH CHF']
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!

function randomVariation(): Variation {
  const companies = Array.from({ length: pick([1, 2, 7, 60]) }, (_, k) => {
    const [country, currency] = pick(places).split(' ')
    return company(pick(['C', 'Long_code-']) + k, country, currency, 0.2 + random(), pick(['K4', 'V3', 'V6']))
  })
  return {
    seed: Math.floor(random() * 2 ** 53),
    count,
    months: pick([12, 18, 36]),
    companies,
    complexity: pick(['small', 'medium', 'large']),
    framework: pick(['auto', 'us_gaap', 'ifrs', 'skr04', 'pcg']),
    industry: pick(['manufacturing', 'retail', 'healthcare']),
    fraudRate: 0.1,
    anomalies: { enabled: true, error_rate: 0.1, process_rate: 0.1, statistical_rate: 0.1, relational_rate: 0.1 },
    quality: { enabled: true, missing_rate: 0.05, typo_rate: 0.05, format_rate: 0.05, duplicate_rate: 0.05 },
  }
}

/** Entries at the beginning, which opens the books, at the end, which closes them, and between. */
const rangesOf = (): [number, number][] => {
  const middle = Math.floor(random() * (count - 500))
  return [0, middle, count - some].map((from) => [from, from + some])
}

/** Calls `see` for each entry, and gives the first sequence at which the bytes are not those of the object. */
function firstDifference(plan: Plan, from: number, to: number, see: (entry: Entry) => Entry): string | undefined {
  const batch = generateBatch(plan, from, to)
  const entries = Array.from({ length: batch.count }, (_, i) => see(entryObject(plan, batch, i)))
  for (const encoding of encodings) {
    const { bytes, offsets } = encodeBatch(plan, batch, encoding)
    const wrong = entries.findIndex(
      (entry, i) => !isExpected(encoding, entry, bytes.subarray(offsets[i], offsets[i + 1])),
    )
    if (wrong >= 0) return `${encoding} of ${from + wrong}`
  }
  return undefined
}

const fields = new Set<string>()

function noteFields(entry: Entry): Entry {
  for (const [name, value] of Object.entries(entry)) fields.add(typeof value === 'boolean' ? `${name} ${value}` : name)
  for (const line of entry.lines) for (const name of Object.keys(line)) fields.add(`line ${name}`)
  return entry
}

const cases = Array.from({ length: 6 }, (_, k) => ({ k, variation: randomVariation(), ranges: rangesOf() }))

test.each(cases)(`configuration $k of seed ${seed} has the bytes that its objects give`, ({ variation, ranges }) => {
  const plan = planOf(variation)
  for (const [from, to] of ranges) expect(firstDifference(plan, from, to, noteFields)).toBeUndefined()
})

test('these configurations had every field that an entry and a line can have', () => {
  const ofEntries = ['source_document', 'partner_id', 'approved_by', 'document_currency', 'fraud_type', 'anomaly_id']
  const yes = ['is_manual', 'is_post_close', 'is_fraud', 'is_anomaly'].map((name) => `${name} true`)
  const names = ['vendor_id', 'customer_id', 'employee_id', 'trading_partner', 'material_id', 'asset_id', 'tax_code']
  const ofLines = [...names, 'cost_center', 'profit_center', 'text'].map((name) => `line ${name}`)
  expect([...fields]).toEqual(expect.arrayContaining([...ofEntries, ...yes, ...ofLines]))
})

test('the same comparison notices an amount that is a cent off', () => {
  const plan = planOf({ count })
  const see = (entry: Entry): Entry => ({
    ...entry,
    lines: entry.lines.map((line, k) => (k === 0 ? { ...line, debit: (Number(line.debit) + 0.01).toFixed(2) } : line)),
  })
  expect(firstDifference(plan, 1000, 1010, see)).toBe('ndjson of 1000')
})
