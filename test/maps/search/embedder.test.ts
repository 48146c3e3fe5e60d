import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddingAnswerBytesMax } from '../../../src/maps/limits.ts'
import { deterministicVector, fnv64 } from '../../../src/maps/search/embedder.ts'
import {
  deterministicEmbedder,
  type Embedder,
  EmbeddingError,
  noopEmbedder,
  ollamaEmbedder,
  openAiEmbedder,
} from '../../../src/maps/search/mod.ts'
import { seed } from './documents.ts'

const signal = new AbortController().signal
const hex = ({ high, low }: { high: number; low: number }): string =>
  (BigInt(high) * 2n ** 32n + BigInt(low)).toString(16)

function hashByBigInt(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of Buffer.from(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash
}

describe('FNV-1a 64', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %o is the published value', (text, hash) => expect(hex(fnv64(text))).toBe(hash))

  test(`is what whole numbers of any size give (TEST_SEED=${seed})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(hex(fnv64(text))).toBe(hashByBigInt(text).toString(16))
      }),
      { seed },
    )
  })
})

describe('the deterministic embedder', () => {
  test('puts each word at hash mod dimension, with the sign of the top bit, and scales to length 1', () => {
    const [first, second] = ['hello', 'world'].map((word) => hashByBigInt(word)) as [bigint, bigint]
    for (const dimension of [256, 100, 7]) {
      const expected = new Array<number>(dimension).fill(0)
      for (const [hash, times] of [
        [first, 2],
        [second, 1],
      ] as const) {
        const place = Number(hash % BigInt(dimension))
        expected[place] = (expected[place] as number) + (hash >> 63n ? -times : times)
      }
      const length = Math.hypot(...expected)
      const vector = deterministicVector('Hello, WORLD! hello', dimension)
      for (const [at, number] of expected.entries()) expect(vector[at]).toBeCloseTo(length && number / length, 6)
    }
  })

  test('gives 256 numbers, the same for the same words, and zeros for a text without words', async () => {
    const embedder = deterministicEmbedder()
    const [a, b, none] = await embedder.embed(['red blue', 'Blue, RED', '...'], signal)
    expect(a).toHaveLength(256)
    expect(a).toEqual(b)
    expect(none).toEqual(new Float32Array(256))
  })

  test('takes words of any length', () => {
    expect(deterministicVector('a'.repeat(41), 8).some((number) => number !== 0)).toBe(true)
  })
})

test('the noop embedder has 4 numbers and embeds nothing', async () => {
  expect(noopEmbedder()).toMatchObject({ dimension: 4, embedsTexts: false })
  await expect(noopEmbedder().embed(['x'], signal)).rejects.toThrow(EmbeddingError)
})

interface Asked {
  readonly path: string | undefined
  readonly authorization: string | undefined
  readonly body: { readonly model: string; readonly input: readonly string[] }
}

/** A provider on the loopback interface; `answer` decides what it says. */
class Provider {
  asked: Asked[] = []
  answer: (asked: Asked, response: ServerResponse) => void = (_, response) => response.end('{}')
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async start(): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked['body']
    const asked = { path: request.url, authorization: request.headers.authorization, body }
    this.asked.push(asked)
    this.answer(asked, response)
  }
}

describe('an embedder that asks a provider', () => {
  const provider = new Provider()
  beforeAll(() => provider.start())
  afterAll(() => provider.stop())
  const settings = () => ({ baseUrl: `${provider.url}/`, model: 'm', dimension: 2 })
  const says = (answer: unknown): void => {
    provider.asked = []
    provider.answer = (_, response) => response.end(JSON.stringify(answer))
  }
  const failing = async (embedder: Embedder): Promise<string> => {
    const error: unknown = await embedder.embed(['x'], signal).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(EmbeddingError)
    return (error as Error).message
  }

  test('asks Ollama for all texts at once', async () => {
    says({
      embeddings: [
        [1, 2],
        [3, 4],
      ],
    })
    const vectors = await ollamaEmbedder(settings(), fetch).embed(['red', 'blue'], signal)
    expect(vectors).toEqual([Float32Array.of(1, 2), Float32Array.of(3, 4)])
    expect(provider.asked).toEqual([
      { path: '/api/embed', authorization: undefined, body: { model: 'm', input: ['red', 'blue'] } },
    ])
  })

  test('asks a server like that of OpenAI with its key, and takes vectors in any order', async () => {
    const data = [
      { index: 1, embedding: [3, 4] },
      { index: 0, embedding: [1, 2] },
    ]
    says({ data })
    const baseUrl = `${provider.url}/v1`
    const vectors = await openAiEmbedder({ ...settings(), baseUrl, apiKey: 'k' }, fetch).embed(['red', 'blue'], signal)
    expect(vectors).toEqual([Float32Array.of(1, 2), Float32Array.of(3, 4)])
    expect(provider.asked[0]).toMatchObject({ path: '/v1/embeddings', authorization: 'Bearer k' })
  })

  test.each([
    ['another dimension', { embeddings: [[1, 2, 3]] }, 'no vector of 2 numbers'],
    ['too many vectors', { embeddings: Array(2).fill([1, 2]) }, 'another number of vectors'],
    ['no vectors', {}, 'another number of vectors'],
    ['no object', 7, 'cannot be read'],
  ])('fails on %s', async (_, answer, message) => {
    says(answer)
    expect(await failing(ollamaEmbedder(settings(), fetch))).toContain(message)
  })

  test.each([{ data: [{ index: 5, embedding: [1, 2] }] }, { data: [null] }, { data: 'x' }])(
    'fails on %o from a server like that of OpenAI',
    async (answer) => {
      says(answer)
      await failing(openAiEmbedder(settings(), fetch))
    },
  )

  test('fails on an error status, on a body that is no JSON, and when nobody answers', async () => {
    provider.answer = (_, response) => response.writeHead(503).end('secret')
    expect(await failing(ollamaEmbedder(settings(), fetch))).toBe('The embedding provider answered with status 503.')
    provider.answer = (_, response) => response.end('<html>')
    expect(await failing(ollamaEmbedder(settings(), fetch))).toContain('cannot be read')
    const refused = () => Promise.reject(new TypeError('connect ECONNREFUSED 10.0.0.1'))
    expect(await failing(ollamaEmbedder(settings(), refused))).toBe('The embedding provider cannot be reached.')
  })

  test('follows no redirect, which could carry the key to another host', async () => {
    let visits = 0
    provider.answer = (_, response) => {
      visits += 1
      response.writeHead(307, { location: '/elsewhere' }).end()
    }
    await failing(openAiEmbedder({ ...settings(), apiKey: 'k' }, fetch))
    expect(visits).toBe(1)
  })

  test('reads an answer up to its limit and no byte more', async () => {
    const answer = JSON.stringify({ embeddings: [[1, 2]] })
    provider.answer = (_, response) => response.end(answer.padEnd(embeddingAnswerBytesMax))
    expect(await ollamaEmbedder(settings(), fetch).embed(['x'], signal)).toHaveLength(1)
    provider.answer = (_, response) => response.end(answer.padEnd(embeddingAnswerBytesMax + 1))
    expect(await failing(ollamaEmbedder(settings(), fetch))).toContain('too long')
  })

  test('gives up when its caller does', async () => {
    const giveUp = new AbortController()
    provider.answer = () => giveUp.abort()
    await expect(ollamaEmbedder(settings(), fetch).embed(['x'], giveUp.signal)).rejects.toThrow(EmbeddingError)
  })
})
