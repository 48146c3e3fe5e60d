import { normalise } from './vectors.ts'
import { allWordsOf } from './words.ts'

/** Turns texts into vectors whose directions stand for their meaning. */
export interface Embedder {
  /** Numbers of each vector. */
  readonly dimension: number
  /** False where it fails for every text, so that nothing waits for it. */
  readonly embedsTexts: boolean
  /** Gives one vector per text, in the order of the texts. Fails with an `EmbeddingError`. */
  readonly embed: (texts: readonly string[], signal: AbortSignal) => Promise<readonly Float32Array[]>
}

/** The provider of vectors failed; its message is fit for clients: it names no address and no key. */
export class EmbeddingError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'EmbeddingError'
  }
}

const wordRange = 2 ** 32
/** The 64-bit prime of FNV is 2 ** 40 + this. */
const primeLow = 0x1b3

/** Gives FNV-1a 64 over the UTF-8 bytes of a text, as its upper and its lower 32 bits. */
export function fnv64(text: string): { readonly high: number; readonly low: number } {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of Buffer.from(text, 'utf8')) {
    low = (low ^ byte) >>> 0
    const product = low * primeLow
    high = (high * primeLow + Math.floor(product / wordRange) + ((low << 8) >>> 0)) % wordRange
    low = product % wordRange
  }
  return { high, low }
}

/**
 * Gives a vector that depends on nothing but the words of the text: each word adds 1 or, when the top bit of its hash
 * is set, takes 1 from the number at hash mod dimension; then the length is made 1. A text without words, or whose
 * words cancel out, gives zeros.
 */
export function deterministicVector(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension)
  for (const word of allWordsOf(text)) {
    const { high, low } = fnv64(word)
    const place = ((high % dimension) * (wordRange % dimension) + low) % dimension
    vector[place] = (vector[place] as number) + (high >= 2 ** 31 ? -1 : 1)
  }
  normalise(vector)
  return vector
}

/** An embedder for tests and for servers without a model: it finds texts that share words, not meanings. */
export function deterministicEmbedder(dimension = 256): Embedder {
  return {
    dimension,
    embedsTexts: true,
    embed: async (texts) => texts.map((text) => deterministicVector(text, dimension)),
  }
}

/** The embedder of a server that has none: its clients search by vectors of their own. */
export function noopEmbedder(dimension = 4): Embedder {
  const embed = (): Promise<never> => Promise.reject(new EmbeddingError('This server makes no vectors of texts.'))
  return { dimension, embedsTexts: false, embed }
}
