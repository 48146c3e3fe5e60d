import { expect } from 'vitest'
import { type Cases, refused } from './case.ts'

export const listCases: Cases = {
  'values pushed at either end stand one after another': async ({ engine: { lists } }) => {
    expect(await lists.push('l', 'right', [1, 2], false)).toBe(2)
    expect(await lists.push('l', 'left', [3, 4], false)).toBe(4)
    expect(await lists.range('l', 0, -1)).toEqual([4, 3, 1, 2])
    expect(await lists.length('l')).toBe(4)
  },
  'a push can be for lists that are there only': async ({ engine: { lists, keys } }) => {
    expect(await lists.push('l', 'left', [1], true)).toBe(0)
    expect(await keys.exists('l')).toBe(false)
    await lists.push('l', 'left', [1], false)
    expect(await lists.push('l', 'left', [2, 3], true)).toBe(3)
  },
  'a list that is not there is empty': async ({ engine: { lists } }) => {
    expect(await lists.length('l')).toBe(0)
    expect(await lists.range('l', 0, -1)).toEqual([])
    expect(await lists.at('l', 0)).toBeUndefined()
    expect(await lists.pop('l', 'left', 3)).toEqual([])
    expect(await lists.remove('l', 0, 1)).toBe(0)
    expect(await lists.insert('l', 'before', 1, 2)).toBe(0)
    expect(await lists.position('l', 1, 1)).toBeUndefined()
    expect(await lists.rotate('l', 'm')).toBeUndefined()
    await lists.trim('l', 0, 1)
    await refused('key_not_found', () => lists.set('l', 0, 1))
  },
  'pop takes from either end, as many as there are': async ({ engine: { lists, keys } }) => {
    await lists.push('l', 'right', [1, 2, 3, 4, 5], false)
    expect(await lists.pop('l', 'left', 2)).toEqual([1, 2])
    expect(await lists.pop('l', 'right', 2)).toEqual([5, 4])
    expect(await lists.pop('l', 'right', 9)).toEqual([3])
    expect(await keys.exists('l')).toBe(false)
  },
  'ranges may be negative, reversed and too wide': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', [0, 1, 2, 3], false)
    expect(await lists.range('l', -2, -1)).toEqual([2, 3])
    expect(await lists.range('l', 1, 1)).toEqual([1])
    expect(await lists.range('l', -99, 99)).toEqual([0, 1, 2, 3])
    expect(await lists.range('l', 3, 1)).toEqual([])
    expect(await lists.range('l', 4, 9)).toEqual([])
  },
  'an element by its position': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', ['a', null, 'c'], false)
    expect([await lists.at('l', 0), await lists.at('l', 1), await lists.at('l', -1)]).toEqual(['a', null, 'c'])
    expect(await lists.at('l', 3)).toBeUndefined()
    expect(await lists.at('l', -4)).toBeUndefined()
  },
  'an element is replaced where there is one': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', [1, 2, 3], false)
    await lists.set('l', 1, 'two')
    await lists.set('l', -1, { three: 3 })
    expect(await lists.range('l', 0, -1)).toEqual([1, 'two', { three: 3 }])
    await refused('index_out_of_range', () => lists.set('l', 3, 0))
    await refused('index_out_of_range', () => lists.set('l', -4, 0))
  },
  'trim keeps a stretch, or nothing': async ({ engine: { lists, keys } }) => {
    await lists.push('l', 'right', [0, 1, 2, 3, 4], false)
    await lists.trim('l', 1, -2)
    expect(await lists.range('l', 0, -1)).toEqual([1, 2, 3])
    await lists.trim('l', 5, 9)
    expect(await keys.exists('l')).toBe(false)
  },
  'remove takes the first, the last or all that are equal': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', [1, 'x', 1, 'y', 1, '1'], false)
    expect(await lists.remove('l', 1, 1)).toBe(1)
    expect(await lists.range('l', 0, -1)).toEqual(['x', 1, 'y', 1, '1'])
    expect(await lists.remove('l', -1, 1)).toBe(1)
    expect(await lists.range('l', 0, -1)).toEqual(['x', 1, 'y', '1'])
    await lists.push('l', 'right', [1, 1], false)
    expect(await lists.remove('l', 0, 1)).toBe(3)
    expect(await lists.range('l', 0, -1)).toEqual(['x', 'y', '1'])
    expect(await lists.remove('l', 0, 'none')).toBe(0)
  },
  'objects are equal whatever the order of their fields': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', [{ a: 1, b: [2] }, { b: 2 }], false)
    expect(await lists.position('l', { b: [2], a: 1 }, 1)).toBe(0)
    expect(await lists.remove('l', 0, { b: [2], a: 1 })).toBe(1)
    expect(await lists.length('l')).toBe(1)
  },
  'insert goes before or after an element': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', ['a', 'c', 'a'], false)
    expect(await lists.insert('l', 'before', 'c', 'b')).toBe(4)
    expect(await lists.insert('l', 'after', 'a', 'x')).toBe(5)
    expect(await lists.range('l', 0, -1)).toEqual(['a', 'x', 'b', 'c', 'a'])
    expect(await lists.insert('l', 'after', 'none', 'x')).toBe(-1)
  },
  'positions by rank, from either end': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', ['a', 'b', 'a', 'c', 'a'], false)
    expect(await lists.position('l', 'a', 1)).toBe(0)
    expect(await lists.position('l', 'a', 2)).toBe(2)
    expect(await lists.position('l', 'a', -1)).toBe(4)
    expect(await lists.position('l', 'a', -3)).toBe(0)
    expect(await lists.position('l', 'a', 4)).toBeUndefined()
    expect(await lists.position('l', 'none', 1)).toBeUndefined()
  },
  'rotate moves the last element to the front of another list': async ({ engine: { lists, keys } }) => {
    await lists.push('l', 'right', [1, 2], false)
    await lists.push('m', 'right', [9], false)
    expect(await lists.rotate('l', 'm')).toBe(2)
    expect(await lists.range('m', 0, -1)).toEqual([2, 9])
    expect(await lists.rotate('l', 'm')).toBe(1)
    expect(await keys.exists('l')).toBe(false)
  },
  'rotate within one list': async ({ engine: { lists } }) => {
    await lists.push('l', 'right', [1, 2, 3], false)
    expect(await lists.rotate('l', 'l')).toBe(3)
    expect(await lists.range('l', 0, -1)).toEqual([3, 1, 2])
  },
  'rotate to a key of another type changes nothing': async ({ engine }) => {
    await engine.lists.push('l', 'right', [1], false)
    await engine.strings.set('s', 1, {})
    await refused('wrong_type', () => engine.lists.rotate('l', 's'))
    expect(await engine.lists.range('l', 0, -1)).toEqual([1])
  },
  'a list of many elements': async ({ engine: { lists } }) => {
    const values = Array.from({ length: 12_345 }, (_, k) => k)
    expect(await lists.push('l', 'right', values, false)).toBe(12_345)
    expect(await lists.range('l', 0, -1)).toEqual(values)
    expect((await lists.pop('l', 'left', 12_000)).length).toBe(12_000)
  },
  'every element is popped by one of many': async ({ engine: { lists } }) => {
    await lists.push(
      'l',
      'right',
      Array.from({ length: 60 }, (_, k) => k),
      false,
    )
    const popped = await Promise.all(Array.from({ length: 80 }, () => lists.pop('l', 'left', 1)))
    const values = popped.flat() as number[]
    expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, k) => k))
  },
}
