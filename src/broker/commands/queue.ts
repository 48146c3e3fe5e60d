import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import { queueDefaults } from '../defaults.ts'
import type { Delivery, QueueConfig, Queues } from '../port/queues.ts'
import { type Call, type Family, oneOf, oneText, type Parts } from './handler.ts'

/** A queue that a message is published to is made where it is missing; one that is consumed from need not be there. */
export function queueCommands(parts: Parts): Family<'queue'> {
  const { queues } = parts.engine
  return {
    ...deadLetterCommands(queues),
    'queue.create': async (payload) => {
      const queue = oneText(payload, 'queue', 'name')
      return { success: true, queue, created: await queues.create(queue, configOf(payload)) }
    },
    'queue.delete': async (payload) => ({ deleted: await queues.delete(oneText(payload, 'queue', 'name')) }),
    'queue.publish': async (payload) => {
      const { queue, priority, max_retries: retriesMax, headers = {} } = payload
      const message = { message: oneOf(payload, 'message', 'payload'), priority, retriesMax, headers }
      const [published] = await queues.publish(queue, [message], queueDefaults)
      return { message_id: published!.messageId, position: published!.position }
    },
    'queue.consume': (payload, call) => consume(queues, payload, call),
    'queue.ack': async ({ queue, message_id }) => {
      await queues.ack(queue, message_id)
      return { success: true }
    },
    'queue.nack': async ({ queue, message_id, requeue }) => {
      return { success: true, action: await queues.nack(queue, message_id, requeue) }
    },
    'queue.purge': async ({ queue }) => ({ purged: await queues.purge(queue) }),
    'queue.stats': ({ queue }) => statistics(parts, queue),
    'queue.list': async () => ({ queues: [...(await queues.list())] }),
  }
}

type DeadLetters = 'queue.dead_letters' | 'queue.dead_letters_retry' | 'queue.dead_letters_purge'

function deadLetterCommands(queues: Queues): Pick<Family<'queue'>, DeadLetters> {
  return {
    'queue.dead_letters': async ({ queue, limit }) => {
      const letters = await queues.deadLetters(queue, limit)
      const dead_letters = letters.map(({ messageId, retryCount, diedAtMs, ...letter }) => ({
        message_id: messageId,
        message: letter.message,
        priority: letter.priority,
        retry_count: retryCount,
        headers: letter.headers,
        reason: letter.reason,
        died_at: new Date(diedAtMs).toISOString(),
      }))
      return { dead_letters, count: dead_letters.length }
    },
    'queue.dead_letters_retry': async ({ queue, message_id }) => {
      return { retried: await queues.retryDeadLetters(queue, message_id) }
    },
    'queue.dead_letters_purge': async ({ queue }) => ({ purged: await queues.purgeDeadLetters(queue) }),
  }
}

function configOf({ config = {}, max_depth, ack_deadline_secs }: CommandPayloads['queue.create']): QueueConfig {
  const seconds = config.ack_deadline_secs ?? ack_deadline_secs
  return {
    depthMax: config.max_depth ?? max_depth ?? queueDefaults.depthMax,
    ackDeadlineMs: seconds === undefined ? queueDefaults.ackDeadlineMs : Math.ceil(seconds * 1000),
    retriesMax: config.default_max_retries ?? queueDefaults.retriesMax,
    priority: config.default_priority ?? queueDefaults.priority,
    prefetch: config.prefetch_limit ?? queueDefaults.prefetch,
  }
}

/** In a batch it does not wait. Clients that name themselves, and those of the other dialect, read one field, `message`. */
async function consume(
  queues: Queues,
  { queue, timeout = 0, ack_deadline, consumer_id }: CommandPayloads['queue.consume'],
  { caller, session, signal, isBatched, dialect }: Call,
): Promise<CommandResults['queue.consume']> {
  const delivery = await queues.consume(queue, {
    consumerId: consumer_id ?? session?.id ?? caller.actor,
    ackDeadlineMs: ack_deadline === undefined ? undefined : Math.ceil(ack_deadline * 1000),
    waitMs: isBatched ? 0 : Math.ceil(timeout * 1000),
    signal,
  })
  if (consumer_id !== undefined || dialect === 'compat') return { message: delivery ? leased(delivery) : null }
  if (delivery === undefined) return { message_id: null, message: null }
  const { id, payload, ...rest } = leased(delivery)
  return { message_id: id, message: payload, ...rest }
}

function leased({ messageId, message, priority, retryCount, retriesMax, headers }: Delivery) {
  return { id: messageId, payload: message, priority, retry_count: retryCount, max_retries: retriesMax, headers }
}

async function statistics({ engine, environment }: Parts, queue: string): Promise<CommandResults['queue.stats']> {
  const counts = await engine.queues.statistics(queue)
  const { published, consumed, acked, nacked, oldestReadyAtMs } = counts
  const oldestMs = oldestReadyAtMs === undefined ? 0 : environment.nowMs() - oldestReadyAtMs
  return {
    queue,
    depth: counts.depth,
    pending: counts.pending,
    consumers: counts.consumers,
    published_total: published,
    consumed_total: consumed,
    acked_total: acked,
    nacked_total: nacked,
    dead_lettered_total: counts.deadLettered,
    dead_letters: counts.deadLetters,
    oldest_message_age_secs: Math.max(0, Math.floor(oldestMs / 1000)),
    avg_wait_time_ms: counts.waitMsMean,
    published,
    consumed,
    acked,
    nacked,
    dead_lettered: counts.deadLettered,
  }
}
