import type { KeyRecord, OrKey } from '../contract/mod.ts'
import { needsReset, type OrEntry, parsePath, type Timestamp } from '../crdt/mod.ts'
import { Failure, fail } from '../errors.ts'
import type { Arrivals } from './arrivals.ts'
import type { Catalogue } from './catalogue.ts'
import { roughBytes } from './features/mod.ts'
import { checkMapName, isKey, isTag } from './names.ts'
import { type Operation, readElement } from './operation.ts'
import { type ReadingParts, seenBy } from './reading.ts'
import type { MapsCaller, SyncRoot } from './service.ts'
import type { MapKind } from './store/mod.ts'
import type { Writer } from './writer.ts'

/** How clients bring their copy of a map and that of this server to the same: by its tree, or by what arrived since. */
export class Replication {
  readonly #parts: ReadingParts
  readonly #catalogue: Catalogue

  constructor(parts: ReadingParts) {
    this.#parts = parts
    this.#catalogue = parts.catalogue
  }

  /**
   * @throws validation_failed for a name that is none; forbidden by a policy, also by one that shows only some records:
   * a tree is of all of them
   */
  root(name: string, kind: MapKind, caller: MapsCaller, lastSyncMs?: number): Omit<SyncRoot, 'at'> {
    this.#checkWhole(name, caller)
    const map = this.#catalogue.of(name, kind)
    if (!map) return { root: 0, reset: false, forgotten: undefined }
    this.#parts.sweep(map)
    const { root, horizon, forgottenBeforeMs } = map.map
    const hasMissed = (lastSyncMs ?? 0) <= (map.forgotAtMs ?? -1)
    return { root, reset: needsReset(lastSyncMs, forgottenBeforeMs), forgotten: hasMissed ? horizon : undefined }
  }

  buckets(name: string, kind: MapKind, path: string): Readonly<Record<string, number>> {
    return this.#catalogue.of(name, kind)?.map.buckets(pathOf(path)) ?? {}
  }

  leaf(name: string, path: string): readonly KeyRecord[] {
    return this.#catalogue.of(name, 'lww')?.map.leaf(pathOf(path)) ?? []
  }

  orLeaf(name: string, path: string): readonly OrKey[] {
    return this.#catalogue.of(name, 'or')?.map.leaf(pathOf(path)).map(orKey) ?? []
  }

  orKeys(name: string, keys: readonly string[]): readonly OrKey[] {
    const map = this.#catalogue.of(name, 'or')?.map
    return keys.map((key) => (map ? orKey(map.entry(key)) : { key, records: [], tombstones: [] }))
  }

  /** Records that arrived after a moment, and the moment to go on from where there are more than so many or of more bytes. */
  since(
    name: string,
    since: Timestamp,
    most: { readonly records: number; readonly bytes: number },
  ): { records: KeyRecord[]; upTo: ReturnType<Arrivals['since']>['upTo'] } {
    const map = this.#catalogue.of(name, 'lww')
    if (!map) return { records: [], upTo: undefined }
    this.#parts.sweep(map)
    const bytesOf = (key: string): number => roughBytes(map.current(key))
    const { keys, upTo } = map.arrivals.since(since, { keys: most.records, bytes: most.bytes, bytesOf })
    const records = keys.flatMap((key) => {
      const record = map.current(key)
      return record ? [{ key, record }] : []
    })
    return { records, upTo }
  }

  #checkWhole(name: string, caller: MapsCaller): void {
    const sees = seenBy(this.#parts, name, caller)
    if (sees) fail('forbidden', `read access to all of the map is denied: ${name}`)
  }
}

/**
 * Merges what a client has of some keys of a set. What is wrong with one part leaves the others as they are.
 *
 * @throws validation_failed for a name that is none, forbidden for a map of the server itself or where a policy denies a
 * part, memory_limit where one finds no room
 */
export function pushDiff(writer: Writer, name: string, entries: readonly OrKey[], caller: MapsCaller): void {
  checkMapName(name)
  const operations = entries.flatMap((entry) => operationsOf(name, entry))
  const denied = writer.applyAll(operations, caller).find((refusal) => refusal?.kind === 'denied')
  if (denied) throw new Failure('forbidden', denied.reason, {})
}

/** First what is removed, then what is there. A client sends all of its removed tags with every key, so most are known. */
function operationsOf(mapName: string, { key, records, tombstones }: OrKey): Operation[] {
  if (!isKey(key)) return []
  const drops = tombstones.filter(isTag).map((tag): Operation => ({ mapName, key, kind: 'drop', tag }))
  const adds = records.flatMap((raw): Operation[] => {
    const record = readElement(raw)
    return 'reason' in record ? [] : [{ mapName, key, kind: 'add', record }]
  })
  return [...drops, ...adds]
}

/** @throws validation_failed for what is no path */
const pathOf = (text: string): string => parsePath(text) ?? fail('validation_failed', 'A path has up to three digits.')

const orKey = ({ key, records, tombstones }: OrEntry): OrKey => ({
  key,
  records: [...records],
  tombstones: [...tombstones],
})
