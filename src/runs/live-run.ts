import type { Configuration, RunFailure } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { toFailure } from '../errors.ts'
import { type ClosingPattern, emptyTally, mergeTally, type Tally, type Trigger } from '../generation/mod.ts'
import { ChunkCache } from './chunk-cache.ts'
import { entriesPerChunk, readChunks } from './chunk-reader.ts'
import { averageRate, Pacer, RateMeter, releaseSize } from './pace.ts'
import { planReference } from './plan-reference.ts'
import type { GenerationPool, PlanReference } from './pool.ts'
import type { ReadableRun, RunOutcome } from './readable-run.ts'
import { Signal } from './signal.ts'
import type { RunSinks } from './sinks/run-sinks.ts'
import type { RenderedChunk } from './worker.ts'

/** Why entries are held back: a pause, short memory, a trigger that is being made durable, or the end of the process. */
export type Hold = 'user' | 'memory' | 'trigger' | 'shutdown'

/** Where a run stands: what the store keeps of it. */
export interface RunProgress {
  readonly position: number
  readonly tally: Tally
  readonly runningMs: number
}

export interface LiveRunOptions {
  readonly environment: Environment
  readonly pool: GenerationPool
  readonly streamId: string
  readonly configuration: Configuration
  /** Entries per second at most. */
  readonly rate: number | undefined
  /** Entries released at a time. */
  readonly batch: number | undefined
  readonly createdAtMs: number
  /** Where to go on: a run that was interrupted starts from what was durable. */
  readonly start: { readonly progress: RunProgress; readonly triggers: readonly Trigger[] }
  /** Resolves when the run may begin. */
  readonly begin: () => Promise<void>
  /** The place of the reader that is furthest, undefined while nobody reads. */
  readonly leadingReader: () => number | undefined
  readonly sinks: RunSinks
  /** Makes the place of the run durable. */
  readonly save: (run: LiveRun) => Promise<void>
  /** Called after entries were released and whenever the run starts, is held, goes on or ends. */
  readonly onChange: (run: LiveRun) => void
  /** Called once, when the run has ended, with what made it fail if it did. */
  readonly onEnd: (run: LiveRun, failure: unknown) => void
}

export const noProgress: RunProgress = { position: 0, tally: emptyTally(), runningMs: 0 }

// How far entries may be released ahead of the furthest reader, and of the sink that is furthest behind: enough to keep it busy, little enough that a pause is
// felt at once.
const leadEntriesMax = 8 * entriesPerChunk

// A reader that stops reading is noticed by its absence of movement, so a waiting run looks again from time to time.
const leadCheckMs = 500

// Timers of the runtime overflow at 24 days, and a rate may be any fraction; a long wait is looked at again.
const waitMsMax = 60_000

/**
 * The active run: emits its entries in order, at its rate, no faster than its furthest reader and all its sinks take them.
 *
 *     begin -> [ gate: holds, pace, lead -> release a chunk ]* -> ended (completed | stopped | failed)
 *
 * Entries are rendered ahead on the pool but count as emitted only when released, which happens in one synchronous
 * step; after `hold` returns, nothing more is released. A trigger takes effect at the position of its moment: what was
 * rendered ahead is thrown away and rendered again by the new plan. A run is completed when its sinks have all entries.
 */
export class LiveRun implements ReadableRun {
  readonly streamId: string
  readonly configuration: Configuration
  readonly createdAtMs: number
  readonly rateLimit: number | undefined
  readonly batch: number | undefined
  readonly sinks: RunSinks
  readonly #options: LiveRunOptions
  readonly #signal = new Signal()
  readonly #holds = new Set<Hold>()
  readonly #cache: ChunkCache
  readonly #meter: RateMeter
  readonly #pacer: Pacer
  #plan: PlanReference
  #position: number
  #tally: Tally
  #outcome: RunOutcome | undefined
  #failure: RunFailure | undefined
  #endedAtMs: number | undefined
  #runningMs: number
  #runningSinceMs: number | undefined
  #begun = false
  #abandoned = false
  #aheadDropped = false

  constructor(options: LiveRunOptions) {
    this.#options = options
    this.streamId = options.streamId
    this.configuration = options.configuration
    this.createdAtMs = options.createdAtMs
    this.rateLimit = options.rate
    this.batch = options.batch
    this.sinks = options.sinks
    this.#plan = planReference(options.configuration, options.start.triggers)
    this.#position = options.start.progress.position
    this.#tally = options.start.progress.tally
    this.#runningMs = options.start.progress.runningMs
    this.#cache = new ChunkCache(options.pool)
    this.#meter = new RateMeter(options.environment)
    this.#pacer = new Pacer(options.environment, options.rate)
  }

  get total(): number {
    return this.configuration.transactions.target_count
  }

  get position(): number {
    return this.#position
  }

  get plan(): PlanReference {
    return this.#plan
  }

  get triggers(): readonly Trigger[] {
    return this.#plan.plan.triggers
  }

  get held(): boolean {
    return this.#holds.size > 0
  }

  get holds(): ReadonlySet<Hold> {
    return this.#holds
  }

  get outcome(): RunOutcome | undefined {
    return this.#outcome
  }

  /** Why it failed. */
  get failure(): RunFailure | undefined {
    return this.#failure
  }

  get endedAtMs(): number | undefined {
    return this.#endedAtMs
  }

  get durationMs(): number {
    const since = this.#runningSinceMs
    return this.#runningMs + (since === undefined ? 0 : this.#options.environment.monotonicMs() - since)
  }

  get rate(): number {
    if (this.#outcome !== undefined) return averageRate(this)
    return this.held ? 0 : this.#meter.rate
  }

  get progress(): RunProgress {
    return { position: this.#position, tally: this.#tally, runningMs: this.durationMs }
  }

  chunkAt(sequence: number): Promise<RenderedChunk> {
    return this.#cache.chunkAt(this.#plan, sequence, this.#position)
  }

  /** Emits to the end; never rejects, since a failure ends the run and is handed to `onEnd`. */
  async emit(): Promise<void> {
    try {
      await this.#options.begin()
      this.#begun = true
      if (!this.held) this.#startClock()
      this.#feedSinks()
      while (this.#outcome === undefined && (this.#position < this.total || this.#sinksAreBehind)) {
        if (this.held || this.#position === this.total) await this.#signal.wait()
        else await this.#emitPlan(this.#plan)
      }
      this.#end('completed')
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Holds entries back from this moment on. */
  hold(reason: Hold): void {
    this.#holds.add(reason)
    this.#stopClock()
    this.#changed()
  }

  /** Takes a hold away; entries go on when it was the last. */
  unhold(reason: Hold): void {
    if (!this.#holds.delete(reason) || this.held) return
    this.#startClock()
    this.#changed()
  }

  /** Ends the run before its last entry. */
  stop(): void {
    this.#end('stopped')
  }

  /** Leaves the run where it stands, without an end: another process can go on from there. */
  abandon(): void {
    this.#abandoned = true
    this.hold('shutdown')
  }

  /**
   * Brings `pattern` in at the present position. Entries are held until `persist` has made the longer list of triggers
   * durable; when it fails the run goes on as before. Gives the sequence from which the pattern works.
   */
  async trigger(pattern: ClosingPattern, persist: (plan: PlanReference) => Promise<void>): Promise<number> {
    this.hold('trigger')
    try {
      const sequence = this.#position
      const plan = planReference(this.configuration, [...this.triggers, { pattern, sequence }])
      await persist(plan)
      this.#plan = plan
      return sequence
    } finally {
      this.unhold('trigger')
    }
  }

  /** Looks again whether entries may be released. */
  wake(): void {
    this.#signal.notify()
  }

  /** Frees what can be rendered again: chunks that readers share, and those rendered ahead. */
  releaseMemory(): void {
    this.#cache.clear()
    this.#aheadDropped = true
    this.#signal.notify()
  }

  get #sinksAreBehind(): boolean {
    return (this.sinks.slowest ?? this.total) < this.total
  }

  #feedSinks(): void {
    this.sinks.follow(this, {
      save: () => this.#options.save(this),
      onMove: () => this.wake(),
      onFailure: (failure, sink) => this.#fail(failure, sink),
    })
  }

  async #emitPlan(plan: PlanReference): Promise<void> {
    const step = releaseSize(this.rateLimit, this.batch, entriesPerChunk)
    const range = { from: this.#position, to: this.total, step, encoding: 'ndjson' } as const
    this.#aheadDropped = false
    for await (const chunk of readChunks(this.#options.pool, plan, range)) {
      await this.#gate()
      if (this.#outcome !== undefined || this.#plan !== plan || this.#aheadDropped) return
      this.#release(chunk)
    }
  }

  async #gate(): Promise<void> {
    while (this.#outcome === undefined && !this.#aheadDropped) {
      const waitMs = this.#pacer.waitMs
      if (this.held) await this.#signal.wait()
      else if (waitMs >= 1) await this.#wakeAfter(waitMs)
      else if (this.#leads()) await this.#wakeAfter(leadCheckMs)
      else return
    }
  }

  #wakeAfter(delayMs: number): Promise<void> {
    const cancel = this.#options.environment.after(Math.min(delayMs, waitMsMax), () => this.#signal.notify())
    return this.#signal.wait().finally(cancel)
  }

  #leads(): boolean {
    const reader = this.#options.leadingReader() ?? this.#position
    const place = Math.min(reader, this.sinks.slowest ?? this.#position)
    return this.#position - place >= leadEntriesMax
  }

  #release(chunk: RenderedChunk): void {
    this.#cache.add(chunk)
    this.#position = chunk.to
    this.#tally = mergeTally(this.#tally, chunk.tally)
    this.#meter.note(this.#position)
    this.#pacer.released(chunk.to - chunk.from)
    this.sinks.changed()
    this.#options.onChange(this)
  }

  #fail(error: unknown, sink?: number): void {
    const { code, message } = toFailure(error)
    if (this.#outcome === undefined) this.#failure = { error: code, message, ...(sink !== undefined && { sink }) }
    this.#end('failed', error)
  }

  #end(outcome: RunOutcome, failure?: unknown): void {
    if (this.#outcome !== undefined || this.#abandoned) return
    this.#stopClock()
    this.#outcome = outcome
    this.#endedAtMs = this.#options.environment.nowMs()
    this.#changed()
    this.#options.onEnd(this, failure)
  }

  #changed(): void {
    this.#signal.notify()
    this.sinks.changed()
    this.#options.onChange(this)
  }

  #startClock(): void {
    if (!this.#begun || this.#runningSinceMs !== undefined) return
    this.#runningSinceMs = this.#options.environment.monotonicMs()
    this.#meter.restart(this.#position)
  }

  #stopClock(): void {
    this.#runningMs = this.durationMs
    this.#runningSinceMs = undefined
  }
}
