/** Something with a deadline that knows its place in the heap, -1 outside. */
export interface Timed {
  deadlineMs: number | null
  heapPlace: number
}

/** What has a deadline, the earliest first. */
export class DeadlineHeap<Item extends Timed> {
  #items: Item[] = []

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
    const place = item.heapPlace
    item.heapPlace = -1
    const last = this.#items.pop()!
    if (last === item) return
    this.#rise(last, place)
    this.#sink(last, last.heapPlace)
  }

  /** Items whose deadline is at or before `nowMs`, at most `count`; they stay in. */
  due(nowMs: number, count: number): Item[] {
    const due: Item[] = []
    const waiting = [0]
    // Goes down only below items that are due: what is later has nothing earlier below it.
    for (let k = 0; k < waiting.length && due.length < count; k++) {
      const item = this.#items[waiting[k]!]
      if (item === undefined || item.deadlineMs! > nowMs) continue
      due.push(item)
      waiting.push(2 * waiting[k]! + 1, 2 * waiting[k]! + 2)
    }
    return due
  }

  clear(): void {
    this.#items = []
  }

  #rise(item: Item, from: number): void {
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = this.#items[above]!
      if (parent.deadlineMs! <= item.deadlineMs!) break
      this.#put(parent, place)
      place = above
    }
    this.#put(item, place)
  }

  #sink(item: Item, from: number): void {
    let place = from
    while (true) {
      let below = 2 * place + 1
      if (below >= this.#items.length) break
      if (below + 1 < this.#items.length && this.#items[below + 1]!.deadlineMs! < this.#items[below]!.deadlineMs!)
        below++
      const child = this.#items[below]!
      if (child.deadlineMs! >= item.deadlineMs!) break
      this.#put(child, place)
      place = below
    }
    this.#put(item, place)
  }

  #put(item: Item, place: number): void {
    this.#items[place] = item
    item.heapPlace = place
  }
}
