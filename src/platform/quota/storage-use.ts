import type { Environment } from '../../environment.ts'

/** Gives the bytes that a key's namespace holds now, all structures together. */
export type Measure = (namespace: string) => Promise<number>

/** Usage that is looked up is good for this long. */
export const usageCachedMs = 60_000
/** A namespace that seems full is measured again, but not more often than this. */
const remeasuredMs = 1_000

/**
 * The bytes of one namespace: what was measured last, and the bytes of every write let in since.
 *
 * The sum is too high where writes replaced or removed something, never too low, so before a write is refused the
 * namespace is measured again.
 */
export class StorageUse {
  readonly #namespace: string
  readonly #measure: Measure
  readonly #environment: Environment
  #measuredBytes = 0
  #measuredAtMs = Number.NEGATIVE_INFINITY
  #sinceBytes = 0
  #measuring: Promise<void> | undefined

  constructor(namespace: string, measure: Measure, environment: Environment) {
    this.#namespace = namespace
    this.#measure = measure
    this.#environment = environment
  }

  get bytes(): number {
    return this.#measuredBytes + this.#sinceBytes
  }

  /** Whether the next look measures anew. */
  get stale(): boolean {
    return this.#ageMs() >= usageCachedMs
  }

  /** Measures, unless that was done in the last minute. */
  async look(): Promise<void> {
    if (this.stale) await this.#measureOnce()
  }

  /** Lets `bytes` more in unless they would exceed `max`; says whether they were let in. */
  async add(bytes: number, max: number): Promise<boolean> {
    await this.look()
    if (this.bytes + bytes > max && this.#ageMs() >= remeasuredMs) await this.#measureOnce()
    if (this.bytes + bytes > max) return false
    this.#sinceBytes += bytes
    return true
  }

  #ageMs(): number {
    return this.#environment.monotonicMs() - this.#measuredAtMs
  }

  #measureOnce(): Promise<void> {
    this.#measuring ??= this.#renew().finally(() => {
      this.#measuring = undefined
    })
    return this.#measuring
  }

  async #renew(): Promise<void> {
    const before = this.#sinceBytes
    this.#measuredBytes = await this.#measure(this.#namespace)
    this.#measuredAtMs = this.#environment.monotonicMs()
    // Writes let in while measuring may have been missed by it.
    this.#sinceBytes -= before
  }
}
