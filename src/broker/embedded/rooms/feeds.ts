import { fail } from '../../../errors.ts'
import type { RoomEvent } from '../../port/rooms.ts'

export type Listener = (events: readonly RoomEvent[]) => void

interface Held {
  readonly events: readonly RoomEvent[]
  /** Who followed when they were published. */
  readonly listeners: readonly Listener[]
}

interface Feed {
  readonly listeners: Set<Listener>
  /** Published, not yet durable, in order. */
  held: Held[]
}

/** Who follows which room. Events are held back until they are durable and then go out in the order of their publication. */
export class Feeds {
  readonly #feeds = new Map<string, Feed>()
  readonly #followersMax: number
  #followers = 0

  constructor(followersMax: number) {
    this.#followersMax = followersMax
  }

  /** Gives what ends it. @throws overloaded */
  follow(room: string, onEvents: Listener): () => void {
    if (this.#followers >= this.#followersMax) fail('overloaded', 'Too many follow rooms.')
    const feed = this.#feeds.get(room) ?? { listeners: new Set(), held: [] }
    this.#feeds.set(room, feed)
    // A function of its own, so that one given twice is two followers.
    const listener: Listener = (events) => onEvents(events)
    feed.listeners.add(listener)
    this.#followers += 1
    return () => {
      if (!feed.listeners.delete(listener)) return
      this.#followers -= 1
      if (feed.listeners.size === 0) this.#feeds.delete(room)
    }
  }

  /** Takes events that were just published; the function given back hands them over, and whatever was held before them. */
  hold(room: string, events: readonly RoomEvent[]): () => void {
    const feed = this.#feeds.get(room)
    if (feed === undefined) return () => {}
    const held = { events, listeners: [...feed.listeners] }
    feed.held.push(held)
    return () => release(feed, held)
  }
}

function release(feed: Feed, last: Held): void {
  const durable = feed.held.splice(0, feed.held.indexOf(last) + 1)
  for (const { events, listeners } of durable) {
    for (const listener of listeners) if (feed.listeners.has(listener)) listener(events)
  }
}
