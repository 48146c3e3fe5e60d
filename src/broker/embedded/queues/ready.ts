import { Lane } from './lane.ts'
import type { Message } from './message.ts'

const prioritiesCount = 10

/** The ready messages of a queue: the highest priority first, within one the lowest number. */
export class Ready implements Iterable<Message> {
  readonly #lanes: readonly Lane[] = Array.from({ length: prioritiesCount }, () => new Lane())
  #size = 0

  get size(): number {
    return this.#size
  }

  /** When the message that was published first of all was published; undefined when there is none. */
  get oldestAtMs(): number | undefined {
    let oldest: Message | undefined
    for (const { first } of this.#lanes) {
      if (first !== undefined && (oldest === undefined || first.seq < oldest.seq)) oldest = first
    }
    return oldest?.origin.publishedAtMs
  }

  add(message: Message): void {
    this.#lanes[message.origin.priority]!.add(message)
    this.#size += 1
  }

  /** The one whose turn it is. */
  get first(): Message | undefined {
    return this.#first?.first
  }

  /** Takes out the one whose turn it is. */
  take(): Message | undefined {
    const message = this.#first?.take()
    if (message !== undefined) this.#size -= 1
    return message
  }

  /** How many are of a priority or of a higher one. */
  countFrom(priority: number): number {
    let count = 0
    for (const lane of this.#lanes.slice(priority)) count += lane.size
    return count
  }

  clear(): void {
    for (const lane of this.#lanes) lane.clear()
    this.#size = 0
  }

  get #first(): Lane | undefined {
    return this.#lanes.findLast((lane) => lane.size > 0)
  }

  /** In no particular order; messages may come and go meanwhile: what stays is given once. */
  *[Symbol.iterator](): Generator<Message> {
    for (const lane of this.#lanes) yield* lane
  }
}
