import type { Environment } from '../environment.ts'
import { Failure, fail } from '../errors.ts'
import { undeliveredBytesMax } from './limits.ts'
import { nextTurn } from './next-turn.ts'
import type { MapStore } from './store/mod.ts'
import { Unsaved } from './unsaved.ts'

interface Waiter {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

interface CommitsOptions {
  readonly store: MapStore
  readonly environment: Environment
  /** Is told what nobody waits for. */
  readonly onFailure: (error: unknown) => void
}

/** How long after a write that failed the next is tried, when nobody asks for it before. */
const retryMs = 1_000

const notDurable = 'The write could not be made durable.'

/**
 * Brings to the store what has changed in memory: everything since the last time at once, so the more there are who
 * write, the more of them share a commit. Then everyone is told, in the order of the changes: first those who listen,
 * then those who wait for their own.
 *
 * What could not be written stays unsaved and is tried again, so memory is never ahead of the store for good, and a
 * write that is repeated is only acknowledged when the store has it.
 */
export class Commits {
  readonly #store: MapStore
  readonly #environment: Environment
  readonly #onFailure: (error: unknown) => void
  #unsaved = new Unsaved()
  #deliveries: (() => void)[] = []
  #undeliveredBytes = 0
  #waiters: Waiter[] = []
  #running: Promise<void> | undefined
  #hasFailed = false
  #isClosed = false
  #cancelRetry = (): void => {}

  constructor({ store, environment, onFailure }: CommitsOptions) {
    this.#store = store
    this.#environment = environment
    this.#onFailure = onFailure
  }

  /** Where changes are noted; asked for anew for each turn. */
  get unsaved(): Unsaved {
    return this.#unsaved
  }

  /** About how many bytes of what changed nobody is told of yet. */
  get undeliveredBytes(): number {
    return this.#undeliveredBytes
  }

  /**
   * Whether memory would get too far ahead of the store: it has failed, or it is so slow that what is to be told piles up.
   * Nothing new should be taken in before `settled` resolves.
   */
  get isBehind(): boolean {
    return this.#hasFailed || this.#undeliveredBytes > undeliveredBytesMax
  }

  /** Runs `deliver` once everything that changed until now is in the store; what it holds takes about `bytes`. */
  whenSaved(deliver: () => void, bytes: number): void {
    this.#undeliveredBytes += bytes
    this.#deliveries.push(() => {
      this.#undeliveredBytes -= bytes
      deliver()
    })
    this.#start()
  }

  /** Writes what has changed, without anybody waiting for it. */
  start(): void {
    this.#start()
  }

  /**
   * Resolves once everything that changed until now is in the store.
   *
   * @throws as the store does, internal_error for what is no failure of ours; shutting_down once this is closed
   */
  async settled(): Promise<void> {
    if (this.#isClosed) fail('shutting_down', 'Shared maps are closed.')
    if (!this.#running && this.#deliveries.length === 0 && this.#unsaved.isEmpty) return
    await new Promise<void>((resolve, reject) => {
      this.#waiters.push({ resolve, reject })
      this.#start()
    })
  }

  /** Writes what is left, once; what cannot be written is told to `onFailure`. */
  async close(): Promise<void> {
    if (!this.#isClosed) await this.settled().catch(() => {})
    this.#isClosed = true
    this.#cancelRetry()
  }

  #start(): void {
    if (this.#running || this.#isClosed) return
    this.#cancelRetry()
    this.#running = this.#run()
  }

  async #run(): Promise<void> {
    do {
      // Everything of this turn, and what those write who were just told, goes along.
      await nextTurn()
    } while ((await this.#commit()) && this.#hasWork())
    this.#running = undefined
  }

  #hasWork(): boolean {
    return this.#waiters.length > 0 || this.#deliveries.length > 0 || !this.#unsaved.isEmpty
  }

  async #commit(): Promise<boolean> {
    const unsaved = this.#unsaved
    const deliveries = this.#deliveries
    const waiters = this.#waiters
    this.#unsaved = new Unsaved()
    this.#deliveries = []
    this.#waiters = []
    try {
      await this.#write(unsaved)
    } catch (error) {
      this.#unsaved.addOlder(unsaved)
      this.#deliveries = [...deliveries, ...this.#deliveries]
      this.#fail(waiters, error)
      return false
    }
    this.#hasFailed = false
    for (const deliver of deliveries) this.#attempt(deliver)
    for (const { resolve } of waiters) resolve()
    return true
  }

  /** A store that keeps nothing is given nothing: making the rows is half of what a write costs. */
  async #write(unsaved: Unsaved): Promise<void> {
    if (!this.#store.isDurable) return
    for (const batch of unsaved.batches(this.#environment.nowMs(), this.#unsaved)) await this.#store.write(batch)
  }

  #fail(waiters: readonly Waiter[], error: unknown): void {
    this.#hasFailed = true
    this.#cancelRetry = this.#environment.after(retryMs, () => this.#start())
    this.#attempt(() => this.#onFailure(error))
    // Those who came meanwhile would wait for the next attempt only to hear the same.
    const failure = error instanceof Failure ? error : new Failure('internal_error', notDurable, {}, error)
    for (const { reject } of [...waiters, ...this.#waiters.splice(0)]) reject(failure)
  }

  #attempt(run: () => void): void {
    try {
      run()
    } catch (error) {
      this.#onFailure(error)
    }
  }
}
