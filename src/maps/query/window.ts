import { comparePositions, type PlacedRow, type Position, positionOf, type Query, type Row } from './query.ts'
import { sameValue } from './value.ts'

export type ChangeType = 'ENTER' | 'UPDATE' | 'LEAVE'

/** A change of what a client sees. The value of a `LEAVE` is the last one, or null where the record is gone. */
export interface Delta extends Row {
  readonly changeType: ChangeType
}

/** Gives the first `count` rows of the query, of everything as it is now. */
export type Refill = (count: number) => readonly PlacedRow[]

/**
 * The first rows of a query while rows come, change and go. It knows up to twice as many as it shows, so that a row which
 * leaves is followed by the next one without a look at the rest; when these are used up, it asks for the first ones anew.
 */
export class Window {
  readonly #query: Query
  readonly #size: number
  readonly #refill: Refill
  readonly #places = new Map<string, Position>()
  #rows: PlacedRow[] = []
  /** Every row up to this position is known; without one, every row there is. */
  #horizon: Position | undefined

  constructor(query: Query, refill: Refill) {
    this.#query = query
    this.#size = query.limit
    this.#refill = refill
    this.#fill()
  }

  /** What the client sees, in order. */
  shown(): readonly PlacedRow[] {
    return this.#rows.slice(0, this.#size)
  }

  /** Whether there are rows after the last one that is shown. */
  get hasMore(): boolean {
    return this.#rows.length > this.#size || this.#horizon !== undefined
  }

  /** Rows that are known, shown or not. */
  get known(): number {
    return this.#rows.length
  }

  has(key: string): boolean {
    return this.#places.has(key)
  }

  /** The row of `key` is now `value`. Gives what changes for the client. */
  put(key: string, value: unknown): readonly Delta[] {
    const old = this.#remove(key)
    this.#insert({ key, value, position: positionOf(this.#query, { key, value }) })
    return this.#deltas(key, value, old, old?.row.value)
  }

  /** The row of `key` is no longer one of the query, and `last` is what the client is told of it. */
  remove(key: string, last: (value: unknown) => unknown): readonly Delta[] {
    const old = this.#remove(key)
    return this.#deltas(key, undefined, old, old && last(old.row.value))
  }

  /** Rows that leave come first, so that the client never holds more than it asked for. */
  #deltas(key: string, value: unknown, old: Removed | undefined, last: unknown): readonly Delta[] {
    const wasShown = old !== undefined && old.at < this.#size
    if (this.#rows.length < this.#size && this.#horizon)
      return this.#filledDeltas(wasShown ? [{ key, value: last }] : [])
    const place = this.#places.get(key)
    const isShown = place !== undefined && this.#indexOf(place) < this.#size
    if (wasShown && isShown) return [{ key, value, changeType: 'UPDATE' }]
    if (wasShown) return [{ key, value: last, changeType: 'LEAVE' }, ...this.#moved(this.#size - 1, 'ENTER')]
    return isShown ? [...this.#moved(this.#size, 'LEAVE'), { key, value, changeType: 'ENTER' }] : []
  }

  /**
   * Asks for the first rows anew. They may have changed in more than the row that was told of, so all are compared; what
   * the client holds is `held` and every row that was known, since there were fewer of these than it is shown.
   */
  #filledDeltas(held: readonly Row[]): readonly Delta[] {
    const before = new Map([...this.#rows, ...held].map((row) => [row.key, row]))
    this.#fill()
    const shown = this.shown()
    const keys = new Set(shown.map(({ key }) => key))
    const left = [...before.values()].filter(({ key }) => !keys.has(key))
    return [...left.map((row) => delta(row, 'LEAVE')), ...shown.flatMap((row) => compared(before.get(row.key), row))]
  }

  #moved(at: number, changeType: ChangeType): readonly Delta[] {
    const row = this.#rows[at]
    return row ? [delta(row, changeType)] : []
  }

  #indexOf(position: Position): number {
    let low = 0
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (comparePositions(this.#query, this.#rows[middle]!.position, position) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #remove(key: string): Removed | undefined {
    const place = this.#places.get(key)
    if (!place) return undefined
    this.#places.delete(key)
    const at = this.#indexOf(place)
    return { at, row: this.#rows.splice(at, 1)[0]! }
  }

  #insert(row: PlacedRow): void {
    if (this.#horizon && comparePositions(this.#query, row.position, this.#horizon) > 0) return
    this.#rows.splice(this.#indexOf(row.position), 0, row)
    this.#places.set(row.key, row.position)
    if (this.#rows.length <= this.#knownMax()) return
    this.#places.delete(this.#rows.pop()!.key)
    this.#horizon = this.#rows.at(-1)!.position
  }

  #knownMax(): number {
    return Math.max(1, 2 * this.#size)
  }

  #fill(): void {
    this.#rows = [...this.#refill(this.#knownMax())]
    this.#horizon = this.#rows.length < this.#knownMax() ? undefined : this.#rows.at(-1)!.position
    this.#places.clear()
    for (const { key, position } of this.#rows) this.#places.set(key, position)
  }
}

/** A row that was taken out, and where it stood. */
interface Removed {
  readonly at: number
  readonly row: PlacedRow
}

const delta = ({ key, value }: Row, changeType: ChangeType): Delta => ({ key, value, changeType })

function compared(before: Row | undefined, now: Row): readonly Delta[] {
  if (!before) return [delta(now, 'ENTER')]
  return sameValue(before.value, now.value) ? [] : [delta(now, 'UPDATE')]
}
