import { Piscina } from 'piscina'
import { type Environment, systemEnvironment } from '../environment.ts'
import type { EvaluationReport } from '../evaluation/mod.ts'
import type { Compression, Encoding, ExportFormat, Part, PlanInput } from '../generation/mod.ts'
import { Signal } from './signal.ts'
import type { RenderedChunk, Sums, Task } from './worker.ts'

/** What a render needs to know of a plan: its input and the hash that workers cache the compiled plan under. */
export interface PlanReference {
  readonly planHash: string
  readonly plan: PlanInput
}

/** Which part of an export. */
export interface PartOf {
  readonly format: ExportFormat
  readonly file: number
  readonly body: number
  readonly compression: Compression['codec']
}

const taskOf = ({ planHash, plan }: PlanReference, from: number, to: number) => ({ planHash, plan, from, to })

export interface GenerationPoolOptions {
  /** Worker threads at most; they start when there is work. */
  readonly workerThreads: number
  /** Resolves when rendering may go on: while memory is short, nothing new is rendered. */
  readonly admission: () => Promise<void>
  /** Clock of the return of threads after a shortage; the machine's own when absent. */
  readonly environment?: Environment
}

// Under a test runner this file is TypeScript, which a worker thread cannot load: the built worker serves there too.
const workerFile = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/worker.js', import.meta.url)
  : new URL('./worker.js', import.meta.url)

// An idle thread is kept for a while, since runs and downloads come in bursts, then given back.
const threadIdleMs = 10_000

// What a thread makes is either reused or handed over, so it needs little room for short-lived objects, and what it has
// it fills before it is collected.
const youngGenerationMiB = 4

/** Milliseconds without a call of `release` after which threads come back. */
export const calmMs = 60_000

// The chunks that a few downloads have on their way at once; what is given back beyond that is left to be collected.
const spareBytesMax = 16 * 1024 * 1024

/** The worker threads that render entries, shared by every run, download and gRPC stream. */
export class GenerationPool {
  readonly #admission: () => Promise<void>
  readonly #environment: Environment
  readonly #configuredThreads: number
  readonly #spares = new SpareBuffers()
  #workerThreads: number
  #threads: Threads
  #cancelReturn: () => void = () => undefined

  constructor(options: GenerationPoolOptions) {
    this.#admission = options.admission
    this.#environment = options.environment ?? systemEnvironment
    this.#configuredThreads = options.workerThreads
    this.#workerThreads = options.workerThreads
    this.#threads = new Threads(options.workerThreads)
  }

  /** Threads that may work at once. */
  get workerThreads(): number {
    return this.#workerThreads
  }

  /** Renders the entries `from..to` of a plan. */
  async render(plan: PlanReference, from: number, to: number, encoding: Encoding): Promise<RenderedChunk> {
    await this.#admission()
    const into = this.#spares.take()
    const task: Task = { kind: 'entries', ...taskOf(plan, from, to), encoding, ...(into && { into }) }
    return this.#threads.run<RenderedChunk>(task, into && [into])
  }

  /**
   * Takes the bytes of a chunk for a later chunk. Whoever gives a chunk back must be its only reader and be done with
   * it, down to the system's write: its bytes are detached at once, so that views of them are empty and new ones throw.
   */
  giveBack(chunk: RenderedChunk): void {
    this.#spares.put(chunk.bytes)
  }

  /** Makes a part of a file of an export: units `from..to` of file number `file` of `outputFiles`. */
  async part(plan: PlanReference, of: PartOf, from: number, to: number): Promise<Part> {
    await this.#admission()
    return this.#threads.run<Part>({ kind: 'part', ...taskOf(plan, from, to), ...of })
  }

  /** Evaluates a run (its first `evaluatedEntriesMax` entries). */
  async evaluate(plan: PlanReference): Promise<EvaluationReport> {
    await this.#admission()
    return this.#threads.run<EvaluationReport>({ kind: 'evaluation', ...taskOf(plan, 0, 0) })
  }

  /** Adds the entries `from..to` up. */
  async sums(plan: PlanReference, from: number, to: number): Promise<Sums> {
    await this.#admission()
    return this.#threads.run<Sums>({ kind: 'sums', ...taskOf(plan, from, to) })
  }

  /**
   * Ends the threads, with the memory they hold, once their tasks are done. New tasks start new threads, half as many:
   * with the same number memory would be short again before anything was rendered. After every `calmMs` without a
   * further call the number doubles, up to the configured one.
   */
  async release(): Promise<void> {
    this.#spares.drop()
    const retired = this.#replaceThreads(Math.max(1, Math.floor(this.#workerThreads / 2)))
    this.#returnLater()
    await retired
  }

  /** Ends the threads at once. */
  async close(): Promise<void> {
    this.#cancelReturn()
    await this.#threads.end()
  }

  async #replaceThreads(workerThreads: number): Promise<void> {
    const old = this.#threads
    this.#workerThreads = workerThreads
    this.#threads = new Threads(workerThreads)
    await old.retire()
  }

  #returnLater(): void {
    this.#cancelReturn()
    if (this.#workerThreads === this.#configuredThreads) return
    this.#cancelReturn = this.#environment.after(calmMs, () => {
      // Threads that do not end in order are no reason to stop; their memory is all that is lost.
      this.#replaceThreads(Math.min(this.#configuredThreads, this.#workerThreads * 2)).catch(() => undefined)
      this.#returnLater()
    })
  }
}

/** Buffers of chunks that were given back, for the next ones: fresh memory for every chunk keeps the collector busy. */
class SpareBuffers {
  #buffers: ArrayBuffer[] = []
  #bytes = 0

  // The transfer leaves the giver's views empty now, not when the buffer is next used: a late reader always shows.
  put({ buffer }: Uint8Array): void {
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength === 0) return
    const own = structuredClone(buffer, { transfer: [buffer] })
    if (this.#bytes + own.byteLength > spareBytesMax) return
    this.#buffers.push(own)
    this.#bytes += own.byteLength
  }

  /** The one that was given back last, which the processor's caches may still hold. */
  take(): ArrayBuffer | undefined {
    const buffer = this.#buffers.pop()
    this.#bytes -= buffer?.byteLength ?? 0
    return buffer
  }

  drop(): void {
    this.#buffers = []
    this.#bytes = 0
  }
}

/** One generation of threads, which lives until it is retired and its last task is done. */
class Threads {
  readonly #pool: Piscina<Task, unknown>
  readonly #settled = new Signal()
  #tasks = 0

  constructor(workerThreads: number) {
    this.#pool = new Piscina({
      filename: workerFile.href,
      minThreads: 0,
      maxThreads: workerThreads,
      idleTimeout: threadIdleMs,
      // A thread has its next task at hand when it ends one, instead of waiting for this thread to send it.
      concurrentTasksPerWorker: 2,
      maxQueue: Number.POSITIVE_INFINITY,
      atomics: 'sync',
      recordTiming: false,
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMiB },
    })
  }

  /** `moved` buffers of the task go to its thread and are empty here from then on. */
  async run<Answer>(task: Task, moved: ArrayBuffer[] = []): Promise<Answer> {
    this.#tasks += 1
    try {
      return (await this.#pool.run(task, { transferList: moved })) as Answer
    } finally {
      this.#tasks -= 1
      this.#settled.notify()
    }
  }

  // The pool's own close gives up tasks that still wait for a thread.
  async retire(): Promise<void> {
    while (this.#tasks > 0) await this.#settled.wait()
    await this.end()
  }

  async end(): Promise<void> {
    await this.#pool.destroy()
  }
}
