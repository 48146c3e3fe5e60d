import { compilePlan, type Entry, entryAt, type Plan, sequenceOfDocument } from '../generation/mod.ts'
import type { PlanReference } from './pool.ts'

// A compiled plan is about a megabyte and takes milliseconds to make.
const plansKept = 4

/** Finds entries by document id without storage: the id tells the sequence, the plan makes the entry again. */
export class EntryLookup {
  readonly #plans = new Map<string, Plan>()

  /** Gives the entry, or undefined when the plan has none with this id. */
  find(reference: PlanReference, documentId: string): Entry | undefined {
    const plan = this.#compiled(reference)
    const sequence = sequenceOfDocument(plan, documentId.toLowerCase())
    return sequence === undefined ? undefined : entryAt(plan, sequence)
  }

  #compiled({ planHash, plan }: PlanReference): Plan {
    const compiled = this.#plans.get(planHash) ?? compilePlan(plan)
    this.#plans.delete(planHash)
    this.#plans.set(planHash, compiled)
    const oldest = this.#plans.keys().next()
    if (this.#plans.size > plansKept && !oldest.done) this.#plans.delete(oldest.value)
    return compiled
  }
}
