import type { Configuration, StartRequest } from '../contract/mod.ts'
import type { PlanHolder } from '../platform/quota/mod.ts'
import { type SinkPlan, sinkPlans } from './sinks/sink-plan.ts'

export interface RunConfiguration {
  readonly configuration: Configuration
  readonly rate: number | undefined
  readonly batch: number | undefined
  readonly sinks: readonly SinkPlan[]
}

/**
 * What a run gets from the configuration and from its start request, whose keys have older names too; its sinks write under
 * the plan of `holder`, where whoever starts it has one.
 *
 * @throws validation_failed for sinks that no entry can be sent to
 */
export function runConfiguration(
  current: Configuration,
  request: StartRequest,
  holder: PlanHolder | undefined,
): RunConfiguration {
  const seed = request.seed ?? current.global.seed
  const target_count = request.count ?? request.max_events ?? current.transactions.target_count
  const inject = request.inject_anomalies
  return {
    configuration: {
      ...current,
      global: { ...current.global, seed },
      transactions: { ...current.transactions, target_count },
      fraud: { ...current.fraud, enabled: inject ?? current.fraud.enabled },
      anomaly_injection: { ...current.anomaly_injection, enabled: inject ?? current.anomaly_injection.enabled },
    },
    rate: request.rate ?? request.events_per_second ?? undefined,
    batch: request.batch ?? undefined,
    sinks: sinkPlans(request.sinks ?? [], holder),
  }
}
