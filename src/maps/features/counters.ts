import type { CounterState } from '../../contract/mod.ts'
import { PnCounter, type PnState } from '../../crdt/mod.ts'
import { fail } from '../../errors.ts'
import { counterListenersMax, counterNodeIdMax, counterNodesMax, counterNodesTotalMax, countersMax } from '../limits.ts'
import { checkChannelName } from './channel-name.ts'
import type { Persist } from './persist.ts'

/** The whole state of one counter, which takes the place of what was kept of it. */
export interface CounterChange {
  readonly name: string
  readonly state: PnState
}

/** Is told of a change, and which connection made it. */
export type CounterListener = (state: PnState, by: string) => void

interface CountersOptions {
  readonly persist: Persist<CounterChange>
  /** The last change of each counter. */
  readonly kept?: Iterable<CounterChange>
}

interface Entry {
  readonly counter: PnCounter
  readonly nodes: Set<string>
  /** What the counter holds is durable when this resolves; undefined where it could not be made so. */
  saved: Promise<void> | undefined
  /** Whether it changed and its listeners do not know: what changed could not be made durable. */
  isUntold: boolean
}

/** Counters that many nodes change at once, in both of the shapes that clients know. A name without counts is 0. */
export class Counters {
  readonly #persist: Persist<CounterChange>
  readonly #entries = new Map<string, Entry>()
  readonly #listeners = new Map<string, Set<{ readonly tell: CounterListener }>>()
  #nodes = 0
  #listening = 0

  constructor({ persist, kept = [] }: CountersOptions) {
    this.#persist = persist
    for (const { name, state } of kept) {
      const entry = this.#newEntry(name)
      this.#note(entry, nodesOf(state))
      entry.counter.merge(state)
      entry.saved = Promise.resolve()
    }
  }

  /** @throws validation_failed */
  state(name: string): PnState {
    checkChannelName(name)
    return (this.#entries.get(name)?.counter ?? new PnCounter()).state()
  }

  /**
   * Takes over what a client counts higher. Resolves with the merged state when it is durable; then the listeners have
   * been told, if anything changed.
   *
   * @throws validation_failed, quota_exceeded where counters or nodes are too many, and as `persist` does
   */
  async merge(name: string, state: CounterState, by: string): Promise<PnState> {
    checkChannelName(name)
    const nodes = nodesOf(state)
    const known = this.#entries.get(name)
    if (!known && nodes.size === 0) return this.state(name)
    this.#checkRoom(known, nodes)
    const entry = known ?? this.#newEntry(name)
    this.#note(entry, nodes)
    const isChanged = entry.counter.merge(state)
    if (isChanged) entry.isUntold = true
    await (isChanged ? this.#save(name, entry) : (entry.saved ?? this.#save(name, entry)))
    const merged = entry.counter.state()
    if (!isChanged && !entry.isUntold) return merged
    entry.isUntold = false
    for (const { tell } of [...(this.#listeners.get(name) ?? [])]) tell(merged, by)
    return merged
  }

  /** Tells of every change of a counter from now on, until the function it gives is called. @throws quota_exceeded */
  listen(name: string, tell: CounterListener): () => void {
    checkChannelName(name)
    if (this.#listening >= counterListenersMax)
      fail('quota_exceeded', `At most ${counterListenersMax} listen to counters.`)
    const listener = { tell }
    this.#listeners.set(name, (this.#listeners.get(name) ?? new Set()).add(listener))
    this.#listening += 1
    return () => this.#unlisten(name, listener)
  }

  #unlisten(name: string, listener: { readonly tell: CounterListener }): void {
    const listeners = this.#listeners.get(name)
    if (!listeners?.delete(listener)) return
    this.#listening -= 1
    if (listeners.size === 0) this.#listeners.delete(name)
  }

  #newEntry(name: string): Entry {
    const entry: Entry = { counter: new PnCounter(), nodes: new Set(), saved: undefined, isUntold: false }
    this.#entries.set(name, entry)
    return entry
  }

  #note(entry: Entry, nodes: ReadonlySet<string>): void {
    const before = entry.nodes.size
    for (const node of nodes) entry.nodes.add(node)
    this.#nodes += entry.nodes.size - before
  }

  #checkRoom(known: Entry | undefined, nodes: ReadonlySet<string>): void {
    if (!known && this.#entries.size >= countersMax)
      fail('quota_exceeded', `There are at most ${countersMax} counters.`)
    let fresh = 0
    for (const node of nodes) {
      if (node.length > counterNodeIdMax)
        fail('validation_failed', `A node id of a counter has at most ${counterNodeIdMax} characters.`)
      if (!known?.nodes.has(node)) fresh += 1
    }
    if ((known?.nodes.size ?? 0) + fresh > counterNodesMax)
      fail('quota_exceeded', `A counter has at most ${counterNodesMax} nodes.`)
    if (this.#nodes + fresh > counterNodesTotalMax)
      fail('quota_exceeded', `All counters have at most ${counterNodesTotalMax} nodes together.`)
  }

  #save(name: string, entry: Entry): Promise<void> {
    const saved = this.#keep({ name, state: entry.counter.state() })
    entry.saved = saved
    // What failed is tried again with the next merge, also with one that changes nothing.
    saved.catch(() => {
      if (entry.saved === saved) entry.saved = undefined
    })
    return saved
  }

  async #keep(change: CounterChange): Promise<void> {
    await this.#persist(change)
  }
}

/** The nodes that a state counts anything for. */
function nodesOf(state: CounterState): ReadonlySet<string> {
  const nodes = new Set<string>()
  for (const counts of [state.positive, state.negative, state.p, state.n]) {
    if (typeof counts !== 'object' || counts === null) continue
    for (const [node, count] of Object.entries(counts)) if (Number.isFinite(count) && count > 0) nodes.add(node)
  }
  return nodes
}
