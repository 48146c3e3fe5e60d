import type { EventType, ServerEvent } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import type { ReadableRun } from './readable-run.ts'
import { Signal } from './signal.ts'
import type { RenderedChunk } from './worker.ts'

/** What a subscriber gets next: one event, or the entries `from..to` of a chunk. */
export type Delivery =
  | { readonly kind: 'event'; readonly event: ServerEvent }
  | { readonly kind: 'entries'; readonly chunk: RenderedChunk; readonly from: number; readonly to: number }

export interface SubscriptionOptions {
  readonly environment: Environment
  /** Event types wanted. */
  readonly types: ReadonlySet<EventType>
  /** Gives the active run, unless it is the present one. */
  readonly nextRun: (present: string) => ReadableRun | undefined
  /** Called whenever the subscription moves on, so that the run's pace can follow. */
  readonly onMove: () => void
  /** Called once, when the reader has left. */
  readonly onClose: () => void
}

// Warnings and errors are rare; a reader that has not fetched this many is not missing anything by losing the oldest.
const noticesKept = 64

/**
 * One reader's place in the stream.
 *
 * The reader pulls: `next()` gives the next delivery in order, and what it does not fetch costs no memory, since entries
 * can always be rendered again. The order is that of the run: a `pattern` stands before the entry it first changes, the
 * last `progress` and `complete` after the last entry.
 */
export class Subscription {
  readonly #options: SubscriptionOptions
  readonly #signal = new Signal()
  #notices: ServerEvent[] = []
  #run: ReadableRun | undefined
  #position = 0
  #triggersSeen = 0
  #progressDue = false
  #closed = false
  #fetchedAtMs: number | undefined

  constructor(options: SubscriptionOptions) {
    this.#options = options
  }

  get run(): ReadableRun | undefined {
    return this.#run
  }

  /** Sequence of the next entry to deliver. */
  get position(): number {
    return this.#position
  }

  get wantsEntries(): boolean {
    return this.#options.types.has('entry')
  }

  /** Milliseconds since the reader took its last delivery without asking for another; 0 while it asks. */
  get idleMs(): number {
    return this.#fetchedAtMs === undefined ? 0 : this.#options.environment.monotonicMs() - this.#fetchedAtMs
  }

  /** Follows `run` from `position`; patterns before that place are not told again. */
  attach(run: ReadableRun, position: number): void {
    const same = this.#run?.streamId === run.streamId
    this.#run = run
    if (same) return this.wake()
    this.#position = position
    this.#triggersSeen = run.triggers.filter((trigger) => trigger.sequence < position).length
    this.wake()
  }

  /** Tells the reader of something outside the run's order. */
  notice(event: ServerEvent): void {
    if (!this.#options.types.has(event.type)) return
    if (this.#notices.length === noticesKept) this.#notices.shift()
    this.#notices.push(event)
    this.wake()
  }

  /** Makes a progress event due. */
  tick(): void {
    this.#progressDue = true
    this.wake()
  }

  /** Looks again whether there is something to deliver. */
  wake(): void {
    this.#signal.notify()
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#run = undefined
    this.#options.onClose()
    this.#options.onMove()
    this.wake()
  }

  /** Waits for the next delivery; undefined once closed. */
  async next(): Promise<Delivery | undefined> {
    this.#fetchedAtMs = undefined
    while (!this.#closed) {
      const delivery = await this.#take()
      if (delivery !== undefined) {
        this.#fetchedAtMs = this.#options.environment.monotonicMs()
        return delivery
      }
      if (this.#hasMore()) continue
      await this.#signal.wait()
    }
    return undefined
  }

  async #take(): Promise<Delivery | undefined> {
    const notice = this.#notices.shift()
    if (notice !== undefined) return { kind: 'event', event: notice }
    const run = this.#run
    if (run === undefined) return undefined
    return this.#takePattern(run) ?? this.#takeProgress(run) ?? (await this.#takeEntries(run)) ?? this.#takeEnd(run)
  }

  /** Where this reader stands: a reader of entries at its own place, any other at the run's. */
  #place(run: ReadableRun): number {
    return this.wantsEntries ? this.#position : run.position
  }

  #takePattern(run: ReadableRun): Delivery | undefined {
    const trigger = run.triggers[this.#triggersSeen]
    if (trigger === undefined || trigger.sequence > this.#place(run)) return undefined
    this.#triggersSeen += 1
    const { pattern, sequence } = trigger
    return this.#event({ type: 'pattern', stream_id: run.streamId, pattern, sequence })
  }

  #takeProgress(run: ReadableRun): Delivery | undefined {
    if (!this.#progressDue) return undefined
    this.#progressDue = false
    return this.#event(progressOf(run, this.#place(run)))
  }

  async #takeEntries(run: ReadableRun): Promise<Delivery | undefined> {
    if (!this.wantsEntries || run.held || this.#position >= run.position) return undefined
    const from = this.#position
    const chunk = await run.chunkAt(from)
    // The run may have been paused or left while its chunk was rendered.
    if (this.#run !== run || run.held) return undefined
    const nextTrigger = run.triggers[this.#triggersSeen]?.sequence ?? run.total
    const to = Math.min(chunk.to, run.position, nextTrigger)
    this.#position = to
    this.#options.onMove()
    return { kind: 'entries', chunk, from, to }
  }

  #takeEnd(run: ReadableRun): Delivery | undefined {
    if (this.#place(run) < run.position) return undefined
    if (run.outcome === undefined) return this.#followNext(run)
    this.#followNext(run, true)
    if (run.outcome === 'failed') return undefined
    if (this.#options.types.has('progress')) this.#notices.push(progressOf(run, run.position))
    if (this.#options.types.has('complete')) this.#notices.push(completeOf(run, run.outcome))
    const first = this.#notices.shift()
    return first === undefined ? undefined : { kind: 'event', event: first }
  }

  /** Goes over to the run that is active now, if it is another one; `ended` leaves this one in any case. */
  #followNext(run: ReadableRun, ended = false): undefined {
    const next = this.#options.nextRun(run.streamId)
    if (ended) this.#run = undefined
    if (next !== undefined) this.attach(next, 0)
  }

  #event(event: ServerEvent): Delivery | undefined {
    return this.#options.types.has(event.type) ? { kind: 'event', event } : undefined
  }

  #hasMore(): boolean {
    const run = this.#run
    if (this.#notices.length > 0) return true
    if (run === undefined) return false
    if (this.#progressDue) return true
    const trigger = run.triggers[this.#triggersSeen]
    if (trigger !== undefined && trigger.sequence <= this.#place(run)) return true
    if (run.outcome !== undefined && this.#place(run) >= run.position) return true
    return this.wantsEntries && !run.held && this.#position < run.position
  }
}

function progressOf(run: ReadableRun, current: number): ServerEvent {
  const percent = Math.round((current / run.total) * 10_000) / 100
  const rate = Math.round(run.rate * 10) / 10
  return { type: 'progress', stream_id: run.streamId, current, total: run.total, percent, rate }
}

function completeOf(run: ReadableRun, status: 'completed' | 'stopped'): ServerEvent {
  const duration_ms = Math.round(run.durationMs)
  return { type: 'complete', stream_id: run.streamId, status, total_entries: run.position, duration_ms }
}
