import type { SinkRequest } from '../../contract/mod.ts'
import type { PlanHolder } from '../../platform/quota/mod.ts'
import type { MasterData } from './master-data.ts'

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What one entry becomes for a sink. */
export interface Parcel {
  /** Name of the queue, room or topic, or a key, or that of a record in a map. */
  readonly target: string
  readonly value: Json
  /** Type of the event, in a room. */
  readonly eventType: string
  /** Of the message, in a queue. */
  readonly headers: Readonly<Record<string, string>>
}

/** Where the entries of one run go, and its master data where the sink takes that. Calls come one after the other. */
export interface Sink {
  /**
   * Gives the sequence to begin with when a run starts or comes back. Entries below `confirmed` were taken; none from
   * `reached` on was ever handed over.
   */
  position(confirmed: number, reached: number): Promise<number>
  /**
   * Takes master data, before the first entry and also when the run comes back; it resolves when all is safe. When the signal
   * aborts it rejects, and is called again.
   */
  begin?(masters: MasterData, signal: AbortSignal): Promise<void>
  /**
   * Takes entries, `fromSequence` the sequence of the first; it resolves when they are safe. When the signal aborts it
   * rejects, soon and for good: whatever it took by then is its own to know, since the same entries may come again. They do
   * also after `overloaded`, `engine_unavailable`, `quota_exceeded` and `memory_limit`; any other failure ends the run.
   */
  write(parcels: readonly Parcel[], fromSequence: number, signal: AbortSignal): Promise<void>
}

export interface SinkIdentity {
  /** Names the sink of a run: the id of the run, a slash, and the place in its `sinks`. */
  readonly id: string
  readonly request: SinkRequest
  /** The one target that every entry has, undefined when it depends on the entry. */
  readonly onlyTarget: string | undefined
  /** Whose plan it is that the run was started under; undefined where it was none. */
  readonly holder: PlanHolder | undefined
}

/**
 * Makes the sinks of a run.
 *
 * @throws stream_not_resumable when there is no longer what they need, validation_failed, forbidden and memory_limit for maps
 */
export type OpenSink = (identity: SinkIdentity) => Sink
