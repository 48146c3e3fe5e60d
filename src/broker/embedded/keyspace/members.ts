import { canonicalText, type Json } from '../../json.ts'

/** A set of JSON values, two of which are one when they mean the same. Every member has a place, for picks at random. */
export class Members {
  readonly #places = new Map<string, number>()
  readonly #values: Json[] = []

  get size(): number {
    return this.#values.length
  }

  has(value: Json): boolean {
    return this.#places.has(canonicalText(value))
  }

  /** The member at a place, 0 to size - 1; places change when members go. */
  at(place: number): Json {
    return this.#values[place]!
  }

  values(): readonly Json[] {
    return this.#values
  }

  /** False when it was there. */
  add(value: Json): boolean {
    const text = canonicalText(value)
    if (this.#places.has(text)) return false
    this.#places.set(text, this.#values.length)
    this.#values.push(value)
    return true
  }

  /** Gives the member that was there. The last one moves to its place. */
  delete(value: Json): Json | undefined {
    const text = canonicalText(value)
    const place = this.#places.get(text)
    if (place === undefined) return undefined
    this.#places.delete(text)
    const member = this.#values[place]!
    const last = this.#values.pop()!
    if (place < this.#values.length) {
      this.#values[place] = last
      this.#places.set(canonicalText(last), place)
    }
    return member
  }
}
