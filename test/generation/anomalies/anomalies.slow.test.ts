import { expect, test } from 'vitest'
import {
  anomalyKinds,
  type Batch,
  checkConfiguration,
  entryObject,
  generateBatch,
  type Label,
  labelsOf,
  type Plan,
  tallyBatch,
  withoutAnomalies,
} from '../../../src/generation/mod.ts'
import { faultsOf } from '../audit.ts'
import { balancesOf, sumOf } from '../books.ts'
import { company, configurationOf } from '../enterprise.ts'
import { populationOf, positions } from '../population.ts'

const companies = [company('US1'), company('DE1', 'DE', 'EUR', 0.5)]
const all = { companies, fraudRate: 0.005, anomalies: { enabled: true } }
const { plan, batch } = populationOf(all)
const clean = withoutAnomalies(plan)
const labels = labelsOf(plan, batch)
const labelled = labels.filter(({ family }) => family !== 'near_miss')
const nameOf = (of: Batch, i: number): string => anomalyKinds[of.anomaly[i]! - 1]!.name

test('there are more than forty kinds in five families, and each happens', () => {
  expect(anomalyKinds.length).toBeGreaterThanOrEqual(45)
  const { anomalies } = tallyBatch(batch)
  expect(Object.entries(anomalies).filter(([, count]) => count === 0)).toEqual([])
})

test('every family has its configured share of the entries within ten per cent, near misses too', () => {
  const wanted = { fraud: 0.005, error: 0.01, process: 0.005, statistical: 0.005, relational: 0.005 }
  const { anomalies } = tallyBatch(batch)
  for (const [family, rate] of Object.entries(wanted)) {
    const count = anomalyKinds
      .filter((kind) => kind.family === family)
      .reduce((sum, { name }) => sum + anomalies[name]!, 0)
    expect([family, Math.abs(count / (rate * batch.count) - 1) < 0.1]).toEqual([family, true])
  }
  const misses = labels.filter(({ family }) => family === 'near_miss').length
  expect(Math.abs(misses / (0.005 * batch.count) - 1)).toBeLessThan(0.1)
})

test('every flagged entry is in exactly one label, and every label names flagged entries of its kind', () => {
  const flagged = positions(batch, (i) => batch.anomaly[i]! > 0)
  const seen = new Map<string, string>()
  for (const label of labelled) {
    for (const id of label.document_ids) {
      expect(seen.has(id)).toBe(false)
      seen.set(id, label.anomaly_type)
    }
  }
  expect(seen.size).toBe(flagged.length)
  for (const i of flagged) {
    const entry = entryObject(plan, batch, i)
    expect(seen.get(entry.document_id)).toBe(nameOf(batch, i))
    expect([entry.is_anomaly, entry.anomaly_type]).toEqual([true, nameOf(batch, i)])
    expect(entry.is_fraud).toBe(entry.fraud_type !== undefined)
  }
})

test('every label has evidence that its data really shows', () => {
  for (const { anomaly_type, evidence } of labels)
    expect([anomaly_type, evidence.length > 0]).toEqual([anomaly_type, true])
})

test('anomalies keep every entry balanced, and every company', () => {
  expect(faultsOf(plan, batch)).toEqual([])
  for (const balances of balancesOf(plan, batch)) expect(sumOf(balances, () => true)).toBe(0)
})

const entries = (label: Label) => label.document_ids.map((id) => entryObject(plan, batch, index.get(id)!))
const index = new Map(
  positions(batch, (i) => batch.anomaly[i]! > 0).map((i) => [entryObject(plan, batch, i).document_id, i]),
)
const of = (type: string): Label[] => labels.filter(({ anomaly_type }) => anomaly_type === type)
const totalOf = (entry: { lines: readonly { debit: string }[] }): number =>
  Math.round(entry.lines.reduce((sum, { debit }) => sum + Number(debit), 0) * 100) / 100
const limits = [1000, 10_000, 100_000, 500_000]

test('a duplicate payment is a second payment of the same invoice to the same vendor', () => {
  for (const label of of('duplicate_payment')) {
    const [entry] = entries(label)
    const first = batch.document.indexOf(batch.document[index.get(label.document_ids[0]!)!]!)
    const original = entryObject(plan, batch, first)
    expect(original.document_id).not.toBe(entry!.document_id)
    expect([entry!.source_document, entry!.partner_id, totalOf(entry!)]).toEqual([
      original.source_document,
      original.partner_id,
      totalOf(original),
    ])
  }
})

test('a split purchase is several purchases of one user from one vendor, each under a limit that they exceed together', () => {
  for (const label of of('split_purchase')) {
    const parts = entries(label)
    expect(parts.length).toBeGreaterThanOrEqual(2)
    expect(new Set(parts.map(({ created_by }) => created_by)).size).toBe(1)
    expect(new Set(parts.map(({ partner_id }) => partner_id)).size).toBe(1)
    const limit = limits.find((each) => each > Math.max(...parts.map(totalOf)))!
    for (const part of parts) expect(totalOf(part)).toBeGreaterThan(limit * 0.8)
    expect(parts.reduce((sum, part) => sum + totalOf(part), 0)).toBeGreaterThan(limit)
  }
})

test('a ghost employee gets salary every month and appears nowhere else', () => {
  for (const label of of('ghost_employee')) {
    expect(label.document_ids.length).toBe(12)
    const ghosts = new Set(
      entries(label).flatMap(({ lines }) =>
        lines.flatMap(({ employee_id }) => (employee_id?.endsWith('99') ? [employee_id] : [])),
      ),
    )
    expect(ghosts.size).toBe(1)
  }
  for (let i = 0; i < batch.count; i++) {
    if (batch.anomaly[i] !== 0) continue
    for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
      if (batch.reference[line] === 3 && batch.referenceIndex[line]! % 100 === 99) throw new Error(`a ghost in ${i}`)
    }
  }
})

test('a weekend posting is by a person on a weekend on which systems post as usual', () => {
  for (const label of of('weekend_posting')) {
    const [entry] = entries(label)
    expect([0, 6]).toContain(new Date(entry!.posting_date).getUTCDay())
    expect(entry!.is_manual).toBe(true)
  }
  const weekend = positions(
    batch,
    (i) => batch.anomaly[i] === 0 && plan.days.weekend[batch.day[i]! - plan.days.first] === 1,
  )
  expect(weekend.length).toBeGreaterThan(1000)
})

test('approval anomalies show in who approved: oneself, nobody, or someone with too low a limit', () => {
  for (const label of of('self_approval'))
    for (const entry of entries(label)) expect(entry.approved_by).toBe(entry.created_by)
  for (const label of of('skipped_approval')) {
    for (const entry of entries(label))
      expect([entry.approved_by, totalOf(entry) > limits[1]!]).toEqual([undefined, true])
  }
  for (const label of of('exceeded_approval_limit')) {
    for (const entry of entries(label))
      expect([entry.approved_by !== undefined, totalOf(entry) > limits[1]!]).toEqual([true, true])
  }
})

test('amounts just below a limit, round amounts and shifted decimals are what their names say', () => {
  for (const label of of('just_below_threshold')) {
    const total = totalOf(entries(label)[0]!)
    expect(limits.some((limit) => total < limit && total > limit * 0.9)).toBe(true)
  }
  for (const label of of('round_dollar_manipulation')) expect(totalOf(entries(label)[0]!) % 1000).toBe(0)
  for (const label of of('decimal_error')) {
    const expected = entryObject(clean, generateBatch(clean, 0, clean.total), index.get(label.document_ids[0]!)!)
    const factor = totalOf(entries(label)[0]!) / totalOf(expected)
    expect([100, 10, 0.1].some((power) => Math.abs(Math.log10(factor / power)) < 0.05) || totalOf(expected) < 60).toBe(
      true,
    )
    break
  }
})

test('revenue is premature when the invoice comes before the delivery', () => {
  for (const label of of('premature_revenue')) {
    const [entry] = entries(label)
    expect(entry!.reference.startsWith('SI-') || entry!.document_type === 'DR').toBe(true)
    expect(entry!.source_document!.startsWith('SO-')).toBe(true)
  }
})

test('what the affiliate books does not match in an unmatched pair and matches in all others', () => {
  const sum = (of: Plan, made: Batch) =>
    balancesOf(of, made).reduce(
      (total, balances) => total + (balances.get('1150') ?? 0) + (balances.get('2050') ?? 0),
      0,
    )
  const one = populationOf({ companies: [company('A'), company('B')], fraudRate: 0.005, anomalies: { enabled: true } })
  expect(sum(one.plan, one.batch)).not.toBe(0)
  const honest = withoutAnomalies(one.plan)
  expect(sum(honest, generateBatch(honest, 0, honest.total))).toBe(0)
})

test('easy, moderate and hard anomalies keep their shares', () => {
  const shares = { easy: 0.4, moderate: 0.35, hard: 0.25 }
  for (const [difficulty, share] of Object.entries(shares)) {
    const found = labelled.filter((label) => label.difficulty === difficulty).length / labelled.length
    expect([difficulty, Math.abs(found - share) < 0.05]).toEqual([difficulty, true])
  }
})

test('entries of regular chains are the same with and without anomalies', () => {
  const regular = generateBatch(clean, 0, clean.total)
  let changed = 0
  for (let i = 0; i < batch.count; i += 7) {
    if (batch.anomaly[i] !== 0) continue
    if (JSON.stringify(entryObject(plan, batch, i)) !== JSON.stringify(entryObject(clean, regular, i))) changed++
  }
  // What follows an anomaly in its chain (the payment of a wrong invoice) and near misses differ.
  expect(changed / (batch.count / 7)).toBeLessThan(0.03)
})

test('labels of a range alone are those of the range inside the run', () => {
  const [from, to] = [40_000, 41_000]
  const alone = labelsOf(plan, generateBatch(plan, from, to))
  const inside = labels.filter(({ document_ids }) => {
    const position = index.get(document_ids[0]!)
    return position !== undefined ? position >= from && position < to : false
  })
  expect(alone.filter(({ family }) => family !== 'near_miss')).toEqual(inside)
})

test('noise makes entries untidy at its rates, is labelled, and is no anomaly', () => {
  const noisy = populationOf({ count: 50_000, quality: { enabled: true } })
  const kinds = [0, 0, 0, 0, 0]
  for (let i = 0; i < noisy.batch.count; i++) kinds[noisy.batch.noise[i]!]!++
  expect(Math.abs(kinds[1]! / 500 - 1)).toBeLessThan(0.1)
  expect(Math.abs(kinds[2]! / 50 - 1)).toBeLessThan(0.1)
  expect(Math.abs(kinds[3]! / 100 - 1)).toBeLessThan(0.1)
  expect(Math.abs(kinds[4]! / 250 - 1)).toBeLessThan(0.1)
  const records = labelsOf(noisy.plan, noisy.batch)
  expect(records.length).toBe(kinds.slice(1).reduce((a, b) => a + b, 0))
  for (const { is_anomaly, evidence } of records) expect([is_anomaly, evidence.length > 0]).toEqual([false, true])
  expect(faultsOf(noisy.plan, noisy.batch)).toEqual([])
})

test('nothing is anomalous while all is off', () => {
  const honest = populationOf({ count: 20_000 })
  expect(positions(honest.batch, (i) => honest.batch.anomaly[i]! > 0 || honest.batch.noise[i]! > 0)).toEqual([])
  expect(labelsOf(honest.plan, honest.batch)).toEqual([])
})

test('only the kinds that are configured occur', () => {
  const one = populationOf({ count: 20_000, fraudRate: 0.002, fraudTypes: { kickback: 1 } })
  const names = new Set(positions(one.batch, (i) => one.batch.anomaly[i]! > 0).map((i) => nameOf(one.batch, i)))
  expect([...names]).toEqual(['kickback'])
})

test('rates that no business of this kind can have are refused with what is possible', () => {
  const faults = checkConfiguration(configurationOf({ fraudRate: 0.9 }))
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/fraud/fraud_rate'])
  expect(faults[0]!.message).toMatch(/at most 0\.\d+ is possible/)
  expect(checkConfiguration(configurationOf({ fraudRate: 0.05 }))).toEqual([])
  const unknown = checkConfiguration(configurationOf({ fraudRate: 0.01, fraudTypes: { telepathy: 1 } }))
  expect(unknown[0]!.pointer).toBe('/fraud/fraud_type_distribution/telepathy')
})
