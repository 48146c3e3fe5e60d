import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Admission, createRateLimiter, type RateLimiter, windowMs } from '../../src/platform/limits/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../support/simulated-environment.ts'

interface Bench {
  readonly environment: SimulatedEnvironment
  readonly limiter: RateLimiter
}

function benchOf(limit: number, bounds: { keysMax?: number; timesMax?: number } = {}): Bench {
  const environment = simulatedEnvironment()
  return { environment, limiter: createRateLimiter({ limit, environment, ...bounds }) }
}

const admitTimes = (limiter: RateLimiter, key: string, count: number): Admission[] =>
  Array.from({ length: count }, () => limiter.admit(key))

const admittedCount = (admissions: readonly Admission[]): number => admissions.filter(({ admitted }) => admitted).length

describe('a limit of 100 per minute', () => {
  test('admits the 100th request and refuses the 101st', () => {
    const { limiter } = benchOf(100)
    const answers = admitTimes(limiter, 'a', 101)
    expect(answers[99]).toEqual({ admitted: true, limit: 100, remaining: 0, resetSeconds: 60, retryAfterSeconds: 0 })
    expect(answers[100]).toEqual({ admitted: false, limit: 100, remaining: 0, resetSeconds: 60, retryAfterSeconds: 60 })
  })

  test('counts each key alone', () => {
    const { limiter } = benchOf(100)
    admitTimes(limiter, 'a', 101)
    expect(limiter.admit('b')).toMatchObject({ admitted: true, remaining: 99 })
  })

  test('says when the next request is welcome, and keeps its word to the millisecond', () => {
    const { environment, limiter } = benchOf(2)
    limiter.admit('a')
    environment.skip(20_500)
    limiter.admit('a')
    expect(limiter.admit('a')).toMatchObject({ admitted: false, retryAfterSeconds: 40, resetSeconds: 40 })
    environment.skip(39_499)
    expect(limiter.admit('a')).toMatchObject({ admitted: false, retryAfterSeconds: 1 })
    environment.skip(1)
    expect(limiter.admit('a')).toMatchObject({ admitted: true, remaining: 0 })
  })

  test('does not count refused requests, so that a client that keeps asking gets in again', () => {
    const { environment, limiter } = benchOf(1)
    let admitted = 0
    for (let second = 0; second < 180; second++) {
      if (limiter.admit('a').admitted) admitted++
      environment.skip(1000)
    }
    expect(admitted).toBe(3)
  })

  test('keeps a fixed window’s burst at its edge from passing twice', () => {
    const { environment, limiter } = benchOf(100)
    limiter.admit('a')
    environment.skip(54_000)
    expect(admittedCount(admitTimes(limiter, 'a', 300))).toBe(99)
    environment.skip(9_600)
    expect(admittedCount(admitTimes(limiter, 'a', 300))).toBe(1)
  })
})

test('a limit of 0 admits everything and remembers nobody', () => {
  const { limiter } = benchOf(0)
  expect(admittedCount(admitTimes(limiter, 'a', 10_000))).toBe(10_000)
  expect(limiter.trackedKeys()).toBe(0)
})

test('the highest limit holds exactly', () => {
  const { limiter } = benchOf(1_000_000)
  let admitted = 0
  for (let request = 0; request < 1_000_010; request++) if (limiter.admit('a').admitted) admitted++
  expect(admitted).toBe(1_000_000)
})

describe('memory of the limiter', () => {
  test('forgets keys that were idle for a window', () => {
    const { environment, limiter } = benchOf(10)
    for (let key = 0; key < 500; key++) limiter.admit(`key ${key}`)
    expect(limiter.trackedKeys()).toBe(500)
    environment.skip(windowMs)
    limiter.admit('one more')
    expect(limiter.trackedKeys()).toBe(1)
  })

  test('PLAT-3: keys beyond the maximum share one window, and the known ones keep theirs', () => {
    const { limiter } = benchOf(10, { keysMax: 2 })
    limiter.admit('a')
    limiter.admit('b')
    const newcomers = Array.from({ length: 1000 }, (_, key) => limiter.admit(`newcomer ${key}`))
    expect(admittedCount(newcomers)).toBe(10)
    expect(limiter.trackedKeys()).toBe(2)
    expect(limiter.admit('a')).toMatchObject({ admitted: true, remaining: 8 })
  })

  test('PLAT-3: a key that gets a window of its own keeps what it used of the shared one', () => {
    const { environment, limiter } = benchOf(3, { keysMax: 1 })
    limiter.admit('a')
    environment.skip(windowMs - 1)
    expect(admittedCount(admitTimes(limiter, 'b', 3))).toBe(3)
    environment.skip(1)
    expect(admittedCount(admitTimes(limiter, 'b', 3))).toBe(0)
    environment.skip(windowMs)
    expect(admittedCount(admitTimes(limiter, 'b', 4))).toBe(3)
  })

  test('PLAT-3: when all logs together are full, a key that needs more room is refused', () => {
    const { limiter } = benchOf(1000, { timesMax: 24 })
    expect(admittedCount(admitTimes(limiter, 'a', 100))).toBe(16)
    expect(admittedCount(admitTimes(limiter, 'b', 100))).toBe(8)
  })
})

/** Arrivals of a few keys: some in bursts, some spread, around the edges of windows. */
const arrivals = fc.array(
  fc.record({
    waitMs: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 2000 }) },
      { weight: 1, arbitrary: fc.integer({ min: windowMs - 2, max: windowMs + 2 }) },
    ),
    key: fc.integer({ min: 0, max: 4 }),
    count: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 60 },
)

interface Arrival {
  readonly waitMs: number
  readonly key: number
  readonly count: number
}

type Limiter = Pick<RateLimiter, 'admit'>
type MakeLimiter = (limit: number, environment: SimulatedEnvironment) => Limiter

/** The times at which each key was admitted. */
function run(make: MakeLimiter, limit: number, steps: readonly Arrival[]): Map<number, number[]> {
  const environment = simulatedEnvironment()
  const limiter = make(limit, environment)
  const times = new Map<number, number[]>()
  for (const { waitMs, key, count } of steps) {
    environment.skip(waitMs)
    for (let request = 0; request < count; request++) {
      if (!limiter.admit(`key ${key}`).admitted) continue
      times.set(key, [...(times.get(key) ?? []), environment.monotonicMs()])
    }
  }
  return times
}

/** Most admissions in any half-open window: it is enough to look at windows that begin with an admission. */
function densest(times: readonly number[]): number {
  return Math.max(0, ...times.map((from, at) => times.slice(at).filter((time) => time < from + windowMs).length))
}

const holds = (make: MakeLimiter) =>
  fc.property(fc.integer({ min: 1, max: 12 }), arrivals, (limit, steps) => {
    for (const times of run(make, limit, steps).values()) if (densest(times) > limit) return false
    return true
  })

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)

describe(`with arrivals of seed ${seed}`, () => {
  const options = { seed, numRuns: 400 }

  test('PLAT-2: no key is admitted more than its limit in any 60 seconds', () => {
    fc.assert(
      holds((limit, environment) => createRateLimiter({ limit, environment })),
      options,
    )
  })

  test('PLAT-2, PLAT-3: also when keys and memory run out', () => {
    fc.assert(
      holds((limit, environment) => createRateLimiter({ limit, environment, keysMax: 2, timesMax: 20 })),
      options,
    )
  })

  test('a key alone is admitted exactly whenever the window has room', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 100 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), steps, (limit, waits) => {
        const { environment, limiter } = benchOf(limit)
        const admitted: number[] = []
        for (const waitMs of waits) {
          environment.skip(waitMs)
          const nowMs = environment.monotonicMs()
          const used = admitted.filter((time) => time > nowMs - windowMs).length
          const answer = limiter.admit('a')
          expect(answer).toMatchObject({ admitted: used < limit, remaining: Math.max(0, limit - used - 1) })
          if (answer.admitted) admitted.push(nowMs)
        }
      }),
      options,
    )
  })

  test('the canary, a fixed window, is caught', () => {
    const fixedWindow: MakeLimiter = (limit, environment) => {
      const windows = new Map<string, { startMs: number; used: number }>()
      return {
        admit(key) {
          const nowMs = environment.monotonicMs()
          const known = windows.get(key)
          const window = known !== undefined && nowMs - known.startMs < windowMs ? known : { startMs: nowMs, used: 0 }
          windows.set(key, window)
          const admitted = window.used < limit
          if (admitted) window.used++
          return { admitted, limit, remaining: 0, resetSeconds: 0, retryAfterSeconds: 0 }
        },
      }
    }
    expect(fc.check(holds(fixedWindow), options).failed).toBe(true)
  })
})
