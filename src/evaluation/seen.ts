/** 32-bit hash of a text (FNV-1a, then stirred so that near texts land far apart). */
export function hash(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

const probes = 8
const bitsPerText = 32
const leastBits = 2 ** 16
const mostBits = 2 ** 31

/** Remembers texts in four bytes each. Never forgets one; takes fewer than 1 in 100,000 unseen texts for seen. */
export interface SeenTexts {
  /** Remembers the text; says whether it was there before. */
  readonly note: (text: string) => boolean
  readonly has: (text: string) => boolean
}

/** @param expected How many texts will come; above 64 million, wrong answers become more frequent, memory does not. */
export function seenTexts(expected: number): SeenTexts {
  const size = 2 ** Math.ceil(Math.log2(Math.min(mostBits, Math.max(leastBits, expected * bitsPerText))))
  const bits = new Uint8Array(size / 8)
  const visit = (text: string, mark: boolean): boolean => {
    const start = hash(text)
    const step = hash(text, 0x9e3779b9) | 1
    let known = true
    for (let i = 0; i < probes; i++) {
      const bit = ((start + Math.imul(i, step)) >>> 0) % size
      if (((bits[bit >>> 3]! >>> (bit & 7)) & 1) === 0) known = false
      if (mark) bits[bit >>> 3]! |= 1 << (bit & 7)
    }
    return known
  }
  return { note: (text) => visit(text, true), has: (text) => visit(text, false) }
}

/** A map that forgets its oldest keys beyond `limit`. */
export class RecentMap<Value> {
  readonly #values = new Map<string, Value>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string): Value | undefined {
    return this.#values.get(key)
  }

  set(key: string, value: Value): void {
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.#limit) this.#values.delete(this.#values.keys().next().value!)
  }
}
