import { expect, test } from 'vitest'
import { messagesKeptMs, messagesPerClientMax } from '../../src/sync/limits.ts'
import { Messages } from '../../src/sync/messages.ts'
import { type Bench, messageId, openBench } from './push-fixtures.ts'

const name = (id: string, clientId = 'c') => ({ tenant: 1, clientId, messageId: id })
const answer = { hash: 'h', answer: { ok: true } }

async function count({ storage }: Bench): Promise<number> {
  return (await storage.reader.selectFrom('sync_messages').select('message_id').execute()).length
}

function find({ storage, environment }: Bench, id: string, clientId?: string) {
  return storage.write((tx) => new Messages(storage, environment).find(tx, name(id, clientId)))
}

test('an answer is found by every form of its UUID, and by its own client only', async () => {
  await using bench = await openBench()
  const messages = new Messages(bench.storage, bench.environment)
  await bench.storage.write((tx) => messages.keep(tx, name('660e8400-e29b-41d4-a716-44665544000A'), answer))
  for (const id of ['660E8400E29B41D4A71644665544000a', '{660e8400-e29b-41d4-a716-44665544000a}']) {
    expect(await find(bench, id)).toEqual(answer)
  }
  expect(await find(bench, 'urn:uuid:660e8400-e29b-41d4-a716-44665544000a')).toEqual(answer)
  expect(await find(bench, '660e8400-e29b-41d4-a716-44665544000a', 'd')).toBeUndefined()
})

test('of a client the newest answers are kept, no more than its limit, also over a restart', async () => {
  await using bench = await openBench()
  const ids = Array.from({ length: messagesPerClientMax + 100 }, () => messageId())
  let messages = new Messages(bench.storage, bench.environment)
  let most = 0
  for (const [index, id] of ids.entries()) {
    if (index % 97 === 0) messages = new Messages(bench.storage, bench.environment)
    bench.environment.skip(1)
    await bench.storage.write((tx) => messages.keep(tx, name(id), answer))
    if (index >= messagesPerClientMax - 5) most = Math.max(most, await count(bench))
  }
  await bench.storage.write((tx) => messages.keep(tx, name(messageId(), 'd'), answer))
  expect(most).toBeLessThanOrEqual(messagesPerClientMax)
  expect(most).toBeGreaterThan(messagesPerClientMax - 70)
  expect(await find(bench, ids[0]!)).toBeUndefined()
  expect(await find(bench, ids.at(-1)!)).toEqual(answer)
})

test('an answer goes when it is too old, and not before', async () => {
  await using bench = await openBench()
  const messages = new Messages(bench.storage, bench.environment)
  for (let at = 0; at < 3; at += 1) await bench.storage.write((tx) => messages.keep(tx, name(messageId()), answer))
  bench.environment.skip(messagesKeptMs)
  await messages.prune()
  expect(await count(bench)).toBe(3)
  bench.environment.skip(1)
  await messages.prune()
  expect(await count(bench)).toBe(0)
})
