import type { SinkRequest } from '../../contract/mod.ts'
import type { PlanHolder } from '../../platform/quota/mod.ts'
import { type SinkPlan, sinkPlans } from './sink-plan.ts'

/** A sink as it is stored: as it was asked for, and whose plan it writes under, which the request of a client cannot say. */
export interface StoredSink {
  readonly request: SinkRequest
  readonly holder?: PlanHolder | undefined
}

/** A sink without a plan is stored as its request alone, as all once were. */
export function encodeSink({ request, holder }: StoredSink): object {
  return holder === undefined ? request : { request, holder }
}

export function decodeSinks(stored: unknown): readonly StoredSink[] {
  return (stored as readonly (SinkRequest | StoredSink)[]).map((sink) => ('request' in sink ? sink : { request: sink }))
}

/** The sinks of a run that comes back. */
export function storedPlans(sinks: readonly StoredSink[]): readonly SinkPlan[] {
  return sinks.flatMap(({ request, holder }) => sinkPlans([request], holder))
}
