import { expect, test } from 'vitest'
import type { EvictionPolicy } from '../../../../src/broker/embedded/keyspace/eviction.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { openKeyspace } from './fixtures.ts'

test('a key is gone at its deadline, asked for or not, and its effect is in the journal', async () => {
  const environment = simulatedEnvironment()
  const { strings, keys, count, storage, state, close } = await openKeyspace({ environment })
  const start = environment.nowMs()
  await strings.set('a', 1, { deadlineMs: start + 1_000 })
  await strings.set('b', 1, { deadlineMs: start + 5_000 })
  await strings.set('c', 1, {})
  environment.skip(999)
  expect(await keys.exists('a')).toBe(true)
  environment.skip(1)
  expect(await keys.exists('a')).toBe(false)
  expect(count()).toBe(2)
  await environment.advance(4_000)
  expect(count()).toBe(1)
  await state.close()
  const rows = await storage.reader.selectFrom('broker_journal').select('effects').execute()
  const effects = rows.flatMap((row) => JSON.parse(row.effects) as unknown[])
  expect(effects).toContainEqual(['key.del', ['a']])
  expect(effects).toContainEqual(['key.del', ['b']])
  close()
  expect(environment.pendingTimers()).toBe(0)
  await storage.close()
})

test('at most 1,000 keys are removed in a turn, and none of the rest can be seen', async () => {
  const environment = simulatedEnvironment()
  const { strings, keys, count, storage } = await openKeyspace({ environment })
  const deadlineMs = environment.nowMs() + 10
  await Promise.all(Array.from({ length: 2_500 }, (_, k) => strings.set(`k${k}`, k, { deadlineMs })))
  environment.skip(10)
  expect((await keys.scan('', null, 10_000)).keys).toEqual([])
  expect(count()).toBe(1_500)
  expect(await strings.getMany(Array.from({ length: 2_500 }, (_, k) => `k${k}`))).toEqual(
    new Array(2_500).fill(undefined),
  )
  await environment.advance(5)
  expect(count()).toBe(0)
  await storage.close()
})

test('a page ends early where very many keys are past their deadline, and the scan goes on', async () => {
  const environment = simulatedEnvironment()
  const { strings, keys, storage } = await openKeyspace({ environment })
  const deadlineMs = environment.nowMs() + 10
  await Promise.all(Array.from({ length: 22_000 }, (_, k) => strings.set(`a${k}`, 1, { deadlineMs })))
  await strings.set('b', 1, {})
  environment.skip(10)
  const first = await keys.scan('', null, 10)
  expect(first.keys).toEqual([])
  expect(first.cursor).not.toBeNull()
  expect(await keys.scan('', first.cursor, 10)).toEqual({ keys: ['b'], cursor: null })
  await storage.close()
})

test('a deadline further away than timers reach is kept', async () => {
  const environment = simulatedEnvironment()
  const { strings, keys, count, storage } = await openKeyspace({ environment })
  await strings.set('a', 1, { deadlineMs: environment.nowMs() + 3_600_000 })
  await environment.advance(3_599_999)
  expect(await keys.exists('a')).toBe(true)
  await environment.advance(1)
  expect(count()).toBe(0)
  await storage.close()
})

test('without eviction a write that grows is refused at the limit, and one that does not is taken', async () => {
  const { strings, keys, storage, budget } = await openKeyspace({ limitBytes: 10_000 })
  let written = 0
  const refused = await (async () => {
    for (; ; written++) await strings.set(`k${written}`, 'x'.repeat(100), {})
  })().catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'memory_limit_exceeded' })
  expect(written).toBe(Math.floor(10_000 / (await keys.bytes('k0'))!))
  expect(budget.used).toBeLessThanOrEqual(10_000)
  await strings.set('k0', 'y'.repeat(100), {})
  expect(await strings.get('k0')).toEqual({ value: 'y'.repeat(100), deadlineMs: null })
  await keys.delete(['k1'])
  await strings.set('k1', 'x'.repeat(100), {})
  await storage.close()
})

const policies: [EvictionPolicy, expected: string][] = [
  ['allkeys-lru', 'used'],
  ['allkeys-lfu', 'used'],
  ['volatile-lru', 'forever'],
  ['volatile-lfu', 'forever'],
  ['volatile-random', 'forever'],
  ['volatile-ttl', 'late'],
]

for (const [policy, expected] of policies) {
  test(`${policy} keeps what it should`, async () => {
    const environment = simulatedEnvironment({ seed: 5 })
    const { strings, keys, storage, budget } = await openKeyspace({ environment, limitBytes: 60_000, policy })
    const soonMs = environment.nowMs() + 1_000_000
    await strings.set('forever', 'x', policy.startsWith('volatile') ? {} : { deadlineMs: soonMs })
    await strings.set('late', 'x', { deadlineMs: soonMs * 2 })
    await strings.set('used', 'x', { deadlineMs: soonMs })
    for (let k = 0; k < 1_000; k++) {
      environment.skip(1)
      await strings.get('used')
      await strings.set(`k${k}`, 'x'.repeat(100), { deadlineMs: soonMs + k })
    }
    expect(budget.used).toBeLessThanOrEqual(60_000)
    expect(await keys.exists(expected)).toBe(true)
    expect(await keys.count()).toBeGreaterThan(100)
    await storage.close()
  })
}

test('allkeys-random lets anything go', async () => {
  const { strings, keys, storage, budget } = await openKeyspace({ limitBytes: 60_000, policy: 'allkeys-random' })
  for (let k = 0; k < 1_000; k++) await strings.set(`k${k}`, 'x'.repeat(100), {})
  expect(budget.used).toBeLessThanOrEqual(60_000)
  const { keys: kept } = await keys.scan('', null, 1_000)
  const old = kept.filter((key) => Number(key.slice(1)) < 700)
  expect(old.length).toBeGreaterThan(10)
  await storage.close()
})

test('volatile policies refuse when nothing has a deadline', async () => {
  for (const policy of ['volatile-lru', 'volatile-ttl', 'volatile-random'] as const) {
    const { strings, storage } = await openKeyspace({ limitBytes: 1_000, policy })
    const fill = async () => {
      for (let k = 0; k < 10; k++) await strings.set(`k${k}`, 'x'.repeat(100), {})
    }
    await expect(fill()).rejects.toMatchObject({ code: 'memory_limit_exceeded' })
    await storage.close()
  }
})

test('a key that is evicted to make room for itself does not come back half', async () => {
  const { hashes, storage, budget } = await openKeyspace({ limitBytes: 2_000, policy: 'allkeys-lru' })
  await hashes.set('a', [['one', 'x'.repeat(900)]], false)
  expect(await hashes.set('a', [['two', 'x'.repeat(900)]], false)).toBe(1)
  expect((await hashes.all('a')).map(([field]) => field)).toEqual(['two'])
  expect(budget.used).toBeLessThanOrEqual(2_000)
  await storage.close()
})

test('what others charge counts into the same limit', async () => {
  const { strings, storage, budget } = await openKeyspace({ limitBytes: 10_000, policy: 'allkeys-lru' })
  await strings.set('a', 'x'.repeat(5_000), {})
  budget.makeRoom(6_000)
  expect(await strings.get('a')).toBeUndefined()
  budget.charge(9_900)
  await expect(strings.set('b', 1, {})).rejects.toMatchObject({ code: 'memory_limit_exceeded' })
  await storage.close()
})
