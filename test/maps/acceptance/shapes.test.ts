/** What the server sends, beside one message of each kind as the public implementation sends it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventProblems } from '../../../src/contract/validate-output.ts'
import { startTestServer } from '../../support/server.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { batch, Client, fill, type Message, put, query, remove, stamp } from './client.ts'
import { serverFixtures } from './fixtures.ts'
import { secret } from './tokens.ts'

/** Fields that a message may lack, by its name. */
const optional: Readonly<Record<string, readonly string[]>> = {
  AUTH_REQUIRED: ['reason'],
  ERROR: ['payload.details'],
  // This server runs no code of its clients.
  ENTRY_PROCESS_RESPONSE: ['result', 'newValue'],
  LIST_RESOLVERS_RESPONSE: ['resolvers.0'],
  PARTITION_MAP: ['payload.nodes.0.endpoints.http', 'payload.partitions.0.backupNodeIds.0'],
  TOPIC_MESSAGE: ['payload.publisherId'],
}

/** Of everything that a server had a reason to send the message with the most fields of each kind. */
const sent = new Map<string, Message>()
const note = (client: Client): void => {
  for (const message of client.messages) {
    const isGrouped = message.type === 'QUERY_RESP' && message.payload.queryId === 'q-agg-1'
    keep(isGrouped ? 'QUERY_RESP_AGG' : message.type, message)
  }
}
const keep = (name: string, message: Message): void => {
  if (shapeOf(message).size > shapeOf(sent.get(name)).size) sent.set(name, message)
}

async function hearEverything(): Promise<void> {
  const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 0, 2) })
  await using server = await startTestServer({ environment, mapsTombstoneMs: 60_000, mapsGcIntervalMs: 1_000 })
  using one = await Client.open(server.wsUrl)
  using other = await Client.open(server.wsUrl)
  const timestamp = stamp(environment.nowMs())
  other.send(query('q-001', 'users'), { type: 'SYNC_INIT', mapName: 'users' })
  other.send({ type: 'TOPIC_SUB', payload: { topic: 'chat/room-1' } })
  other.send({ type: 'JOURNAL_SUBSCRIBE', requestId: 'j', mapName: 'users' })
  other.send({ type: 'SEARCH_SUB', payload: { subscriptionId: 'ss-001', mapName: 'users', query: 'alice' } })
  await other.rest()
  one.send(
    { type: 'AUTH', token: 'any' },
    { type: 'TOPIC_PUB', payload: { topic: 'chat/room-1', data: { text: 'hi' } } },
  )
  await fill(one, 'users', { 'user-1': { name: 'Alice', category: 'a', price: 1 } })
  await fill(one, 'users', { 'user-1': { name: 'Alice A.', category: 'a', price: 1 } })
  await fill(one, 'users', Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`u${at}`, { name: 'Alice' }])))
  const old = put('old', { id: 1, map: 'users', key: 'gone', timestamp })
  one.send(batch(old, remove('gone', { id: 2, map: 'users', timestamp: stamp(timestamp.millis, 1) })))
  one.send(batch(put(1, { id: 3, map: '_topgun_x' })))
  const aggregations = [{ func: 'count' }, { func: 'sum', field: 'price' }]
  one.send(query('q-agg-1', 'users', { groupBy: ['category'], aggregations }), query('q-001', 'users', { limit: 1 }))
  one.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'users', path: '' } })
  await one.ask({ type: 'LOCK_REQUEST', payload: { requestId: 'l', name: 'l' } }, 'LOCK_GRANTED')
  one.send({ type: 'LOCK_RELEASE', payload: { requestId: 'l', name: 'l', fencingToken: 1 } })
  one.send({ type: 'ENTRY_PROCESS', requestId: 'e', mapName: 'm', key: 'k', processor: { name: 'f', code: '' } })
  one.send({ type: 'LIST_RESOLVERS', requestId: 'r' }, { type: 'PARTITION_MAP_REQUEST' })
  one.send({ type: 'SEARCH', payload: { requestId: 's', mapName: 'users', query: 'alice' } })
  await one.next('SEARCH_RESP')
  for (let passed = 0; passed < 100; passed += 50) {
    await environment.advance(50)
    await other.rest()
  }
  await environment.advance(55_000)
  for (const client of [one, other]) await client.rest()
  await environment.advance(10_000)
  one.send({ type: 'SYNC_INIT', mapName: 'users', lastSyncTimestamp: timestamp.millis }, batch(old))
  await one.next('MERGE_REJECTED')
  for (const client of [one, other]) {
    await client.rest()
    note(client)
  }
}

async function hearRefusals(): Promise<void> {
  await using server = await startTestServer({ jwtSecrets: [secret] })
  using client = await Client.open(server.wsUrl)
  client.send({ type: 'AUTH', token: 'none' })
  await client.closed
  note(client)
}

/** Paths of all fields with the kinds of their values; of a list its first item stands for all. */
function shapeOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  const inner = Array.isArray(value) ? Object.entries(value.slice(0, 1)) : isObject(value) ? Object.entries(value) : []
  const kind = Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value
  const own: [string, string][] = path === '' ? [] : [[path, kind]]
  return new Map([
    ...own,
    ...inner.flatMap(([name, each]) => [...shapeOf(each, path === '' ? name : `${path}.${name}`)]),
  ])
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What is in values is a client's own. */
const isOwn = (path: string): boolean => /(^|\.)(value|data|previousValue|attemptedValue|buckets)\./.test(path)
/** Of any kind. */
const isValue = (path: string): boolean => /(value|attemptedValue|previousValue)$/.test(path)

describe('what the server sends', () => {
  beforeAll(async () => {
    await hearEverything()
    await hearRefusals()
  })
  afterAll(() => sent.clear())

  test('is known by the contract in the form of the public implementation', () => {
    expect(serverFixtures).toHaveLength(26)
    for (const { name, message } of serverFixtures) expect(eventProblems('maps', message), name).toEqual([])
  })

  test.each(serverFixtures)('$name has the fields that clients know, of the same kinds', ({ name, message }) => {
    const own = sent.get(name)
    expect(own, 'was sent').toBeDefined()
    const shape = shapeOf(own)
    const lacks = optional[name] ?? []
    const isExcused = (path: string): boolean =>
      isOwn(path) || lacks.some((each) => path === each || path.startsWith(`${each}.`))
    const differing = [...shapeOf(message)]
      .filter(([path]) => !isExcused(path))
      .filter(([path, kind]) => (isValue(path) ? !shape.has(path) : shape.get(path) !== kind))
    expect(differing).toEqual([])
  })
})
