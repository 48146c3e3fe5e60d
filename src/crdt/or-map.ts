import { ExpiryQueue } from './expiry-queue.ts'
import { Horizon } from './horizon.ts'
import { type Buckets, MerkleTree, pathOfKey } from './merkle-tree.ts'
import { OrElementSet } from './or-element-set.ts'
import { elementEnd, hasEnded, type OrEntry, type OrRecord, orEntryHash } from './or-record.ts'
import type { Outcome } from './outcome.ts'
import { noScales, type Scales, textBytes } from './scales.ts'
import { TagIndex } from './tag-index.ts'
import { compareTimestamps, parseTimestamp, type Timestamp } from './timestamp.ts'

/** A record with the key it stands under. */
export interface OrElement {
  readonly key: string
  readonly record: OrRecord
}

export interface OrChange {
  readonly outcome: Outcome
  /** The path of the leaf the key lies in. */
  readonly path: string
}

export interface OrRemoval extends OrChange {
  /** The elements that went: one, or none when the tag was not there, or one per key that used the tag. */
  readonly removed: readonly OrElement[]
}

export interface OrMerge {
  readonly added: readonly OrRecord[]
  readonly removed: readonly OrElement[]
  /** Records refused for being older than what the map has forgotten. */
  readonly stale: readonly OrRecord[]
  /** The keys of which anything changed, be it only a tombstone. */
  readonly keys: ReadonlySet<string>
}

/** Bytes that a key, an element and a removed tag of a key take beside their texts and values. */
const keyBytes = 200
const elementBytes = 280
const tombstoneBytes = 150

interface Held {
  readonly elements: OrElementSet
  /** The removed tags of this key that are still remembered; most keys have none. */
  tombstones: Set<string> | undefined
}

/**
 * An observed-remove map: of every key the records by tag, and of the whole map the tags that were removed. A removed tag
 * never comes back, whichever of the two is heard of first.
 */
export class OrMap {
  readonly #held = new Map<string, Held>()
  readonly #live = new TagIndex()
  readonly #dead = new TagIndex()
  /** When this node learnt of a removal, by tag; in the order they came. */
  readonly #removedAt = new Map<string, number>()
  readonly #tree = new MerkleTree()
  /** Keys whose entry hash is out of date: a hash covers all records of its key, so it is made when it is asked for. */
  readonly #changed = new Set<string>()
  readonly #horizon = new Horizon()
  readonly #expiry = new ExpiryQueue<{ key: string; tag: string }>({
    isCurrent: ({ key, tag }, at) => {
      const record = this.#held.get(key)?.elements.get(tag)
      return record !== undefined && elementEnd(record) === at
    },
    nameOf: ({ key, tag }) => `${key.length}:${key}${tag}`,
  })
  readonly #scales: Scales
  #elements = 0
  #buried = 0

  constructor(scales: Scales = noScales) {
    this.#scales = scales
  }

  /** How many keys the map holds, those of which only tombstones are left among them. */
  get size(): number {
    return this.#held.size
  }

  /** How many removed tags it remembers. */
  get tombstones(): number {
    return this.#removedAt.size
  }

  /** How many things it holds that take memory: elements, and removed tags once for every key that tells of them. */
  get entries(): number {
    return this.#elements + this.#buried
  }

  /** How many ends of elements wait, those of elements that were rewritten among them: about twice the elements at most. */
  get waitingEnds(): number {
    return this.#expiry.size
  }

  /** Whether elements ended before `now` that `expire` has not removed yet. */
  hasEnded(now: number): boolean {
    return this.#expiry.isDue(now)
  }

  /** The hash of the whole map, an unsigned 32-bit integer; tombstones do not count. */
  get root(): number {
    return this.#currentTree().root
  }

  /** The newest moment among the tags of dropped tombstones. */
  get horizon(): Timestamp | undefined {
    return this.#horizon.at
  }

  /** All removals it forgot it had learnt of before, in milliseconds since 1970-01-01. */
  get forgottenBeforeMs(): number | undefined {
    return this.#horizon.learntBeforeMs
  }

  /** Takes over the horizon of an earlier process, once its entries are merged. */
  raiseHorizon(to: Timestamp, forgottenBeforeMs = to.millis): void {
    this.#horizon.raise(to, forgottenBeforeMs)
  }

  /** Adds one record under its own tag; adding it again changes nothing, and a removed tag stays removed. */
  add(key: string, record: OrRecord): OrChange {
    return { outcome: this.#add(key, record), path: pathOfKey(key) }
  }

  /**
   * Removes a tag, under whatever key it stands. `removedAt`: when this node learns of it, in milliseconds since
   * 1970-01-01; the tombstone is kept by it, since the tag only tells when the element was made.
   */
  remove(key: string, tag: string, removedAt: number): OrRemoval {
    const removed = this.#remove(key, tag, removedAt)
    return { outcome: removed ? 'applied' : 'ignored', path: pathOfKey(key), removed: removed ?? [] }
  }

  /** Merges all of one key as a peer has it: first what it removed, then what it holds. */
  merge(entry: OrEntry, now: number): OrMerge {
    const { key } = entry
    const removals = entry.tombstones.map((tag) => this.#remove(key, tag, now))
    const removed = removals.flatMap((elements) => elements ?? [])
    const outcomes = entry.records.map((record) => ({ record, outcome: this.#add(key, record) }))
    const of = (wanted: Outcome) => outcomes.filter((one) => one.outcome === wanted).map((one) => one.record)
    const added = of('applied')
    const keys = new Set(removed.map((element) => element.key))
    if (added.length > 0 || removals.some((elements) => elements?.length === 0)) keys.add(key)
    return { added, removed, stale: of('stale'), keys }
  }

  /** The records of a key for a reader at `now`, in the order of their tags. */
  getLive(key: string, now: number): OrRecord[] {
    return this.#held.get(key)?.elements.records.filter((record) => !hasEnded(record, now)) ?? []
  }

  /** What a key holds under a tag, be it ended. */
  element(key: string, tag: string): OrRecord | undefined {
    return this.#held.get(key)?.elements.get(tag)
  }

  /** How many elements a key holds. */
  elementsOf(key: string): number {
    return this.#held.get(key)?.elements.records.length ?? 0
  }

  /** The elements of a key in the order of their tags, those that ended among them. */
  records(key: string): OrRecord[] {
    return [...(this.#held.get(key)?.elements.records ?? [])]
  }

  /** Whether a key tells of the removal of a tag. */
  isBuried(key: string, tag: string): boolean {
    return this.#held.get(key)?.tombstones?.has(tag) === true
  }

  /** All of one key; of a key the map does not have, empty lists. */
  entry(key: string): OrEntry {
    const held = this.#held.get(key)
    return { key, records: [...(held?.elements.records ?? [])], tombstones: [...(held?.tombstones ?? [])] }
  }

  /** All keys in the order they first came, those with nothing but tombstones among them. */
  keys(): IterableIterator<string> {
    return this.#held.keys()
  }

  /** When this node learnt of a tag's removal, or undefined when it did not or forgot; storage keeps it. */
  removedAt(tag: string): number | undefined {
    return this.#removedAt.get(tag)
  }

  /** The children of the node at a path of 0 to 2 digits; 0 where all that is left of a child's keys are tombstones. */
  buckets(path: string): Buckets {
    return this.#currentTree().buckets(path)
  }

  /** The children listed by a peer at a path whose hash differs from the one here. */
  differing(path: string, theirs: Buckets): string[] {
    return this.#currentTree().differing(path, theirs)
  }

  /** All entries of the leaf at a path of 3 digits, those with nothing but tombstones among them. */
  leaf(path: string): OrEntry[] {
    return this.#currentTree()
      .keys(path)
      .map((key) => this.entry(key))
  }

  /** Removes elements that ended before `now`, at most `most` of them; gives those that went. */
  expire(now: number, most = Number.POSITIVE_INFINITY): OrElement[] {
    const ended: OrElement[] = []
    while (ended.length < most) {
      const due = this.#expiry.take(now)
      if (!due) break
      ended.push(...(this.#remove(due.key, due.tag, now) ?? []))
    }
    return ended
  }

  /**
   * Forgets the tombstones of tags older than a moment that were also removed before it. Looks at one in each step: gives
   * the tag when it is forgotten, else undefined; the map may change in between. A tag that tells no moment is kept for
   * ever. It stops at the first removal learnt of later, so it costs what it drops.
   */
  *prune(olderThan: Timestamp): Generator<string | undefined> {
    for (const [tag, removedAt] of this.#removedAt) {
      if (removedAt >= olderThan.millis) return
      const made = parseTimestamp(tag)
      const isOld = made !== undefined && compareTimestamps(made, olderThan) < 0
      if (isOld) {
        this.#forget(tag)
        this.#horizon.raise(made, olderThan.millis)
      }
      yield isOld ? tag : undefined
    }
  }

  #add(key: string, record: OrRecord): Outcome {
    const { tag, timestamp } = record
    if (this.#removedAt.has(tag)) {
      // Only now it is known that this key, too, has to tell of the removal.
      this.#bury(key, tag)
      return 'ignored'
    }
    const known = this.#held.get(key)?.elements.get(tag)
    if (known && compareTimestamps(timestamp, known.timestamp) <= 0) return 'ignored'
    if (!known && this.#isForgotten(tag)) return 'stale'
    this.#scales.changed(this.#weightOf(record) - this.#weightOf(known))
    this.#holding(key).elements.put(record)
    if (!known) this.#elements += 1
    this.#live.add(tag, key)
    this.#changed.add(key)
    const end = elementEnd(record)
    if (end !== undefined) this.#expiry.push(end, { key, tag })
    return 'applied'
  }

  /** Gives the elements that went, or undefined when the removal is no news. */
  #remove(key: string, tag: string, removedAt: number): OrElement[] | undefined {
    if (this.#removedAt.has(tag)) return undefined
    const keys = this.#live.take(tag)
    if (keys.length === 0 && this.#isForgotten(tag)) return undefined
    const removed = keys.map((one) => ({ key: one, record: this.#held.get(one)!.elements.take(tag)! }))
    this.#elements -= removed.length
    for (const { record } of removed) this.#scales.changed(-this.#weightOf(record))
    this.#removedAt.set(tag, removedAt)
    for (const one of keys.length > 0 ? keys : [key]) this.#bury(one, tag)
    return removed
  }

  #isForgotten(tag: string): boolean {
    if (!this.#horizon.at) return false
    const made = parseTimestamp(tag)
    return made !== undefined && this.#horizon.covers(made)
  }

  #holding(key: string): Held {
    const held = this.#held.get(key)
    if (held) return held
    this.#scales.changed(keyBytes + textBytes(key))
    const made: Held = { elements: new OrElementSet(), tombstones: undefined }
    this.#held.set(key, made)
    return made
  }

  #bury(key: string, tag: string): void {
    const held = this.#holding(key)
    held.tombstones ??= new Set()
    if (!held.tombstones.has(tag)) this.#countBuried(tag, 1)
    held.tombstones.add(tag)
    this.#dead.add(tag, key)
    this.#changed.add(key)
  }

  #forget(tag: string): void {
    this.#removedAt.delete(tag)
    for (const key of this.#dead.take(tag)) {
      const held = this.#held.get(key)!
      if (held.tombstones?.delete(tag)) this.#countBuried(tag, -1)
      if (held.tombstones?.size === 0) held.tombstones = undefined
      if (held.tombstones || held.elements.records.length > 0) continue
      this.#held.delete(key)
      this.#scales.changed(-keyBytes - textBytes(key))
      this.#changed.add(key)
    }
  }

  #countBuried(tag: string, by: 1 | -1): void {
    this.#buried += by
    this.#scales.changed(by * (tombstoneBytes + textBytes(tag)))
  }

  #weightOf(record: OrRecord | undefined): number {
    return record ? elementBytes + textBytes(record.tag) + this.#scales.weightOf(record.value) : 0
  }

  #currentTree(): MerkleTree {
    for (const key of this.#changed) {
      const held = this.#held.get(key)
      if (held) this.#tree.set(key, orEntryHash(key, held.elements.records))
      else this.#tree.delete(key)
    }
    this.#changed.clear()
    return this.#tree
  }
}
