import { describe, expect, it } from 'vitest'
import { emptyHyperLogLog, estimate, mergedRegisters, withElements } from '../../../src/broker/pure/hyperloglog.ts'
import { murmur64 } from '../../../src/broker/pure/murmur64.ts'
import { repetitions } from '../../support/repetitions.ts'

const most = repetitions(1_000_000)
const runs = repetitions(40)
const encoder = new TextEncoder()
const elements = (from: number, to: number, name = 'element'): Uint8Array[] =>
  Array.from({ length: to - from }, (_, index) => encoder.encode(`${name}:${from + index}`))
const filled = (from: number, to: number, name?: string): Uint8Array =>
  withElements(emptyHyperLogLog(), elements(from, to, name)) ?? emptyHyperLogLog()

/** The same function written down with integers of any length. */
function reference(bytes: Uint8Array): bigint {
  const m = 0xc6a4a7935bd1e995n
  const cut = (value: bigint) => BigInt.asUintN(64, value)
  let hash = 0xadc83b19n ^ cut(BigInt(bytes.length) * m)
  const number = (from: number, to: number) =>
    bytes.subarray(from, to).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n)
  const whole = bytes.length - (bytes.length % 8)
  for (let index = 0; index < whole; index += 8) {
    let word = cut(number(index, index + 8) * m)
    word = cut((word ^ (word >> 47n)) * m)
    hash = cut((hash ^ word) * m)
  }
  if (whole < bytes.length) hash = cut((hash ^ number(whole, bytes.length)) * m)
  hash = cut((hash ^ (hash >> 47n)) * m)
  return hash ^ (hash >> 47n)
}

describe('murmur64', () => {
  it('is the function of its definition, for every length up to 64 and all bytes', () => {
    for (let length = 0; length <= 64; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 167 + length * 59 + 200) & 0xff)
      const { high, low } = murmur64(bytes)
      expect((BigInt(high) << 32n) | BigInt(low), `length ${length}`).toBe(reference(bytes))
    }
  })
})

describe('HyperLogLog', () => {
  it('is exact, or nearly so, for few elements', () => {
    expect(estimate(emptyHyperLogLog())).toBe(0)
    for (const count of [1, 2, 3, 10]) expect(estimate(filled(0, count))).toBe(count)
    expect(Math.abs(estimate(filled(0, 1000)) - 1000)).toBeLessThanOrEqual(10)
  })

  it(`errs by less than 2 % from thousands to ${most}`, () => {
    for (const count of [5_000, 40_000, 60_000, 100_000, most]) {
      expect(Math.abs(estimate(filled(0, count)) / count - 1), `${count}`).toBeLessThan(0.02)
    }
  })

  it('has a mean error near its standard error of 0.81 %', () => {
    const errors = Array.from({ length: runs }, (_, run) => estimate(filled(0, 20_000, `run${run}`)) / 20_000 - 1)
    const rms = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)
    expect(rms).toBeGreaterThan(0.003)
    expect(rms).toBeLessThan(0.012)
  })

  it('does not change for elements that are there', () => {
    expect(withElements(filled(0, 100), elements(0, 100))).toBeUndefined()
  })

  it('leaves what was given as it was', () => {
    const before = filled(0, 100)
    const copy = before.slice()
    withElements(before, elements(100, 200))
    expect(before).toEqual(copy)
  })

  it('merges to what all elements together would have given', () => {
    expect(mergedRegisters([filled(0, 6000), filled(4000, 9000)])).toEqual(filled(0, 9000))
  })
})
