/**
 * An `Environment` whose clock stands still until a test moves it and whose random bytes come from a seed.
 */
import type { Environment } from '../../src/environment.ts'

export interface SimulatedEnvironment extends Environment {
  /**
   * Moves both clocks by `ms`, running every timer that falls due at its own time and in order.
   *
   * Pending promise work is let run before, between and after timers, so code that awaits a timer gets as far as it can.
   */
  advance(ms: number): Promise<void>
  /** Moves both clocks by `ms` at once and runs no timer: for code that only looks at the clock. */
  skip(ms: number): void
  /** Moves the wall clock alone by `ms`, which may be negative, as an operator or NTP does. */
  shiftWallClock(ms: number): void
  /** Timers that wait. */
  pendingTimers(): number
}

interface Timer {
  dueMs: number
  readonly order: number
  readonly periodMs: number | null
  readonly callback: () => void
}

/** Lets promise callbacks and I/O that is ready run, without waiting for any clock. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Mulberry32: 32 bits of state, enough for ids and shuffles in tests. */
function seededByte(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 8) & 0xff
  }
}

function simulatedTimers(monotonicMs: () => number) {
  const timers = new Set<Timer>()
  let order = 0
  const add = (delayMs: number, periodMs: number | null, callback: () => void): (() => void) => {
    const timer: Timer = { dueMs: monotonicMs() + Math.max(0, delayMs), order: order++, periodMs, callback }
    timers.add(timer)
    return () => {
      timers.delete(timer)
    }
  }
  const nextDue = (untilMs: number): Timer | undefined => {
    let next: Timer | undefined
    for (const timer of timers) {
      if (timer.dueMs > untilMs) continue
      if (next === undefined || timer.dueMs < next.dueMs || (timer.dueMs === next.dueMs && timer.order < next.order)) {
        next = timer
      }
    }
    return next
  }
  const run = (timer: Timer): void => {
    // A period of 0 would never let the clock move on.
    if (timer.periodMs === null) timers.delete(timer)
    // As with the real one, what was missed while the clock was set forward is not made up for.
    else timer.dueMs = Math.max(timer.dueMs, monotonicMs()) + Math.max(1, timer.periodMs)
    timer.callback()
  }
  return { add, nextDue, run, count: () => timers.size }
}

/** `startMs` is the wall clock at the start; the monotonic clock starts at 0. */
export function simulatedEnvironment(options: { seed?: number; startMs?: number } = {}): SimulatedEnvironment {
  const randomByte = seededByte(options.seed ?? 1)
  let elapsedMs = 0
  let wallOffsetMs = options.startMs ?? Date.UTC(2026, 0, 1)
  const timers = simulatedTimers(() => elapsedMs)
  return {
    nowMs: () => wallOffsetMs + elapsedMs,
    monotonicMs: () => elapsedMs,
    after: (delayMs, callback) => timers.add(delayMs, null, callback),
    every: (periodMs, callback) => timers.add(periodMs, periodMs, callback),
    randomBytes: (count) => Uint8Array.from({ length: count }, randomByte),
    async advance(ms) {
      const untilMs = elapsedMs + ms
      await settle()
      for (let timer = timers.nextDue(untilMs); timer !== undefined; timer = timers.nextDue(untilMs)) {
        elapsedMs = Math.max(elapsedMs, timer.dueMs)
        timers.run(timer)
        await settle()
      }
      elapsedMs = untilMs
    },
    skip(ms) {
      elapsedMs += ms
    },
    shiftWallClock(ms) {
      wallOffsetMs += ms
    },
    pendingTimers: () => timers.count(),
  }
}
