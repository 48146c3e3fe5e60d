import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Policies } from '../../../src/maps/features/mod.ts'
import { policyConditionMax, policyDepthMax, policyNodesMax } from '../../../src/maps/limits.ts'
import { seed } from './seed.ts'

const ann = { user: 'ann', roles: ['editor', 'staff'], connection: 'c' }

const policiesOf = (condition: string): Policies =>
  new Policies({
    persist: async () => {},
    kept: [{ id: 'p', mapPattern: 'm', action: 'all', effect: 'allow', condition }],
  })

const holds = (
  condition: string,
  data: unknown,
  caller: { user: string | undefined; roles: string[] } = ann,
): boolean => policiesOf(condition).check('read', 'm', { ...caller, connection: 'c' }, data) === 'allowed'

const refused = expect.objectContaining({ code: 'validation_failed' })

describe('a condition', () => {
  const data = {
    ownerId: 'ann',
    size: 5,
    big: 5n,
    isOpen: true,
    isClosed: false,
    none: null,
    tags: ['a', 'b', 7],
    name: "it's \\ here",
    address: { city: 'Oslo', 'x.y': 1 },
    'dotted.name': 1,
  }

  test.each([
    'auth.id == data.ownerId',
    "auth.id != 'bob'",
    'data.size == 5',
    'data.big == 5',
    'data.size >= 5 && data.size <= 5',
    'data.size > 4.5 && data.size < 5.5 && data.size > -1',
    "data.ownerId < 'b'",
    "'editor' in auth.roles",
    "auth.roles contains 'staff'",
    "auth.roles containsAll ['staff', 'editor']",
    "auth.roles containsAny ['admin', 'editor']",
    'data.tags containsAll [7]',
    'data.tags contains 7',
    "data.ownerId in ['bob', 'ann']",
    "data.ownerId contains 'nn'",
    "data.address.city startsWith 'Os'",
    "data.address.city endsWith 'lo'",
    "data.name == 'it\\'s \\\\ here'",
    'data.isOpen',
    'data.isOpen == true && data.isClosed == false',
    '!data.isClosed',
    '!!data.isOpen',
    '!data.missing',
    "!(auth.id == 'bob')",
    'true',
    "auth.id == 'bob' || auth.id == 'ann' && data.isOpen",
    "(auth.id == 'bob' || auth.id == 'ann') && data.isOpen",
    'true || true && false',
    '  true\n',
  ])('%s holds', (condition) => {
    expect(holds(condition, data)).toBe(true)
  })

  test.each([
    'false',
    'data.isClosed',
    'data.size',
    'data.ownerId',
    '!data.isOpen',
    'data.missing == data.alsoMissing',
    'data.missing != 1',
    'data.none == data.none',
    'data.none != 1',
    "data.size == '5'",
    "data.size < '6'",
    'data.tags == 1',
    "data.tags containsAll ['a', 'c']",
    'data.ownerId containsAll []',
    "data.ownerId containsAny ['ann']",
    "auth.id in 'ann'",
    'data.ownerId.length > 0',
    'data.tags.length > 0',
    'data.tags.0 == data.tags.0',
    'data.dotted.name == 1',
    'data.constructor != 1',
    "auth.name == 'ann'",
    "auth.id == 'bob' || auth.id == 'ann' && data.isClosed",
    '(true || true) && false',
    'data.address == data.address && data.isClosed',
  ])('%s does not hold', (condition) => {
    expect(holds(condition, data)).toBe(false)
  })

  test('takes an absent record or user as missing', () => {
    for (const record of [undefined, null, 'text', [1]]) expect(holds('auth.id == data.ownerId', record)).toBe(false)
    const stranger = { user: undefined, roles: [] }
    expect(holds('auth.id == data.ownerId', {}, stranger)).toBe(false)
    expect(holds("auth.id != 'bob'", {}, stranger)).toBe(false)
  })

  test.each([
    '',
    '   ',
    'auth',
    'auth.id =',
    'auth.id ==',
    '== auth.id',
    'auth.id = 1',
    'auth.id == "ann"',
    "auth.id == 'ann",
    "auth.id == 'a\\n'",
    'auth.id == 1 2',
    'auth.id == 1 == 2',
    '!auth.id == 1',
    '(auth.id == 1',
    'auth.id == 1)',
    'auth.id == [1',
    'auth.id == [1,]',
    'auth.id == [auth.id]',
    'auth.id == [[1]]',
    'auth.id & true',
    'true &&',
    'user.id == 1',
    'auth. id',
    'auth..id',
    'auth.id == null',
    'auth.id == 1x',
    'auth.id like 1',
    'process.exit()',
    'data.x = 1; true',
    '\u0000',
  ])('%j cannot be read', (condition) => {
    expect(() => policiesOf(condition)).toThrow(refused)
  })
})

describe('a condition is limited:', () => {
  const exact = (length: number): string => `true${' '.repeat(length - 4)}`

  test('characters', () => {
    expect(holds(exact(policyConditionMax), {})).toBe(true)
    expect(() => policiesOf(exact(policyConditionMax + 1))).toThrow(refused)
  })

  test('depth', () => {
    const nested = (depth: number): string => `${'('.repeat(depth - 1)}true${')'.repeat(depth - 1)}`
    expect(holds(nested(policyDepthMax), {})).toBe(true)
    expect(() => policiesOf(nested(policyDepthMax + 1))).toThrow(refused)
    const negated = (count: number): string => `${'!'.repeat(count)}true`
    expect(holds(negated(policyDepthMax - 1), {})).toBe(false)
    expect(() => policiesOf(negated(policyDepthMax))).toThrow(refused)
  })

  test('parts', () => {
    // A part for each item, and one each for the `||`, the `&&`, the comparison and its two operands.
    const listOf = (items: number): string => `7 in [${Array.from({ length: items }, () => 7).join()}]`
    const around = 5
    expect(holds(listOf(policyNodesMax - around), {})).toBe(true)
    expect(() => policiesOf(listOf(policyNodesMax - around + 1))).toThrow(refused)
  })
})

/** What a random condition means, said a second time in the words of JavaScript. */
interface Pair {
  readonly text: string
  readonly isTrue: boolean
}

const leaf: fc.Arbitrary<Pair> = fc.oneof(
  fc.boolean().map((isTrue) => ({ text: String(isTrue), isTrue })),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => ({ text: `${a} < ${b}`, isTrue: a < b })),
  fc.nat(9).map((a) => ({ text: `data.size == ${a}`, isTrue: a === 5 })),
)

const anyPair = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie('pair'), tie('pair'))
      .map(([a, b]) => ({ text: `(${a.text} && ${b.text})`, isTrue: a.isTrue && b.isTrue })),
    fc
      .tuple(tie('pair'), tie('pair'))
      .map(([a, b]) => ({ text: `(${a.text} || ${b.text})`, isTrue: a.isTrue || b.isTrue })),
    tie('pair').map((a) => ({ text: `!(${a.text})`, isTrue: !a.isTrue })),
    fc.tuple(leaf, leaf, leaf).map(([a, b, c]) => ({
      text: `(${a.text} || ${b.text} && ${c.text})`,
      isTrue: a.isTrue || (b.isTrue && c.isTrue),
    })),
  ),
})).pair

const meansTheSame = (said: (text: string) => string) =>
  fc.property(
    anyPair.filter(({ text }) => text.length <= 600),
    ({ text, isTrue }) => holds(said(text), { size: 5 }) === isTrue,
  )

test(`a condition means what it says (TEST_SEED=${seed})`, () => {
  fc.assert(
    meansTheSame((text) => text),
    { seed },
  )
})

test('a reader that took and for or would be caught', () => {
  expect(
    fc.check(
      meansTheSame((text) => text.replaceAll('&&', '||')),
      { seed },
    ).failed,
  ).toBe(true)
})

test(`any text is a condition or refused as one (TEST_SEED=${seed})`, () => {
  const part = fc.constantFrom(
    'auth.id',
    'data.x',
    '==',
    '&&',
    '||',
    '!',
    '(',
    ')',
    '[',
    ']',
    ',',
    "'t'",
    '1',
    'in',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        try {
          return typeof holds(text, {}) === 'boolean'
        } catch (error) {
          return (error as { code?: string }).code === 'validation_failed'
        }
      },
    ),
    { seed, numRuns: 2_000 },
  )
})
