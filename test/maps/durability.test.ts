import { expect, test } from 'vitest'
import { type MapStore, nullStore } from '../../src/maps/store/mod.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, stamp, startMs } from './fixtures.ts'

/** A store that holds its writes until it is told, and fails when it is told to. */
function heldStore() {
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = []
  const store: MapStore = {
    ...nullStore,
    isDurable: true,
    write: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const next = async () => {
    while (waiting.length === 0) await turn()
    return waiting.shift()!
  }
  return {
    store,
    waiting,
    release: async () => (await next()).resolve(),
    fail: async () => (await next()).reject(new Error('no disk')),
    turns: async () => {
      for (let at = 0; at < 5; at += 1) await turn()
    },
  }
}

const outcomeOf = (promise: Promise<unknown>) => {
  const outcome = { is: 'pending' }
  promise.then(
    () => Object.assign(outcome, { is: 'done' }),
    (error) => Object.assign(outcome, { is: error.message }),
  )
  return outcome
}

test('nothing is acknowledged or told before it is durable; MEMORY is, and says no more than that', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store })
  const { maps, told } = opened
  const live: unknown[] = []
  maps.liveQuery('m', {}, caller(), undefined, (key, value, change) => live.push([key, value, change]))
  const memory = await maps.apply([put('m', 'a', 1)], caller(), { writeConcern: 'MEMORY' })
  expect(memory).toMatchObject([{ success: true, achievedLevel: 'MEMORY' }])
  const forgotten = await maps.apply([put('m', 'b', 1)], caller(), { writeConcern: 'FIRE_AND_FORGET' })
  expect(forgotten).toMatchObject([{ success: true, achievedLevel: 'MEMORY' }])
  const plain = maps.apply([put('m', 'c', 1)], caller())
  const persisted = maps.apply([put('m', 'd', 1)], caller(), { writeConcern: 'PERSISTED' })
  const outcomes = [outcomeOf(plain), outcomeOf(persisted)]
  await held.turns()
  expect([told, live, outcomes.map(({ is }) => is)]).toEqual([[], [], ['pending', 'pending']])
  await held.release()
  await Promise.all([plain, persisted])
  expect((await persisted)[0]).toMatchObject({ achievedLevel: 'PERSISTED' })
  expect((await plain)[0]).toMatchObject({ achievedLevel: 'MEMORY' })
  expect(told.map(({ event }) => event.key)).toEqual(['a', 'b', 'c', 'd'])
  expect(live).toEqual(['a', 'b', 'c', 'd'].map((key) => [key, 1, 'ENTER']))
})

test('one commit carries the writes of many callers', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store })
  const all = Array.from({ length: 50 }, (_, at) => opened.maps.apply([put('m', `k${at}`, 1)], caller(`c${at}`)))
  await held.turns()
  expect(held.waiting).toHaveLength(1)
  await held.release()
  await Promise.all(all)
})

test('a store that keeps nothing is given nothing to write, and writes are told and acknowledged all the same', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: { ...held.store, isDurable: false } })
  const [applied] = await opened.maps.apply([put('m', 'k', 1)], caller(), { writeConcern: 'PERSISTED' })
  expect(applied).toMatchObject({ success: true, achievedLevel: 'APPLIED' })
  expect(opened.told.map(({ event }) => event.key)).toEqual(['k'])
  expect(held.waiting).toEqual([])
})

test('a write that could not be made durable is not acknowledged, and its repetition only once the store has it', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store })
  const { maps, told } = opened
  const failing = outcomeOf(maps.apply([put('m', 'k', 1)], caller()))
  await held.fail()
  await held.turns()
  expect(failing.is).toBe('The write could not be made durable.')
  expect(told).toEqual([])
  const again = outcomeOf(maps.apply([put('m', 'k', 1)], caller()))
  await held.turns()
  await held.fail()
  await held.turns()
  expect(again.is).toBe('The write could not be made durable.')
  const third = outcomeOf(maps.apply([put('m', 'k', 1)], caller()))
  await held.turns()
  expect(third.is).toBe('pending')
  await held.release()
  await held.turns()
  expect(third.is).toBe('done')
  expect(told).toHaveLength(1)
  expect(opened.failures).toHaveLength(2)
})

test('what failed is tried again by itself', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store })
  const failing = outcomeOf(opened.maps.apply([put('m', 'k', 1)], caller()))
  await held.fail()
  await held.turns()
  expect(failing.is).toBe('The write could not be made durable.')
  await opened.environment.advance(1_000)
  await held.release()
  await held.turns()
  expect(opened.told).toHaveLength(1)
})

test('a write that waits too long is not acknowledged', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store, operationTimeoutMs: 500 })
  const late = outcomeOf(opened.maps.apply([put('m', 'k', 1)], caller()))
  const later = outcomeOf(opened.maps.apply([put('m', 'k', 1)], caller(), { timeoutMs: 900 }))
  await opened.environment.advance(500)
  expect([late.is, later.is]).toEqual(['operation timed out after 500ms', 'pending'])
  await opened.environment.advance(400)
  expect(later.is).toBe('operation timed out after 900ms')
  await held.release()
})

test('beyond so many writes at a time the next is refused, and taken again once one is done', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store, maxConcurrentOperations: 2 })
  const running = ['a', 'b'].map((key) => opened.maps.apply([put('m', key, 1)], caller()))
  await expect(opened.maps.apply([put('m', 'c', 1)], caller())).rejects.toMatchObject({ code: 'overloaded' })
  opened.maps.tuning.maxConcurrentOperations = 3
  running.push(opened.maps.apply([put('m', 'c', 1)], caller()))
  await held.release()
  await Promise.all(running)
  const after = opened.maps.apply([put('m', 'd', 1)], caller())
  await held.release()
  await after
})

test('without a store PERSISTED is never said', async () => {
  await using opened = await openedMaps({ store: nullStore })
  for (const [wanted, achieved] of [
    ['PERSISTED', 'APPLIED'],
    ['REPLICATED', 'APPLIED'],
    ['APPLIED', 'APPLIED'],
  ] as const) {
    const [result] = await opened.maps.apply([put('m', wanted, 1)], caller(), { writeConcern: wanted })
    expect(result).toMatchObject({ success: true, achievedLevel: achieved })
  }
})

test('after a restart everything is as it was: values, tombstones, removed tags, roots, counters, tokens, journal', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  await maps.apply([put('m', 'a', { deep: [1, 'ü'] }), put('m', 'b', 2), remove('m', 'b', startMs + 1)], caller())
  await maps.apply(
    [addTag('s', 'k', 'x', '1:0:n'), addTag('s', 'k', 'y', '2:0:n'), dropTag('s', 'k', '1:0:n')],
    caller(),
  )
  await maps.apply([dropTag('s', 'only', '9:0:n')], caller())
  await maps.mergeCounter('c', { positive: { n: 3 }, negative: { n: 1 } })
  const token = await maps.lock('l', undefined, caller())
  await maps.addIndex({ mapName: 'm', attribute: 'deep', type: 'hash' })
  const seen = (of: typeof maps) => ({
    summaries: of.summaries(),
    sets: of.orKeys('s', ['k', 'only']),
    counter: of.counter('c'),
    journal: of.journal(1, 100),
    indexes: of.indexes(),
    rows: of.query('m', {}, caller()).results,
  })
  const before = seen(maps)
  const again = await opened.again()
  expect(seen(again)).toEqual(before)
  expect(before.sets[0]).toMatchObject({ tombstones: ['1:0:n'] })
  expect(await again.lock('l', undefined, caller())).toBe((token ?? 0) + 1)
  const back = await again.apply([addTag('s', 'k', 'x', '1:0:n')], caller())
  expect(back).toMatchObject([{ success: true }])
  expect(seen(again).sets).toEqual(before.sets)
})

test('a clock goes on after a restart: what arrived before is before what arrives then', async () => {
  await using opened = await openedMaps()
  await opened.maps.apply([put('m', 'a', 1)], caller())
  const clientHlc = stamp(startMs + 30_000)
  const request = { clientId: 'x', clientHlc, syncMaps: [{ mapName: 'm', lastSyncTimestamp: stamp(0, '') }] }
  const first = await opened.maps.sync(request, caller())
  expect(first.deltas[0]?.records.map(({ key }) => key)).toEqual(['a'])
  const maps = await opened.again()
  await maps.apply([put('m', 'b', 1)], caller())
  const lastSyncTimestamp = first.deltas[0]!.serverSyncTimestamp
  const second = await maps.sync({ ...request, syncMaps: [{ mapName: 'm', lastSyncTimestamp }] }, caller())
  expect(second.deltas[0]?.records.map(({ key }) => key)).toContain('b')
})
