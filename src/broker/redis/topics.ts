import type { TopicMessage, TopicRelay } from '../port/engine.ts'
import type { Channels } from './channels.ts'
import type { Link } from './link.ts'
import { topicChannel } from './names.ts'

/** Topics go to every node over one channel, to the node that publishes as well. */
export async function redisTopics(link: Link, channels: Channels): Promise<TopicRelay> {
  const listeners = new Set<(message: TopicMessage) => void>()
  await channels.listen(topicChannel, (text) => {
    const message = JSON.parse(text) as TopicMessage
    for (const listener of listeners) listener(message)
  })
  return {
    publish: async (message) => {
      await link.call('PUBLISH', topicChannel, JSON.stringify(message))
    },
    onMessage: (listener) => {
      listeners.add(listener)
    },
  }
}
