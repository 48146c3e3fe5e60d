import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternCharsMax, patternMemoryMax, patternTextMax, queryWorkMax } from '../../../src/maps/limits.ts'
import { compileLike, compileRegex, Matcher } from '../../../src/maps/query/pattern.ts'
import { readRegex } from '../../../src/maps/query/pattern-syntax.ts'
import { Work } from '../../../src/maps/query/work.ts'
import { runs, seed } from './records.ts'

const work = new Work()
const regex = (pattern: string, text: string): boolean => {
  work.begin(queryWorkMax)
  return compileRegex(pattern, work)(text)
}
const like = (pattern: string, text: string): boolean => {
  work.begin(queryWorkMax)
  return compileLike(pattern, work)(text)
}

const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  '.',
  '[ab]',
  '[^a]',
  '[a-c]',
  '\\d',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\b',
  '^',
  '$',
  '\\.',
  '\\x61',
  '\\u0062',
)
const anyPattern: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    piece,
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => a + b),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('tree'), fc.constantFrom('*', '+', '?', '*?', '{0}', '{2}', '{1,}', '{0,2}', '{1,3}'))
      .map(([a, count]) => `(${a})${count}`),
  ),
})).tree
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '.', '\n', '_'), maxLength: 12 })

describe(`patterns (TEST_SEED=${seed})`, () => {
  const agree = (ours: (pattern: string, text: string) => boolean) =>
    fc.assert(
      fc.property(anyPattern, anyText, (pattern, text) => {
        expect(ours(pattern, text), pattern).toBe(new RegExp(pattern).test(text))
      }),
      { seed, numRuns: 3_000 },
    )

  test('find what the regular expressions of the language find', () => {
    agree(regex)
    expect(() => agree((pattern, text) => regex(pattern.replaceAll('$', ''), text)), 'canary: no end').toThrow()
  })

  test('leave case aside only when told', () => {
    expect([regex('^ärger$', 'ÄRGER'), regex('(?i)^ärger$', 'ÄRGER'), regex('(?i)[a-c]', 'B')]).toEqual([
      false,
      true,
      true,
    ])
  })

  test('that cannot be tried in linear time, or are no patterns, are refused', () => {
    const refused = [
      '(?=a)',
      '(?!a)',
      '(?<=a)',
      '(?<!a)',
      '(a)\\1',
      '\\k<n>',
      '\\p{L}',
      '(',
      ')',
      '[a',
      '*',
      'a{3,2}',
      'a{1001}',
      'a\\',
      '\\xg0',
      '[b-a]',
      '^*',
      '(?s).',
    ]
    for (const pattern of refused) expect(() => regex(pattern, 'a'), pattern).toThrow()
  })

  test('have a largest length and a largest size', () => {
    expect(regex('a'.repeat(patternCharsMax), 'a'.repeat(patternCharsMax))).toBe(true)
    expect(() => regex('a'.repeat(patternCharsMax + 1), '')).toThrow('longer')
    for (const huge of ['((a{50}){50}){50}', '((){1000}){1000}', '(((a?){99}){99}){99}']) {
      expect(() => regex(huge, 'a'), huge).toThrow('too large')
    }
  })

  test('do not match a text that is longer than the limit', () => {
    expect([regex('a', 'a'.repeat(patternTextMax)), regex('a', 'a'.repeat(patternTextMax + 1))]).toEqual([true, false])
  })
})

describe('hostile patterns', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['^(a+)+$', `${'a'.repeat(10_000)}b`],
    ['(a|aa)*c', 'a'.repeat(10_000)],
    ['(.*)*(.*)*(.*)*x', 'y'.repeat(10_000)],
    ['(a|b)*a(a|b){12}$', 'ab'.repeat(2_000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(10_000)],
  ]

  test.each(hostile)('%s is done with a text in a number of steps that is linear in it', (pattern, text) => {
    const stepsFor = (subject: string): number => {
      const counted = new Counted()
      compileRegex(pattern, counted)(subject)
      return counted.spent
    }
    const half = stepsFor(text.slice(text.length / 2))
    expect(stepsFor(text)).toBeLessThan(2.5 * half + 1_000)
    expect(stepsFor(text)).toBeLessThan(queryWorkMax)
  })

  test('what is remembered of them does not grow without end', () => {
    work.begin(queryWorkMax)
    const matcher = new Matcher(readRegex('(a|b)*a(a|b){14}c').syntax, false, work)
    let most = 0
    for (let at = 0; at < 2_000; at++) {
      matcher.test(`${(at * 7_919).toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}d`)
      most = Math.max(most, matcher.states)
    }
    expect(most).toBeGreaterThan(20)
    expect(most).toBeLessThanOrEqual(patternMemoryMax / 2)
  })

  test('a pattern that takes too many steps over many texts fails, and the work says so', () => {
    const test = compileRegex('(a|b)*a(a|b){200}c', work)
    work.begin(queryWorkMax)
    const texts = Array.from({ length: 1_000 }, (_, at) =>
      at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').repeat(1_000),
    )
    expect(() => texts.map((text) => test(text.slice(0, patternTextMax)))).toThrow('more work')
  })
})

describe('like', () => {
  const anyLike = fc.string({ unit: fc.constantFrom('a', 'B', '%', '_', '.', '*'), maxLength: 8 })
  const escaped = (pattern: string): string =>
    pattern.replace(/[.*]/g, '\\$&').replaceAll('%', '[^]*').replaceAll('_', '[^]')

  test(`% is any text, _ any character, the rest itself in either case (TEST_SEED=${seed})`, () => {
    fc.assert(
      fc.property(
        anyLike,
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.', '\n', '*'), maxLength: 10 }),
        (pattern, text) => {
          expect(like(pattern, text)).toBe(new RegExp(`^${escaped(pattern)}$`, 'i').test(text))
        },
      ),
      runs,
    )
    expect([like('%LICE', 'Alice'), like('_lice', 'Alice'), like('lice', 'Alice')]).toEqual([true, true, false])
  })
})

class Counted extends Work {
  spent = 0
  override spend(steps: number): void {
    this.spent += steps
  }
}
