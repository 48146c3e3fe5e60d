import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { topicSubscriptionsMax } from '../limits.ts'
import { checkChannelName } from './channel-name.ts'

export interface TopicMessage {
  readonly topic: string
  readonly data: unknown
  /** When the server took it, in milliseconds since 1970-01-01. */
  readonly timestamp: number
}

/** Hands one message to all who get it, so that it can be encoded once. */
export type TopicDelivery = (message: TopicMessage, connections: readonly string[]) => void

interface TopicsOptions {
  readonly environment: Environment
  readonly deliver: TopicDelivery
}

/**
 * Messages to whoever is subscribed at that moment, except the connection that published. Nothing is kept. Everybody gets
 * the messages in the order in which they were published, also those that are published while another is handed out.
 */
export class Topics {
  readonly #environment: Environment
  readonly #deliver: TopicDelivery
  readonly #connections = new Map<string, Set<string>>()
  readonly #topics = new Map<string, Set<string>>()
  readonly #undelivered: (readonly [message: TopicMessage, connections: readonly string[]])[] = []
  #isDelivering = false

  constructor({ environment, deliver }: TopicsOptions) {
    this.#environment = environment
    this.#deliver = deliver
  }

  /** Topics that somebody is subscribed to. */
  get size(): number {
    return this.#topics.size
  }

  /** Does nothing where the subscription is there. @throws validation_failed, quota_exceeded */
  subscribe(connection: string, topic: string): void {
    checkChannelName(topic)
    const topics = this.#connections.get(connection) ?? new Set()
    if (topics.has(topic)) return
    if (topics.size >= topicSubscriptionsMax)
      fail('quota_exceeded', `A connection is subscribed to at most ${topicSubscriptionsMax} topics.`)
    this.#connections.set(connection, topics.add(topic))
    this.#topics.set(topic, (this.#topics.get(topic) ?? new Set()).add(connection))
  }

  unsubscribe(connection: string, topic: string): void {
    const topics = this.#connections.get(connection)
    if (!topics?.delete(topic)) return
    if (topics.size === 0) this.#connections.delete(connection)
    this.#leave(connection, topic)
  }

  /** @throws validation_failed */
  publish(connection: string, topic: string, data: unknown): void {
    checkChannelName(topic)
    const receivers = [...(this.#topics.get(topic) ?? [])].filter((each) => each !== connection)
    if (receivers.length === 0) return
    this.#undelivered.push([{ topic, data, timestamp: this.#environment.nowMs() }, receivers])
    if (!this.#isDelivering) this.#deliverAll()
  }

  /** Ends all subscriptions of a connection. */
  disconnected(connection: string): void {
    const topics = this.#connections.get(connection) ?? []
    this.#connections.delete(connection)
    for (const topic of topics) this.#leave(connection, topic)
  }

  #leave(connection: string, topic: string): void {
    const connections = this.#topics.get(topic)
    connections?.delete(connection)
    if (connections?.size === 0) this.#topics.delete(topic)
  }

  #deliverAll(): void {
    this.#isDelivering = true
    try {
      for (let next = this.#undelivered.shift(); next; next = this.#undelivered.shift()) this.#deliver(...next)
    } finally {
      this.#isDelivering = false
    }
  }
}
