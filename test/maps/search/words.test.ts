import { describe, expect, test } from 'vitest'
import { nestingMax, searchPathLengthMax } from '../../../src/maps/limits.ts'
import { allWordsOf, textsOf, wordsOf } from '../../../src/maps/search/words.ts'

describe('the words of a text', () => {
  test.each([
    ['Hello, World!', ['hello', 'world']],
    ["it's state-of-the-art v2.0", ['it', 's', 'state', 'of', 'the', 'art', 'v2', '0']],
    ['snake_case', ['snake', 'case']],
    ['Über Straße, ПРИВЕТ 東京タワー ½', ['über', 'straße', 'привет', '東京タワー', '½']],
    ['', []],
    [' -- \n\t', []],
  ])('%o are %o', (text, words) => expect(wordsOf(text)).toEqual(words))

  test('of 40 characters are kept, of 41 not, and characters are code points', () => {
    expect(wordsOf(`${'a'.repeat(40)} b`)).toEqual(['a'.repeat(40), 'b'])
    expect(wordsOf(`${'a'.repeat(41)} b`)).toEqual(['b'])
    expect(wordsOf('𝒳'.repeat(40))).toHaveLength(1)
    expect(wordsOf('𝒳'.repeat(41))).toEqual([])
    expect(allWordsOf('a'.repeat(41))).toHaveLength(1)
  })

  test('are the same on the short way for ASCII and on the way for all text', () => {
    const text = 'The QUICK brown-fox_jumps 0v3r; x^2'
    expect(wordsOf(`${text} é`)).toEqual([...wordsOf(text), 'é'])
  })
})

describe('the texts of a document', () => {
  test('have dotted paths, arrays the path of their field, a bare text the empty path', () => {
    const document = { a: 'x', b: { c: 'y', d: [1, 'z', { e: 'w' }] }, n: 5, nil: null }
    expect(textsOf(document)).toEqual([
      { path: 'a', text: 'x' },
      { path: 'b.c', text: 'y' },
      { path: 'b.d', text: 'z' },
      { path: 'b.d.e', text: 'w' },
    ])
    expect(textsOf('bare')).toEqual([{ path: '', text: 'bare' }])
    expect(textsOf(new Uint8Array(3))).toEqual([])
  })

  test('are read as deep as a message can be nested and no deeper', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)])
    expect(textsOf(nested(nestingMax))).toHaveLength(1)
    expect(textsOf(nested(nestingMax + 1))).toHaveLength(0)
  })

  test('have a path of up to 256 characters, and none beyond', () => {
    const name = 'f'.repeat(searchPathLengthMax - 1)
    expect(textsOf({ [name]: 'x' })[0]?.path).toBe(name)
    expect(textsOf({ [`${name}ff`]: 'x' })[0]?.path).toBeNull()
    expect(textsOf({ [name]: { inner: 'x' } })).toEqual([{ path: null, text: 'x' }])
  })
})
