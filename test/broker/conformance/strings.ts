import { expect } from 'vitest'
import type { Json } from '../../../src/broker/json.ts'
import { type Cases, eventually, refused, soon } from './case.ts'

const values: Readonly<Record<string, Json>> = {
  null: null,
  true: true,
  false: false,
  zero: 0,
  'forty-two': 42,
  'the text forty-two': '42',
  'the empty text': '',
  'a text with quotes': '"42"',
  'the text null': 'null',
  'a fraction': 0.1,
  'a negative fraction': -1.5e-7,
  'ten to the twenty-first': 1e21,
  'the largest integer': Number.MAX_SAFE_INTEGER,
  'the largest number': Number.MAX_VALUE,
  'an empty list': [],
  'an empty object': {},
  'a nested value': { a: [1, '1', null, { b: [[]] }], ü: 'ß', '': 0 },
  'text outside ASCII': 'Grüße, 世界, 🙂',
  'control characters': '\u0000\u0001\u0002\n\t\u007f',
  'a text that begins with byte 1': '\u0001abc',
  'half a surrogate pair': 'a\ud83db',
}

const kept: Cases = Object.fromEntries(
  Object.entries(values).map(([what, value]) => [
    `a value keeps its type: ${what}`,
    async ({ engine }) => {
      await engine.strings.set('k', value, {})
      expect(await engine.strings.get('k')).toStrictEqual({ value, deadlineMs: null })
      expect(await engine.strings.getMany(['k', 'none'])).toStrictEqual([value, undefined])
      await engine.hashes.set('h', [['f', value]], false)
      expect(await engine.hashes.get('h', ['f'])).toStrictEqual([value])
      await engine.lists.push('l', 'right', [value], false)
      expect(await engine.lists.range('l', 0, -1)).toStrictEqual([value])
      await engine.sets.add('s', [value])
      expect(await engine.sets.members('s')).toStrictEqual([value])
    },
  ]),
)

const max = Number.MAX_SAFE_INTEGER

export const stringCases: Cases = {
  ...kept,
  'a key that was never set is not there': async ({ engine }) => {
    expect(await engine.strings.get('k')).toBeUndefined()
  },
  'set tells what was there before': async ({ engine }) => {
    expect(await engine.strings.set('k', 1, {})).toEqual({ written: true, previous: undefined })
    expect(await engine.strings.set('k', 'two', {})).toEqual({ written: true, previous: 1 })
  },
  'set only where there is none': async ({ engine }) => {
    expect((await engine.strings.set('k', 1, { only: 'new' })).written).toBe(true)
    expect(await engine.strings.set('k', 2, { only: 'new' })).toEqual({ written: false, previous: 1 })
    expect((await engine.strings.get('k'))?.value).toBe(1)
  },
  'set only where there is one': async ({ engine }) => {
    expect(await engine.strings.set('k', 1, { only: 'known' })).toEqual({ written: false, previous: undefined })
    await engine.strings.set('k', 1, {})
    expect(await engine.strings.set('k', 2, { only: 'known' })).toEqual({ written: true, previous: 1 })
  },
  'set drops a former deadline': async ({ engine }) => {
    await engine.strings.set('k', 1, { deadlineMs: soon(60_000) })
    await engine.strings.set('k', 2, {})
    expect((await engine.strings.get('k'))?.deadlineMs).toBeNull()
  },
  'set keeps a former deadline when asked to': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.strings.set('k', 1, { deadlineMs })
    await engine.strings.set('k', 2, { deadlineMs: 'keep' })
    expect(await engine.strings.get('k')).toEqual({ value: 2, deadlineMs })
  },
  'a deadline is kept to the millisecond': async ({ engine }) => {
    const deadlineMs = soon(60_000) + 7
    await engine.strings.set('k', 1, { deadlineMs })
    expect(await engine.keys.deadline('k')).toBe(deadlineMs)
  },
  'a value goes at its deadline and not before': async ({ engine }) => {
    const deadlineMs = soon(150)
    await engine.strings.set('k', 1, { deadlineMs })
    let lastSeenMs = 0
    await eventually(async () => {
      const beganMs = Date.now()
      if ((await engine.strings.get('k')) !== undefined) {
        lastSeenMs = beganMs
        return false
      }
      return true
    })
    expect(Date.now()).toBeGreaterThanOrEqual(deadlineMs)
    // The moment of the deadline itself is still its last millisecond to a server whose clock is read later.
    expect(lastSeenMs).toBeLessThanOrEqual(deadlineMs)
  },
  'a deadline in the past leaves nothing': async ({ engine }) => {
    await engine.strings.set('k', 1, { deadlineMs: soon(-1_000) })
    expect(await engine.strings.get('k')).toBeUndefined()
    expect(await engine.keys.exists('k')).toBe(false)
  },
  'many are got in the order asked for, other types left out': async ({ engine }) => {
    await engine.strings.set('a', 1, {})
    await engine.hashes.set('h', [['f', 1]], false)
    await engine.blobs.bitmap.edit('b', () => ({ after: Uint8Array.of(1), result: undefined }))
    expect(await engine.strings.getMany(['h', 'a', 'none', 'b', 'a'])).toEqual([undefined, 1, undefined, undefined, 1])
  },
  'many are set and former deadlines dropped': async ({ engine }) => {
    await engine.strings.set('a', 0, { deadlineMs: soon(60_000) })
    expect(
      await engine.strings.setMany(
        [
          ['a', 1],
          ['b', { c: 2 }],
        ],
        false,
      ),
    ).toBe(true)
    expect(await engine.strings.getMany(['a', 'b'])).toEqual([1, { c: 2 }])
    expect(await engine.keys.deadline('a')).toBeNull()
  },
  'many new ones are set all or none': async ({ engine }) => {
    await engine.strings.set('b', 0, {})
    expect(
      await engine.strings.setMany(
        [
          ['a', 1],
          ['b', 2],
        ],
        true,
      ),
    ).toBe(false)
    expect(await engine.strings.getMany(['a', 'b'])).toEqual([undefined, 0])
    expect(
      await engine.strings.setMany(
        [
          ['c', 1],
          ['d', 2],
        ],
        true,
      ),
    ).toBe(true)
    expect(await engine.strings.getMany(['c', 'd'])).toEqual([1, 2])
  },
  'a key of another type makes setting many fail as a whole': async ({ engine }) => {
    await engine.lists.push('l', 'left', [1], false)
    await refused('wrong_type', () =>
      engine.strings.setMany(
        [
          ['a', 1],
          ['l', 2],
        ],
        false,
      ),
    )
    expect(await engine.strings.get('a')).toBeUndefined()
  },
  'adding begins at zero': async ({ engine }) => {
    expect(await engine.strings.add('k', 5)).toBe(5)
    expect(await engine.strings.add('k', -7)).toBe(-2)
    expect((await engine.strings.get('k'))?.value).toBe(-2)
  },
  'adding keeps the deadline': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.strings.set('k', 1, { deadlineMs })
    await engine.strings.add('k', 1)
    expect(await engine.keys.deadline('k')).toBe(deadlineMs)
  },
  'a sum may be as large as an integer can be, and not larger': async ({ engine }) => {
    await engine.strings.set('k', max - 1, {})
    expect(await engine.strings.add('k', 1)).toBe(max)
    await refused('invalid_payload', () => engine.strings.add('k', 1))
    expect((await engine.strings.get('k'))?.value).toBe(max)
  },
  'a sum may be as small as an integer can be, and not smaller': async ({ engine }) => {
    await engine.strings.set('k', 1 - max, {})
    expect(await engine.strings.add('k', -1)).toBe(-max)
    await refused('invalid_payload', () => engine.strings.add('k', -1))
  },
  'nothing is added to what is no integer': async ({ engine }) => {
    for (const value of ['42', 1.5, null, true, [1], {}, '', 1e21, 2 ** 53] as Json[]) {
      await engine.strings.set('k', value, {})
      await refused('invalid_payload', () => engine.strings.add('k', 1))
      expect((await engine.strings.get('k'))?.value).toEqual(value)
    }
  },
  'concurrent additions all count': async ({ engine }) => {
    await Promise.all(Array.from({ length: 200 }, (_, k) => engine.strings.add('k', k)))
    expect((await engine.strings.get('k'))?.value).toBe(19_900)
  },
  'an edit sees the value and replaces it, the deadline stays': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.strings.set('k', { n: 1 }, { deadlineMs })
    const result = await engine.strings.edit('k', (before) => ({ after: [before!, 2], result: 'done' }))
    expect(result).toBe('done')
    expect(await engine.strings.get('k')).toEqual({ value: [{ n: 1 }, 2], deadlineMs })
  },
  'an edit of a missing key makes it': async ({ engine }) => {
    await engine.strings.edit('k', (before) => ({ after: before === undefined, result: null }))
    expect((await engine.strings.get('k'))?.value).toBe(true)
  },
  'an edit may leave things as they are': async ({ engine }) => {
    expect(await engine.strings.edit('k', () => ({ result: 7 }))).toBe(7)
    expect(await engine.keys.exists('k')).toBe(false)
  },
  'concurrent edits all count': async ({ engine }) => {
    const append = (k: number) =>
      engine.strings.edit('k', (before) => ({ after: [...((before ?? []) as Json[]), k], result: k }))
    await Promise.all(Array.from({ length: 30 }, (_, k) => append(k)))
    const value = (await engine.strings.get('k'))?.value as number[]
    expect([...value].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, k) => k))
  },
  'a failing edit changes nothing': async ({ engine }) => {
    await engine.strings.set('k', 1, {})
    const failing = engine.strings.edit('k', () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await engine.strings.get('k'))?.value).toBe(1)
  },
}
