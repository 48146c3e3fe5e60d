import type { Insertable, Selectable, Updateable } from 'kysely'
import type { RunState, RunsTable } from './sql/database.ts'
import { decodeJson, encodeJson } from './sql/json.ts'

/** A run as it is kept. What is typed `unknown` is JSON whose shape belongs to the room that runs runs. */
export interface RunRecord {
  readonly streamId: string
  readonly state: RunState
  readonly seed: number
  /** Entries of the whole run. */
  readonly total: number
  /** The next sequence to emit; everything below it was emitted. */
  readonly position: number
  readonly planHash: string
  readonly configuration: unknown
  readonly triggers: unknown
  readonly totals: unknown
  /** Entries per second at most; null when unlimited. */
  readonly rate: number | null
  /** Entries released at a time; null when chosen from the rate. */
  readonly batch: number | null
  readonly sinks: unknown
  readonly sinkPositions: unknown
  /** Null unless the run failed. */
  readonly failure: unknown
  readonly createdAtMs: number
  readonly startedAtMs: number | null
  readonly endedAtMs: number | null
  /** Time spent running, pauses left out; kept in whole milliseconds. */
  readonly runningMs: number
}

/** Fields of a run to change; an absent one stays as it is. */
export type RunChange = Partial<Omit<RunRecord, 'streamId' | 'createdAtMs'>>

/** Gives the row for a new run. */
export function columnsOf(run: RunRecord): Insertable<RunsTable> {
  return {
    stream_id: run.streamId,
    state: run.state,
    seed: run.seed,
    total: run.total,
    position: run.position,
    plan_hash: run.planHash,
    configuration: encodeJson(run.configuration),
    triggers: encodeJson(run.triggers),
    totals: encodeJson(run.totals),
    rate: run.rate,
    batch: run.batch,
    sinks: encodeJson(run.sinks),
    sink_positions: encodeJson(run.sinkPositions),
    failure: encodeJson(run.failure),
    created_at: Math.round(run.createdAtMs),
    started_at: roundMs(run.startedAtMs),
    ended_at: roundMs(run.endedAtMs),
    running_ms: Math.round(run.runningMs),
  }
}

/** Gives the columns that a change sets. */
export function changedColumns(change: RunChange): Updateable<RunsTable> {
  return {
    ...(change.state !== undefined && { state: change.state }),
    ...(change.seed !== undefined && { seed: change.seed }),
    ...(change.total !== undefined && { total: change.total }),
    ...(change.position !== undefined && { position: change.position }),
    ...(change.planHash !== undefined && { plan_hash: change.planHash }),
    ...(change.configuration !== undefined && { configuration: encodeJson(change.configuration) }),
    ...(change.triggers !== undefined && { triggers: encodeJson(change.triggers) }),
    ...(change.totals !== undefined && { totals: encodeJson(change.totals) }),
    ...(change.rate !== undefined && { rate: change.rate }),
    ...(change.batch !== undefined && { batch: change.batch }),
    ...(change.sinks !== undefined && { sinks: encodeJson(change.sinks) }),
    ...(change.sinkPositions !== undefined && { sink_positions: encodeJson(change.sinkPositions) }),
    ...(change.failure !== undefined && { failure: encodeJson(change.failure) }),
    ...(change.startedAtMs !== undefined && { started_at: roundMs(change.startedAtMs) }),
    ...(change.endedAtMs !== undefined && { ended_at: roundMs(change.endedAtMs) }),
    ...(change.runningMs !== undefined && { running_ms: Math.round(change.runningMs) }),
  }
}

/** Gives the run that a row holds. */
export function recordOf(row: Selectable<RunsTable>): RunRecord {
  return {
    streamId: row.stream_id,
    state: row.state,
    seed: row.seed,
    total: row.total,
    position: row.position,
    planHash: row.plan_hash,
    configuration: decodeJson(row.configuration),
    triggers: decodeJson(row.triggers),
    totals: decodeJson(row.totals),
    rate: row.rate,
    batch: row.batch,
    sinks: decodeJson(row.sinks),
    sinkPositions: decodeJson(row.sink_positions),
    failure: decodeJson(row.failure),
    createdAtMs: row.created_at,
    startedAtMs: row.started_at,
    endedAtMs: row.ended_at,
    runningMs: row.running_ms,
  }
}

function roundMs(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms)
}
