import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OrderedIndex } from '../../../src/maps/query/ordered-index.ts'
import { type Range, wholeRange } from '../../../src/maps/query/range.ts'
import { SortedList } from '../../../src/maps/query/sorted-list.ts'
import { seed } from './records.ts'

const all = (list: SortedList<number>): readonly number[] => {
  const items: number[] = []
  for (let place = list.locate(() => false); list.at(place) !== undefined; place = list.next(place))
    items.push(list.at(place)!)
  return items
}

const backwards = (list: SortedList<number>): readonly number[] => {
  const items: number[] = []
  for (let place = list.previous(list.locate(() => true)); place; place = list.previous(place))
    items.push(list.at(place)!)
  return items
}

/** Numbers in several manners of arriving: mixed, ascending, descending. Far more than one chunk holds. */
const anyNumbers = fc
  .tuple(
    fc.uniqueArray(fc.nat(50_000), { minLength: 1_500, maxLength: 4_000, size: 'max' }),
    fc.constantFrom('mixed', 'up', 'down'),
  )
  .map(([numbers, manner]) =>
    manner === 'mixed' ? numbers : numbers.sort((a, b) => (manner === 'up' ? a - b : b - a)),
  )

describe(`a sorted list of many chunks (TEST_SEED=${seed})`, () => {
  const isSorted = (listOf: (numbers: readonly number[]) => SortedList<number>, isCanary = false) =>
    fc.assert(
      fc.property(anyNumbers, fc.nat(9), (numbers, part) => {
        const list = listOf(numbers)
        const gone = numbers.filter((_, at) => at % 10 < part)
        for (const number of [...gone, ...gone, -1]) list.delete(number)
        const left = numbers.filter((_, at) => at % 10 >= part).sort((a, b) => a - b)
        expect(all(list)).toEqual(left)
        expect(backwards(list)).toEqual(left.toReversed())
        expect(list.size).toBe(left.length)
        const middle = list.locate((item) => item < 25_000)
        expect(list.at(middle)).toBe(left.find((item) => item >= 25_000))
        expect(
          list.distance(
            list.locate(() => false),
            list.locate(() => true),
          ),
        ).toBeGreaterThanOrEqual(left.length / 3)
      }),
      { seed, numRuns: 40, endOnFailure: isCanary },
    )

  test('has what was added and not removed, in order, both ways', () => {
    const filled = (numbers: readonly number[]) => {
      const list = new SortedList<number>((a, b) => a - b)
      for (const number of numbers) list.add(number)
      return list
    }
    const loaded = (numbers: readonly number[]) => {
      const list = new SortedList<number>((a, b) => a - b)
      list.load(numbers.slice(0, -200))
      for (const number of numbers.slice(-200)) list.add(number)
      return list
    }
    isSorted(filled)
    isSorted(loaded)
    expect(() => isSorted((numbers) => filled(numbers.slice(1)), true), 'canary: one is lost').toThrow()
  })

  test('an ordered index walks every range from every row on, keys ascending where values are equal', () => {
    const anyValues = fc.array(fc.nat(5), { minLength: 1_500, maxLength: 2_500, size: 'max' })
    const anyEnd = fc.record({ value: fc.nat(6), isIncluded: fc.boolean() })
    fc.assert(
      fc.property(
        anyValues,
        anyEnd,
        anyEnd,
        fc.nat(6),
        fc.nat(2_500),
        fc.boolean(),
        (values, low, high, value, at, isWhole) => {
          const index = new OrderedIndex('v')
          values.forEach((v, position) => {
            index.change(`k${position}`, undefined, { v })
          })
          const range: Range = isWhole ? wholeRange : { low, high }
          const after = { value, key: `k${at}` }
          expect([...index.ascending(range, after)]).toEqual(walked(values, range, after, 1))
          expect([...index.descending(range, after)]).toEqual(walked(values, range, after, -1))
        },
      ),
      { seed, numRuns: 80 },
    )
  })

  test('an ordered index gives what a range has now, however often it was asked for before', () => {
    const index = new OrderedIndex('v')
    const range: Range = { low: { value: 1, isIncluded: true }, high: { value: 2, isIncluded: true } }
    const found = () => [index.estimate(range), [...index.ascending(range)], [...index.descending(range)]]
    index.load([['a', { v: 0 }]])
    expect(found()).toEqual([0, [], []])
    index.change('b', undefined, { v: 1 })
    index.change('a', { v: 0 }, { v: 2 })
    expect(found()).toEqual([2, ['b', 'a'], ['a', 'b']])
    index.change('b', { v: 1 }, undefined)
    expect(found()).toEqual([1, ['a'], ['a']])
    index.load([])
    expect(found()).toEqual([0, [], []])
  })
})

/** What a walk gives, found by looking at all values. */
function walked(
  values: readonly number[],
  range: Range,
  after: { value: number; key: string },
  sign: 1 | -1,
): string[] {
  const order = (a: { v: number; key: string }, b: { v: number; key: string }): number =>
    (a.v - b.v) * sign || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  const within = ({ v }: { v: number }): boolean => {
    if (range === wholeRange) return true
    const [low, high] = [Number(range.low.value), Number(range.high.value)]
    return (v > low || (v === low && range.low.isIncluded)) && (v < high || (v === high && range.high.isIncluded))
  }
  const rows = values.map((v, at) => ({ v, key: `k${at}` })).filter(within)
  return rows
    .filter((row) => order(row, { v: after.value, key: after.key }) > 0)
    .sort(order)
    .map(({ key }) => key)
}
