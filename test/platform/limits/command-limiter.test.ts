import { describe, expect, test } from 'vitest'
import type { PlanName, Principal } from '../../../src/platform/auth/mod.ts'
import { createCommandLimiter } from '../../../src/platform/limits/mod.ts'
import { planRates } from '../../../src/platform/quota/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const holderOf = (plan: PlanName | undefined): Principal => ({
  kind: 'key',
  fingerprint: 'ba7816bf8f01',
  grant: { id: 'one', plan, allows: () => true, onEnd: () => () => {} },
})

function limiterOf(limit: number) {
  const environment = simulatedEnvironment()
  const limiter = createCommandLimiter({ limit, planLimits: planRates, environment })
  const admitted = (principal: Principal | undefined, times: number) =>
    Array.from({ length: times }, () => limiter.admit('key:one', principal).admitted).filter(Boolean).length
  return { environment, limiter, admitted }
}

describe('the limit of commands', () => {
  test.each([
    ['Free', 10],
    ['Pro', 100],
    ['Enterprise', 1_000],
    [undefined, 50],
  ] as const)('lets a key of plan %s do %i in a second, and not one more', (plan, limit) => {
    const { environment, admitted } = limiterOf(50)
    expect(admitted(holderOf(plan), limit + 5)).toBe(limit)
    environment.skip(999)
    expect(admitted(holderOf(plan), 1)).toBe(0)
    environment.skip(1)
    expect(admitted(holderOf(plan), limit + 5)).toBe(limit)
  })

  test('slides: no second holds more than the limit, wherever it begins', () => {
    const { environment, admitted } = limiterOf(10)
    expect(admitted(undefined, 4)).toBe(4)
    environment.skip(600)
    expect(admitted(undefined, 10)).toBe(6)
    environment.skip(400)
    expect(admitted(undefined, 10)).toBe(4)
    environment.skip(599)
    expect(admitted(undefined, 10)).toBe(0)
    environment.skip(1)
    expect(admitted(undefined, 10)).toBe(6)
  })

  test('off lets everyone through but the keys of a plan', () => {
    const { admitted } = limiterOf(0)
    expect(admitted(undefined, 5_000)).toBe(5_000)
    expect(admitted(holderOf(undefined), 5_000)).toBe(5_000)
    expect(admitted(holderOf('Free'), 5_000)).toBe(10)
  })

  test('says what is left and when to come back', () => {
    const { environment, limiter } = limiterOf(2)
    expect(limiter.admit('a', undefined)).toEqual({
      admitted: true,
      limit: 2,
      remaining: 1,
      resetSeconds: 1,
      retryAfterSeconds: 0,
    })
    environment.skip(500)
    limiter.admit('a', undefined)
    expect(limiter.admit('a', undefined)).toMatchObject({ admitted: false, remaining: 0, retryAfterSeconds: 1 })
    expect(limiter.admit('b', undefined)).toMatchObject({ admitted: true, remaining: 1 })
  })
})
