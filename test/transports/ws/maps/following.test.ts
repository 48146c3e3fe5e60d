import { describe, expect, test } from 'vitest'
import { connectionSubscriptionsMax, eventsPerFrameMax, journalReadMax } from '../../../../src/maps/mod.ts'
import { allOf, type ServerMessage } from '../../../support/maps-messages.ts'
import { eventually } from '../../../support/server.ts'
import { batch, MapsClient, put, startMapsServer } from './harness.ts'

const query = (queryId: string, mapName = 'm') => ({ type: 'QUERY_SUB', payload: { queryId, mapName, query: {} } })
const types = (messages: readonly ServerMessage[]) => messages.map(({ type }) => type)

describe('changes of a map', () => {
  test('go to others that query or sync it, once, and neither to the writer nor to anybody else', async () => {
    await using server = await startMapsServer()
    const [writer, querying, syncing, idle] = await Promise.all([1, 2, 3, 4].map(() => MapsClient.open(server.url)))
    if (!writer || !querying || !syncing || !idle) throw new Error('no clients')
    querying.send(query('a'), query('b'))
    syncing.send({ type: 'SYNC_INIT', mapName: 'm' }, { type: 'ORMAP_SYNC_INIT', mapName: 'm', rootHash: 0 })
    writer.send(query('own'))
    await Promise.all([querying.rest(), syncing.rest(), writer.rest(), idle.rest()])
    const op = put(1, 'm', { text: 'hi' })
    writer.send(batch(op, put(2, 'other')))
    await writer.next('OP_ACK')
    const { mapName, key, record } = op
    const event = { type: 'SERVER_EVENT', payload: { mapName, eventType: 'PUT', key, record } }
    expect((await querying.rest()).filter(({ type }) => type === 'SERVER_EVENT')).toEqual([event])
    expect(await syncing.rest()).toEqual([event])
    expect(await idle.rest()).toEqual([])
    expect(types(writer.messages)).toEqual(['QUERY_RESP', 'PONG', 'QUERY_UPDATE', 'OP_ACK'])
  })

  test('a removal goes with its record, or clients would ignore it', async () => {
    await using server = await startMapsServer()
    using writer = await MapsClient.open(server.url)
    using other = await MapsClient.open(server.url)
    other.send({ type: 'SYNC_INIT', mapName: 'm' })
    await other.rest()
    writer.send(batch({ ...put(1, 'm', null, 'gone'), opType: 'REMOVE' }))
    const { payload } = await other.next('SERVER_EVENT')
    expect(payload).toMatchObject({ eventType: 'REMOVE', key: 'gone', record: { value: null } })
  })

  test('many of one writer go together, in their order, and never too many', async () => {
    await using server = await startMapsServer()
    using writer = await MapsClient.open(server.url)
    using other = await MapsClient.open(server.url)
    other.send({ type: 'SYNC_INIT', mapName: 'm' })
    await other.rest()
    const ops = Array.from({ length: eventsPerFrameMax + 10 }, (_, n) => put(n + 1))
    writer.send(batch(...ops))
    const first = await other.next('SERVER_BATCH_EVENT')
    const second = await other.next('SERVER_BATCH_EVENT')
    expect([first.payload.events.length, second.payload.events.length]).toEqual([eventsPerFrameMax, 10])
    const keys = [first, second].flatMap(({ payload }) => payload.events.map(({ key }) => key))
    expect(keys).toEqual(ops.map(({ key }) => key))
    writer.send(batch(put(900), put(901)))
    await writer.next('OP_ACK')
    await writer.next('OP_ACK')
    expect(types(await other.rest())).toEqual(['SERVER_EVENT', 'SERVER_EVENT'])
  })

  test('end with the last query of the map', async () => {
    await using server = await startMapsServer()
    using writer = await MapsClient.open(server.url)
    using other = await MapsClient.open(server.url)
    other.send(query('a'), query('b'), { type: 'QUERY_UNSUB', payload: { queryId: 'a' } })
    await other.rest()
    const write = async () => {
      writer.send(batch(put(1)))
      await writer.next('OP_ACK')
      return types(await other.rest())
    }
    expect((await write()).sort()).toEqual(['QUERY_UPDATE', 'SERVER_EVENT'])
    other.send({ type: 'QUERY_UNSUB', payload: { queryId: 'b' } })
    await other.rest()
    expect(await write()).toEqual([])
  })

  test('go to nobody who may not read them', async () => {
    const mayRead = (_map: string, { user }: { user: string | undefined }, value?: unknown) =>
      value !== 'secret' || user === 'ann'
    await using server = await startMapsServer({ mayRead })
    const [writer, ann, bob] = await Promise.all([1, 2, 3].map(() => MapsClient.open(server.url)))
    if (!writer || !ann || !bob) throw new Error('no clients')
    for (const [client, token] of [
      [ann, 'ann'],
      [bob, 'bob'],
    ] as const) {
      client.send({ type: 'AUTH', token }, { type: 'SYNC_INIT', mapName: 'm' })
      await client.next('SYNC_RESP_ROOT')
    }
    writer.send(batch(put(1, 'm', 'secret', 's'), put(2, 'm', 'open', 'o'), put(3, 'm', null, 's')))
    await writer.next('OP_ACK')
    const keys = async (client: MapsClient) =>
      (await client.restOf('SERVER_EVENT')).map(({ payload }) => [payload.key, payload.record?.value])
    expect(await keys(ann)).toEqual([
      ['s', 'secret'],
      ['o', 'open'],
      ['s', null],
    ])
    expect(await keys(bob)).toEqual([
      ['o', 'open'],
      ['s', null],
    ])
    bob.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'm', path: '000' } })
    writer.send(batch(put(4, 'm', 'secret', 't')))
    await writer.next('OP_ACK')
    bob.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'm', path: '000' } })
    await bob.next('SYNC_RESP_LEAF')
    const { records } = (await bob.next('SYNC_RESP_LEAF')).payload
    expect(records.map(({ key }) => key)).toEqual(['s', 'o'])
  })

  test('what was collected is told to all', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    await client.rest()
    for (const listener of server.maps.listeners) listener.pruned(server.maps.now())
    expect(await client.next()).toEqual({ type: 'GC_PRUNE', payload: { olderThan: server.maps.now() } })
  })
})

describe('live queries', () => {
  test('of two clients with one name are two, and the writer sees its own', async () => {
    await using server = await startMapsServer()
    using ann = await MapsClient.open(server.url)
    using bob = await MapsClient.open(server.url)
    ann.send(query('q', 'a'))
    bob.send(query('q', 'b'))
    expect((await ann.take('QUERY_RESP')).payload).toEqual({
      queryId: 'q',
      results: [],
      hasMore: false,
      cursorStatus: 'none',
    })
    await bob.next('QUERY_RESP')
    ann.send(batch(put(1, 'a', 'x', 'k')))
    expect((await ann.next('QUERY_UPDATE')).payload).toEqual({
      queryId: 'q',
      key: 'k',
      value: 'x',
      changeType: 'ENTER',
    })
    expect(await bob.rest()).toEqual([])
  })

  test('a name that comes again replaces the former query', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send(query('q', 'a'), query('q', 'b'))
    await client.rest()
    expect(server.maps.liveEnded).toEqual(['a'])
    expect(server.maps.openQueries).toBe(1)
  })

  test('that may not be read, or cannot be kept up, say so under their name', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.closedMaps.add('secret')
    client.send(query('q', 'secret'), query('p'))
    const error = 'read access denied for map: secret'
    expect(await client.next()).toEqual({ type: 'QUERY_RESP', payload: { queryId: 'q', results: [], error } })
    await client.next('QUERY_RESP')
    server.maps.endQuery('too many changes', 'QUERY_SNAPSHOT_OVERFLOW')
    expect((await client.next('QUERY_RESP')).payload).toEqual({
      ...{ queryId: 'p', results: [], error: 'too many changes', code: 'QUERY_SNAPSHOT_OVERFLOW' },
    })
    expect(server.maps.openQueries).toBe(0)
  })

  test('so many of a connection and not one more', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    for (let n = 0; n < connectionSubscriptionsMax; n += 1) client.send(query(`q${n}`))
    expect((await client.restOf('QUERY_RESP')).filter(({ payload }) => payload.error !== undefined)).toEqual([])
    client.send(query('more'), query('q0'))
    expect((await client.next('QUERY_RESP')).payload).toMatchObject({
      queryId: 'more',
      error: 'too many subscriptions',
    })
    expect((await client.next('QUERY_RESP')).payload).not.toHaveProperty('error')
    expect(server.maps.openQueries).toBe(connectionSubscriptionsMax)
  })

  test('with a predicate have another message, and are the same', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const predicate = { op: 'isNotNull', attribute: 'a' }
    client.send({ type: 'HYBRID_QUERY_SUBSCRIBE', payload: { subscriptionId: 's', mapName: 'm', predicate } })
    expect((await client.next('QUERY_RESP')).payload.queryId).toBe('s')
    client.send({ type: 'HYBRID_QUERY_UNSUBSCRIBE', payload: { subscriptionId: 's' } })
    await client.rest()
    expect(server.maps.openQueries).toBe(0)
  })
})

describe('topics', () => {
  test('reach all others that are subscribed, in order, whatever the payload', async () => {
    await using server = await startMapsServer()
    using from = await MapsClient.open(server.url)
    using to = await MapsClient.open(server.url)
    for (const client of [from, to]) {
      client.send({ type: 'TOPIC_SUB', payload: { topic: 'chat/1' } })
      await client.rest()
    }
    const data = [{ text: 'hi' }, null, new Uint8Array([1, 2]), 7]
    from.send(...data.map((each) => ({ type: 'TOPIC_PUB', payload: { topic: 'chat/1', data: each } })))
    expect(await from.rest()).toEqual([])
    expect((await to.restOf('TOPIC_MESSAGE')).map(({ payload }) => payload.data)).toEqual(data)
    to.send({ type: 'TOPIC_UNSUB', payload: { topic: 'chat/1' } })
    await to.rest()
    from.send(
      { type: 'TOPIC_PUB', payload: { topic: 'chat/1', data: 1 } },
      { type: 'TOPIC_SUB', payload: { topic: 'a b' } },
    )
    expect(await from.next()).toMatchObject({ type: 'ERROR', payload: { code: 400 } })
    expect(await to.rest()).toEqual([])
  })
})

describe('the journal', () => {
  const event = (sequence: number, mapName = 'm', type = 'PUT' as 'PUT' | 'DELETE') => ({
    ...{ sequence: String(sequence), type, mapName, key: 'k', value: sequence, nodeId: 'server-1' },
    timestamp: { millis: sequence, counter: 0, nodeId: 'a' },
  })

  test('is read from a sequence on', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.events = Array.from({ length: 150 }, (_, n) => event(n + 1))
    client.send({ type: 'JOURNAL_READ', requestId: 'r', fromSequence: '2' })
    const answer = await client.take('JOURNAL_READ_RESPONSE')
    expect(answer).toMatchObject({ type: 'JOURNAL_READ_RESPONSE', requestId: 'r', hasMore: true })
    expect([answer.events.length, answer.events[0]?.sequence]).toEqual([100, '2'])
    server.maps.events = Array.from({ length: journalReadMax + 1 }, (_, n) => event(n + 1))
    for (const limit of [journalReadMax, journalReadMax + 1]) {
      client.send({ type: 'JOURNAL_READ', requestId: 'r', fromSequence: '1', limit })
      expect((await client.take('JOURNAL_READ_RESPONSE')).events).toHaveLength(journalReadMax)
    }
    client.send({ type: 'JOURNAL_READ', requestId: 'r', fromSequence: `seq-${journalReadMax + 1}` })
    expect((await client.take('JOURNAL_READ_RESPONSE')).events).toHaveLength(1)
    client.send({ type: 'JOURNAL_READ', requestId: 'r', fromSequence: '99999999999999999' })
    expect(await client.next()).toMatchObject({ type: 'ERROR', payload: { code: 400 } })
  })

  test('is told from a sequence on without gap, of the maps and types that were asked for', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.events = Array.from({ length: 2_500 }, (_, n) => event(n + 1))
    client.send({ type: 'JOURNAL_SUBSCRIBE', requestId: 'j', fromSequence: '1', mapName: 'm', types: ['PUT'] })
    await eventually(() => server.maps.journalListeners === 1)
    server.maps.tellJournal(event(2_501))
    server.maps.tellJournal(event(2_502, 'other'))
    server.maps.tellJournal(event(2_503, 'm', 'DELETE'))
    server.maps.tellJournal(event(2_504))
    await eventually(() => client.messages.length >= 2_502)
    const sequences = allOf(client.messages, 'JOURNAL_EVENT').map(({ event }) => Number(event.sequence))
    expect(sequences).toEqual([...Array.from({ length: 2_501 }, (_, n) => n + 1), 2_504])
    client.send({ type: 'JOURNAL_UNSUBSCRIBE', subscriptionId: 'j' })
    await client.rest()
    expect(server.maps.journalListeners).toBe(0)
  })

  test('hides what a client may not read', async () => {
    await using server = await startMapsServer({ mayRead: (map) => map !== 'secret' })
    using client = await MapsClient.open(server.url)
    server.maps.events = [event(1, 'secret'), event(2)]
    client.send({ type: 'JOURNAL_READ', requestId: 'r', fromSequence: '0' })
    expect((await client.take('JOURNAL_READ_RESPONSE')).events).toHaveLength(1)
  })
})
