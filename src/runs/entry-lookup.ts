import { type Entry, entryAt, sequenceOfDocument } from '../generation/mod.ts'
import { CompiledPlans } from './compiled-plans.ts'
import type { PlanReference } from './pool.ts'

/** Finds entries by document id without storage: the id tells the sequence, the plan makes the entry again. */
export class EntryLookup {
  readonly #plans = new CompiledPlans()

  /** Gives the entry, or undefined when the plan has none with this id. */
  find(reference: PlanReference, documentId: string): Entry | undefined {
    const plan = this.#plans.of(reference)
    const sequence = sequenceOfDocument(plan, documentId.toLowerCase())
    return sequence === undefined ? undefined : entryAt(plan, sequence)
  }
}
