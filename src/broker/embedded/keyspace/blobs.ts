import type { Blobs, Edit } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import type { Entry } from './entry.ts'
import { exceeded, type Keyspace } from './keyspace.ts'

type BlobType = 'bitmap' | 'hyperloglog'

export function blobEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  return {
    'blob.put': ([, key, type, base64, deadlineMs]) => {
      const bytes = new Uint8Array(Buffer.from(base64 as string, 'base64'))
      const entry = entries.put(key as string, type as BlobType, bytes, bytes.length)
      entries.setDeadline(entry, deadlineMs as number | null)
    },
    'blob.patch': ([, key, length, offset, base64]) => {
      const entry = entries.get(key as string) as Entry<BlobType>
      entries.touch(entry)
      if (entry.value.length !== length) {
        entries.resize(entry, (length as number) - entry.value.length)
        entry.value = padded(entry.value, length as number)
      }
      entry.value.set(Buffer.from(base64 as string, 'base64'), offset as number)
    },
  }
}

/** Blobs of one type. What is given out is a copy. */
export function embeddedBlobs(keyspace: Keyspace, type: BlobType): Blobs {
  return {
    get: (key) => keyspace.read(() => keyspace.findOf(key, type)?.value.slice()),
    edit: (key, change, deadlineMs) => keyspace.write(() => edit(keyspace, type, key, change, deadlineMs ?? null)),
  }
}

function edit<Result>(
  keyspace: Keyspace,
  type: BlobType,
  key: string,
  change: Edit<Uint8Array, Result>,
  deadlineMs: number | null,
): Result {
  const { after, result } = change(keyspace.findOf(key, type)?.value.slice())
  if (after === undefined) return result
  if (after.length > keyspace.limits.blobBytesMax) exceeded('The value is longer than a value may be.')
  const before = keyspace.findOf(key, type)
  keyspace.makeRoom(key, after.length - (before?.value.length ?? 0))
  keyspace.commit(
    changeOf(key, keyspace.findOf(key, type), { type, after, deadlineMs: before?.deadlineMs ?? deadlineMs }),
  )
  return result
}

interface Change {
  readonly type: BlobType
  readonly after: Uint8Array
  readonly deadlineMs: number | null
}

/** The shortest effect for a change: only the stretch that differs is journalled. */
function changeOf(key: string, entry: Entry<BlobType> | undefined, { type, after, deadlineMs }: Change): Effect {
  if (entry === undefined || entry.value.length > after.length) {
    return ['blob.put', key, type, base64(after), entry === undefined ? deadlineMs : entry.deadlineMs]
  }
  const before = padded(entry.value, after.length)
  let start = 0
  while (start < after.length && before[start] === after[start]) start += 1
  let end = after.length
  while (end > start && before[end - 1] === after[end - 1]) end -= 1
  return ['blob.patch', key, after.length, start, base64(after.subarray(start, end))]
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length === length) return bytes
  const longer = new Uint8Array(length)
  longer.set(bytes)
  return longer
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
