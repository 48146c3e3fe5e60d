import type { Environment } from '../../environment.ts'
import { fail, toFailure } from '../../errors.ts'
import type { RoomEvent, Rooms } from '../port/rooms.ts'
import type { Session } from '../session.ts'
import { eventFrame } from './frames.ts'
import { subscriptionLimits } from './limits.ts'
import { RoomSubscription, type SharedEvent } from './room-subscription.ts'

interface RoomHubOptions {
  readonly rooms: Rooms
  readonly environment: Environment
  /** Hears of a subscription that had to end because the engine failed. */
  readonly onFailure: (error: unknown) => void
}

/** A room that somebody on this node is subscribed to. */
interface Feed {
  readonly subscriptions: Map<Session, RoomSubscription>
  /** Gives what ends the follow. */
  readonly follow: Promise<() => void>
  /** Subscriptions that are being made, which keep the feed as well. */
  pending: number
}

/** Subscriptions to rooms: the engine follows a room once, however many sessions are subscribed to it. */
export class RoomHub {
  readonly #options: RoomHubOptions
  readonly #feeds = new Map<string, Feed>()
  readonly #roomsOf = new Map<Session, Set<string>>()
  #subscriptions = 0

  constructor(options: RoomHubOptions) {
    this.#options = options
  }

  /**
   * Subscribes a session to a room, which need not exist yet, and gives the first offset that it will be sent: `from` when
   * it is given and not beyond the end, else the next one to be published. A former subscription of the session to the room
   * ends. Sending begins when the answer has had the time to go out.
   *
   * @throws invalid_payload when the session has as many as it may
   */
  async subscribe(session: Session, room: string, from: number | undefined): Promise<number> {
    this.#admit(session, room)
    const feed = this.#feeds.get(room) ?? this.#opened(room)
    feed.pending += 1
    try {
      await feed.follow
      const { end, generation } = await this.#endOf(room)
      const next = Math.min(from ?? end, end)
      if (!session.hasEnded) this.#begin(feed, session, room, { next, generation })
      return next
    } finally {
      feed.pending -= 1
      this.#closeIfUnused(room, feed)
    }
  }

  /** False when the session was not subscribed. */
  unsubscribe(session: Session, room: string): boolean {
    const feed = this.#feeds.get(room)
    const subscription = feed?.subscriptions.get(session)
    if (feed === undefined || subscription === undefined) return false
    subscription.end()
    feed.subscriptions.delete(session)
    this.#roomsOf.get(session)?.delete(room)
    this.#subscriptions -= 1
    this.#closeIfUnused(room, feed)
    return true
  }

  /** Sessions of this node that are subscribed to a room. */
  subscribersOf(room: string): number {
    return this.#feeds.get(room)?.subscriptions.size ?? 0
  }

  roomsOf(session: Session): number {
    return this.#roomsOf.get(session)?.size ?? 0
  }

  get subscriptions(): number {
    return this.#subscriptions
  }

  #admit(session: Session, room: string): void {
    const known = this.#roomsOf.get(session)
    const limit = subscriptionLimits.roomsMax
    if (known !== undefined && !known.has(room) && known.size >= limit) {
      fail('invalid_payload', `A client is subscribed to at most ${limit} rooms.`, { limit })
    }
    if (known !== undefined || session.hasEnded) return
    this.#roomsOf.set(session, new Set())
    session.onEnd(() => {
      for (const subscribed of [...(this.#roomsOf.get(session) ?? [])]) this.unsubscribe(session, subscribed)
      this.#roomsOf.delete(session)
    })
  }

  #begin(feed: Feed, session: Session, room: string, place: { next: number; generation: number | undefined }): void {
    const { rooms, environment, onFailure } = this.#options
    this.#admit(session, room)
    this.unsubscribe(session, room)
    const subscription = new RoomSubscription({
      ...place,
      room,
      rooms,
      session,
      onFailure: (error) => {
        if (feed.subscriptions.get(session) === subscription) this.unsubscribe(session, room)
        onFailure(error)
      },
    })
    feed.subscriptions.set(session, subscription)
    this.#roomsOf.get(session)?.add(room)
    this.#subscriptions += 1
    environment.after(0, () => subscription.start())
  }

  /** The offset that is published next; 0 where there is no room. */
  async #endOf(room: string): Promise<{ end: number; generation: number | undefined }> {
    try {
      const { newest, generation } = await this.#options.rooms.statistics(room)
      return { end: newest + 1, generation }
    } catch (error) {
      if (toFailure(error).code === 'room_not_found') return { end: 0, generation: undefined }
      throw error
    }
  }

  #opened(room: string): Feed {
    const subscriptions = new Map<Session, RoomSubscription>()
    const follow = this.#options.rooms.follow(room, (events) => send(room, events, subscriptions))
    const feed = { subscriptions, follow, pending: 0 }
    this.#feeds.set(room, feed)
    return feed
  }

  #closeIfUnused(room: string, feed: Feed): void {
    if (feed.pending > 0 || feed.subscriptions.size > 0 || this.#feeds.get(room) !== feed) return
    this.#feeds.delete(room)
    // Whoever opened the feed has heard of a follow that failed.
    feed.follow.then(
      (end) => end(),
      () => {},
    )
  }
}

function send(room: string, events: readonly RoomEvent[], to: ReadonlyMap<Session, RoomSubscription>): void {
  for (const event of events) {
    const shared = sharedEvent(room, event)
    for (const subscription of to.values()) subscription.take(shared)
  }
}

function sharedEvent(room: string, event: RoomEvent): SharedEvent {
  let frame: ReturnType<typeof eventFrame> | undefined
  return {
    event,
    frame() {
      frame ??= eventFrame(room, event)
      return frame
    },
  }
}
