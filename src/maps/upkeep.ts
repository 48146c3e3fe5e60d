import type { OrElement, Timestamp } from '../crdt/mod.ts'
import type { Environment } from '../environment.ts'
import { collectedPerTurnMax, expiredPerTurnMax } from './limits.ts'
import type { AnyMap } from './map-state.ts'
import { nextTurn } from './next-turn.ts'
import type { MapsListener } from './service.ts'
import type { Writer, WriterParts } from './writer.ts'

/** How often ended records become tombstones, when nobody looks at their map before. */
const sweepMs = 1_000

export interface UpkeepOptions {
  readonly environment: Environment
  readonly writer: Writer
  readonly parts: Pick<WriterParts, 'catalogue' | 'commits' | 'clock'>
  readonly listeners: ReadonlySet<MapsListener>
  readonly gcAgeMs: number
  readonly gcIntervalMs: () => number
}

/**
 * What the maps do by themselves: records end, and tombstones that are old enough are forgotten. A turn takes only so many
 * of them, and the next one begins when the store has those.
 */
export class Upkeep {
  readonly #options: UpkeepOptions
  #isSweeping = false
  #isCollecting = false
  #isStopped = false
  #cancelSweep = (): void => {}
  #cancelCollection = (): void => {}

  constructor(options: UpkeepOptions) {
    this.#options = options
  }

  start(): void {
    this.#cancelSweep = this.#options.environment.every(sweepMs, () => {
      if (!this.#isSweeping && this.#sweepAll()) void this.#sweepOn()
    })
    this.#collectLater()
  }

  stop(): void {
    this.#isStopped = true
    this.#cancelSweep()
    this.#cancelCollection()
  }

  /** Begins to wait anew, by the interval of now. */
  restart(): void {
    this.#cancelCollection()
    this.#collectLater()
  }

  /** Makes tombstones of the records of a map that ended; where they are many, of some, and of the rest in later turns. */
  readonly sweep = (map: AnyMap): void => {
    if (!this.#isSweeping && this.#sweepSome(map, expiredPerTurnMax) >= expiredPerTurnMax) void this.#sweepOn()
  }

  /** Goes on until nothing is left that has ended. */
  async #sweepOn(): Promise<void> {
    this.#isSweeping = true
    while ((await this.#later()) && this.#sweepAll()) {}
    this.#isSweeping = false
  }

  /** Gives whether there may be more. */
  #sweepAll(): boolean {
    let left = expiredPerTurnMax
    for (const map of this.#options.parts.catalogue.all()) {
      left -= this.#sweepSome(map, left)
      if (left <= 0) return true
    }
    return false
  }

  /** Gives how many records ended. */
  #sweepSome(map: AnyMap, most: number): number {
    const { environment, writer, parts } = this.#options
    const ended = map.map.expire(environment.nowMs(), most)
    if (ended.length === 0) return 0
    const turn = writer.turn('')
    if (map.kind === 'or') turn.removed(map, ended as readonly OrElement[], parts.clock.now())
    else
      for (const { key, record, previous } of ended as ReturnType<typeof map.map.expire>)
        turn.record(map, key, record, previous)
    turn.end()
    return ended.length
  }

  #collectLater(): void {
    const { environment, gcIntervalMs } = this.#options
    this.#cancelCollection = environment.after(gcIntervalMs(), () => {
      this.#collectLater()
      if (!this.#isCollecting) void this.#collect()
    })
  }

  /**
   * Forgets the tombstones that are older than they are kept, and tells of it with the first: a client that compares trees
   * just now must know before it is shown any without them. One that fetched others before they went is told again.
   */
  async #collect(): Promise<void> {
    const { environment, gcAgeMs } = this.#options
    const olderThan: Timestamp = { millis: environment.nowMs() - gcAgeMs, counter: 0, nodeId: '' }
    if (olderThan.millis <= 0) return
    this.#isCollecting = true
    const steps = this.#forgetting(olderThan)
    let turns = 0
    for (let isMore = true; isMore; isMore = isMore && (await this.#later())) {
      const some = [...firstOf(steps, collectedPerTurnMax)]
      isMore = some.length === collectedPerTurnMax
      if (!some.includes(true)) continue
      turns += 1
      if (turns === 1) this.#tell(olderThan)
      this.#options.parts.commits.start()
    }
    if (turns > 1) this.#tell(olderThan)
    this.#isCollecting = false
  }

  /** Looks at a tombstone in each step, and gives whether it is forgotten. What a crash undoes of it, it fetches again. */
  *#forgetting(olderThan: Timestamp): Generator<boolean> {
    const { environment, parts } = this.#options
    for (const map of parts.catalogue.all())
      for (const one of map.map.prune(olderThan)) {
        if (one !== undefined) {
          const { unsaved } = parts.commits
          map.kind === 'lww' ? unsaved.record(map, one) : unsaved.forgottenTag(map, one)
          unsaved.map(map)
          map.forgotAtMs = environment.nowMs()
        }
        yield one !== undefined
      }
  }

  #tell(olderThan: Timestamp): void {
    for (const listener of [...this.#options.listeners]) listener.pruned(olderThan)
  }

  /** Waits for a later turn, and for the store; gives whether to go on. Where the store fails it is for the next time. */
  async #later(): Promise<boolean> {
    await nextTurn()
    const isSaved = await this.#options.parts.commits.settled().then(
      () => true,
      () => false,
    )
    return isSaved && !this.#isStopped
  }
}

function* firstOf<Item>(items: Iterator<Item>, most: number): Generator<Item> {
  for (let count = 0; count < most; count += 1) {
    const next = items.next()
    if (next.done) return
    yield next.value
  }
}
