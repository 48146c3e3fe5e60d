import { expect, test } from 'vitest'
import { openEmbeddedEngine } from '../../../src/broker/mod.ts'
import type { Storage } from '../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { openBroker } from '../support/open-broker.ts'

type Results = {
  readonly results: readonly { readonly success: boolean; readonly error?: { readonly code: string } }[]
}

const set = (key: string) => ({ command: 'kv.set', payload: { key, value: 1 } })
const get = (key: string) => ({ command: 'kv.get', payload: { key } })

/** A broker whose disk takes nothing, once it has started, until it is opened. */
async function openHeldBroker() {
  const storage = await openMemoryStorage()
  let open = () => {}
  let opened = Promise.resolve()
  const write: Storage['write'] = async (work) => {
    await opened
    return storage.write(work)
  }
  const held = new Proxy(storage, {
    get: (target, name) => (name === 'write' ? write : Reflect.get(target, name, target)),
  })
  const engine = await openEmbeddedEngine({
    ...{ storage: held, environment: simulatedEnvironment(), durability: 'always', memoryLimitBytes: 0 },
    policy: 'noeviction',
    onSnapshotFailure: () => {},
  })
  opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { storage, open: () => open(), ...(await openBroker({ engine })) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('a batch is answered once all it has written is durable, and not before', async () => {
  const { open, send } = await openHeldBroker()
  let isAnswered = false
  const answering = send({ type: 'batch', commands: [set('a'), get('a'), set('b')] }).then((reply) => {
    isAnswered = true
    return reply
  })
  for (let turns = 0; turns < 20; turns++) await turn()
  expect(isAnswered).toBe(false)
  open()
  const { results } = (await answering).body as unknown as Results
  expect(results.map(({ success }) => success)).toEqual([true, true, true])
})

test('a batch that only reads does not wait for what others have written', async () => {
  const { open, send } = await openHeldBroker()
  const writing = send({ type: 'batch', commands: [set('a')] })
  const { results } = (await send({ type: 'batch', commands: [get('a'), get('b')] })).body as unknown as Results
  expect(results.map(({ success }) => success)).toEqual([true, true])
  open()
  await writing
})

test('where the disk refuses, the writes of a batch have failed and its reads have not', async () => {
  const { open, storage, send } = await openHeldBroker()
  const unknown = { command: 'kv.fly', payload: {} }
  const answering = send({ type: 'batch', commands: [set('a'), get('a'), unknown, set('b')] })
  await turn()
  await storage.close()
  open()
  const { results } = (await answering).body as unknown as Results
  expect(results.map(({ error }) => error?.code)).toEqual(['READ_ONLY', undefined, 'INVALID_COMMAND', 'READ_ONLY'])
})

test('commands that come while a batch waits wait for themselves', async () => {
  const { open, send } = await openHeldBroker()
  const batch = send({ type: 'batch', commands: [set('a')] })
  let isAnswered = false
  const single = send(set('b')).then(() => {
    isAnswered = true
  })
  for (let turns = 0; turns < 20; turns++) await turn()
  expect(isAnswered).toBe(false)
  open()
  await Promise.all([batch, single])
})
