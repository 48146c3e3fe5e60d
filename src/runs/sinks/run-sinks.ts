import type { SinkProgress } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import type { ErrorCode } from '../../errors.ts'
import type { ReadableRun } from '../readable-run.ts'
import type { MasterData } from './master-data.ts'
import type { OpenSink } from './sink.ts'
import type { SinkPlan } from './sink-plan.ts'
import { SinkReader } from './sink-reader.ts'

export interface RunSinksOptions {
  readonly environment: Environment
  readonly streamId: string
  readonly plans: readonly SinkPlan[]
  /** How far each sink was when that was last made durable; none for a new run. */
  readonly positions: readonly number[]
  readonly openSink: OpenSink
  readonly masters: MasterData
}

/** What sinks tell the run that they read. */
export interface SinkHooks {
  /** Makes the run's position durable, as it is when this is called. */
  readonly save: () => Promise<void>
  /** A sink has moved on. */
  readonly onMove: () => void
  /** The sink of this number has failed, or none when the position could not be made durable. */
  readonly onFailure: (failure: unknown, sink: number | undefined) => void
}

/**
 * The sinks of one run.
 *
 * A sink is given an entry only after the run's position beyond it is durable. After a crash the run therefore goes on at
 * or after every entry that is in a sink, and a trigger, which takes effect at the position, never changes one of them.
 */
export class RunSinks {
  readonly #readers: readonly SinkReader[]
  #hooks: SinkHooks | undefined
  #run: ReadableRun | undefined
  #durable = 0
  #isSaving = false

  constructor({ environment, streamId, plans, positions, openSink, masters }: RunSinksOptions) {
    this.#readers = plans.map((plan, index) => {
      const { request, onlyTarget, holder } = plan
      const sink = openSink({ id: `${streamId}/${index}`, request, onlyTarget, holder })
      const onMove = () => this.#hooks?.onMove()
      return new SinkReader({ environment, plan, sink, confirmed: positions[index] ?? 0, masters, onMove })
    })
  }

  get plans(): readonly SinkPlan[] {
    return this.#readers.map(({ plan }) => plan)
  }

  /** How far each sink is. */
  get positions(): readonly number[] {
    return this.#readers.map(({ position }) => position)
  }

  /** How far the sink is that is furthest behind; undefined where there is none. */
  get slowest(): number | undefined {
    return this.#readers.length === 0 ? undefined : Math.min(...this.positions)
  }

  /** Each sink as the API shows it. */
  get progress(): readonly SinkProgress[] {
    return this.#readers.map(({ plan, position, isWaiting, waitingFor }) => ({
      ...{ type: plan.request.type, target: plan.target, position },
      ...this.#stateOf(isWaiting, waitingFor),
    }))
  }

  /** Begins to read a run whose position is durable; for a run that comes back, from where each sink is. */
  follow(run: ReadableRun, hooks: SinkHooks): void {
    this.#run = run
    this.#hooks = hooks
    this.#durable = run.position
    for (const [index, reader] of this.#readers.entries()) {
      reader.read(run).catch((failure) => hooks.onFailure(failure, index))
    }
    this.changed()
  }

  /** To be called when the run has released entries, was held, goes on or has ended. */
  changed(): void {
    const run = this.#run
    if (run === undefined || this.#readers.length === 0) return
    for (const reader of this.#readers) {
      if (run.outcome === undefined) reader.allow(this.#durable, run.held)
      else reader.end()
    }
    if (run.outcome === undefined && !run.held && run.position > this.#durable) void this.#keepPosition(run)
  }

  /** Resolves when no sink is being written to: a while after the run was held or has ended. */
  async quiet(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.quiet()))
  }

  #stateOf(isWaiting: boolean, waitingFor: ErrorCode | undefined): Pick<SinkProgress, 'state' | 'waiting_for'> {
    if (this.#run?.outcome !== undefined) return { state: 'ended' }
    if (this.#run?.held) return { state: 'held' }
    if (!isWaiting) return { state: 'running' }
    return { state: 'waiting', ...(waitingFor && { waiting_for: waitingFor }) }
  }

  async #keepPosition(run: ReadableRun): Promise<void> {
    if (this.#isSaving) return
    this.#isSaving = true
    const { position } = run
    try {
      await this.#hooks?.save()
      this.#durable = position
    } catch (failure) {
      this.#hooks?.onFailure(failure, undefined)
    } finally {
      this.#isSaving = false
    }
    this.changed()
  }
}
