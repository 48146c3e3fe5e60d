import { isDeepStrictEqual } from 'node:util'
import type { ClientOp } from '../contract/mod.ts'
import { compareTimestamps, type LwwRecord, type OrRecord, type Timestamp } from '../crdt/mod.ts'
import { fail } from '../errors.ts'
import type { Capacity } from './capacity.ts'
import type { Catalogue } from './catalogue.ts'
import type { Policies } from './features/mod.ts'
import { callOperationsMax, keyCharsMax, mapsMax, orElementsMax } from './limits.ts'
import { liveValue, observedValues } from './map-state.ts'
import { isKey, mapNameProblem } from './names.ts'
import { isRefusal, type Operation, type Refusal, readOperation } from './operation.ts'
import type { ServerClock } from './server-clock.ts'
import type { Applied, MapsCaller } from './service.ts'
import { encodeValue } from './store/mod.ts'
import { Turn, type TurnParts } from './turn.ts'

export interface WriterParts extends TurnParts {
  readonly catalogue: Catalogue
  readonly clock: ServerClock
  readonly policies: Policies
  /** Bytes of one value as MsgPack at most; 0 for no limit of its own. */
  readonly valueBytesMax: number
  readonly capacity: Capacity
}

/** A write that was taken, or why it was not; `undefined` for one that has nothing to change. */
type Verdict = Refusal | undefined

const stale: Refusal = { kind: 'stale', code: 409, reason: 'The write is older than what the map has forgotten.' }

const invalid = (reason: string, code = 400): Refusal => ({ kind: 'invalid', code, reason })

/** Applies writes to the maps in memory, each for itself, and notes what came of it. */
export class Writer {
  readonly #parts: WriterParts

  constructor(parts: WriterParts) {
    this.#parts = parts
  }

  /**
   * Applies all of a call in one turn.
   *
   * @throws memory_limit where a write finds no room, after all that does is applied; validation_failed for too many
   */
  apply(ops: readonly ClientOp[], caller: MapsCaller): Omit<Applied, 'achievedLevel'>[] {
    if (ops.length > callOperationsMax) fail('validation_failed', `A call has at most ${callOperationsMax} writes.`)
    const verdicts = this.applyAll(ops.map(readOperation), caller)
    return ops.map((op, at) => {
      const refusal = verdicts[at]
      const opId = op.id ?? ''
      return refusal ? { opId, ...this.#rejected(op, refusal) } : { opId, success: true }
    })
  }

  /** As `apply`, for what was read. */
  applyAll(writes: readonly (Operation | Refusal)[], caller: MapsCaller): Verdict[] {
    const { capacity } = this.#parts
    const withoutRoom = capacity.withoutRoom(writes)
    const turn = this.turn(caller.connection)
    const applied = (write: Operation): Verdict =>
      withoutRoom.has(write) ? undefined : this.#applyOne(write, caller, turn)
    try {
      const verdicts = writes.map((write) => (isRefusal(write) ? write : applied(write)))
      return withoutRoom.size > 0 ? capacity.refuse() : verdicts
    } finally {
      turn.end()
    }
  }

  turn(by: string): Turn {
    return new Turn(this.#parts, by, this.#parts.clock.arrival())
  }

  /** @throws memory_limit unless records of all these keys fit into a map of records */
  checkRoom(mapName: string, keys: ReadonlySet<string>): void {
    const { capacity, catalogue } = this.#parts
    const held = catalogue.of(mapName, 'lww')?.map
    const isNew = (key: string): boolean => held?.get(key) === undefined
    if (!capacity.has([...keys].filter(isNew).length)) capacity.refuse()
  }

  /** Why nothing could be written into a map of records of this name; undefined when it could. */
  refusalOf(mapName: string): Verdict {
    const problem = mapNameProblem(mapName)
    if (problem) return { kind: problem.code === 403 ? 'denied' : 'invalid', ...problem }
    return this.#kindProblem({ kind: 'put', mapName })
  }

  /** Writes a value at a moment of this server, which no policy binds. Gives whether that changed anything, or why not. */
  set(mapName: string, key: string, value: unknown, turn: Turn): boolean | Refusal {
    if (!isKey(key)) return invalid(`A key has at most ${keyCharsMax} characters, none of them NUL.`)
    const held = this.#parts.catalogue.of(mapName, 'lww')?.map.get(key)
    if (held && held.ttlMs === undefined && isDeepStrictEqual(held.value, value)) return false
    const record = { value, timestamp: this.#parts.clock.now() }
    return this.#tooLarge(value) ?? this.#merge(mapName, key, record, held, turn) ?? true
  }

  #applyOne(operation: Operation, caller: MapsCaller, turn: Turn): Verdict {
    const problem = this.#kindProblem(operation)
    if (problem) return problem
    switch (operation.kind) {
      case 'add':
        return this.#add(operation.mapName, operation.key, operation.record, caller, turn)
      case 'drop':
        return this.#drop(operation.mapName, operation.key, operation.tag, caller, turn)
      default:
        return this.#put(operation.mapName, operation.key, operation.record, caller, turn)
    }
  }

  #rejected(op: ClientOp, { kind, code, reason }: Refusal): Pick<Applied, 'success' | 'error' | 'rejection'> {
    const record = op.record ?? op.orRecord
    const rejection = {
      ...{ kind, code, mapName: op.mapName, key: op.key },
      attempted: record ? lwwOf(record) : null,
      timestamp: record?.timestamp ?? this.#parts.clock.now(),
    }
    return { success: false, error: reason, rejection }
  }

  /** A map is of one kind, and there is no room for any number of them. */
  #kindProblem({ kind, mapName }: Pick<Operation, 'kind' | 'mapName'>): Verdict {
    const { catalogue } = this.#parts
    const held = catalogue.get(mapName)?.kind
    if (held === undefined) return catalogue.isFull ? invalid(`There are at most ${mapsMax} maps.`, 507) : undefined
    if ((kind === 'add' || kind === 'drop') === (held === 'or')) return undefined
    return invalid(`The map ${mapName} holds ${held === 'or' ? 'sets' : 'records'}.`)
  }

  #put(mapName: string, key: string, record: LwwRecord | undefined, caller: MapsCaller, turn: Turn): Verdict {
    const held = this.#parts.catalogue.of(mapName, 'lww')?.map.get(key)
    const isRemoval = liveValue(record) === undefined
    const denied = this.#denied(
      isRemoval ? 'remove' : 'write',
      mapName,
      caller,
      isRemoval ? held?.value : record?.value,
    )
    if (denied) return denied
    if (!record && liveValue(held) === undefined) return undefined
    // What is repeated costs no more than this.
    if (record && held && compareTimestamps(record.timestamp, held.timestamp) <= 0)
      return this.#tellWinner(mapName, key, record, held, turn)
    const large = this.#tooLarge(record?.value)
    if (large) return large
    const kept = this.#stamped(record)
    const verdict = this.#merge(mapName, key, kept, held, turn)
    return verdict || !record || kept === record ? verdict : this.#tellKept(mapName, key, kept, turn)
  }

  /** Whoever lost to somebody else may never hear of that otherwise: what won can be a removal, and forgotten soon. */
  #tellWinner(mapName: string, key: string, record: LwwRecord, held: LwwRecord, turn: Turn): undefined {
    if (record.timestamp.nodeId !== held.timestamp.nodeId)
      turn.kept(this.#parts.catalogue.open(mapName, 'lww'), key, held)
  }

  /** Whoever wrote has to know under which moment that is kept, and what has overtaken it: its own copy is ahead of both. */
  #tellKept(mapName: string, key: string, kept: LwwRecord, turn: Turn): Verdict {
    const map = this.#parts.catalogue.open(mapName, 'lww')
    const held = map.map.get(key)
    // A removal that came before, and is forgotten since.
    if (!held) return stale
    turn.kept(map, key, kept)
    if (compareTimestamps(held.timestamp, kept.timestamp) !== 0) turn.kept(map, key, held)
    return undefined
  }

  /** A record as it is kept; one that came without a moment is a removal of now. */
  #stamped(record: LwwRecord | undefined): LwwRecord {
    if (!record) return { value: null, timestamp: this.#parts.clock.now() }
    const { timestamp, restamped } = this.#parts.clock.admit(record.timestamp)
    return restamped ? { ...record, timestamp } : record
  }

  #merge(mapName: string, key: string, record: LwwRecord, held: LwwRecord | undefined, turn: Turn): Verdict {
    const map = this.#parts.catalogue.open(mapName, 'lww')
    const { outcome } = map.map.apply(key, record, turn.startMs)
    if (outcome === 'stale') return stale
    if (outcome === 'applied') turn.record(map, key, record, held)
    return undefined
  }

  #add(mapName: string, key: string, record: OrRecord, caller: MapsCaller, turn: Turn): Verdict {
    const denied = this.#denied('write', mapName, caller, record.value)
    if (denied) return denied
    const known = this.#parts.catalogue.of(mapName, 'or')?.map
    const held = known?.element(key, record.tag)
    if (held && compareTimestamps(record.timestamp, held.timestamp) <= 0) return undefined
    if (known?.isBuried(key, record.tag))
      return turn.keptRemoval(this.#parts.catalogue.open(mapName, 'or'), key, record.tag)
    if (!held && known && known.elementsOf(key) >= orElementsMax)
      return invalid(`A key has at most ${orElementsMax} elements.`, 413)
    const large = this.#tooLarge(record.value)
    if (large) return large
    const { timestamp, restamped } = this.#parts.clock.admit(record.timestamp)
    const verdict = this.#mergeElement(mapName, key, { ...record, timestamp }, turn)
    const map = this.#parts.catalogue.open(mapName, 'or')
    const kept = restamped ? map.map.element(key, record.tag) : undefined
    if (kept) turn.keptElement(map, key, kept)
    return verdict
  }

  #mergeElement(mapName: string, key: string, record: OrRecord, turn: Turn): Verdict {
    const map = this.#parts.catalogue.open(mapName, 'or')
    const before = observedValues(map, key)
    const { outcome } = map.map.add(key, record)
    if (outcome === 'stale') return stale
    if (outcome === 'applied') turn.added(map, key, record, before)
    // The tag was removed under another key: from now on this key tells of it as well.
    else if (map.map.removedAt(record.tag) !== undefined) turn.tombstone(map, key, record.tag)
    return undefined
  }

  #drop(mapName: string, key: string, tag: string, caller: MapsCaller, turn: Turn): Verdict {
    const known = this.#parts.catalogue.of(mapName, 'or')?.map
    if (known?.removedAt(tag) !== undefined) return undefined
    const data = known?.element(key, tag)?.value
    const denied = this.#denied('remove', mapName, caller, data)
    if (denied) return denied
    const map = this.#parts.catalogue.open(mapName, 'or')
    const at = this.#parts.clock.now()
    const { outcome, removed } = map.map.remove(key, tag, at.millis)
    if (outcome !== 'applied') return undefined
    if (removed.length > 0) turn.removed(map, removed, at)
    else turn.tombstone(map, key, tag)
    return undefined
  }

  #denied(action: 'write' | 'remove', map: string, caller: MapsCaller, data: unknown): Verdict {
    if (this.#parts.policies.check(action, map, caller, data) === 'allowed') return undefined
    return { kind: 'denied', code: 403, reason: `write access denied for map: ${map}` }
  }

  #tooLarge(value: unknown): Verdict {
    const most = this.#parts.valueBytesMax
    if (most === 0) return undefined
    const bytes = encodeValue(value).length
    return bytes <= most ? undefined : invalid(`value size ${bytes} bytes exceeds maximum ${most} bytes`, 413)
  }
}

/** The record that was refused, as MERGE_REJECTED shows it. */
const lwwOf = ({ value, timestamp }: { readonly value: unknown; readonly timestamp: Timestamp }): LwwRecord => ({
  value: value ?? null,
  timestamp,
})
