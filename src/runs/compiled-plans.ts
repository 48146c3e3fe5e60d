import { compilePlan, type Plan } from '../generation/mod.ts'
import type { PlanReference } from './pool.ts'

// A compiled plan is about a megabyte and takes milliseconds to make.
const plansKept = 4

/** Compiled plans, the ones used last kept. */
export class CompiledPlans {
  readonly #plans = new Map<string, Plan>()

  of({ planHash, plan }: PlanReference): Plan {
    const compiled = this.#plans.get(planHash) ?? compilePlan(plan)
    this.#plans.delete(planHash)
    this.#plans.set(planHash, compiled)
    const oldest = this.#plans.keys().next()
    if (this.#plans.size > plansKept && !oldest.done) this.#plans.delete(oldest.value)
    return compiled
  }
}
