import type { Trigger } from '../generation/mod.ts'
import { ChunkCache } from './chunk-cache.ts'
import { averageRate } from './pace.ts'
import { planReference } from './plan-reference.ts'
import type { GenerationPool, PlanReference } from './pool.ts'
import type { ReadableRun, RunOutcome } from './readable-run.ts'
import type { StoredRun } from './stored-run.ts'
import type { RenderedChunk } from './worker.ts'

/** A run that no longer goes on, as a subscription reads it: its entries are rendered again from its plan. */
export class PastRun implements ReadableRun {
  readonly streamId: string
  readonly total: number
  readonly position: number
  readonly outcome: RunOutcome | undefined
  readonly durationMs: number
  readonly held = false
  readonly #plan: PlanReference
  readonly #cache: ChunkCache

  constructor(record: StoredRun, pool: GenerationPool) {
    this.streamId = record.streamId
    this.total = record.total
    this.position = record.progress.position
    this.outcome = outcomeOf(record.state)
    this.durationMs = record.progress.runningMs
    this.#plan = planReference(record.configuration, record.triggers)
    this.#cache = new ChunkCache(pool)
  }

  get rate(): number {
    return averageRate(this)
  }

  get triggers(): readonly Trigger[] {
    return this.#plan.plan.triggers
  }

  chunkAt(sequence: number): Promise<RenderedChunk> {
    return this.#cache.chunkAt(this.#plan, sequence, this.position)
  }
}

function outcomeOf(state: StoredRun['state']): RunOutcome | undefined {
  return state === 'completed' || state === 'stopped' || state === 'failed' ? state : undefined
}
