import { fail } from '../../errors.ts'
import { patternCharsMax, predicateDepthMax, predicateListMax, predicateNodesMax } from '../limits.ts'
import { isObject, isPresent } from './value.ts'

export type Comparison = 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte'
export type ListTest = 'in' | 'between' | 'containsAll' | 'containsAny'
export type TextPattern = 'like' | 'regex' | 'startsWith' | 'endsWith'

/** A filter whose shape was checked: every operand is of the kind that its operator takes. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly children: readonly Condition[] }
  | { readonly op: 'not'; readonly child: Condition }
  | { readonly op: 'isNull' | 'isNotNull'; readonly attribute: string }
  | { readonly op: Comparison | 'contains'; readonly attribute: string; readonly value: unknown }
  | { readonly op: ListTest; readonly attribute: string; readonly values: readonly unknown[] }
  | { readonly op: TextPattern; readonly attribute: string; readonly text: string }

/** Gives the value that a `valueRef` such as `auth.id` stands for. */
export type ReferenceLookup = (reference: string) => unknown

export const everything: Condition = { op: 'and', children: [] }

const refuse = (message: string): never => fail('validation_failed', message)

const queryHasNoReferences: ReferenceLookup = (reference) => refuse(`A query cannot refer to '${reference}'.`)

const plain = new Set<string>(['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'contains'])
const lists = new Set<string>(['in', 'between', 'containsAll', 'containsAny'])
const texts = new Set<string>(['like', 'regex', 'startsWith', 'endsWith'])

class Parser {
  readonly #lookup: ReferenceLookup
  #nodes = 0

  constructor(lookup: ReferenceLookup) {
    this.#lookup = lookup
  }

  node(raw: unknown, depth: number): Condition {
    this.#count(depth)
    if (!isObject(raw) || typeof raw.op !== 'string') return refuse('A node of a predicate is an object with an op.')
    const { op } = raw
    if (op === 'and' || op === 'or')
      return { op, children: this.#children(raw).map((each) => this.node(each, depth + 1)) }
    if (op === 'not') return this.#not(raw, depth)
    return this.#leaf(op, attributeOf(raw), raw)
  }

  /** Equality of top-level fields, all of them; a field compared with null must be missing or null. */
  where(raw: Readonly<Record<string, unknown>>): Condition {
    const children = Object.entries(raw).flatMap(([attribute, value]) => {
      this.#count(1)
      const comparisons = isObject(value) ? Object.entries(value) : []
      const isOperators = comparisons.length > 0 && comparisons.every(([name]) => Object.hasOwn(whereOperators, name))
      return isOperators
        ? comparisons.map(([name, operand]) => this.#leaf(whereOperators[name]!, attribute, { value: operand }))
        : [isPresent(value) ? { op: 'eq' as const, attribute, value } : { op: 'isNull' as const, attribute }]
    })
    return { op: 'and', children }
  }

  #count(depth: number): void {
    this.#nodes += 1
    if (this.#nodes > predicateNodesMax) refuse(`A filter has at most ${predicateNodesMax} nodes.`)
    if (depth > predicateDepthMax) refuse(`A predicate is nested at most ${predicateDepthMax} deep.`)
  }

  #children(raw: Readonly<Record<string, unknown>>): readonly unknown[] {
    const children = raw.children ?? []
    return Array.isArray(children) ? children : refuse('The children of a predicate are a list.')
  }

  #not(raw: Readonly<Record<string, unknown>>, depth: number): Condition {
    const [child] = this.#children(raw)
    return child === undefined ? everything : { op: 'not', child: this.node(child, depth + 1) }
  }

  #leaf(op: string, attribute: string, raw: Readonly<Record<string, unknown>>): Condition {
    if (op === 'isNull' || op === 'isNotNull') return { op, attribute }
    const value = this.#operand(raw)
    if (plain.has(op)) return { op: op as Comparison, attribute, value: op === 'contains' ? needle(value) : value }
    if (lists.has(op)) return { op: op as ListTest, attribute, values: list(op, value) }
    if (texts.has(op)) return { op: op as TextPattern, attribute, text: needleText(op, value) }
    return refuse(`There is no operator '${op}'.`)
  }

  /** The one place where an operand comes from: a policy binds what it refers to here. */
  #operand(raw: Readonly<Record<string, unknown>>): unknown {
    return typeof raw.valueRef === 'string' ? this.#lookup(raw.valueRef) : raw.value
  }
}

/** Clients of older versions send these in `where`. */
const whereOperators: Readonly<Record<string, string>> = {
  $eq: 'eq',
  $ne: 'neq',
  $neq: 'neq',
  $gt: 'gt',
  $gte: 'gte',
  $lt: 'lt',
  $lte: 'lte',
  $in: 'in',
}

function attributeOf(raw: Readonly<Record<string, unknown>>): string {
  return typeof raw.attribute === 'string' ? raw.attribute : refuse('A comparison names its attribute.')
}

function list(op: string, value: unknown): readonly unknown[] {
  const values = Array.isArray(value) ? value : [value]
  if (values.length > predicateListMax) refuse(`A list of a predicate has at most ${predicateListMax} values.`)
  if (op === 'between' && values.length !== 2) refuse('between takes the lowest and the highest value.')
  return values
}

const needleText = (op: string, value: unknown): string =>
  typeof value === 'string' ? (needle(value) as string) : refuse(`${op} takes a text.`)

function needle(value: unknown): unknown {
  const isLong = typeof value === 'string' && value.length > patternCharsMax
  return isLong ? refuse(`A text to look for has at most ${patternCharsMax} characters.`) : value
}

/** The filter of a predicate tree of the wire; fails with `validation_failed`. */
export const parsePredicate = (raw: unknown, lookup: ReferenceLookup = queryHasNoReferences): Condition =>
  new Parser(lookup).node(raw, 1)

/** The filter of a `where` object of the wire; fails with `validation_failed`. */
export function parseWhere(raw: unknown): Condition {
  return isObject(raw) ? new Parser(queryHasNoReferences).where(raw) : refuse('where is an object of fields.')
}

/** How many nodes a filter has: what it costs to try one record, in steps of `Work`. */
export function nodesOf(condition: Condition): number {
  if (condition.op === 'not') return 1 + nodesOf(condition.child)
  if (condition.op !== 'and' && condition.op !== 'or') return 1
  return condition.children.reduce((sum, child) => sum + nodesOf(child), 1)
}
