import type { PlanName } from '../auth/mod.ts'

export interface Plan {
  readonly storageBytesMax: number
  /** Per calendar month of UTC; null is no limit. */
  readonly operationsMax: number | null
  readonly connectionsMax: number
  readonly ttlSecondsMax: number
  readonly payloadBytesMax: number
  readonly batchMax: number
  readonly requestsPerSecond: number
}

const MiB = 1024 * 1024
const GiB = 1024 * MiB
const daySeconds = 86_400

/** What each plan allows: the one place of these numbers. A megabyte is 2^20 bytes, as in the quota's own examples. */
export const plans: Readonly<Record<PlanName, Plan>> = {
  Free: {
    storageBytesMax: 100 * MiB,
    operationsMax: 100_000,
    connectionsMax: 10,
    ttlSecondsMax: daySeconds,
    payloadBytesMax: MiB,
    batchMax: 100,
    requestsPerSecond: 10,
  },
  Pro: {
    storageBytesMax: 10 * GiB,
    operationsMax: 10_000_000,
    connectionsMax: 100,
    ttlSecondsMax: 30 * daySeconds,
    payloadBytesMax: 10 * MiB,
    batchMax: 1_000,
    requestsPerSecond: 100,
  },
  Enterprise: {
    storageBytesMax: 1024 * GiB,
    operationsMax: null,
    connectionsMax: 1_000,
    ttlSecondsMax: 365 * daySeconds,
    payloadBytesMax: 100 * MiB,
    batchMax: 10_000,
    requestsPerSecond: 1_000,
  },
}

/** The rates alone, for the limiter of commands. */
export const planRates: Readonly<Record<PlanName, number>> = {
  Free: plans.Free.requestsPerSecond,
  Pro: plans.Pro.requestsPerSecond,
  Enterprise: plans.Enterprise.requestsPerSecond,
}
