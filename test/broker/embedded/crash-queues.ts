import type { NewMessage, QueueConfig } from '../../../src/broker/port/queues.ts'
import type { RoomConfig } from '../../../src/broker/port/rooms.ts'
import { farMs } from './crash-keys.ts'
import { type Held, inOrder, type Model, type Step } from './crash-model.ts'

export const queueConfig: QueueConfig = {
  ...{ depthMax: 100_000, ackDeadlineMs: 3_600_000, retriesMax: 1, priority: 4, prefetch: 0 },
}
export const roomConfig: RoomConfig = { eventsMax: 1_000_000, retentionMs: 0 }
/** The room that all workers of all rounds publish to. */
export const sharedRoom = 'shared'
export const never = new AbortController().signal

type Published = readonly { readonly messageId: string }[]
interface Publication {
  readonly from: number
  readonly messages: readonly NewMessage[]
}

function planMessages(model: Model, random: (limit: number) => number): Publication {
  const messages = Array.from({ length: 1 + random(3) }, (_, k) => ({
    ...{ message: model.next + k, priority: random(3) * 4, headers: { k: String(k) } },
  }))
  return { from: model.produced, messages }
}

function applyMessages(model: Model, { messages }: Publication, result: Published | undefined): void {
  messages.forEach(({ message, priority }, k) => {
    model.ready.push({ n: message as number, priority: priority ?? 0, retries: 0, id: result?.[k]?.messageId })
  })
  model.next += messages.length
}

const publish: Step<Publication, Published> = {
  plan: planMessages,
  run: ({ engine, name }, { messages }) => engine.queues.publish(name, messages, queueConfig),
  apply: applyMessages,
}

/** Sent twice, as after a lost answer: the second time adds nothing. */
const publishAsProducer: Step<Publication, Published> = {
  plan: planMessages,
  async run({ engine, name }, { from, messages }) {
    const [published] = await Promise.all([
      engine.queues.publish(name, messages, queueConfig, { id: name, from }),
      engine.queues.publish(name, messages, queueConfig, { id: name, from }),
    ])
    return published ?? []
  },
  apply(model, publication, result) {
    applyMessages(model, publication, result)
    model.produced += publication.messages.length
  },
}

const consume: Step<null, string | null> = {
  plan: () => null,
  async run({ engine, name }) {
    const delivery = await engine.queues.consume(name, { consumerId: name, waitMs: 0, signal: never })
    return delivery?.messageId ?? null
  },
  apply(model) {
    const [first] = inOrder(model.ready)
    if (first === undefined) return
    model.ready.splice(model.ready.indexOf(first), 1)
    model.leased.push(first)
  },
}

/** Takes the lease out of the model that the step is about. */
function ended(model: Model, id: string | undefined): Held | undefined {
  const at = model.leased.findIndex((held) => held.id === id)
  return id === undefined || at < 0 ? undefined : model.leased.splice(at, 1)[0]
}

const ack: Step<string | undefined, unknown> = {
  plan: (model, random) => model.leased[random(Math.max(1, model.leased.length))]?.id,
  run: async ({ engine, name }, id) => (id === undefined ? null : engine.queues.ack(name, id)),
  apply: (model, id) => {
    ended(model, id)
  },
}

const nack: Step<{ id: string | undefined; requeue: boolean }, unknown> = {
  plan: (model, random) => ({ id: model.leased[0]?.id, requeue: random(3) > 0 }),
  run: async ({ engine, name }, { id, requeue }) => (id === undefined ? null : engine.queues.nack(name, id, requeue)),
  apply(model, { id, requeue }) {
    const held = ended(model, id)
    if (held === undefined) return
    const isLast = held.retries >= queueConfig.retriesMax
    if (requeue && !isLast) model.ready.push({ ...held, retries: held.retries + 1 })
    else model.dead.push({ ...held, reason: requeue ? 'retries_exhausted' : 'rejected' })
  },
}

const retryDead: Step<boolean, unknown> = {
  plan: (model) => model.dead.length > 0,
  run: async ({ engine, name }, any) => (any ? engine.queues.retryDeadLetters(name) : null),
  apply(model) {
    for (const { n, priority, id } of model.dead.splice(0)) model.ready.push({ n, priority, id, retries: 0 })
  },
}

const publishEvents: Step<readonly number[], unknown> = {
  plan: (model, random) => Array.from({ length: 1 + random(3) }, (_, k) => model.next + k),
  run: ({ engine, name }, numbers) =>
    engine.rooms.publish(
      name,
      numbers.map((n) => event(n)),
      roomConfig,
    ),
  apply(model, numbers) {
    model.events.push(...numbers)
    model.next += numbers.length
  },
}

/** All workers at once in one room: numbers of one worker stay in order, and an offset that was given stays. */
const publishShared: Step<number, number> = {
  plan: (model) => model.shared.length,
  async run({ engine, name }, n) {
    const [published] = await engine.rooms.publish(sharedRoom, [event({ name, n })], roomConfig)
    return published?.offset ?? -1
  },
  apply: (model, _, offset) => {
    model.shared.push(offset)
  },
}

function event<Data>(data: Data) {
  return { eventType: 'step', data, metadata: {} }
}

const count: Step<number, unknown> = {
  plan: (_, random) => 1 + random(9),
  run: ({ engine, name }, amount) => engine.count(name, amount, farMs),
  apply: (model, amount) => {
    model.counted += amount
  },
}

export const queueSteps = {
  ...{ publish, publishAsProducer, consume, ack, nack, retryDead, publishEvents, publishShared, count },
}
