import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { ClientOp, JournalEvent } from '../../src/contract/mod.ts'
import { type Maps, openMaps, undeliveredBytesMax } from '../../src/maps/mod.ts'
import { type MapStore, nullStore, SqlStore, type StoreBatch } from '../../src/maps/store/mod.ts'
import { openMemoryStorage, type Storage } from '../../src/storage/mod.ts'
import { numbersFrom } from '../storage/kill.ts'
import { repetitions } from '../support/repetitions.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { addTag, caller, dropTag, openedMaps, put, startMs } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const persisted = { writeConcern: 'PERSISTED' } as const
const refused = { code: 'internal_error', message: 'The write could not be made durable.' }

async function pragma(storage: Storage, name: string): Promise<number> {
  const { rows } = await storage.write((tx) => sql.raw<Record<string, number>>(`PRAGMA ${name}`).execute(tx))
  return Number(Object.values(rows[0] ?? {})[0])
}

test('a full disk: nothing is acknowledged that is not there, everything else is refused, and it goes on when there is room', async () => {
  await using opened = await openedMaps()
  const { storage, environment } = opened
  const filler = 'x'.repeat(20_000)
  await opened.maps.apply([put('m', 'before', 1)], caller(), persisted)
  await pragma(storage, `max_page_count = ${(await pragma(storage, 'page_count')) + 40}`)
  const acknowledged = ['before']
  const answers: unknown[] = []
  for (let at = 0; at < 12; at += 4) {
    const keys = [0, 1, 2, 3].map((more) => `k${at + more}`)
    await Promise.allSettled(
      keys.map(async (key) => {
        await opened.maps.apply(
          [put('m', key, filler), addTag('s', key, key, `${startMs}:0:${key}`)],
          caller(key),
          persisted,
        )
        acknowledged.push(key)
      }),
    ).then((outcomes) => answers.push(...outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))))
  }
  expect(answers.length).toBeGreaterThan(0)
  for (const answer of answers) expect(answer).toMatchObject(refused)
  const { maps } = opened
  const policy = { id: 'p', mapPattern: '**', action: 'all', effect: 'deny' } as const
  for (const refusal of [
    maps.apply([put('m', 'memory', filler)], caller(), { writeConcern: 'MEMORY' }),
    maps.pushDiff('s', [{ key: 'k', records: [], tombstones: ['1:0:n'] }], caller()),
    maps.mergeCounter('c', { positive: { n: 1 }, negative: {} }),
    maps.lock('l', undefined, caller()),
    maps.putPolicy(policy),
    maps.addIndex({ mapName: 'm', attribute: 'a', type: 'hash' }),
  ])
    await expect(refusal).rejects.toMatchObject(refused)
  expect(opened.told.filter(({ event }) => !acknowledged.includes(event.key))).toEqual([])
  expect(maps.query('m', { where: {} }, caller()).results.map(({ key }) => key)).not.toContain('memory')
  await pragma(storage, 'max_page_count = 1000000')
  await environment.advance(2_000)
  await maps.apply([put('m', 'after', 1)], caller(), persisted)
  expect(maps.policies(), 'what was refused does not come into force later').toEqual([])
  const before = maps.summaries()
  const again = await opened.again()
  expect(again.summaries()).toEqual(before)
  expect(again.policies()).toEqual([])
  const rows = again.query('m', { where: {} }, caller()).results.map(({ key }) => key)
  expect([...acknowledged, 'after'].filter((key) => !rows.includes(key))).toEqual([])
})

test('a policy that could not be removed stays, also after a restart', async () => {
  const storage = await openMemoryStorage()
  let isDown = false
  const store = new SqlStore({ storage })
  const write = (batch: StoreBatch) => (isDown ? Promise.reject(new Error('down')) : store.write(batch))
  await using opened = await openedMaps({ store: boundTo(store, write) })
  const deny = { id: 'p', mapPattern: 'm', action: 'read', effect: 'deny' } as const
  await opened.maps.putPolicy(deny)
  isDown = true
  await expect(opened.maps.removePolicy('p')).rejects.toMatchObject(refused)
  await expect(opened.maps.putPolicy({ ...deny, effect: 'allow' })).rejects.toMatchObject(refused)
  isDown = false
  await opened.environment.advance(5_000)
  await opened.maps.mergeCounter('c', { positive: { n: 1 }, negative: {} })
  expect([opened.maps.policies(), (await opened.again()).policies()]).toEqual([[deny], [deny]])
  await storage.close()
})

test('of an index that could not be saved nothing remains, and one that could not be removed stays', async () => {
  const storage = await openMemoryStorage()
  let isDown = false
  const store = new SqlStore({ storage })
  const write = (batch: StoreBatch) => (isDown ? Promise.reject(new Error('down')) : store.write(batch))
  await using opened = await openedMaps({ store: boundTo(store, write) })
  const { maps } = opened
  const kept = { mapName: 'm', attribute: 'kept', type: 'hash' } as const
  const lost = { mapName: 'm', attribute: 'lost', type: 'hash' } as const
  await maps.apply([put('m', 'k', { lost: 1 })], caller())
  await maps.addIndex(kept)
  isDown = true
  const both = [maps.addIndex(lost), maps.addIndex({ ...lost, type: 'navigable' })]
  for (const attempt of [...both, maps.removeIndex('m', 'kept')]) await expect(attempt).rejects.toMatchObject(refused)
  expect(maps.indexes()).toEqual([kept])
  isDown = false
  await opened.environment.advance(5_000)
  expect(await storedIndexes(store), 'nor does a later commit bring it').toEqual([kept])
  const again = [maps.addIndex(lost), maps.addIndex(lost), maps.removeIndex('m', 'kept')]
  expect(await Promise.all(again)).toEqual([true, false, true])
  expect([maps.indexes(), await storedIndexes(store)]).toEqual([[lost], [lost]])
  expect(maps.query('m', { where: { lost: 1 } }, caller()).results).toHaveLength(1)
  await storage.close()
})

const storedIndexes = async (store: MapStore) => (await store.state()).indexes

test('listeners of a counter hear of a change when it is durable at last', async () => {
  let isDown = true
  const store: MapStore = {
    ...nullStore,
    isDurable: true,
    write: async () => (isDown ? Promise.reject(new Error('down')) : undefined),
  }
  await using opened = await openedMaps({ store })
  const heard: unknown[] = []
  opened.maps.onCounter('c', ({ positive }) => heard.push(positive))
  const state = { positive: { n: 3 }, negative: {} }
  await expect(opened.maps.mergeCounter('c', state)).rejects.toMatchObject(refused)
  expect(heard).toEqual([])
  isDown = false
  await opened.maps.mergeCounter('c', state)
  await opened.maps.mergeCounter('c', state)
  expect(heard).toEqual([{ n: 3 }])
})

test('texts that the store does not take are refused, and hold up nobody else', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  for (const text of ['a\0b', '\ud800']) {
    const policy = { id: text, mapPattern: '**', action: 'all', effect: 'allow' } as const
    await expect(maps.putPolicy(policy)).rejects.toMatchObject({ code: 'validation_failed' })
    const index = { mapName: 'm', attribute: text, type: 'hash' } as const
    await expect(maps.addIndex(index)).rejects.toMatchObject({ code: 'validation_failed' })
    await maps.mergeCounter('c', { positive: { [text]: 1 }, negative: {} })
    const results = await maps.apply(
      [put(text, 'k', 1), put('m', text, 1), put('m', 'k', text), put('m', 'l', { [text]: text })],
      caller(),
      persisted,
    )
    expect(results.map(({ success }) => success)).toEqual([false, false, true, true])
  }
  expect((await opened.again()).counter('c').positive).toEqual({ 'a\0b': 1, '\ud800': 1 })
})

test('a store that stands still: who does not wait for it may get so far ahead, then waits, and at last is refused', async () => {
  const held: (() => void)[] = []
  const store: MapStore = { ...nullStore, isDurable: true, write: () => new Promise((resolve) => held.push(resolve)) }
  await using opened = await openedMaps({ store, operationTimeoutMs: 1_000 })
  const large = 'x'.repeat(2_000_000)
  const write = (at: number) => opened.maps.apply([put('m', `k${at}`, large)], caller(), { writeConcern: 'MEMORY' })
  let taken = 0
  let waiting: Promise<unknown> | undefined
  for (; waiting === undefined; taken += 1) {
    const outcome = write(taken)
    const first = await Promise.race([outcome, new Promise((resolve) => setImmediate(() => resolve('waits')))])
    if (first === 'waits') waiting = outcome
    expect(taken).toBeLessThan(100)
  }
  expect(taken).toBeGreaterThan(undeliveredBytesMax / 5_000_000)
  const late = expect(waiting).rejects.toMatchObject({ code: 'response_timeout' })
  await opened.environment.advance(1_000)
  await late
  const after = write(taken)
  for (let isDone = false; !isDone; ) {
    held.shift()?.()
    isDone = await Promise.race([
      after.then(() => true),
      new Promise<boolean>((resolve) => setImmediate(() => resolve(false))),
    ])
  }
  while (opened.told.length < taken - 1) {
    held.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  store.write = async () => {}
  for (const resolve of held) resolve()
})

test('after the end nothing is taken in, and nothing is tried again', async () => {
  let writes = 0
  const environment = simulatedEnvironment({ startMs })
  const store: MapStore = {
    ...nullStore,
    isDurable: true,
    write: async () => {
      writes += 1
      throw new Error('down')
    },
  }
  const maps = await openMaps({ environment, nodeId: 'n', store })
  await expect(maps.apply([put('m', 'k', 1)], caller())).rejects.toMatchObject(refused)
  await maps.close()
  const before = writes
  for (const late of [
    maps.apply([put('m', 'k', 2)], caller()),
    maps.mergeCounter('c', { positive: { n: 1 }, negative: {} }),
    maps.lock('l', undefined, caller()),
  ])
    await expect(late).rejects.toMatchObject({ code: 'shutting_down' })
  await environment.advance(10_000)
  expect([writes, environment.pendingTimers()]).toEqual([before, 0])
})

/** The methods of a store with another `write`. */
const boundTo = (store: MapStore, write: MapStore['write']): MapStore => ({
  isDurable: true,
  initialise: () => store.initialise(),
  state: () => store.state(),
  records: () => store.records(),
  removedTags: () => store.removedTags(),
  journal: (limit, bytesMax) => store.journal(limit, bytesMax),
  sink: (id) => store.sink(id),
  write,
})

/** All of the journal, a page of bytes at a time. */
function journalOf(maps: Maps): readonly JournalEvent[] {
  const events: JournalEvent[] = []
  for (let hasMore = true; hasMore; ) {
    const page = maps.journal(Number(events.at(-1)?.sequence ?? 0) + 1, 100)
    events.push(...page.events)
    hasMore = page.hasMore
  }
  return events
}

test('a crash in the middle of a commit leaves a write in the records and in the journal, or in neither', async () => {
  const storage = await openMemoryStorage()
  const store = new SqlStore({ storage })
  const environment = simulatedEnvironment({ startMs })
  let left = Number.POSITIVE_INFINITY
  const write = (batch: StoreBatch) => (left-- > 0 ? store.write(batch) : new Promise<void>(() => {}))
  const large = 'x'.repeat(900_000)
  const operations = Array.from({ length: 12 }, (_, at) => put('m', `k${at}`, `${at}${large}`))
  for (const batches of [1, 2]) {
    const maps = await openMaps({ environment, nodeId: 'n', store: boundTo(store, write) })
    left = batches
    maps.apply(operations, caller()).catch(() => {})
    while (left >= 0) await new Promise((resolve) => setImmediate(resolve))
    left = Number.POSITIVE_INFINITY
    await storage.flush()
    const again = await openMaps({ environment, nodeId: 'n', store })
    const kept = again.query('m', { where: {} }, caller()).results.map(({ key }) => key)
    expect(
      journalOf(again)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(kept.toSorted())
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(operations.length)
    await again.close()
  }
  const maps = await openMaps({ environment, nodeId: 'n', store })
  await maps.apply(operations, caller(), persisted)
  const events = journalOf(maps)
  expect(events.map(({ key }) => key).toSorted()).toEqual(operations.map(({ key }) => key).toSorted())
  expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(events.length)
  await maps.close()
  await storage.close()
})

test('a removed element whose row was not written any more does not come back when its tombstone is forgotten', async () => {
  await using opened = await openedMaps({ gcIntervalMs: 1_000, gcAgeMs: 60_000 })
  const tag = `${startMs}:0:n`
  await opened.maps.apply([addTag('s', 'k', 'x', tag), addTag('s', 'k', 'y', '2:0:n')], caller(), persisted)
  const removedTags = [{ mapName: 's', key: 'k', tag, removedMs: startMs }]
  await opened.again()
  await new SqlStore({ storage: opened.storage }).write({ writtenMs: startMs, removedTags })
  const elements = () => opened.maps.orKeys('s', ['k'])[0]!.records.map(({ value }) => value)
  await opened.maps.close()
  await opened.again()
  expect(elements()).toEqual(['y'])
  await opened.pass(70_000)
  expect(opened.maps.summaries()[0]?.tombstones).toBe(0)
  await opened.again()
  expect(elements()).toEqual(['y'])
})

type Fate = 'written' | 'refused' | 'written, but refused'

/**
 * Clients write while the store fails, now and then after it has written; and the process ends, again and again. Gives what
 * was acknowledged and is not there.
 */
async function lost(from: number, writeOf: (store: SqlStore) => MapStore['write']): Promise<string[]> {
  const below = numbersFrom(from)
  const storage = await openMemoryStorage()
  const environment = simulatedEnvironment({ startMs })
  const latest = new Map<string, number>()
  const removed = new Set<string>()
  const added = new Set<string>()
  const problems: string[] = []
  let clock = 0
  for (let life = 0; life < 4; life += 1) {
    const store = new SqlStore({ storage })
    let isDead = false
    const keep = writeOf(store)
    const write = async (batch: StoreBatch) => {
      if (isDead) return new Promise<void>(() => {})
      const fate: Fate = (['written', 'written', 'written', 'refused', 'written, but refused'] as const)[below(5)]!
      if (fate !== 'refused') await keep(batch)
      if (fate !== 'written') throw new Error('store')
    }
    const maps = await openMaps({ environment, nodeId: 'n', store: boundTo(store, write) })
    problems.push(...missing(maps, latest, added, removed))
    const writers = Array.from({ length: 6 }, async (_, who) => {
      for (let step = 0; step < 12; step += 1) {
        clock += 1
        const [at, key, tag] = [clock, `k${below(5)}`, `${startMs + clock}:0:w${who}`]
        const old = [...added][below(added.size + 1)]
        const ops: ClientOp[] = [put('m', key, at, startMs + at), addTag('s', key, at, tag)]
        if (old !== undefined) ops.push(dropTag('s', 'k0', old))
        const isDone = await maps.apply(ops, caller(`w${who}`), persisted).then(
          () => true,
          () => false,
        )
        if (isDead || !isDone) continue
        latest.set(key, Math.max(at, latest.get(key) ?? 0))
        added.add(tag)
        if (old !== undefined) removed.add(old)
      }
    })
    const ended = below(3) === 0 ? Promise.all(writers) : turns(below(120))
    await ended
    isDead = true
    await storage.flush()
  }
  const maps = await openMaps({ environment, nodeId: 'n', storage })
  problems.push(...missing(maps, latest, added, removed))
  await maps.close()
  await storage.close()
  return problems
}

async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setImmediate(resolve))
}

function missing(
  maps: Maps,
  latest: ReadonlyMap<string, number>,
  added: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): string[] {
  const values = new Map(maps.query('m', { where: {} }, caller()).results.map(({ key, value }) => [key, value]))
  const sets = maps.orKeys('s', ['k0', 'k1', 'k2', 'k3', 'k4'])
  const tags = new Set(sets.flatMap(({ records }) => records.map(({ tag }) => tag)))
  const gone = new Set(sets.flatMap(({ tombstones }) => tombstones))
  return [
    ...[...latest].flatMap(([key, at]) => (Number(values.get(key) ?? 0) < at ? [`${key}: ${at}`] : [])),
    ...[...added].filter((tag) => !tags.has(tag) && !gone.has(tag)),
    ...[...removed].filter((tag) => !gone.has(tag) || tags.has(tag)),
  ]
}

test(`a store that fails and a process that ends lose nothing that was acknowledged (TEST_SEED=${seed})`, async () => {
  for (let round = 0; round < repetitions(20); round += 1)
    expect(await lost(seed + round, (store) => (batch) => store.write(batch)), `TEST_SEED=${seed + round}`).toEqual([])
})

test(`canary: a store that drops a batch now and then is found out (TEST_SEED=${seed})`, async () => {
  const below = numbersFrom(seed)
  const found = await lost(seed, (store) => async (batch) => (below(4) === 0 ? undefined : store.write(batch)))
  expect(found.length).toBeGreaterThan(0)
})
