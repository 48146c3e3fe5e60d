import { describe, expect, test } from 'vitest'
import { messageExamples } from '../../../../codegen/examples.ts'
import { asyncapiDocument, channels } from '../../../../src/contract/mod.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { batch, MapsClient, put, startMapsServer } from './harness.ts'

test('every example of what a client sends is understood, and there is one of each type', async () => {
  await using server = await startMapsServer()
  using client = await MapsClient.open(server.url)
  const examples = messageExamples(asyncapiDocument as never).filter(
    ({ channel, from }) => channel === 'maps' && from === 'client',
  )
  expect(new Set(examples.map(({ type }) => type))).toEqual(new Set(channels.maps.receives))
  for (const { payload } of examples) client.send(payload as object)
  expect((await client.rest()).filter(({ type }) => type === 'ERROR')).toEqual([])
  expect(server.errors).toEqual([])
})

describe('walks', () => {
  test('of a last-writer-wins map go from the root to a leaf', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send(batch(put(1, 'm', 'x', 'k')))
    await client.next('OP_ACK')
    client.send({ type: 'SYNC_INIT', mapName: 'm', lastSyncTimestamp: 5, rootHash: 1, bucketHashes: { 0: 1 } })
    const timestamp = server.maps.now()
    expect(await client.next()).toEqual({ type: 'SYNC_RESP_ROOT', payload: { mapName: 'm', rootHash: 7, timestamp } })
    for (const path of ['', '0', '0a']) {
      client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'm', path } })
      expect((await client.next('SYNC_RESP_BUCKETS')).payload).toEqual({
        mapName: 'm',
        path,
        buckets: { [path.length]: 1 },
      })
    }
    for (const path of ['0af', '0/a/f']) {
      client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'm', path } })
      expect((await client.next('SYNC_RESP_LEAF')).payload).toMatchObject({
        mapName: 'm',
        path,
        records: [{ key: 'k' }],
      })
    }
  })

  test('of an OR map do too, and push without an answer', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ type: 'ORMAP_SYNC_INIT', mapName: 'm', rootHash: 0, bucketHashes: {} })
    expect((await client.next('ORMAP_SYNC_RESP_ROOT')).payload.rootHash).toBe(7)
    client.send({ type: 'ORMAP_MERKLE_REQ_BUCKET', payload: { mapName: 'm', path: 'a' } })
    expect((await client.next('ORMAP_SYNC_RESP_BUCKETS')).payload.buckets).toEqual({ 1: 2 })
    client.send({ type: 'ORMAP_MERKLE_REQ_BUCKET', payload: { mapName: 'm', path: 'abc' } })
    expect((await client.next('ORMAP_SYNC_RESP_LEAF')).payload.entries).toMatchObject([{ tombstones: ['1:0:a'] }])
    client.send({ type: 'ORMAP_DIFF_REQUEST', payload: { mapName: 'm', keys: ['a', 'b'] } })
    expect((await client.next('ORMAP_DIFF_RESPONSE')).payload.entries).toHaveLength(2)
    const entries = [{ key: 'a', records: [], tombstones: ['1:0:a'] }]
    client.send({ type: 'ORMAP_PUSH_DIFF', payload: { mapName: 'm', entries } })
    expect(await client.rest()).toEqual([])
    expect(server.maps.pushed).toEqual([['m', entries]])
  })

  test('a client that was away for too long begins anew', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.reset = true
    client.send({ type: 'SYNC_INIT', mapName: 'm', lastSyncTimestamp: 5 })
    expect(await client.next()).toMatchObject({ type: 'SYNC_RESET_REQUIRED', payload: { mapName: 'm' } })
    client.send({ type: 'SYNC_INIT', mapName: 'm' })
    expect((await client.next()).type).toBe('SYNC_RESP_ROOT')
  })

  test('begin with the tombstones that a client has missed the end of', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.forgotten = { millis: 5, counter: 2, nodeId: 'a' }
    client.send({ type: 'SYNC_INIT', mapName: 'm', lastSyncTimestamp: 5 })
    const olderThan = { millis: 5, counter: 3, nodeId: '' }
    expect(await client.next()).toEqual({ type: 'GC_PRUNE', payload: { olderThan } })
    expect((await client.next()).type).toBe('SYNC_RESP_ROOT')
    client.send({ type: 'ORMAP_SYNC_INIT', mapName: 's', rootHash: 0, bucketHashes: {} })
    expect((await client.next()).type).toBe('ORMAP_SYNC_RESP_ROOT')
  })

  test('end where a policy or the path does', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.closedMaps.add('secret')
    const at = (type: string, mapName: string, path: string) => ({ type, payload: { mapName, path } })
    const refused = [
      { type: 'SYNC_INIT', mapName: 'secret' },
      at('MERKLE_REQ_BUCKET', 'secret', ''),
      at('ORMAP_MERKLE_REQ_BUCKET', 'secret', '000'),
      { type: 'ORMAP_DIFF_REQUEST', payload: { mapName: 'secret', keys: [] } },
    ]
    client.send(...refused, at('MERKLE_REQ_BUCKET', 'm', 'xyz'), at('MERKLE_REQ_BUCKET', 'm', '0000'))
    const codes = (await client.restOf('ERROR')).map(({ payload }) => payload.code)
    expect(codes).toEqual([403, 403, 403, 403, 400, 400])
  })
})

describe('locks', () => {
  const request = (requestId: string, ttl?: number) => ({
    type: 'LOCK_REQUEST',
    payload: { requestId, name: 'l', ...(ttl !== undefined && { ttl }) },
  })

  test('that are held are waited for in silence, and granted in turn', async () => {
    await using server = await startMapsServer()
    using ann = await MapsClient.open(server.url)
    using bob = await MapsClient.open(server.url)
    ann.send(request('a', 1_000))
    expect((await ann.take('LOCK_GRANTED')).payload).toEqual({ requestId: 'a', name: 'l', fencingToken: 1 })
    bob.send(request('b', 1_000))
    expect(await bob.rest()).toEqual([])
    ann.send({ type: 'LOCK_RELEASE', payload: { requestId: 'r', name: 'l', fencingToken: 9 } })
    expect((await ann.take('LOCK_RELEASED')).payload).toEqual({ requestId: 'r', name: 'l', success: false })
    ann.send({ type: 'LOCK_RELEASE', payload: { name: 'l', fencingToken: 1 } })
    expect((await ann.take('LOCK_RELEASED')).payload).toEqual({ name: 'l', success: true })
    expect(await bob.next()).toMatchObject({ type: 'LOCK_GRANTED', payload: { requestId: 'b', fencingToken: 2 } })
  })

  test('many that wait do not keep their connection from being heard', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send(...Array.from({ length: 100 }, (_, n) => request(`r${n}`)))
    // A ping that comes in one piece with them may be answered before the grant.
    expect(await client.next()).toMatchObject({ type: 'LOCK_GRANTED', payload: { requestId: 'r0' } })
    expect(await client.rest()).toEqual([])
    client.send({ type: 'LOCK_RELEASE', payload: { name: 'l', fencingToken: 1 } })
    expect(await client.next()).toMatchObject({ payload: { success: true } })
    client.send(request('none', 0))
    expect(await client.next('ERROR')).toMatchObject({ payload: { code: 400 } })
  })
})

describe('counters', () => {
  test('are merged, answered and told to those that asked for them', async () => {
    await using server = await startMapsServer()
    using ann = await MapsClient.open(server.url)
    using bob = await MapsClient.open(server.url)
    bob.send({ type: 'COUNTER_REQUEST', payload: { name: 'c' } })
    const empty = { positive: {}, negative: {}, p: {}, n: {} }
    expect(await bob.next()).toEqual({ type: 'COUNTER_RESPONSE', payload: { name: 'c', state: empty } })
    ann.send({ type: 'COUNTER_SYNC', payload: { name: 'c', state: { p: { a: 2 }, n: {} } } })
    const state = { positive: { a: 2 }, negative: {}, p: { a: 2 }, n: {} }
    const update = { type: 'COUNTER_UPDATE', payload: { name: 'c', state } }
    expect(await ann.next()).toEqual(update)
    expect(await bob.next()).toEqual(update)
    bob.send({ type: 'COUNTER_SYNC', payload: { name: 'c', state: { positive: { b: 1 } } } })
    expect((await bob.take('COUNTER_UPDATE')).payload.state.p).toEqual({ a: 2, b: 1 })
    expect((await ann.take('COUNTER_UPDATE')).payload.state.p).toEqual({ a: 2, b: 1 })
    expect([...(await ann.rest()), ...(await bob.rest())]).toEqual([])
  })
})

describe('searches', () => {
  test('are answered, and told of changes where they are followed', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ type: 'SEARCH', payload: { requestId: 'r', mapName: 'm', query: 'x' } })
    const results = [{ key: 'a', score: 2, value: { key: 'a' }, matchedTerms: ['x'] }]
    expect((await client.take('SEARCH_RESP')).payload).toEqual({ requestId: 'r', results, totalCount: 1 })
    client.send({ type: 'SEARCH_SUB', payload: { subscriptionId: 's', mapName: 'm', query: 'x' } })
    expect((await client.take('SEARCH_RESP')).payload).toEqual({ requestId: 's', results: [], totalCount: 0 })
    server.maps.tellSearches('ENTER')
    const told = {
      subscriptionId: 's',
      key: 'b',
      value: { key: 'b' },
      score: 1,
      matchedTerms: ['x'],
      changeType: 'ENTER',
    }
    expect(await client.next()).toEqual({ type: 'SEARCH_UPDATE', payload: told })
    client.send({ type: 'SEARCH_UNSUB', payload: { subscriptionId: 's' } })
    expect(await client.rest()).toEqual([])
    expect(server.maps.tellSearches('ENTER')).toBe(0)
  })

  test('that fail say so under their name', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.closedMaps.add('secret')
    client.send({ type: 'SEARCH', payload: { requestId: 'r', mapName: 'secret', query: 'x' } })
    expect((await client.take('SEARCH_RESP')).payload).toMatchObject({
      requestId: 'r',
      results: [],
      totalCount: 0,
      error: expect.any(String),
    })
  })

  test('by several methods are followed by being run anew, once for many changes', async () => {
    const environment = simulatedEnvironment()
    await using server = await startMapsServer({ environment })
    using client = await MapsClient.open(server.url)
    const found = (...keys: readonly (readonly [string, number])[]) => ({
      results: keys.map(([key, score]) => ({ key, score, methodScores: { fullText: score } })),
      searchTimeMs: 1,
    })
    const request = { mapName: 'm', queryText: 'x', methods: ['fullText'], k: 5 }
    server.maps.hybridAnswer = found(['a', 3], ['b', 2])
    client.send({ type: 'HYBRID_SEARCH', payload: { requestId: 'r', ...request } })
    expect(await client.next()).toMatchObject({
      type: 'HYBRID_SEARCH_RESP',
      payload: { requestId: 'r', searchTimeMs: 1 },
    })
    client.send({ type: 'HYBRID_SEARCH_SUB', payload: { subscriptionId: 's', ...request } })
    await client.next('HYBRID_SEARCH_RESP')
    server.maps.hybridAnswer = found(['b', 2], ['a', 1], ['c', 1])
    client.send(batch(put(1), put(2), put(3)))
    await client.next('OP_ACK')
    await environment.advance(200)
    const changes = (await client.restOf('HYBRID_SEARCH_UPDATE')).map(({ payload }) => [
      payload.key,
      payload.changeType,
    ])
    expect(changes).toEqual([
      ['a', 'UPDATE'],
      ['c', 'ENTER'],
    ])
    expect(server.maps.hybridAsked).toHaveLength(3)
    server.maps.hybridAnswer = found(['b', 2])
    client.send(batch(put(4)))
    await client.next('OP_ACK')
    await environment.advance(200)
    const left = await client.restOf('HYBRID_SEARCH_UPDATE')
    expect(left.map(({ payload }) => payload.changeType)).toEqual(['LEAVE', 'LEAVE'])
    client.send({ type: 'HYBRID_SEARCH_UNSUB', payload: { subscriptionId: 's' } }, batch(put(5)))
    await client.next('OP_ACK')
    await environment.advance(1_000)
    expect(server.maps.hybridAsked).toHaveLength(4)
  })

  test('that fail leave those who follow them with what they have', async () => {
    const environment = simulatedEnvironment()
    await using server = await startMapsServer({ environment })
    using client = await MapsClient.open(server.url)
    const found = { results: [{ key: 'a', score: 3, methodScores: { fullText: 3 } }], searchTimeMs: 1 }
    const request = { mapName: 'm', queryText: 'x', methods: ['fullText'], k: 5 }
    server.maps.hybridAnswer = found
    client.send({ type: 'HYBRID_SEARCH_SUB', payload: { subscriptionId: 's', ...request } })
    await client.next('HYBRID_SEARCH_RESP')
    for (const answer of [{ results: [], searchTimeMs: 1, error: 'no embedder' }, found]) {
      server.maps.hybridAnswer = answer
      client.send(batch(put(1)))
      await client.next('OP_ACK')
      await environment.advance(200)
      expect(await client.rest()).toEqual([])
    }
    expect(server.maps.hybridAsked).toHaveLength(3)
    client.send({ type: 'HYBRID_SEARCH_SUB', payload: { subscriptionId: 't', ...request, mapName: 'secret' } })
    await client.next('HYBRID_SEARCH_RESP')
    server.maps.closedMaps.add('secret')
    client.send({ type: 'HYBRID_SEARCH_SUB', payload: { subscriptionId: 't', ...request, mapName: 'secret' } })
    expect((await client.next('HYBRID_SEARCH_RESP')).payload).toMatchObject({
      requestId: 't',
      error: expect.stringContaining('denied'),
    })
    client.send(batch(put(2, 'secret')))
    await client.next('OP_ACK')
    await environment.advance(200)
    expect(server.maps.hybridAsked).toHaveLength(5)
    expect(server.errors).toEqual([])
  })

  test('by a vector are asked for with their options, whatever form the vector has', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const results = [{ key: 'a', score: 0.9, value: 'a', vector: [1, 0] }]
    server.maps.vectorAnswer = { results, totalCandidates: 2, searchTimeMs: 1 }
    const options = { includeValue: true, includeVectors: true, minScore: 0.5, filter: { kind: 'x' } }
    for (const queryVector of [new Uint8Array(8), [0, 1], { 0: 0, 1: 1 }]) {
      client.send({ type: 'VECTOR_SEARCH', payload: { id: 'v', mapName: 'm', queryVector, k: 2, options } })
      expect((await client.take('VECTOR_SEARCH_RESP')).payload).toEqual({
        id: 'v',
        totalCandidates: 2,
        searchTimeMs: 1,
        results,
      })
    }
    const predicate = { op: 'and', children: [{ op: 'eq', attribute: 'kind', value: 'x' }] }
    expect(server.maps.vectorsAsked[0]).toEqual({
      ...{ mapName: 'm', queryVector: new Uint8Array(8), k: 2, predicate },
      ...{ includeValue: true, includeVectors: true, minScore: 0.5 },
    })
  })
})
