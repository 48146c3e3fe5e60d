import { expect } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { Scored } from '../../../src/broker/port/keyspace.ts'
import { type Cases, refused } from './case.ts'

const scored = (pairs: Readonly<Record<string, number>>): Scored[] =>
  Object.entries(pairs).map(([member, score]) => ({ member, score }))

const fill = ({ sortedSets }: Engine, key: string, pairs: Readonly<Record<string, number>>) =>
  sortedSets.add(key, scored(pairs), {})

export const sortedSetCases: Cases = {
  'adding tells how many are new and how many changed': async ({ engine }) => {
    expect(await fill(engine, 'z', { a: 1, b: 2 })).toEqual({ added: 2, changed: 2 })
    expect(await fill(engine, 'z', { a: 1, b: 3, c: 4 })).toEqual({ added: 1, changed: 2 })
    expect(await fill(engine, 'z', { a: 1 })).toEqual({ added: 0, changed: 0 })
  },
  'a member given twice counts once, with its last score': async ({ engine: { sortedSets } }) => {
    const members = [
      { member: 'a', score: 1 },
      { member: 'a', score: 2 },
    ]
    expect(await sortedSets.add('z', members, {})).toEqual({ added: 1, changed: 1 })
    expect(await sortedSets.scores('z', ['a'])).toEqual([2])
  },
  'only new members': async ({ engine }) => {
    await fill(engine, 'z', { a: 1 })
    expect(await engine.sortedSets.add('z', scored({ a: 5, b: 2 }), { only: 'new' })).toEqual({ added: 1, changed: 1 })
    expect(await engine.sortedSets.scores('z', ['a', 'b'])).toEqual([1, 2])
  },
  'only known members': async ({ engine }) => {
    await fill(engine, 'z', { a: 1 })
    const result = await engine.sortedSets.add('z', scored({ a: 5, b: 2 }), { only: 'known' })
    expect(result).toEqual({ added: 0, changed: 1 })
    expect(await engine.sortedSets.scores('z', ['a', 'b'])).toEqual([5, undefined])
    await engine.sortedSets.add('y', scored({ a: 1 }), { only: 'known' })
    expect(await engine.keys.exists('y')).toBe(false)
  },
  'scores only up or only down': async ({ engine }) => {
    await fill(engine, 'z', { a: 5, b: 5 })
    const up = await engine.sortedSets.add('z', scored({ a: 4, b: 6, c: 1 }), { towards: 'greater' })
    expect(up).toEqual({ added: 1, changed: 2 })
    const down = await engine.sortedSets.add('z', scored({ a: 4, b: 7, d: 1 }), { towards: 'less' })
    expect(down).toEqual({ added: 1, changed: 2 })
    expect(await engine.sortedSets.scores('z', ['a', 'b', 'c', 'd'])).toEqual([4, 6, 1, 1])
  },
  'a direction together with a condition': async ({ engine }) => {
    await fill(engine, 'z', { a: 5 })
    await engine.sortedSets.add('z', scored({ a: 9, b: 1 }), { only: 'known', towards: 'less' })
    await engine.sortedSets.add('z', scored({ a: 9, c: 1 }), { only: 'new', towards: 'greater' })
    expect(await engine.sortedSets.scores('z', ['a', 'b', 'c'])).toEqual([5, undefined, 1])
  },
  'scores are finite': async ({ engine }) => {
    for (const score of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
      await refused('invalid_payload', () => engine.sortedSets.add('z', [{ member: 'a', score }], {}))
    }
    expect(await engine.keys.exists('z')).toBe(false)
  },
  'scores keep every digit': async ({ engine }) => {
    const pairs = { a: 0.1, b: 1e300, c: -1.5e-300, d: 2 ** 53 - 1, e: 1 / 3, f: 3469649885157375 }
    await fill(engine, 'z', pairs)
    expect(await engine.sortedSets.scores('z', Object.keys(pairs))).toEqual(Object.values(pairs))
  },
  'there is no negative zero': async ({ engine }) => {
    await fill(engine, 'z', { a: -0 })
    expect(await engine.sortedSets.scores('z', ['a'])).toStrictEqual([0])
  },
  'members stand by score, then by their bytes': async ({ engine }) => {
    await fill(engine, 'z', { b: 1, a: 1, B: 1, ü: 1, '🙂': 1, '\uffee': 1, low: -1, aa: 1, '': 1 })
    const members = (await engine.sortedSets.range('z', 0, -1, false)).map(({ member }) => member)
    expect(members).toEqual(['low', '', 'B', 'a', 'aa', 'b', 'ü', '\uffee', '🙂'])
  },
  'a set that is not there is empty': async ({ engine: { sortedSets } }) => {
    expect(await sortedSets.size('z')).toBe(0)
    expect(await sortedSets.range('z', 0, -1, false)).toEqual([])
    expect(await sortedSets.rangeByScore('z', { min: 0, max: 9 }, 10)).toEqual([])
    expect(await sortedSets.rank('z', 'a', false)).toBeUndefined()
    expect(await sortedSets.scores('z', ['a'])).toEqual([undefined])
    expect(await sortedSets.pop('z', 'lowest', 1)).toEqual([])
    expect(await sortedSets.count('z', { min: 0, max: 9 })).toBe(0)
    expect(await sortedSets.remove('z', ['a'])).toBe(0)
  },
  'removing the last member removes the set': async ({ engine }) => {
    await fill(engine, 'z', { a: 1, b: 2 })
    expect(await engine.sortedSets.remove('z', ['a', 'none', 'a'])).toBe(1)
    expect(await engine.sortedSets.remove('z', ['b'])).toBe(1)
    expect(await engine.keys.exists('z')).toBe(false)
  },
  'a score is raised and lowered': async ({ engine }) => {
    expect(await engine.sortedSets.increment('z', 'a', 1.5)).toBe(1.5)
    expect(await engine.sortedSets.increment('z', 'a', -2)).toBe(-0.5)
    await fill(engine, 'z', { big: Number.MAX_VALUE })
    await refused('invalid_payload', () => engine.sortedSets.increment('z', 'big', Number.MAX_VALUE))
    expect(await engine.sortedSets.scores('z', ['a', 'big'])).toEqual([-0.5, Number.MAX_VALUE])
  },
  'ranks from either end': async ({ engine }) => {
    await fill(engine, 'z', { a: 1, b: 2, c: 3 })
    expect(await engine.sortedSets.rank('z', 'a', false)).toBe(0)
    expect(await engine.sortedSets.rank('z', 'a', true)).toBe(2)
    expect(await engine.sortedSets.rank('z', 'none', false)).toBeUndefined()
  },
  'ranges by rank, from either end': async ({ engine }) => {
    await fill(engine, 'z', { a: 1, b: 2, c: 3 })
    const range = async (start: number, stop: number, reversed: boolean) =>
      (await engine.sortedSets.range('z', start, stop, reversed)).map(({ member }) => member).join('')
    expect(await range(0, 1, false)).toBe('ab')
    expect(await range(0, 1, true)).toBe('cb')
    expect(await range(-2, -1, false)).toBe('bc')
    expect(await range(-2, -1, true)).toBe('ba')
    expect(await range(5, 9, false)).toBe('')
    expect(await engine.sortedSets.range('z', 0, 0, false)).toEqual([{ member: 'a', score: 1 }])
  },
  'ranges by score, with and without their bounds': async ({ engine }) => {
    await fill(engine, 'z', { a: 1, b: 2, c: 2.5, d: 3 })
    const range = async (range: Parameters<typeof engine.sortedSets.rangeByScore>[1], limit = 99) =>
      (await engine.sortedSets.rangeByScore('z', range, limit)).map(({ member }) => member).join('')
    expect(await range({ min: 1, max: 2.5 })).toBe('abc')
    expect(await range({ min: 1, max: 2.5, minExclusive: true })).toBe('bc')
    expect(await range({ min: 1, max: 2.5, maxExclusive: true })).toBe('ab')
    expect(await range({ min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })).toBe('abcd')
    expect(await range({ min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }, 2)).toBe('ab')
    expect(await range({ min: 3, max: 1 })).toBe('')
    expect(await engine.sortedSets.count('z', { min: 2, max: 3, maxExclusive: true })).toBe(2)
  },
  'the lowest and the highest are taken': async ({ engine }) => {
    await fill(engine, 'z', { a: 1, b: 2, c: 3, d: 4 })
    expect(await engine.sortedSets.pop('z', 'lowest', 1)).toEqual([{ member: 'a', score: 1 }])
    expect(await engine.sortedSets.pop('z', 'highest', 2)).toEqual(scored({ d: 4, c: 3 }))
    expect(await engine.sortedSets.pop('z', 'highest', 9)).toEqual(scored({ b: 2 }))
    expect(await engine.keys.exists('z')).toBe(false)
  },
  'stretches are removed by rank and by score': async ({ engine }) => {
    await fill(engine, 'z', { a: 1, b: 2, c: 3, d: 4, e: 5 })
    expect(await engine.sortedSets.removeByRank('z', 0, 1)).toBe(2)
    expect(await engine.sortedSets.removeByScore('z', { min: 3, max: 5, maxExclusive: true })).toBe(2)
    expect(await engine.sortedSets.range('z', 0, -1, false)).toEqual(scored({ e: 5 }))
    expect(await engine.sortedSets.removeByRank('z', -1, -1)).toBe(1)
    expect(await engine.keys.exists('z')).toBe(false)
  },
  'a union adds up scores by weight': async ({ engine }) => {
    await fill(engine, 'x', { a: 1, b: 2 })
    await fill(engine, 'y', { b: 3, c: 4 })
    const options = { aggregate: 'sum', weights: [2, 10] } as const
    expect(await engine.sortedSets.store('union', 'z', ['x', 'y'], options)).toBe(3)
    expect(await engine.sortedSets.range('z', 0, -1, false)).toEqual(scored({ a: 2, b: 34, c: 40 }))
  },
  'the smaller or the larger score of both': async ({ engine }) => {
    await fill(engine, 'x', { a: 1, b: 2 })
    await fill(engine, 'y', { a: 3, b: 1 })
    await engine.sortedSets.store('intersection', 'z', ['x', 'y'], { aggregate: 'min' })
    expect(await engine.sortedSets.range('z', 0, -1, false)).toEqual(scored({ a: 1, b: 1 }))
    await engine.sortedSets.store('union', 'z', ['x', 'y'], { aggregate: 'max' })
    expect(await engine.sortedSets.range('z', 0, -1, false)).toEqual(scored({ b: 2, a: 3 }))
  },
  'a difference keeps the scores of the first': async ({ engine }) => {
    await fill(engine, 'x', { a: 1, b: 2, c: 3 })
    await fill(engine, 'y', { b: 9 })
    expect(await engine.sortedSets.store('difference', 'x', ['x', 'y', 'none'], { aggregate: 'sum' })).toBe(2)
    expect(await engine.sortedSets.range('x', 0, -1, false)).toEqual(scored({ a: 1, c: 3 }))
  },
  'an empty combination removes what was there': async ({ engine }) => {
    await fill(engine, 'x', { a: 1 })
    await fill(engine, 'z', { b: 1 })
    expect(await engine.sortedSets.store('intersection', 'z', ['x', 'none'], { aggregate: 'sum' })).toBe(0)
    expect(await engine.keys.exists('z')).toBe(false)
  },
  'a combination whose scores are not finite is refused': async ({ engine }) => {
    await fill(engine, 'x', { a: Number.MAX_VALUE, b: 1 })
    const store = () => engine.sortedSets.store('union', 'x', ['x', 'x'], { aggregate: 'sum' })
    await refused('invalid_payload', store)
    expect(await engine.sortedSets.range('x', 0, -1, false)).toEqual(scored({ b: 1, a: Number.MAX_VALUE }))
  },
  'plain sets are no sorted sets': async ({ engine }) => {
    await engine.sets.add('s', ['a'])
    await refused('wrong_type', () => engine.sortedSets.store('union', 'z', ['s'], { aggregate: 'sum' }))
  },
  'a sorted set of many members': async ({ engine }) => {
    const members = Array.from({ length: 12_000 }, (_, k) => ({ member: `m${k}`, score: -k }))
    expect(await engine.sortedSets.add('z', members, {})).toEqual({ added: 12_000, changed: 12_000 })
    expect(await engine.sortedSets.rank('z', 'm0', false)).toBe(11_999)
    expect(
      await engine.sortedSets.remove(
        'z',
        members.slice(1).map(({ member }) => member),
      ),
    ).toBe(11_999)
  },
}
