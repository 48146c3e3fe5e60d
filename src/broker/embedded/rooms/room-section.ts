import type { Json } from '../../json.ts'
import type { RoomConfig } from '../../port/rooms.ts'
import { DeadlineHeap } from '../heap.ts'
import type { Effect, Section, StateRecord } from '../journal/effect.ts'
import type { State } from '../journal/state.ts'
import type { Budget } from '../queues/budget.ts'
import { Room, restoredEvent } from './room.ts'

/** An event in the effect that publishes it: id, type, data, metadata. */
export type PublishedRow = readonly [string, string, Json, Readonly<Record<string, string>>]

/** Estimated bytes of a room without events. */
export const roomBytes = 1_024

/** The greatest generation that any room has had: one for all names, so that deleted rooms need not be remembered. */
class Generations implements StateRecord {
  last = 0
  savedBy = 0

  describe(): readonly Effect[] {
    return [['room.generation', this.last]]
  }
}

/** The rooms, changed by effects only. */
export class RoomSection implements Section {
  readonly rooms = new Map<string, Room>()
  /** The rooms with an event that will be too old. */
  readonly deadlines = new DeadlineHeap<Room>()
  readonly #generations = new Generations()
  readonly #state: State
  readonly #budget: Budget

  readonly effects: Section['effects'] = {
    'room.generation': ([, last]) => {
      this.#generations.last = last as number
    },
    'room.new': (effect) => this.#add(effect),
    'room.delete': ([, name]) => this.#delete(name as string),
    'room.publish': ([, name, atMs, rows]) => this.#publish(name as string, atMs as number, rows),
    'room.events': ([, name, rows]) => this.#restore(name as string, rows),
    'room.trim': ([, name, oldest]) => this.#change(name as string, (room) => room.trim(oldest as number)),
  }

  constructor(state: State, budget: Budget) {
    this.#state = state
    this.#budget = budget
  }

  /** Of the next room that is made. */
  get nextGeneration(): number {
    return this.#generations.last + 1
  }

  *records(): Generator<StateRecord> {
    yield this.#generations
    yield* this.rooms.values()
  }

  #add([, name, config, generation, createdAtMs, oldest]: Effect): void {
    const origin = {
      name: name as string,
      config: config as unknown as RoomConfig,
      generation: generation as number,
      createdAtMs: createdAtMs as number,
      oldest: oldest as number,
    }
    this.#state.touch(this.#generations)
    this.#generations.last = Math.max(this.#generations.last, origin.generation)
    this.rooms.set(origin.name, new Room(origin, this.#state.snapshot))
    this.#budget.charge(roomBytes, origin.name)
  }

  #delete(name: string): void {
    const room = this.rooms.get(name)!
    this.#state.touch(room)
    if (room.deadlineMs !== null) this.deadlines.remove(room)
    this.rooms.delete(name)
    this.#budget.charge(-roomBytes - room.bytes, name)
  }

  #publish(name: string, atMs: number, rows: Json | undefined): void {
    this.#change(name, (room) => {
      for (const [eventId, eventType, data, metadata] of rows as unknown as readonly PublishedRow[]) {
        room.append({ eventId, offset: room.next, eventType, data, metadata, atMs })
      }
      room.trim(room.next - room.origin.config.eventsMax)
    })
  }

  #restore(name: string, rows: Json | undefined): void {
    this.#change(name, (room) => {
      for (const row of rows as readonly Json[]) room.append(restoredEvent(row, room.next))
    })
  }

  #change(name: string, change: (room: Room) => void): void {
    const room = this.rooms.get(name)!
    this.#state.touch(room)
    const bytes = room.bytes
    change(room)
    this.#budget.charge(room.bytes - bytes, name)
    const deadlineMs = room.nextDeadlineMs
    if (deadlineMs === room.deadlineMs) return
    if (room.deadlineMs !== null) this.deadlines.remove(room)
    room.deadlineMs = deadlineMs
    if (deadlineMs !== null) this.deadlines.add(room)
  }
}
