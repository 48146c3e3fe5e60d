import { toFailure } from '../../errors.ts'
import type { CommandHandlers, Parts } from '../commands/handler.ts'
import { commandHandlers } from '../commands/handlers.ts'
import { SlowLog } from '../commands/slow-log.ts'
import { spacesMax } from '../limits.ts'
import { type Session, Sessions } from '../session.ts'
import { RoomHub } from '../subscriptions/room-hub.ts'
import { Topics } from '../topics/topics.ts'
import { commonNamespace } from './name.ts'
import { Names } from './names.ts'
import { NamespaceActivity } from './namespace-activity.ts'
import { namespaced } from './namespaced.ts'
import { SharedRelay } from './shared-relay.ts'

/** The commands of one namespace, with what they work with. */
export class Space {
  readonly parts: Parts
  readonly handlers: CommandHandlers
  /** Commands that are running. */
  running = 0
  readonly #sessions = new WeakSet<Session>()

  constructor(parts: Parts) {
    this.parts = parts
    this.handlers = commandHandlers(parts)
  }

  /** Whether nothing would be lost but what it has counted. */
  get isIdle(): boolean {
    return this.running === 0 && this.parts.sessions.count === 0
  }

  /** Notes a session that uses the namespace, once. */
  meet(session: Session): void {
    if (this.#sessions.has(session)) return
    this.#sessions.add(session)
    this.parts.sessions.add(session)
  }
}

/** What all namespaces have in common. */
export interface SpacesOptions extends Omit<Parts, 'topics' | 'rooms' | 'sessions' | 'slowLog'> {
  readonly onFailure: (error: unknown) => void
}

/**
 * One space for each namespace that is in use. Those that are not stay as long as there are not too many: what goes with one
 * is its figures and its slow log, never data or a subscription.
 */
export class Spaces {
  readonly common: Space
  readonly #options: SpacesOptions
  readonly #relay: SharedRelay
  readonly #max: number
  /** The one that was used longest ago comes first. The common one is not among them. */
  readonly #spaces = new Map<string, Space>()

  constructor(options: SpacesOptions, max: number = spacesMax) {
    this.#options = options
    this.#relay = new SharedRelay(options.engine.topics)
    this.#max = max
    this.common = this.#made(commonNamespace)
  }

  get count(): number {
    return this.#spaces.size
  }

  /** Runs something in a namespace, the common one where none is given. */
  async use<Result>(
    namespace: string | undefined,
    session: Session | undefined,
    run: (space: Space) => Promise<Result>,
  ): Promise<Result> {
    const space = namespace === undefined ? this.common : this.#of(namespace)
    if (session !== undefined && space !== this.common) space.meet(session)
    space.running += 1
    try {
      return await run(space)
    } finally {
      space.running -= 1
    }
  }

  #of(namespace: string): Space {
    const known = this.#spaces.get(namespace)
    this.#spaces.delete(namespace)
    if (known === undefined) this.#makeRoom()
    const space = known ?? this.#made(namespace)
    this.#spaces.set(namespace, space)
    return space
  }

  /** Spaces in use stay, however many: connections and requests have limits of their own. */
  #makeRoom(): void {
    if (this.#spaces.size < this.#max) return
    for (const [namespace, space] of this.#spaces) {
      if (!space.isIdle) continue
      this.#spaces.delete(namespace)
      this.#relay.end(namespace)
      if (this.#spaces.size < this.#max) return
    }
  }

  #made(namespace: string): Space {
    const { onFailure, ...shared } = this.#options
    const { environment, activity } = shared
    const names = new Names(namespace)
    const engine = namespaced(shared.engine, names, this.#relay.of(names))
    return new Space({
      ...shared,
      engine,
      topics: new Topics(engine.topics, environment),
      rooms: new RoomHub({ rooms: engine.rooms, environment, onFailure: (error) => onFailure(toFailure(error)) }),
      sessions: new Sessions(),
      activity: namespace === commonNamespace ? activity : new NamespaceActivity(environment, activity),
      slowLog: new SlowLog(),
    })
  }
}
