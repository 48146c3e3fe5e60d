import type { Condition } from './condition.ts'
import type { MapIndexes } from './map-indexes.ts'
import type { OrderedIndex } from './ordered-index.ts'
import type { Position, Query } from './query.ts'
import { intersection, isOneValue, type Range, rangeOf, wholeRange } from './range.ts'
import { type Scalar, scalar } from './value.ts'

/** In what order a plan gives its keys: that of the query, that of its first sort field only, or none. */
export type PlanOrder = 'exact' | 'leading' | 'none'

/** A way to find the records of a query: every one that matches is among its keys, none twice. */
export interface Plan {
  /** What is used, such as `hash(status)`. */
  readonly name: string
  readonly order: PlanOrder
  /** About how many records it tries. */
  readonly cost: number
  /** The keys to try; `undefined` for all, in no order. */
  readonly keys: (() => Iterable<string>) | undefined
}

/** One condition with an index that can serve it. */
interface Lookup {
  readonly name: string
  readonly attribute: string
  readonly count: number
  readonly keys: () => Iterable<string>
}

/** How many records are tried for one that matches where no index tells. */
const unknownRarity = 10
/** What a record found by a key costs against one that comes with a scan, its place in the order included. */
const lookupCost = 2

/** Every plan for `need` rows of `query` after the position `after`; each of them finds the same rows. */
export const possiblePlans = (query: Query, indexes: MapIndexes, need: number, after?: Position): readonly Plan[] =>
  new Planner(query, indexes, need, after).plans()

/** The cheapest of these. */
export const planQuery = (query: Query, indexes: MapIndexes, need: number, after?: Position): Plan =>
  possiblePlans(query, indexes, need, after).reduce((best, plan) => (plan.cost < best.cost ? plan : best))

class Planner {
  readonly #query: Query
  readonly #indexes: MapIndexes
  readonly #need: number
  readonly #after: Position | undefined
  readonly #conjuncts: readonly Condition[]
  readonly #ranges = new Map<string, Range>()
  readonly #total: number
  readonly #lookups: readonly Lookup[]

  constructor(query: Query, indexes: MapIndexes, need: number, after: Position | undefined) {
    this.#query = query
    this.#indexes = indexes
    this.#need = need
    this.#after = after
    this.#conjuncts = conjunctsOf(query.condition)
    this.#total = indexes.keys.size
    this.#collectRanges()
    this.#lookups = [...this.#postingLookups(), ...this.#rangeLookups()]
  }

  plans(): readonly Plan[] {
    const scan: Plan = { name: 'scan', order: 'none', cost: this.#total, keys: undefined }
    return [scan, ...this.#lookups.map(lookupPlan), ...this.#walks()]
  }

  #collectRanges(): void {
    for (const condition of this.#conjuncts) {
      const found = rangeOf(condition)
      if (!found) continue
      const known = this.#ranges.get(found.attribute) ?? wholeRange
      this.#ranges.set(found.attribute, intersection(known, found.range))
    }
  }

  #rangeLookups(): readonly Lookup[] {
    return [...this.#ranges].flatMap(([attribute, range]) => {
      const index = this.#indexes.ordered(attribute)
      if (!index) return []
      const keys = () => index.ascending(range)
      return [{ name: `navigable(${attribute})`, attribute, count: index.estimate(range), keys }]
    })
  }

  #postingLookups(): readonly Lookup[] {
    return this.#conjuncts.flatMap((condition) => {
      if (condition.op === 'eq') return this.#posted('hash', condition.attribute, [condition.value], false)
      if (condition.op === 'in') return this.#posted('hash', condition.attribute, condition.values, true)
      if (condition.op === 'contains') return this.#posted('inverted', condition.attribute, [condition.value], true)
      if (condition.op === 'containsAny') return this.#posted('inverted', condition.attribute, condition.values, false)
      if (condition.op !== 'containsAll') return []
      // Each of the values must be there: any one of them finds the record.
      return condition.values.flatMap((value) => this.#posted('inverted', condition.attribute, [value], false))
    })
  }

  #posted(kind: 'hash' | 'inverted', attribute: string, values: readonly unknown[], withOthers: boolean): Lookup[] {
    const index = this.#indexes[kind](attribute)
    const terms = new Set(values.map(scalar))
    if (!index || terms.has(undefined)) return []
    const sure = [...terms] as Scalar[]
    const others = withOthers ? index.others : []
    const count = sure.reduce<number>((sum, term) => sum + index.countOf(term), withOthers ? index.others.size : 0)
    const keys = () => distinct([...sure.map((term) => index.keysOf(term)), others])
    return [{ name: `${kind}(${attribute})`, attribute, count, keys }]
  }

  /** Ways along an index in the order of the query, which end as soon as there are enough rows. */
  #walks(): readonly Plan[] {
    const [leading] = this.#query.sort
    if (this.#query.grouping) return []
    if (leading) {
      const index = this.#indexes.ordered(leading.field)
      return index ? [this.#sortedWalk(index, leading.descending)] : []
    }
    return [this.#keyWalk(), ...this.#oneValueWalks()]
  }

  #keyWalk(): Plan {
    const after = this.#after && { value: undefined, key: this.#after.key }
    const keys = () => this.#indexes.keys.ascending(wholeRange, after)
    return { name: 'keys', order: 'exact', cost: this.#walkCost(this.#total, undefined), keys }
  }

  /** Records with one value of a navigable attribute stand in the order of their keys. */
  #oneValueWalks(): readonly Plan[] {
    return [...this.#ranges].flatMap(([attribute, range]): Plan[] => {
      const index = this.#indexes.ordered(attribute)
      if (!index || !isOneValue(range)) return []
      const after = this.#after && { value: range.low.value, key: this.#after.key }
      const cost = this.#walkCost(index.estimate(range), attribute)
      return [{ name: `navigable(${attribute})`, order: 'exact', cost, keys: () => index.ascending(range, after) }]
    })
  }

  #sortedWalk(index: OrderedIndex, descending: boolean): Plan {
    const isExact = this.#query.sort.length === 1
    const filtered = this.#ranges.get(index.attribute) ?? wholeRange
    const range = isExact ? filtered : this.#fromAfter(filtered, descending)
    const after = isExact && this.#after ? { value: this.#after.values[0], key: this.#after.key } : undefined
    return {
      name: `navigable(${index.attribute})`,
      order: isExact ? 'exact' : 'leading',
      cost: this.#walkCost(index.estimate(range), index.attribute),
      keys: () => (descending ? index.descending(range, after) : index.ascending(range, after)),
    }
  }

  /** Where further fields sort, records with the same first value may stand before or after the position. */
  #fromAfter(range: Range, descending: boolean): Range {
    if (!this.#after) return range
    const end = { value: this.#after.values[0], isIncluded: true }
    return intersection(range, descending ? { ...wholeRange, high: end } : { ...wholeRange, low: end })
  }

  /** What trying `size` records in order costs until there are enough; `attribute` is the one that the range is of. */
  #walkCost(size: number, attribute: string | undefined): number {
    const isOfRange = (condition: Condition) => attribute !== undefined && rangeOf(condition)?.attribute === attribute
    const isCovered = this.#conjuncts.every(isOfRange)
    const counts = this.#lookups.filter((lookup) => lookup.attribute !== attribute).map(({ count }) => count)
    const rarity = counts.length > 0 ? this.#total / Math.max(1, Math.min(...counts)) : unknownRarity
    return Math.min(size, this.#need * (isCovered ? 1 : rarity)) * lookupCost
  }
}

const lookupPlan = ({ name, count, keys }: Lookup): Plan => ({ name, order: 'none', cost: count * lookupCost, keys })

function conjunctsOf(condition: Condition): readonly Condition[] {
  return condition.op === 'and' ? condition.children.flatMap(conjunctsOf) : [condition]
}

function* distinct(lists: readonly Iterable<string>[]): Iterable<string> {
  const given = new Set<string>()
  for (const list of lists) {
    for (const key of list) {
      if (!given.has(key)) yield key
      given.add(key)
    }
  }
}
