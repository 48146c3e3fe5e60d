/**
 * The rate limit: a true sliding window.
 *
 * Each key has a log of the times at which it was admitted, so that no window, wherever it begins, holds more than
 * `limit` admissions. Counters over fixed windows let almost twice the limit through at their edge.
 */
import type { Environment } from '../../environment.ts'
import { AdmissionLog } from './admission-log.ts'

/** The window of a limiter that names no other. */
export const windowMs = 60_000

export interface Admission {
  readonly admitted: boolean
  /** Admissions per window; 0 when the limit is off. */
  readonly limit: number
  /** Admissions left at this moment. */
  readonly remaining: number
  /** Whole seconds until at least one more admission is free than now, 0 when none was used. */
  readonly resetSeconds: number
  /** Whole seconds after which the same key is admitted again, 1 or more; 0 when it was admitted. */
  readonly retryAfterSeconds: number
}

export interface RateLimiter {
  /** Counts one request of `key`, unless it is refused. */
  admit(key: string): Admission
  /** Keys with a log of their own. */
  trackedKeys(): number
}

export interface RateLimiterOptions {
  /** Admissions of one key in any window; 0 turns the limit off. */
  readonly limit: number
  readonly environment: Environment
  /** Length of the window in milliseconds, default a minute. */
  readonly windowMs?: number
  /** Keys with a log of their own, default 10,000. */
  readonly keysMax?: number
  /** Times remembered over all keys, 8 bytes each, default 4 Mi (32 MiB). */
  readonly timesMax?: number
}

const unlimited: Admission = { admitted: true, limit: 0, remaining: 0, resetSeconds: 0, retryAfterSeconds: 0 }

/**
 * A limiter in this process's memory.
 *
 * Memory is bounded: logs grow with use, logs of idle keys are dropped, and when `keysMax` keys are active, further keys
 * share one log until there is room. They may be refused early, never late; known keys are not affected. A key that
 * leaves the shared log takes a copy along, so that its own admissions in it still count.
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  if (options.limit === 0) return { admit: () => unlimited, trackedKeys: () => 0 }
  return new SlidingWindowLimiter(options)
}

class SlidingWindowLimiter implements RateLimiter {
  readonly #limit: number
  readonly #keysMax: number
  readonly #timesMax: number
  readonly #windowMs: number
  readonly #environment: Environment
  readonly #logs = new Map<string, AdmissionLog>()
  readonly #shared: AdmissionLog
  #times = 0
  #sweptMs: number

  constructor(options: RateLimiterOptions) {
    const { limit, environment, keysMax = 10_000, timesMax = 4 * 1024 * 1024 } = options
    this.#limit = limit
    this.#keysMax = keysMax
    this.#timesMax = timesMax
    this.#windowMs = options.windowMs ?? windowMs
    this.#environment = environment
    this.#sweptMs = environment.monotonicMs()
    this.#shared = new AdmissionLog(limit)
  }

  trackedKeys(): number {
    return this.#logs.size
  }

  admit(key: string): Admission {
    const nowMs = this.#environment.monotonicMs()
    if (nowMs - this.#sweptMs >= this.#windowMs) this.#sweep(nowMs)
    const log = this.#logs.get(key) ?? this.#newLog(key, nowMs)
    log.forget(nowMs - this.#windowMs)
    if (log.count >= this.#limit || !this.#makeRoom(log, nowMs)) return this.#answer(log, nowMs, false)
    log.append(nowMs)
    return this.#answer(log, nowMs, true)
  }

  #answer(log: AdmissionLog, nowMs: number, admitted: boolean): Admission {
    // The sum of two clock readings can be a hair more than the window.
    const resetMs = log.count === 0 ? 0 : Math.min(this.#windowMs, log.oldestMs + this.#windowMs - nowMs)
    const resetSeconds = Math.ceil(resetMs / 1000)
    const remaining = admitted ? this.#limit - log.count : 0
    return {
      admitted,
      limit: this.#limit,
      remaining,
      resetSeconds,
      retryAfterSeconds: admitted ? 0 : Math.max(1, resetSeconds),
    }
  }

  #newLog(key: string, nowMs: number): AdmissionLog {
    this.#shared.forget(nowMs - this.#windowMs)
    if (this.#logs.size >= this.#keysMax) {
      // Sweeping costs a look at every key: once a second is often enough to find room.
      if (nowMs - this.#sweptMs >= 1000) this.#sweep(nowMs)
      if (this.#logs.size >= this.#keysMax) return this.#shared
    }
    if (this.#shared.count > 0 && this.#times + this.#shared.capacity > this.#timesMax) return this.#shared
    const log = this.#shared.count > 0 ? this.#shared.copy() : new AdmissionLog(this.#limit)
    this.#times += log.capacity
    this.#logs.set(key, log)
    return log
  }

  /** Gives `log` room for one more time; false when all logs together may not grow. */
  #makeRoom(log: AdmissionLog, nowMs: number): boolean {
    if (log.count < log.capacity) return true
    const growth = log.nextCapacity() - log.capacity
    if (log !== this.#shared) {
      if (this.#times + growth > this.#timesMax && nowMs - this.#sweptMs >= 1000) this.#sweep(nowMs)
      if (this.#times + growth > this.#timesMax) return false
      this.#times += growth
    }
    log.grow()
    return true
  }

  #sweep(nowMs: number): void {
    this.#sweptMs = nowMs
    for (const [key, log] of this.#logs) {
      log.forget(nowMs - this.#windowMs)
      if (log.count > 0) continue
      this.#times -= log.capacity
      this.#logs.delete(key)
    }
  }
}
