import { fail } from '../errors.ts'
import type { Plan } from '../generation/mod.ts'
import { type RunSums, sumRun } from './file-parts.ts'
import type { GenerationPool, PlanReference } from './pool.ts'

/** Entries of a run that is added up on request. */
export const summedEntriesMax = 20_000_000
/** Runs whose sums are kept. */
const sumsKept = 4

/** Sums of the runs that were asked for last. */
export class KeptSums {
  readonly #pool: GenerationPool
  readonly #known = new Map<string, Promise<RunSums>>()

  constructor(pool: GenerationPool) {
    this.#pool = pool
  }

  /** @throws run_too_large */
  check({ total }: Plan): void {
    if (total > summedEntriesMax) fail('run_too_large', undefined, { total, limit: summedEntriesMax })
  }

  of(reference: PlanReference, plan: Plan): Promise<RunSums> {
    this.check(plan)
    const { planHash } = reference
    const sums = this.#known.get(planHash) ?? sumRun(this.#pool, reference, plan.total, () => undefined)
    sums.catch(() => this.#known.delete(planHash))
    this.#known.delete(planHash)
    this.#known.set(planHash, sums)
    const oldest = this.#known.keys().next()
    if (this.#known.size > sumsKept && !oldest.done) this.#known.delete(oldest.value)
    return sums
  }
}
