import type { EventType } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import type { ConfigurationService } from './configuration/configuration-service.ts'
import type { LiveRun } from './live-run.ts'
import type { GenerationPool, PlanReference } from './pool.ts'
import type { RunStore } from './run-store.ts'
import type { OpenSink } from './sinks/sink.ts'

export interface RunServiceOptions {
  readonly environment: Environment
  readonly store: RunStore
  readonly pool: GenerationPool
  readonly configuration: ConfigurationService
  /** Whether memory is short right now. */
  readonly memoryIsShort: () => boolean
  /** How long a new run waits for its first subscriber, in milliseconds. */
  readonly subscriberWaitMs: number
  /** Absent where there is nothing that sinks could write to: a run with sinks is refused then. */
  readonly openSink?: OpenSink | undefined
  readonly onEvent: (event: RunEvent) => void
}

/** What happens to runs, for logs and metrics. */
export type RunEvent =
  | { readonly kind: 'started' | 'resumed' | 'paused' | 'stopped' | 'completed'; readonly run: LiveRun }
  | { readonly kind: 'failed'; readonly run: LiveRun; readonly failure: unknown }
  | { readonly kind: 'released'; readonly entries: number; readonly lines: number }

export interface SubscribeOptions {
  readonly types: ReadonlySet<EventType>
  readonly from: number | undefined
  readonly streamId: string | undefined
}

/** A run's plan and length: all that its entries depend on. */
export interface RunPlan {
  readonly plan: PlanReference
  readonly total: number
}
