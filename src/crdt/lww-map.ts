import { ExpiryQueue } from './expiry-queue.ts'
import { hashText } from './hash.ts'
import { Horizon } from './horizon.ts'
import {
  expiresAt,
  expiryTombstone,
  isExpired,
  isTombstone,
  type LwwRecord,
  lwwEntryHash,
  replaces,
} from './lww-record.ts'
import { type Buckets, MerkleTree, pathOf } from './merkle-tree.ts'
import type { Outcome } from './outcome.ts'
import { noScales, type Scales, textBytes } from './scales.ts'
import { compareTimestamps, type Timestamp } from './timestamp.ts'

/** Bytes that a record takes beside its key and its value, with its places in the tree and in the order of arrival. */
const recordBytes = 300

export interface LwwChange {
  readonly outcome: Outcome
  /** The path of the leaf the key lies in. */
  readonly path: string
  /** What the key held before, where it held something. */
  readonly previous: LwwRecord | undefined
}

export interface LwwEntry {
  readonly key: string
  readonly record: LwwRecord
}

/**
 * A last-writer-wins map: of every key the record with the latest timestamp, tombstones included, and the tree over them.
 * It takes timestamps as they are: what lies too far ahead is re-stamped before (`HybridClock.admit`).
 */
export class LwwMap {
  readonly #records = new Map<string, LwwRecord>()
  /** Of every tombstone when this node learnt of it, so that collecting them looks at nothing else. */
  readonly #tombstones = new Map<string, number>()
  readonly #tree = new MerkleTree()
  readonly #horizon = new Horizon()
  readonly #expiry = new ExpiryQueue<string>({
    isCurrent: (key, at) => {
      const record = this.#records.get(key)
      return record !== undefined && expiresAt(record) === at
    },
    nameOf: (key) => key,
  })
  readonly #scales: Scales

  constructor(scales: Scales = noScales) {
    this.#scales = scales
  }

  /** How many keys the map holds, tombstones included. */
  get size(): number {
    return this.#records.size
  }

  /** How many of them are tombstones. */
  get tombstones(): number {
    return this.#tombstones.size
  }

  /** The hash of the whole map, an unsigned 32-bit integer. */
  get root(): number {
    return this.#tree.root
  }

  /** The newest moment of a dropped tombstone. */
  get horizon(): Timestamp | undefined {
    return this.#horizon.at
  }

  /** All tombstones it dropped it had learnt of before, in milliseconds since 1970-01-01. */
  get forgottenBeforeMs(): number | undefined {
    return this.#horizon.learntBeforeMs
  }

  /** How many ends of records wait, those of records that were rewritten among them: about twice the records at most. */
  get waitingEnds(): number {
    return this.#expiry.size
  }

  /** Whether records ended before `now` that `expire` has not made tombstones of yet. */
  hasEnded(now: number): boolean {
    return this.#expiry.isDue(now)
  }

  /** Takes over the horizon of an earlier process, once its records are applied. */
  raiseHorizon(to: Timestamp, forgottenBeforeMs = to.millis): void {
    this.#horizon.raise(to, forgottenBeforeMs)
  }

  /**
   * Merges one record, be it of a client or of storage; applying it again changes nothing. `learntMs`: when this node
   * learns of it, in milliseconds since 1970-01-01. A tombstone is kept by that: a removal made long ago may be news.
   */
  apply(key: string, record: LwwRecord, learntMs = record.timestamp.millis): LwwChange {
    const keyHash = hashText(key)
    const previous = this.#records.get(key)
    const outcome = this.#judge(record, previous)
    if (outcome === 'applied') this.#put(key, keyHash, record, { previous, learntMs })
    return { outcome, path: pathOf(keyHash), previous }
  }

  /** What a key holds, be it a tombstone or ended. */
  get(key: string): LwwRecord | undefined {
    return this.#records.get(key)
  }

  /** What a key holds for a reader at `now`: neither a tombstone nor ended. */
  getLive(key: string, now: number): LwwRecord | undefined {
    const record = this.#records.get(key)
    return record && !isTombstone(record) && !isExpired(record, now) ? record : undefined
  }

  /** All keys and records in the order they first came, tombstones included. */
  entries(): IterableIterator<[string, LwwRecord]> {
    return this.#records.entries()
  }

  /** All records later than a timestamp, tombstones included; looks at every one. */
  *since(timestamp: Timestamp): Generator<LwwEntry> {
    for (const [key, record] of this.#records)
      if (compareTimestamps(record.timestamp, timestamp) > 0) yield { key, record }
  }

  /** The children of the node at a path of 0 to 2 digits. */
  buckets(path: string): Buckets {
    return this.#tree.buckets(path)
  }

  /** The children listed by a peer at a path whose hash differs from the one here. */
  differing(path: string, theirs: Buckets): string[] {
    return this.#tree.differing(path, theirs)
  }

  /** All records of the leaf at a path of 3 digits, tombstones included. */
  leaf(path: string): LwwEntry[] {
    return this.#tree.keys(path).map((key) => ({ key, record: this.#records.get(key)! }))
  }

  /** Turns records that ended before `now` into tombstones, at most `most` of them; gives what they became. */
  expire(now: number, most = Number.POSITIVE_INFINITY): (LwwEntry & { readonly previous: LwwRecord })[] {
    const ended: (LwwEntry & { readonly previous: LwwRecord })[] = []
    while (ended.length < most) {
      const key = this.#expiry.take(now)
      if (key === undefined) break
      const previous = this.#records.get(key)!
      const record = expiryTombstone(previous)
      this.#put(key, hashText(key), record, { previous, learntMs: now })
      ended.push({ key, record, previous })
    }
    return ended
  }

  /**
   * Forgets the tombstones older than a moment of which this node had also learnt before it. Looks at every tombstone, at
   * no other record, one in each step: gives its key when it is forgotten, else undefined. The map may change in between.
   */
  *prune(olderThan: Timestamp): Generator<string | undefined> {
    for (const [key, learntMs] of this.#tombstones) {
      const { timestamp } = this.#records.get(key)!
      const isOld = learntMs < olderThan.millis && compareTimestamps(timestamp, olderThan) < 0
      if (isOld) {
        this.#forget(key)
        this.#horizon.raise(timestamp, olderThan.millis)
      }
      yield isOld ? key : undefined
    }
  }

  #judge(record: LwwRecord, previous: LwwRecord | undefined): Outcome {
    if (!replaces(record, previous)) return 'ignored'
    if (previous !== undefined || !this.#horizon.covers(record.timestamp)) return 'applied'
    return isTombstone(record) ? 'ignored' : 'stale'
  }

  #put(
    key: string,
    keyHash: number,
    record: LwwRecord,
    { previous, learntMs }: { readonly previous: LwwRecord | undefined; readonly learntMs: number },
  ): void {
    this.#scales.changed(this.#weightOf(key, record) - this.#weightOf(key, previous))
    this.#records.set(key, record)
    if (isTombstone(record)) this.#tombstones.set(key, learntMs)
    else this.#tombstones.delete(key)
    this.#tree.set(key, lwwEntryHash(keyHash, record.timestamp), keyHash)
    const end = expiresAt(record)
    if (end !== undefined) this.#expiry.push(end, key)
  }

  #weightOf(key: string, record: LwwRecord | undefined): number {
    return record ? recordBytes + textBytes(key) + this.#scales.weightOf(record.value) : 0
  }

  #forget(key: string): void {
    this.#scales.changed(-this.#weightOf(key, this.#records.get(key)))
    this.#records.delete(key)
    this.#tombstones.delete(key)
    this.#tree.delete(key)
  }
}
