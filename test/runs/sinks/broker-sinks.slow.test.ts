import { randomInt } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import type { Broker } from '../../../src/broker/dispatcher.ts'
import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { brokerSinks } from '../../../src/broker/sinks.ts'
import type { SinkRequest } from '../../../src/contract/mod.ts'
import type { Storage } from '../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { openEngine } from './engine.ts'
import { caller, linesOf, openHouse } from './fixtures.ts'
import { eventsOf, parcels, repeats } from './repeats.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const never = new AbortController().signal

async function openSinks(storage?: Storage) {
  const environment = simulatedEnvironment()
  const engine = await openEngine(storage ?? (await openMemoryStorage()), environment)
  onTestFinished(() => engine.close().catch(() => undefined))
  const sent: { topic: string; message: Json }[] = []
  const broker = {
    executeOne: async (name: string, payload: { topic: string; message: Json }) => {
      expect(name).toBe('pubsub.publish')
      sent.push(payload)
    },
  } as unknown as Broker
  return { environment, engine, sent, openSink: brokerSinks({ engine, environment, broker }) }
}

async function openRuns(storage?: Storage) {
  const kept = storage ?? (await openMemoryStorage())
  const sinks = await openSinks(kept)
  return { ...sinks, house: await openHouse(sinks.openSink, kept, sinks.environment) }
}

async function take(engine: Engine, queue: string) {
  const taken = await engine.queues.consume(queue, { consumerId: 'c', waitMs: 0, signal: never })
  if (taken !== undefined) await engine.queues.ack(queue, taken.messageId)
  return taken
}

const sinkFor = (openSink: ReturnType<typeof brokerSinks>, request: SinkRequest, onlyTarget?: string) =>
  openSink({ id: 'run/0', request, onlyTarget })

test('a room has the entries byte for byte at the offsets of their sequences, and rooms by process have each its own', async () => {
  const { house, engine } = await openRuns()
  const template = { id: '{document_id}', n: '{sequence}' }
  const byProcess: SinkRequest = { type: 'room', room: 'p-{business_process}', event_type: '{document_type}', template }
  const run = await house.start({ count: 2_000, sinks: [{ type: 'room', room: 'all' }, byProcess] })
  await house.stored(run.streamId, 'completed')
  const lines = linesOf(run.plan, 0, 2_000)
  const events = await eventsOf(engine, 'all')
  expect(events.map(({ data }) => JSON.stringify(data))).toEqual(lines)
  expect(events.map(({ offset }) => offset)).toEqual(lines.map((_, k) => k))
  const entries = lines.map((line) => JSON.parse(line))
  const processes = [...new Set(entries.map(({ business_process }) => business_process))]
  expect(processes.length).toBeGreaterThan(1)
  for (const process of processes) {
    const own = entries.filter(({ business_process }) => business_process === process)
    const got = await eventsOf(engine, `p-${process}`)
    expect(got.map(({ data }) => data)).toEqual(own.map((entry) => ({ id: entry.document_id, n: entry.sequence })))
    expect(got.map(({ eventType }) => eventType)).toEqual(own.map((entry) => entry.document_type))
  }
})

test('a full queue slows the run, and a consumer that drains it gets every entry once and in order', async () => {
  const { house, engine } = await openRuns()
  const config = { depthMax: 10, ackDeadlineMs: 60_000, retriesMax: 1, priority: 5, prefetch: 0 }
  await engine.queues.create('small', config)
  const sink: SinkRequest = { type: 'queue', queue: 'small', priority: 7, headers: { of: '{company_code}' } }
  const run = await house.start({ count: 6_000, sinks: [{ ...sink, template: { n: '{sequence}' } }] })
  await house.until(async () => (await engine.queues.statistics('small')).depth === 8)
  await house.environment.advance(3_000)
  expect(run.position).toBeLessThan(5_000)
  expect((await house.service.get(run.streamId)).sinks).toMatchObject([{ state: 'waiting' }])
  await house.service.pause(caller)
  const depth = (await engine.queues.statistics('small')).depth
  const taken: Json[] = []
  const wrong: unknown[] = []
  const drain = async () => {
    for (let next = await take(engine, 'small'); next !== undefined; next = await take(engine, 'small')) {
      taken.push((next.message as { n: number }).n)
      if (next.priority !== 7 || !/^\w+$/.test(String(next.headers?.of))) wrong.push(next)
    }
  }
  await drain()
  await house.environment.advance(3_000)
  expect(taken).toHaveLength(depth)
  await house.service.resume(undefined, caller)
  await house.until(async () => {
    await drain()
    return run.outcome === 'completed'
  })
  await drain()
  expect(taken).toEqual(Array.from({ length: 6_000 }, (_, k) => k))
  expect(wrong).toEqual([])
}, 30_000)

test('a stop and a drain work while a queue is full', async () => {
  for (const end of ['stop', 'close'] as const) {
    const { house, engine } = await openRuns()
    const config = { depthMax: 3, ackDeadlineMs: 60_000, retriesMax: 1, priority: 5, prefetch: 0 }
    await engine.queues.create('small', config)
    const run = await house.start({ count: 500, sinks: [{ type: 'queue', queue: 'small' }] })
    await house.until(async () => (await engine.queues.statistics('small')).depth > 1 && run.position === 500)
    await house.service[end](caller)
    const state = end === 'stop' ? 'stopped' : 'interrupted'
    expect((await house.store.get(run.streamId)).state).toBe(state)
    const { published } = await engine.queues.statistics('small')
    await take(engine, 'small')
    await house.environment.advance(3_000)
    expect((await engine.queues.statistics('small')).published).toBe(published)
  }
})

test(`entries that come again, in any ranges, are in rooms with placeholders once (seed ${seed})`, async () => {
  for (let round = 0; round < 20; round++) {
    const { got, expected } = await repeats(await openSinks(), seed + round, false)
    expect(got).toEqual(expected)
  }
})

test('the repeats catch a sink whose producer is not the same afterwards (canary)', async () => {
  const { got, expected } = await repeats(await openSinks(), 1, true)
  expect(got).not.toEqual(expected)
})

test('the place of a sink with one target is what the engine has, of one with several what was confirmed', async () => {
  const { openSink } = await openSinks()
  const request: SinkRequest = { type: 'queue', queue: 'q' }
  const sink = sinkFor(openSink, request, 'q')
  expect(await sink.position(50, 60)).toBe(0)
  await sink.write(parcels(['q', 'q', 'q']), 0, never)
  expect(await sinkFor(openSink, request, 'q').position(0, 60)).toBe(3)
  expect(await sinkFor(openSink, request).position(50, 60)).toBe(50)
})

test('a queue that appears while a sink waits for another is not held up, and what was aborted can come again', async () => {
  const { engine, openSink } = await openSinks()
  const config = { depthMax: 2, ackDeadlineMs: 60_000, retriesMax: 1, priority: 5, prefetch: 0 }
  await engine.queues.create('full', config)
  const sink = sinkFor(openSink, { type: 'queue', queue: '{source}' })
  const all = parcels(['full', 'free', 'full', 'free', 'full'])
  const abort = new AbortController()
  const write = sink.write(all, 0, abort.signal)
  for (let turn = 0; turn < 1_000; turn++) await Promise.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  abort.abort()
  await expect(write).rejects.toBe(abort.signal.reason)
  expect((await engine.queues.statistics('free')).depth).toBe(2)
  const { depth } = await engine.queues.statistics('full')
  expect(depth).toBeLessThanOrEqual(2)
  const got = []
  const again = sink.write(all, 0, never)
  for (let k = 0; k < 3; ) {
    const next = await take(engine, 'full')
    if (next === undefined) await new Promise((resolve) => setImmediate(resolve))
    else k = got.push(next.message)
  }
  await again
  expect(got).toEqual([0, 2, 4])
  expect((await engine.queues.statistics('free')).published).toBe(2)
})

test('keys hold the last entry that has them, with a deadline where one was asked for', async () => {
  const { engine, openSink, environment } = await openSinks()
  const all = parcels(['a', 'b', 'a'])
  await sinkFor(openSink, { type: 'kv', key: '{source}' }).write(all, 0, never)
  expect(await engine.strings.get('a')).toEqual({ value: 2, deadlineMs: null })
  expect(await engine.strings.get('b')).toEqual({ value: 1, deadlineMs: null })
  await sinkFor(openSink, { type: 'kv', key: '{source}', ttl: 5 }).write(all, 0, never)
  expect(await engine.strings.get('a')).toEqual({ value: 2, deadlineMs: environment.nowMs() + 5_000 })
})

test('a topic gets no entry twice, whatever comes again, and begins where the run is', async () => {
  const { openSink, sent } = await openSinks()
  const sink = sinkFor(openSink, { type: 'topic', topic: 't' }, 't')
  const all = parcels(['t', 't', 't', 't', 't'])
  expect(await sink.position(0, 1)).toBe(1)
  await sink.write(all.slice(0, 3), 0, never)
  await sink.write(all, 0, never)
  expect(sent.map(({ message }) => message)).toEqual([1, 2, 3, 4])
})

test('a name that entries made too long, or no topic, is refused when it comes', async () => {
  const { openSink } = await openSinks()
  const write = (request: SinkRequest, target: string) => sinkFor(openSink, request).write(parcels([target]), 0, never)
  const invalid = { code: 'invalid_payload' }
  await expect(write({ type: 'room', room: '{reference}' }, 'x'.repeat(257))).rejects.toMatchObject(invalid)
  await write({ type: 'room', room: '{reference}' }, 'x'.repeat(256))
  await expect(write({ type: 'queue', queue: '{fraud_type}' }, '')).rejects.toMatchObject(invalid)
  await expect(write({ type: 'topic', topic: '{header_text}' }, 'a#b')).rejects.toMatchObject(invalid)
  await expect(write({ type: 'kv', key: '{header_text}' }, 'x'.repeat(1_025))).rejects.toMatchObject(invalid)
})

test('an engine that takes no writes, and a key of another type, fail the run with the reason', async () => {
  const own = await openMemoryStorage()
  const { openSink, environment, engine } = await openSinks(own)
  const house = await openHouse(openSink, undefined, environment)
  await engine.lists.push('list', 'right', [1], false)
  const failureOf = async (...sinks: SinkRequest[]) => {
    const run = await house.start({ count: 100, sinks })
    return (await house.stored(run.streamId, 'failed')).failure
  }
  expect(await failureOf({ type: 'kv', key: 'list' })).toMatchObject({ error: 'wrong_type', sink: 0 })
  await own.close()
  const fine = { type: 'topic', topic: 't' } as const
  expect(await failureOf(fine, { type: 'kv', key: 'k' })).toMatchObject({ error: 'read_only', sink: 1 })
})
