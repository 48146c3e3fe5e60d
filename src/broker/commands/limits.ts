/** The limits of what waits inside the commands themselves. */
export const transactionLimits = {
  /** Transactions that are open, or that keys are watched for. */
  openMax: 10_000,
  commandsMax: 1000,
  watchedMax: 10_000,
  /** JSON text of the commands of one transaction, and of all of them. */
  bytesMax: 16 << 20,
  bytesInAllMax: 128 << 20,
  idleMs: 60_000,
} as const

/** Keys that one `kv.keys` gives. */
export const keysMax = 10_000
