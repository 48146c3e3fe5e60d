import { type Getter, getter } from './attribute.ts'
import { isWithin, type Range } from './range.ts'
import { type Place, SortedList } from './sorted-list.ts'
import { compareKeys, compareOrderables, type Orderable, orderable } from './value.ts'

/** A key and its value of the attribute. */
export interface Entry {
  readonly value: Orderable
  readonly key: string
}

/** Where a range begins, and the place after its end. */
interface Span {
  readonly range: Range
  readonly start: Place
  readonly stop: Place
}

/** The keys of all records in the order of one attribute, keys with equal values ascending. */
export class OrderedIndex {
  readonly attribute: string
  readonly #get: Getter
  readonly #entries = new SortedList<Entry>((a, b) => compareOrderables(a.value, b.value) || compareKeys(a.key, b.key))

  /** Of the range that was asked for last: whoever plans asks several times, and then for its keys. */
  #span: Span | undefined

  constructor(attribute: string) {
    this.attribute = attribute
    this.#get = getter(attribute)
  }

  get size(): number {
    return this.#entries.size
  }

  /** Begins anew with these records. */
  load(records: Iterable<readonly [string, unknown]>): void {
    this.#span = undefined
    const entries: Entry[] = []
    for (const [key, value] of records) entries.push({ value: orderable(this.#get(value)), key })
    this.#entries.load(entries)
  }

  /** Takes in that the record of `key` was `before` and is `after`; `undefined` is no record. */
  change(key: string, before: unknown, after: unknown): void {
    const old = orderable(this.#get(before))
    const value = orderable(this.#get(after))
    if (before !== undefined && after !== undefined && compareOrderables(old, value) === 0) return
    this.#span = undefined
    if (before !== undefined) this.#entries.delete({ value: old, key })
    if (after !== undefined) this.#entries.add({ value, key })
  }

  /** About how many records have a value within `range`. */
  estimate(range: Range): number {
    const { start, stop } = this.#spanOf(range)
    return this.#entries.distance(start, stop)
  }

  /** The keys of the records within `range`, values ascending, keys ascending where values are equal. */
  *ascending(range: Range, after?: Entry): Generator<string> {
    const { start, stop } = this.#spanOf(range)
    let place = later(start, after && this.#placeAfter(after))
    for (; isBefore(place, stop); place = this.#entries.next(place)) yield this.#entries.at(place)!.key
  }

  /** The keys of the records within `range`, values descending, keys ascending where values are equal. */
  *descending(range: Range, after?: Entry): Generator<string> {
    const { start, stop } = this.#spanOf(range)
    let place: Place | undefined = this.#entries.previous(stop)
    if (after && isWithin(range, after.value)) {
      yield* this.#run(this.#placeAfter(after), after.value)
      place = this.#entries.previous(this.#firstOf(after.value))
    } else if (after && compareOrderables(after.value, range.low.value) <= 0) return
    while (place && !isBefore(place, start)) {
      const { value } = this.#entries.at(place)!
      const first: Place = this.#hasEqualBefore(place, value) ? this.#firstOf(value) : place
      yield* this.#run(first, value)
      place = this.#entries.previous(first)
    }
  }

  #hasEqualBefore(place: Place, value: Orderable): boolean {
    const before = this.#entries.previous(place)
    return before !== undefined && compareOrderables(this.#entries.at(before)!.value, value) === 0
  }

  /** The keys from `place` on that have `value`. */
  *#run(from: Place, value: Orderable): Generator<string> {
    let place = from
    for (let entry = this.#entries.at(place); entry; entry = this.#entries.at(place)) {
      if (compareOrderables(entry.value, value) !== 0) return
      yield entry.key
      place = this.#entries.next(place)
    }
  }

  #firstOf(value: Orderable): Place {
    return this.#entries.locate((entry) => compareOrderables(entry.value, value) < 0)
  }

  #placeAfter({ value, key }: Entry): Place {
    return this.#entries.locate((entry) => {
      const order = compareOrderables(entry.value, value)
      return order < 0 || (order === 0 && compareKeys(entry.key, key) <= 0)
    })
  }

  #spanOf(range: Range): Span {
    if (this.#span?.range !== range) this.#span = { range, start: this.#startOf(range), stop: this.#endOf(range) }
    return this.#span
  }

  #startOf({ low }: Range): Place {
    const past = low.isIncluded ? 0 : 1
    return this.#entries.locate((entry) => compareOrderables(entry.value, low.value) < past)
  }

  #endOf({ high }: Range): Place {
    const past = high.isIncluded ? 1 : 0
    return this.#entries.locate((entry) => compareOrderables(entry.value, high.value) < past)
  }
}

const isBefore = (a: Place, b: Place): boolean => a.chunk < b.chunk || (a.chunk === b.chunk && a.at < b.at)

const later = (a: Place, b: Place | undefined): Place => (b && isBefore(a, b) ? b : a)
