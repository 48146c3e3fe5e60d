/** Random decisions of a simulation, the same ones for the same seed. */

export class Chance {
  #state: number

  constructor(seed: number, ...branch: readonly number[]) {
    this.#state = seed >>> 0
    // Neighbouring seeds and branches must not begin alike.
    for (const part of [0x51f15e, ...branch]) this.#state = (Math.imul(this.#next(), 0x9e3779b1) + part) >>> 0
  }

  /** From 0 up to, but not including, 1. */
  fraction(): number {
    return this.#next() / 2 ** 32
  }

  /** Whole numbers from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  happens(probability: number): boolean {
    return this.fraction() < probability
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.between(0, choices.length - 1)]!
  }

  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.#next().toString(16).padStart(8, '0')).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  /** Mulberry32. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
