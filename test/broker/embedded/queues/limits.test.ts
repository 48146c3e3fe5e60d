import { expect, test } from 'vitest'
import { codeOf, config, consumer, message, open } from './fixtures.ts'

const messages = (count: number) => Array.from({ length: count }, (_, k) => message(k))
const failure = (promise: Promise<unknown>) => promise.then(() => 'no failure', codeOf)

test('a queue is full at its depth: a batch is taken as a whole or not at all', async () => {
  await using opened = await disposable()
  const small = { ...config, depthMax: 5 }
  await opened.queues.publish('q', messages(3), small)
  expect(await failure(opened.queues.publish('q', messages(3), small))).toBe('queue_full')
  expect((await opened.queues.statistics('q')).depth).toBe(3)
  await opened.queues.publish('q', messages(2), small)
  expect(await failure(opened.queues.publish('q', messages(1), small))).toBe('queue_full')
  expect(await failure(opened.queues.publish('new', messages(6), small))).toBe('queue_full')
  expect(await opened.queues.list()).toEqual(['q'])
})

test('what comes back always finds room', async () => {
  await using opened = await disposable()
  const small = { ...config, depthMax: 2 }
  await opened.queues.publish('q', messages(2), small)
  const { messageId } = (await opened.queues.consume('q', consumer()))!
  await opened.queues.publish('q', messages(1), small)
  expect(await opened.queues.nack('q', messageId, true)).toBe('requeued')
  expect((await opened.queues.statistics('q')).depth).toBe(3)
})

test('a refused batch of a producer does not move its position', async () => {
  await using opened = await disposable()
  const producer = { id: 'p', from: 0 }
  expect(await failure(opened.queues.publish('q', messages(6), { ...config, depthMax: 5 }, producer))).toBe(
    'queue_full',
  )
  expect(await opened.queues.publish('q', messages(6), { ...config, depthMax: 6 }, producer)).toHaveLength(6)
})

test('there are as many queues as there may be', async () => {
  await using opened = await disposable({ queueLimits: { queuesMax: 2 } })
  await opened.queues.create('a', config)
  await opened.queues.publish('b', messages(1), config)
  expect(await failure(opened.queues.create('c', config))).toBe('memory_limit_exceeded')
  expect(await failure(opened.queues.publish('c', messages(1), config))).toBe('memory_limit_exceeded')
  await opened.queues.publish('a', messages(1), config)
  await opened.queues.delete('a')
  expect(await opened.queues.create('c', config)).toBe(true)
})

test('of too many dead letters the oldest goes, and is counted', async () => {
  await using opened = await disposable({ queueLimits: { deadLettersMax: 3 } })
  await opened.queues.publish('q', messages(5), config)
  const dropped = []
  for (let k = 0; k < 5; k++) {
    await opened.queues.nack('q', (await opened.queues.consume('q', consumer()))!.messageId, false)
    dropped.push(opened.queues.deadLettersDropped)
  }
  expect(dropped).toEqual([0, 0, 0, 1, 2])
  expect((await opened.queues.deadLetters('q', 10)).map((letter) => letter.message)).toEqual([2, 3, 4])
  expect(await opened.queues.statistics('q')).toMatchObject({ deadLettered: 5, deadLetters: 3 })
})

test('the memory that everything shares is the limit of messages too', async () => {
  await using opened = await disposable({ limitBytes: 100_000 })
  let published = 0
  let code = ''
  for (; code === ''; published++) {
    code = await opened.queues.publish('q', messages(1), config).then(() => '', codeOf)
  }
  expect([code, published > 100]).toEqual(['memory_limit_exceeded', true])
  expect(opened.budget.used).toBeLessThanOrEqual(100_000)
  await opened.queues.purge('q')
  expect(await failure(opened.queues.publish('q', messages(1), config))).toBe('no failure')
})

async function disposable(options: Parameters<typeof open>[0] = {}) {
  const opened = await open(options)
  const dispose = async () => {
    opened.stop()
    await opened.storage.close()
  }
  return { ...opened, [Symbol.asyncDispose]: dispose }
}
