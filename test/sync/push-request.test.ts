import { expect, test } from 'vitest'
import type { RowChange } from '../../src/contract/mod.ts'
import { Failure } from '../../src/errors.ts'
import type { ChecksumMode } from '../../src/sync/checksum.ts'
import { batchMax, clockNodesMax, dataBytesMax, keyBytesMax } from '../../src/sync/limits.ts'
import { readPush } from '../../src/sync/push-request.ts'
import { changeOf, pushOf } from './push-fixtures.ts'

const good = changeOf(1, 'x')
const read = (changes: readonly RowChange[], mode: ChecksumMode = 'off') => readPush(pushOf('c', changes), mode)

/** The failure of a push whose fourth change is wrong. */
function refusalOf(over: Partial<RowChange>, mode: ChecksumMode = 'off'): Failure {
  const checked = { ...good, key: [1, 2, 3], data: [10, 20, 30], checksum: 2_437_683_059 }
  try {
    readPush(pushOf('c', [checked, checked, checked, { ...checked, ...over }]), mode)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('the push was not refused')
}

test('keys, data and all the rest are those that were sent', () => {
  const sent = [changeOf(1, 'one'), { ...changeOf(2, ''), key: [0, 255, 7], compressed: true, lsn: 9 }]
  const { changes } = read(sent)
  expect(changes.map(({ key, data, clientLsn, compressed }) => [[...key], [...data], clientLsn, compressed])).toEqual([
    [[1], [111, 110, 101], 1, false],
    [[0, 255, 7], [], 9, true],
  ])
})

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, node) => [`n${node}`, 1]))

test.each<readonly [string, Partial<RowChange>]>([
  ['key', { key: [] }],
  ['key', { key: Array.from({ length: keyBytesMax + 1 }, () => 1) }],
  ['data', { data: Array.from({ length: dataBytesMax + 1 }, () => 1) }],
  ['table', { table: '' }],
  ['table', { table: 'a\0b' }],
  ['table', { table: 'a\ud800' }],
  ['timestamp', { timestamp: '2025-02-30T00:00:00Z' }],
  ['vector_clock', { vector_clock: many(clockNodesMax + 1) }],
  ['vector_clock', { vector_clock: { [`${'n'.repeat(129)}`]: 1 } }],
])('a wrong %s is named with the index of its change', (field, over) => {
  const refusal = refusalOf(over)
  expect(refusal.code).toBe('invalid_message')
  expect(refusal.message).toContain(`changes/3/${field}`)
})

test('what is just within its limit is taken', () => {
  const key = Array.from({ length: keyBytesMax }, () => 1)
  const data = Array.from({ length: dataBytesMax }, () => 1)
  expect(() => read([{ ...good, key, data, vector_clock: many(clockNodesMax) }])).not.toThrow()
  const changes = Array.from({ length: batchMax }, () => good)
  expect(read(changes).changes).toHaveLength(batchMax)
  expect(() => read([...changes, good])).toThrow(/more than 1000/)
})

test('a checksum is looked at only where somebody asked for it', () => {
  expect(read([good]).changes[0]?.checksum).toBe(987_654_321)
  expect(refusalOf({ checksum: 2_437_683_058 }, 'siphash13').message).toContain('changes/3/checksum')
  // Its number is part of it.
  expect(refusalOf({ lsn: 2 }, 'siphash13').message).toContain('LSN 2')
  expect(() => read([good], 'crc32')).toThrow('changes/0/checksum')
  const digits = { ...good, data: [...new TextEncoder().encode('123456789')], checksum: 0xcbf4_3926 }
  expect(() => read([digits], 'crc32')).not.toThrow()
})

test('two ways to write one push have one hash, and any other content has another', () => {
  const hash = (over: Partial<RowChange>, push = {}) => readPush(pushOf('c', [{ ...good, ...over }], push), 'off').hash
  const clock = { vector_clock: { a: 1, b: 2 } }
  expect(hash({ vector_clock: { clocks: { b: 2, a: 1 } } })).toBe(hash(clock))
  expect(hash({ vector_clock: {} })).toBe(hash({}))
  const others = [
    hash(clock),
    hash({}),
    hash({}, { atomic: true }),
    hash({}, { base_lsn: 1 }),
    hash({}, { vector_clock: { a: 1 } }),
    hash({ key: [1, 120], data: [] }),
    hash({ compressed: true }),
    hash({ operation: 'Insert' }),
    hash({ checksum: 1 }),
    hash({ table: 'task' }),
    hash({ timestamp: '2025-11-24T10:30:01Z' }),
    hash({ lsn: 2 }),
  ]
  expect(new Set(others).size).toBe(others.length)
})
