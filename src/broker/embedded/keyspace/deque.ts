import type { Json } from '../../json.ts'

const capacityFirst = 8

/** A list in a ring: both ends and every position are reached in constant time, changes inside move what follows. */
export class Deque {
  #places: (Json | undefined)[] = new Array(capacityFirst)
  #head = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  /** The element at `index`, 0 to length - 1. */
  at(index: number): Json {
    return this.#places[this.#place(index)] as Json
  }

  set(index: number, value: Json): void {
    this.#places[this.#place(index)] = value
  }

  pushRight(value: Json): void {
    this.#grow()
    this.#places[this.#place(this.#length++)] = value
  }

  pushLeft(value: Json): void {
    this.#grow()
    this.#head = (this.#head + this.#places.length - 1) & (this.#places.length - 1)
    this.#length += 1
    this.#places[this.#head] = value
  }

  /** Takes the first element out; there must be one. */
  popLeft(): Json {
    const value = this.at(0)
    this.#places[this.#head] = undefined
    this.#head = this.#place(1)
    this.#length -= 1
    this.#shrink()
    return value
  }

  /** Takes the last element out; there must be one. */
  popRight(): Json {
    const value = this.at(this.#length - 1)
    this.#places[this.#place(--this.#length)] = undefined
    this.#shrink()
    return value
  }

  /** The elements from `start` up to and without `end`. */
  slice(start: number, end: number): Json[] {
    const values: Json[] = []
    for (let index = start; index < end; index++) values.push(this.at(index))
    return values
  }

  /** Puts other elements in place of all. */
  replace(values: readonly Json[]): void {
    let capacity = capacityFirst
    while (capacity < values.length) capacity *= 2
    this.#places = new Array(capacity)
    values.forEach((value, index) => {
      this.#places[index] = value
    })
    this.#head = 0
    this.#length = values.length
  }

  /** A capacity is a power of two, so that a position wraps with one `and`. */
  #place(index: number): number {
    return (this.#head + index) & (this.#places.length - 1)
  }

  #grow(): void {
    if (this.#length === this.#places.length) this.#move(this.#places.length * 2)
  }

  /** A list that was long once gives its memory back; at a quarter, so that growing and shrinking do not alternate. */
  #shrink(): void {
    if (this.#places.length > capacityFirst && this.#length <= this.#places.length / 4) {
      this.#move(this.#places.length / 2)
    }
  }

  #move(capacity: number): void {
    const places: (Json | undefined)[] = new Array(capacity)
    for (let index = 0; index < this.#length; index++) places[index] = this.at(index)
    this.#places = places
    this.#head = 0
  }
}
