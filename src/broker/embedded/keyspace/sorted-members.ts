import type { Scored, ScoreRange } from '../../port/keyspace.ts'
import { compareBytes } from './byte-order.ts'
import { ChunkedOrder } from './chunked-order.ts'

/** Members with scores, in the order of score and then of the bytes of the member. */
export class SortedMembers {
  readonly #known = new Map<string, Scored>()
  readonly #order = new ChunkedOrder<Scored>((a, b) => a.score - b.score || compareBytes(a.member, b.member))

  get size(): number {
    return this.#known.size
  }

  score(member: string): number | undefined {
    return this.#known.get(member)?.score
  }

  set(member: string, score: number): void {
    const before = this.#known.get(member)
    if (before?.score === score) return
    if (before !== undefined) this.#order.remove(before)
    const scored = { member, score }
    this.#known.set(member, scored)
    this.#order.add(scored)
  }

  /** False when it was not there. */
  delete(member: string): boolean {
    const scored = this.#known.get(member)
    if (scored === undefined) return false
    this.#known.delete(member)
    this.#order.remove(scored)
    return true
  }

  /** Position from the lowest, from 0. */
  rank(member: string): number | undefined {
    const scored = this.#known.get(member)
    return scored === undefined ? undefined : this.#order.rank(scored)
  }

  /** The members in places `start` up to and without `end`, lowest first. */
  slice(start: number, end: number): Scored[] {
    const members: Scored[] = []
    if (start >= end) return members
    for (const scored of this.#order.from(start)) {
      members.push(scored)
      if (members.length === end - start) break
    }
    return members
  }

  /** The places of a range of scores, the second one excluded. */
  places(range: ScoreRange): readonly [start: number, end: number] {
    const { min, max, minExclusive = false, maxExclusive = false } = range
    const start = this.#order.rankOf(({ score }) => score < min || (minExclusive && score === min))
    const end = this.#order.rankOf(({ score }) => score < max || (!maxExclusive && score === max))
    return [start, Math.max(start, end)]
  }
}
