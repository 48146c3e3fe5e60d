import type { Environment } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import type { KeyspaceLimits } from '../../limits.ts'
import type { Together } from '../../port/engine.ts'
import type { KeyType } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import type { State } from '../journal/state.ts'
import type { MemoryBudget } from '../memory-budget.ts'
import { Entries } from './entries.ts'
import { type Entry, isOf } from './entry.ts'
import { type EvictionPolicy, use, victim } from './eviction.ts'
import { sum } from './size.ts'

/** Keys that are removed in one turn because their time is over. */
const expiredPerTurn = 1_000
/** The longest the timer waits: the wall clock may be set meanwhile, and timers end at 2^31 ms. */
const timerMsMax = 60_000

export interface KeyspaceOptions {
  readonly state: State
  readonly environment: Environment
  readonly budget: MemoryBudget
  readonly limits: KeyspaceLimits
  readonly policy: EvictionPolicy
}

/** The keys as commands see them: with the clock, the memory limit and the journal around `Entries`. */
export class Keyspace {
  readonly entries: Entries
  readonly environment: Environment
  readonly limits: KeyspaceLimits
  readonly #state: State
  readonly #budget: MemoryBudget
  readonly #policy: EvictionPolicy
  #nowMs = 0
  /** While commands are started whose caller waits for all of them. */
  #isGathering = false
  #timerAtMs: number | null = null
  #cancelTimer = () => {}

  constructor({ state, environment, budget, limits, policy }: KeyspaceOptions) {
    this.entries = new Entries(state, budget)
    this.environment = environment
    this.limits = limits
    this.#state = state
    this.#budget = budget
    this.#policy = policy
    budget.reclaimWith((bytes) => this.#evict(bytes))
  }

  /** Estimated bytes of a namespace other than the common one: of its keys, queues and rooms. */
  bytesOf(namespace: string): number {
    return this.#budget.usedBy(namespace)
  }

  /** Runs what changes nothing. */
  async read<Result>(operation: () => Result): Promise<Result> {
    this.expireDue()
    return operation()
  }

  /** Runs a change in one turn, and gives its result when it is as durable as promised. */
  async write<Result>(operation: () => Result): Promise<Result> {
    const waits = !this.#isGathering
    this.#state.admit()
    this.expireDue()
    let result: Result
    try {
      result = operation()
    } finally {
      this.#arm()
    }
    if (waits) await this.#state.settled()
    return result
  }

  /** Starts changes that do not wait, each for itself, until they are durable: what waits holds memory as long. */
  together<Started>(start: () => Started): Together<Started> {
    this.#isGathering = true
    try {
      return { started: start(), durable: this.#state.settled() }
    } finally {
      this.#isGathering = false
    }
  }

  commit(effect: Effect): void {
    this.#state.commit(effect)
  }

  /** What a key holds; what is past its deadline is removed here. Counts as a use of it. */
  find(key: string): Entry | undefined {
    const entry = this.entries.get(key)
    if (entry === undefined) return undefined
    if (this.isOver(key)) {
      if (!this.#state.hasFailed) this.commit(['key.del', [key]])
      return undefined
    }
    use(entry, this.#nowMs)
    return entry
  }

  /** What a key of a type holds. @throws wrong_type */
  findOf<Type extends KeyType>(key: string, type: Type): Entry<Type> | undefined {
    const entry = this.find(key)
    if (entry === undefined || isOf(entry, type)) return entry
    return fail('wrong_type', undefined, { key, type: entry.type })
  }

  /**
   * Makes room for a change of `key` that takes up to `bytes` more. Whatever was found before may be gone afterwards.
   * @throws memory_limit_exceeded
   */
  makeRoom(key: string, bytes: number): void {
    const isNew = this.entries.get(key) === undefined
    if (isNew && this.entries.count >= this.limits.keysMax) exceeded('There are as many keys as there may be.')
    this.#budget.makeRoom(isNew ? bytes + this.entries.ownBytes(key) : bytes)
  }

  /** As `makeRoom`, for the values of keys that are set all at once. @throws memory_limit_exceeded */
  makeRoomForKeys(sizes: readonly (readonly [key: string, bytes: number])[]): void {
    const fresh = new Set(sizes.map(([key]) => key).filter((key) => this.entries.get(key) === undefined))
    if (this.entries.count + fresh.size > this.limits.keysMax) exceeded('There are as many keys as there may be.')
    const own = sum(fresh, (key) => this.entries.ownBytes(key))
    this.#budget.makeRoom(own + sum(sizes, ([, bytes]) => bytes))
  }

  /** Whether a key is past its deadline. */
  isOver(key: string): boolean {
    const deadlineMs = this.entries.get(key)?.deadlineMs ?? null
    return deadlineMs !== null && deadlineMs <= this.#nowMs
  }

  /** Removes keys whose time is over, as many as fit in a turn. */
  expireDue(): void {
    this.#nowMs = this.environment.nowMs()
    const { first } = this.entries.deadlines
    if (first === undefined || first.deadlineMs! > this.#nowMs || this.#state.hasFailed) return
    const due = this.entries.deadlines.due(this.#nowMs, expiredPerTurn)
    this.commit(['key.del', due.map(({ key }) => key)])
  }

  /** To be called after recovery: puts the keys in order and begins to remove them on time. */
  start(): void {
    void this.entries.order
    this.#arm()
  }

  /** Stops removing keys on time. */
  close(): void {
    this.#cancelTimer()
    this.#timerAtMs = null
  }

  #arm(): void {
    const dueMs = this.entries.deadlines.first?.deadlineMs ?? null
    if (dueMs === this.#timerAtMs) return
    this.close()
    if (dueMs === null || this.#state.hasFailed) return
    this.#timerAtMs = dueMs
    const delayMs = Math.min(timerMsMax, Math.max(0, dueMs - this.environment.nowMs()))
    this.#cancelTimer = this.environment.after(delayMs, () => {
      this.#timerAtMs = null
      this.expireDue()
      this.#arm()
    })
  }

  #evict(bytes: number): void {
    const enough = this.#budget.used - bytes
    while (this.#budget.used > enough) {
      const entry = victim(this.entries, this.#policy, this.environment)
      if (entry === undefined) return
      this.commit(['key.del', [entry.key]])
    }
  }
}

/** @throws memory_limit_exceeded */
export function exceeded(message: string): never {
  fail('memory_limit_exceeded', message)
}
