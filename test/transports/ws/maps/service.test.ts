import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLeafPath, LwwMap, type LwwRecord } from '../../../../src/crdt/mod.ts'
import { systemEnvironment } from '../../../../src/environment.ts'
import { type Maps, openMaps } from '../../../../src/maps/mod.ts'
import { eventually } from '../../../support/server.ts'
import { batch, MapsClient, put, startMapsServer } from './harness.ts'

let maps: Maps
let server: Awaited<ReturnType<typeof startMapsServer>>

beforeAll(async () => {
  maps = await openMaps({ environment: systemEnvironment, nodeId: 'server-1' })
  server = await startMapsServer({ maps })
})

afterAll(async () => {
  await server.stop()
  await maps.close()
})

const clients = (count: number) => Promise.all(Array.from({ length: count }, () => MapsClient.open(server.url)))

/** Brings a replica to the state of the server as a client does; gives how many requests that took. */
async function walk(client: MapsClient, mapName: string, replica: LwwMap): Promise<number> {
  client.send({ type: 'SYNC_INIT', mapName })
  const { rootHash } = (await client.next('SYNC_RESP_ROOT')).payload
  let asked = 0
  const descend = async (path: string): Promise<void> => {
    asked += 1
    client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName, path } })
    if (isLeafPath(path)) {
      for (const { key, record } of (await client.next('SYNC_RESP_LEAF')).payload.records)
        replica.apply(key, record as LwwRecord)
      return
    }
    const { buckets } = (await client.next('SYNC_RESP_BUCKETS')).payload
    const own = replica.buckets(path)
    for (const [digit, hash] of Object.entries(buckets)) {
      if (own[digit as keyof typeof own] !== hash) await descend(path + digit)
    }
  }
  if (replica.root !== rootHash) await descend('')
  expect(replica.root).toBe(rootHash)
  return asked
}

describe('clients of the real service', () => {
  test('come to equal roots, and ask for nothing when nothing has changed', async () => {
    const [writer, reader] = await clients(2)
    if (!writer || !reader) throw new Error('no clients')
    writer.send(batch(...Array.from({ length: 200 }, (_, n) => put(n + 1, 'walked', { n }))))
    await writer.next('OP_ACK')
    const replica = new LwwMap()
    expect(await walk(reader, 'walked', replica)).toBeGreaterThan(200)
    expect(await walk(reader, 'walked', replica)).toBe(0)
    writer.send(batch(put(201, 'walked', 'one more')))
    await writer.next('OP_ACK')
    expect(await walk(reader, 'walked', replica)).toBe(4)
  })

  test('see the writes of others in their queries, and those of their own', async () => {
    const [ann, bob] = await clients(2)
    if (!ann || !bob) throw new Error('no clients')
    const where = { open: true }
    for (const client of [ann, bob]) {
      client.send({ type: 'QUERY_SUB', payload: { queryId: 'q', mapName: 'todos', query: { where } } })
      await client.next('QUERY_RESP')
    }
    const change = async (client: MapsClient) => (await client.next('QUERY_UPDATE')).payload.changeType
    ann.send(batch(put(1, 'todos', { open: true }, 't')))
    expect([await change(ann), await change(bob)]).toEqual(['ENTER', 'ENTER'])
    bob.send(batch(put(2, 'todos', { open: false }, 't')))
    expect([await change(ann), await change(bob)]).toEqual(['LEAVE', 'LEAVE'])
  })

  test('get a lock in turn, also when its holder is gone', async () => {
    const [ann, bob] = await clients(2)
    if (!ann || !bob) throw new Error('no clients')
    const request = { type: 'LOCK_REQUEST', payload: { requestId: 'r', name: 'l', ttl: 60_000 } }
    ann.send(request)
    const { fencingToken } = (await ann.next('LOCK_GRANTED')).payload
    bob.send(request)
    expect(await bob.rest()).toEqual([])
    ann[Symbol.dispose]()
    expect((await bob.next('LOCK_GRANTED')).payload.fencingToken).toBe(fencingToken + 1)
  })

  test('count together', async () => {
    const [ann, bob] = await clients(2)
    if (!ann || !bob) throw new Error('no clients')
    ann.send({ type: 'COUNTER_REQUEST', payload: { name: 'c' } })
    await ann.next('COUNTER_RESPONSE')
    bob.send({ type: 'COUNTER_SYNC', payload: { name: 'c', state: { p: { b: 2 }, n: { b: 1 } } } })
    const state = { positive: { b: 2 }, negative: { b: 1 }, p: { b: 2 }, n: { b: 1 } }
    expect((await bob.next('COUNTER_UPDATE')).payload.state).toEqual(state)
    expect((await ann.next('COUNTER_UPDATE')).payload.state).toEqual(state)
    expect([...(await ann.rest()), ...(await bob.rest())]).toEqual([])
  })

  test('add to sets and find the same elements', async () => {
    const [ann, bob] = await clients(2)
    if (!ann || !bob) throw new Error('no clients')
    const timestamp = { millis: 1_700_000_000_000, counter: 0, nodeId: 'a' }
    const orRecord = { value: 'red', timestamp, tag: '1700000000000:0:a' }
    ann.send(batch({ id: '1', mapName: 'tags', key: 'k', opType: 'OR_ADD', orRecord }))
    await ann.next('OP_ACK')
    bob.send({ type: 'ORMAP_DIFF_REQUEST', payload: { mapName: 'tags', keys: ['k'] } })
    expect((await bob.next('ORMAP_DIFF_RESPONSE')).payload.entries).toMatchObject([{ key: 'k', records: [orRecord] }])
    const entries = [{ key: 'k', records: [], tombstones: [orRecord.tag] }]
    bob.send({ type: 'ORMAP_PUSH_DIFF', payload: { mapName: 'tags', entries } })
    await eventually(async () => {
      ann.send({ type: 'ORMAP_DIFF_REQUEST', payload: { mapName: 'tags', keys: ['k'] } })
      return (await ann.next('ORMAP_DIFF_RESPONSE')).payload.entries[0]?.records.length === 0
    })
  })

  test('search words and read the journal', async () => {
    const [client] = await clients(1)
    if (!client) throw new Error('no client')
    client.send(
      batch(put(1, 'notes', { text: 'the quick brown fox' }, 'a'), put(2, 'notes', { text: 'a lazy dog' }, 'b')),
    )
    await client.next('OP_ACK')
    client.send({ type: 'SEARCH', payload: { requestId: 's', mapName: 'notes', query: 'Fox' } })
    expect((await client.next('SEARCH_RESP')).payload).toMatchObject({ totalCount: 1, results: [{ key: 'a' }] })
    client.send({ type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1', mapName: 'notes' })
    const { events } = await client.next('JOURNAL_READ_RESPONSE')
    expect(events.map(({ type, key }: { type: string; key: string }) => [type, key])).toEqual([
      ['PUT', 'a'],
      ['PUT', 'b'],
    ])
  })

  test('hear under which moment a write of a fast clock is kept, before it is acknowledged and whether or not they follow', async () => {
    const [writer, follower] = await clients(2)
    if (!writer || !follower) throw new Error('no clients')
    follower.send({ type: 'SYNC_INIT', mapName: 'fast' })
    await follower.next('SYNC_RESP_ROOT')
    const timestamp = { millis: Date.now() + 3_600_000, counter: 0, nodeId: 'fast' }
    writer.send(batch({ id: '1', mapName: 'fast', key: 'k', opType: 'PUT', record: { value: 1, timestamp } }))
    const echo = await writer.take('SERVER_EVENT')
    expect(echo).toMatchObject({ type: 'SERVER_EVENT', payload: { key: 'k', record: { value: 1 } } })
    expect(echo.payload.record?.timestamp.nodeId).toBe('server-1')
    expect((await writer.next()).type).toBe('OP_ACK')
    expect((await follower.rest()).filter(({ type }) => type === 'SERVER_EVENT')).toEqual([echo])
  })

  test('are denied by a policy that comes while they are connected', async () => {
    const [ann, bob] = await clients(2)
    if (!ann || !bob) throw new Error('no clients')
    for (const [client, token] of [
      [ann, 'ann'],
      [bob, 'bob'],
    ] as const) {
      client.send({ type: 'AUTH', token }, { type: 'SYNC_INIT', mapName: 'owned' })
      await client.next('SYNC_RESP_ROOT')
    }
    const condition = 'auth.id == data.owner'
    await maps.putPolicy({ id: 'p', mapPattern: '**', action: 'all', effect: 'allow', condition })
    try {
      bob.send(batch(put(1, 'owned', { owner: 'bob' }, 'b'), put(2, 'owned', { owner: 'ann' }, 'x')))
      expect(await bob.next()).toMatchObject({ type: 'ERROR', payload: { code: 403 } })
      expect(await bob.next()).toMatchObject({ type: 'OP_REJECTED', payload: { opId: '2', code: 403 } })
      expect((await bob.next('OP_ACK')).payload.lastId).toBe('2')
      expect((await ann.rest()).filter(({ type }) => type === 'SERVER_EVENT')).toEqual([])
      ann.send({ type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1', mapName: 'owned' })
      expect((await ann.next('JOURNAL_READ_RESPONSE')).events).toEqual([])
    } finally {
      await maps.removePolicy('p')
    }
  })
})
