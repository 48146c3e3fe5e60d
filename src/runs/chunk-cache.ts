import { entriesPerChunk } from './chunk-reader.ts'
import type { GenerationPool, PlanReference } from './pool.ts'
import type { RenderedChunk } from './worker.ts'

// Enough for readers that are a little behind each other; a reader further back has its chunks rendered again.
const cachedBytesMax = 16 * 1024 * 1024

/** Chunks of one run that were rendered lately, so that readers at about the same place share the work. */
export class ChunkCache {
  readonly #pool: GenerationPool
  #chunks: RenderedChunk[] = []
  #bytes = 0
  readonly #rendering = new Map<number, Promise<RenderedChunk>>()

  constructor(pool: GenerationPool) {
    this.#pool = pool
  }

  add(chunk: RenderedChunk): void {
    this.#chunks.push(chunk)
    // A chunk in a used buffer holds all of that buffer.
    this.#bytes += chunk.bytes.buffer.byteLength
    while (this.#bytes > cachedBytesMax && this.#chunks.length > 1) {
      this.#bytes -= this.#chunks.shift()?.bytes.buffer.byteLength ?? 0
    }
  }

  /** Gives a chunk with the entry `sequence`, rendered from the plan unless it is here; it ends at `end` at the latest. */
  async chunkAt(plan: PlanReference, sequence: number, end: number): Promise<RenderedChunk> {
    // From the youngest, where most readers are.
    const cached = this.#chunks.findLast((chunk) => chunk.from <= sequence && sequence < chunk.to)
    if (cached !== undefined) return cached
    const from = sequence - (sequence % entriesPerChunk)
    const known = this.#rendering.get(from)
    if (known !== undefined) {
      const chunk = await known
      return sequence < chunk.to ? chunk : this.chunkAt(plan, sequence, end)
    }
    return this.#render(plan, from, Math.min(from + entriesPerChunk, end))
  }

  clear(): void {
    this.#chunks = []
    this.#bytes = 0
  }

  async #render(plan: PlanReference, from: number, to: number): Promise<RenderedChunk> {
    const rendering = this.#pool.render(plan, from, to, 'ndjson')
    this.#rendering.set(from, rendering)
    try {
      const chunk = await rendering
      this.add(chunk)
      return chunk
    } finally {
      this.#rendering.delete(from)
    }
  }
}
