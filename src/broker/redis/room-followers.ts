import type { Environment } from '../../environment.ts'
import { Failure, fail } from '../../errors.ts'
import type { RoomLimits } from '../limits.ts'
import type { RoomEvent, RoomPage } from '../port/rooms.ts'
import type { Channels } from './channels.ts'
import { roomName } from './names.ts'

const eventsPerRead = 500
/** A room that could not be read is read again after this. */
const retryMs = 500

interface Options {
  readonly channels: Channels
  readonly environment: Environment
  readonly limits: RoomLimits
  readonly read: (room: string, from: number, limit: number) => Promise<RoomPage>
}

/** How far somebody has read: the next offset of a generation; no generation while there is no room. */
interface Position {
  readonly generation: number | undefined
  readonly next: number
}

interface Follower {
  readonly onEvents: (events: readonly RoomEvent[]) => void
  /** Nothing is given to it before it has one. */
  from: Position | undefined
}

interface Followed {
  readonly followers: Set<Follower>
  position: Position
  isRead: boolean
  again: boolean
}

/**
 * Follows rooms. A channel says that a room has news, the news are read from the room: nothing is missed when an
 * announcement gets lost with the connection, because the room is read on from the same offset when it is back.
 *
 * A blocking read over all followed rooms would do the same, but has to be asked anew, with all rooms, after every event.
 */
export class RoomFollowers {
  readonly #options: Options
  readonly #rooms = new Map<string, Followed>()
  #count = 0

  constructor(options: Options) {
    this.#options = options
    options.channels.onReturn(() => {
      for (const [room, followed] of this.#rooms) void this.#catchUp(room, followed)
    })
  }

  /** As `Rooms.follow`. @throws overloaded when there are too many followers */
  async follow(room: string, onEvents: (events: readonly RoomEvent[]) => void): Promise<() => void> {
    if (this.#count >= this.#options.limits.followersMax) fail('overloaded', 'Too many rooms are followed.')
    this.#count += 1
    const follower: Follower = { onEvents, from: undefined }
    const endings: (() => void)[] = [
      () => {
        this.#count -= 1
      },
    ]
    const end = () => {
      for (const ending of endings.splice(0)) ending()
    }
    try {
      // The channel first: what is published after the position was read is announced.
      endings.push(await this.#options.channels.listen(roomName(room), () => void this.#read(room)))
      const from = await this.#tail(room)
      follower.from = from
      const followed = this.#join(room, follower, from)
      endings.push(() => this.#leave(room, followed, follower))
      void this.#catchUp(room, followed)
    } catch (error) {
      end()
      throw error
    }
    return end
  }

  #join(room: string, follower: Follower, position: Position): Followed {
    const followed = this.#rooms.get(room) ?? { followers: new Set(), position, isRead: false, again: false }
    this.#rooms.set(room, followed)
    followed.followers.add(follower)
    return followed
  }

  #leave(room: string, followed: Followed, follower: Follower): void {
    followed.followers.delete(follower)
    if (followed.followers.size === 0 && this.#rooms.get(room) === followed) this.#rooms.delete(room)
  }

  #read(room: string): Promise<void> {
    const followed = this.#rooms.get(room)
    return followed === undefined ? Promise.resolve() : this.#catchUp(room, followed)
  }

  /** One at a time, so that events stay in order. */
  async #catchUp(room: string, followed: Followed): Promise<void> {
    followed.again = true
    if (followed.isRead) return
    followed.isRead = true
    try {
      while (followed.again && followed.followers.size > 0) {
        followed.again = false
        followed.again = (await this.#readOn(room, followed)) || followed.again
      }
    } catch {
      // The connection is lost: the room is read on from here.
      this.#options.environment.after(retryMs, () => void this.#catchUp(room, followed))
    } finally {
      followed.isRead = false
    }
  }

  /** Gives the followers what comes next; true when there is more. */
  async #readOn(room: string, followed: Followed): Promise<boolean> {
    const { generation, next } = followed.position
    let page = await this.#page(room, next)
    if (page === undefined) return false
    if (page.generation !== generation && next > 0) page = await this.#page(room, 0)
    if (page === undefined) return false
    const { events } = page
    const last = events.at(-1)?.offset ?? page.newest
    followed.position = { generation: page.generation, next: last + 1 }
    for (const follower of followed.followers) give(follower, page)
    return last < page.newest
  }

  async #tail(room: string): Promise<Position> {
    const page = await this.#page(room, Number.MAX_SAFE_INTEGER - 1)
    return page === undefined
      ? { generation: undefined, next: 0 }
      : { generation: page.generation, next: page.newest + 1 }
  }

  /** Undefined where there is no such room. */
  async #page(room: string, from: number): Promise<RoomPage | undefined> {
    try {
      return await this.#options.read(room, from, eventsPerRead)
    } catch (error) {
      if (error instanceof Failure && error.code === 'room_not_found') return undefined
      throw error
    }
  }
}

function give({ from, onEvents }: Follower, { events, generation }: RoomPage): void {
  if (from === undefined) return
  const news = from.generation === generation ? events.filter(({ offset }) => offset >= from.next) : events
  if (news.length > 0) onEvents(news)
}
