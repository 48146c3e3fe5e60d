import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Lag of the event loop since the reading before, in seconds. */
export interface EventLoopLag {
  readonly p50Seconds: number
  readonly p99Seconds: number
}

export interface EventLoopMonitor {
  /** The lag since the last call, and starts anew. */
  read(): EventLoopLag
  stop(): void
}

const resolutionMs = 10
const nanosecondsPerSecond = 1e9

/** Measures how late timers fire. The histogram counts the timer's own period as delay, which is taken off again. */
export function startEventLoopMonitor(): EventLoopMonitor {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs })
  histogram.enable()
  const percentile = (rank: number): number => {
    const seconds = histogram.percentile(rank) / nanosecondsPerSecond - resolutionMs / 1000
    return histogram.count > 0 && seconds > 0 ? seconds : 0
  }
  return {
    read() {
      const lag = { p50Seconds: percentile(50), p99Seconds: percentile(99) }
      histogram.reset()
      return lag
    },
    stop: () => {
      histogram.disable()
    },
  }
}
