import { expect, test } from 'vitest'
import type { RowChange } from '../../src/contract/mod.ts'
import { conflictsPerTenantMax, dataBytesMax } from '../../src/sync/limits.ts'
import { bytes, changeOf, openBench } from './push-fixtures.ts'

test('one push merges no more bytes than its limit', async () => {
  await using bench = await openBench({ policy: 'merge' })
  const large = bytes(`{"s":"${'x'.repeat(dataBytesMax - 20)}"}`)
  for (let key = 0; key < 9; key += 1) await bench.push('a', [{ ...changeOf(key, ''), data: large }])
  const { conflicts } = await bench.push(
    'b',
    Array.from({ length: 9 }, (_, key) => changeOf(key, '{"c":1}')),
  )
  expect(conflicts.map(({ resolution }) => resolution)).toEqual([
    ...Array.from({ length: 8 }, () => 'merged'),
    'rejected',
  ])
})

test('of a tenant the newest conflicts are kept, as many as its limit', async () => {
  await using bench = await openBench()
  const rows = (data: string): RowChange[] =>
    Array.from({ length: 1_000 }, (_, at) => ({ ...changeOf(0, data), key: [at >> 8, at & 255] }))
  await bench.push('a', rows('theirs'))
  for (let count = 0; count < conflictsPerTenantMax; count += 1_000) await bench.push('b', rows('mine'))
  const first = await bench.storage.reader.selectFrom('sync_conflicts').select('id').orderBy('id').execute()
  expect(first).toHaveLength(conflictsPerTenantMax)
  await bench.push('b', rows('mine').slice(0, 1))
  const then = await bench.storage.reader.selectFrom('sync_conflicts').select('id').orderBy('id').execute()
  expect(then).toHaveLength(conflictsPerTenantMax)
  expect(then[0]?.id).toBe(first[1]?.id)
})
