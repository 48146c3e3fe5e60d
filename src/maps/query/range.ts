import type { Condition } from './condition.ts'
import { compareOrderables, type Orderable, orderable, rankOf } from './value.ts'

/** An end of a range of values. */
export interface Bound {
  readonly value: Orderable
  readonly isIncluded: boolean
}

export interface Range {
  readonly low: Bound
  readonly high: Bound
}

const including = (value: Orderable): Bound => ({ value, isIncluded: true })
const excluding = (value: Orderable): Bound => ({ value, isIncluded: false })

/** All there is: `false` comes before every value, "missing" after. */
export const wholeRange: Range = { low: including(false), high: including(undefined) }

const missing: Range = { low: including(undefined), high: including(undefined) }

/** The values of one kind. Texts have no last one, but what comes next is "missing". */
const kinds: readonly Range[] = [
  { low: including(false), high: including(true) },
  { low: including(Number.NEGATIVE_INFINITY), high: including(Number.POSITIVE_INFINITY) },
  { low: including(''), high: excluding(undefined) },
]

/** A range that has every value of `attribute` with which `condition` can hold; `undefined` where it is no comparison. */
export function rangeOf(condition: Condition): { readonly attribute: string; readonly range: Range } | undefined {
  const range = 'attribute' in condition ? valuesOf(condition) : undefined
  return range && 'attribute' in condition ? { attribute: condition.attribute, range } : undefined
}

function valuesOf(condition: Condition): Range | undefined {
  if (condition.op === 'isNull') return missing
  if (condition.op === 'startsWith') return prefixRange(condition.text)
  if (condition.op === 'between') return between(orderable(condition.values[0]), orderable(condition.values[1]))
  return 'value' in condition ? comparisonRange(condition.op, orderable(condition.value)) : undefined
}

function comparisonRange(op: string, value: Orderable): Range | undefined {
  const kind = kinds[rankOf(value)]
  if (!kind) return undefined
  if (op === 'eq') return { low: including(value), high: including(value) }
  if (op === 'gt' || op === 'gte') return { low: { value, isIncluded: op === 'gte' }, high: kind.high }
  if (op === 'lt' || op === 'lte') return { low: kind.low, high: { value, isIncluded: op === 'lte' } }
  return undefined
}

function between(low: Orderable, high: Orderable): Range | undefined {
  const isOneKind = low !== undefined && rankOf(low) === rankOf(high)
  return isOneKind ? { low: including(low), high: including(high) } : undefined
}

function prefixRange(text: string): Range {
  const low = including(text)
  const last = text.charCodeAt(text.length - 1)
  const isOpen = text === '' || last === 0xffff
  if (isOpen) return { low, high: excluding(undefined) }
  return { low, high: excluding(text.slice(0, -1) + String.fromCharCode(last + 1)) }
}

/** What is in both ranges; where nothing is, its low end is past its high one. */
export const intersection = (a: Range, b: Range): Range => ({
  low: tighter(a.low, b.low, 1),
  high: tighter(a.high, b.high, -1),
})

/** Of two ends the one further in; `inward` is 1 for low ends and -1 for high ones. */
function tighter(a: Bound, b: Bound, inward: number): Bound {
  const order = compareOrderables(a.value, b.value) * inward
  if (order !== 0) return order > 0 ? a : b
  return a.isIncluded ? b : a
}

export function isWithin({ low, high }: Range, value: Orderable): boolean {
  const fromLow = compareOrderables(value, low.value)
  const fromHigh = compareOrderables(value, high.value)
  return (fromLow > 0 || (fromLow === 0 && low.isIncluded)) && (fromHigh < 0 || (fromHigh === 0 && high.isIncluded))
}

export const isOneValue = ({ low, high }: Range): boolean =>
  low.isIncluded && high.isIncluded && compareOrderables(low.value, high.value) === 0
