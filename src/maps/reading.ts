import { fail } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import type { Policies } from './features/mod.ts'
import type { AnyMap } from './map-state.ts'
import { checkMapName } from './names.ts'
import {
  type Cursors,
  parseQuery,
  type Query,
  type QueryTarget,
  type RecordSource,
  type WireQuery,
} from './query/mod.ts'
import type { MapsCaller } from './service.ts'

/** Tells whether a caller may see a value. */
export type Sees = (value: unknown) => boolean

export interface ReadingParts {
  readonly catalogue: Catalogue
  readonly policies: Policies
  readonly cursors: Cursors
  /** Makes tombstones of what has ended of a map, at once or in part: readers see none of it either way. */
  readonly sweep: (map: AnyMap) => void
}

const nothing: RecordSource = { size: 0, get: () => undefined, entries: () => [] }
const everything: Sees = () => true

/**
 * What a caller may see of a map: `undefined` for all of it.
 *
 * @throws validation_failed for a name that is none, forbidden where it is nothing
 */
export function seenBy(
  { policies }: Pick<ReadingParts, 'policies'>,
  name: string,
  caller: MapsCaller,
): Sees | undefined {
  checkMapName(name)
  const decision = policies.checkMap('read', name, caller)
  if (decision === 'denied') fail('forbidden', `read access denied for map: ${name}`)
  if (decision === 'allowed') return undefined
  return (value) => policies.check('read', name, caller, value) === 'allowed'
}

/** The records of a map that a caller sees, now and whenever it is read, and its indexes. */
export function targetFor(parts: ReadingParts, name: string, sees: Sees = everything): QueryTarget {
  const map = parts.catalogue.get(name)
  if (!map) return { source: nothing, indexes: undefined }
  return { source: sees === everything ? map.source : seenSource(map.source, sees), indexes: map.indexes }
}

function seenSource(source: RecordSource, sees: Sees): RecordSource {
  const seen = (value: unknown): unknown => (value !== undefined && sees(value) ? value : undefined)
  return {
    get size() {
      return source.size
    },
    get: (key) => seen(source.get(key)),
    *entries() {
      for (const entry of source.entries()) if (seen(entry[1]) !== undefined) yield entry
    },
  }
}

/** A query of the wire, compiled. @throws validation_failed */
export const compiled = (query: WireQuery, fields: readonly string[] | undefined, offset?: number): Query =>
  parseQuery({ ...query, ...(fields ? { fields } : {}), ...(offset === undefined ? {} : { offset }) })
