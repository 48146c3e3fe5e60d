import { describe, expect, it } from 'vitest'
import { runBitfield } from '../../../src/broker/pure/bitfield.ts'
import { bitAt, combinedBits, countBits, firstBit, withBit } from '../../../src/broker/pure/bits.ts'

const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value))

describe('bits', () => {
  it('count from the most significant bit of the first byte', () => {
    const bytes = withBit(new Uint8Array(), 7, 1)
    expect([...bytes]).toEqual([1])
    expect([...withBit(bytes, 8, 1)]).toEqual([1, 0x80])
    expect(bitAt(bytes, 7)).toBe(1)
    expect(bitAt(bytes, 6)).toBe(0)
    expect(bitAt(bytes, 1_000_000)).toBe(0)
  })

  it('leave what was given as it was', () => {
    const bytes = text('a')
    withBit(bytes, 0, 1)
    runBitfield(bytes, [{ operation: 'SET', offset: 0, width: 8, signed: false, value: 0, overflow: 'WRAP' }])
    expect([...bytes]).toEqual([0x61])
  })

  it('are counted as in the published example', () => {
    expect(countBits(text('foobar'), {})).toBe(26)
    expect(countBits(text('foobar'), { start: 0, end: 7 })).toBe(4)
    expect(countBits(text('foobar'), { start: 5, end: 30 })).toBe(17)
    expect(countBits(text('foobar'), { start: -8, end: -1 })).toBe(4)
    expect(countBits(text('foobar'), { start: 40, end: 3 })).toBe(0)
    expect(countBits(new Uint8Array(), {})).toBe(0)
  })

  it('are found as in the published example', () => {
    const bytes = Uint8Array.of(0xff, 0xf0, 0x00)
    expect(firstBit(bytes, 0, {})).toBe(12)
    expect(firstBit(Uint8Array.of(0x00, 0xff, 0xf0), 1, {})).toBe(8)
    expect(firstBit(Uint8Array.of(0x00, 0xff, 0xf0), 1, { start: 16 })).toBe(16)
    expect(firstBit(Uint8Array.of(0, 0, 0), 1, {})).toBeUndefined()
  })

  it('beyond the end are 0, unless an end is given', () => {
    expect(firstBit(Uint8Array.of(0xff), 0, {})).toBe(8)
    expect(firstBit(Uint8Array.of(0xff), 0, { start: 0, end: -1 })).toBeUndefined()
    expect(firstBit(new Uint8Array(), 0, {})).toBe(0)
    expect(firstBit(new Uint8Array(), 1, {})).toBeUndefined()
  })

  it('are combined, a shorter text followed by zeros', () => {
    const [one, other] = [Uint8Array.of(0b1100, 0xff), Uint8Array.of(0b1010)]
    expect([...combinedBits('AND', [one, other])]).toEqual([0b1000, 0])
    expect([...combinedBits('OR', [one, other])]).toEqual([0b1110, 0xff])
    expect([...combinedBits('XOR', [one, other])]).toEqual([0b0110, 0xff])
    expect([...combinedBits('NOT', [one])]).toEqual([0xf3, 0])
    expect([...combinedBits('AND', [])]).toEqual([])
  })
})

describe('integers inside', () => {
  it('are read, replaced and added to, one step after another', () => {
    const { after, results } = runBitfield(new Uint8Array(), [
      { operation: 'INCRBY', offset: 100, width: 5, signed: true, increment: 1, overflow: 'WRAP' },
      { operation: 'GET', offset: 0, width: 4, signed: false },
      { operation: 'SET', offset: 100, width: 5, signed: true, value: -3, overflow: 'WRAP' },
      { operation: 'GET', offset: 100, width: 5, signed: true },
    ])
    expect(results).toEqual([1, 0, 1, -3])
    expect(after).toHaveLength(14)
  })

  it('wrap, stay at the end, or fail when they do not fit', () => {
    const step = { operation: 'INCRBY', offset: 0, width: 2, signed: false, increment: 1 } as const
    const sums = (overflow: 'WRAP' | 'SAT' | 'FAIL') =>
      runBitfield(new Uint8Array(), new Array(5).fill({ ...step, overflow })).results
    expect(sums('WRAP')).toEqual([1, 2, 3, 0, 1])
    expect(sums('SAT')).toEqual([1, 2, 3, 3, 3])
    expect(sums('FAIL')).toEqual([1, 2, 3, null, null])
  })

  it('wrap with a sign', () => {
    const step = { operation: 'INCRBY', offset: 3, width: 8, signed: true, overflow: 'WRAP' } as const
    const { results } = runBitfield(new Uint8Array(), [
      { ...step, increment: 127 },
      { ...step, increment: 1 },
      { ...step, increment: -1, overflow: 'SAT' },
    ])
    expect(results).toEqual([127, -128, -128])
  })

  it('hold 53 bits exactly', () => {
    const step = { offset: 1, width: 53, signed: false, overflow: 'WRAP' } as const
    const { results } = runBitfield(new Uint8Array(), [
      { ...step, operation: 'SET', value: Number.MAX_SAFE_INTEGER },
      { ...step, operation: 'GET' },
      { ...step, operation: 'INCRBY', increment: Number.MAX_SAFE_INTEGER },
    ])
    expect(results).toEqual([0, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1])
  })

  it('are not written by steps that only read or that fail', () => {
    const steps = [
      { operation: 'GET', offset: 0, width: 8, signed: false },
      { operation: 'SET', offset: 0, width: 1, signed: false, value: 2, overflow: 'FAIL' },
    ] as const
    expect(runBitfield(text('a'), steps)).toEqual({ after: undefined, results: [0x61, null] })
  })
})
