import { expect } from 'vitest'
import type { Json } from '../../../src/broker/json.ts'
import { type Cases, refused } from './case.ts'

const max = Number.MAX_SAFE_INTEGER

export const hashCases: Cases = {
  'setting fields tells how many are new': async ({ engine: { hashes } }) => {
    expect(
      await hashes.set(
        'h',
        [
          ['a', 1],
          ['b', 2],
        ],
        false,
      ),
    ).toBe(2)
    expect(
      await hashes.set(
        'h',
        [
          ['b', 3],
          ['c', 4],
        ],
        false,
      ),
    ).toBe(1)
    expect(await hashes.get('h', ['a', 'b', 'c', 'd'])).toEqual([1, 3, 4, undefined])
  },
  'a field given twice is set once, to the last': async ({ engine: { hashes } }) => {
    expect(
      await hashes.set(
        'h',
        [
          ['a', 1],
          ['a', 2],
        ],
        false,
      ),
    ).toBe(1)
    expect(await hashes.get('h', ['a'])).toEqual([2])
  },
  'fields that are there can be left as they are': async ({ engine: { hashes } }) => {
    await hashes.set('h', [['a', 1]], false)
    expect(
      await hashes.set(
        'h',
        [
          ['a', 9],
          ['b', 2],
        ],
        true,
      ),
    ).toBe(1)
    expect(await hashes.get('h', ['a', 'b'])).toEqual([1, 2])
    expect(await hashes.set('h', [['a', 9]], true)).toBe(0)
  },
  'all fields of a hash, and none of one that is not there': async ({ engine: { hashes } }) => {
    expect(await hashes.all('h')).toEqual([])
    expect(await hashes.length('h')).toBe(0)
    expect(await hashes.get('h', ['a', 'b'])).toEqual([undefined, undefined])
    await hashes.set(
      'h',
      [
        ['a', 'x'],
        ['', null],
        ['ü', [1]],
      ],
      false,
    )
    expect(new Map(await hashes.all('h'))).toEqual(
      new Map<string, Json>([
        ['a', 'x'],
        ['', null],
        ['ü', [1]],
      ]),
    )
    expect(await hashes.length('h')).toBe(3)
  },
  'deleting fields tells how many were there; the last one takes the hash along': async ({ engine }) => {
    const { hashes, keys } = engine
    await hashes.set(
      'h',
      [
        ['a', 1],
        ['b', 2],
      ],
      false,
    )
    expect(await hashes.delete('h', ['a', 'none', 'a'])).toBe(1)
    expect(await hashes.delete('h', ['b'])).toBe(1)
    expect(await keys.exists('h')).toBe(false)
    expect(await hashes.delete('h', ['b'])).toBe(0)
  },
  'adding to a field begins at zero and keeps integers exact': async ({ engine: { hashes } }) => {
    expect(await hashes.add('h', 'n', max)).toBe(max)
    await refused('invalid_payload', () => hashes.add('h', 'n', 1))
    expect(await hashes.add('h', 'n', -max)).toBe(0)
    expect(await hashes.add('h', 'n', -max)).toBe(-max)
    await refused('invalid_payload', () => hashes.add('h', 'n', -1))
    expect(await hashes.get('h', ['n'])).toEqual([-max])
  },
  'nothing is added to a field that is no integer': async ({ engine: { hashes } }) => {
    for (const value of ['1', 1.5, null, false, [], ''] as Json[]) {
      await hashes.set('h', [['f', value]], false)
      await refused('invalid_payload', () => hashes.add('h', 'f', 1))
    }
  },
  'a fraction is added as numbers are': async ({ engine: { hashes } }) => {
    expect(await hashes.addFloat('h', 'f', 0.1)).toBe(0.1)
    expect(await hashes.addFloat('h', 'f', 0.2)).toBe(0.1 + 0.2)
    expect(await hashes.get('h', ['f'])).toEqual([0.1 + 0.2])
    expect(await hashes.addFloat('h', 'g', 1e300)).toBe(1e300)
    await hashes.set('h', [['n', 40]], false)
    expect(await hashes.addFloat('h', 'n', 2)).toBe(42)
    expect(await hashes.add('h', 'n', 1)).toBe(43)
  },
  'a fraction is not added to what is no number, nor beyond all numbers': async ({ engine: { hashes } }) => {
    await hashes.set(
      'h',
      [
        ['t', '1'],
        ['n', Number.MAX_VALUE],
        ['z', null],
      ],
      false,
    )
    await refused('invalid_payload', () => hashes.addFloat('h', 't', 1))
    await refused('invalid_payload', () => hashes.addFloat('h', 'z', 1))
    await refused('invalid_payload', () => hashes.addFloat('h', 'n', Number.MAX_VALUE))
    expect(await hashes.get('h', ['n'])).toEqual([Number.MAX_VALUE])
  },
  'a refused addition makes no hash': async ({ engine }) => {
    await refused('invalid_payload', () => engine.hashes.add('h', 'f', 2 ** 53))
    expect(await engine.keys.exists('h')).toBe(false)
  },
  'a hash of many fields': async ({ engine: { hashes } }) => {
    const fields = Array.from({ length: 12_000 }, (_, k) => [`f${k}`, k] as const)
    expect(await hashes.set('h', fields, false)).toBe(12_000)
    expect(
      await hashes.delete(
        'h',
        fields.slice(0, 11_000).map(([field]) => field),
      ),
    ).toBe(11_000)
    expect(await hashes.length('h')).toBe(1_000)
  },
  'concurrent additions to a field all count': async ({ engine: { hashes } }) => {
    await Promise.all(Array.from({ length: 100 }, () => hashes.add('h', 'f', 1)))
    expect(await hashes.get('h', ['f'])).toEqual([100])
  },
}
