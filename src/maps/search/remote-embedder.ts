import { fail } from '../../errors.ts'
import { embeddingAnswerBytesMax, vectorDimensionMax } from '../limits.ts'
import { type Embedder, EmbeddingError } from './embedder.ts'
import { isDimension, readVector } from './vectors.ts'

/** The part of `fetch` that is used; it comes from outside, so this room opens no connection of its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface RemoteSettings {
  /** Where the provider is, with or without a slash at the end: `http://127.0.0.1:11434`, `https://host/v1`. */
  readonly baseUrl: string
  readonly model: string
  /** Numbers of its vectors, 1 to 4,096; an answer of another dimension is a failure. */
  readonly dimension: number
  readonly apiKey?: string
}

/** What tells one kind of provider from another: where it is asked, and where its answer has the vectors. */
interface Dialect {
  readonly path: string
  readonly vectorsOf: (answer: Record<string, unknown>) => unknown
}

const ollama: Dialect = { path: '/api/embed', vectorsOf: (answer) => answer.embeddings }
const openAiCompatible: Dialect = { path: '/embeddings', vectorsOf: ({ data }) => orderedVectors(data) }

/** An embedder that asks an Ollama server (`POST /api/embed`). */
export function ollamaEmbedder(settings: RemoteSettings, fetch: Fetch): Embedder {
  return remoteEmbedder(settings, ollama, fetch)
}

/** An embedder that asks a server with the embeddings of OpenAI's API (`POST /embeddings` below the base address). */
export function openAiEmbedder(settings: RemoteSettings, fetch: Fetch): Embedder {
  return remoteEmbedder(settings, openAiCompatible, fetch)
}

function remoteEmbedder(settings: RemoteSettings, dialect: Dialect, fetch: Fetch): Embedder {
  const { dimension, model } = settings
  if (!isDimension(dimension)) fail('invalid_configuration', `A vector has 1 to ${vectorDimensionMax} numbers.`)
  const url = settings.baseUrl.replace(/\/+$/, '') + dialect.path
  const embed: Embedder['embed'] = async (texts, signal) => {
    const body = JSON.stringify({ model, input: texts })
    const answer = await ask(fetch, url, {
      method: 'POST',
      headers: headersFor(settings),
      body,
      signal,
      redirect: 'error',
    })
    return readVectors(dialect.vectorsOf(answer), texts.length, dimension)
  }
  return { dimension, embedsTexts: true, embed }
}

function headersFor({ apiKey }: RemoteSettings): Record<string, string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return apiKey === undefined ? headers : { ...headers, authorization: `Bearer ${apiKey}` }
}

/** A redirect is a failure: it could carry the key to another host. */
async function ask(fetch: Fetch, url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw new EmbeddingError('The embedding provider cannot be reached.', cause)
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new EmbeddingError(`The embedding provider answered with status ${response.status}.`)
  }
  try {
    const answer: unknown = JSON.parse(await readText(response))
    if (typeof answer === 'object' && answer !== null) return answer as Record<string, unknown>
  } catch (cause) {
    if (cause instanceof EmbeddingError) throw cause
    throw new EmbeddingError('The answer of the embedding provider cannot be read.', cause)
  }
  throw new EmbeddingError('The answer of the embedding provider cannot be read.')
}

/** Reads a body that the provider may send without end. */
async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > embeddingAnswerBytesMax) throw new EmbeddingError('The answer of the embedding provider is too long.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The provider may give its vectors in any order; each says which text it is of. */
function orderedVectors(data: unknown): unknown {
  if (!Array.isArray(data)) return undefined
  const vectors: unknown[] = []
  for (const [place, item] of data.entries()) {
    const index: unknown = item?.index ?? place
    if (Number.isInteger(index) && (index as number) >= 0 && (index as number) < data.length) {
      vectors[index as number] = item?.embedding
    }
  }
  return vectors
}

function readVectors(answer: unknown, count: number, dimension: number): Float32Array[] {
  if (!Array.isArray(answer) || answer.length !== count) {
    throw new EmbeddingError('The embedding provider gave another number of vectors than it was asked for.')
  }
  return Array.from(answer, (wire: unknown) => {
    const vector = readVector(wire, dimension)
    if (vector === undefined) throw new EmbeddingError(`The embedding provider gave no vector of ${dimension} numbers.`)
    return vector
  })
}
