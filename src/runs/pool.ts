import { Piscina } from 'piscina'
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

/** The worker threads that render entries, shared by every run, download and gRPC stream. */
export class GenerationPool {
  readonly #admission: () => Promise<void>
  #workerThreads: number
  #threads: Threads

  constructor(options: GenerationPoolOptions) {
    this.#workerThreads = options.workerThreads
    this.#admission = options.admission
    this.#threads = new Threads(options.workerThreads)
  }

  /** Threads that may work at once. */
  get workerThreads(): number {
    return this.#workerThreads
  }

  /** Renders the entries `from..to` of a plan. */
  async render(plan: PlanReference, from: number, to: number, encoding: Encoding): Promise<RenderedChunk> {
    await this.#admission()
    return this.#threads.run<RenderedChunk>({ kind: 'entries', ...taskOf(plan, from, to), encoding })
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
   * Ends the threads, with the memory they hold, once their tasks are done. New tasks start new threads, half as many
   * from now on: with the same number memory would be short again before anything was rendered.
   */
  async release(): Promise<void> {
    const old = this.#threads
    this.#workerThreads = Math.max(1, Math.floor(this.#workerThreads / 2))
    this.#threads = new Threads(this.#workerThreads)
    await old.retire()
  }

  /** Ends the threads at once. */
  async close(): Promise<void> {
    await this.#threads.end()
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

  async run<Answer>(task: Task): Promise<Answer> {
    this.#tasks += 1
    try {
      return (await this.#pool.run(task)) as Answer
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
