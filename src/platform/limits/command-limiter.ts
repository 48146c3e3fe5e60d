import type { Environment } from '../../environment.ts'
import type { PlanName, Principal } from '../auth/mod.ts'
import { type Admission, createRateLimiter, type RateLimiter } from './sliding-window.ts'

/** Commands are counted in any second. */
const commandWindowMs = 1000

interface CommandLimiterOptions {
  /** Requests per second of a caller without a plan; 0 turns this limit off. */
  readonly limit: number
  /** Requests per second of a key by its plan, which count also where `limit` is off. */
  readonly planLimits: Readonly<Record<PlanName, number>>
  readonly environment: Environment
}

/** The limit of the broker's requests: by plan for a key that has one, else one for all. */
export interface CommandLimiter {
  /** Counts one request of whoever is counted as `countedAs`. */
  admit(countedAs: string, principal: Principal | undefined): Admission
}

/** A limiter in this process's memory, one sliding window per caller. */
export function createCommandLimiter({ limit, planLimits, environment }: CommandLimiterOptions): CommandLimiter {
  const limiterOf = (perSecond: number): RateLimiter =>
    createRateLimiter({ limit: perSecond, environment, windowMs: commandWindowMs })
  const others = limiterOf(limit)
  const byPlan: Readonly<Record<PlanName, RateLimiter>> = {
    Free: limiterOf(planLimits.Free),
    Pro: limiterOf(planLimits.Pro),
    Enterprise: limiterOf(planLimits.Enterprise),
  }
  return {
    admit(countedAs, principal) {
      const plan = principal?.kind === 'key' ? principal.grant?.plan : undefined
      return (plan === undefined ? others : byPlan[plan]).admit(countedAs)
    },
  }
}
