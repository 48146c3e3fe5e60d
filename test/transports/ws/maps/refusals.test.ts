import { describe, expect, test } from 'vitest'
import { connectionSubscriptionsMax } from '../../../../src/maps/mod.ts'
import { eventually } from '../../../support/server.ts'
import { MapsClient, startMapsServer } from './harness.ts'

describe('what cannot be done', () => {
  const search = { mapName: 'm', query: 'x' }
  const hybrid = { mapName: 'm', queryText: 'x', methods: ['fullText'], k: 5 }
  const query = { mapName: 'm', query: {} }
  const vector = { mapName: 'm', queryVector: [1], k: 1 }

  test.each<[string, string, object, string, string]>([
    ['of no results', 'SEARCH', { requestId: 'r', ...search, options: { limit: 0 } }, 'SEARCH_RESP', 'requestId'],
    ['of too many', 'SEARCH', { requestId: 'r', ...search, options: { limit: 1_001 } }, 'SEARCH_RESP', 'requestId'],
    ['for a book', 'SEARCH', { requestId: 'r', ...search, query: 'x'.repeat(4_097) }, 'SEARCH_RESP', 'requestId'],
    ['denied', 'SEARCH', { requestId: 'r', ...search, mapName: 'secret' }, 'SEARCH_RESP', 'requestId'],
    ['of half', 'SEARCH_SUB', { subscriptionId: 'r', ...search, options: { limit: 0.5 } }, 'SEARCH_RESP', 'requestId'],
    ['of fewer', 'HYBRID_SEARCH', { requestId: 'r', ...hybrid, k: -1 }, 'HYBRID_SEARCH_RESP', 'requestId'],
    ['denied', 'HYBRID_SEARCH', { requestId: 'r', ...hybrid, mapName: 'secret' }, 'HYBRID_SEARCH_RESP', 'requestId'],
    [
      'by magic',
      'HYBRID_SEARCH_SUB',
      { subscriptionId: 'r', ...hybrid, methods: ['magic'] },
      'HYBRID_SEARCH_RESP',
      'requestId',
    ],
    ['of a text', 'VECTOR_SEARCH', { id: 'r', ...vector, k: '5' }, 'VECTOR_SEARCH_RESP', 'id'],
    ['with a list', 'VECTOR_SEARCH', { id: 'r', ...vector, options: [] }, 'VECTOR_SEARCH_RESP', 'id'],
    ['of fewer', 'QUERY_SUB', { queryId: 'r', ...query, query: { limit: -1 } }, 'QUERY_RESP', 'queryId'],
    ['for a field', 'QUERY_SUB', { queryId: 'r', ...query, fields: 'a' }, 'QUERY_RESP', 'queryId'],
    ['denied', 'QUERY_SUB', { queryId: 'r', ...query, mapName: 'secret' }, 'QUERY_RESP', 'queryId'],
    ['of half', 'HYBRID_QUERY_SUBSCRIBE', { subscriptionId: 'r', mapName: 'm', limit: 0.5 }, 'QUERY_RESP', 'queryId'],
    ['of a book', 'SQL_QUERY', { queryId: 'r', sql: 'x'.repeat(4_097) }, 'SQL_QUERY_RESP', 'queryId'],
  ])('%s, %s, is said under the name that it was asked under', async (_, type, payload, answerType, idField) => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.closedMaps.add('secret')
    client.send({ type, payload })
    const answer = await client.next()
    expect(answer).toMatchObject({ type: answerType, payload: { [idField]: 'r', error: expect.any(String) } })
    expect(await client.rest()).toEqual([])
    expect(server.errors).toEqual([])
  })

  test.each(['ENTRY_PROCESS', 'REGISTER_RESOLVER', 'UNREGISTER_RESOLVER'])(
    '%s that is not whole is said so too',
    async (type) => {
      await using server = await startMapsServer()
      using client = await MapsClient.open(server.url)
      client.send({ type, requestId: 'r' })
      expect(await client.next()).toMatchObject({ requestId: 'r', success: false, error: expect.any(String) })
    },
  )

  test('is an ERROR where there is no name, or none that could be repeated, or no field for it', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    for (const message of [
      { type: 'SEARCH', payload: search },
      { type: 'SEARCH', payload: null },
      { type: 'SEARCH' },
      { type: 'SEARCH', payload: { ...search, requestId: 'r'.repeat(257) } },
      { type: 'SEARCH', payload: { ...search, requestId: 7 } },
      { type: 'JOURNAL_READ', requestId: 'r' },
    ]) {
      client.send(message)
      expect(await client.next()).toMatchObject({ type: 'ERROR', payload: { code: 400 } })
    }
  })

  test('is said in a text of at most 4,096 characters, however long the names are that it quotes', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const options = { boost: { ['x'.repeat(10_000)]: 'much' } }
    client.send(
      { type: 'SEARCH', payload: { requestId: 'r', ...search, options } },
      { type: 'SEARCH', payload: { ...search, options } },
    )
    expect((await client.next('SEARCH_RESP')).payload.error).toHaveLength(4_096)
    expect((await client.next('ERROR')).payload.message.length).toBeLessThanOrEqual(4_096)
  })

  test('is said of one subscription too many', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    for (let n = 0; n < connectionSubscriptionsMax; n += 1)
      client.send({ type: 'SEARCH_SUB', payload: { subscriptionId: `s${n}`, ...search } })
    await client.rest()
    const more = { subscriptionId: 'more' }
    client.send(
      { type: 'SEARCH_SUB', payload: { ...more, ...search } },
      { type: 'HYBRID_SEARCH_SUB', payload: { ...more, ...hybrid } },
    )
    for (const type of ['SEARCH_RESP', 'HYBRID_SEARCH_RESP'] as const)
      expect((await client.next(type)).payload).toMatchObject({ requestId: 'more', error: 'too many subscriptions' })
  })
})

describe('what this server does not do', () => {
  test('is said in the answer that is waited for', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ type: 'SQL_QUERY', payload: { sql: 'select 1', queryId: 'q' } })
    const { error, code } = (await client.take('SQL_QUERY_RESP')).payload
    expect([error, code]).toEqual([expect.stringContaining('SQL is not available'), 'FEATURE_DISABLED'])
    const asked = { requestId: 'r', mapName: 'm', processor: { name: 'p', code: 'x' } }
    client.send(
      { type: 'ENTRY_PROCESS', ...asked, key: 'k' },
      { type: 'ENTRY_PROCESS_BATCH', ...asked, keys: ['a', '__proto__'] },
    )
    expect(await client.next()).toMatchObject({ requestId: 'r', success: false, error: expect.any(String) })
    const { results } = await client.take('ENTRY_PROCESS_BATCH_RESPONSE')
    expect(Object.keys(results)).toEqual(['a', '__proto__'])
    const resolver = { requestId: 'r', mapName: 'm' }
    client.send(
      ...['REGISTER_RESOLVER', 'UNREGISTER_RESOLVER', 'LIST_RESOLVERS'].map((type) => ({ type, ...resolver })),
    )
    const answers = await client.rest()
    expect(answers).toMatchObject([
      { type: 'REGISTER_RESOLVER_RESPONSE', success: false },
      { type: 'UNREGISTER_RESOLVER_RESPONSE', success: false },
      { type: 'LIST_RESOLVERS_RESPONSE' },
    ])
    expect(answers[2]).not.toHaveProperty('success')
  })

  test('is partitions: this node has them all', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ type: 'PARTITION_MAP_REQUEST' })
    const { nodes, partitions, partitionCount } = (await client.take('PARTITION_MAP')).payload
    expect(partitionCount).toBe(271)
    expect(new Set(partitions.map(({ ownerNodeId }) => ownerNodeId))).toEqual(new Set(['server-1']))
    expect(nodes).toEqual([
      { nodeId: 'server-1', endpoints: { websocket: `ws://${server.host}/ws` }, status: 'ACTIVE' },
    ])
    await eventually(() => partitions.length === 271)
  })
})
