import { expect, test } from 'vitest'
import {
  deterministicEmbedder,
  keyCharsMax,
  mapNameCharsMax,
  mapsMax,
  nestingMax,
  nodeIdCharsMax,
  queryBytesMax,
  recordsPageMax,
  roughBytes,
  searchBytesMax,
  storeBytesMax,
  storeRowsMax,
  tagCharsMax,
} from '../../src/maps/mod.ts'
import { nullStore, type StoreBatch } from '../../src/maps/store/mod.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, startMs } from './fixtures.ts'

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = [value]
  return value
}

test('names, keys, tags, node ids and nesting are as long as they may be, and no longer', async () => {
  await using opened = await openedMaps()
  const pairs = [
    [put('m'.repeat(mapNameCharsMax), 'k', 1), put('m'.repeat(mapNameCharsMax + 1), 'k', 1)],
    [put('m', 'k'.repeat(keyCharsMax), 1), put('m', 'k'.repeat(keyCharsMax + 1), 1)],
    [put('m', 'k', 1, startMs, 'n'.repeat(nodeIdCharsMax)), put('m', 'k', 1, startMs, 'n'.repeat(nodeIdCharsMax + 1))],
    [addTag('s', 'k', 1, `1:0:${'n'.repeat(60)}`.padEnd(100, 'x')), { ...addTag('s', 'k', 1, '1:0:n'), orTag: null }],
    [put('m', 'deep', nested(nestingMax)), put('m', 'deeper', nested(nestingMax + 1))],
  ]
  const results = await opened.maps.apply(pairs.flat() as never, caller())
  expect(results.map(({ success }) => success)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    true,
    true,
    true,
    false,
  ])
  const tagged = (length: number) => {
    const op = addTag('s', 'k', 1, '1:0:n')
    return { ...op, orRecord: { ...op.orRecord!, tag: 't'.repeat(length) } }
  }
  const tags = await opened.maps.apply([tagged(tagCharsMax), tagged(tagCharsMax + 1)], caller())
  expect(tags.map(({ success }) => success)).toEqual([true, false])
})

test('a set that a client brings has the name of a map, as a write has, so that the store can keep it', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  const [{ orRecord }] = [addTag('s', 'k', 1, '1:0:n')]
  const entries = [{ key: 'k', records: [orRecord!], tombstones: [] }]
  for (const name of ['\0', '', 'a:b', 'm'.repeat(mapNameCharsMax + 1)]) {
    await expect(maps.pushDiff(name, entries, caller())).rejects.toMatchObject({ code: 'validation_failed' })
  }
  await expect(maps.pushDiff('__topgun_x', entries, caller())).rejects.toMatchObject({ code: 'forbidden' })
  await maps.pushDiff('s', entries, caller())
  expect(maps.summaries().map(({ name }) => name)).toEqual(['s'])
  expect(opened.failures).toEqual([])
})

test('there are 10,000 maps at most', async () => {
  await using opened = await openedMaps({ store: nullStore })
  const names = Array.from({ length: mapsMax }, (_, at) => `m${at}`)
  for (const part of [names.slice(0, 5_000), names.slice(5_000)])
    for (const { success } of await opened.maps.apply(
      part.map((name) => put(name, 'k', 1)),
      caller(),
    ))
      expect(success).toBe(true)
  const results = await opened.maps.apply([put('one more', 'k', 1), put('m0', 'l', 1)], caller())
  expect(results.map(({ success, rejection }) => [success, rejection?.code])).toEqual([
    [false, 507],
    [true, undefined],
  ])
})

test('all maps together hold so many records, tombstones among them; beyond that nothing is taken in', async () => {
  await using opened = await openedMaps({ recordsMax: 4 })
  const { maps } = opened
  await maps.apply([put('m', 'a', 1), put('m', 'b', 1)], caller())
  await maps.apply([addTag('s', 'c', 1, '1:0:n')], caller())
  await expect(maps.apply([put('m', 'd', 1), put('m', 'e', 1)], caller())).rejects.toMatchObject({
    code: 'memory_limit',
  })
  await maps.apply([put('m', 'd', 1)], caller())
  await expect(maps.apply([remove('m', 'x')], caller())).rejects.toMatchObject({ code: 'memory_limit' })
})

test('all maps together take so many bytes: what makes them larger is refused, what frees memory is not', async () => {
  await using probe = await openedMaps({ store: nullStore })
  const text = 'x'.repeat(10_000)
  const first = [put('m', 'a', text), put('m', 'b', 1), addTag('s', 'k', text, `${startMs}:0:n`)]
  await probe.maps.apply(first, caller())
  const bytesMax = probe.maps.figures().bytes + 1
  await using opened = await openedMaps({ bytesMax, journalCapacity: 0 })
  const { maps } = opened
  await maps.apply(first, caller())
  const refusal = { code: 'memory_limit', message: expect.stringContaining(`about ${bytesMax} bytes`) }
  await maps.apply([put('m', 'c', 1)], caller())
  for (const op of [
    put('m', 'd', 1),
    put('m', 'b', 2, startMs + 1),
    remove('m', 'unknown'),
    addTag('s', 'k', 1, `${startMs}:1:n`),
    dropTag('s', 'k', `${startMs}:2:n`),
  ])
    await expect(maps.apply([op], caller()), JSON.stringify(op)).rejects.toMatchObject(refusal)
  const pushed = { key: 'k', records: [addTag('s', 'k', 1, `${startMs}:3:n`).orRecord!], tombstones: [] }
  await expect(maps.pushDiff('s', [pushed], caller())).rejects.toMatchObject(refusal)
  expect(
    (await maps.apply(first, caller())).map(({ success }) => success),
    'sent again',
  ).toEqual([true, true, true])
  // What finds room is applied, though nothing is acknowledged: a client sends all of what it has again and again.
  await expect(maps.apply([put('m', 'd', 1), remove('m', 'a', startMs + 1)], caller())).rejects.toMatchObject(refusal)
  expect(maps.query('m', {}, caller()).results.map(({ key }) => key)).toEqual(['b', 'c'])
  await maps.apply([put('m', 'd', 1), dropTag('s', 'k', `${startMs}:0:n`)], caller())
  expect(maps.figures().bytes).toBeLessThan(bytesMax)
  const { bytes, entries } = maps.figures()
  const again = await opened.again({ bytesMax: 1 })
  expect(again.figures(), 'what is stored is there, however small the limit').toMatchObject({ bytes, entries })
  await expect(again.apply([put('m', 'e', 1)], caller())).rejects.toMatchObject({ code: 'memory_limit' })
})

test('with no room for another record those that are there can be written and removed', async () => {
  await using opened = await openedMaps({ recordsMax: 3, store: nullStore })
  const tag = `${startMs}:0:n`
  await opened.maps.apply([put('m', 'a', 1), put('m', 'b', 1), addTag('s', 'k', 1, tag)], caller())
  await expect(opened.maps.apply([put('m', 'c', 1)], caller())).rejects.toMatchObject({ code: 'memory_limit' })
  await opened.maps.apply(
    [put('m', 'a', 2, startMs + 1), remove('m', 'b', startMs + 1), dropTag('s', 'k', tag)],
    caller(),
  )
  expect(opened.maps.query('m', {}, caller()).results).toEqual([{ key: 'a', value: 2 }])
  expect(opened.maps.figures().entries).toBe(3)
})

test('what is written to the store at once is bounded in rows and in bytes', async () => {
  const batches: StoreBatch[] = []
  const store = { ...nullStore, isDurable: true, write: async (batch: StoreBatch) => void batches.push(batch) }
  await using opened = await openedMaps({ store, journalCapacity: 0 })
  const rows = () => batches.splice(0).map(({ records = [], catalogue = [] }) => records.length + catalogue.length)
  const many = Array.from({ length: storeRowsMax * 2 }, (_, at) => put('m', `k${at}`, 1))
  await opened.maps.apply(many, caller())
  expect(rows()).toEqual([storeRowsMax, storeRowsMax, 1])
  const half = 'x'.repeat(storeBytesMax / 2)
  await opened.maps.apply(
    ['a', 'b', 'c'].map((key) => put('m', key, half)),
    caller(),
  )
  expect(rows()).toEqual([2, 1])
})

test('a page has 1,000 records at most', async () => {
  await using opened = await openedMaps({ store: nullStore })
  await opened.maps.apply(
    Array.from({ length: recordsPageMax + 1 }, (_, at) => put('m', `k${at}`, 1)),
    caller(),
  )
  expect(opened.maps.records('m', undefined, 5_000).records).toHaveLength(recordsPageMax)
  expect(opened.maps.records('m', undefined, 0).records).toHaveLength(1)
})

test('the rows of a query take so many bytes and not more, of one that is followed as well', async () => {
  await using opened = await openedMaps({ store: nullStore })
  // Two bytes of memory for each character, and 16 for the text.
  const text = 'x'.repeat((queryBytesMax / 16 - 16) / 2)
  const write = (keys: readonly string[], value: unknown) =>
    opened.maps.apply(
      keys.map((key) => put('m', key, value)),
      caller(),
    )
  await write(
    Array.from({ length: 16 }, (_, at) => `k${at}`),
    text,
  )
  const follow = () => opened.maps.liveQuery('m', {}, caller(), undefined, () => {})
  for (const { results } of [opened.maps.query('m', {}, caller()), follow()]) expect(results).toHaveLength(16)
  await write(['one more'], 1)
  for (const answer of [opened.maps.query('m', {}, caller()), follow()])
    expect(answer).toMatchObject({ results: [], code: 'QUERY_SNAPSHOT_OVERFLOW', error: expect.any(String) })
  expect(opened.maps.query('m', { limit: 16 }, caller()).results).toHaveLength(16)
})

test('the results of a search of any kind take so many bytes and not more', async () => {
  const vectorMaps = { m: { fields: ['word'], dimension: 4 } }
  await using opened = await openedMaps({ store: nullStore, vectorMaps, embedder: () => deterministicEmbedder(4) })
  let writes = 0
  const write = (key: string, bytes: number) => {
    writes += 1
    return opened.maps.apply([put('m', key, { word: 'w', fill: new Uint8Array(bytes) }, startMs + writes)], caller())
  }
  const asked = { mapName: 'm', k: 8, includeValue: true }
  const searches = [
    () => opened.maps.search('m', 'w', { limit: 8 }, caller()),
    () => opened.maps.liveSearch('m', 'w', { limit: 8 }, caller(), () => {}),
    () => opened.maps.hybrid({ ...asked, queryText: 'w', methods: ['fullText', 'semantic'] }, caller()),
    () => opened.maps.vectors({ ...asked, queryVector: [1, 1, 1, 1], minScore: -1 }, caller()),
  ]
  const most = searchBytesMax / 8 - 1_000
  for (let at = 0; at < 8; at += 1) await write(`k${at}`, most)
  for (const search of searches) {
    await write('k0', most)
    const { results } = await search()
    const left = searchBytesMax - results.reduce((bytes: number, hit: unknown) => bytes + roughBytes(hit), 0)
    await write('k0', most + left)
    expect((await search()).results).toHaveLength(8)
    await write('k0', most + left + 1)
    const { results: none, error, code } = await search()
    expect([none.length, code]).toEqual([0, 'SEARCH_OVERFLOW'])
    expect(error).toContain(String(searchBytesMax))
  }
})

test('a node id has no colon', async () => {
  await expect(openedMaps({ nodeId: 'a:b' })).rejects.toMatchObject({ code: 'invalid_configuration' })
})
