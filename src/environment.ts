/**
 * Time, timers, ids and randomness, passed in: the only file that touches the machine's clock and random source.
 *
 * Rooms take an `Environment` so that tests can run them on a simulated clock and a fixed seed.
 */
import { randomBytes } from 'node:crypto'

export interface Environment {
  /** Wall clock, milliseconds since the Unix epoch. */
  nowMs(): number
  /** Monotonic clock in milliseconds; only differences mean anything. */
  monotonicMs(): number
  /** Runs `callback` once after `delayMs`; the returned function cancels it. Pending timers do not keep the process up. */
  after(delayMs: number, callback: () => void): () => void
  /** Runs `callback` every `periodMs` until cancelled by the returned function. */
  every(periodMs: number, callback: () => void): () => void
  /** `count` random bytes fit for secrets. */
  randomBytes(count: number): Uint8Array
}

export const systemEnvironment: Environment = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  },
  every(periodMs, callback) {
    const timer = setInterval(callback, periodMs)
    timer.unref()
    return () => clearInterval(timer)
  },
  randomBytes: (count) => randomBytes(count),
}

const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A random identifier of `length` characters, 5 bits each: 16 characters never meet in practice. */
export function randomId(environment: Environment, length: number): string {
  const bytes = environment.randomBytes(length)
  let id = ''
  for (const byte of bytes) id += idAlphabet[byte & 31]
  return id
}

/** Resolves after `delayMs` on the environment's clock. */
export function sleep(environment: Environment, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    environment.after(delayMs, resolve)
  })
}
