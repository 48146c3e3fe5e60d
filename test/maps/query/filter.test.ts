import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  patternCharsMax,
  predicateDepthMax,
  predicateListMax,
  predicateNodesMax,
  queryChangeWorkMax,
} from '../../../src/maps/limits.ts'
import { compileFilter, parsePredicate, parseWhere, Work } from '../../../src/maps/query/mod.ts'
import { compileSearch } from '../../../src/maps/query/substring.ts'
import { seed } from './records.ts'

const work = new Work()
work.begin(Number.POSITIVE_INFINITY)

const passes = (predicate: unknown, value: unknown): boolean => compileFilter(parsePredicate(predicate), work)(value)
const passesWhere = (where: unknown, value: unknown): boolean => compileFilter(parseWhere(where), work)(value)

const alice = {
  name: 'Alice',
  age: 30,
  height: 1.5,
  active: true,
  left: null,
  tags: ['a', 'b', 1],
  home: { city: 'Bern', zip: { code: 3000 } },
  big: 2n ** 60n,
  'a.b': 'dotted',
}

/** operator, attribute, operand, whether Alice passes. */
const cases: readonly (readonly [string, string, unknown, boolean])[] = [
  ['eq', 'age', 30, true],
  ['eq', 'age', 30n, true],
  ['eq', 'age', '30', false],
  ['eq', 'big', 2 ** 60, true],
  ['eq', 'home', { zip: { code: 3000n }, city: 'Bern' }, true],
  ['eq', 'left', null, false],
  ['eq', 'gone', null, false],
  ['eq', 'active', 1, false],
  ['neq', 'age', 31, true],
  ['neq', 'age', 30, false],
  ['neq', 'left', 1, false],
  ['neq', 'gone', 1, false],
  ['gt', 'age', 29.5, true],
  ['gt', 'age', 30, false],
  ['gt', 'name', 5, false],
  ['gt', 'gone', 5, false],
  ['gte', 'age', 30n, true],
  ['lt', 'name', 'Bob', true],
  ['lt', 'age', Number.NaN, false],
  ['lte', 'age', 30, true],
  ['lte', 'tags', ['z'], false],
  ['like', 'name', 'al%', true],
  ['like', 'name', '_lice', true],
  ['like', 'name', 'lice', false],
  ['like', 'age', '%', false],
  ['regex', 'name', '^Al.*e$', true],
  ['regex', 'name', '^al', false],
  ['in', 'age', [1, 30], true],
  ['in', 'age', [1, 31], false],
  ['in', 'tags', ['x', 'b'], true],
  ['in', 'tags', 'b', true],
  ['in', 'tags', ['x'], false],
  ['in', 'home', [{ city: 'Bern', zip: { code: 3000 } }], true],
  ['in', 'age', [], false],
  ['between', 'age', [30, 40], true],
  ['between', 'age', [20n, 30], true],
  ['between', 'age', [31, 40], false],
  ['between', 'age', ['a', 40], false],
  ['contains', 'name', 'lic', true],
  ['contains', 'tags', 1n, true],
  ['contains', 'tags', 'c', false],
  ['contains', 'name', 1, false],
  ['containsAll', 'tags', ['a', 1], true],
  ['containsAll', 'tags', ['a', 'c'], false],
  ['containsAll', 'name', ['A'], false],
  ['containsAny', 'tags', ['c', 'b'], true],
  ['containsAny', 'tags', ['c'], false],
  ['startsWith', 'name', 'Al', true],
  ['startsWith', 'name', 'al', false],
  ['endsWith', 'name', 'ce', true],
  ['isNull', 'left', undefined, true],
  ['isNull', 'gone', undefined, true],
  ['isNull', 'age', undefined, false],
  ['isNotNull', 'age', undefined, true],
  ['isNotNull', 'left', undefined, false],
  ['eq', 'home.city', 'Bern', true],
  ['eq', 'home.zip.code', 3000, true],
  ['eq', 'home.zip.code.x', 3000, false],
  ['eq', 'a.b', 'dotted', true],
  ['isNull', 'tags.length', undefined, true],
  ['isNull', 'constructor', undefined, true],
  ['isNull', 'home.__proto__', undefined, true],
]

describe('predicates', () => {
  test.each(cases)('%s %s %o is %o', (op, attribute, value, expected) => {
    expect(passes({ op, attribute, value }, alice)).toBe(expected)
  })

  const yes = { op: 'eq', attribute: 'age', value: 30 }
  const no = { op: 'eq', attribute: 'age', value: 31 }

  test('and, or and not of their children; without children and holds, or does not, not holds', () => {
    const logic = (op: string, ...children: unknown[]) => passes({ op, children }, alice)
    expect([logic('and', yes, yes), logic('and', yes, no), logic('and')]).toEqual([true, false, true])
    expect([logic('or', no, yes), logic('or', no, no), logic('or')]).toEqual([true, false, false])
    expect([logic('not', no), logic('not', yes), logic('not'), logic('not', no, yes)]).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  test('a value that is no object has no attributes', () => {
    for (const value of ['text', 5, null, [1], new Uint8Array([1])]) {
      expect(passes({ op: 'isNull', attribute: 'length' }, value), String(value)).toBe(true)
    }
  })

  test('what is no predicate is refused', () => {
    const nodes = [
      null,
      5,
      {},
      { op: 'near', attribute: 'a', value: 1 },
      { op: 'eq', value: 1 },
      { op: 'and', children: {} },
    ]
    const operands = [
      { op: 'like', attribute: 'a', value: 5 },
      { op: 'between', attribute: 'a', value: [1] },
    ]
    for (const node of [...nodes, ...operands]) expect(() => parsePredicate(node), JSON.stringify(node)).toThrow()
  })

  test('a valueRef is bound by whoever knows what it refers to, and a query does not', () => {
    const node = { op: 'eq', attribute: 'name', valueRef: 'auth.name' }
    const bound = parsePredicate(node, (reference) => (reference === 'auth.name' ? 'Alice' : undefined))
    expect(compileFilter(bound, work)(alice)).toBe(true)
    expect(() => parsePredicate(node)).toThrow("refer to 'auth.name'")
  })
})

describe('where', () => {
  test('all fields must be equal, integers and floats alike', () => {
    expect(passesWhere({ age: 30n, name: 'Alice' }, alice)).toBe(true)
    expect(passesWhere({ age: 30, name: 'Bob' }, alice)).toBe(false)
    expect(passesWhere({}, alice)).toBe(true)
  })

  test('null asks for a field that is missing or null', () => {
    expect([passesWhere({ left: null }, alice), passesWhere({ age: null }, alice)]).toEqual([true, false])
  })

  test('the operators of older clients compare', () => {
    expect(passesWhere({ age: { $gt: 18, $lte: 30 } }, alice)).toBe(true)
    expect(passesWhere({ age: { $gt: 30 } }, alice)).toBe(false)
    expect(passesWhere({ home: { $other: 1 } }, { home: { $other: 1 } })).toBe(true)
  })

  test('what is no object is refused', () => {
    for (const where of [5, 'a', [1]]) expect(() => parseWhere(where)).toThrow()
  })
})

describe('a search for a text', () => {
  const anyText = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'a', 'b'), maxLength, size: 'max' })

  test(`finds what the language's own search finds (TEST_SEED=${seed})`, () => {
    fc.assert(
      fc.property(anyText(14), anyText(120), (part, text) => {
        expect(compileSearch(part, work)(text)).toBe(text.includes(part))
        expect(compileSearch(part, work)(`${text.repeat(2)}${part}${text}`)).toBe(true)
      }),
      { seed, numRuns: 3_000 },
    )
  })
})

describe('limits', () => {
  const nested = (depth: number): unknown =>
    depth === 1 ? { op: 'isNull', attribute: 'x' } : { op: 'not', children: [nested(depth - 1)] }
  const wide = (nodes: number) => ({ op: 'and', children: Array.from({ length: nodes - 1 }, () => nested(1)) })

  test('how deep and how large a predicate is', () => {
    expect(passes(nested(predicateDepthMax), {})).toBe(predicateDepthMax % 2 === 1)
    expect(() => parsePredicate(nested(predicateDepthMax + 1))).toThrow('nested')
    expect(passes(wide(predicateNodesMax), {})).toBe(true)
    expect(() => parsePredicate(wide(predicateNodesMax + 1))).toThrow('nodes')
  })

  test('how many fields where has', () => {
    const where = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 1]))
    expect(parseWhere(where(predicateNodesMax))).toBeDefined()
    expect(() => parseWhere(where(predicateNodesMax + 1))).toThrow('nodes')
  })

  test('how long a list and a text to look for are', () => {
    const list = (length: number) => ({ op: 'in', attribute: 'a', value: Array.from({ length }, (_, at) => at) })
    expect(passes(list(predicateListMax), { a: 1 })).toBe(true)
    expect(() => parsePredicate(list(predicateListMax + 1))).toThrow('list')
    for (const op of ['contains', 'startsWith', 'endsWith', 'like', 'regex']) {
      const text = (length: number) => ({ op, attribute: 'a', value: 'x'.repeat(length) })
      expect(passes(text(patternCharsMax), { a: 'x'.repeat(patternCharsMax) }), op).toBe(true)
      expect(() => passes(text(patternCharsMax + 1), {}), op).toThrow('characters')
    }
  })

  test('how much work it does: nodes, items and texts all count', () => {
    const spending = (predicate: unknown, value: unknown): (() => void) => {
      const counted = new Work()
      const filter = compileFilter(parsePredicate(predicate), counted)
      return () => {
        counted.begin(queryChangeWorkMax)
        for (let at = 0; at < queryChangeWorkMax / 20_000; at++) filter(value)
      }
    }
    const items = (length: number) => ({ tags: Array.from({ length }, (_, at) => at) })
    const asked = { op: 'containsAny', attribute: 'tags', value: [-1] }
    expect(spending(asked, items(19_999))).not.toThrow()
    expect(spending(asked, items(20_000))).toThrow('more work')
    expect(spending({ op: 'contains', attribute: 'name', value: 'x'.repeat(9) }, { name: 'y'.repeat(20_000) })).toThrow(
      'more work',
    )
    const large = { list: items(20_000).tags }
    for (const predicate of [
      { op: 'eq', attribute: 'list', value: large.list },
      { op: 'in', attribute: 'list', value: [[1]] },
    ]) {
      expect(spending(predicate, large), predicate.op).toThrow('more work')
    }
  })
})
