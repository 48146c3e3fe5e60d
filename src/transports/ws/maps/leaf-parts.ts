/** What is in one leaf of a tree, in messages of a bounded size: clients merge whatever a message has, so in any number. */
import type { KeyRecord, OrKey } from '../../../contract/mod.ts'
import { leafBytesMax, roughBytes } from '../../../maps/mod.ts'

/** Records in lists of about `leafBytesMax` bytes, or of one that is larger; an empty leaf is one empty list. */
export const recordParts = (records: readonly KeyRecord[]): Iterable<readonly KeyRecord[]> => parts(records)

/** Keys of sets likewise; a key with much in it comes in several pieces, which a client merges one by one. */
export const orParts = (entries: readonly OrKey[]): Iterable<readonly OrKey[]> => parts(pieces(entries))

function* parts<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let part: Item[] = []
  let bytes = 0
  for (const item of items) {
    const more = roughBytes(item)
    if (part.length > 0 && bytes + more > leafBytesMax) {
      yield part
      part = []
      bytes = 0
    }
    part.push(item)
    bytes += more
  }
  yield part
}

function* pieces(entries: readonly OrKey[]): Generator<OrKey> {
  for (const entry of entries) {
    if (roughBytes(entry) <= leafBytesMax) yield entry
    else yield* piecesOf(entry)
  }
}

/** First what is gone, as clients take one entry. */
function* piecesOf({ key, records, tombstones }: OrKey): Generator<OrKey> {
  for (const part of parts(tombstones)) if (part.length > 0) yield { key, records: [], tombstones: [...part] }
  for (const part of parts(records)) if (part.length > 0) yield { key, records: [...part], tombstones: [] }
}
