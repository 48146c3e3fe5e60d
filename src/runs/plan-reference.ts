import type { Configuration } from '../contract/mod.ts'
import { planHash, type Trigger } from '../generation/mod.ts'
import type { PlanReference } from './pool.ts'

/** The plan of a configuration with its triggers, by reference: workers compile it where they need it. */
export function planReference(configuration: Configuration, triggers: readonly Trigger[]): PlanReference {
  const plan = { configuration, triggers }
  return { planHash: planHash(plan), plan }
}
