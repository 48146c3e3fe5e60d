import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PnCounter } from '../../src/crdt/mod.ts'
import { seed } from './records.ts'

const anyMoves = fc.array(
  fc.record({ node: fc.constantFrom('a', 'b', '__proto__'), by: fc.integer({ min: -9, max: 9 }) }),
)
const counterOf = (owner: string, moves: readonly { node: string; by: number }[]): PnCounter => {
  const counter = new PnCounter()
  // Only a node itself moves its counts: each replica here has nodes of its own.
  for (const { node, by } of moves) counter.add(`${owner}${node}`, by)
  return counter
}

type Merge = (into: PnCounter, from: PnCounter) => PnCounter
const byMaximum: Merge = (into, from) => {
  into.merge(from.state())
  return into
}
const byAddition: Merge = (into, from) => {
  for (const [node, count] of Object.entries(from.state().positive)) into.add(node, count)
  return into
}

describe(`the laws (TEST_SEED=${seed})`, () => {
  const hold = (merge: Merge) =>
    fc.assert(
      fc.property(anyMoves, anyMoves, anyMoves, (x, y, z) => {
        const [a, b, c] = [() => counterOf('1', x), () => counterOf('2', y), () => counterOf('3', z)]
        expect(merge(merge(a(), b()), c()).state()).toEqual(merge(a(), merge(b(), c())).state())
        expect(merge(a(), b()).state()).toEqual(merge(b(), a()).state())
        expect(merge(a(), a()).state()).toEqual(a().state())
        expect(merge(a(), b()).value).toBe(a().value + b().value)
      }),
      { seed },
    )

  test('merging is commutative, associative and idempotent, and loses no move', () => {
    hold(byMaximum)
    expect(() => hold(byAddition), 'canary: counts added instead of raised').toThrow()
  })
})

describe('a counter', () => {
  test('reads and writes both namings of its halves', () => {
    const counter = new PnCounter()
    expect(counter.merge({ positive: { a: 5 }, negative: { b: 2 } })).toBe(true)
    expect(counter.merge({ p: { a: 4, c: 1 }, n: { b: 3 } })).toBe(true)
    expect(counter.value).toBe(3)
    const [positive, negative] = [{ a: 5, c: 1 }, { b: 3 }]
    expect(counter.state()).toEqual({ positive, negative, p: positive, n: negative })
    expect(counter.merge(counter.state())).toBe(false)
  })

  test('takes any node id for a name', () => {
    const counter = new PnCounter()
    counter.add('__proto__', -3)
    const other = new PnCounter()
    expect(other.merge(counter.state())).toBe(true)
    expect(other.value).toBe(-3)
  })

  test('passes over what is no count', () => {
    const counter = new PnCounter()
    const odd = { a: -1, b: Number.NaN, c: Number.POSITIVE_INFINITY, d: '7', e: null } as unknown as Record<
      string,
      number
    >
    expect(counter.merge({ p: odd, n: null as unknown as Record<string, number> })).toBe(false)
    expect(counter.value).toBe(0)
    expect(() => counter.add('a', Number.NaN)).toThrow(RangeError)
  })
})
