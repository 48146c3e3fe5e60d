import { policyWorkMax } from '../limits.ts'
import { compareOrderables, isObject, isPresent, orderable, rankOf, sameValue } from '../query/value.ts'
import type { Comparison, Operand, PolicyCondition } from './policy-condition.ts'

/** What a condition is about: who asks, and the record. */
interface Facts {
  readonly auth: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** How many items of lists one check may look at: a record has lists as long as its writer likes. */
export class Budget {
  #left = policyWorkMax

  /** Whether something was left out, so that what came of it means nothing. */
  get isSpent(): boolean {
    return this.#left < 0
  }

  /** Whether so many more items may be looked at. */
  take(items: number): boolean {
    this.#left -= items
    return !this.isSpent
  }
}

type Test = (left: unknown, right: unknown, budget: Budget) => boolean

/** Whether a condition holds. A comparison with what is missing or null is false, `!=` too. */
export function holds(condition: PolicyCondition, facts: Facts, budget: Budget): boolean {
  switch (condition.op) {
    case 'and':
      return condition.children.every((child) => holds(child, facts, budget))
    case 'or':
      return condition.children.some((child) => holds(child, facts, budget))
    case 'not':
      return !holds(condition.child, facts, budget)
    case 'is':
      return operandValue(condition.operand, facts) === true
    default: {
      const [left, right] = [operandValue(condition.left, facts), operandValue(condition.right, facts)]
      return isPresent(left) && isPresent(right) && tests[condition.op](left, right, budget)
    }
  }
}

/** Whether what a condition says depends on the record. */
export function readsData(condition: PolicyCondition): boolean {
  const isData = (operand: Operand): boolean => operand.kind === 'reference' && operand.root === 'data'
  if ('children' in condition) return condition.children.some(readsData)
  if ('child' in condition) return readsData(condition.child)
  return 'operand' in condition ? isData(condition.operand) : isData(condition.left) || isData(condition.right)
}

function operandValue(operand: Operand, facts: Facts): unknown {
  if (operand.kind === 'literal') return operand.value
  return operand.path.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    facts[operand.root],
  )
}

const ordered =
  (isRight: (sign: number) => boolean): Test =>
  (left, right) => {
    const [a, b] = [orderable(left), orderable(right)]
    return a !== undefined && rankOf(a) === rankOf(b) && isRight(compareOrderables(a, b))
  }

const hasItem: Test = (list, item, budget) => {
  return Array.isArray(list) && budget.take(list.length) && list.some((each) => sameValue(each, item))
}

const textTest =
  (test: (text: string, part: string) => boolean): Test =>
  (left, right) =>
    typeof left === 'string' && typeof right === 'string' && test(left, right)

/** What this passes are lists, both of them; the type says so of the second, which is the one that is gone through. */
const areLists = (left: unknown, right: unknown): right is readonly unknown[] =>
  Array.isArray(left) && Array.isArray(right)

const hasPart = textTest((text, part) => text.includes(part))

const tests: Readonly<Record<Comparison, Test>> = {
  '==': sameValue,
  '!=': (left, right) => !sameValue(left, right),
  '<': ordered((sign) => sign < 0),
  '>': ordered((sign) => sign > 0),
  '<=': ordered((sign) => sign <= 0),
  '>=': ordered((sign) => sign >= 0),
  in: (left, right, budget) => hasItem(right, left, budget),
  contains: (left, right, budget) => hasItem(left, right, budget) || hasPart(left, right, budget),
  containsAll: (left, right, budget) => areLists(left, right) && right.every((each) => hasItem(left, each, budget)),
  containsAny: (left, right, budget) => areLists(left, right) && right.some((each) => hasItem(left, each, budget)),
  startsWith: textTest((text, part) => text.startsWith(part)),
  endsWith: textTest((text, part) => text.endsWith(part)),
}
