/**
 * Watches resident memory against a limit and says when it is short.
 *
 * `high` begins at 90 % of the limit and ends at 80 %: between the two the state stays as it was, so that work does not
 * stop and start around one value.
 */
import type { Environment } from '../../environment.ts'

export type MemoryState = 'normal' | 'high'

export interface MemoryReading {
  readonly state: MemoryState
  /** Resident bytes when last looked. */
  readonly rssBytes: number
  /** 0 when there is no limit. */
  readonly limitBytes: number
}

/** Frees what can be made again: caches, spare buffers, idle workers. */
export type Releaser = () => void | Promise<void>

export interface MemoryGuard {
  current(): MemoryReading
  /** Calls `listener` with each change of state; the returned function ends that. */
  onChange(listener: (reading: MemoryReading) => void): () => void
  /** Calls `releaser` when memory gets high and every second while it stays so; the returned function ends that. */
  registerReleaser(releaser: Releaser): () => void
  /** Begins to look, at once and then every `pollMs`. Without a limit there is nothing to look for. */
  start(): void
  stop(): void
}

export interface MemoryGuardOptions {
  readonly environment: Environment
  /** Bytes; 0 is no limit. */
  readonly limitBytes: number
  /** Resident bytes; the process's own when absent. */
  readonly readRssBytes?: () => number
  /** Milliseconds between two looks, default 100. */
  readonly pollMs?: number
  /** Told when a releaser throws; the others are called all the same. */
  readonly onReleaserError?: (error: unknown) => void
}

export const highShare = 0.9
export const normalShare = 0.8
const releasePeriodMs = 1000

export function createMemoryGuard(options: MemoryGuardOptions): MemoryGuard {
  return new PollingMemoryGuard(options)
}

class PollingMemoryGuard implements MemoryGuard {
  readonly #environment: Environment
  readonly #limitBytes: number
  readonly #readRssBytes: () => number
  readonly #pollMs: number
  readonly #onReleaserError: (error: unknown) => void
  readonly #listeners = new Set<(reading: MemoryReading) => void>()
  readonly #releasers = new Set<Releaser>()
  #state: MemoryState = 'normal'
  #rssBytes: number
  #releasedMs = Number.NEGATIVE_INFINITY
  #cancelPoll: (() => void) | undefined

  constructor(options: MemoryGuardOptions) {
    this.#environment = options.environment
    this.#limitBytes = options.limitBytes
    this.#readRssBytes = options.readRssBytes ?? (() => process.memoryUsage.rss())
    this.#pollMs = options.pollMs ?? 100
    this.#onReleaserError = options.onReleaserError ?? (() => undefined)
    this.#rssBytes = this.#readRssBytes()
  }

  current(): MemoryReading {
    if (this.#cancelPoll === undefined) this.#rssBytes = this.#readRssBytes()
    return { state: this.#state, rssBytes: this.#rssBytes, limitBytes: this.#limitBytes }
  }

  onChange(listener: (reading: MemoryReading) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  registerReleaser(releaser: Releaser): () => void {
    this.#releasers.add(releaser)
    return () => {
      this.#releasers.delete(releaser)
    }
  }

  start(): void {
    if (this.#limitBytes === 0 || this.#cancelPoll !== undefined) return
    this.#cancelPoll = this.#environment.every(this.#pollMs, () => this.#look())
    this.#look()
  }

  stop(): void {
    this.#cancelPoll?.()
    this.#cancelPoll = undefined
  }

  #look(): void {
    this.#rssBytes = this.#readRssBytes()
    const next = this.#nextState()
    if (next !== this.#state) {
      this.#state = next
      const reading = this.current()
      for (const listener of this.#listeners) listener(reading)
    }
    if (this.#state === 'high') this.#release()
  }

  #nextState(): MemoryState {
    if (this.#rssBytes >= this.#limitBytes * highShare) return 'high'
    return this.#rssBytes <= this.#limitBytes * normalShare ? 'normal' : this.#state
  }

  #release(): void {
    const nowMs = this.#environment.monotonicMs()
    if (nowMs - this.#releasedMs < releasePeriodMs) return
    this.#releasedMs = nowMs
    for (const releaser of this.#releasers) this.#callReleaser(releaser)
  }

  async #callReleaser(releaser: Releaser): Promise<void> {
    try {
      await releaser()
    } catch (error) {
      this.#onReleaserError(error)
    }
  }
}
