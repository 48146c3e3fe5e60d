import { OrderHeap } from '../heap.ts'
import type { Message } from './message.ts'
import { Ring } from './ring.ts'

/**
 * The ready messages of one priority, the lowest number first. New ones have the highest number and stand in a line; one
 * that comes back has a lower number than the last in line and goes into a heap, so it is found at its old place.
 */
export class Lane implements Iterable<Message> {
  readonly #line = new Ring<Message>()
  readonly #returned = new OrderHeap<Message>()

  get size(): number {
    return this.#line.length + this.#returned.size
  }

  get first(): Message | undefined {
    const inLine = this.#line.at(0)
    const returned = this.#returned.first
    if (inLine === undefined || returned === undefined) return inLine ?? returned
    return inLine.seq < returned.seq ? inLine : returned
  }

  add(message: Message): void {
    const last = this.#line.last
    if (last === undefined || last.seq < message.seq) this.#line.push(message)
    else this.#returned.add(message)
  }

  take(): Message | undefined {
    const first = this.first
    if (first === undefined) return undefined
    if (first.place === -1) this.#line.shift()
    else this.#returned.remove(first)
    return first
  }

  clear(): void {
    this.#line.clear()
    this.#returned.clear()
  }

  /** In no particular order; the lane may change meanwhile: what stays in it is given once. */
  *[Symbol.iterator](): Generator<Message> {
    yield* [...this.#returned.items]
    yield* this.#line
  }
}
