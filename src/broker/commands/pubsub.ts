import type { CommandPayloads } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import { sessionOf } from '../session.ts'
import { type Family, oneOf, type Parts } from './handler.ts'

export function pubsubCommands({ topics }: Parts): Family<'pubsub'> {
  return {
    'pubsub.publish': async (payload) => {
      const { topic } = payload
      const message = oneOf(payload, 'message', 'payload', 'data')
      const { messageId, matched, notified } = await topics.publish(topic, message, metadataOf(payload))
      return { message_id: messageId, topic, subscribers_matched: matched, subscribers_notified: notified }
    },
    'pubsub.subscribe': ({ topics: patterns }, call) => {
      return { subscribed: true, topics: patterns, subscription_count: topics.subscribe(sessionOf(call), patterns) }
    },
    'pubsub.unsubscribe': ({ topics: patterns }, call) => {
      return { unsubscribed: topics.unsubscribe(sessionOf(call), patterns) }
    },
    'pubsub.topics': ({ pattern }) => {
      const names = topics.names(pattern)
      return { topics: [...names], count: names.length }
    },
    'pubsub.stats': () => {
      const counts = topics.statistics()
      return {
        total_topics: counts.topics,
        total_subscribers: counts.subscribers,
        total_wildcard_subscriptions: counts.wildcardSubscriptions,
        messages_published: counts.published,
        messages_delivered: counts.delivered,
        slow_consumers_dropped: counts.slowConsumers,
      }
    },
    'pubsub.info': ({ topic }) => {
      const subscriber_count = topics.subscribersOf(topic)
      return subscriber_count > 0 ? { topic, subscriber_count } : fail('topic_not_found', undefined, { topic })
    },
  }
}

/** Client libraries send `headers` for the same. */
function metadataOf({ headers = {}, metadata = {} }: CommandPayloads['pubsub.publish']): Record<string, string> {
  return { ...headers, ...metadata }
}
