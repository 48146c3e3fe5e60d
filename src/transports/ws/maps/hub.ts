import type { MapEvent } from '../../../contract/mod.ts'
import type { Timestamp } from '../../../crdt/mod.ts'
import { eventsPerFrameMax, type MapsListener, type TopicMessage } from '../../../maps/mod.ts'
import { messageFrame } from './message-frame.ts'

/** A connection, as those that tell it something see it. */
export interface Receiver {
  readonly id: string
  /** Whether it may read what changed. */
  mayRead(event: MapEvent): boolean
  pushFrame(frame: Buffer): void
}

/** From so many changes of one writer in a turn on they go out together. */
const togetherMin = 8

interface Told {
  readonly event: MapEvent
  readonly by: string
  readonly isEcho: boolean
}

/** Carries what one connection did to the others that want to know, encoded once for all of them. */
export class Hub implements MapsListener {
  readonly #receivers = new Map<string, Receiver>()
  readonly #followers = new Map<string, Map<Receiver, number>>()
  readonly #watchers = new Map<string, Set<() => void>>()
  readonly #pushedBytesMax: number
  #told: Told[] = []

  /** @param pushedBytesMax what is told of many changes is not larger than may wait for a client, where it can be divided */
  constructor(pushedBytesMax: number) {
    this.#pushedBytesMax = pushedBytesMax
  }

  join(receiver: Receiver): void {
    this.#receivers.set(receiver.id, receiver)
  }

  leave(receiver: Receiver): void {
    this.#receivers.delete(receiver.id)
  }

  /** Connections that take part. */
  get size(): number {
    return this.#receivers.size
  }

  /** Tells `receiver` of the changes of a map, once however often it follows, until the function given is called. */
  follow(map: string, receiver: Receiver): () => void {
    const followers = this.#followers.get(map) ?? new Map<Receiver, number>()
    this.#followers.set(map, followers)
    followers.set(receiver, (followers.get(receiver) ?? 0) + 1)
    let hasEnded = false
    return () => {
      if (hasEnded) return
      hasEnded = true
      const left = (followers.get(receiver) ?? 0) - 1
      if (left > 0) followers.set(receiver, left)
      else followers.delete(receiver)
      if (followers.size === 0 && this.#followers.get(map) === followers) this.#followers.delete(map)
    }
  }

  /** Calls `listener` whenever a map changes, until the function given is called. */
  watch(map: string, listener: () => void): () => void {
    const watchers = this.#watchers.get(map) ?? new Set()
    this.#watchers.set(map, watchers.add(listener))
    return () => {
      watchers.delete(listener)
      if (watchers.size === 0 && this.#watchers.get(map) === watchers) this.#watchers.delete(map)
    }
  }

  changed(event: MapEvent, by: string): void {
    for (const listener of this.#watchers.get(event.mapName) ?? []) listener()
    if (!this.#followers.has(event.mapName)) return
    this.#add({ event, by, isEcho: false })
  }

  /** Told to the one who wrote, whether it follows the map by now or not. */
  kept(event: MapEvent, by: string): void {
    if (this.#receivers.has(by)) this.#add({ event, by, isEcho: true })
  }

  pruned(olderThan: Timestamp): void {
    const frame = messageFrame({ type: 'GC_PRUNE', payload: { olderThan } })
    for (const receiver of [...this.#receivers.values()]) receiver.pushFrame(frame)
  }

  /** Hands a message of a topic to those who get it. */
  deliver(message: TopicMessage, connections: readonly string[]): void {
    const frame = messageFrame({ type: 'TOPIC_MESSAGE', payload: message })
    for (const id of connections) this.#receivers.get(id)?.pushFrame(frame)
  }

  #add(told: Told): void {
    this.#told.push(told)
    if (this.#told.length === 1) queueMicrotask(() => this.#carry())
  }

  #carry(): void {
    const told = this.#told
    this.#told = []
    for (let from = 0; from < told.length; ) {
      const first = told[from] as Told
      let to = from + 1
      while (to < told.length && to - from < eventsPerFrameMax && isAlike(told[to] as Told, first)) to += 1
      this.#tell(
        told.slice(from, to).map(({ event }) => event),
        first,
      )
      from = to
    }
  }

  #tell(events: readonly MapEvent[], { event, by, isEcho }: Told): void {
    const followers = [...(this.#followers.get(event.mapName)?.keys() ?? [])]
    const writer = isEcho ? this.#receivers.get(by) : undefined
    const receivers = isEcho ? [writer].filter((one) => one !== undefined) : followers.filter(({ id }) => id !== by)
    if (receivers.length === 0) return
    const all = framesOf(events, this.#pushedBytesMax)
    for (const receiver of receivers) {
      const readable = events.filter((event) => receiver.mayRead(event))
      for (const frame of readable.length === events.length ? all : framesOf(readable, this.#pushedBytesMax))
        receiver.pushFrame(frame)
    }
  }
}

const isAlike = (a: Told, b: Told): boolean =>
  a.by === b.by && a.isEcho === b.isEcho && a.event.mapName === b.event.mapName

function framesOf(events: readonly MapEvent[], bytesMax: number): readonly Buffer[] {
  if (events.length < togetherMin) {
    return events.map((payload) => messageFrame({ type: 'SERVER_EVENT', payload }))
  }
  const frame = messageFrame({ type: 'SERVER_BATCH_EVENT', payload: { events } })
  if (frame.length <= bytesMax) return [frame]
  const middle = Math.ceil(events.length / 2)
  return [...framesOf(events.slice(0, middle), bytesMax), ...framesOf(events.slice(middle), bytesMax)]
}
