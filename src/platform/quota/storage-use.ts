import type { Environment } from '../../environment.ts'

/** Gives the bytes that a key's namespace holds now, all structures together. */
export type Measure = (namespace: string) => Promise<number>

/** Usage that is looked up is good for this long. */
export const usageCachedMs = 60_000
/** A namespace that seems full is measured again, but not more often than this. */
const remeasuredMs = 1_000

interface StorageUseOptions {
  readonly namespace: string
  readonly measure: Measure
  readonly environment: Environment
  /** How long a measurement is good enough to let writes in: 0 where measuring costs nothing. */
  readonly goodForMs: number
}

/**
 * The bytes of one namespace: what was measured last, the writes let in since, and those that are under way.
 *
 * Where a measurement is good for some time, a namespace that seems full is measured again before a write is refused: what
 * writes replaced or removed meanwhile is not in the sum. A write under way may be in the measurement already and so count
 * twice until it is over.
 */
export class StorageUse {
  readonly #options: StorageUseOptions
  #measuredBytes = 0
  #measuredAtMs = Number.NEGATIVE_INFINITY
  /** Of writes that ended since the last measurement began. */
  #sinceBytes = 0
  #underWayBytes = 0
  #measuring: Promise<void> | undefined

  constructor(options: StorageUseOptions) {
    this.#options = options
  }

  get bytes(): number {
    return this.#measuredBytes + this.#sinceBytes + this.#underWayBytes
  }

  /** Whether the next look measures anew. */
  get stale(): boolean {
    return this.#ageMs() >= usageCachedMs
  }

  /** Measures, unless that was done in the last minute. */
  async look(): Promise<void> {
    if (this.stale) await this.#measureOnce()
  }

  /**
   * Lets `bytes` more in unless they would exceed `max`; says whether they were let in. The write is over when `written`
   * resolves.
   */
  async add(bytes: number, max: number, written: Promise<void>): Promise<boolean> {
    const { goodForMs } = this.#options
    if (this.#ageMs() >= goodForMs) await this.#measureOnce()
    if (this.bytes + bytes > max && goodForMs > 0 && this.#ageMs() >= remeasuredMs) await this.#measureOnce()
    if (this.bytes + bytes > max) return false
    this.#underWayBytes += bytes
    void written.then(() => {
      this.#underWayBytes -= bytes
      this.#sinceBytes += bytes
    })
    return true
  }

  #ageMs(): number {
    return this.#options.environment.monotonicMs() - this.#measuredAtMs
  }

  #measureOnce(): Promise<void> {
    this.#measuring ??= this.#renew().finally(() => {
      this.#measuring = undefined
    })
    return this.#measuring
  }

  async #renew(): Promise<void> {
    const { namespace, measure, environment } = this.#options
    const before = this.#sinceBytes
    this.#measuredBytes = await measure(namespace)
    this.#measuredAtMs = environment.monotonicMs()
    // What ended while measuring may have been missed by it.
    this.#sinceBytes -= before
  }
}
