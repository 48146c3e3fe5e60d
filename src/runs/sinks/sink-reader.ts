import type { Entry } from '../../contract/mod.ts'
import { type Environment, sleep } from '../../environment.ts'
import { type ErrorCode, Failure } from '../../errors.ts'
import type { ReadableRun } from '../readable-run.ts'
import { Signal } from '../signal.ts'
import type { RenderedChunk } from '../worker.ts'
import type { MasterData } from './master-data.ts'
import type { Sink } from './sink.ts'
import type { SinkPlan } from './sink-plan.ts'

export interface SinkReaderOptions {
  readonly environment: Environment
  readonly plan: SinkPlan
  readonly sink: Sink
  /** Entries below it were taken before. */
  readonly confirmed: number
  readonly masters: MasterData
  /** Called when the sink has taken entries. */
  readonly onMove: () => void
}

// A write that takes longer is one that waits: a queue is full.
const waitingMs = 250

// These pass: a server comes back, what a plan's quota counts is removed or a month ends, room is made in maps. Whatever
// came of the write, the sink knows what it has.
const passing: ReadonlySet<ErrorCode> = new Set(['overloaded', 'engine_unavailable', 'quota_exceeded', 'memory_limit'])
const retryMs = 500

/**
 * One sink's place in a run: hands its entries over in order, each once it may be read, and none while the run is held.
 *
 *     position -> [ wait for entries -> write them ]* -> ended
 */
export class SinkReader {
  readonly plan: SinkPlan
  readonly #options: SinkReaderOptions
  readonly #signal = new Signal()
  #position: number
  #writing: { readonly abort: AbortController; readonly sinceMs: number } | undefined
  #hasBegun = false
  #hasMasters = false
  #waitingFor: ErrorCode | undefined
  #isHeld = false
  #hasEnded = false
  #end = 0

  constructor(options: SinkReaderOptions) {
    this.#options = options
    this.plan = options.plan
    this.#position = options.confirmed
  }

  /** Entries below it are in the sink. */
  get position(): number {
    return this.#position
  }

  get isWaiting(): boolean {
    if (this.#waitingFor) return true
    const writing = this.#writing
    return writing !== undefined && this.#options.environment.monotonicMs() - writing.sinceMs >= waitingMs
  }

  /** Why the last attempt was refused, where it is made again and again until that has passed. */
  get waitingFor(): ErrorCode | undefined {
    return this.#waitingFor
  }

  /** Reads `run` until `end` is called; rejects with what the sink or the rendering refuses for good. */
  async read(run: ReadableRun): Promise<void> {
    const reached = run.position
    while (!this.#hasEnded) {
      try {
        if (!this.#hasBegun) await this.#begin(reached)
        else if (!this.#mayRead) await this.#signal.wait()
        else if (this.#hasMasters) await this.#writeNext(run)
        else await this.#writeMasters()
        this.#waitingFor = undefined
      } catch (error) {
        if (!(error instanceof Failure && passing.has(error.code))) throw error
        this.#waitingFor = error.code
        await sleep(this.#options.environment, retryMs)
      }
    }
  }

  /** Lets entries below `end` be read; while the run is held none are, and a write that goes on is broken off. */
  allow(end: number, isHeld: boolean): void {
    this.#end = Math.max(this.#end, end)
    this.#isHeld = isHeld
    if (isHeld) this.#writing?.abort.abort()
    this.#signal.notify()
  }

  /** Reads nothing more. */
  end(): void {
    this.#hasEnded = true
    this.#writing?.abort.abort()
    this.#signal.notify()
  }

  /** Resolves when no write goes on. */
  async quiet(): Promise<void> {
    while (this.#writing !== undefined) await this.#signal.wait()
  }

  get #mayRead(): boolean {
    return !this.#hasEnded && !this.#isHeld && this.#position < this.#end
  }

  async #begin(reached: number): Promise<void> {
    this.#position = await this.#options.sink.position(this.#options.confirmed, reached)
    this.#hasBegun = true
    this.#options.onMove()
  }

  async #writeMasters(): Promise<void> {
    const { sink, masters } = this.#options
    this.#hasMasters = await this.#attempt(async (signal) => sink.begin?.(masters, signal))
  }

  async #writeNext(run: ReadableRun): Promise<void> {
    const from = this.#position
    const chunk = await run.chunkAt(from)
    // The run may have been held or ended while its chunk was rendered.
    if (!this.#mayRead) return
    const to = Math.min(chunk.to, this.#end)
    if (await this.#attempt((signal) => this.#write(chunk, from, to, signal))) {
      this.#position = to
      this.#options.onMove()
    }
  }

  #write(chunk: RenderedChunk, from: number, to: number, signal: AbortSignal): Promise<void> {
    const parcels = entriesOf(chunk, from, to).map((entry) => this.plan.parcel(entry))
    return this.#options.sink.write(parcels, from, signal)
  }

  /** Tells whether the sink took what `write` gives it: it did not when that was broken off. */
  async #attempt(write: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const abort = new AbortController()
    this.#writing = { abort, sinceMs: this.#options.environment.monotonicMs() }
    try {
      await write(abort.signal)
      return true
    } catch (error) {
      if (!abort.signal.aborted) throw error
      return false
    } finally {
      this.#writing = undefined
      this.#signal.notify()
    }
  }
}

/** The entries `from..to` of a chunk, as its bytes say them. */
function entriesOf({ bytes, offsets, from: first }: RenderedChunk, from: number, to: number): Entry[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: to - from }, (_, k) => {
    const place = from - first + k
    return JSON.parse(text.toString('utf8', offsets[place], offsets[place + 1])) as Entry
  })
}
