import type { Redis } from 'ioredis'
import { redisFailure } from './failures.ts'

type Listener = (message: string) => void

/** What the server announces, over a connection of its own. Announcements are lost while it is away. */
export class Channels {
  readonly #redis: Redis
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #returned = new Set<() => void>()

  /** The connection must take nothing but subscriptions. */
  constructor(redis: Redis) {
    this.#redis = redis
    redis.on('message', (channel: string, message: string) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener(message)
    })
    redis.on('ready', () => {
      void this.#subscribeAgain()
    })
  }

  /** Resolves when nothing announced from now on is missed; the function given ends it. */
  async listen(channel: string, listener: Listener): Promise<() => void> {
    const listeners = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, listeners.add(listener))
    try {
      await this.#redis.subscribe(channel)
    } catch (error) {
      this.#end(channel, listener)
      throw redisFailure(error)
    }
    return () => this.#end(channel, listener)
  }

  /** Calls `listener` when the connection is back and subscribed: there may be news that nobody has announced. */
  onReturn(listener: () => void): void {
    this.#returned.add(listener)
  }

  #end(channel: string, listener: Listener): void {
    const listeners = this.#listeners.get(channel)
    listeners?.delete(listener)
    if (listeners?.size !== 0) return
    this.#listeners.delete(channel)
    this.#redis.unsubscribe(channel).catch(() => {})
  }

  async #subscribeAgain(): Promise<void> {
    try {
      if (this.#listeners.size > 0) await this.#redis.subscribe(...this.#listeners.keys())
    } catch {
      // Lost again: the next `ready` tries anew.
      return
    }
    for (const listener of this.#returned) listener()
  }
}
