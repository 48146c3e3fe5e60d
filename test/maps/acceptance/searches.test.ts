/** Searches by words, by vectors and by both, as clients ask for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MessageOf } from '../../support/maps-messages.ts'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { batch, Client, fill, put, remove } from './client.ts'

const dimension = 64
const documents = {
  a: { title: 'Async Rust', text: 'rust rust rust programming with futures', year: 2020 },
  b: { title: 'Machine learning', text: 'learning with machines and some rust', year: 2021 },
  c: { title: 'Cooking', text: 'a slow dinner', year: 2021 },
}

let server: TestServer
beforeAll(async () => {
  const vectorMaps = JSON.stringify({ articles: { fields: ['title', 'text'], dimension } })
  server = await startTestServer({ embeddingProvider: 'deterministic', vectorMaps })
  using client = await Client.open(server.wsUrl)
  for (const map of ['articles', 'plain']) await fill(client, map, documents)
})
afterAll(() => server.stop())

const open = () => Client.open(server.wsUrl)
const search = (mapName: string, query: string, options?: object) => ({
  type: 'SEARCH',
  payload: { requestId: 's', mapName, query, ...(options && { options }) },
})
type Found = MessageOf<'SEARCH_RESP'> | MessageOf<'HYBRID_SEARCH_RESP'> | MessageOf<'VECTOR_SEARCH_RESP'>
const keysOf = ({ payload }: Found): readonly string[] => payload.results.map(({ key }) => key)

describe('a search by words', () => {
  test('finds the documents with any of them, the best first, with their values', async () => {
    using client = await open()
    const { payload } = await client.ask(search('articles', 'Rust LEARNING'), 'SEARCH_RESP')
    expect(payload).toEqual({ requestId: 's', results: expect.any(Array), totalCount: 2 })
    const [first, second] = payload.results
    if (first === undefined || second === undefined) return expect.unreachable()
    expect(first).toEqual({ key: 'b', value: documents.b, score: expect.any(Number), matchedTerms: expect.any(Array) })
    expect([...first.matchedTerms].sort()).toEqual(['learning', 'rust'])
    expect(second).toMatchObject({ key: 'a', matchedTerms: ['rust'] })
    expect(first.score).toBeGreaterThan(second.score)
    expect(second.score).toBeGreaterThan(0)
  })

  test.each(['never-written', 'plain'])('that finds nothing in %s has no error', async (map) => {
    using client = await open()
    const { payload } = await client.ask(search(map, 'nowhere'), 'SEARCH_RESP')
    expect(payload).toEqual({ requestId: 's', results: [], totalCount: 0 })
  })

  test('gives ten unless it says how many, and counts all', async () => {
    using client = await open()
    await fill(client, 'many', Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`k${at}`, { text: 'word' }])))
    const ten = await client.ask(search('many', 'word'), 'SEARCH_RESP')
    expect([ten.payload.results.length, ten.payload.totalCount]).toEqual([10, 15])
    const two = await client.ask(search('many', 'word', { limit: 2 }), 'SEARCH_RESP')
    expect([two.payload.results.length, two.payload.totalCount]).toEqual([2, 15])
  })

  test('weighs fields, and leaves out what scores less than it asks for', async () => {
    using client = await open()
    expect(keysOf(await client.ask(search('articles', 'rust'), 'SEARCH_RESP'))).toEqual(['a', 'b'])
    const boosted = await client.ask(search('articles', 'rust', { boost: { title: 5 } }), 'SEARCH_RESP')
    const [best] = boosted.payload.results
    expect(best?.key).toBe('a')
    const above = await client.ask(
      search('articles', 'rust', { boost: { title: 5 }, minScore: (best?.score ?? 0) - 1e-9 }),
      'SEARCH_RESP',
    )
    expect(keysOf(above)).toEqual(['a'])
  })

  test('that is followed is answered under its name, then told what enters, changes and leaves', async () => {
    using client = await open()
    using writer = await open()
    const payload = { subscriptionId: 'sub', mapName: 'news', query: 'storm' }
    expect((await client.ask({ type: 'SEARCH_SUB', payload }, 'SEARCH_RESP')).payload).toEqual({
      ...{ requestId: 'sub', results: [], totalCount: 0 },
    })
    const steps = [
      [put({ text: 'a storm is coming' }, { id: 1, map: 'news', key: 'n' }), 'ENTER'],
      [put({ text: 'storm storm storm' }, { id: 2, map: 'news', key: 'n' }), 'UPDATE'],
      [remove('n', { id: 3, map: 'news' }), 'LEAVE'],
    ] as const
    for (const [op, changeType] of steps) {
      writer.send(batch(op))
      const update = (await client.next('SEARCH_UPDATE')).payload
      expect(update).toEqual({
        ...{ subscriptionId: 'sub', key: 'n', changeType, score: expect.any(Number), matchedTerms: expect.any(Array) },
        value: changeType === 'LEAVE' ? null : op.record.value,
      })
    }
    client.send({ type: 'SEARCH_UNSUB', payload: { subscriptionId: 'sub' } })
    expect(await client.rest()).toEqual([])
    await writer.ask(batch(put({ text: 'storm' }, { id: 4, map: 'news' })), 'OP_ACK')
    expect(await client.rest()).toEqual([])
  })
})

describe('a search by several methods', () => {
  const hybrid = (mapName: string, more: object) => ({
    type: 'HYBRID_SEARCH',
    payload: { requestId: 'h', mapName, queryText: 'rust programming', methods: ['fullText'], k: 5, ...more },
  })

  test('says how each method scored, and has values where they are asked for', async () => {
    using client = await open()
    const asked = { methods: ['exact', 'fullText', 'semantic'], includeValue: true }
    const { payload } = await client.ask(hybrid('articles', asked), 'HYBRID_SEARCH_RESP')
    expect(payload).toEqual({ requestId: 'h', results: expect.any(Array), searchTimeMs: expect.any(Number) })
    const [first] = payload.results
    expect(first).toMatchObject({ key: 'a', value: documents.a, score: expect.any(Number) })
    expect(Object.keys(first?.methodScores ?? {}).sort()).toEqual(['fullText', 'semantic'])
    const bare = await client.ask(hybrid('articles', { methods: ['fullText'] }), 'HYBRID_SEARCH_RESP')
    expect(bare.payload.results[0]).not.toHaveProperty('value')
  })

  test('is narrowed by a predicate', async () => {
    using client = await open()
    const predicate = { op: 'eq', attribute: 'year', value: 2021 }
    expect(keysOf(await client.ask(hybrid('articles', { predicate }), 'HYBRID_SEARCH_RESP'))).toEqual(['b'])
  })

  test('of a map without vectors says that it has none, and finds nothing by them', async () => {
    using client = await open()
    const { payload } = await client.ask(hybrid('plain', { methods: ['semantic'] }), 'HYBRID_SEARCH_RESP')
    expect(payload).toMatchObject({ results: [], error: expect.any(String) })
  })

  test('that is followed is told of changes', async () => {
    using client = await open()
    const subscription = { subscriptionId: 'hs', mapName: 'wire', queryText: 'flood', methods: ['fullText'], k: 5 }
    const first = await client.ask({ type: 'HYBRID_SEARCH_SUB', payload: subscription }, 'HYBRID_SEARCH_RESP')
    expect(first.payload).toMatchObject({ requestId: 'hs', results: [] })
    client.send(batch(put({ text: 'flood' }, { id: 1, map: 'wire', key: 'w' })))
    expect((await client.next('HYBRID_SEARCH_UPDATE')).payload).toMatchObject({
      subscriptionId: 'hs',
      key: 'w',
      changeType: 'ENTER',
    })
    client.send({ type: 'HYBRID_SEARCH_UNSUB', payload: { subscriptionId: 'hs' } })
    expect(await client.rest()).toEqual([])
  })
})

describe('a search by a vector', () => {
  const vector = Float32Array.from({ length: dimension }, (_, at) => (at % 3) - 1)
  const littleEndian = Buffer.from(vector.buffer)
  const vectorSearch = (queryVector: unknown, options?: object) => ({
    type: 'VECTOR_SEARCH',
    payload: { id: 'v', mapName: 'articles', queryVector, k: 2, ...(options && { options }) },
  })

  test('takes bytes, a list, and the map of positions that the published client makes of bytes', async () => {
    using client = await open()
    const answers: MessageOf<'VECTOR_SEARCH_RESP'>[] = []
    for (const form of [littleEndian, [...vector], Object.fromEntries([...littleEndian].entries())]) {
      answers.push(await client.ask(vectorSearch(form), 'VECTOR_SEARCH_RESP'))
    }
    const [bytes, ...others] = answers.map(({ payload: { searchTimeMs: _, ...rest } }) => rest)
    expect(bytes).toMatchObject({
      id: 'v',
      totalCandidates: expect.any(Number),
      results: [{ score: expect.any(Number) }, {}],
    })
    for (const other of others) expect(other).toEqual(bytes)
  })

  test('is narrowed by its options, and has values where they are asked for', async () => {
    using client = await open()
    const filtered = await client.ask(
      vectorSearch(littleEndian, { filter: { year: 2021 }, includeValue: true }),
      'VECTOR_SEARCH_RESP',
    )
    expect(filtered.payload.results).toMatchObject([{ value: { year: 2021 } }, { value: { year: 2021 } }])
    expect(
      (await client.ask(vectorSearch(littleEndian, { minScore: 2 }), 'VECTOR_SEARCH_RESP')).payload.results,
    ).toEqual([])
  })

  test('has the vectors of what it found where they are asked for, of length 1', async () => {
    using client = await open()
    const { payload } = await client.ask(vectorSearch(littleEndian, { includeVectors: true }), 'VECTOR_SEARCH_RESP')
    expect(payload.results).toHaveLength(2)
    for (const { key, vector: found, ...hit } of payload.results) {
      expect(hit).toEqual({ score: expect.any(Number) })
      expect(found, key).toHaveLength(dimension)
      expect(Math.hypot(...(found ?? []))).toBeCloseTo(1)
      const itself = await client.ask(vectorSearch(found), 'VECTOR_SEARCH_RESP')
      expect(itself.payload.results[0]).toEqual({ key, score: expect.closeTo(1) })
    }
  })

  test.each([[[]], [[1, 2]], ['text'], [{}], [{ 0: 'x' }], [null], [[Number.NaN]]])(
    'that is no vector, %j, is answered with an error',
    async (queryVector) => {
      using client = await open()
      const { payload } = await client.ask(vectorSearch(queryVector), 'VECTOR_SEARCH_RESP')
      expect(payload).toMatchObject({ id: 'v', results: [], error: expect.any(String) })
    },
  )
})
