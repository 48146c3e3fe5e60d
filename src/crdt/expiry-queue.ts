interface Due<Item> {
  readonly at: number
  readonly item: Item
}

interface ExpiryQueueOptions<Item> {
  readonly isCurrent: (item: Item, at: number) => boolean
  readonly nameOf: (item: Item) => unknown
}

const smallest = 64

/**
 * Items by the moment they end, soonest first (a binary heap). What is rewritten meanwhile is not searched for: it stays
 * until it comes up or until the queue has doubled, then `isCurrent` sorts it out. So the queue is never more than about
 * twice what is current.
 */
export class ExpiryQueue<Item> {
  readonly #isCurrent: (item: Item, at: number) => boolean
  readonly #nameOf: (item: Item) => unknown
  #heap: Due<Item>[] = []
  #limit = smallest

  /** `isCurrent` tells whether an item ends at that moment still; `nameOf` gives what tells items apart. */
  constructor({ isCurrent, nameOf }: ExpiryQueueOptions<Item>) {
    this.#isCurrent = isCurrent
    this.#nameOf = nameOf
  }

  /** How many items wait, those no longer current among them. */
  get size(): number {
    return this.#heap.length
  }

  /** Lets `item` come up once `at` (milliseconds since 1970-01-01) has passed. */
  push(at: number, item: Item): void {
    if (this.#heap.length >= this.#limit) this.#sortOut()
    this.#heap.push({ at, item })
    this.#rise(this.#heap.length - 1)
  }

  /** Whether a current item ended before `now`. */
  isDue(now: number): boolean {
    for (let first = this.#heap[0]; first && first.at < now; first = this.#heap[0]) {
      if (this.#isCurrent(first.item, first.at)) return true
      this.#removeFirst()
    }
    return false
  }

  /** Takes out the next current item that ended before `now`, or gives undefined when there is none. */
  take(now: number): Item | undefined {
    if (!this.isDue(now)) return undefined
    const { item } = this.#heap[0]!
    this.#removeFirst()
    return item
  }

  #sortOut(): void {
    // What is rewritten with the end that it had is current as often as it was written.
    const byName = new Map<unknown, Due<Item>>()
    for (const due of this.#heap) if (this.#isCurrent(due.item, due.at)) byName.set(this.#nameOf(due.item), due)
    // A list in order is a heap.
    this.#heap = [...byName.values()].sort((a, b) => a.at - b.at)
    this.#limit = Math.max(smallest, this.#heap.length * 2)
  }

  #removeFirst(): void {
    const last = this.#heap.pop()!
    if (this.#heap.length === 0) return
    this.#heap[0] = last
    this.#sink(0)
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (this.#heap[parent]!.at <= this.#heap[at]!.at) return
      this.#swap(at, parent)
      at = parent
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1
      const child =
        (this.#heap[left + 1]?.at ?? Number.POSITIVE_INFINITY) < (this.#heap[left]?.at ?? 0) ? left + 1 : left
      if (child >= this.#heap.length || this.#heap[at]!.at <= this.#heap[child]!.at) return
      this.#swap(at, child)
      at = child
    }
  }

  #swap(a: number, b: number): void {
    const held = this.#heap[a]!
    this.#heap[a] = this.#heap[b]!
    this.#heap[b] = held
  }
}
