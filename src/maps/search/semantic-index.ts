import { embeddedBatchMax, embeddedTextMax } from '../limits.ts'
import type { Embedder } from './embedder.ts'
import { VectorIndex } from './vector-index.ts'
import { type FieldText, textsOf } from './words.ts'

/** Gives the value of a document as it is now, or undefined when there is none. */
export type ReadDocument = (key: string) => unknown

export interface SemanticSettings {
  /** Dotted paths of the fields that are embedded; none stands for all texts of a document. */
  readonly fields: readonly string[]
  readonly embedder: Embedder
  readonly read: ReadDocument
}

/**
 * The vectors of one map, made from its texts. A write only notes the key; `flush` reads the documents and asks the
 * embedder, so a slow provider holds up no write, and many writes to one key cost one vector. Until then the document
 * is found by its earlier vector.
 */
export class SemanticIndex {
  readonly vectors: VectorIndex
  readonly embedder: Embedder
  readonly #settings: SemanticSettings
  readonly #waiting = new Set<string>()
  /** Keys whose texts are with the embedder; one that is written meanwhile leaves, and its old vector is dropped. */
  readonly #asked = new Set<string>()
  #flushing: Promise<number> | undefined

  constructor(settings: SemanticSettings, vectors = new VectorIndex(settings.embedder.dimension)) {
    this.#settings = settings
    this.embedder = settings.embedder
    this.vectors = vectors
  }

  /** Keys whose vectors are not up to date. */
  get pending(): number {
    return this.#waiting.size + this.#asked.size
  }

  /** Notes that a document came or changed. */
  put(key: string): void {
    this.#asked.delete(key)
    if (this.embedder.embedsTexts) this.#waiting.add(key)
  }

  /** Takes a document out. */
  remove(key: string): void {
    this.#asked.delete(key)
    this.#waiting.delete(key)
    this.vectors.remove(key)
  }

  /**
   * Embeds up to 64 of the pending documents and gives how many are pending still: the caller goes on when it has let
   * others do their work. Fails with the error of the embedder; its documents are pending still. A call while another
   * is at work waits for that one.
   */
  flush(signal: AbortSignal): Promise<number> {
    this.#flushing ??= this.#flushBatch(signal).finally(() => {
      this.#flushing = undefined
    })
    return this.#flushing
  }

  async #flushBatch(signal: AbortSignal): Promise<number> {
    const texts = this.#takeTexts()
    const keys = [...texts.keys()]
    try {
      const vectors = keys.length === 0 ? [] : await this.embedder.embed([...texts.values()], signal)
      for (const [place, key] of keys.entries()) this.#keep(key, vectors[place])
    } finally {
      for (const key of keys) if (this.#asked.delete(key)) this.#waiting.add(key)
    }
    return this.pending
  }

  #keep(key: string, vector: Float32Array | undefined): void {
    if (vector !== undefined && this.#asked.delete(key)) this.vectors.put(key, vector)
  }

  /** Takes the next keys from those that wait. A document without a text has no vector. */
  #takeTexts(): Map<string, string> {
    const texts = new Map<string, string>()
    for (const key of [...take(this.#waiting, embeddedBatchMax)]) {
      this.#waiting.delete(key)
      const text = this.#textOf(this.#settings.read(key))
      if (text === '') this.vectors.remove(key)
      else texts.set(key, text)
    }
    for (const key of texts.keys()) this.#asked.add(key)
    return texts
  }

  #textOf(value: unknown): string {
    return joinFields(textsOf(value), this.#settings.fields).slice(0, embeddedTextMax)
  }
}

function* take(keys: Iterable<string>, count: number): Generator<string> {
  let left = count
  for (const key of keys) {
    if (left-- === 0) return
    yield key
  }
}

/** Joins the texts of the fields with blanks, in the order the fields are named. */
function joinFields(texts: readonly FieldText[], fields: readonly string[]): string {
  const chosen = fields.length === 0 ? texts : fields.flatMap((path) => texts.filter((entry) => entry.path === path))
  return chosen
    .map((entry) => entry.text)
    .join(' ')
    .trim()
}
