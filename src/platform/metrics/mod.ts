/** Front door of the metrics. */
export { type EventLoopMonitor, startEventLoopMonitor } from './event-loop.ts'
export { type PauseReason, pauseReasons, type Transport, transports } from './labels.ts'
export {
  type BrokerGauges,
  createMetrics,
  type FinishedRequest,
  type Gauges,
  type Metrics,
  type MetricsOptions,
} from './metrics.ts'
