/** What a client keeps: maps that come out equal wherever the same writes arrived, and the hashes that show it. */

/** FNV-1a over the UTF-16 code units of a text. */
export function hashOf(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finishing step of murmur3. */
function mix(value) {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const textOf = ({ millis, counter, nodeId }) => `${millis}:${counter}:${nodeId}`

/** Below 0, 0 or above 0 as `a` is before, equal to or after `b`. */
export const compare = (a, b) =>
  a.millis - b.millis ||
  a.counter - b.counter ||
  a.nodeId.localeCompare(b.nodeId, 'en') ||
  (a.nodeId < b.nodeId ? -1 : 0)

/** Whether something of a moment is news beside what is held. */
const isNewer = (coming, held) => !held || compare(coming.timestamp, held.timestamp) > 0

const isOver = ({ timestamp, ttlMs }, nowMs) => ttlMs !== undefined && timestamp.millis + ttlMs < nowMs

/** A hybrid logical clock: never behind what it gave or saw. */
export class Clock {
  constructor(nodeId, wallMs) {
    this.wallMs = wallMs
    this.last = { millis: 0, counter: 0, nodeId }
  }

  now() {
    this.see({ millis: 0, counter: 0 })
    return this.last
  }

  see({ millis, counter }) {
    const latest = Math.max(this.wallMs(), this.last.millis, millis)
    const reached = [this.last, { millis, counter }].map((one) => (one.millis === latest ? one.counter : -1))
    this.last = { ...this.last, millis: latest, counter: Math.max(...reached) + 1 }
  }
}

/** Three levels of sums over the hashes of entries; a key lies at the first three digits of its own hash. */
class Tree {
  #nodes = new Map()
  #leaves = new Map()

  get root() {
    return this.#nodes.get('') ?? 0
  }

  /** An entry without a hash is gone. */
  set(key, hash) {
    const path = hashOf(key).toString(16).padStart(8, '0').slice(0, 3)
    const leaf = this.#leaves.get(path) ?? new Map()
    let by = mix(hash ?? 0) - mix(leaf.get(key) ?? 0)
    this.#leaves.set(path, leaf.set(key, hash))
    if (hash === undefined) leaf.delete(key)
    for (let depth = 3; depth >= 0; depth -= 1) {
      const before = this.#nodes.get(path.slice(0, depth)) ?? 0
      this.#nodes.set(path.slice(0, depth), (before + by) >>> 0)
      by = mix((before + by) >>> 0) - mix(before)
    }
  }

  /** The hashes of the children of a path, without those that are 0. */
  buckets(path) {
    const hashes = [...'0123456789abcdef'].map((digit) => [digit, this.#nodes.get(path + digit)])
    return Object.fromEntries(hashes.filter(([, hash]) => hash))
  }

  keys = (path) => [...(this.#leaves.get(path)?.keys() ?? [])]
}

/** Of every key the record with the latest timestamp; one whose value is null is removed. */
export class LwwMap {
  tree = new Tree()
  records = new Map()

  /** `keep(id, value)` stores what has changed, and forgets it without a value; `take` has it back. */
  constructor(keep) {
    this.keep = keep
  }

  restore = (key, record) => this.take({ key, record })

  /** Merges a write. */
  take({ key, record }) {
    if (isNewer(record, this.records.get(key))) this.#put(key, record)
  }

  get(key, nowMs) {
    const record = this.records.get(key)
    return record && !isOver(record, nowMs) ? (record.value ?? undefined) : undefined
  }

  /** Drops a record as if it had never been. */
  forget(key, timestamp) {
    const held = this.records.get(key)
    if (held && compare(held.timestamp, timestamp) === 0) this.#put(key, undefined)
  }

  /** Forgets removals that everybody knows of. */
  prune(olderThan) {
    for (const [key, { value, timestamp }] of this.records)
      if (value === null && compare(timestamp, olderThan) < 0) this.#put(key, undefined)
  }

  #put(key, record) {
    this.records.set(key, record)
    if (!record) this.records.delete(key)
    this.tree.set(key, record && hashOf(`${key}:${textOf(record.timestamp)}`))
    this.keep(key, record)
  }
}

/** Of every key the elements by tag, and the tags that were removed: those never come back. */
export class OrMap {
  tree = new Tree()
  elements = new Map()
  removed = new Set()

  constructor(keep) {
    this.keep = keep
  }

  restore(id, value) {
    if (id[0] === '-') this.removed.add(id.slice(1))
    else for (const orRecord of value) this.take({ key: id.slice(1), orRecord })
  }

  take({ key, orRecord, orTag }) {
    const elements = this.elements.get(key) ?? new Map()
    this.elements.set(key, elements)
    if (orTag && !this.removed.has(orTag)) this.keep(`-${orTag}`, true)
    if (orTag) this.removed.add(orTag) && elements.delete(orTag)
    // One tag is one element; the server may give it another moment.
    const isNews = orRecord && !this.removed.has(orRecord.tag)
    if (isNews) elements.set(orRecord.tag, orRecord)
    if (isNews || orTag) this.#changed(key)
  }

  /** The elements of a key in the order of their tags. */
  of = (key) => [...(this.elements.get(key)?.values() ?? [])].sort((a, b) => (a.tag < b.tag ? -1 : 1))

  get = (key, nowMs) => this.of(key).flatMap((element) => (isOver(element, nowMs) ? [] : [element.value]))

  forget(key, timestamp) {
    if (this.elements.get(key)?.delete(textOf(timestamp))) this.#changed(key)
  }

  prune(olderThan) {
    for (const tag of this.removed) {
      const [millis, counter, nodeId] = tag.split(':')
      if (!(compare({ millis: Number(millis), counter: Number(counter), nodeId }, olderThan) < 0)) continue
      this.removed.delete(tag)
      this.keep(`-${tag}`, undefined)
    }
  }

  #changed(key) {
    const records = this.of(key)
    const texts = records.map(({ tag, value, timestamp, ttlMs }) => {
      return `|${tag}:${canonical(value)}:${textOf(timestamp)}${ttlMs === undefined ? '' : `:ttl=${ttlMs}`}`
    })
    this.tree.set(key, records.length > 0 ? hashOf(`key:${key}${texts.join('')}`) : undefined)
    this.keep(`+${key}`, records.length > 0 ? records : undefined)
  }
}

const canonical = (value) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, Object.keys(value).sort()) : String(value)
