import { expect, test } from 'vitest'
import { checksumOf } from '../../src/sync/checksum.ts'
import { sipHash13 } from '../../src/sync/siphash.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const upTo = (count: number) => Uint8Array.from({ length: count }, (_, at) => at)

test.each([
  [bytes(1, 2, 3), bytes(10, 20, 30), 1, 2_437_683_059],
  [bytes(1, 2, 3), bytes(4, 5, 6), 1, 1_954_545_781],
  [bytes(), bytes(), 0, 3_483_258_188],
  [bytes(0, 0, 0, 0, 0, 0, 0, 42), upTo(256), 123_456_789_012, 2_501_772_938],
])('siphash13 of key %s, %# is the one that the protocol computes', (key, data, clientLsn, expected) => {
  expect(checksumOf('siphash13', { key, data, clientLsn })).toBe(expected)
})

test('canary: one other bit gives another checksum', () => {
  const change = { key: bytes(1, 2, 3), data: bytes(10, 20, 31), clientLsn: 1 }
  expect(checksumOf('siphash13', change)).not.toBe(2_437_683_059)
})

test('siphash13 reads bytes at any place of their buffer', () => {
  const shifted = new Uint8Array(20).subarray(3, 16)
  shifted.set(upTo(13))
  expect(sipHash13(shifted)).toBe(sipHash13(upTo(13)))
})

test('crc32 is over the data alone', () => {
  const data = new TextEncoder().encode('123456789')
  expect(checksumOf('crc32', { key: bytes(7), data, clientLsn: 9 })).toBe(0xcbf43926)
})

test('what the server writes itself has the checksum of the protocol where none is checked', () => {
  const change = { key: bytes(1, 2, 3), data: bytes(10, 20, 30), clientLsn: 1 }
  expect(checksumOf('off', change)).toBe(2_437_683_059)
})
