import { expect, test } from 'vitest'
import { callOperationsMax, orElementsMax } from '../../src/maps/mod.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, stamp, startMs } from './fixtures.ts'

const valuesOf = async (maps: Awaited<ReturnType<typeof openedMaps>>['maps'], name: string) =>
  Object.fromEntries(maps.query(name, {}, caller()).results.map(({ key, value }) => [key, value]))

test('the write with the latest timestamp stands, in whichever order the writes arrive', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  await maps.apply([put('m', 'k', 'newer', startMs + 2)], caller())
  const [late] = await maps.apply([put('m', 'k', 'older', startMs + 1)], caller('c2'))
  expect(late).toMatchObject({ success: true })
  expect(await valuesOf(maps, 'm')).toEqual({ k: 'newer' })
  await maps.apply([put('m', 'k', 'newest', startMs + 3), remove('m', 'k', startMs + 4)], caller())
  expect(await valuesOf(maps, 'm')).toEqual({})
  expect(maps.summaries()).toMatchObject([{ entryCount: 0, tombstones: 1 }])
})

test('timestamps and tags are kept verbatim, and come back verbatim after a restart', async () => {
  await using opened = await openedMaps()
  const tag = `${startMs}:3:node-A`
  await opened.maps.apply([put('m', 'k', 1, startMs - 5, 'Node'), addTag('s', 'k', 'x', tag)], caller())
  for (const maps of [opened.maps, await opened.again()]) {
    expect(maps.orKeys('s', ['k'])).toEqual([
      { key: 'k', records: [{ value: 'x', timestamp: stamp(startMs, 'node-A', 3), tag }], tombstones: [] },
    ])
    const { records } = maps.records('m', undefined, 10)
    expect(records).toEqual([{ key: 'k', value: 1, timestamp: stamp(startMs - 5, 'Node') }])
  }
})

test('a write that is repeated changes nothing, is told to nobody, and is answered as done', async () => {
  await using opened = await openedMaps()
  const { maps, told } = opened
  const ops = [put('m', 'k', 1), addTag('s', 'k', 'x', '5:0:n'), dropTag('s', 'k', '5:0:n')]
  await maps.apply(ops, caller())
  const roots = () => maps.summaries().map(({ rootHash }) => rootHash)
  const before = roots()
  expect(told).toHaveLength(3)
  const written = opened.storage.statistics().committed
  const results = await maps.apply([...ops, ...ops], caller())
  expect(results.map(({ success }) => success)).toEqual(ops.concat(ops).map(() => true))
  expect(roots()).toEqual(before)
  expect(told).toHaveLength(3)
  expect(opened.storage.statistics().committed).toBe(written)
})

test('each write is judged for itself: what is wrong is told, and the others take effect', async () => {
  await using opened = await openedMaps({ valueBytesMax: 10 })
  const bad = [
    put('', 'k', 1),
    put('a:b', 'k', 1),
    put('_topgun_x', 'k', 1),
    put('__topgun_x', 'k', 1),
    put('x__backup', 'k', 1),
    put('m', 'k\0', 1),
    put('m', 'half \ud800', 1),
    put('m', 'k', 'more than ten bytes'),
    {
      mapName: 'm',
      key: 'k',
      opType: 'PUT' as const,
      record: { value: 1, timestamp: { millis: 1.5, counter: 0, nodeId: '' } },
    },
    { mapName: 'm', key: 'k', opType: 'PUT' as const, record: { value: 1, timestamp: stamp(1, 'a:b') } },
    { mapName: 'm', key: 'k', opType: 'PUT' as const, record: null },
    { mapName: 'm', key: 'k', opType: 'OR_ADD' as const },
    { mapName: 'm', key: 'k', opType: 'OR_REMOVE' as const },
    put('good', 'k', nested(300)),
  ]
  const results = await opened.maps.apply([put('good', 'a', 1), ...bad, put('good', 'b', 2)], caller())
  expect(results.map(({ success }) => success)).toEqual([true, ...bad.map(() => false), true])
  expect(results.slice(1, -1).map(({ rejection }) => rejection?.code)).toEqual([
    ...[400, 400, 403, 403, 403, 400, 400, 413],
    ...[400, 400, 400, 400, 400, 400],
  ])
  expect(results[8]?.error).toBe('value size 20 bytes exceeds maximum 10 bytes')
  expect(opened.maps.summaries().map(({ name, entryCount }) => [name, entryCount])).toEqual([['good', 2]])
  expect(opened.failures).toEqual([])
})

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = [value]
  return value
}

test('a map is of the kind of its first write', async () => {
  await using opened = await openedMaps()
  await opened.maps.apply([put('m', 'k', 1), addTag('s', 'k', 1, '1:0:n')], caller())
  const results = await opened.maps.apply([addTag('m', 'k', 1, '2:0:n'), put('s', 'k', 1)], caller())
  expect(results.map(({ error }) => error)).toEqual(['The map m holds records.', 'The map s holds sets.'])
})

test('what lies more than a minute ahead is stamped anew, and the same write again gets the same stamp', async () => {
  await using opened = await openedMaps()
  const { maps } = opened
  const stampOf = () => maps.records('m', undefined, 1).records[0]?.timestamp
  await maps.apply([put('m', 'k', 1, startMs + 60_000)], caller())
  expect(stampOf()).toEqual(stamp(startMs + 60_000))
  const ahead = put('m', 'l', 1, startMs + 60_001)
  await maps.apply([remove('m', 'k', startMs + 60_000 + 1), ahead], caller())
  const given = maps.records('m', 'k', 1).records[0]?.timestamp
  expect(given).toMatchObject({ nodeId: 'server' })
  await maps.apply([ahead], caller())
  expect(maps.records('m', 'k', 1).records[0]?.timestamp).toEqual(given)
})

test('integers that came as BigInt are plain numbers from then on', async () => {
  await using opened = await openedMaps()
  const timestamp = { millis: BigInt(startMs), counter: 0n, nodeId: 'go' } as never
  const op = { mapName: 'm', key: 'k', record: { value: 7, timestamp, ttlMs: 1_000n as never } }
  expect(await opened.maps.apply([op], caller())).toMatchObject([{ success: true }])
  expect(opened.told[0]?.event.record).toEqual({ value: 7, timestamp: stamp(startMs, 'go'), ttlMs: 1_000 })
})

test('a removal without a record is one of this moment, and removes nothing twice', async () => {
  await using opened = await openedMaps()
  const bare = { mapName: 'm', key: 'k', opType: 'REMOVE' as const, record: null }
  await opened.maps.apply([put('m', 'k', 1), bare], caller())
  await opened.maps.apply([bare, { ...bare, key: 'never' }], caller())
  expect(opened.told.map(({ event }) => event.eventType)).toEqual(['PUT', 'REMOVE'])
  expect(opened.told[1]?.event.record).toMatchObject({ value: null, timestamp: { nodeId: 'server' } })
})

test('listeners are told in order, who changed what, and with a tombstone what was removed', async () => {
  await using opened = await openedMaps()
  const { maps, told } = opened
  await maps.apply([put('m', 'k', 1), put('m', 'k', 2, startMs + 1)], caller('a'))
  await maps.apply(
    [remove('m', 'k', startMs + 2), addTag('s', 'x', 'y', '1:0:n'), dropTag('s', 'x', '1:0:n')],
    caller('b'),
  )
  expect(told).toEqual([
    { by: 'a', event: { mapName: 'm', eventType: 'PUT', key: 'k', record: { value: 1, timestamp: stamp(startMs) } } },
    {
      by: 'a',
      event: { mapName: 'm', eventType: 'PUT', key: 'k', record: { value: 2, timestamp: stamp(startMs + 1) } },
    },
    {
      by: 'b',
      event: { mapName: 'm', eventType: 'REMOVE', key: 'k', record: { value: null, timestamp: stamp(startMs + 2) } },
    },
    {
      by: 'b',
      event: {
        mapName: 's',
        eventType: 'OR_ADD',
        key: 'x',
        orRecord: { value: 'y', timestamp: stamp(1, 'n'), tag: '1:0:n' },
      },
    },
    { by: 'b', event: { mapName: 's', eventType: 'OR_REMOVE', key: 'x', orTag: '1:0:n' } },
  ])
})

test('a call has 8,192 writes and a key of a set 8,192 elements at most', async () => {
  await using opened = await openedMaps()
  const adds = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => addTag('s', 'k', 1, `${from + at}:0:n`))
  const full = await opened.maps.apply(adds(callOperationsMax, 1), caller())
  expect(full.every(({ success }) => success)).toBe(true)
  expect(callOperationsMax).toBe(orElementsMax)
  const [beyond] = await opened.maps.apply(adds(1, 10_000), caller())
  expect(beyond).toMatchObject({ success: false, rejection: { code: 413 } })
  await opened.maps.apply([dropTag('s', 'k', '1:0:n')], caller())
  expect(await opened.maps.apply(adds(1, 10_000), caller())).toMatchObject([{ success: true }])
  await expect(opened.maps.apply(adds(callOperationsMax + 1, 1), caller())).rejects.toMatchObject({
    code: 'validation_failed',
  })
})
