import { type Environment, sleep } from '../../../environment.ts'
import { errorCatalogue, Failure, fail } from '../../../errors.ts'
import type { Storage } from '../../../storage/mod.ts'
import type { Durability } from '../../port/engine.ts'
import { appendRows } from './journal-store.ts'

/** How often `everysec` writes. */
const everySecondMs = 1_000
/** Effects that may wait for the disk; one more is refused with `overloaded`. */
export const pendingEffectsMax = 200_000
/** The same in characters of JSON. */
export const pendingCharactersMax = 64 << 20
/** How long to wait when the storage has too much to do. */
const retryMs = 10

interface Waiter {
  readonly upTo: number
  readonly resolve: () => void
  readonly reject: (failure: Failure) => void
}

/**
 * The write-ahead journal. Effects are numbered from 1; what is appended while a row is on its way to the disk goes into the
 * next row, so the more callers there are, the more of them share a commit.
 *
 * With `always` an effect is acknowledged when it is durable; with `everysec` at once, and up to a second of effects can be
 * lost by a crash. When a row cannot be written the journal has failed for good: what it refused is still in memory, and
 * only a restart brings memory and disk together again.
 */
export class Journal {
  readonly #storage: Storage
  readonly #environment: Environment
  readonly #durability: Durability
  #pending: string[] = []
  #pendingCharacters = 0
  #waiters: Waiter[] = []
  #appended: number
  #durable: number
  #writing = false
  #failure: Failure | undefined
  #cancelTimer: (() => void) | undefined
  /** Bytes appended since the last snapshot began. */
  bytes = 0

  constructor(options: { storage: Storage; environment: Environment; durability: Durability; lastNumber: number }) {
    this.#storage = options.storage
    this.#environment = options.environment
    this.#durability = options.durability
    this.#appended = options.lastNumber
    this.#durable = options.lastNumber
  }

  /** Number of the last effect. */
  get last(): number {
    return this.#appended
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined
  }

  /** @throws read_only after a failure, overloaded when too much waits: then nothing may be applied either. */
  admit(): void {
    if (this.#failure !== undefined) fail('read_only')
    const isFull = this.#pending.length >= pendingEffectsMax || this.#pendingCharacters >= pendingCharactersMax
    if (isFull) fail('overloaded', 'Too many writes are waiting.')
  }

  append(text: string): void {
    this.#appended += 1
    this.#pending.push(text)
    this.#pendingCharacters += text.length
    this.bytes += text.length
    if (!this.#writing) this.#begin()
  }

  /** Writes now or within a second; early when so much waits that writes would soon be refused. */
  #begin(): void {
    const isMuch = this.#pending.length > pendingEffectsMax / 4 || this.#pendingCharacters > pendingCharactersMax / 4
    if (this.#durability === 'always' || isMuch) void this.#write()
    else this.#cancelTimer ??= this.#environment.after(everySecondMs, () => void this.#write())
  }

  /** Resolves when everything appended so far may be acknowledged. @throws read_only */
  settled(): Promise<void> {
    return this.#durability === 'always' ? this.flushed() : Promise.resolve()
  }

  /** Resolves when everything appended so far is durable. @throws read_only */
  flushed(): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    if (this.#durable === this.#appended) return Promise.resolve()
    void this.#write()
    return new Promise((resolve, reject) => {
      this.#waiters.push({ upTo: this.#appended, resolve, reject })
    })
  }

  async #write(): Promise<void> {
    if (this.#writing || this.#failure !== undefined || this.#pending.length === 0) return
    this.#writing = true
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    do await this.#writePending()
    while (this.#isAwaited())
    this.#writing = false
    if (this.#pending.length > 0 && this.#failure === undefined) this.#begin()
  }

  /** Whether somebody waits for more than what is durable. */
  #isAwaited(): boolean {
    return this.#waiters.length > 0 && this.#pending.length > 0 && this.#failure === undefined
  }

  async #writePending(): Promise<void> {
    let upTo = this.#durable
    try {
      await this.#storage.write(async (tx) => {
        // Taken only now: whatever was appended until the transaction began shares it.
        const effects = this.#pending
        this.#pending = []
        this.#pendingCharacters = 0
        upTo += effects.length
        await appendRows(tx, upTo - effects.length + 1, effects)
      })
      this.#durable = upTo
      this.#acknowledge()
    } catch (error) {
      const isUntouched = upTo === this.#durable
      if (!isUntouched || !(error instanceof Failure) || error.code !== 'overloaded') this.#fail(error)
      else await sleep(this.#environment, retryMs)
    }
  }

  #fail(error: unknown): void {
    this.#failure = new Failure('read_only', errorCatalogue.read_only.title, {}, error)
    for (const waiter of this.#waiters.splice(0)) waiter.reject(this.#failure)
  }

  #acknowledge(): void {
    let done = 0
    for (const { upTo, resolve } of this.#waiters) {
      if (upTo > this.#durable) break
      resolve()
      done += 1
    }
    this.#waiters.splice(0, done)
  }
}
