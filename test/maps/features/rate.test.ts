import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TokenBucket } from '../../../src/maps/features/mod.ts'
import { operationsBurst, operationsPerSecond } from '../../../src/maps/limits.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { seed } from './seed.ts'

function benchOf() {
  const environment = simulatedEnvironment()
  return { environment, bucket: new TokenBucket(environment) }
}

describe('the rate of operations', () => {
  test('lets the burst pass and nothing more', () => {
    const { bucket } = benchOf()
    expect([bucket.take(operationsBurst), bucket.take(1), bucket.take(0)]).toEqual([true, false, true])
  })

  test('lets as many pass each second as the rate says, and saves up no more than the burst', () => {
    const { environment, bucket } = benchOf()
    bucket.take(operationsBurst)
    environment.skip(1000)
    expect([bucket.take(operationsPerSecond), bucket.take(1)]).toEqual([true, false])
    environment.skip(3_600_000)
    expect([bucket.take(operationsBurst), bucket.take(1)]).toEqual([true, false])
  })

  test('charges nothing for what it refuses', () => {
    const { environment, bucket } = benchOf()
    bucket.take(operationsBurst)
    for (let ms = 0; ms < 10; ms += 1) {
      bucket.take(1_000)
      environment.skip(1)
    }
    expect([bucket.take(200), bucket.take(1)]).toEqual([true, false])
  })

  test('lets a batch larger than the burst pass from a full bucket, and has it paid back', () => {
    const { environment, bucket } = benchOf()
    expect(bucket.take(operationsBurst + 20_000)).toBe(true)
    environment.skip(1000)
    expect(bucket.take(1)).toBe(false)
    environment.skip(1)
    expect(bucket.take(20)).toBe(true)
    expect(bucket.take(operationsBurst + 20_000)).toBe(false)
  })

  test('does not move with the wall clock', () => {
    const { environment, bucket } = benchOf()
    bucket.take(operationsBurst)
    environment.shiftWallClock(3_600_000)
    expect(bucket.take(1)).toBe(false)
  })

  const anySteps = fc.array(fc.record({ waitMs: fc.nat(2_000), cost: fc.nat(30_000) }), { maxLength: 60 })

  /** Whether in the time from the start never more passed than burst and rate allow. */
  const keepsRate = (take: (bucket: TokenBucket, cost: number) => boolean) =>
    fc.property(anySteps, (steps) => {
      const { environment, bucket } = benchOf()
      let passed = 0
      for (const { waitMs, cost } of steps) {
        environment.skip(waitMs)
        if (take(bucket, cost)) passed += cost
        const allowed = operationsBurst + (environment.monotonicMs() * operationsPerSecond) / 1000
        if (passed > allowed + 1e-6) return false
      }
      return true
    })

  test(`never lets more pass than burst and rate allow (TEST_SEED=${seed})`, () => {
    fc.assert(
      keepsRate((bucket, cost) => bucket.take(cost)),
      { seed },
    )
  })

  test('would be caught if it charged half', () => {
    const check = fc.check(
      keepsRate((bucket, cost) => bucket.take(Math.floor(cost / 2))),
      { seed, numRuns: 500 },
    )
    expect(check.failed).toBe(true)
  })
})
