import { beforeEach, describe, expect, test } from 'vitest'
import { searchResultsMax } from '../../../src/maps/limits.ts'
import {
  deterministicEmbedder,
  type Embedder,
  EmbeddingError,
  type HybridRequest,
  noopEmbedder,
  SemanticIndex,
  searchHybrid,
  TextIndex,
  TextSearch,
} from '../../../src/maps/search/mod.ts'

const signal = new AbortController().signal
const documents = new Map<string, unknown>()
const read = (key: string): unknown => documents.get(key)

async function sourcesWith(embedder: Embedder = deterministicEmbedder()) {
  const index = new TextIndex()
  const semantic = new SemanticIndex({ fields: [], embedder, read })
  for (const [key, document] of documents) {
    index.put(key, document)
    semantic.put(key)
  }
  while (semantic.pending > 0) await semantic.flush(signal)
  return { text: { index, search: new TextSearch(index) }, semantic, read }
}

const request = (more: Partial<HybridRequest>): HybridRequest => ({
  queryText: 'red ledger',
  methods: ['exact', 'fullText', 'semantic'],
  k: 10,
  ...more,
})

describe('hybrid search', () => {
  beforeEach(() => {
    documents.clear()
    documents.set('a', { title: 'Red Ledger' })
    documents.set('b', { title: 'red ledger of the year' })
    documents.set('c', { title: 'blue book' })
  })

  test('adds up 1 / (60 + rank) over the methods and tells what each of them gave', async () => {
    const sources = await sourcesWith()
    const { results, error } = await searchHybrid(sources, request({}), signal)
    expect(error).toBeUndefined()
    expect(results[0]).toMatchObject({ key: 'a', methodScores: { exact: 1 } })
    expect(results[0]?.score).toBe(1 / 61 + 1 / 61 + 1 / 61)
    expect(results[1]?.score).toBe(1 / 62 + 1 / 62)
    expect(Object.keys(results[1]?.methodScores ?? {})).toEqual(['fullText', 'semantic'])
    const bm25 = sources.text.search.search('red ledger').results
    expect(results.slice(0, 2).map(({ methodScores }) => methodScores.fullText)).toEqual(bm25.map(({ score }) => score))
    expect(results[0]?.methodScores.semantic).toBeCloseTo(1, 6)
  })

  test('finds by one method alone, in its order', async () => {
    const sources = await sourcesWith()
    const found = async (method: HybridRequest['methods'][number]) =>
      (await searchHybrid(sources, request({ methods: [method, method] }), signal)).results.map(({ key }) => key)
    expect(await found('exact')).toEqual(['a'])
    expect(await found('fullText')).toEqual(['a', 'b'])
    expect((await found('semantic')).slice(0, 2)).toEqual(['a', 'b'])
  })

  test('an exact match is a key, or a text with case and blanks at its ends aside', async () => {
    documents.set('red ledger', { n: 1 })
    documents.set('d', { tags: ['x', ' RED ledger '] })
    documents.set('e', { title: 'ledger red' })
    const sources = await sourcesWith()
    const { results } = await searchHybrid(sources, request({ methods: ['exact'] }), signal)
    expect(results.map(({ key }) => key)).toEqual(['a', 'd', 'red ledger'])
  })

  test('an exact search without a text gives what the filter admits', async () => {
    const admits = (key: string): boolean => key !== 'b'
    const { results } = await searchHybrid(
      await sourcesWith(),
      request({ queryText: '', methods: ['exact'], admits }),
      signal,
    )
    expect(results.map(({ key }) => key)).toEqual(['a', 'c'])
  })

  test('the filter holds for every method', async () => {
    const { results } = await searchHybrid(await sourcesWith(), request({ admits: (key) => key === 'b' }), signal)
    expect(results.map(({ key }) => key)).toEqual(['b'])
  })

  test('takes a vector in the place of the text, in any form a client sends', async () => {
    const sources = await sourcesWith()
    const queryVector = { ...(sources.semantic.vectors.vectorOf('c') as Float32Array) }
    const { results } = await searchHybrid(sources, request({ methods: ['semantic'], queryVector, k: 1 }), signal)
    expect(results.map(({ key }) => key)).toEqual(['c'])
  })

  test('gives values when it is asked to, k results, and none below minScore', async () => {
    const sources = await sourcesWith()
    const one = await searchHybrid(sources, request({ k: 1, includeValue: true }), signal)
    expect(one.results.map(({ key, value }) => [key, value])).toEqual([['a', { title: 'Red Ledger' }]])
    expect((await searchHybrid(sources, request({}), signal)).results[0]).not.toHaveProperty('value')
    const best = await searchHybrid(sources, request({ minScore: 3 / 61 }), signal)
    expect(best.results.map(({ key }) => key)).toEqual(['a'])
  })

  test('ties go by key, and there are 1,000 results at most', async () => {
    for (let at = 0; at <= searchResultsMax; at += 1) documents.set(`k${at}`, 'same')
    const sources = await sourcesWith()
    const { results } = await searchHybrid(
      sources,
      request({ queryText: 'same', methods: ['fullText'], k: 1e9 }),
      signal,
    )
    expect(results).toHaveLength(searchResultsMax)
    expect(results.slice(0, 3).map(({ key }) => key)).toEqual(['k0', 'k1', 'k10'])
  })

  const broken: Embedder = {
    ...deterministicEmbedder(),
    embed: () => Promise.reject(new EmbeddingError('It is down.')),
  }

  test.each<
    [string, (all: Awaited<ReturnType<typeof sourcesWith>>) => Parameters<typeof searchHybrid>[0], object, string]
  >([
    ['no vector index', ({ text }) => ({ text, read }), {}, 'The map has no vector index and no embedding provider.'],
    ['no text index', ({ semantic }) => ({ semantic, read }), {}, 'The map has no text index.'],
    ['no method', (all) => all, { methods: [] }, 'A hybrid search needs at least one method.'],
    [
      'a vector of another dimension',
      (all) => all,
      { queryVector: [1] },
      'The query vector must have 256 finite numbers.',
    ],
    [
      'no provider',
      ({ text }) => ({ text, read, semantic: new SemanticIndex({ fields: [], embedder: noopEmbedder(), read }) }),
      {},
      'This server makes no vectors of texts.',
    ],
    [
      'a provider that fails',
      ({ text }) => ({ text, read, semantic: new SemanticIndex({ fields: [], embedder: broken, read }) }),
      {},
      'It is down.',
    ],
  ])('has an error and no results with %s', async (_, choose, more, error) => {
    const sources = choose(await sourcesWith())
    expect(await searchHybrid(sources, request(more), signal)).toEqual({ results: [], error })
  })

  test('failures of another kind are not taken for answers', async () => {
    const admits = (): boolean => {
      throw new RangeError('a defect')
    }
    await expect(searchHybrid(await sourcesWith(), request({ admits }), signal)).rejects.toThrow('a defect')
  })
})
