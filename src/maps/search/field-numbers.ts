import { searchFieldsMax } from '../limits.ts'

/** The number of texts whose field is not told apart: they can be found, and no boost reaches them. */
export const unnamedField = 0

/**
 * Numbers for the field paths of one text index, 1 to 65,535. A number is counted as often as postings use it and
 * is free again with the last of them, so clients that invent field names cannot use the numbers up for ever.
 */
export class FieldNumbers {
  readonly #numbers = new Map<string, number>()
  readonly #paths: string[] = ['']
  readonly #uses: number[] = [0]
  readonly #free: number[] = []
  readonly #max: number

  constructor(max = searchFieldsMax) {
    this.#max = max
  }

  /** Gives the number of a path for postings to come (see `use`), or `unnamedField` when all numbers are taken. */
  numberFor(path: string | null): number {
    if (path === null) return unnamedField
    const known = this.#numbers.get(path)
    if (known !== undefined) return known
    if (this.#numbers.size >= this.#max) return unnamedField
    const number = this.#free.pop() ?? this.#paths.length
    this.#paths[number] = path
    this.#uses[number] = 0
    this.#numbers.set(path, number)
    return number
  }

  /** Gives the number of a path that postings use, or undefined. */
  find(path: string): number | undefined {
    return this.#numbers.get(path)
  }

  /** Counts one posting of the field. */
  use(number: number): void {
    this.#uses[number] = (this.#uses[number] ?? 0) + 1
  }

  /** Takes back one posting of the field; with the last one its number is free. */
  release(number: number): void {
    const uses = (this.#uses[number] ?? 0) - 1
    this.#uses[number] = uses
    if (uses > 0 || number === unnamedField) return
    this.#numbers.delete(this.#paths[number] ?? '')
    this.#free.push(number)
  }

  get size(): number {
    return this.#numbers.size
  }
}
