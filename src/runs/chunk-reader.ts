import type { Encoding } from '../generation/mod.ts'
import type { GenerationPool, PlanReference } from './pool.ts'
import type { RenderedChunk } from './worker.ts'

/** Entries rendered at a time: large enough to hide the hand-over to a thread, small enough for a prompt pause. */
export const entriesPerChunk = 512

// One that is being rendered, one that waits for its thread, one that waits for the reader.
const chunksAheadPerThread = 3

export interface ChunkRange {
  readonly from: number
  readonly to: number
  /** Entries per chunk; `entriesPerChunk` when absent. */
  readonly step?: number
  readonly encoding: Encoding
}

/**
 * Gives the chunks of a range in order, rendering ahead on every thread of the pool.
 *
 * What is rendered ahead is bounded (three chunks a thread), and nothing more is rendered until the reader asks, so a slow
 * reader costs a fixed amount of memory. Leaving the loop early abandons what was rendered ahead.
 */
export async function* readChunks(
  pool: GenerationPool,
  plan: PlanReference,
  range: ChunkRange,
): AsyncGenerator<RenderedChunk, void, void> {
  const step = range.step ?? entriesPerChunk
  const ahead: Promise<RenderedChunk>[] = []
  let next = range.from
  while (next < range.to || ahead.length > 0) {
    // Asked every time: the pool has fewer threads after a shortage of memory, and more again later.
    while (next < range.to && ahead.length < pool.workerThreads * chunksAheadPerThread) {
      const to = Math.min(next + step, range.to)
      const rendering = pool.render(plan, next, to, range.encoding)
      // A failure is met where the chunk is awaited; a reader that left early has no use for it.
      rendering.catch(() => undefined)
      ahead.push(rendering)
      next = to
    }
    const chunk = ahead.shift()
    if (chunk !== undefined) yield await chunk
  }
}
