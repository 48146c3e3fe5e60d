const capacityFirst = 8

/** A line in a ring: in at the end, out at the front, every position in constant time. */
export class Ring<Item> implements Iterable<Item> {
  #places: (Item | undefined)[] = new Array(capacityFirst)
  /** How many have left in all: the number of the first one, so that a number means the same item for ever. */
  #gone = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  /** The item at `index`; undefined outside. */
  at(index: number): Item | undefined {
    return index < 0 || index >= this.#length ? undefined : this.#places[this.#place(this.#gone + index)]
  }

  get last(): Item | undefined {
    return this.at(this.#length - 1)
  }

  push(item: Item): void {
    if (this.#length === this.#places.length) this.#move(this.#places.length * 2)
    this.#places[this.#place(this.#gone + this.#length++)] = item
  }

  shift(): Item | undefined {
    if (this.#length === 0) return undefined
    const place = this.#place(this.#gone)
    const item = this.#places[place]
    this.#places[place] = undefined
    this.#gone += 1
    this.#length -= 1
    // At a quarter, so that a line that grows and shrinks does not move each time.
    if (this.#places.length > capacityFirst && this.#length <= this.#places.length / 4)
      this.#move(this.#places.length / 2)
    return item
  }

  clear(): void {
    this.#places = new Array(capacityFirst)
    this.#gone += this.#length
    this.#length = 0
  }

  /** The line may change while it is gone through: what stays in it is given once. */
  *[Symbol.iterator](): Generator<Item> {
    for (let number = this.#gone; number < this.#gone + this.#length; number = Math.max(number + 1, this.#gone)) {
      yield this.#places[this.#place(number)] as Item
    }
  }

  /** Numbers pass 2^31 some day, so a bit mask would not do. */
  #place(number: number): number {
    return number % this.#places.length
  }

  #move(capacity: number): void {
    const places: (Item | undefined)[] = new Array(capacity)
    for (let number = this.#gone; number < this.#gone + this.#length; number++) {
      places[number % capacity] = this.#places[this.#place(number)]
    }
    this.#places = places
  }
}
