import { type Environment, randomId } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { Json } from '../json.ts'
import type { TopicMessage, TopicRelay } from '../port/engine.ts'
import type { Session } from '../session.ts'
import { messageFrame } from '../subscriptions/frames.ts'
import { subscriptionLimits } from '../subscriptions/limits.ts'
import { isWildcard, matchesPattern, parsedPattern } from './pattern.ts'
import { TopicTrie } from './topic-trie.ts'

interface TopicStatistics {
  /** Topics and patterns that somebody is subscribed to. */
  readonly topics: number
  readonly subscribers: number
  readonly wildcardSubscriptions: number
  readonly published: number
  readonly delivered: number
  readonly slowConsumers: number
}

export interface Published {
  readonly messageId: string
  /** Subscribers of this node whose patterns match, each once. */
  readonly matched: number
  /** Those of them that took the message. */
  readonly notified: number
}

/**
 * Messages to whoever is subscribed at that moment: nothing is kept, and everybody has a message at most once. A message
 * goes over the relay to every node and is delivered on each to its own subscribers; counts are those of this node.
 */
export class Topics {
  readonly #relay: TopicRelay
  readonly #environment: Environment
  /** Messages of this node begin with it: they come back over the relay and are not to be delivered twice. */
  readonly #idPrefix: string
  readonly #trie = new TopicTrie<Session>()
  readonly #patternsOf = new Map<Session, Set<string>>()
  readonly #subscribersOf = new Map<string, number>()
  #lastNumber = 0
  #wildcardSubscriptions = 0
  #published = 0
  #delivered = 0
  #slowConsumers = 0

  constructor(relay: TopicRelay, environment: Environment) {
    this.#relay = relay
    this.#environment = environment
    this.#idPrefix = `psm_${randomId(environment, 12)}`
    relay.onMessage((message) => {
      if (!message.messageId.startsWith(this.#idPrefix)) this.#deliver(message)
    })
  }

  /** Gives the number of patterns that the session is now subscribed to. All are added or none. @throws invalid_payload */
  subscribe(session: Session, patterns: readonly string[]): number {
    for (const pattern of patterns) parsedPattern(pattern)
    if (session.hasEnded) return 0
    const known = this.#patternsOf.get(session) ?? this.#opened(session)
    const added = new Set(patterns.filter((pattern) => !known.has(pattern)))
    const limit = subscriptionLimits.patternsMax
    if (known.size + added.size > limit) fail('invalid_payload', `A client has at most ${limit} patterns.`, { limit })
    for (const pattern of added) {
      known.add(pattern)
      this.#trie.add(pattern, session)
      this.#count(pattern, 1)
    }
    return known.size
  }

  /** Ends subscriptions, all of the session when no patterns are given; gives how many there were. */
  unsubscribe(session: Session, patterns?: readonly string[]): number {
    const known = this.#patternsOf.get(session)
    if (known === undefined) return 0
    let removed = 0
    for (const pattern of patterns ?? [...known]) {
      if (!known.delete(pattern)) continue
      this.#trie.remove(pattern, session)
      this.#count(pattern, -1)
      removed += 1
    }
    return removed
  }

  async publish(topic: string, message: Json, metadata: Readonly<Record<string, string>>): Promise<Published> {
    this.#lastNumber += 1
    const messageId = `${this.#idPrefix}${this.#lastNumber.toString(36)}`
    const sent = { messageId, topic, message, metadata, atMs: this.#environment.nowMs() }
    // What the relay refuses has reached nobody.
    await this.#relay.publish(sent)
    return { messageId, ...this.#deliver(sent) }
  }

  /** Topics and patterns that somebody is subscribed to; of those only the ones that match `pattern` when it is given. */
  names(pattern?: string): readonly string[] {
    const names = [...this.#subscribersOf.keys()].sort()
    if (pattern === undefined) return names
    const parsed = parsedPattern(pattern)
    return names.filter((name) => matchesPattern(parsed, name))
  }

  /** Subscribers of exactly this topic or pattern. */
  subscribersOf(name: string): number {
    return this.#subscribersOf.get(name) ?? 0
  }

  patternsOf(session: Session): number {
    return this.#patternsOf.get(session)?.size ?? 0
  }

  statistics(): TopicStatistics {
    return {
      topics: this.#subscribersOf.size,
      subscribers: [...this.#patternsOf.values()].filter(({ size }) => size > 0).length,
      wildcardSubscriptions: this.#wildcardSubscriptions,
      published: this.#published,
      delivered: this.#delivered,
      slowConsumers: this.#slowConsumers,
    }
  }

  #opened(session: Session): Set<string> {
    const patterns = new Set<string>()
    this.#patternsOf.set(session, patterns)
    session.onEnd(() => {
      this.unsubscribe(session)
      this.#patternsOf.delete(session)
    })
    return patterns
  }

  #count(pattern: string, change: number): void {
    const count = this.subscribersOf(pattern) + change
    if (count === 0) this.#subscribersOf.delete(pattern)
    else this.#subscribersOf.set(pattern, count)
    if (isWildcard(pattern)) this.#wildcardSubscriptions += change
  }

  #deliver(message: TopicMessage): { matched: number; notified: number } {
    this.#published += 1
    const subscribers = this.#trie.match(message.topic)
    if (subscribers.size === 0) return { matched: 0, notified: 0 }
    const frame = messageFrame(message)
    // Whoever is too slow is unsubscribed on the way.
    const matched = subscribers.size
    let notified = 0
    for (const subscriber of subscribers) {
      if (subscriber.push(frame)) notified += 1
      else this.#slowConsumers += 1
    }
    this.#delivered += notified
    return { matched, notified }
  }
}
