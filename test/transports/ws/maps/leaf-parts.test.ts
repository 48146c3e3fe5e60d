import { describe, expect, test } from 'vitest'
import type { KeyRecord, OrKey } from '../../../../src/contract/mod.ts'
import { leafBytesMax, roughBytes } from '../../../../src/maps/mod.ts'
import { orParts, recordParts } from '../../../../src/transports/ws/maps/leaf-parts.ts'

const timestamp = { millis: 1, counter: 0, nodeId: 'a' }
const record = (key: string, value: unknown): KeyRecord => ({ key, record: { value, timestamp } })
const element = (tag: string, value: unknown): OrKey['records'][number] => ({ value, timestamp, tag })
/** A record of so many bytes, as they are counted. */
const recordOf = (key: string, bytes: number): KeyRecord =>
  record(key, 'x'.repeat((bytes - roughBytes(record(key, ''))) / 2))
const evenly = (bytes: number): number => bytes + ((bytes - roughBytes(record('a', ''))) % 2)

describe('records of a leaf', () => {
  test('are one list up to the limit, and one more goes into the next', () => {
    const half = recordOf('a', evenly(leafBytesMax / 2))
    const rest = record(
      'b',
      new Uint8Array(leafBytesMax - roughBytes(half) - roughBytes(record('b', new Uint8Array()))),
    )
    expect(roughBytes(half) + roughBytes(rest)).toBe(leafBytesMax)
    expect([...recordParts([half, rest])]).toEqual([[half, rest]])
    const larger = record('b', new Uint8Array((rest.record.value as Uint8Array).length + 1))
    expect([...recordParts([half, larger, half])]).toEqual([[half], [larger], [half]])
  })

  test('that are larger go alone, and none is one empty list', () => {
    const [small, huge] = [record('s', 1), record('h', new Uint8Array(3 * leafBytesMax))]
    expect([...recordParts([small, huge, small, small])]).toEqual([[small], [huge], [small, small]])
    expect([...recordParts([])]).toEqual([[]])
  })
})

describe('keys of sets', () => {
  test('with much in them come in pieces that add up to them, what is gone first', () => {
    const value = new Uint8Array(leafBytesMax / 4)
    const records = Array.from({ length: 9 }, (_, at) => element(`${at}:0:a`, value))
    const tombstones = Array.from({ length: 3 }, (_, at) => `${at}`.repeat(leafBytesMax / 4))
    const small: OrKey = { key: 'small', records: [element('1:0:b', 1)], tombstones: ['0:0:b'] }
    const parts = [...orParts([small, { key: 'large', records, tombstones }, small])]
    for (const part of parts) expect(roughBytes(part)).toBeLessThan(leafBytesMax + 1_024)
    const pieces = parts.flat()
    expect([pieces.at(0), pieces.at(-1)]).toEqual([small, small])
    const large = pieces.slice(1, -1)
    expect(new Set(large.map(({ key }) => key))).toEqual(new Set(['large']))
    expect(large.flatMap((piece) => piece.records)).toEqual(records)
    expect(large.flatMap((piece) => piece.tombstones)).toEqual(tombstones)
    const lastGone = large.findLastIndex((piece) => piece.tombstones.length > 0)
    expect(large.slice(0, lastGone).every((piece) => piece.records.length === 0)).toBe(true)
  })

  test('that are small go together, and none is one empty list', () => {
    const entries = Array.from({ length: 50 }, (_, at): OrKey => ({ key: `k${at}`, records: [], tombstones: ['t'] }))
    expect([...orParts(entries)]).toEqual([entries])
    expect([...orParts([])]).toEqual([[]])
  })
})
