import type { Trigger } from '../generation/mod.ts'
import type { RenderedChunk } from './worker.ts'

/** How a run ended. */
export type RunOutcome = 'completed' | 'stopped' | 'failed'

/** What a subscription reads: the active run, or one of the past. */
export interface ReadableRun {
  readonly streamId: string
  /** Entries of the whole run. */
  readonly total: number
  /** Entries emitted so far: the sequence of the next one. */
  readonly position: number
  /** In order of sequence. */
  readonly triggers: readonly Trigger[]
  /** Whether entries are held back, by a pause or because memory is short. */
  readonly held: boolean
  /** Undefined while the run goes on or can be resumed. */
  readonly outcome: RunOutcome | undefined
  readonly durationMs: number
  /** Entries per second: over the last second of work, or over all of it once the run has ended. */
  readonly rate: number
  /** A chunk that contains the entry `sequence`, which must be below `position`; the chunk may reach beyond `position`. */
  chunkAt(sequence: number): Promise<RenderedChunk>
}
