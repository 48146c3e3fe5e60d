import { type Environment, randomId } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import { type RoomLimits, roomLimits } from '../../limits.ts'
import type { Producer } from '../../port/queues.ts'
import type { NewEvent, RoomConfig, RoomPage, RoomStatistics, Rooms } from '../../port/rooms.ts'
import type { Section } from '../journal/effect.ts'
import type { State } from '../journal/state.ts'
import { type Producers, roomTarget } from '../producers.ts'
import type { Budget } from '../queues/budget.ts'
import { DeadlineTimer } from '../queues/deadline-timer.ts'
import { Feeds, type Listener } from './feeds.ts'
import { eventBytes, type Room } from './room.ts'
import { type PublishedRow, RoomSection, roomBytes } from './room-section.ts'

export interface EmbeddedRoomsOptions {
  readonly state: State
  readonly environment: Environment
  readonly budget: Budget
  readonly producers: Producers
  readonly limits?: RoomLimits
}

/** The rooms of the embedded engine. */
export class EmbeddedRooms implements Rooms {
  readonly #state: State
  readonly #environment: Environment
  readonly #budget: Budget
  readonly #producers: Producers
  readonly #limits: RoomLimits
  readonly #section: RoomSection
  readonly #feeds: Feeds
  readonly #timer: DeadlineTimer<Room>

  constructor({ state, environment, budget, producers, limits = roomLimits }: EmbeddedRoomsOptions) {
    this.#state = state
    this.#environment = environment
    this.#budget = budget
    this.#producers = producers
    this.#limits = limits
    this.#section = new RoomSection(state, budget)
    this.#feeds = new Feeds(limits.followersMax)
    this.#timer = new DeadlineTimer(environment, this.#section.deadlines, (room) => this.#tooOld(room))
  }

  /** Its part of the state. */
  get section(): Section {
    return this.#section
  }

  get count(): number {
    return this.#section.rooms.size
  }

  /** Begins to watch the age of events: to be called when the state has been brought back. */
  start(): void {
    this.#timer.start()
  }

  close(): void {
    this.#timer.stop()
  }

  async create(name: string, config: RoomConfig): Promise<boolean> {
    const isNew = !this.#section.rooms.has(name)
    if (isNew) {
      this.#admitRoom(name, roomBytes)
      this.#make(name, config)
    }
    await this.#state.settled()
    return isNew
  }

  async delete(name: string): Promise<boolean> {
    if (!this.#section.rooms.has(name)) return false
    this.#state.admit()
    this.#state.commit(['room.delete', name])
    await this.#state.settled()
    return true
  }

  async list(): Promise<readonly string[]> {
    return [...this.#section.rooms.keys()].sort()
  }

  async publish(
    name: string,
    events: readonly NewEvent[],
    config: RoomConfig,
    producer?: Producer,
  ): Promise<readonly { readonly eventId: string; readonly offset: number }[]> {
    const fresh = this.#producers.fresh(producer, roomTarget(name), events)
    if (fresh.length === 0) {
      // What is skipped may still be on its way to the disk.
      await this.#state.settled()
      return []
    }
    const { published, release } = this.#publish(name, fresh, config)
    if (producer !== undefined) this.#producers.advance(producer, roomTarget(name), events.length)
    await this.#state.settled()
    release()
    return published
  }

  /** Events are given once they are durable: an offset that was read is never given to another event. */
  async read(name: string, from: number, limit: number): Promise<RoomPage> {
    const room = this.#room(name)
    const { oldest, next, origin } = room
    const page = { events: room.slice(from, limit), oldest, newest: next - 1, generation: origin.generation }
    await this.#state.settled()
    return page
  }

  async statistics(name: string): Promise<RoomStatistics> {
    const { oldest, next, length, origin } = this.#room(name)
    const { createdAtMs, generation } = origin
    return { oldest, newest: next - 1, count: length, published: next, dropped: oldest, createdAtMs, generation }
  }

  /**
   * Calls `onEvents` in the turn in which a publication has become durable, before its publisher hears of it; it must not
   * throw. A publication comes whole, also when the room keeps only part of it.
   *
   * To read a room on without a gap or a repetition: follow it first and keep what comes, then read from the offset that is
   * wanted up to the `newest` of the pages, then go on with what was kept, leaving out offsets that were read already. What
   * was published before `follow` is in the pages, as they show it even before it is durable and wait for that; what was
   * published after it has come, or will. An offset that is not above the one before it tells that the room was
   * deleted and made again meanwhile: its generation is another, and what was read before is of the old one.
   */
  async follow(name: string, onEvents: Listener): Promise<() => void> {
    return this.#feeds.follow(name, onEvents)
  }

  #room(name: string): Room {
    return this.#section.rooms.get(name) ?? fail('room_not_found', undefined, { room: name })
  }

  /** Before a change that makes the room where it is missing and takes `bytes` more. */
  #admitRoom(name: string, bytes: number): void {
    const { rooms } = this.#section
    if (!rooms.has(name) && rooms.size >= this.#limits.roomsMax) {
      fail('memory_limit_exceeded', 'There are as many rooms as there may be.')
    }
    this.#state.admit()
    this.#budget.makeRoom(bytes)
  }

  #make(name: string, config: RoomConfig): void {
    const generation = this.#section.nextGeneration
    this.#state.commit(['room.new', name, { ...config }, generation, this.#environment.nowMs(), 0])
  }

  #publish(name: string, events: readonly NewEvent[], config: RoomConfig) {
    this.#admitRoom(
      name,
      events.reduce((sum, event) => sum + eventBytes(event), roomBytes),
    )
    const rows = events.map(
      ({ eventType, data, metadata }): PublishedRow => [
        `evt_${randomId(this.#environment, 16)}`,
        eventType,
        data,
        metadata,
      ],
    )
    if (!this.#section.rooms.has(name)) this.#make(name, config)
    const room = this.#room(name)
    const first = room.next
    // A clock that was set back does not make events younger than those before them.
    const atMs = Math.max(this.#environment.nowMs(), room.newestAtMs)
    this.#state.commit(['room.publish', name, atMs, rows])
    const published = events.map(({ eventType, data, metadata }, k) => {
      return { eventId: rows[k]![0], offset: first + k, eventType, data, metadata, atMs }
    })
    this.#trim(room)
    this.#timer.arm()
    const release = this.#feeds.hold(name, published)
    return { published: published.map(({ eventId, offset }) => ({ eventId, offset })), release }
  }

  #trim(room: Room): void {
    const oldest = room.oldestWanted(this.#environment.nowMs(), this.#limits.roomBytesMax)
    if (oldest > room.oldest) this.#state.commit(['room.trim', room.origin.name, oldest])
  }

  #tooOld(room: Room): void {
    this.#state.admit()
    this.#trim(room)
  }
}
