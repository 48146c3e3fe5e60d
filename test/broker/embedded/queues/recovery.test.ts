import { expect, test } from 'vitest'
import { roomDefaults } from '../../../../src/broker/defaults.ts'
import type { State } from '../../../../src/broker/embedded/journal/state.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { codeOf, config, consumer, contentsOf, message, numbersFrom, type Opened, open, reopened } from './fixtures.ts'

const text = 'x'.repeat(1_000)
const wide = { ...config, depthMax: 1_000_000 }

test('leases, retries, dead letters, positions and counters are there after a restart', async () => {
  const environment = simulatedEnvironment()
  let opened = await open({ environment })
  const { queues } = opened
  await queues.publish(
    'q',
    [0, 1, 2, 3].map((content) => message(content)),
    config,
    { id: 'p', from: 0 },
  )
  const leased = (await queues.consume('q', consumer('a')))!
  const back = (await queues.consume('q', consumer('a')))!
  await queues.nack('q', back.messageId, true)
  await queues.nack('q', (await queues.consume('q', consumer('b')))!.messageId, false)
  await environment.advance(10_000)
  const [before, statistics] = [contentsOf(opened), await queues.statistics('q')]
  opened = await reopened(opened)
  expect(contentsOf(opened)).toBe(before)
  expect(await opened.queues.statistics('q')).toEqual(statistics)
  expect(await opened.queues.publish('q', [message(0)], config, { id: 'p', from: 3 })).toEqual([])
  // The lease goes on: it can be ended, and it ends by itself at its own time.
  await opened.queues.ack('q', leased.messageId)
  expect(await opened.queues.consume('q', consumer('c'))).toMatchObject({ message: 2, retryCount: 0 })
  opened = await reopened(opened)
  await environment.advance(config.ackDeadlineMs)
  expect(await opened.queues.consume('q', consumer('d'))).toMatchObject({ message: 2, retryCount: 1 })
  opened.stop()
  await opened.storage.close()
})

test('deadlines that passed while nobody was there pass at once', async () => {
  const environment = simulatedEnvironment()
  let opened = await open({ environment })
  await opened.queues.publish('q', [message(1)], config)
  await opened.queues.consume('q', consumer())
  await opened.state.close()
  opened.stop()
  environment.skip(10 * config.ackDeadlineMs)
  opened = await reopened(opened)
  await environment.advance(0)
  expect(await opened.queues.consume('q', consumer())).toMatchObject({ message: 1, retryCount: 1 })
  opened.stop()
  await opened.storage.close()
})

for (const seed of [1, 2, 3].slice(0, repetitions(3))) {
  test(`a snapshot while everything goes on, then a restart: all is as it was (seed ${seed})`, async () => {
    const opened = await filled(seed)
    expect(await snapshotUnderway(opened, seed)).toBeGreaterThan(60)
    const [before, used, letters] = [contentsOf(opened), opened.budget.used, await allLetters(opened)]
    const again = await reopened(opened)
    expect(contentsOf(again)).toBe(before)
    expect(await allLetters(again)).toEqual(letters)
    expect(again.budget.used).toBe(used)
    expect(opened.budget.used).toBe(used)
    await expectInOrder(again)
    again.stop()
    await again.storage.close()
  })
}

test('what ends while a snapshot is written, before its turn came, ends after a restart too', async () => {
  const environment = simulatedEnvironment()
  const opened = await open({ environment })
  const { queues, rooms, counters, state } = opened
  const large = Array.from({ length: 4_000 }, () => message(text))
  const small = [1, 2, 3, 4, 5].map((content) => message(content))
  // Comes first in the snapshot, so what follows is not in its first part.
  await queues.publish('large', large, wide)
  await queues.publish('q', small, config)
  await queues.publish('gone', small, config)
  await rooms.create('gone', roomDefaults)
  await counters.count('gone', 1, environment.nowMs() + 10)
  const ids: string[] = []
  for (let k = 0; k < 4; k++) ids.push((await queues.consume('q', consumer()))!.messageId)
  await queues.nack('q', ids[3]!, false)
  const taken = state.takeSnapshot()
  environment.skip(10)
  await Promise.all([
    queues.ack('q', ids[0]!),
    queues.nack('q', ids[1]!, true),
    queues.nack('q', ids[2]!, false),
    queues.retryDeadLetters('q', ids[3]!),
    queues.delete('gone'),
    rooms.delete('gone'),
    environment.advance(0),
  ])
  await taken
  const [before, used] = [contentsOf(opened), opened.budget.used]
  expect(before).not.toContain('gone')
  const again = await reopened(opened)
  expect([contentsOf(again), again.budget.used]).toEqual([before, used])
  again.stop()
  await again.storage.close()
})

test('a snapshot that is not told of changes is found out (canary)', async () => {
  let isDifferent = false
  for (const seed of [1, 2, 3].slice(0, repetitions(3))) {
    const opened = await filled(seed, () => {})
    await snapshotUnderway(opened, seed)
    const before = contentsOf(opened)
    const outcome = await reopened(opened).then(
      async (again) => {
        again.stop()
        return contentsOf(again) !== before
      },
      () => true,
    )
    isDifferent ||= outcome
    await opened.storage.close()
  }
  expect(isDifferent).toBe(true)
})

/** Enough of everything for a snapshot of many parts. */
async function filled(seed: number, touch?: State['touch']): Promise<Opened> {
  const opened = await open({ environment: simulatedEnvironment({ seed }), ...(touch === undefined ? {} : { touch }) })
  for (const queue of ['a', 'b', 'c']) {
    const messages = Array.from({ length: 600 }, (_, k) => message([k, text], { priority: k % 10 }))
    await opened.queues.publish(queue, messages, wide, { id: 'p', from: 0 })
    for (let k = 0; k < 100; k++) {
      const { messageId } = (await opened.queues.consume(queue, consumer(`c${k % 3}`)))!
      if (k % 4 > 0) await opened.queues.nack(queue, messageId, k % 4 === 1)
    }
  }
  for (const room of ['a', 'b', 'c']) {
    const events = Array.from({ length: 300 }, (_, k) => ({ eventType: 't', data: [k, text], metadata: {} }))
    await opened.rooms.publish(room, events, { ...roomDefaults, eventsMax: 400 })
  }
  for (let k = 0; k < 50; k++) await opened.counters.count(`n${k}`, k, opened.environment.nowMs() + 1e9)
  return opened
}

/** Takes a snapshot and does this and that until it is complete; gives how much was done. */
async function snapshotUnderway(opened: Opened, seed: number): Promise<number> {
  const below = numbersFrom(seed)
  let isComplete = false
  const taken = opened.state.takeSnapshot().finally(() => {
    isComplete = true
  })
  let done = 0
  for (; !isComplete; done += 20) await Promise.all(Array.from({ length: 20 }, () => change(opened, below)))
  await taken
  for (let k = 0; k < 20; k++) await change(opened, below)
  return done
}

async function change(
  { queues, rooms, counters, environment }: Opened,
  below: (count: number) => number,
): Promise<void> {
  const name = 'abc'[below(3)]!
  const event = { eventType: 't', data: [below(9)], metadata: {} }
  const messages = [message(['new', text], { priority: below(10) })]
  await Promise.all([
    queues.publish(name, messages, wide, { id: `p${below(9)}`, from: below(9) }),
    rooms.publish(name, [event, event], { ...roomDefaults, eventsMax: 400 }),
    counters.count(`n${below(60)}`, 1, environment.nowMs() + 1e9),
  ])
  const delivery = await queues.consume(name, consumer(`c${below(5)}`))
  const action = below(5)
  if (delivery !== undefined && action === 0) await tolerated(queues.ack(name, delivery.messageId))
  if (delivery !== undefined && action === 1) await tolerated(queues.nack(name, delivery.messageId, true))
  if (delivery !== undefined && action === 2) await tolerated(queues.nack(name, delivery.messageId, false))
  if (below(20) === 0) await tolerated(queues.retryDeadLetters(name))
  if (below(60) === 0) await tolerated(queues.purge(name))
  if (below(60) === 0) await queues.delete(name)
  if (below(30) === 0) await rooms.delete(name)
}

/** Many do this at a time: a queue may be gone before somebody comes to it. */
async function tolerated(call: Promise<unknown>): Promise<void> {
  await call.catch((error) => expect(['queue_not_found', 'message_not_found']).toContain(codeOf(error)))
}

/** The ids of all dead letters in order. */
async function allLetters({ queues }: Opened): Promise<string[]> {
  const lists = await Promise.all((await queues.list()).map((queue) => queues.deadLetters(queue, 10_000)))
  return lists.flat().map(({ messageId }) => messageId)
}

/** Takes all that is ready: the priority never rises, and within one the messages are in their order. */
async function expectInOrder({ queues, state }: Opened): Promise<void> {
  for (const queue of await queues.list()) {
    let last: readonly [number, number] = [9, -1]
    for (let depth = (await queues.statistics(queue)).depth; depth > 0; depth--) {
      const { priority, message: content } = (await queues.consume(queue, consumer()))!
      const [number] = content as readonly [number | 'new', string]
      const place = number === 'new' ? 1e6 : number
      expect([priority < last[0] || (priority === last[0] && place >= last[1]), queue]).toEqual([true, queue])
      last = [priority, place]
    }
  }
  await state.settled()
}
