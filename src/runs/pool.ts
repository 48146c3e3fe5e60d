import { Piscina } from 'piscina'
import type { Encoding, PlanInput } from '../generation/mod.ts'
import type { RenderedChunk, RenderTask } from './worker.ts'

/** What a render needs to know of a plan: its input and the hash that workers cache the compiled plan under. */
export interface PlanReference {
  readonly planHash: string
  readonly plan: PlanInput
}

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

/** The worker threads that render entries, shared by every run, download and gRPC stream. */
export class GenerationPool {
  readonly workerThreads: number
  readonly #admission: () => Promise<void>
  #threads: Piscina<RenderTask, RenderedChunk>

  constructor(options: GenerationPoolOptions) {
    this.workerThreads = options.workerThreads
    this.#admission = options.admission
    this.#threads = startThreads(options.workerThreads)
  }

  /** Renders the entries `from..to` of a plan. */
  async render(plan: PlanReference, from: number, to: number, encoding: Encoding): Promise<RenderedChunk> {
    await this.#admission()
    return this.#threads.run({ planHash: plan.planHash, plan: plan.plan, from, to, encoding })
  }

  /** Ends the threads, with the memory they hold, once their tasks are done; new tasks start new threads. */
  async release(): Promise<void> {
    const old = this.#threads
    this.#threads = startThreads(this.workerThreads)
    await old.close()
  }

  /** Ends the threads at once. */
  async close(): Promise<void> {
    await this.#threads.destroy()
  }
}

function startThreads(workerThreads: number): Piscina<RenderTask, RenderedChunk> {
  return new Piscina({
    filename: workerFile.href,
    minThreads: 0,
    maxThreads: workerThreads,
    idleTimeout: threadIdleMs,
    concurrentTasksPerWorker: 1,
    maxQueue: Number.POSITIVE_INFINITY,
    atomics: 'sync',
    recordTiming: false,
  })
}
