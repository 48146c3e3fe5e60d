import type { Environment } from '../../environment.ts'
import { randomId } from '../../environment.ts'
import type { QueueLimits } from '../limits.ts'
import type {
  DeadLetter,
  DeadLetterReason,
  NewMessage,
  Producer,
  QueueConfig,
  QueueStatistics,
  Queues,
} from '../port/queues.ts'
import type { Channels } from './channels.ts'
import type { Link } from './link.ts'
import { queueName, queueNamesKey } from './names.ts'
import { producerArguments } from './producers.ts'
import { QueueRoom } from './queue-room.ts'
import { contentOf, priorityOf } from './queue-rows.ts'
import { QueueWaiters } from './queue-waiters.ts'
import type { Argument, Step } from './step.ts'
import type { Values } from './values.ts'

/** 10^12 messages in 60 bits meet with a chance of 1 in 2 million. */
const idLength = 16

interface Options {
  readonly link: Link
  readonly channels: Channels
  readonly environment: Environment
  readonly values: Values
  readonly limits: QueueLimits
}

export interface RedisQueues extends Queues {
  close(): void
}

/** Queues: every transition is a script, on the server's clock; who waits, waits here and is woken by a channel. */
export async function redisQueues({ link, channels, environment, values, limits }: Options): Promise<RedisQueues> {
  const waiters = await QueueWaiters.open({ link, channels, environment, limits })
  const publishers = await QueueRoom.open({ link, channels, environment, limits })
  const run = <Result>(script: string, queue: string, args: readonly Argument[], read: (reply: unknown) => Result) =>
    link.run(step(script, queue, args, read))
  return {
    create: async (queue, config) => run('queue_create', queue, configArguments(config), isOne),
    delete: async (queue) => run('queue_delete', queue, [], isOne),
    list: async () => ((await link.call('SMEMBERS', queueNamesKey)) as string[]).sort(),
    publish: async (queue, messages, config, producer) => {
      if (messages.length === 0) return []
      const ids = messages.map(() => `msg_${randomId(environment, idLength)}`)
      return link.run(publishStep(values, { queue, messages, ids, config, producer }))
    },
    room: async (queue, count, signal) => publishers.wait(queue, count, signal),
    consume: async (queue, options) => waiters.consume(queue, options),
    ack: async (queue, id) => run('queue_ack', queue, [id], () => {}),
    nack: async (queue, id, requeue) =>
      run('queue_nack', queue, [id, requeue ? 1 : 0], (reply) => (isOne(reply) ? 'requeued' : 'dead_lettered')),
    purge: async (queue) => run('queue_purge', queue, [], Number),
    statistics: async (queue) => link.ask(step('queue_statistics', queue, [], statisticsOf)),
    deadLetters: async (queue, limit) => link.ask(step('queue_dead', queue, [Math.max(0, limit)], deadLettersOf)),
    retryDeadLetters: async (queue, id) => run('queue_retry', queue, [id ?? ''], Number),
    purgeDeadLetters: async (queue) => run('queue_purge_dead', queue, [], Number),
    close: () => {
      waiters.close()
      publishers.close()
    },
  }
}

function step<Result>(
  script: string,
  queue: string,
  args: readonly Argument[],
  read: (reply: unknown) => Result,
): Step<Result> {
  return { script, keys: [queueName(queue)], args, read }
}

function isOne(reply: unknown): boolean {
  return reply === 1
}

function configArguments(config: QueueConfig): readonly number[] {
  return [config.depthMax, config.ackDeadlineMs, config.retriesMax, config.priority, config.prefetch]
}

interface Publication {
  readonly queue: string
  readonly messages: readonly NewMessage[]
  readonly ids: readonly string[]
  readonly config: QueueConfig
  readonly producer: Producer | undefined
}

type Published = readonly { readonly messageId: string; readonly position: number }[]

function publishStep(values: Values, { queue, messages, ids, config, producer }: Publication): Step<Published> {
  const rows = messages.flatMap(({ message, headers, priority, retriesMax }, k) => [
    ids[k]!,
    priority ?? '',
    retriesMax ?? '',
    values.text({ message, headers }),
  ])
  const args = [...configArguments(config), ...producerArguments(producer, `queue:${queue}`), ...rows]
  return step('queue_publish', queue, args, (reply) => {
    const [skipped, ...ahead] = reply as [number, ...number[]]
    return ahead.map((position, k) => ({ messageId: ids[skipped + k]!, position }))
  })
}

function statisticsOf(reply: unknown): QueueStatistics {
  const numbers = reply as number[]
  const [depth, pending, consumers, published, consumed, acked, nacked, deadLettered, deadLetters] = numbers as [
    ...Nine,
    ...number[],
  ]
  const [oldest, waitedMs] = numbers.slice(9) as [number, number]
  return {
    depth,
    pending,
    consumers,
    published,
    consumed,
    acked,
    nacked,
    deadLettered,
    deadLetters,
    oldestReadyAtMs: oldest === -1 ? undefined : oldest,
    waitMsMean: consumed === 0 ? 0 : waitedMs / consumed,
  }
}

type Nine = [number, number, number, number, number, number, number, number, number]

function deadLettersOf(reply: unknown): readonly DeadLetter[] {
  return (reply as readonly [string, string, number, string, string][]).map(([id, death, retryCount, score, text]) => {
    const [reason, at] = death.split(' ') as [DeadLetterReason, string]
    const { message, headers } = contentOf(text)
    return { messageId: id, message, priority: priorityOf(score), retryCount, headers, reason, diedAtMs: Number(at) }
  })
}
