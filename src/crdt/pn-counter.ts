/** Counts per node id. */
export type Counts = Readonly<Record<string, number>>

/** A counter as published clients (`positive`, `negative`) and the published schema (`p`, `n`) name its two halves. */
export interface PnState {
  readonly positive: Counts
  readonly negative: Counts
  readonly p: Counts
  readonly n: Counts
}

/** A counter many nodes change at once: each node only ever raises its own two counts, and a merge keeps the higher. */
export class PnCounter {
  readonly #positive = new Map<string, number>()
  readonly #negative = new Map<string, number>()

  /** All that was added less all that was taken away; summed in one order, so equal states give equal values. */
  get value(): number {
    return sum(this.#positive) - sum(this.#negative)
  }

  /** Adds `by` in the name of a node; a negative one takes away. Throws a RangeError for what is no finite number. */
  add(nodeId: string, by: number): void {
    if (!Number.isFinite(by)) throw new RangeError('A counter moves by a finite number.')
    if (by === 0) return
    const half = by < 0 ? this.#negative : this.#positive
    half.set(nodeId, (half.get(nodeId) ?? 0) + Math.abs(by))
  }

  /**
   * Takes over what a state off the wire counts higher, in either naming. What is no finite number above 0 is passed over.
   * Gives whether anything changed.
   */
  merge(state: Partial<PnState>): boolean {
    const changes = [
      raise(this.#positive, state.positive),
      raise(this.#positive, state.p),
      raise(this.#negative, state.negative),
      raise(this.#negative, state.n),
    ]
    return changes.includes(true)
  }

  /** The state in both namings. */
  state(): PnState {
    const positive = Object.fromEntries(this.#positive)
    const negative = Object.fromEntries(this.#negative)
    return { positive, negative, p: positive, n: negative }
  }
}

function raise(half: Map<string, number>, counts: unknown): boolean {
  if (typeof counts !== 'object' || counts === null) return false
  let isChanged = false
  for (const [nodeId, count] of Object.entries(counts as Counts)) {
    if (!Number.isFinite(count) || count <= (half.get(nodeId) ?? 0)) continue
    half.set(nodeId, count)
    isChanged = true
  }
  return isChanged
}

const sum = (half: ReadonlyMap<string, number>): number =>
  [...half.keys()].sort().reduce((total, nodeId) => total + half.get(nodeId)!, 0)
