import { expect, test } from 'vitest'
import type { Delivery } from '../../../../src/broker/port/queues.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { config, consumer, message, numbersFrom, type Opened, open, reopened } from './fixtures.ts'

const total = 600

interface Ledger {
  readonly acked: number[]
  /** Contents under a lease of a consumer that lives, to see that nobody else gets them. */
  readonly held: Set<unknown>
  doubled: number
}

for (const seed of [1, 2, 3].slice(0, repetitions(3))) {
  test(`many consumers, some of which die: nothing is lost, nothing is acknowledged twice (seed ${seed})`, async () => {
    const { acked, doubled, opened } = await run(seed)
    expect(acked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, k) => k))
    expect(doubled).toBe(0)
    expect(await opened.queues.statistics('q')).toMatchObject({ depth: 0, pending: 0, acked: total, deadLetters: 0 })
    const again = await reopened(opened)
    expect(await again.queues.statistics('q')).toMatchObject({ depth: 0, pending: 0, acked: total, published: total })
    again.stop()
    await again.storage.close()
  })
}

test('consumers that throw away what they took are found out (canary)', async () => {
  const { acked, opened } = await run(1, async ({ opened: { queues } }, { messageId }) => queues.ack('q', messageId))
  expect(acked.length).toBeLessThan(total)
  opened.stop()
  await opened.storage.close()
})

test('a message that two consumers work on is found out (canary)', async () => {
  const { doubled, opened } = await run(1, async ({ ledger }, { message: content }) => void ledger.held.add(content))
  expect(doubled).toBeGreaterThan(0)
  opened.stop()
  await opened.storage.close()
})

type Forget = (consuming: Consuming, delivery: Delivery) => Promise<void>

/** Publishes all and consumes all; `forget` is what a consumer does that dies with a message in its hands. */
async function run(seed: number, forget: Forget = async () => {}) {
  const below = numbersFrom(seed)
  const environment = simulatedEnvironment({ seed })
  const opened = await open({ environment })
  const ledger: Ledger = { acked: [], held: new Set(), doubled: 0 }
  const deadline = { ...config, retriesMax: 1_000, ackDeadlineMs: 1_000 }
  const publishing = [0, 1, 2].map((part) => publishPart(opened, deadline, part))
  const consuming = Array.from({ length: 12 }, (_, k) => consumeAll({ opened, below, ledger, id: `c${k}`, forget }))
  let isOver = false
  const all = Promise.all([...publishing, ...consuming]).finally(() => {
    isOver = true
  })
  while (!isOver) await environment.advance(50)
  await all
  return { acked: ledger.acked, doubled: ledger.doubled, opened }
}

async function publishPart({ queues }: Opened, queueConfig: typeof config, part: number): Promise<void> {
  for (let item = part; item < total; item += 3) await queues.publish('q', [message(item)], queueConfig)
}

interface Consuming {
  readonly opened: Opened
  readonly below: (count: number) => number
  readonly ledger: Ledger
  readonly id: string
  readonly forget: Forget
}

/** Takes messages until none comes for longer than a lease lasts; now and then it forgets one, refuses one or leaves. */
async function consumeAll(consuming: Consuming): Promise<void> {
  const { opened, below, ledger, id, forget } = consuming
  while (true) {
    const controller = new AbortController()
    if (below(10) === 0) queueMicrotask(() => controller.abort())
    const options = consumer(id, { waitMs: 3_000, signal: controller.signal })
    const delivery = await opened.queues.consume('q', options)
    if (delivery === undefined && controller.signal.aborted) continue
    if (delivery === undefined) return
    const fate = below(10)
    if (fate === 0) {
      await forget(consuming, delivery)
      continue
    }
    if (ledger.held.has(delivery.message)) ledger.doubled += 1
    ledger.held.add(delivery.message)
    if (fate === 1) {
      ledger.held.delete(delivery.message)
      await opened.queues.nack('q', delivery.messageId, true)
      continue
    }
    await opened.queues.ack('q', delivery.messageId)
    ledger.acked.push(delivery.message as number)
  }
}
