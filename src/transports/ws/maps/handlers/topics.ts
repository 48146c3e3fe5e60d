import type { Handler } from '../session.ts'

export const subscribeTopic: Handler<'TOPIC_SUB'> = ({ payload }, { id, services }) =>
  services.topics.subscribe(id, payload.topic)

export const unsubscribeTopic: Handler<'TOPIC_UNSUB'> = ({ payload }, { id, services }) =>
  services.topics.unsubscribe(id, payload.topic)

export const publish: Handler<'TOPIC_PUB'> = ({ payload }, { id, services }) =>
  services.topics.publish(id, payload.topic, payload.data)
