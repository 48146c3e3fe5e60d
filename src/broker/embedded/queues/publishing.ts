import { type Environment, randomId } from '../../../environment.ts'
import type { NewMessage, QueueConfig } from '../../port/queues.ts'
import type { Queue } from './queue.ts'
import type { PublishedRow } from './queue-section.ts'

/** The messages as the effect has them: with an id, and with the queue's defaults where they say nothing. */
export function publishedRows(
  messages: readonly NewMessage[],
  { priority, retriesMax }: QueueConfig,
  environment: Environment,
): PublishedRow[] {
  return messages.map((message) => {
    const id = `msg_${randomId(environment, 16)}`
    return [id, message.priority ?? priority, message.retriesMax ?? retriesMax, message.headers, message.message]
  })
}

/** The ids of the last messages of a queue, with the number of messages ahead of each. */
export function withPositions(
  queue: Queue,
  rows: readonly PublishedRow[],
): { readonly messageId: string; readonly position: number }[] {
  const behind = new Map<number, number>()
  const published = []
  for (const [messageId, priority] of rows.toReversed()) {
    const count = (behind.get(priority) ?? 0) + 1
    behind.set(priority, count)
    published.push({ messageId, position: queue.ready.countFrom(priority) - count })
  }
  return published.reverse()
}
