/** Shared maps as sinks of runs: of real entries and master data, from the start of a run to its end. */
import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ClientOp, Entry, SinkRequest, StartRequest } from '../../src/contract/mod.ts'
import { fail } from '../../src/errors.ts'
import { compilePlan, outputFiles } from '../../src/generation/mod.ts'
import { type Maps, mapsMax, type OffersSinks, type OpenMapsOptions, openMaps } from '../../src/maps/mod.ts'
import { nullStore } from '../../src/maps/store/mod.ts'
import type { OpenSink, PartOf, PlanReference } from '../../src/runs/mod.ts'
import { openMemoryStorage, type Storage } from '../../src/storage/mod.ts'
import { linesOf, localPool, openHouse, caller as runCaller } from '../runs/sinks/fixtures.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { addTag, caller, openedMaps, put, remove } from './fixtures.ts'
import { never, openSink, parcelsOf, recordsOf } from './sinks-fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const sink = { type: 'map', map: 'ledger' } as const
const plain = { codec: 'uncompressed' } as never

/** Makes tables in this thread, as the runs' own fixtures make entries. */
Object.assign(localPool, {
  part: async ({ plan }: PlanReference, { format, file, body }: PartOf, from: number, to: number) =>
    outputFiles(compilePlan(plan), format)[file]!.part(body, from, to, plain),
})

/** Opens runs and maps on one storage; `writing` is what maps write through. */
async function openAll(storage: Storage, writing: Storage = storage, options: Partial<OpenMapsOptions> = {}) {
  const environment = simulatedEnvironment()
  const changes: string[] = []
  const maps: Maps & OffersSinks = await openMaps({
    ...{ environment, nodeId: 'server', storage: writing, journalCapacity: 0 },
    ...options,
  })
  maps.listen({ changed: ({ mapName, key }) => changes.push(`${mapName}:${key}`), pruned: () => {} })
  const openSink: OpenSink = ({ id, request }) => maps.openSink({ id, request: request as typeof sink })
  const house = await openHouse(openSink, storage, environment)
  const finish = async (request: StartRequest) => {
    const run = await house.start(request)
    await house.stored(run.streamId, 'completed')
    return run
  }
  return { ...house, maps, changes, finish }
}

/** The entries of a map in the order of their timestamps. */
function linesIn(maps: Maps, map = 'ledger'): string[] {
  const inOrder = Object.values(recordsOf(maps, map)).sort(([, a], [, b]) => (a < b ? -1 : 1))
  return inOrder.map(([value]) => JSON.stringify(value))
}

const companions = (maps: Maps) => maps.summaries().filter(({ name }) => name.startsWith('ledger.'))

test('a run fills a map for each table, byte for byte, in the order of its entries', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { finish, maps, service, changes } = await openAll(storage)
  const entered: string[] = []
  const query = { where: { business_process: 'P2P' } }
  maps.liveQuery('ledger', query, caller(), undefined, (key, _, change) => entered.push(`${change} ${key}`))
  const run = await finish({ count: 1_100, seed, sinks: [sink] })
  const expected = linesOf(run.plan, 0, 1_100)
  expect(linesIn(maps)).toEqual(expected)
  expect(companions(maps).map(({ name }) => name)).toEqual(
    'accounts companies cost_centers customers employees materials profit_centers vendors'
      .split(' ')
      .map((table) => `ledger.${table}`),
  )
  for (const { entryCount } of companions(maps)) expect(entryCount).toBeGreaterThan(0)
  const purchases = expected
    .map((line) => JSON.parse(line) as Entry)
    .filter((entry) => entry.business_process === 'P2P')
  expect(purchases.length).toBeGreaterThan(50)
  expect(entered).toEqual(purchases.map(({ document_id: id }) => `ENTER ${id}`))
  // Master data comes before whatever speaks of it.
  expect(changes.slice(-1_100).every((change) => change.startsWith('ledger:'))).toBe(true)
  expect(new Set(changes).size).toBe(changes.length)
  expect(await service.get(run.streamId)).toMatchObject({
    sinks: [{ type: 'map', target: 'ledger', position: 1_100, state: 'ended' }],
  })
})

test('vendors that entries name are records of the map beside', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { finish, maps } = await openAll(storage)
  await finish({ count: 600, seed, sinks: [sink] })
  const partners = linesIn(maps).map((line) => (JSON.parse(line) as Entry).partner_id ?? '')
  const vendors = recordsOf(maps, 'ledger.vendors')
  const customers = recordsOf(maps, 'ledger.customers')
  const named = partners.filter((partner) => /^[VC]/.test(partner))
  expect(named.length).toBeGreaterThan(50)
  for (const partner of named) expect(vendors[partner] ?? customers[partner], partner).toBeDefined()
})

test('by another key the last entry of each value stays', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { finish, maps } = await openAll(storage)
  const run = await finish({ count: 400, seed, sinks: [{ ...sink, key: 'account', tables: ['journal_entries'] }] })
  const last = new Map(
    linesOf(run.plan, 0, 400).map((line) => [(JSON.parse(line) as Entry).account, JSON.parse(line) as Entry]),
  )
  const found = recordsOf(maps, 'ledger')
  expect(Object.fromEntries(Object.entries(found).map(([key, [value]]) => [key, value]))).toEqual(
    Object.fromEntries(last),
  )
  expect(maps.summaries()).toHaveLength(1)
})

test('two sinks of one run, and a run with the same entries, write them once', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { finish, maps, changes } = await openAll(storage)
  await finish({ count: 200, seed, sinks: [sink, sink] })
  const first = recordsOf(maps, 'ledger')
  expect(new Set(changes).size).toBe(changes.length)
  const { length } = changes
  await finish({ count: 200, seed, sinks: [sink] })
  expect(recordsOf(maps, 'ledger')).toEqual(first)
  expect(changes).toHaveLength(length)
})

test('a pause, a resume and a process that is gone change nothing of what is written', async () => {
  await using storage = disposable(await openMemoryStorage())
  const first = await openAll(storage)
  const run = await first.start({ count: 1_500, rate: 1_000, seed, sinks: [sink] })
  const reached = async (position: number) => {
    // Takes real time, which the simulated clock does not give a database.
    await storage.reader.selectFrom('maps_sinks').selectAll().execute()
    return run.sinks.positions[0]! > position
  }
  await first.until(() => reached(100))
  await first.service.pause(runCaller)
  const paused = recordsOf(first.maps, 'ledger')
  await first.environment.advance(2_000)
  expect(recordsOf(first.maps, 'ledger')).toEqual(paused)
  await first.service.resume(undefined, runCaller)
  await first.until(() => reached(500))
  const second = await openAll(storage)
  const before = recordsOf(second.maps, 'ledger')
  expect(Object.keys(before).length).toBeGreaterThan(500)
  const resumed = await second.service.resume(run.streamId, runCaller)
  await second.stored(run.streamId, 'completed')
  expect(linesIn(second.maps)).toEqual(linesOf(resumed.plan, 0, 1_500))
  expect(recordsOf(second.maps, 'ledger')).toMatchObject(before)
  expect(recordsOf(second.maps, 'ledger')).toMatchObject(paused)
  expect(second.changes).toHaveLength(1_500 - Object.keys(before).length)
})

/** A storage of which, once `begin` was called, some writes are refused: before anything happened, or after it was done. */
function faultyOn(storage: Storage) {
  let turn = seed
  let isFaulty = false
  const write: Storage['write'] = async (work) => {
    turn = (Math.imul(turn, 1_103_515_245) + 12_345) >>> 0
    const draw = isFaulty ? turn >>> 29 : 7
    if (draw === 0) fail('overloaded')
    const done = await storage.write(work)
    if (draw === 1) fail('overloaded')
    return done
  }
  const faulty: Storage = {
    ...{ reader: storage.reader, write, flush: () => storage.flush(), close: () => storage.close() },
    reclaim: (tables) => storage.reclaim(tables),
    ...{ health: () => storage.health(), statistics: () => storage.statistics() },
  }
  const begin = () => {
    isFaulty = true
  }
  return { storage: faulty, begin }
}

test(`writes that fail, before and after they were done, neither lose a record nor repeat one (seed ${seed})`, async () => {
  await using storage = disposable(await openMemoryStorage())
  const faulty = faultyOn(storage)
  const { finish, changes, maps } = await openAll(storage, faulty.storage)
  faulty.begin()
  const run = await finish({ count: 1_500, seed, sinks: [sink] })
  expect(linesIn(maps)).toEqual(linesOf(run.plan, 0, 1_500))
  expect(new Set(changes).size).toBe(changes.length)
  const second = await openAll(storage)
  expect(recordsOf(second.maps, 'ledger')).toEqual(recordsOf(maps, 'ledger'))
})

test('whoever starts it may administer maps', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { service, stored, maps } = await openAll(storage)
  const start = (...granted: string[]) =>
    service.start({ count: 10, sinks: [sink] }, { ...runCaller, may: (asked: string) => granted.includes(asked) })
  const needed = { code: 'forbidden', details: { scope: 'maps:admin' } }
  await expect(start('maps:write', 'maps:read')).rejects.toMatchObject(needed)
  expect(maps.summaries()).toEqual([])
  const run = await start('maps:admin')
  await stored(run.streamId, 'completed')
  expect(maps.summaries()).toHaveLength(9)
})

test('what cannot be written is refused at the start, by code and pointer, and no run is there', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { start, maps, service } = await openAll(storage)
  await maps.apply([addTag('ledger.vendors', 'k', 1, '1:0:n')], caller())
  const refused = async (request: SinkRequest) => {
    const error = await start({ count: 10, sinks: [{ type: 'map', map: 'other' }, request] }).catch((thrown) => thrown)
    const { code, details } = error as { code: string; details: { errors?: { pointer: string }[] } }
    return [code, details.errors?.map(({ pointer }) => pointer)]
  }
  expect(await refused(sink)).toEqual(['validation_failed', ['/sinks/1/map']])
  expect(await refused({ ...sink, map: 'a\0b' })).toEqual(['validation_failed', ['/sinks/1/map']])
  expect(await refused({ ...sink, map: '__topgun_x' })).toEqual(['forbidden', undefined])
  expect(await refused({ ...sink, key: 'partner_id' })).toEqual(['validation_failed', ['/sinks/1/key']])
  expect(await refused({ ...sink, key: 'nothing' })).toEqual(['validation_failed', ['/sinks/1/key']])
  expect(service.active).toBeUndefined()
})

test('a run whose map became one of sets fails, and says which sink it was', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { start, stored, until, maps } = await openAll(storage)
  const run = await start({ count: 1_000, rate: 100, sinks: [{ ...sink, tables: ['journal_entries'] }] })
  await maps.apply([addTag('ledger', 'k', 1, '1:0:n')], caller())
  await until(() => run.outcome !== undefined)
  expect((await stored(run.streamId, 'failed')).failure).toMatchObject({ error: 'invalid_payload', sink: 0 })
})

test('full maps: a run says what its sink waits for, and goes on when there is room, also in the next process', async () => {
  await using storage = disposable(await openMemoryStorage())
  const { service, maps, environment, start } = await openAll(storage, storage, {
    ...{ recordsMax: 1_100, gcAgeMs: 1_000, gcIntervalMs: 1_000 },
  })
  const noise = (write: (key: string) => ClientOp) =>
    maps.apply(
      Array.from({ length: 600 }, (_, at) => write(`k${at}`)),
      caller(),
    )
  const atMs = environment.nowMs()
  await noise((key) => put('noise', key, 1, atMs))
  const run = await start({ count: 1_500, seed, sinks: [{ ...sink, tables: ['journal_entries'] }] })
  const isFullAt = async (entries: number) => {
    const shown = async () => (await service.get(run.streamId)).sinks?.[0]?.waiting_for
    for (let code = await shown(); code === undefined || linesIn(maps).length < entries; code = await shown())
      await environment.advance(100)
    expect(linesIn(maps)).toHaveLength(entries)
    const sinks = [{ state: 'waiting', waiting_for: 'memory_limit' }]
    expect(await service.get(run.streamId)).toMatchObject({ state: 'running', sinks })
  }
  await isFullAt(500)
  await service.pause(runCaller)
  expect((await service.get(run.streamId)).sinks).toMatchObject([{ state: 'held' }])
  await service.resume(undefined, runCaller)
  await environment.advance(10_000)
  await isFullAt(500)
  await noise((key) => remove('noise', key, atMs + 1))
  await isFullAt(1_024)
  await service.close()
  await maps.close()
  const second = await openAll(storage)
  const { plan } = await second.service.resume(run.streamId, runCaller)
  await second.stored(run.streamId, 'completed')
  expect(linesIn(second.maps)).toEqual(linesOf(plan, 0, 1_500))
})

test('there is no sink where there is no room for another map', async () => {
  await using opened = await openedMaps({ store: nullStore, journalCapacity: 0 })
  const { maps } = opened
  const fill = async (from: number, to: number) => {
    const ops = Array.from({ length: to - from }, (_, k) => put(`m${from + k}`, 'k', 1))
    for (let at = 0; at < ops.length; at += 5_000) await maps.apply(ops.slice(at, at + 5_000), caller())
  }
  await fill(0, mapsMax - 1)
  const sink = openSink(maps)
  await fill(mapsMax - 1, mapsMax)
  expect(() => openSink(maps)).toThrow(expect.objectContaining({ code: 'memory_limit' }))
  await expect(sink.write(parcelsOf(0, 1), 0, never)).rejects.toMatchObject({ code: 'memory_limit' })
  await openSink(maps, 'm0', ['journal_entries'], 'run1/1').write(parcelsOf(0, 1), 0, never)
})

function disposable(storage: Storage): Storage & AsyncDisposable {
  return Object.assign(storage, { [Symbol.asyncDispose]: () => storage.close() })
}
