import { expect, test } from 'vitest'
import { entryAt, generateBatch, type Plan } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { group, minorOf, textNamed } from './exported.ts'

type Row = Readonly<Record<string, string>>

function parse(text: string): Row[] {
  const [head, ...lines] = text.trimEnd().split('\n')
  const names = head!.split(',')
  return lines.map((line) => {
    const values = line.includes('"') ? line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/) : line.split(',')
    if (values.length !== names.length) throw new Error(`not a row: ${line}`)
    return Object.fromEntries(names.map((name, k) => [name, values[k]!]))
  })
}

const nodes = parse(textNamed(group, 'graph', 'nodes.csv'))
const edges = parse(textNamed(group, 'graph', 'edges.csv'))
const entries = Array.from({ length: group.total }, (_, sequence) => entryAt(group, sequence))

test('nodes are unique, of six types, and every edge leads from one to another', () => {
  const ids = new Set(nodes.map(({ id }) => id))
  expect(ids.size).toBe(nodes.length)
  const types = ['account', 'company', 'customer', 'employee', 'user', 'vendor']
  expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual(types)
  expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
  expect(nodes.filter(({ label }) => label === '')).toEqual([])
})

test('the flows of an entry add up to its lines on every account', () => {
  const flows = new Map<string, number>()
  const add = (key: string, minor: number) => flows.set(key, (flows.get(key) ?? 0) + minor)
  for (const { sequence, source, target, amount, type } of edges) {
    if (type !== 'posting') continue
    expect(minorOf(amount!)).toBeGreaterThan(0)
    add(`${sequence} from ${source}`, minorOf(amount!))
    add(`${sequence} to ${target}`, minorOf(amount!))
  }
  for (const { sequence, company_code, lines } of entries) {
    for (const { account, debit, credit } of lines) {
      const node = `account:${company_code}:${account}`
      add(`${sequence} to ${node}`, -minorOf(debit))
      add(`${sequence} from ${node}`, -minorOf(credit))
    }
  }
  expect([...flows.values()].filter((rest) => rest !== 0)).toEqual([])
})

test('an entry has an edge to its partner and from who created and who approved it', () => {
  const count = (type: string): number => edges.filter((edge) => edge.type === type).length
  expect(count('created_by')).toBe(entries.length)
  expect(count('approved_by')).toBe(entries.filter(({ approved_by }) => approved_by).length)
  expect(count('partner')).toBe(entries.filter(({ partner_id }) => partner_id).length)
  expect(count('approved_by')).toBeGreaterThan(100)
  expect(count('partner')).toBeGreaterThan(1000)
})

/** Split of every chain. @throws when a chain is in two. */
function splitsOf(plan: Plan): Map<number, string> {
  const { document } = generateBatch(plan, 0, plan.total)
  const splits = new Map<number, string>()
  for (const { sequence, split } of parse(textNamed(plan, 'graph', 'edges.csv'))) {
    const chain = Math.floor(document[Number(sequence)]! / 8)
    if ((splits.get(chain) ?? split) !== split) throw new Error(`chain ${chain} is divided`)
    splits.set(chain, split!)
  }
  return splits
}

test('no chain is divided, and the splits have 70, 15 and 15 percent of them within one', () => {
  const splits = [...splitsOf(planOf({ count: 40_000 })).values()]
  const share = (name: string): number => splits.filter((split) => split === name).length / splits.length
  expect(splits.length).toBeGreaterThan(10_000)
  expect(Math.abs(share('train') - 0.7)).toBeLessThan(0.01)
  expect(Math.abs(share('validation') - 0.15)).toBeLessThan(0.01)
  expect(Math.abs(share('test') - 0.15)).toBeLessThan(0.01)
})

test('another seed divides otherwise', () => {
  const one = splitsOf(planOf({ count: 2000, seed: 1 }))
  const other = splitsOf(planOf({ count: 2000, seed: 2 }))
  const common = [...one.keys()].filter((chain) => other.has(chain))
  const same = common.filter((chain) => one.get(chain) === other.get(chain)).length / common.length
  // Two independent splits agree in 0.7² + 2 · 0.15² of the chains.
  expect(Math.abs(same - 0.535)).toBeLessThan(0.08)
})

interface Split {
  readonly anomaly: string
  readonly chain: number
  readonly split: string
}

/** The anomaly, chain and split of every entry of a run in which a tenth of all entries are anomalous. */
function anomalousSplits(): Split[] {
  const rates = { enabled: true, error_rate: 0.02, process_rate: 0.02, statistical_rate: 0.02, relational_rate: 0.02 }
  const plan = planOf({ count: 20_000, fraudRate: 0.02, anomalies: rates })
  const { document } = generateBatch(plan, 0, plan.total)
  const rows = new Map(parse(textNamed(plan, 'graph', 'edges.csv')).map((row) => [Number(row.sequence), row.split!]))
  return [...rows].map(([sequence, split]) => ({
    anomaly: entryAt(plan, sequence).anomaly_id ?? '',
    chain: Math.floor(document[sequence]! / 8),
    split,
  }))
}

/** Keys that are in more than one split. */
function divided(splits: readonly Split[], key: (split: Split) => string | number): number {
  const found = new Map<string | number, Set<string>>()
  for (const each of splits) found.set(key(each), (found.get(key(each)) ?? new Set()).add(each.split))
  return [...found.values()].filter(({ size }) => size > 1).length
}

test('no anomaly is divided, though some have several chains; a split by chain alone would divide them', () => {
  const flagged = anomalousSplits().filter(({ anomaly }) => anomaly !== '')
  expect(new Set(flagged.map(({ anomaly }) => anomaly)).size).toBeGreaterThan(300)
  expect(divided(flagged, ({ anomaly }) => anomaly)).toBe(0)
  const byChain = flagged.map((each) => ({ ...each, split: String(each.chain % 3) }))
  expect(divided(byChain, ({ anomaly }) => anomaly)).toBeGreaterThan(20)
})

test('of a chain only what a burst or a payroll takes out is in another split', () => {
  const own = anomalousSplits().filter(({ anomaly }) => anomaly === '' || Number(anomaly.replace(/^[^0-9]*/, '')) < 6e9)
  expect(own.length).toBeGreaterThan(15_000)
  expect(divided(own, ({ chain }) => chain)).toBe(0)
})

test('edges have the label of their entry', () => {
  const plan = planOf({ count: 4000, fraudRate: 0.05, companies: [company('A'), company('B', 'DE', 'EUR')] })
  const labelled = parse(textNamed(plan, 'graph', 'edges.csv'))
  const labels = new Map(
    labelled.map((row) => [row.sequence!, `${row.is_fraud} ${row.is_anomaly} ${row.anomaly_type}`]),
  )
  for (const [sequence, label] of labels) {
    const { is_fraud, is_anomaly, anomaly_type = '' } = entryAt(plan, Number(sequence))
    expect(label).toBe(`${is_fraud} ${is_anomaly} ${anomaly_type}`)
  }
  const facts = (row: Row): string => `${row.sequence} ${row.is_fraud} ${row.is_anomaly} ${row.anomaly_type}`
  expect(new Set(labelled.map(facts)).size).toBe(labels.size)
  expect(
    new Set(labelled.filter(({ is_fraud }) => is_fraud === 'true').map(({ sequence }) => sequence)).size,
  ).toBeGreaterThan(50)
})
