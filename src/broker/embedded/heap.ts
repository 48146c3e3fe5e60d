/** Items that know their places, the one of the lowest rank first; anything in it can be taken out. */
abstract class PlacedHeap<Item> {
  #items: Item[] = []

  /** What items are ordered by; it does not change while an item is in the heap. */
  protected abstract rankOf(item: Item): number

  /** The place that an item was told last. */
  protected abstract placeOf(item: Item): number

  /** Tells an item its place, -1 outside. */
  protected abstract tell(item: Item, place: number): void

  get size(): number {
    return this.#items.length
  }

  get first(): Item | undefined {
    return this.#items[0]
  }

  /** Everything in it, in no particular order. */
  get items(): readonly Item[] {
    return this.#items
  }

  add(item: Item): void {
    this.#items.push(item)
    this.#rise(item, this.#items.length - 1)
  }

  remove(item: Item): void {
    const place = this.placeOf(item)
    this.tell(item, -1)
    const last = this.#items.pop()!
    if (last === item) return
    this.#rise(last, place)
    this.#sink(last, this.placeOf(last))
  }

  clear(): void {
    for (const item of this.#items) this.tell(item, -1)
    this.#items = []
  }

  #rise(item: Item, from: number): void {
    const rank = this.rankOf(item)
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = this.#items[above]!
      if (this.rankOf(parent) <= rank) break
      this.#put(parent, place)
      place = above
    }
    this.#put(item, place)
  }

  #sink(item: Item, from: number): void {
    const rank = this.rankOf(item)
    let place = from
    for (let below = 2 * place + 1; below < this.#items.length; below = 2 * place + 1) {
      const right = this.#items[below + 1]
      if (right !== undefined && this.rankOf(right) < this.rankOf(this.#items[below]!)) below += 1
      const child = this.#items[below]!
      if (this.rankOf(child) >= rank) break
      this.#put(child, place)
      place = below
    }
    this.#put(item, place)
  }

  #put(item: Item, place: number): void {
    this.#items[place] = item
    this.tell(item, place)
  }
}

/** Something with a deadline that knows its place in the heap of deadlines, -1 outside. */
export interface Timed {
  deadlineMs: number | null
  heapPlace: number
}

/** What has a deadline, the earliest first. */
export class DeadlineHeap<Item extends Timed> extends PlacedHeap<Item> {
  /** Items whose deadline is at or before `nowMs`, at most `count`; they stay in. */
  due(nowMs: number, count: number): Item[] {
    const due: Item[] = []
    const waiting = [0]
    // Goes down only below items that are due: what is later has nothing earlier below it.
    for (let k = 0; k < waiting.length && due.length < count; k++) {
      const item = this.items[waiting[k]!]
      if (item === undefined || this.rankOf(item) > nowMs) continue
      due.push(item)
      waiting.push(2 * waiting[k]! + 1, 2 * waiting[k]! + 2)
    }
    return due
  }

  protected override rankOf(item: Item): number {
    return item.deadlineMs!
  }

  protected override placeOf(item: Item): number {
    return item.heapPlace
  }

  protected override tell(item: Item, place: number): void {
    item.heapPlace = place
  }
}

/** Something that has a number of its own in an order, and knows its place in the heap of the order, -1 outside. */
export interface Ordered {
  readonly seq: number
  place: number
}

/** What has a number, the lowest first. */
export class OrderHeap<Item extends Ordered> extends PlacedHeap<Item> {
  protected override rankOf(item: Item): number {
    return item.seq
  }

  protected override placeOf(item: Item): number {
    return item.place
  }

  protected override tell(item: Item, place: number): void {
    item.place = place
  }
}
