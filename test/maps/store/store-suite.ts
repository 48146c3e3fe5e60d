import { expect, test } from 'vitest'
import { loadBytesMax } from '../../../src/maps/mod.ts'
import {
  decodeStored,
  encodeLww,
  encodeOr,
  type MapStore,
  type SinkRow,
  type StoreBatch,
} from '../../../src/maps/store/mod.ts'

/** Opens a store on the same place again and again; what one wrote the next reads. */
export interface StorePlace extends AsyncDisposable {
  open(): Promise<MapStore>
}

/** Cases of the suite: as many for every store. */
export const storeSuiteSize = 15

const stamp = (millis: number) => ({ millis, counter: 0, nodeId: 'n' })
const lww = (mapName: string, key: string, value: unknown, millis = 1) => ({
  ...{ mapName, key, expiresMs: 0 },
  bytes: encodeLww({ value, timestamp: stamp(millis) }),
})

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function recordsOf(store: MapStore) {
  const pages = []
  for await (const page of store.records()) pages.push(...page)
  return pages
    .map(({ mapName, key, bytes, writtenMs }) => ({ mapName, key, value: decodeStored(bytes), writtenMs }))
    .sort((a, b) => compareTexts(a.mapName, b.mapName) || compareTexts(a.key, b.key))
}

async function tagsOf(store: MapStore) {
  const pages = []
  for await (const page of store.removedTags()) pages.push(...page)
  return pages
}

/** The same cases for every store; one that does not keep what it is given has nothing wherever the others have it. */
export function storeSuite(name: string, place: () => Promise<StorePlace>): void {
  let cases = 0
  const check = (title: string, run: (place: StorePlace, kept: <T>(rows: T[]) => T[]) => Promise<void>) => {
    cases += 1
    test(`${name}: ${title}`, async () => {
      await using opened = await place()
      const { isDurable } = await opened.open()
      await run(opened, (rows) => (isDurable ? rows : []))
    })
  }
  const written = async (opened: StorePlace, ...batches: StoreBatch[]) => {
    const store = await opened.open()
    for (const batch of batches) await store.write(batch)
    return opened.open()
  }

  check('a new store is empty, and opening it twice changes nothing', async (opened) => {
    const store = await opened.open()
    await store.initialise()
    expect(await recordsOf(store)).toEqual([])
    expect(await tagsOf(store)).toEqual([])
    expect(await store.journal(10, 100)).toEqual([])
    expect(await store.state()).toEqual({
      ...{ catalogue: [], counters: [], locks: [] },
      ...{ policies: [], hadPolicies: false, indexes: [] },
    })
  })

  check('records come back, each under its map and key, with the moment they were written', async (opened, kept) => {
    const store = await written(opened, { writtenMs: 7, records: [lww('b', 'k', 1), lww('a', 'k', { x: [1, 'é'] })] })
    expect(await recordsOf(store)).toEqual(
      kept([
        { mapName: 'a', key: 'k', value: { Lww: { value: { x: [1, 'é'] }, timestamp: stamp(1) } }, writtenMs: 7 },
        { mapName: 'b', key: 'k', value: { Lww: { value: 1, timestamp: stamp(1) } }, writtenMs: 7 },
      ]),
    )
  })

  check('a record is written over, and a tombstone is a record', async (opened, kept) => {
    const first = { writtenMs: 1, records: [lww('m', 'k', 'old'), lww('m', 'l', 'x')] }
    const store = await written(opened, first, { writtenMs: 2, records: [lww('m', 'k', null, 5)] })
    expect((await recordsOf(store)).map(({ key, value, writtenMs }) => [key, value, writtenMs])).toEqual(
      kept([
        ['k', { Lww: { value: null, timestamp: stamp(5) } }, 2],
        ['l', { Lww: { value: 'x', timestamp: stamp(1) } }, 1],
      ]),
    )
  })

  check('a record that is gone does not come back, others stay', async (opened, kept) => {
    const records = Array.from({ length: 130 }, (_, at) => lww('m', `k${at}`, at))
    const goneRecords = records.slice(1).map(({ mapName, key }) => ({ mapName, key }))
    const store = await written(opened, { writtenMs: 1, records }, { writtenMs: 2, goneRecords })
    expect((await recordsOf(store)).map(({ key }) => key)).toEqual(kept(['k0']))
  })

  check('more records than a page come back once each', async (opened, kept) => {
    const names = Array.from({ length: 4_500 }, (_, at) => `k${String(at).padStart(5, '0')}`)
    const store = await written(opened, { writtenMs: 1, records: names.map((key) => lww('m', key, key)) })
    expect((await recordsOf(store)).map(({ key }) => key)).toEqual(kept(names))
  })

  check('a page has so many bytes and not more, and one record whatever it takes', async (opened, kept) => {
    const sized = (key: string, bytes: number) => ({ mapName: 'm', key, expiresMs: 0, bytes: new Uint8Array(bytes) })
    const half = loadBytesMax / 2
    const records = [sized('a', half), sized('b', half), sized('c', 1), sized('d', loadBytesMax + 1), sized('e', half)]
    const store = await written(opened, { writtenMs: 1, records }, { writtenMs: 1, records: [sized('f', half + 1)] })
    const pages = []
    for await (const page of store.records()) pages.push(page.map(({ key }) => key).join(''))
    expect(pages.join('')).toBe(kept(['abcdef']).join(''))
    expect(pages).toEqual(kept(['ab', 'c', 'd', 'e', 'f']))
  })

  check('elements of a set come back with their tags, and removed tags with the moment', async (opened, kept) => {
    const record = { value: { a: 1 }, timestamp: stamp(3), tag: '3:0:n', ttlMs: 5 }
    const tag = { mapName: 's', key: 'k', tag: '1:0:n', removedMs: 44 }
    const store = await written(opened, {
      writtenMs: 1,
      records: [{ mapName: 's', key: 'k', expiresMs: 8, bytes: encodeOr([record]) }],
      removedTags: [tag, { ...tag, key: 'l' }],
    })
    expect((await recordsOf(store)).map(({ value }) => value)).toEqual(
      kept([{ OrMap: { records: [record], tombstones: [] } }]),
    )
    expect(await tagsOf(store)).toEqual(kept([tag, { ...tag, key: 'l' }]))
    const other = { ...tag, tag: '2:0:n' }
    await store.write({ writtenMs: 2, removedTags: [other], forgottenTags: [{ mapName: 's', tag: '1:0:n' }] })
    expect(await tagsOf(await opened.open())).toEqual(kept([other]))
  })

  check('maps come back with their kind and the horizon they have', async (opened, kept) => {
    const first = [
      { name: 'm', kind: 'lww' as const, horizon: undefined },
      { name: 's', kind: 'or' as const, horizon: undefined },
    ]
    const moved = { name: 'm', kind: 'lww' as const, horizon: { at: stamp(9), forgottenBeforeMs: 12 } }
    const store = await written(opened, { writtenMs: 1, catalogue: first }, { writtenMs: 2, catalogue: [moved] })
    expect((await store.state()).catalogue).toEqual(kept([moved, first[1]]))
  })

  check('counters and fencing tokens come back as they were last', async (opened, kept) => {
    const counter = { name: 'c', state: { positive: { a: 1 }, negative: {} } }
    const later = { name: 'c', state: { positive: { a: 1 }, negative: { b: 2.5 } } }
    const locks = ['', 'k', 'l'].map((name) => ({ name, token: 1 }))
    const store = await written(
      opened,
      { writtenMs: 1, counters: [counter], locks },
      { writtenMs: 1, counters: [later], locks: [{ name: 'l', token: 2 }], goneLocks: ['k'] },
    )
    const state = await store.state()
    expect(state.counters).toEqual(kept([later]))
    expect(state.locks).toEqual(kept([locks[0], { name: 'l', token: 2 }]))
  })

  check('policies and indexes are kept until they are removed', async (opened, kept) => {
    const policy = {
      id: 'p',
      mapPattern: 'a.*',
      action: 'read',
      effect: 'allow',
      condition: 'auth.id == data.x',
    } as const
    const index = { mapName: 'm', attribute: 'a', type: 'hash' } as const
    const other = { ...index, attribute: 'b' }
    const store = await written(opened, { writtenMs: 1, policies: [policy], indexes: [index, other] })
    expect(await store.state()).toMatchObject({ policies: kept([policy]), indexes: kept([index, other]) })
    await store.write({ writtenMs: 2, gonePolicies: ['p'], goneIndexes: [index] })
    const state = await (await opened.open()).state()
    expect(state).toMatchObject({ policies: [], hadPolicies: store.isDurable, indexes: kept([other]) })
  })

  check('how far each sink is comes back as it was written last', async (opened, kept) => {
    const [a, b] = ['run1/0', 'run1/1'].map((id) => ({ id, masterUnits: 3, entries: 7 })) as [SinkRow, SinkRow]
    const later = { ...a, entries: 2 ** 40 }
    const store = await written(opened, { writtenMs: 1, sinks: [a, b] }, { writtenMs: 1, sinks: [later] })
    expect([await store.sink('run1/0'), await store.sink('run1/1')].filter(Boolean)).toEqual(kept([later, b]))
    expect(await store.sink('run1/2')).toBeUndefined()
  })

  check('the journal gives its last events in order, and forgets from the beginning', async (opened, kept) => {
    const rows = Array.from({ length: 100 }, (_, at) => ({ sequence: at + 1, event: Uint8Array.of(at) }))
    const store = await written(opened, { writtenMs: 1, journal: rows }, { writtenMs: 1, journalFrom: 51 })
    const sequences = async (limit: number) => (await store.journal(limit, 1_000)).map(({ sequence }) => sequence)
    expect(await sequences(3)).toEqual(kept([98, 99, 100]))
    expect(await sequences(1_000)).toEqual(kept(rows.slice(50).map(({ sequence }) => sequence)))
    expect((await store.journal(1, 1)).map(({ event }) => [...event])).toEqual(kept([[99]]))
  })

  check('the journal gives so many bytes, and one event whatever it takes', async (opened, kept) => {
    const rows = Array.from({ length: 100 }, (_, at) => ({ sequence: at * 2 + 1, event: new Uint8Array(10).fill(at) }))
    const store = await written(opened, { writtenMs: 1, journal: rows })
    const sequences = async (bytes: number) => (await store.journal(1_000, bytes)).map(({ sequence }) => sequence)
    expect(await sequences(0)).toEqual(kept([199]))
    expect(await sequences(29)).toEqual(kept([197, 199]))
    expect(await sequences(1_000)).toEqual(kept(rows.map(({ sequence }) => sequence)))
  })

  check('nothing of a batch is there when a part of it cannot be written', async (opened) => {
    const store = await opened.open()
    const batch: StoreBatch = {
      writtenMs: 1,
      records: [lww('m', 'good', 1), lww('m', 'with\0nul', 1)],
      catalogue: [{ name: 'm', kind: 'lww', horizon: undefined }],
      locks: [{ name: 'l', token: 1 }],
    }
    if (store.isDurable) await expect(store.write(batch)).rejects.toThrow(/NUL/)
    else await store.write(batch)
    expect(await recordsOf(store)).toEqual([])
    expect(await store.state()).toMatchObject({ catalogue: [], locks: [] })
    await store.write({ writtenMs: 2, locks: [{ name: 'l', token: 2 }] })
    expect((await store.state()).locks).toEqual(store.isDurable ? [{ name: 'l', token: 2 }] : [])
  })

  check('of keys and values every byte comes back', async (opened, kept) => {
    const keys = ['', ' ', 'a', 'A', 'é', 'e\u0301', 'ключ', '😀', '\'"%_', 'k'.repeat(1_024)]
    const value = Array.from({ length: 256 }, (_, byte) => byte)
    const bytes = encodeLww({ value: Uint8Array.from(value), timestamp: stamp(Number.MAX_SAFE_INTEGER) })
    const records = keys.map((key) => ({ mapName: 'm', key, expiresMs: Number.MAX_SAFE_INTEGER, bytes }))
    const store = await written(opened, { writtenMs: Number.MAX_SAFE_INTEGER, records })
    const found = await recordsOf(store)
    expect(found.map(({ key }) => key).toSorted()).toEqual(kept(keys).toSorted())
    for (const { value: stored, writtenMs } of found) {
      const { Lww } = stored as { Lww: { value: Uint8Array; timestamp: object } }
      expect([[...Lww.value], Lww.timestamp, writtenMs]).toEqual([
        value,
        stamp(Number.MAX_SAFE_INTEGER),
        Number.MAX_SAFE_INTEGER,
      ])
    }
  })

  test(`${name}: the suite has all of its cases`, () => {
    expect(cases).toBe(storeSuiteSize)
  })
}
