import { expect } from 'vitest'
import { canonicalText, type Json } from '../../../src/broker/json.ts'
import { type Cases, refused } from './case.ts'

const sorted = (values: readonly Json[]) => values.map(canonicalText).sort()
const same = (actual: readonly Json[], expected: readonly Json[]) => expect(sorted(actual)).toEqual(sorted(expected))

export const setCases: Cases = {
  'adding and removing tell what changed': async ({ engine: { sets, keys } }) => {
    expect(await sets.add('s', [1, 'a', 1])).toBe(2)
    expect(await sets.add('s', ['a', 'b'])).toBe(1)
    expect(await sets.size('s')).toBe(3)
    expect(await sets.remove('s', ['a', 'none', 'a'])).toBe(1)
    expect(await sets.remove('s', [1, 'b'])).toBe(2)
    expect(await keys.exists('s')).toBe(false)
  },
  'members differ by type': async ({ engine: { sets } }) => {
    expect(await sets.add('s', [1, '1', null, 'null', true, 'true', [], {}])).toBe(8)
    for (const member of [1, '1', null, 'null', true, 'true', [], {}] as Json[]) {
      expect(await sets.has('s', member)).toBe(true)
    }
    expect(await sets.has('s', false)).toBe(false)
  },
  'members are the same whatever the order of their fields': async ({ engine: { sets } }) => {
    expect(
      await sets.add('s', [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toBe(1)
    expect(await sets.has('s', { b: 2, a: 1 })).toBe(true)
    expect(await sets.members('s')).toEqual([{ a: 1, b: 2 }])
  },
  'a set that is not there is empty': async ({ engine: { sets } }) => {
    expect(await sets.members('s')).toEqual([])
    expect(await sets.size('s')).toBe(0)
    expect(await sets.has('s', 1)).toBe(false)
    expect(await sets.pop('s', 2)).toEqual([])
    expect(await sets.random('s', 2)).toEqual([])
    expect(await sets.move('s', 't', 1)).toBe(false)
  },
  'pop takes out different members until there are none': async ({ engine: { sets, keys } }) => {
    const members = Array.from({ length: 20 }, (_, k) => k)
    await sets.add('s', members)
    const first = await sets.pop('s', 8)
    expect(first.length).toBe(8)
    expect(await sets.size('s')).toBe(12)
    same([...first, ...(await sets.pop('s', 100))], members)
    expect(await keys.exists('s')).toBe(false)
  },
  'random members are different and stay': async ({ engine: { sets } }) => {
    await sets.add('s', [1, 2, 3, 4])
    const picked = await sets.random('s', 3)
    expect(new Set(picked).size).toBe(3)
    same(await sets.random('s', 99), [1, 2, 3, 4])
    expect(await sets.size('s')).toBe(4)
  },
  'a member moves': async ({ engine: { sets, keys } }) => {
    await sets.add('s', [1, 2])
    expect(await sets.move('s', 't', 1)).toBe(true)
    expect(await sets.move('s', 't', 1)).toBe(false)
    same(await sets.members('t'), [1])
    await sets.add('t', [2])
    expect(await sets.move('s', 't', 2)).toBe(true)
    expect(await keys.exists('s')).toBe(false)
    expect(await sets.size('t')).toBe(2)
  },
  'a member moves to its own set': async ({ engine: { sets } }) => {
    await sets.add('s', [1])
    expect(await sets.move('s', 's', 1)).toBe(true)
    expect(await sets.size('s')).toBe(1)
  },
  'a move to a key of another type changes nothing': async ({ engine }) => {
    await engine.sets.add('s', [1])
    await engine.strings.set('k', 1, {})
    await refused('wrong_type', () => engine.sets.move('s', 'k', 1))
    expect(await engine.sets.size('s')).toBe(1)
  },
  'intersections, unions and differences': async ({ engine: { sets } }) => {
    await sets.add('a', [1, 2, 3])
    await sets.add('b', [2, 3, 4])
    await sets.add('c', [3, '2'])
    same(await sets.combine('intersection', ['a', 'b']), [2, 3])
    same(await sets.combine('intersection', ['a', 'b', 'c']), [3])
    same(await sets.combine('union', ['a', 'b', 'c']), [1, 2, 3, 4, '2'])
    same(await sets.combine('difference', ['a', 'b', 'c']), [1])
    same(await sets.combine('intersection', ['a', 'none']), [])
    same(await sets.combine('difference', ['none', 'a']), [])
    same(await sets.combine('union', ['none', 'a']), [1, 2, 3])
    same(await sets.combine('union', []), [])
  },
  'a combination is put in place of a key': async ({ engine: { sets, keys } }) => {
    await sets.add('a', [1, 2])
    await sets.add('b', [2, 3])
    await sets.add('to', ['old'])
    expect(await sets.store('union', 'to', ['a', 'b'])).toBe(3)
    same(await sets.members('to'), [1, 2, 3])
    expect(await sets.store('difference', 'a', ['a', 'b'])).toBe(1)
    same(await sets.members('a'), [1])
    expect(await sets.store('intersection', 'to', ['a', 'b'])).toBe(0)
    expect(await keys.exists('to')).toBe(false)
  },
  'a stored combination has no deadline': async ({ engine: { sets, keys } }) => {
    await sets.add('a', [1])
    await sets.add('to', [2])
    await keys.expireAt('to', Date.now() + 60_000)
    await sets.store('union', 'to', ['a'])
    expect(await keys.deadline('to')).toBeNull()
  },
  'a set of many members': async ({ engine: { sets } }) => {
    const members = Array.from({ length: 12_000 }, (_, k) => `m${k}`)
    expect(await sets.add('s', members)).toBe(12_000)
    expect(await sets.remove('s', members.slice(0, 11_999))).toBe(11_999)
    expect(await sets.members('s')).toEqual(['m11999'])
  },
}
