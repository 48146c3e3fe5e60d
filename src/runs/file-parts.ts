import { type ExportTotals, Movements, noTotals, type OutputFile, type Part } from '../generation/mod.ts'
import type { GenerationPool, PartOf, PlanReference } from './pool.ts'
import type { Sums } from './worker.ts'

/** One part of a file: which body, and the range of units. */
export interface FileStep {
  readonly body: number
  readonly from: number
  readonly to: number
}

const aheadPerThread = 2
/** Entries added up at a time. */
const sumsStep = 16_384

/** The steps in which the units `from` .. `to - 1` of a file are written. */
export function fileSteps({ bodies, step }: OutputFile, from: number, to: number): FileStep[] {
  const steps: FileStep[] = []
  for (let body = 0; body < bodies; body++) {
    for (let start = from; start < to; start += step) steps.push({ body, from: start, to: Math.min(to, start + step) })
  }
  return steps
}

/** Answers of workers in the order in which they were asked for, a few of them ahead. */
async function* inOrder<Answer>(
  pool: GenerationPool,
  count: number,
  ask: (k: number) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const ahead: Promise<Answer>[] = []
  let asked = 0
  while (asked < count || ahead.length > 0) {
    while (asked < count && ahead.length < pool.workerThreads * aheadPerThread) {
      const answer = ask(asked++)
      // A failure is met where the answer is awaited; a reader that left early has no use for it.
      answer.catch(() => undefined)
      ahead.push(answer)
    }
    const answer = ahead.shift()
    if (answer !== undefined) yield await answer
  }
}

/** Gives the parts of a file, each with its step, in order. */
export async function* readParts(
  pool: GenerationPool,
  plan: PlanReference,
  of: Omit<PartOf, 'body'>,
  steps: readonly FileStep[],
): AsyncGenerator<{ readonly step: FileStep; readonly part: Part }> {
  const parts = inOrder(pool, steps.length, (k) => {
    const { body, from, to } = steps[k]!
    return pool.part(plan, { ...of, body }, from, to)
  })
  let k = 0
  for await (const part of parts) yield { step: steps[k++]!, part }
}

/** What all entries of a run add up to. */
export interface RunSums {
  readonly movements: Movements
  /** Of every company (by position), then of all. */
  readonly totals: ExportTotals[]
}

/** Adds the entries of a run up; `progress` is told how many are done. */
export async function sumRun(
  pool: GenerationPool,
  plan: PlanReference,
  total: number,
  progress: (done: number) => void,
): Promise<RunSums> {
  const movements = new Movements()
  const totals: ExportTotals[] = []
  const sums = inOrder<Sums>(pool, Math.ceil(total / sumsStep), (k) =>
    pool.sums(plan, k * sumsStep, Math.min(total, (k + 1) * sumsStep)),
  )
  let done = 0
  for await (const part of sums) {
    movements.add(part.movements)
    for (const [k, of] of part.totals.entries()) totals[k] = added(totals[k] ?? noTotals, of)
    done = Math.min(total, done + sumsStep)
    progress(done)
  }
  return { movements, totals }
}

function added(a: ExportTotals, b: ExportTotals): ExportTotals {
  return {
    entries: a.entries + b.entries,
    lines: a.lines + b.lines,
    debitMinor: a.debitMinor + b.debitMinor,
    creditMinor: a.creditMinor + b.creditMinor,
  }
}
