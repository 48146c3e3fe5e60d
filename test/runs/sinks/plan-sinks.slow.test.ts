/** Runs that a key with a plan has started: their sinks write in its namespace and are counted for it. */
import { expect, onTestFinished, test } from 'vitest'
import { Broker } from '../../../src/broker/dispatcher.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { brokerSinks } from '../../../src/broker/sinks.ts'
import type { SinkRequest, StartRequest } from '../../../src/contract/mod.ts'
import type { PlanHolder } from '../../../src/platform/quota/mod.ts'
import { plans } from '../../../src/platform/quota/plans.ts'
import { Quotas } from '../../../src/platform/quota/quotas.ts'
import type { Storage } from '../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { openEngine } from './engine.ts'
import { caller, linesOf, openHouse } from './fixtures.ts'
import { eventsOf } from './repeats.ts'

const holder: PlanHolder = { id: 'holder', plan: 'Free' }
const never = new AbortController().signal
type Limits = Partial<(typeof plans)['Free']>

interface SetUp {
  readonly storage?: Storage
  readonly environment?: ReturnType<typeof simulatedEnvironment>
  readonly hub?: boolean
}

async function setUp(limits: Limits = {}, { storage, environment = simulatedEnvironment(), hub = true }: SetUp = {}) {
  const kept = storage ?? (await openMemoryStorage())
  const engine = await openEngine(kept, environment)
  const quotas = new Quotas({
    environment,
    count: engine.count,
    measure: (namespace) => engine.keys.bytesOf(namespace),
    measureGoodForMs: 0,
    plans: { ...plans, Free: { ...plans.Free, ...limits } },
    onError: (error) => expect.fail(String(error)),
  })
  const options = { engine, environment, version: '0', settings: {}, shutDown: () => undefined }
  const broker = new Broker({ ...options, onFailure: (failure) => expect.fail(String(failure.cause)) })
  const house = await openHouse(brokerSinks({ engine, environment, broker, ...(hub && { quotas }) }), kept, environment)
  onTestFinished(async () => {
    broker.close()
    await quotas.close().catch(() => undefined)
    await engine.close().catch(() => undefined)
  })
  const planned = { ...caller, limits: quotas.limitsOfHolder(holder) }
  const context = { caller: planned, dialect: 'seed', signal: never } as const
  const start = (request: StartRequest) => house.service.start(request, planned)
  const stateOf = async (streamId: string) => (await house.service.get(streamId)).sinks?.map(({ state }) => state)
  const quota = async () => {
    const grant = { ...holder, allows: () => true, onEnd: () => () => undefined }
    return (await quotas.quotaOf({ kind: 'key', fingerprint: 'f', grant })).quotas
  }
  return { kept, engine, house, broker, planned, context, start, stateOf, quota }
}

const inNamespace = (name: string) => `\0${holder.id}\0${name}`

async function allOf(engine: Engine, queue: string): Promise<unknown[]> {
  const messages: unknown[] = []
  for (;;) {
    const taken = await engine.queues.consume(queue, { consumerId: 'c', waitMs: 0, signal: never })
    if (taken === undefined) return messages
    messages.push(taken.message)
    await engine.queues.ack(queue, taken.messageId)
  }
}

test('every kind of sink writes in the namespace of its holder alone, and each entry is an operation of the plan', async () => {
  const { engine, house, broker, context, start, quota } = await setUp()
  const sinks: SinkRequest[] = [
    { type: 'room', room: 'ledger' },
    { type: 'queue', queue: 'work', template: { n: '{sequence}' } },
    { type: 'kv', key: 'doc:{sequence}', ttl: 60 },
    { type: 'topic', topic: 'all' },
  ]
  const before = (await quota()).operations.used
  const run = await start({ count: 700, sinks })
  await house.stored(run.streamId, 'completed')
  const events = await eventsOf(engine, inNamespace('ledger'))
  expect(events.map(({ data }) => JSON.stringify(data))).toEqual(linesOf(run.plan, 0, 700))
  expect(await allOf(engine, inNamespace('work'))).toEqual(Array.from({ length: 700 }, (_, n) => ({ n })))
  expect(await engine.strings.get('doc:5')).toBeUndefined()
  expect(await engine.rooms.list()).toEqual([inNamespace('ledger')])
  expect(await engine.queues.list()).toEqual([inNamespace('work')])
  expect((await quota()).operations.used - before).toBe(4 * 700)
  // As the holder itself sees it.
  expect(await broker.executeOne('stream.list', {}, context)).toMatchObject({ rooms: ['ledger'] })
  expect(await broker.executeOne('kv.get', { key: 'doc:699' }, context)).toMatchObject({ found: true })
  const { topics } = (await broker.executeOne('pubsub.topics', {}, context)) as { topics: unknown[] }
  expect(JSON.stringify(topics)).not.toContain(holder.id)
})

test('a namespace that is full makes a sink wait, and what was held up comes once there is room, once and in order', async () => {
  const { engine, house, start, stateOf } = await setUp({ storageBytesMax: 30_000 })
  const sinks: SinkRequest[] = [{ type: 'queue', queue: 'work', template: { n: '{sequence}' } }]
  const run = await start({ count: 1_000, sinks })
  await house.until(async () => (await stateOf(run.streamId))?.[0] === 'waiting')
  await house.environment.advance(5_000)
  const queue = inNamespace('work')
  const { depth } = await engine.queues.statistics(queue)
  expect(depth).toBeGreaterThan(0)
  expect(depth).toBeLessThan(1_000)
  expect(await engine.keys.bytesOf(inNamespace(''))).toBeLessThanOrEqual(30_000)
  const got: unknown[] = []
  await house.until(async () => {
    got.push(...(await allOf(engine, queue)))
    return run.outcome === 'completed'
  })
  got.push(...(await allOf(engine, queue)))
  expect(got).toEqual(Array.from({ length: 1_000 }, (_, n) => ({ n })))
}, 30_000)

test('sinks use the operations of a plan up to the last one, then wait, and a stop works meanwhile', async () => {
  const kinds: SinkRequest[] = [
    { type: 'queue', queue: 'a' },
    { type: 'room', room: 'a' },
    { type: 'kv', key: '{sequence}' },
    { type: 'topic', topic: 'a' },
  ]
  for (const sink of kinds) {
    const { house, start, stateOf, quota } = await setUp({ operationsMax: 300 })
    const run = await start({ count: 500, sinks: [sink] })
    await house.until(async () => (await stateOf(run.streamId))?.[0] === 'waiting')
    await house.environment.advance(2_000)
    expect((await quota()).operations.used).toBe(300)
    await house.service.stop(caller)
    expect((await house.store.get(run.streamId)).state).toBe('stopped')
  }
})

test('after a restart a run goes on under the plan that it was started under, whoever resumes it', async () => {
  const storage = await openMemoryStorage()
  const environment = simulatedEnvironment()
  const first = await setUp({ operationsMax: 300 }, { storage, environment })
  const run = await first.start({ count: 500, sinks: [{ type: 'room', room: 'ledger' }] })
  await first.house.until(async () => (await first.stateOf(run.streamId))?.[0] === 'waiting')
  await first.house.service.close()
  await first.engine.close()
  const off = await setUp({}, { storage, environment, hub: false })
  await expect(off.house.service.resume(run.streamId, caller)).rejects.toMatchObject({ code: 'stream_not_resumable' })
  await off.engine.close()
  const again = await setUp({ operationsMax: 10_000 }, { storage, environment })
  const resumed = await again.house.service.resume(run.streamId, caller)
  await again.house.stored(run.streamId, 'completed')
  const events = await eventsOf(again.engine, inNamespace('ledger'))
  expect(events.map(({ data }) => JSON.stringify(data))).toEqual(linesOf(resumed.plan, 0, 500))
  expect(await again.engine.rooms.list()).toEqual([inNamespace('ledger')])
})

test('a time to live or a payload that the plan does not allow is refused or ends the run, and nothing is written', async () => {
  const { engine, house, start } = await setUp({ ttlSecondsMax: 60, payloadBytesMax: 40 })
  const refused = { code: 'quota_exceeded', details: { max_ttl_seconds: 60 } }
  await expect(start({ count: 1, sinks: [{ type: 'kv', key: 'k', ttl: 61 }] })).rejects.toMatchObject(refused)
  for (const sink of [{ type: 'room', room: 'r' } as const, { type: 'topic', topic: 't' } as const]) {
    const run = await start({ count: 10, sinks: [sink] })
    expect((await house.stored(run.streamId, 'failed')).failure).toMatchObject({ error: 'payload_too_large', sink: 0 })
  }
  expect(await engine.rooms.list()).toEqual([])
})
