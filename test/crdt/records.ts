import fc from 'fast-check'
import type { LwwMap, LwwRecord, OrMap, OrRecord, Timestamp } from '../../src/crdt/mod.ts'

/** The seed of this run; TEST_SEED sets it. */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

export const at = (millis: number, counter = 0, nodeId = 'n'): Timestamp => ({ millis, counter, nodeId })
export const put = (value: unknown, timestamp: Timestamp): LwwRecord => ({ value, timestamp })
export const removal = (timestamp: Timestamp): LwwRecord => ({ value: null, timestamp })

/** Few keys, nodes and moments, so that writes meet; some keys share a leaf, some are no ASCII. */
const anyKey = fc.constantFrom('a', 'b', 'ключ', '😀', 'k1', 'k2', 'k3', '__proto__', '')
const anyNode = fc.constantFrom('B', 'a', 'node-1', 'é')
const anyStamp = fc.record({ millis: fc.integer({ min: 1, max: 40 }), counter: fc.integer({ min: 0, max: 2 }) })

export interface LwwWrite {
  readonly key: string
  readonly record: LwwRecord
}

/** What one node writes at one moment is one thing: the value, the end and the node follow from key and timestamp. */
export const anyLwwWrite: fc.Arbitrary<LwwWrite> = fc
  .record({ key: anyKey, stamp: anyStamp, node: anyNode })
  .map(({ key, stamp, node }) => {
    const kind = (stamp.millis * 7 + stamp.counter * 3 + node.length) % 5
    const timestamp = { ...stamp, nodeId: node }
    if (kind === 0) return { key, record: removal(timestamp) }
    const record = put(`${key}@${stamp.millis}.${stamp.counter}.${node}`, timestamp)
    return { key, record: kind === 1 ? { ...record, ttlMs: (stamp.millis % 9) + 1 } : record }
  })

export type OrWrite =
  | { readonly kind: 'add'; readonly key: string; readonly record: OrRecord }
  | { readonly kind: 'remove'; readonly key: string; readonly tag: string }

/** A few dozen tags, so that additions and removals of one tag meet. */
const anyTag = fc
  .record({ millis: fc.integer({ min: 1, max: 9 }), nodeId: fc.constantFrom('B', 'a') })
  .map(({ millis, nodeId }) => at(millis * 4, millis % 2, nodeId))

export const anyOrWrite: fc.Arbitrary<OrWrite> = fc
  .record({ key: anyKey, made: anyTag, later: fc.integer({ min: 0, max: 2 }), isRemoval: fc.boolean() })
  .map(({ key, made, later, isRemoval }) => {
    const tag = `${made.millis}:${made.counter}:${made.nodeId}`
    if (isRemoval) return { kind: 'remove', key, tag }
    const timestamp = { ...made, millis: made.millis + later }
    const record = { value: `${tag}+${later}`, timestamp, tag }
    return { kind: 'add', key, record: made.millis % 3 === 0 ? { ...record, ttlMs: made.counter + 1 } : record }
  })

export function applyOr(map: OrMap, write: OrWrite, now = 50): unknown {
  return write.kind === 'add' ? map.add(write.key, write.record) : map.remove(write.key, write.tag, now)
}

/** All a last-writer-wins map holds, whatever the order it came in. */
export const lwwState = (map: LwwMap): unknown => ({
  root: map.root,
  buckets: map.buckets(''),
  records: [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
})

/** The live elements of an observed-remove map and its root, whatever the order they came in. */
export const orState = (map: OrMap): unknown => ({
  root: map.root,
  elements: [...map.keys()]
    .map((key) => ({ key, records: map.entry(key).records }))
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1)),
})
