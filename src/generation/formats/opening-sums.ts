import { generateBatch } from '../generate.ts'
import { job } from '../jobs.ts'
import type { Plan } from '../plan.ts'
import { Movements, movementsOf } from '../tables/balances.ts'
import { addTotals, type ExportTotals, noTotals } from './format.ts'

/** What the books of a run open with. */
export interface OpeningSums {
  /** By company (position). */
  readonly totals: readonly ExportTotals[]
  readonly movements: Movements
}

const known = new WeakMap<Plan, OpeningSums>()
/** Opening entries made at a time: each has a line for every partner with an open item. */
const step = 64

/** Sums of the opening entries, which are made for it once for a plan. */
export function openingSums(plan: Plan): OpeningSums {
  const made = known.get(plan) ?? sumOpenings(plan)
  known.set(plan, made)
  return made
}

function sumOpenings(plan: Plan): OpeningSums {
  const { companies } = plan.input.configuration
  let totals: ExportTotals[] = companies.map(() => noTotals)
  const movements = new Movements()
  const [from, to] = openingRange(plan)
  for (let start = from; start < to; start += step) {
    const batch = generateBatch(plan, start, Math.min(to, start + step))
    totals = totals.map((sum, company) => addTotals(sum, batch, company))
    movements.add(movementsOf(plan, batch))
  }
  return { totals, movements }
}

/** Sequences of the opening entries: they are the first thing that is posted, so one slot of the first day has them. */
function openingRange({ timeline }: Plan): [from: number, to: number] {
  const slot = timeline.job.indexOf(job.opening_balance)
  return slot < 0 ? [0, 0] : [timeline.start[slot]!, timeline.start[slot + 1]!]
}

/** Whether an entry is one of those that the books of the run open with. */
export function isOpening(plan: Plan, sequence: number): boolean {
  const [from, to] = openingRange(plan)
  return from <= sequence && sequence < to
}
