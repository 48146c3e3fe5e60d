import type { Configuration, RunFailure } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import type { ClosingPattern, Tally, Trigger } from '../generation/mod.ts'
import {
  auditLog,
  type RunChange,
  type RunRecord,
  type RunRepository,
  type RunState,
  runRepository,
  type Storage,
} from '../storage/mod.ts'
import type { Caller } from './caller.ts'
import type { LiveRun } from './live-run.ts'
import type { PlanReference } from './pool.ts'
import { stateOf } from './run-view.ts'
import { decodeSinks, encodeSink } from './sinks/stored-sink.ts'
import type { StoredRun } from './stored-run.ts'

type Action = 'stream.start' | 'stream.pause' | 'stream.resume' | 'stream.stop' | 'stream.trigger'

const endedStates: readonly RunState[] = ['completed', 'stopped', 'failed', 'interrupted']

/** Runs in the storage; a control action and its audit record are one unit of work. */
export class RunStore {
  readonly #storage: Storage
  readonly #environment: Environment
  readonly #runs: RunRepository
  readonly #audit: ReturnType<typeof auditLog>

  constructor(storage: Storage, environment: Environment) {
    this.#storage = storage
    this.#environment = environment
    this.#runs = runRepository(storage)
    this.#audit = auditLog(storage)
  }

  /** Lists what another process left active as interrupted. */
  async interruptActive(): Promise<void> {
    await this.#runs.markRunningAsInterrupted()
  }

  insert(run: LiveRun, caller: Caller): Promise<void> {
    const { seed } = run.configuration.global
    return this.#storage.write(async (tx) => {
      await this.#runs.insert(recordOf(run), tx)
      await this.#audit.append(this.#entry('stream.start', run, caller, { total: run.total, seed }), tx)
    })
  }

  /** Saves where the run stands after a control action. */
  update(run: LiveRun, action: Action, caller: Caller): Promise<void> {
    return this.#save(run, { state: stateOf(run) }, action, caller, { sequence: run.position })
  }

  /** Saves a trigger together with the sequence at which it takes effect. */
  saveTrigger(run: LiveRun, plan: PlanReference, pattern: ClosingPattern, caller: Caller): Promise<void> {
    const change = { triggers: plan.plan.triggers, planHash: plan.planHash }
    return this.#save(run, change, 'stream.trigger', caller, { pattern, sequence: run.position })
  }

  /** Saves the end of a run that someone stopped. */
  stop(run: LiveRun, caller: Caller): Promise<void> {
    const change = { state: 'stopped', endedAtMs: this.#environment.nowMs() } as const
    return this.#save(run, change, 'stream.stop', caller, { sequence: run.position })
  }

  /** Saves the end of a run that came to it by itself. */
  end(run: LiveRun, state: 'completed' | 'failed'): Promise<void> {
    const change = { state, failure: run.failure ?? null, endedAtMs: this.#environment.nowMs() }
    return this.#runs.update(run.streamId, { ...placeOf(run), ...change })
  }

  /** Saves the place of a run that the end of this process interrupts. */
  interrupt(run: LiveRun): Promise<void> {
    return this.#runs.update(run.streamId, { ...placeOf(run), state: 'interrupted' })
  }

  saveProgress(run: LiveRun): Promise<void> {
    return this.#runs.update(run.streamId, placeOf(run))
  }

  /** @throws stream_not_found */
  async get(streamId: string): Promise<StoredRun> {
    return storedRun(await this.#runs.get(streamId))
  }

  /** Gives runs, newest first. @throws stream_not_found when `before` is unknown */
  async list(limit: number, before: string | undefined): Promise<StoredRun[]> {
    return (await this.#runs.list({ limit, before })).map(storedRun)
  }

  /** Gives the newest run that goes on no longer, of `state` when that is given. */
  async latest(state?: RunState): Promise<StoredRun | undefined> {
    const record = await this.#runs.latest({ state: state ?? endedStates })
    return record && storedRun(record)
  }

  #save(
    run: LiveRun,
    change: RunChange,
    action: Action,
    caller: Caller,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return this.#storage.write(async (tx) => {
      await this.#runs.update(run.streamId, { ...placeOf(run), ...change }, tx)
      await this.#audit.append(this.#entry(action, run, caller, details), tx)
    })
  }

  #entry(action: Action, run: LiveRun, caller: Caller, details: Readonly<Record<string, unknown>>) {
    return { atMs: this.#environment.nowMs(), ...caller, action, subject: run.streamId, details }
  }
}

function placeOf(run: LiveRun): RunChange {
  const { position, tally, runningMs } = run.progress
  const { positions } = run.sinks
  return { position, totals: tally, runningMs, ...(positions.length > 0 && { sinkPositions: positions }) }
}

function recordOf(run: LiveRun): RunRecord {
  const { position, tally, runningMs } = run.progress
  return {
    streamId: run.streamId,
    state: 'running',
    seed: run.configuration.global.seed,
    total: run.total,
    position,
    planHash: run.plan.planHash,
    configuration: run.configuration,
    triggers: run.triggers,
    totals: tally,
    rate: run.rateLimit ?? null,
    batch: run.batch ?? null,
    sinks: run.sinks.plans.map(encodeSink),
    sinkPositions: run.sinks.positions,
    failure: null,
    createdAtMs: run.createdAtMs,
    startedAtMs: run.createdAtMs,
    endedAtMs: null,
    runningMs,
  }
}

// The shapes of the JSON columns are this room's own: nothing else writes them.
function storedRun(record: RunRecord): StoredRun {
  return {
    streamId: record.streamId,
    state: record.state,
    configuration: record.configuration as Configuration,
    triggers: record.triggers as readonly Trigger[],
    total: record.total,
    progress: { position: record.position, tally: record.totals as Tally, runningMs: record.runningMs },
    rate: record.rate ?? undefined,
    batch: record.batch ?? undefined,
    sinks: decodeSinks(record.sinks),
    sinkPositions: record.sinkPositions as readonly number[],
    failure: (record.failure as RunFailure | null) ?? undefined,
    createdAtMs: record.createdAtMs,
    endedAtMs: record.endedAtMs ?? undefined,
  }
}
