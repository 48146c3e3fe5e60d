import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { sinkEntriesPerTurn, storeRowsMax } from '../../src/maps/mod.ts'
import { nullStore, type StoreBatch } from '../../src/maps/store/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { addTag, caller, openedMaps, put, remove, startMs } from './fixtures.ts'
import { masters, never, openSink, parcelsOf, recordsOf, storeOf } from './sinks-fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))

/** Numbers below what is asked for, the same for the same seed. */
function numbers(from: number) {
  let state = from >>> 0
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('each table of master data is a map of its own, entries are the map asked for, stamped in their order', async () => {
  await using opened = await openedMaps()
  const { maps, told } = opened
  const live: unknown[] = []
  maps.liveQuery('ledger', { where: { group: 'g3' } }, caller(), undefined, (key, _, change) =>
    live.push([key, change]),
  )
  const sink = openSink(maps)
  await sink.begin(masters, never)
  expect(await sink.position()).toBe(0)
  const count = 2 * sinkEntriesPerTurn + 1
  await sink.write(parcelsOf(0, count), 0, never)
  expect(await sink.position()).toBe(count)
  expect(maps.summaries().map(({ name, entryCount }) => [name, entryCount])).toEqual([
    ['ledger', count],
    ['ledger.companies', 5],
    ['ledger.vendors', 6],
  ])
  const entries = recordsOf(maps, 'ledger')
  for (const { target, value } of parcelsOf(0, count)) expect(entries[target]?.[0]).toEqual(value)
  const stamps = parcelsOf(0, count).map(({ target }) => entries[target]![1])
  expect(stamps).toEqual([...new Set(stamps)].sort())
  expect(recordsOf(maps, 'ledger.vendors').v2b?.[0]).toEqual({ id: 'v2b', unit: 2 })
  expect(live).toEqual(
    parcelsOf(0, count).flatMap(({ target, value }) => (value.group === 'g3' ? [[target, 'ENTER']] : [])),
  )
  expect(told).toHaveLength(count + 11)
  expect(new Set(told.map(({ by }) => by))).toEqual(new Set(['run:run1/0']))
})

test('only the tables asked for become maps', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  const vendors = openSink(maps, 'a', ['vendors'])
  await vendors.begin(masters, never)
  await vendors.write(parcelsOf(0, 10), 0, never)
  expect(await vendors.position()).toBe(10)
  const entries = openSink(maps, 'b', ['journal_entries'], 'run1/1')
  await entries.begin(masters, never)
  await entries.write(parcelsOf(0, 10), 0, never)
  expect(maps.summaries().map(({ name, entryCount }) => [name, entryCount])).toEqual([
    ['a.vendors', 6],
    ['b', 10],
  ])
})

test(`what comes again writes nothing, whoever asks and however often the server starts (seed ${seed})`, async () => {
  for (let round = 0; round < repetitions(10); round += 1) {
    const draw = numbers(seed + round)
    await using opened = await openedMaps()
    let sink = openSink(opened.maps)
    const all = parcelsOf(0, 700)
    for (let reached = 0; reached < all.length; ) {
      if (draw(4) === 0) sink = openSink(await opened.again())
      if (draw(3) === 0) await sink.begin(masters, never)
      expect(await sink.position()).toBe(reached)
      const from = draw(reached + 1)
      const to = Math.min(all.length, Math.max(reached, from) + draw(400))
      await sink.write(all.slice(from, to), from, never)
      reached = Math.max(reached, to)
    }
    await sink.begin(masters, never)
    // Every change was told once: none was made again.
    const changed = opened.told.map(({ event }) => `${event.mapName}:${event.key}`)
    expect(changed).toHaveLength(711)
    expect(new Set(changed).size, `round ${round}`).toBe(711)
    const before = recordsOf(opened.maps, 'ledger')
    expect(recordsOf(await opened.again(), 'ledger')).toEqual(before)
    const stamps = all.map(({ target }) => before[target]![1])
    expect(stamps).toEqual([...stamps].sort())
  }
})

test('canary: a sink under another name writes again what the first has written, where keys are shared', async () => {
  await using opened = await openedMaps()
  const grouped = parcelsOf(0, 30).map(({ value }) => ({ target: value.group, value }))
  await openSink(opened.maps).write(grouped, 0, never)
  await openSink(opened.maps, 'ledger', undefined, 'run2/0').write(grouped, 0, never)
  expect(opened.told).toHaveLength(60)
})

test('of entries that share a key the last one stays, also when some come again', async () => {
  await using opened = await openedMaps()
  const grouped = parcelsOf(0, 30).map(({ value }) => ({ target: value.group, value }))
  await openSink(opened.maps).write(grouped, 0, never)
  const before = recordsOf(opened.maps, 'ledger')
  expect(Object.values(before).map(([value]) => value)).toEqual(
    [28, 29, 23, 24, 25, 26, 27].map((sequence) => ({ sequence, group: `g${sequence % 7}` })),
  )
  const later = openSink(await opened.again())
  await later.write(grouped.slice(3, 20), 3, never)
  expect(recordsOf(opened.maps, 'ledger')).toEqual(before)
})

test('what a client has changed or removed since stays so when the same entries come again', async () => {
  await using opened = await openedMaps()
  await openSink(opened.maps).write(parcelsOf(0, 3), 0, never)
  await opened.maps.apply([put('ledger', 'e0', 'mine', startMs + 1), remove('ledger', 'e1', startMs + 1)], caller())
  const again = openSink(await opened.again())
  await again.write(parcelsOf(0, 4), 0, never)
  const values = Object.entries(recordsOf(opened.maps, 'ledger')).map(([key, [value]]) => [key, value])
  expect(values).toEqual([
    ['e0', 'mine'],
    ['e2', { sequence: 2, group: 'g2' }],
    ['e3', { sequence: 3, group: 'g3' }],
  ])
})

test('a later run leaves a record that is the same, and writes over one that is not, that ends or that is gone', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  await openSink(maps).write(parcelsOf(0, 4), 0, never)
  const before = recordsOf(maps, 'ledger')
  const [e1] = parcelsOf(1, 2)
  const ends = put('ledger', 'e1', e1!.value, startMs + 5)
  const ops = [put('ledger', 'e0', 'mine', startMs + 5), remove('ledger', 'e2', startMs + 5)]
  await maps.apply([...ops, { ...ends, record: { ...ends.record!, ttlMs: 60_000 } }], caller())
  await openSink(maps, 'ledger', undefined, 'run2/0').write(parcelsOf(0, 4), 0, never)
  await opened.pass(120_000)
  const after = recordsOf(maps, 'ledger')
  expect(Object.values(after).map(([value]) => value)).toEqual(parcelsOf(0, 4).map(({ value }) => value))
  expect(Object.keys(after).filter((key) => after[key]![1] !== before[key]![1])).toEqual(['e0', 'e1', 'e2'])
})

/** What of two sinks is there and what they say is there, after each batch. */
function apartIn(batches: readonly StoreBatch[]): string[] {
  const has = { a: 0, b: 0 }
  const says = { a: 0, b: 0 }
  const apart: string[] = []
  for (const [at, { records = [], sinks = [] }] of batches.entries()) {
    for (const { mapName } of records) if (mapName === 'a' || mapName === 'b') has[mapName] += 1
    for (const { id, entries } of sinks) says[id === 'run/0' ? 'a' : 'b'] = entries
    if (has.a !== says.a || has.b !== says.b) apart.push(`${at}: ${JSON.stringify({ has, says })}`)
  }
  return apart
}

/** Two sinks that write while a client makes so many maps, whose rows come first, that a batch ends among those of a sink. */
async function mixedBatches(): Promise<readonly StoreBatch[]> {
  const { store, written } = storeOf()
  await using opened = await openedMaps({ store, journalCapacity: 0 })
  const { maps } = opened
  const [a, b] = [openSink(maps, 'a', undefined, 'run/0'), openSink(maps, 'b', undefined, 'run/1')]
  const noise = Array.from({ length: storeRowsMax - 100 }, (_, at) => put(`noise${at}`, 'k', at))
  await Promise.all([
    a.write(parcelsOf(0, 600), 0, never),
    maps.apply(noise, caller()),
    b.write(parcelsOf(0, 600), 0, never),
  ])
  return written
}

test('what a sink has written and how far it is are in one batch, wherever batches are cut', async () => {
  const batches = await mixedBatches()
  const { catalogue = [], records: first = [] } = batches[0]!
  expect(catalogue.length + first.length, 'canary: a batch is cut here').toBeLessThan(storeRowsMax)
  expect(catalogue.length + first.length + sinkEntriesPerTurn).toBeGreaterThan(storeRowsMax)
  expect(apartIn(batches)).toEqual([])
  const sizes = batches.map(({ records = [] }) => records.filter(({ mapName }) => mapName === 'a').length)
  expect(sizes.filter((size) => size > 0)).toEqual([sinkEntriesPerTurn, sinkEntriesPerTurn, 600 % sinkEntriesPerTurn])
  // A server that begins at any of them goes on as if nothing had been.
  for (const [at] of batches.entries()) {
    await using opened = await openedMaps({ store: storeOf(batches.slice(0, at)).store })
    const sink = openSink(opened.maps, 'a', undefined, 'run/0')
    const known = recordsOf(opened.maps, 'a')
    expect(await sink.position()).toBe(Object.keys(known).length)
    await sink.write(parcelsOf(0, 600), 0, never)
    const after = recordsOf(opened.maps, 'a')
    expect(after).toMatchObject(known)
    expect(Object.keys(after)).toHaveLength(600)
  }
})

test('canary: a position that comes a batch late is found out', async () => {
  const batches = await mixedBatches()
  const late = batches.map((batch, at) => ({ ...batch, sinks: batches[at - 1]?.sinks ?? [] }))
  expect(apartIn(late)).not.toEqual([])
})

/** A store that waits with each write until it is let go. */
function heldStore() {
  const { store, written } = storeOf()
  const waiting: { go: () => void; refuse: (error: Error) => void }[] = []
  const write = (batch: StoreBatch) =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        written.push(batch)
        resolve()
      }
      waiting.push({ go, refuse: reject })
    })
  const next = async () => {
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
    return waiting.shift()!
  }
  return { store: { ...store, write }, written, waiting, next }
}

test('a write waits for the store, is broken off at once, and is not done twice when it comes again', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store, journalCapacity: 0 })
  const sink = openSink(opened.maps, 'ledger', ['journal_entries'])
  const abort = new AbortController()
  const parcels = parcelsOf(0, 3)
  const first = sink.write(parcels, 0, abort.signal)
  const { go } = await held.next()
  abort.abort(new Error('held'))
  await expect(first).rejects.toThrow('held')
  await expect(sink.write(parcels, 0, abort.signal)).rejects.toThrow('held')
  let isDone = false
  const again = sink.write(parcels, 0, never).then(() => {
    isDone = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isDone).toBe(false)
  go()
  await again
  expect(held.written.map(({ records, sinks }) => [records?.length, sinks])).toEqual([
    [3, [{ id: 'run1/0', masterUnits: 0, entries: 3 }]],
  ])
  expect(opened.told).toHaveLength(3)
})

test('entries that the store has refused are written once when they come again', async () => {
  const held = heldStore()
  await using opened = await openedMaps({ store: held.store, journalCapacity: 0 })
  const sink = openSink(opened.maps, 'ledger', ['journal_entries'])
  const first = sink.write(parcelsOf(0, 3), 0, never)
  const refusal = expect(first).rejects.toMatchObject({ code: 'internal_error' })
  ;(await held.next()).refuse(new Error('no disk'))
  await refusal
  expect(opened.told).toEqual([])
  const again = sink.write(parcelsOf(0, 5), 0, never)
  // First what is left, then what is new.
  for (let batch = 0; batch < 2; batch += 1) (await held.next()).go()
  await again
  expect(held.written.map(({ records = [], sinks }) => [records.map(({ key }) => key), sinks?.[0]?.entries])).toEqual([
    [['e0', 'e1', 'e2'], 3],
    [['e3', 'e4'], 5],
  ])
  expect(opened.told).toHaveLength(5)
  expect(opened.failures).toHaveLength(1)
})

test('without a store a sink that is opened anew begins anew, and changes nothing of what is still there', async () => {
  await using opened = await openedMaps({ store: nullStore })
  const { maps } = opened
  await openSink(maps).write(parcelsOf(0, 20), 0, never)
  const before = recordsOf(maps, 'ledger')
  const sink = openSink(maps)
  expect(await sink.position()).toBe(0)
  await sink.write(parcelsOf(0, 20), 0, never)
  expect(recordsOf(maps, 'ledger')).toEqual(before)
  expect(opened.told).toHaveLength(20)
})

/** The code and the pointer with which a sink is refused. */
function refusalOf(open: () => unknown): readonly [code: string, pointer: string | undefined] | undefined {
  try {
    open()
    return undefined
  } catch (error) {
    const { code, details } = error as { code: string; details: { errors?: { pointer: string }[] } }
    return [code, details.errors?.[0]?.pointer]
  }
}

test('a name that is none, one of this server and one of a set are refused when the sink is opened', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  await maps.apply([addTag('sets', 'k', 1, '1:0:n'), addTag('ledger.vendors', 'k', 1, '2:0:n')], caller())
  const opening = (map: string, ...tables: ('vendors' | 'companies')[]) =>
    refusalOf(() => openSink(maps, map, tables.length === 0 ? undefined : tables, 'run1/2'))
  expect(opening('a\0b')).toEqual(['validation_failed', '/sinks/2/map'])
  expect(opening('half of \ud83d')).toEqual(['validation_failed', '/sinks/2/map'])
  expect(opening('a:b')).toEqual(['validation_failed', '/sinks/2/map'])
  expect(opening('__topgun_x')).toEqual(['forbidden', undefined])
  expect(opening('x__backup', 'vendors')).toEqual(['forbidden', undefined])
  expect(opening('sets')).toEqual(['validation_failed', '/sinks/2/map'])
  expect(opening('ledger')).toEqual(['validation_failed', '/sinks/2/map'])
  expect(opening('ledger', 'companies')).toBeUndefined()
  expect(opening('x'.repeat(240))).toBeUndefined()
  expect(opening('x'.repeat(256))).toEqual(['validation_failed', '/sinks/2/map'])
})

test('records that find no room, are too large or have no key end the sink, and it stays where it was', async () => {
  await using opened = await openedMaps({ recordsMax: 5, valueBytesMax: 64 })
  const { maps } = opened
  const sink = openSink(maps, 'ledger', ['journal_entries'])
  await sink.write(parcelsOf(0, 4), 0, never)
  await expect(sink.write(parcelsOf(4, 6), 4, never)).rejects.toMatchObject({ code: 'memory_limit' })
  expect(await sink.position()).toBe(4)
  const one = (target: string, value: unknown) => sink.write([{ target, value }], 4, never)
  await expect(one('k', 'x'.repeat(80))).rejects.toMatchObject({ code: 'invalid_payload' })
  await expect(one('k'.repeat(1_025), 1)).rejects.toMatchObject({ code: 'invalid_payload' })
  await expect(one('\0', 1)).rejects.toMatchObject({ code: 'invalid_payload' })
  expect(await sink.position()).toBe(4)
  await one('k'.repeat(1_024), 1)
  expect(await sink.position()).toBe(5)
})

test('full maps take the same entries again, and others under keys that are there', async () => {
  await using opened = await openedMaps({ recordsMax: 8 })
  const { maps } = opened
  const entries = parcelsOf(0, 6)
  await openSink(maps, 'ledger', ['journal_entries']).write(entries, 0, never)
  const later = openSink(maps, 'ledger', ['journal_entries'], 'run2/0')
  await later.write(entries, 0, never)
  const shared = parcelsOf(6, 30).map(({ value }) => ({ target: value.sequence % 2 === 0 ? 'even' : 'odd', value }))
  await later.write(shared, 6, never)
  expect(await later.position()).toBe(30)
  await expect(later.write(parcelsOf(30, 31), 30, never)).rejects.toMatchObject({ code: 'memory_limit' })
})

test('a map that became one of sets after the sink was opened ends it', async () => {
  await using opened = await openedMaps()
  const sink = openSink(opened.maps)
  await opened.maps.apply([addTag('ledger', 'k', 1, '1:0:n')], caller())
  await expect(sink.write(parcelsOf(0, 1), 0, never)).rejects.toMatchObject({ code: 'invalid_payload' })
})

test('no policy of clients holds for a sink, and each holds for what reads from it', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  await maps.putPolicy({ id: 'p', mapPattern: 'ledger.**', action: 'read', effect: 'allow' })
  await openSink(maps).write(parcelsOf(0, 2), 0, never)
  expect(maps.query('ledger', {}, caller()).results).toHaveLength(2)
  const [denied] = await maps.apply([put('ledger', 'e0', 1, startMs + 1)], caller())
  expect(denied).toMatchObject({ success: false })
})
