/** Front door of the metrics. */
export { type EventLoopMonitor, startEventLoopMonitor } from './event-loop.ts'
export type { BrokerGauges } from './instruments.ts'
export {
  type AuthArea,
  type AuthFailureReason,
  type PauseReason,
  pauseReasons,
  type Transport,
  transports,
} from './labels.ts'
export {
  createMetrics,
  type FinishedRequest,
  type Gauges,
  type Metrics,
  type MetricsOptions,
} from './metrics.ts'
