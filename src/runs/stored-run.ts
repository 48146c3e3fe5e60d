import type { Configuration, RunFailure } from '../contract/mod.ts'
import type { Trigger } from '../generation/mod.ts'
import type { RunState } from '../storage/mod.ts'
import type { RunProgress } from './live-run.ts'
import type { StoredSink } from './sinks/stored-sink.ts'

/** A run as it was last made durable. */
export interface StoredRun {
  readonly streamId: string
  readonly state: RunState
  readonly configuration: Configuration
  readonly triggers: readonly Trigger[]
  readonly total: number
  readonly progress: RunProgress
  readonly rate: number | undefined
  readonly batch: number | undefined
  readonly sinks: readonly StoredSink[]
  /** How far each sink was. */
  readonly sinkPositions: readonly number[]
  readonly failure: RunFailure | undefined
  readonly createdAtMs: number
  readonly endedAtMs: number | undefined
}
