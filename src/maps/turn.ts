import type { JournalEvent, MapEvent } from '../contract/mod.ts'
import type { LwwRecord, OrElement, OrRecord, Timestamp } from '../crdt/mod.ts'
import type { Commits } from './commits.ts'
import { type Journal, roughBytes } from './features/mod.ts'
import {
  type AnyMap,
  elementValues,
  type LwwState,
  liveValue,
  type OrState,
  observedValues,
  some,
} from './map-state.ts'
import type { MapsListener } from './service.ts'

export interface TurnParts {
  readonly commits: Commits
  readonly listeners: ReadonlySet<MapsListener>
  readonly journal: Journal | undefined
  readonly nodeId: string
}

interface Change {
  readonly before: unknown
  readonly after: unknown
}

/**
 * Everything that changes maps in one synchronous turn: what is to be saved, and what is to be told once it is. Whoever
 * changes a map tells it here, change by change, and ends the turn.
 */
export class Turn {
  readonly #parts: TurnParts
  readonly #by: string
  readonly #arrival: Timestamp
  readonly #maps = new Set<AnyMap>()
  readonly #events: MapEvent[] = []
  /** What those who make the changes are told as well. */
  readonly #echoes: MapEvent[] = []
  readonly #journalled: JournalEvent[] = []

  /** `by` is the connection that makes the changes, empty for the server itself. */
  constructor(parts: TurnParts, by: string, arrival: Timestamp) {
    this.#parts = parts
    this.#by = by
    this.#arrival = arrival
  }

  /** When the changes arrive, in milliseconds since 1970-01-01. */
  get startMs(): number {
    return this.#arrival.millis
  }

  /** Takes in that a key has another record. */
  record(map: LwwState, key: string, record: LwwRecord, previous: LwwRecord | undefined): void {
    const before = liveValue(previous)
    const after = liveValue(record)
    const eventType = after === undefined ? 'REMOVE' : 'PUT'
    this.#touch(map, key)
    map.note(key, before, after)
    this.#events.push({ mapName: map.name, eventType, key, record })
    this.#journal(map, key, { before, after }, record.timestamp)
  }

  /** Takes in that a record is not kept as it came. */
  kept(map: LwwState, key: string, record: LwwRecord): void {
    this.#maps.add(map)
    const eventType = liveValue(record) === undefined ? 'REMOVE' : 'PUT'
    this.#echoes.push({ mapName: map.name, eventType, key, record })
  }

  /** Takes in that an element is not kept, since it was removed. */
  keptRemoval(map: OrState, key: string, orTag: string): undefined {
    this.#maps.add(map)
    this.#echoes.push({ mapName: map.name, eventType: 'OR_REMOVE', key, orTag })
  }

  /** Takes in that an element is not kept as it came. */
  keptElement(map: OrState, key: string, orRecord: OrRecord): void {
    this.#maps.add(map)
    this.#echoes.push({ mapName: map.name, eventType: 'OR_ADD', key, orRecord })
  }

  /** Takes in that a key has another element; `before` is what `observedValues` gave before. */
  added(map: OrState, key: string, record: OrRecord, before: readonly unknown[] | undefined): void {
    this.#touch(map, key)
    map.note(key, before, observedValues(map, key))
    this.#events.push({ mapName: map.name, eventType: 'OR_ADD', key, orRecord: record })
    this.#journal(map, key, { before: undefined, after: record.value }, record.timestamp)
  }

  /** Takes in that elements are removed, by a tag that stood nowhere else, at a moment. */
  removed(map: OrState, elements: readonly OrElement[], at: Timestamp): void {
    for (const [key, records] of byKey(elements)) {
      const before = map.isObserved ? elementValues(inOrder([...map.map.records(key), ...records])) : some
      this.#touch(map, key)
      map.note(key, before, observedValues(map, key))
      for (const [index, { tag, value }] of records.entries()) {
        this.tombstone(map, key, tag)
        this.#journal(map, key, { before: value, after: undefined }, at, index === records.length - 1)
      }
    }
  }

  /** Takes in that a tag is removed under a key, whether it was there or not. */
  tombstone(map: OrState, key: string, tag: string): void {
    this.#maps.add(map)
    this.#parts.commits.unsaved.removedTag(map, tag, key)
    this.#events.push({ mapName: map.name, eventType: 'OR_REMOVE', key, orTag: tag })
  }

  /** Hands over what is to be told. */
  end(): void {
    if (this.#maps.size === 0) return
    const told = [...this.#maps].flatMap((map) => [...map.watchers].flatMap((watcher) => watcher.drain?.() ?? []))
    const { commits, listeners, journal } = this.#parts
    commits.whenSaved(() => {
      for (const listener of [...listeners]) {
        for (const event of this.#events) listener.changed(event, this.#by)
        for (const event of this.#echoes) listener.kept?.(event, this.#by)
      }
      for (const event of this.#journalled) journal?.tell(event)
      for (const tell of told) tell()
    }, roughBytes(this.#events))
  }

  #touch(map: AnyMap, key: string): void {
    this.#maps.add(map)
    this.#parts.commits.unsaved.record(map, key)
    if (map.kind === 'lww') map.arrivals.add(key, this.#arrival, map.holds)
  }

  /** `isLast`: nothing else of this change of the key follows. */
  #journal(map: AnyMap, key: string, { before, after }: Change, timestamp: Timestamp, isLast = true): void {
    const { journal, commits, nodeId } = this.#parts
    if (!journal || (before === undefined && after === undefined)) return
    const { name: mapName } = map
    const event = journal.append({ mapName, key, value: after, previousValue: before, timestamp, nodeId })
    commits.unsaved.journalEvent(event, map, isLast)
    const trim = journal.takeTrim()
    if (trim !== undefined) commits.unsaved.journalFrom(trim)
    this.#journalled.push(event)
  }
}

function byKey(elements: readonly OrElement[]): ReadonlyMap<string, readonly OrRecord[]> {
  const keys = new Map<string, OrRecord[]>()
  for (const { key, record } of elements) {
    const known = keys.get(key)
    if (known) known.push(record)
    else keys.set(key, [record])
  }
  return keys
}

const inOrder = (records: readonly OrRecord[]): readonly OrRecord[] =>
  [...records].sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0))
