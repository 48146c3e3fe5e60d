import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { isMap, isSeq, type Pair, parse, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { init } from '../../src/cli/commands/init.ts'
import { type Choices, industries } from '../../src/cli/presets/choices.ts'
import { presets } from '../../src/cli/presets.ts'
import type { Configuration } from '../../src/contract/mod.ts'
import { checkedConfiguration, defaultConfiguration } from '../../src/runs/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { memoryStreams } from './streams.ts'

const folder = await mkdtemp(join(tmpdir(), 'tallymill-init-'))
afterAll(() => rm(folder, { recursive: true }))

async function written(choices: Choices): Promise<string> {
  const streams = memoryStreams()
  expect(await init({ ...choices, out: '-' }, streams)).toBe(0)
  expect(streams.stderr.text).toBe('')
  return streams.stdout.text
}

/** The document that init writes, which must be valid and say everything: nothing is left to the defaults. */
async function configurationOf(choices: Choices): Promise<Configuration> {
  const document = parse(await written(choices))
  expect(checkedConfiguration(document)).toMatchObject({ ok: true, configuration: document })
  return document
}

const complexities = ['small', 'medium', 'large'] as const
const names = [...presets.keys()]

test.each(industries.flatMap((industry) => complexities.map((complexity) => ({ industry, complexity }))))(
  'a $complexity configuration of $industry is valid and as chosen',
  async ({ industry, complexity }) => {
    const { global, chart_of_accounts, companies } = await configurationOf({ industry, complexity })
    expect([global.industry, chart_of_accounts.complexity]).toEqual([industry, complexity])
    expect(companies.map((company) => company.volume_weight)).toEqual([1, ...companies.slice(1).map(() => 0.5)])
  },
)

test('companies sit in the regions of their industry, one after another', async () => {
  const places = async (choices: Choices) =>
    (await configurationOf(choices)).companies.map(({ country, currency }) => `${country}/${currency}`)
  expect(await places({})).toEqual(['US/USD', 'DE/EUR', 'CN/CNY'])
  expect(await places({ industry: 'retail' })).toEqual(['US/USD', 'GB/GBP', 'FR/EUR'])
  expect(await places({ industry: 'financial_services' })).toEqual(['US/USD', 'CH/CHF', 'GB/GBP'])
  expect(await places({ industry: 'technology' })).toEqual(['US/USD', 'IE/EUR', 'JP/JPY'])
  expect(await places({ industry: 'healthcare', companies: 3 })).toEqual(['US/USD', 'DE/EUR', 'US/USD'])
  expect(await places({ companies: 1 })).toEqual(['US/USD'])
})

test('the presets are what they are for', async () => {
  expect(names).toEqual(['audit', 'fraud-ml', 'erp-load', 'pipeline-test'])
  const [audit, fraudMl, erpLoad, pipelineTest] = await Promise.all(names.map((preset) => configurationOf({ preset })))
  expect(audit).toMatchObject({
    global: { period_months: 12 },
    transactions: { target_count: 200_000 },
    chart_of_accounts: { complexity: 'large' },
    fraud: { enabled: true, fraud_rate: 0.005 },
    anomaly_injection: { enabled: true },
  })
  expect(audit?.companies).toHaveLength(3)
  expect(audit?.anomaly_injection.error_rate).toBeLessThan(defaultConfiguration().anomaly_injection.error_rate)
  expect(fraudMl).toMatchObject({
    transactions: { target_count: 1_000_000 },
    fraud: { enabled: true, fraud_rate: 0.02 },
    anomaly_injection: {
      enabled: true,
      near_miss_rate: 0.01,
      difficulty: { easy: 0.4, moderate: 0.35, hard: 0.25 },
      type_distribution: {},
    },
  })
  expect(erpLoad).toMatchObject({
    transactions: { target_count: 1_000_000 },
    chart_of_accounts: { complexity: 'medium' },
    fraud: { enabled: false },
    anomaly_injection: { enabled: false },
  })
  expect(erpLoad?.companies).toHaveLength(5)
  expect(pipelineTest).toMatchObject({
    global: { period_months: 3 },
    transactions: { target_count: 5_000 },
    chart_of_accounts: { complexity: 'small' },
    anomaly_injection: { enabled: true },
    data_quality: { enabled: true },
  })
})

const choices = fc.record(
  {
    industry: fc.constantFrom(...industries),
    complexity: fc.constantFrom(...complexities),
    preset: fc.constantFrom(...names),
    companies: fc.integer({ min: 1, max: 50 }),
    count: fc.oneof(fc.integer({ min: 1_000, max: 20_000 }), fc.integer({ min: 1_000, max: 1_000_000_000 })),
    seed: fc.maxSafeNat(),
  },
  { requiredKeys: [] },
)

// fast-check prints the seed of a failure.
test('whatever is chosen together for a thousand entries or more is valid, and an option wins over the preset', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (chosen) => {
      const { global, transactions, companies, chart_of_accounts } = await configurationOf(chosen)
      const { industry, seed } = global
      const got = { industry, seed, count: transactions.target_count, companies: companies.length }
      const { preset: _, ...options } = chosen
      expect({ ...got, complexity: chart_of_accounts.complexity }).toMatchObject(options)
    }),
    { numRuns: repetitions(60) },
  )
})

test('canary: the property sees a choice that is not kept', async () => {
  const broken = fc.asyncProperty(choices, async (chosen) => {
    const { companies } = await configurationOf({ ...chosen, companies: 2 })
    expect(companies).toHaveLength(chosen.companies ?? 2)
  })
  expect((await fc.check(broken, { numRuns: 50 })).failed).toBe(true)
})

/** The keys of a YAML map with the comments before them, by path; of a list of maps, those of the first. */
function commentsOf(map: YAMLMap, path: readonly string[] = [], inherited = ''): [path: string, comment: string][] {
  return (map.items as Pair<Scalar<string>>[]).flatMap(({ key, value }, index) => {
    const at = [...path, key.value]
    // A parser gives the comment before the first key of a map to the map.
    const comment = key.commentBefore ?? (index === 0 ? inherited : '')
    const inner = isSeq(value) ? value.items[0] : value
    const before = isSeq(value) ? value.commentBefore : undefined
    const rest = isMap(inner) ? commentsOf(inner, at, inner.commentBefore ?? before ?? '') : []
    return [[at.join('.'), comment], ...rest] as [string, string][]
  })
}

async function commentsIn(chosen: Choices): Promise<ReadonlyMap<string, string>> {
  const document = parseDocument(await written(chosen))
  return new Map(commentsOf(document.contents as YAMLMap, [], document.commentBefore ?? ''))
}

test('every section and every key has a comment with its meaning, range and default', async () => {
  const comments = await commentsIn({ industry: 'retail' })
  for (const [path, comment] of comments) {
    expect(comment.trim().length, path).toBeGreaterThan(15)
    expect(comment, path).not.toContain('undefined')
  }
  const { companies, ...sections } = defaultConfiguration()
  const keys = Object.entries({ ...sections, companies: companies[0]! }).flatMap(([section, keys]) => [
    section,
    ...Object.keys(keys).map((key) => `${section}.${key}`),
  ])
  expect([...comments.keys()]).toEqual(expect.arrayContaining(keys))
  expect(comments.get('fraud.fraud_rate')).toContain('A number from 0 to 1; default 0.005.')
  expect(comments.get('anomaly_injection.difficulty.hard')).toContain('A number from 0 to 1; default 0.25.')
  expect(comments.get('global.period_months')).toContain('A whole number from 1 to 120; default 12.')
  expect(comments.get('chart_of_accounts.complexity')).toContain('One of small, medium, large; default "small".')
  expect(comments.get('fraud.fraud_type_distribution')).toMatch(/split_purchase[\s\S]*default \{\}/)
})

test('a default in a comment is that of the industry, not what is chosen', async () => {
  expect((await commentsIn({ industry: 'retail' })).get('business_processes.o2c')).toContain('default 0.5.')
  expect((await commentsIn({ industry: 'technology' })).get('business_processes.o2c')).toContain('default 0.4.')
  expect((await commentsIn({ preset: 'erp-load' })).get('transactions.target_count')).toContain('default 100000.')
})

test('a date stays text for every reader of YAML', async () => {
  expect(await written({})).toContain("start_date: '2024-01-01'\n")
})

test('a file is written once, and again only by force', async () => {
  const out = join(folder, 'tallymill.yaml')
  expect(await init({ preset: 'audit', out }, memoryStreams())).toBe(0)
  const first = await readFile(out, 'utf8')
  expect(first).toBe(await written({ preset: 'audit' }))
  const streams = memoryStreams()
  expect(await init({ preset: 'erp-load', out }, streams)).toBe(1)
  expect(streams.stderr.text).toBe(`tallymill: ${out} exists already; --force overwrites it\n`)
  expect(await readFile(out, 'utf8')).toBe(first)
  expect(await init({ preset: 'erp-load', out, force: true }, memoryStreams())).toBe(0)
  expect(await readFile(out, 'utf8')).toBe(await written({ preset: 'erp-load' }))
})

test('a file that cannot be written is said, with exit code 1', async () => {
  await writeFile(join(folder, 'plain'), '')
  const streams = memoryStreams()
  expect(await init({ out: join(folder, 'plain', 'x.yaml') }, streams)).toBe(1)
  expect(streams.stderr.text).toContain('cannot be written: ENOTDIR')
})
