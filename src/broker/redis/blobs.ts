import { fail } from '../../errors.ts'
import type { Blobs } from '../port/keyspace.ts'
import { swap } from './edit.ts'
import type { Link } from './link.ts'
import { keyName } from './names.ts'
import type { Values } from './values.ts'

/** Blobs of one type: in Redis the tag of the type, then the bytes. */
export function redisBlobs(link: Link, values: Values, tag: number): Blobs {
  const untagged = (key: string) => (bytes: Buffer | null | undefined) => {
    if (bytes == null) return undefined
    if (bytes[0] !== tag) fail('wrong_type', undefined, { key })
    return new Uint8Array(bytes.subarray(1))
  }
  const tagged = (bytes: Uint8Array) => {
    values.checkBlob(bytes)
    return Buffer.concat([Buffer.of(tag), bytes])
  }
  return {
    get: async (key) => untagged(key)(await link.callForBytes('GET', keyName(key))),
    edit: async (key, change, deadlineMs) =>
      swap(link, keyName(key), { before: untagged(key), change, after: tagged, deadlineMs }),
  }
}
