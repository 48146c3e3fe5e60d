import type { ClientOp } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { Commits } from './commits.ts'
import type { Applied, ApplyOptions, MapsCaller, WriteConcern } from './service.ts'
import type { Writer } from './writer.ts'

interface ConcernsOptions {
  readonly environment: Environment
  readonly commits: Commits
  readonly writer: Writer
  readonly isDurable: boolean
  /** How long a call waits for the store when it does not say. */
  readonly timeoutMs: number
  readonly maxConcurrentOperations: () => number
}

/** Writes that are answered when they are as durable as their clients ask, and no more of them at a time than there may be. */
export class Concerns {
  readonly #options: ConcernsOptions
  #running = 0
  #total = 0
  #isClosed = false

  constructor(options: ConcernsOptions) {
    this.#options = options
  }

  /** Writes since the start. */
  get total(): number {
    return this.#total
  }

  close(): void {
    this.#isClosed = true
  }

  /** @throws overloaded, shutting_down, memory_limit, validation_failed, response_timeout, internal_error */
  apply(ops: readonly ClientOp[], caller: MapsCaller, options: ApplyOptions = {}): Promise<readonly Applied[]> {
    return this.admit(async () => {
      const { writer } = this.#options
      const timeoutMs = timeoutOf(ops, options) ?? this.#options.timeoutMs
      await this.#caughtUp(timeoutMs)
      this.#total += ops.length
      const results = writer.apply(ops, caller)
      const wanted = ops.map((op) => op.writeConcern ?? options.writeConcern)
      if (wanted.some(waits)) await this.#settled(timeoutMs)
      return results.map((result, at) => ({ ...result, achievedLevel: this.#achieved(result.success, wanted[at]) }))
    })
  }

  /** Runs a write, and resolves with what it gives when that is durable. @throws as `apply` */
  async durably<Result>(run: () => Result): Promise<Result> {
    const { timeoutMs } = this.#options
    await this.#caughtUp(timeoutMs)
    const result = run()
    await this.#settled(timeoutMs)
    return result
  }

  /** Runs a write as one of those that may run at a time. */
  async admit<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) fail('shutting_down', 'Shared maps are closed.')
    if (this.#running >= this.#options.maxConcurrentOperations())
      fail('overloaded', 'server overloaded, try again later')
    this.#running += 1
    try {
      return await run()
    } finally {
      this.#running -= 1
    }
  }

  /** Memory must not get further ahead of a store that takes nothing, or not enough. */
  async #caughtUp(timeoutMs: number): Promise<void> {
    while (this.#options.commits.isBehind) await this.#settled(timeoutMs)
  }

  /** Waits for the store; the writes themselves are not undone when that takes too long. */
  async #settled(timeoutMs: number): Promise<void> {
    const { environment, commits } = this.#options
    let cancel = (): void => {}
    const late = new Promise<'late'>((resolve) => {
      cancel = environment.after(timeoutMs, () => resolve('late'))
    })
    try {
      const outcome = await Promise.race([commits.settled(), late])
      if (outcome === 'late') fail('response_timeout', `operation timed out after ${timeoutMs}ms`)
    } finally {
      cancel()
    }
  }

  /** What is true of a write once it is answered. There are no replicas, so nothing is ever REPLICATED. */
  #achieved(isApplied: boolean, wanted: WriteConcern | undefined): WriteConcern {
    if (!isApplied) return 'FIRE_AND_FORGET'
    if (!wanted || !waits(wanted)) return 'MEMORY'
    if (wanted === 'APPLIED') return 'APPLIED'
    return this.#options.isDurable ? 'PERSISTED' : 'APPLIED'
  }
}

/** Without a concern a write waits too: what a client is told is done must not go away. */
const waits = (concern: WriteConcern | undefined): boolean => concern !== 'MEMORY' && concern !== 'FIRE_AND_FORGET'

/** The shortest time that anyone of a call gives; 0 is none. */
function timeoutOf(ops: readonly ClientOp[], { timeoutMs }: ApplyOptions): number | undefined {
  const given = [timeoutMs, ...ops.map(({ timeout }) => timeout)].filter((ms) => ms !== undefined && ms > 0)
  return given.length === 0 ? undefined : Math.min(...(given as number[]))
}
