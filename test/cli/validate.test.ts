import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { validate } from '../../src/cli/commands/validate.ts'
import { ConfigurationFileError, readConfiguration } from '../../src/cli/configuration-file.ts'
import { defaultConfiguration } from '../../src/runs/mod.ts'
import { memoryStreams } from './streams.ts'

const folder = await mkdtemp(join(tmpdir(), 'tallymill-validate-'))
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(text: string, name = 'configuration.yaml'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

async function validated(path: string) {
  const streams = memoryStreams()
  return { code: await validate(path, streams), stdout: streams.stdout.text, stderr: streams.stderr.text }
}

/** The lines about faults. */
async function faultLines(text: string): Promise<string[]> {
  const { code, stdout, stderr } = await validated(await fileOf(text))
  expect([code, stderr]).toEqual([1, ''])
  return stdout.trimEnd().split('\n').slice(1)
}

test('a valid file gives a summary and exit code 0', async () => {
  const text =
    'transactions: {target_count: 5e4}\ncompanies: [{code: A, country: DE}, {code: B}]\nfraud_enabled: true\n'
  const path = await fileOf(text)
  expect(await validated(path)).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      `${path} is valid`,
      '',
      '  entries          50,000',
      '  companies        A (DE), B (US)',
      '  period           12 months from 2024-01-01',
      '  chart            small, auto',
      '  fraud            on',
      '  anomalies        off',
      '  data noise       off',
      '',
    ].join('\n'),
  })
})

test('every fault has a line with its pointer, what was given and what is allowed', async () => {
  const faults = await faultLines(`
    global: {seed: -1, industry: banking, period_months: 500}
    companies: [{name: x}, {code: B, volume_weight: .inf}]
    anomaly_injection: {error_rate: lots, difficulty: {easy: 1}}
    temporal: {weekday_weights: [1, 2]}
    fraud: {fraud_type_distribution: {kickback: -1}}
  `)
  expect(faults.sort()).toEqual([
    '  /anomaly_injection/difficulty: given {"easy":1}; must have required property \'hard\'',
    '  /anomaly_injection/difficulty: given {"easy":1}; must have required property \'moderate\'',
    '  /anomaly_injection/error_rate: given "lots"; must be number, allowed is a number from 0 to 1',
    '  /companies/0: given {"name":"x"}; must have required property \'code\'',
    '  /companies/1/volume_weight: given Infinity; must be number, allowed is a number from 0 to 1000000',
    '  /fraud/fraud_type_distribution/kickback: given -1; must be >= 0, allowed is a number from 0 to 1000000',
    '  /global/industry: given "banking"; must be one of manufacturing, retail, financial_services, healthcare, technology',
    '  /global/period_months: given 500; must be <= 120, allowed is a whole number from 1 to 120',
    '  /global/seed: given -1; must be >= 0, allowed is a whole number from 0 to 9007199254740991',
    '  /temporal/weekday_weights: given [1,2]; must NOT have fewer than 7 items, allowed is 7 values, each a number from 0.001 to 1000',
  ])
})

test('an unknown key is a fault that names the known ones', async () => {
  const faults = await faultLines('colour: red\nfraud: {enabled: true, a/b~: 1}\n')
  expect(faults.sort()).toEqual([
    expect.stringMatching(/^ {2}\/colour: given "red"; unknown key, the keys here are global, .*approval/),
    '  /fraud/a~1b~0: given 1; unknown key, the keys here are enabled, fraud_rate, fraud_type_distribution',
  ])
})

test('what no schema sees is a fault too', async () => {
  expect(await faultLines('business_processes: {o2c: 0.9}\napproval: {limits: [10, 5]}\n')).toEqual([
    '  /business_processes: given {"o2c":0.9}; the shares add up to 1.65 instead of 1 (within 0.01)',
    '  /approval/limits/1: given 5; 5 is not above the limit before it, 10, allowed is a number from 1 to 1000000000',
  ])
  const [kind] = await faultLines('fraud: {fraud_type_distribution: {bribe: 2}}')
  expect(kind).toMatch(/^ {2}\/fraud\/fraud_type_distribution\/bribe: given 2; bribe is not one of .*kickback/)
  const [rate] = await faultLines('fraud: {enabled: true, fraud_rate: 1}')
  expect(rate).toMatch(/^ {2}\/fraud\/fraud_rate: given 1; .* at most 0\.\d+ is possible here/)
})

test('a fault of the flat form points to the flat key, one of a default says that nothing was given', async () => {
  const [flat] = await faultLines('fraud_enabled: true\nfraud_rate: 1\n')
  expect(flat).toMatch(/^ {2}\/fraud_rate: given 1; /)
  const [unset] = await faultLines(
    'anomaly_injection: {enabled: true, type_distribution: {transfer_pricing: 1}}\ncompanies: [{code: A}]\n',
  )
  expect(unset).toMatch(/^ {2}\/anomaly_injection\/\w+: given nothing; /)
})

test('a long value is cut', async () => {
  const [line] = await faultLines(`start_date: ${'x'.repeat(500)}`)
  expect(line?.length).toBeLessThan(250)
  expect(line).toContain(`given "${'x'.repeat(79)}…;`)
})

test('a document that is no mapping is a fault, an empty one gives the defaults', async () => {
  expect(await faultLines('[1, 2]')).toEqual(['  /: given [1,2]; must be object'])
  expect(await readConfiguration(await fileOf('# nothing yet\n'))).toEqual(defaultConfiguration())
})

test('JSON is read by its suffix', async () => {
  const path = await fileOf('{"global": {"seed": 7}}', 'configuration.json')
  expect((await readConfiguration(path)).global.seed).toBe(7)
  const yaml = await validated(await fileOf('global:\n  seed: 7\n', 'configuration.json'))
  expect(yaml).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is not valid JSON: ') })
})

test('a file that cannot be read or is no YAML gives exit code 2 and one line', async () => {
  const missing = await validated(join(folder, 'missing.yaml'))
  expect(missing).toMatchObject({ code: 2, stdout: '' })
  expect(missing.stderr).toMatch(/^tallymill: .*missing\.yaml cannot be read: ENOENT.*\n$/)
  for (const text of ['a: [', 'a: 1\na: 2\n', 'a: 1\n---\nb: 2\n', '{a: *nobody}']) {
    const { code, stdout, stderr } = await validated(await fileOf(text))
    expect([code, stdout], text).toEqual([2, ''])
    expect(stderr, text).toMatch(/^tallymill: .* is not valid YAML: .*[^:\n]\n$/)
  }
})

test('the error of a file holds all its faults', async () => {
  const path = await fileOf('seed: x\nextra: 1\n')
  const error = await readConfiguration(path).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ConfigurationFileError)
  const { faults, exitCode, message } = error as ConfigurationFileError
  expect(exitCode).toBe(1)
  expect(faults.map(({ pointer, given }) => [pointer, given]).sort()).toEqual([
    ['/extra', '1'],
    ['/seed', '"x"'],
  ])
  expect(message).toMatch(`${path} is no valid configuration: 2 faults\n`)
})
