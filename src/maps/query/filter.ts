import { type Getter, getter } from './attribute.ts'
import { type Comparison, type Condition, type ListTest, nodesOf, type TextPattern } from './condition.ts'
import { compileLike, compileRegex, type TextTest } from './pattern.ts'
import { compileSearch } from './substring.ts'
import {
  canonicalText,
  compareOrderables,
  isPresent,
  orderable,
  rankOf,
  type Scalar,
  sameValue,
  scalar,
} from './value.ts'
import type { Work } from './work.ts'

/** Whether the value of a record passes. */
export type Filter = (value: unknown) => boolean

/** A test of an attribute that is there and not null. */
type Test = (attribute: unknown) => boolean

/** A step covers this many characters of the text of a value that is compared as a whole. */
const charsPerStep = 4

/**
 * The filter of `condition`, its operands prepared once. A comparison with an attribute that is missing or null is
 * false, `neq` too. What it does is counted in `work`, whose failures it passes on.
 */
export function compileFilter(condition: Condition, work: Work): Filter {
  const steps = nodesOf(condition)
  const filter = compile(condition, work)
  return (value) => {
    work.spend(steps)
    return filter(value)
  }
}

function compile(condition: Condition, work: Work): Filter {
  switch (condition.op) {
    case 'and':
    case 'or':
      return compileChildren(condition.op, condition.children, work)
    case 'not': {
      const child = compile(condition.child, work)
      return (value) => !child(value)
    }
    case 'isNull':
    case 'isNotNull':
      return compileNull(condition.op === 'isNull', getter(condition.attribute))
    default:
      return compileTest(getter(condition.attribute), testOf(condition, work))
  }
}

function compileChildren(op: 'and' | 'or', children: readonly Condition[], work: Work): Filter {
  const filters = children.map((child) => compile(child, work))
  if (filters.length === 1) return filters[0]!
  return op === 'and'
    ? (value) => filters.every((filter) => filter(value))
    : (value) => filters.some((filter) => filter(value))
}

const compileNull =
  (isNull: boolean, get: Getter): Filter =>
  (value) =>
    isPresent(get(value)) !== isNull

function compileTest(get: Getter, test: Test): Filter {
  return (value) => {
    const attribute = get(value)
    return isPresent(attribute) && test(attribute)
  }
}

type Leaf = Exclude<Condition, { op: 'and' | 'or' | 'not' | 'isNull' | 'isNotNull' }>

function testOf(leaf: Leaf, work: Work): Test {
  if ('text' in leaf) return textTest(leaf.op, leaf.text, work)
  if ('values' in leaf) return listTest(leaf.op, leaf.values, work)
  return leaf.op === 'contains' ? containsTest(leaf.value, work) : comparisonTest(leaf.op, leaf.value, work)
}

const signs = {
  gt: (sign: number) => sign > 0,
  gte: (sign: number) => sign >= 0,
  lt: (sign: number) => sign < 0,
  lte: (sign: number) => sign <= 0,
} as const

function equalityTest(value: unknown, isEqual: boolean, work: Work): Test {
  if (scalar(value) !== undefined) return (attribute) => sameValue(attribute, value) === isEqual
  const steps = canonicalText(value).length / charsPerStep
  return (attribute) => {
    if (typeof attribute === 'object') work.spend(steps)
    return sameValue(attribute, value) === isEqual
  }
}

function comparisonTest(op: Comparison, value: unknown, work: Work): Test {
  if (op === 'eq' || op === 'neq') return equalityTest(value, op === 'eq', work)
  const isRight = signs[op]
  return (attribute) => {
    const sign = signOf(attribute, value)
    return sign !== undefined && isRight(sign)
  }
}

/** How two values of one kind compare; `undefined` where they are not of one kind or have no order. */
function signOf(a: unknown, b: unknown): number | undefined {
  const [left, right] = [orderable(a), orderable(b)]
  if (left === undefined || rankOf(left) !== rankOf(right)) return undefined
  return compareOrderables(left, right)
}

function listTest(op: ListTest, values: readonly unknown[], work: Work): Test {
  if (op === 'between') return betweenTest(values[0], values[1])
  const names = new Names(values, work)
  const isListWithOne: Test = (attribute) => itemsOf(attribute, work)?.some((item) => names.has(item)) ?? false
  if (op === 'in') return (attribute) => names.has(attribute) || isListWithOne(attribute)
  if (op === 'containsAny') return isListWithOne
  return (attribute) => {
    const items = itemsOf(attribute, work)
    return items !== undefined && names.areAllIn(items)
  }
}

/** The items of a list; trying them takes a step each. */
function itemsOf(attribute: unknown, work: Work): readonly unknown[] | undefined {
  if (!Array.isArray(attribute)) return undefined
  work.spend(attribute.length)
  return attribute
}

function betweenTest(low: unknown, high: unknown): Test {
  return (attribute) => {
    const [fromLow, fromHigh] = [signOf(attribute, low), signOf(attribute, high)]
    return fromLow !== undefined && fromHigh !== undefined && fromLow >= 0 && fromHigh <= 0
  }
}

/** A set of values, by what they are and not by which object they are. */
class Names {
  readonly #scalars = new Set<Scalar>()
  /** Values that are no scalars, by their text; the object stands for one, lest the text be taken for a scalar. */
  readonly #others = new Map<string, object>()
  readonly #work: Work

  constructor(values: readonly unknown[], work: Work) {
    this.#work = work
    for (const value of values) {
      const name = scalar(value)
      if (name === undefined) this.#others.set(canonicalText(value), {})
      else this.#scalars.add(name)
    }
  }

  has(value: unknown): boolean {
    return this.#find(value) !== undefined
  }

  /** Whether each of the values is among `items`. */
  areAllIn(items: readonly unknown[]): boolean {
    const missing = this.#scalars.size + this.#others.size
    const found = new Set<unknown>()
    for (let at = 0; at < items.length && found.size < missing; at++) {
      const name = this.#find(items[at])
      if (name !== undefined) found.add(name)
    }
    return found.size === missing
  }

  /** Something that stands for `value` where it is in the set. */
  #find(value: unknown): unknown {
    const name = scalar(value)
    if (name !== undefined) return this.#scalars.has(name) ? name : undefined
    if (this.#others.size === 0) return undefined
    const text = canonicalText(value)
    this.#work.spend(text.length)
    return this.#others.get(text)
  }
}

function containsTest(value: unknown, work: Work): Test {
  const names = new Names([value], work)
  const search = typeof value === 'string' ? compileSearch(value, work) : () => false
  return (attribute) => {
    if (typeof attribute === 'string') return search(attribute)
    return itemsOf(attribute, work)?.some((item) => names.has(item)) ?? false
  }
}

function textTest(op: TextPattern, text: string, work: Work): Test {
  const test = textTests[op](text, work)
  return (attribute) => typeof attribute === 'string' && test(attribute)
}

const textTests: Readonly<Record<TextPattern, (text: string, work: Work) => TextTest>> = {
  like: compileLike,
  regex: compileRegex,
  startsWith: (text) => (attribute) => attribute.startsWith(text),
  endsWith: (text) => (attribute) => attribute.endsWith(text),
}
