import { toFailure } from '../../errors.ts'
import type { RoomEvent, RoomPage, Rooms } from '../port/rooms.ts'
import type { Session } from '../session.ts'
import { eventFrame, gapFrame, type PreparedFrame } from './frames.ts'

/** Events that are read at a time while a subscription catches up. */
const pageEvents = 100

/** An event with the frame that all its receivers share; the frame is made for the first of them. */
export interface SharedEvent {
  readonly event: RoomEvent
  frame(): PreparedFrame
}

export interface SubscriptionOptions {
  readonly room: string
  readonly rooms: Rooms
  readonly session: Session
  /** The first offset to send. */
  readonly next: number
  /** Of the room that `next` belongs to; undefined when there is none yet. */
  readonly generation: number | undefined
  readonly onFailure: (error: unknown) => void
}

/**
 * One session's place in a room. It catches up by reading pages, then follows; whatever does not come next in order sends
 * it back to reading, so that it has no hole and no double:
 *
 *     reading --(nothing left to read, nothing came meanwhile)--> following --(an offset that is not the next)--> reading
 */
export class RoomSubscription {
  readonly session: Session
  readonly #options: SubscriptionOptions
  #next: number
  #generation: number | undefined
  #isFollowing = false
  #hasEnded = false
  /** Something was published since the page that is being read was asked for. */
  #cameMeanwhile = false

  constructor(options: SubscriptionOptions) {
    this.#options = options
    this.session = options.session
    this.#next = options.next
    this.#generation = options.generation
  }

  /** Begins to send. */
  start(): void {
    this.#isFollowing = false
    this.#catchUp().catch((error) => {
      this.#hasEnded = true
      this.#options.onFailure(toFailure(error))
    })
  }

  end(): void {
    this.#hasEnded = true
  }

  /** What was published just now. */
  take(shared: SharedEvent): void {
    if (this.#hasEnded) return
    if (!this.#isFollowing) {
      this.#cameMeanwhile = true
    } else if (shared.event.offset === this.#next) {
      this.#next += 1
      this.#push(shared.frame())
    } else {
      this.start()
    }
  }

  async #catchUp(): Promise<void> {
    while (!this.#hasEnded) {
      await this.session.drained()
      this.#cameMeanwhile = false
      const page = await this.#read()
      if (this.#hasEnded) return
      if (page === undefined) this.#reset(undefined, 0)
      else await this.#sendPage(page)
      const isAtEnd = page === undefined || this.#next > page.newest
      if (isAtEnd && !this.#cameMeanwhile) {
        this.#isFollowing = true
        return
      }
    }
  }

  /** Undefined where there is no such room. */
  async #read(): Promise<RoomPage | undefined> {
    const { rooms, room } = this.#options
    try {
      return await rooms.read(room, this.#next, pageEvents)
    } catch (error) {
      if (toFailure(error).code === 'room_not_found') return undefined
      throw error
    }
  }

  async #sendPage({ events, oldest, generation }: RoomPage): Promise<void> {
    const { room } = this.#options
    if (this.#generation !== undefined && this.#generation !== generation) {
      // The room was deleted and made again: whatever was left to read of the former one is gone.
      this.#push(gapFrame(room, this.#next, oldest))
      this.#reset(generation, 0)
      this.#cameMeanwhile = true
      return
    }
    this.#generation = generation
    if (oldest > this.#next) {
      this.#push(gapFrame(room, this.#next, oldest))
      this.#next = oldest
    }
    for (const event of events) {
      if (event.offset < this.#next) continue
      await this.session.drained()
      if (this.#hasEnded) return
      this.#next = event.offset + 1
      this.#push(eventFrame(room, event))
    }
  }

  #reset(generation: number | undefined, next: number): void {
    this.#generation = generation
    this.#next = next
  }

  #push(frame: PreparedFrame): void {
    if (!this.#hasEnded && !this.session.push(frame)) this.#hasEnded = true
  }
}
