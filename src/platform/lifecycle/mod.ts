/** Front door of the lifecycle. */
export {
  createLifecycle,
  type Lifecycle,
  type LifecycleOptions,
  type LifecycleState,
  type Phase,
  phases,
} from './lifecycle.ts'
export { attachSignals, type SignalOptions, type SignalSource, type StopSignal } from './signals.ts'
