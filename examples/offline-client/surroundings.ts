/** Time and chance, passed in: a test can drive the client by a clock and a seed of its own. */
import { randomUUID } from 'node:crypto'

export interface Surroundings {
  /** Milliseconds since the Unix epoch. */
  nowMs(): number
  /** From 0 up to, but not including, 1. */
  random(): number
  uuid(): string
  /** Calls back once after `ms`; the returned function cancels it. */
  after(ms: number, callback: () => void): () => void
}

export const machine: Surroundings = {
  nowMs: () => Date.now(),
  random: () => Math.random(),
  uuid: () => randomUUID(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms)
    return () => clearTimeout(timer)
  },
}

/** Resolves after `ms`, or at once when the signal aborts. */
export function pause({ after }: Surroundings, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel()
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const cancel = after(signal?.aborted ? 0 : ms, end)
    signal?.addEventListener('abort', end)
  })
}

const firstMs = 250
const longestMs = 30_000

/**
 * How long to wait before attempt `attempt` (from 1) is repeated: anything up to a bound that doubles each time, so that
 * clients which lost the same server do not all come back at the same moment.
 */
export function backOffMs({ random }: Surroundings, attempt: number): number {
  return Math.floor(random() * Math.min(longestMs, firstMs * 2 ** (attempt - 1)))
}
