import { hash } from './seen.ts'

export interface Sample<Item> {
  /** Offers the next item; `make` runs only when it is kept. */
  readonly offer: (make: () => Item) => void
  readonly items: () => readonly Item[]
}

/** A uniform sample of at most `limit` items. The same items in the same order give the same sample. */
export function openSample<Item>(limit: number, key: string): Sample<Item> {
  const items: Item[] = []
  let seen = 0
  return {
    offer(make) {
      const place = seen < limit ? seen : hash(`${key}:${seen}`) % (seen + 1)
      seen++
      if (place < limit) items[place] = make()
    },
    items: () => items,
  }
}
