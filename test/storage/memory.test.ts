import { readdirSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { openMemoryStorage } from '../../src/storage/mod.ts'
import { suiteSizes, temporaryDirectory } from './fixtures.ts'
import { repositorySuite } from './repository-suite.ts'
import { unitProperties } from './unit-property-suite.ts'
import { writerSuite } from './writer-suite.ts'

const cases = [writerSuite, repositorySuite, unitProperties].map((suite) => suite('memory', openMemoryStorage))
test('memory: every case of the suites is there', () => {
  expect(cases).toEqual(suiteSizes)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test('two storages in memory know nothing of each other and leave nothing behind', async () => {
  using directory = temporaryDirectory()
  vi.stubEnv('TMPDIR', directory.path)
  const [first, second] = await Promise.all([openMemoryStorage(), openMemoryStorage()])
  expect(readdirSync(directory.path)).toHaveLength(2)
  await first.write((tx) => tx.insertInto('configuration').values({ id: 1, document: '1', updated_at: 1 }).execute())
  expect(await second.reader.selectFrom('configuration').selectAll().execute()).toEqual([])
  await Promise.all([first.close(), second.close()])
  expect(readdirSync(directory.path)).toEqual([])
})
