import { expect, test } from 'vitest'
import type { QueueConfig } from '../../../../src/broker/port/queues.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { config, consumer, contentsOf, message, numbersFrom, type Opened, open, reopened } from './fixtures.ts'
import { Model } from './model.ts'

const seeds = [1, 2, 3, 4].slice(0, repetitions(4))

for (const seed of seeds) {
  test(`a queue answers as the plain model does, also after it was opened again (seed ${seed})`, async () => {
    expect(await compare(seed, 1_500)).toBe(1_500)
  })
}

test('a model that forgets priorities is found out (canary)', async () => {
  const tamper = (model: Model) => {
    for (const held of model.held) Object.assign(held, { priority: 5 })
  }
  await expect(compare(1, 1_500, tamper)).rejects.toThrow(/step/)
})

test('a model that puts what comes back at the end is found out (canary)', async () => {
  const tamper = (model: Model) => {
    for (const held of model.held) if (held.retries > 0) Object.assign(held, { seq: held.seq + 1e6 })
  }
  await expect(compare(2, 1_500, tamper)).rejects.toThrow(/step/)
})

test('a model that counts one retry too few is found out (canary)', async () => {
  const tamper = (model: Model) => {
    for (const held of model.held) held.retries = Math.max(0, held.retries - 1)
  }
  await expect(compare(3, 1_500, tamper)).rejects.toThrow(/step/)
})

interface Context {
  opened: Opened
  readonly environment: SimulatedEnvironment
  readonly model: Model
  readonly below: (count: number) => number
  readonly seen: string[]
}

type Step = (context: Context) => Promise<readonly [actual: unknown, expected: unknown]>

const code = (error: unknown) => (error as { code: string }).code

const steps: Record<string, Step> = {
  async publish({ opened, environment, model, below }) {
    const messages = Array.from({ length: 1 + below(4) }, () =>
      message(below(1_000), {
        priority: below(3) === 0 ? undefined : below(10),
        retriesMax: below(2) === 0 ? undefined : below(4),
      }),
    )
    const answer = await opened.queues.publish('q', messages, model.config).catch(code)
    const ids = typeof answer === 'string' ? [] : answer.map(({ messageId }) => messageId)
    const positions = model.publish(messages, ids, environment.nowMs())
    return [typeof answer === 'string' ? answer : answer.map(({ position }) => position), positions ?? 'queue_full']
  },
  async consume({ opened, environment, model, below, seen }) {
    const [consumerId, ackDeadlineMs] = [`c${below(3)}`, 1 + below(5_000)]
    const delivery = await opened.queues.consume('q', consumer(consumerId, { ackDeadlineMs }))
    const held = model.consume(consumerId, ackDeadlineMs, environment.nowMs())
    if (delivery !== undefined) seen.push(delivery.messageId)
    const { messageId: id, message: content, priority, retryCount: retries, publishedAtMs } = delivery ?? {}
    return [
      { id, content, priority, retries, publishedAtMs, deadlineMs: delivery?.deadlineMs },
      {
        id: held?.id,
        content: held?.content,
        priority: held?.priority,
        retries: held?.retries,
        publishedAtMs: held?.publishedAtMs,
        deadlineMs: held?.deadlineMs,
      },
    ]
  },
  async ack({ opened, model, below, seen }) {
    const id = seen[seen.length - 1 - below(10)] ?? 'none'
    return [await opened.queues.ack('q', id).then(() => true, code), model.ack(id) || 'message_not_found']
  },
  async nack({ opened, environment, model, below, seen }) {
    const id = seen[seen.length - 1 - below(10)] ?? 'none'
    const requeue = below(3) > 0
    const answer = await opened.queues.nack('q', id, requeue).catch(code)
    const expected = model.nack(id, environment.nowMs(), requeue ? 'retries_exhausted' : 'rejected')
    return [answer, expected ?? 'message_not_found']
  },
  async advance({ environment, model, below }) {
    const ms = below(4) === 0 ? below(3_000) : below(100)
    model.advance(environment.nowMs() + ms)
    await environment.advance(ms)
    return [0, 0]
  },
  async purge({ opened, model, below }) {
    return below(20) > 0 ? [0, 0] : [await opened.queues.purge('q'), model.purge()]
  },
  async retryDead({ opened, environment, model, below }) {
    const id = below(5) === 0 ? undefined : (model.dead[below(4)]?.id ?? 'none')
    return [await opened.queues.retryDeadLetters('q', id), model.retryDead(id, environment.nowMs())]
  },
  async purgeDead({ opened, model, below }) {
    return below(20) > 0 ? [0, 0] : [await opened.queues.purgeDeadLetters('q'), model.purgeDead()]
  },
  async letters({ opened, model }) {
    const letters = await opened.queues.deadLetters('q', 5)
    return [
      letters.map(({ messageId, retryCount, reason, diedAtMs }) => [messageId, retryCount, reason, diedAtMs]),
      model.dead.slice(0, 5).map(({ id, retries, death }) => [id, retries, death!.reason, death!.atMs]),
    ]
  },
  async statistics({ opened, model }) {
    const { ready, leased, dead, counters, waitedMs } = model
    const expected = {
      depth: ready.length,
      pending: leased.length,
      consumers: new Set(leased.map(({ consumerId }) => consumerId)).size,
      ...counters,
      deadLetters: dead.length,
      oldestReadyAtMs: ready.toSorted((a, b) => a.seq - b.seq)[0]?.publishedAtMs,
      waitMsMean: counters.consumed === 0 ? 0 : waitedMs / counters.consumed,
    }
    return [await opened.queues.statistics('q'), expected]
  },
  async reopen(context) {
    if (context.below(10) > 0) return [0, 0]
    const [before, used] = [contentsOf(context.opened), context.opened.budget.used]
    if (context.below(2) === 0) await context.opened.state.takeSnapshot()
    context.opened = await reopened(context.opened)
    return [
      [contentsOf(context.opened), context.opened.budget.used],
      [before, used],
    ]
  },
}

const weights: Readonly<Record<string, number>> = { publish: 6, consume: 9, ack: 3, nack: 4, advance: 2 }
const names = Object.keys(steps).flatMap((name) => Array<string>(weights[name] ?? 1).fill(name))

/** Runs random commands on both; `tamper` spoils the model now and then. Gives the number of steps. */
async function compare(seed: number, count: number, tamper?: (model: Model) => void): Promise<number> {
  const below = numbersFrom(seed)
  const environment = simulatedEnvironment({ seed })
  const queueConfig: QueueConfig = { ...config, depthMax: 40, prefetch: seed % 2 === 0 ? 4 : 0, retriesMax: 2 }
  const opened = await open({ environment, durability: 'everysec' })
  const context = { opened, environment, model: new Model(queueConfig), below, seen: [] }
  await opened.queues.create('q', queueConfig)
  let step = 0
  try {
    for (; step < count; step++) {
      const name = names[below(names.length)]!
      const [actual, expected] = await steps[name]!(context)
      expect(actual, `step ${step}, ${name}`).toEqual(expected)
      if (step % 50 === 0) tamper?.(context.model)
    }
  } finally {
    context.opened.stop()
    await context.opened.storage.close()
  }
  return step
}
