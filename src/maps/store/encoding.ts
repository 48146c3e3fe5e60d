/** Records as bytes of a row: MsgPack of `{Lww: {value, timestamp, ttlMs?}}` or `{OrMap: {records, tombstones}}`. */
import { Packr } from 'msgpackr'
import type { LwwRecord, OrRecord } from '../../crdt/mod.ts'
import { decodeOwn } from '../../platform/msgpack/mod.ts'

// The records of msgpackr are an extension of its own, which nobody else reads.
const packr = new Packr({ useRecords: false, variableMapSize: true })

export type StoredValue =
  | { readonly Lww: LwwRecord }
  | { readonly OrMap: { readonly records: readonly OrRecord[]; readonly tombstones: readonly string[] } }

export const encodeLww = (record: LwwRecord): Uint8Array => packr.pack({ Lww: record } satisfies StoredValue)

/** Removed tags have rows of their own. */
export const encodeOr = (records: readonly OrRecord[]): Uint8Array =>
  packr.pack({ OrMap: { records, tombstones: [] } } satisfies StoredValue)

/** What a row holds, or undefined where it is nothing of ours. */
export function decodeStored(bytes: Uint8Array): StoredValue | undefined {
  const value = decodeValue(bytes)
  const isOurs = typeof value === 'object' && value !== null && ('Lww' in value || 'OrMap' in value)
  return isOurs ? (value as StoredValue) : undefined
}

export const encodeValue = (value: unknown): Uint8Array => packr.pack(value)

/** As the value came off the wire: hashes of sets are of values, and a library has other bytes and keys of its own. */
export const decodeValue = (bytes: Uint8Array): unknown => decodeOwn(bytes)
