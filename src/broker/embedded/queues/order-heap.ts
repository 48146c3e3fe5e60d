/** Something that has a number of its own in an order, and knows its place in the heap, -1 outside. */
export interface Ordered {
  readonly seq: number
  place: number
}

/** What has a number, the lowest first; anything in it can be taken out. */
export class OrderHeap<Item extends Ordered> {
  #items: Item[] = []

  get size(): number {
    return this.#items.length
  }

  get first(): Item | undefined {
    return this.#items[0]
  }

  /** Everything in it, in no particular order, as it is now. */
  copy(): readonly Item[] {
    return [...this.#items]
  }

  add(item: Item): void {
    this.#items.push(item)
    this.#rise(item, this.#items.length - 1)
  }

  remove(item: Item): void {
    const place = item.place
    item.place = -1
    const last = this.#items.pop()!
    if (last === item) return
    this.#rise(last, place)
    this.#sink(last, last.place)
  }

  clear(): void {
    for (const item of this.#items) item.place = -1
    this.#items = []
  }

  #rise(item: Item, from: number): void {
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = this.#items[above]!
      if (parent.seq <= item.seq) break
      this.#put(parent, place)
      place = above
    }
    this.#put(item, place)
  }

  #sink(item: Item, from: number): void {
    let place = from
    for (let below = 2 * place + 1; below < this.#items.length; below = 2 * place + 1) {
      const right = this.#items[below + 1]
      if (right !== undefined && right.seq < this.#items[below]!.seq) below += 1
      const child = this.#items[below]!
      if (child.seq >= item.seq) break
      this.#put(child, place)
      place = below
    }
    this.#put(item, place)
  }

  #put(item: Item, place: number): void {
    this.#items[place] = item
    item.place = place
  }
}
