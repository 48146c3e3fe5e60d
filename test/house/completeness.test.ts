import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { settingRows } from '../../src/config/settings.ts'
import { eventTypes, ledger, operationIds, operations, synth } from '../../src/contract/mod.ts'
import { errorCatalogue } from '../../src/errors.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every test but this folder's, as one text. */
const tests = execFileSync('git', ['ls-files', 'test'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => path.endsWith('.ts') && !path.startsWith('test/house/'))
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
  .join('\n')

const named = (name: string) => new RegExp(`\\b${name}\\b`).test(tests)
const missing = (names: readonly string[]) => names.filter((name) => !named(name))

test('every operation is called by a test', () => {
  // The endpoints of the structures are called one after another by their examples: transports/http/broker.test.ts.
  const byName = operationIds.filter((id) => operations[id].tag !== 'structures')
  expect(missing(byName)).toEqual([])
})

test('every message of the event stream is expected by a test', () => {
  expect(eventTypes.filter((type) => !tests.includes(`'${type}'`))).toEqual([])
})

test('every remote procedure is called by a test', () => {
  const methods = [synth.SynthServiceDefinition, ledger.LedgerServiceDefinition].flatMap((service) =>
    Object.values(service.methods).map((method) => method.name),
  )
  expect(missing(methods)).toEqual([])
})

test('every error code is provoked by a test', () => {
  // The broker's envelope has them in upper case.
  expect(Object.keys(errorCatalogue).filter((code) => !named(code) && !named(code.toUpperCase()))).toEqual([])
})

test('every setting is exercised by a test', () => {
  expect(
    settingRows.filter(([key, { flag }]) => !named(key) && !tests.includes(`--${flag}`)).map(([key]) => key),
  ).toEqual([])
})

test('what nothing names is found (canary)', () => {
  expect(missing([['never', 'named', 'anywhere'].join('_')])).toHaveLength(1)
})
