import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../src/contract/mod.ts'
import { commandNames } from '../../../src/contract/mod.ts'
import { payloadExamplesOf, problemsOf, resultSchemaOf } from '../support/contract-check.ts'
import { contextOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

type Opened = Awaited<ReturnType<typeof openBroker>>
type Preparation = readonly (readonly [name: CommandName, payload: unknown])[]

/** What has to be there for the examples of a family, so that they do what they show. */
const preparations: Readonly<Record<string, Preparation>> = {
  kv: [
    ['kv.mset', { pairs: ['user:1001', 'user:1'].map((key) => ({ key, value: 'data1' })) }],
    ['kv.set', { key: 'log', value: 'text' }],
  ],
  key: [['kv.set', { key: 'a', value: 1 }]],
  hash: [['hash.mset', { key: 'user:1001', fields: { name: 'Alice', age: 30, score: 1 } }]],
  list: [['list.rpush', { key: 'jobs', values: ['a', 'b'] }]],
  set: [
    ['set.add', { key: 'tags', members: ['red', 'blue'] }],
    ['set.add', { key: 'old', members: ['red'] }],
  ],
  sortedset: [['sortedset.zadd', { key: 'board', member: 'player1', score: 100.5 }]],
  geospatial: [
    ['geospatial.geoadd', { key: 'shops', locations: [{ lat: 52.52, lon: 13.405, member: 'berlin' }] }],
    ['geospatial.geoadd', { key: 'shops', locations: [{ lat: 48.8566, lon: 2.3522, member: 'paris' }] }],
  ],
  queue: [
    ['queue.publish', { queue: 'tasks', message: 'x' }],
    ['queue.publish', { queue: 'tasks', message: 'y' }],
  ],
  stream: [['stream.publish', { room: 'chat-room-1', event_type: 'message', data: 1 }]],
  pubsub: [['pubsub.subscribe', { topics: ['events.user.#'] }]],
}

const preparationOf: Partial<Record<CommandName, Preparation>> = {
  'queue.create': [],
  'stream.create': [],
  'transaction.discard': [['transaction.multi', { client_id: 'c1' }]],
  'transaction.exec': [
    ['transaction.multi', { client_id: 'c1' }],
    ['kv.set', { key: 'balance', value: 1, client_id: 'c1' }],
  ],
}

async function prepare(opened: Opened, name: CommandName, session: ReturnType<typeof testSession>): Promise<void> {
  const steps = preparationOf[name] ?? preparations[name.split('.')[0]!] ?? []
  for (const [command, payload] of steps) await opened.run(command, payload, { session })
  Object.assign(opened.engine.replication, { promote: async () => {}, resync: async () => {} })
}

/** An example names a message that some other queue has; here it is one that is leased. */
async function withLease({ run }: Opened, name: CommandName, example: unknown): Promise<unknown> {
  if (name !== 'queue.ack' && name !== 'queue.nack') return example
  const { message_id } = await run('queue.consume', { queue: 'tasks' })
  return { ...(example as object), message_id }
}

describe.each(['seed', 'compat'] as const)('examples of the contract, dialect %s', (dialect) => {
  it.each(commandNames)('%s', async (name) => {
    const examples = payloadExamplesOf(name)
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const opened = await openBroker()
      const session = testSession()
      opened.broker.connect(session)
      await prepare(opened, name, session)
      const payload = await withLease(opened, name, structuredClone(example))
      const { status, body } = await opened.broker.execute(
        { command: name, request_id: 'q1', payload },
        contextOf({ session, dialect }),
      )
      expect(body).toMatchObject({ type: 'response', request_id: 'q1', status: 'success', success: true })
      const created = ['queue.create', 'stream.create'].includes(name)
      expect(status).toBe(created ? 201 : 200)
      const isBare = dialect === 'compat' && ['kv.get', 'kv.getset', 'kv.getrange'].includes(name)
      if (!isBare) expect(problemsOf(resultSchemaOf(name), (body as { payload: unknown }).payload)).toBe('')
      expect(opened.failures).toEqual([])
    }
  })
})

it('the check of results finds a wrong one', () => {
  expect(problemsOf('KvGetResult', { found: 'yes' })).not.toBe('')
})
