/** A client of shared maps that works without a server: it writes here at once, and tells the server when it can. */
import { Packr } from 'msgpackr'
import { Clock, compare, LwwMap, OrMap, textOf } from './crdt.mjs'

const packr = new Packr({ useRecords: false, variableMapSize: true })
const pingMs = 5_000
const silenceMs = 15_000
const opsPerMessage = 1_000
/** How the messages begin by which the two kinds of maps find what differs. */
const prefixes = { lww: '', or: 'ORMAP_' }
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0)

export class MapsClient {
  #link
  #isReady = false
  #attempts = 0
  #cancel
  #heardMs = 0
  #maps = new Map()
  #ops = new Map()
  #counters = new Map()
  #queries = new Map()
  #lastId = 0
  #sentId = 0
  #walks = new Map()
  #doubtful = new Set()

  /** `store` is what survives the program; the options are explained in README.md. */
  constructor({ store = new Map(), writeConcern = 'PERSISTED', onDone = () => {}, ...options }) {
    Object.assign(this, { store, writeConcern, onDone, ...options })
    this.clock = new Clock(options.nodeId, options.surroundings.nowMs)
    for (const [id, value] of store) {
      const [kind, name, ...rest] = id.split(':')
      if (kind === 'lww' || kind === 'or') this.#map(kind, name).restore(rest.join(':'), value)
      else if (kind === 'op') this.#ops.set(Number(name), value)
      else if (kind === 'counter') this.#counters.set(id.slice('counter:'.length), value)
    }
    this.clock.last = store.get('clock') ?? this.clock.last
    this.#lastId = store.get('lastId') ?? 0
  }

  lww = (name) => this.#open('lww', name)
  or = (name) => this.#open('or', name)
  pending = () => [...this.#ops.values()]
  isSettled = () => this.#isReady && this.#ops.size === 0 && this.#walks.size === 0

  set(mapName, key, value, ttlMs) {
    const record = { value, timestamp: this.clock.now(), ...(ttlMs && { ttlMs }) }
    return this.#write('lww', { mapName, key, opType: value === null ? 'REMOVE' : 'PUT', record })
  }

  remove = (mapName, key) => this.set(mapName, key, null)

  add(mapName, key, value, ttlMs) {
    const timestamp = this.clock.now()
    const orRecord = { value, timestamp, tag: textOf(timestamp), ...(ttlMs && { ttlMs }) }
    return this.#write('or', { mapName, key, opType: 'OR_ADD', orRecord })
  }

  /** Removes the elements of a value that are known here; what somebody adds meanwhile stays. */
  removeValue(mapName, key, value) {
    for (const element of this.or(mapName).of(key))
      if (element.value === value) this.#write('or', { mapName, key, opType: 'OR_REMOVE', orTag: element.tag })
  }

  /** Counts, and gives what all have counted as far as it is known here. */
  count(name, by = 0) {
    const state = this.#counters.get(name) ?? { positive: {}, negative: {} }
    const half = by < 0 ? state.negative : state.positive
    if (by !== 0) half[this.nodeId] = (half[this.nodeId] ?? 0) + Math.abs(by)
    this.#counters.set(name, state)
    this.store.set(`counter:${name}`, state)
    if (this.#isReady) this.#send({ type: 'COUNTER_SYNC', payload: { name, state } })
    return sum(state.positive) - sum(state.negative)
  }

  /** Follows a query: the Map it gives is kept up to date. */
  query(queryId, mapName, query) {
    const asked = { rows: new Map(), payload: { queryId, mapName, query } }
    this.#queries.set(queryId, asked)
    if (this.#isReady) this.#send({ type: 'QUERY_SUB', payload: asked.payload })
    return asked.rows
  }

  start() {
    const link = this.connect({
      open: () => this.#send(this.token ? { type: 'AUTH', token: this.token } : { type: 'DEVICE_HELLO' }),
      message: (bytes) => this.#link === link && this.#receive(packr.unpack(bytes)),
      close: () => this.#link === link && this.#lost(),
    })
    this.#link = link
    this.#heardMs = this.surroundings.nowMs()
    this.#later(pingMs, () => this.#ping())
  }

  stop() {
    this.#cancel?.()
    const link = this.#link
    this.#link = undefined
    this.#isReady = false
    this.#walks.clear()
    link?.close()
  }

  #later(ms, run) {
    this.#cancel?.()
    this.#cancel = this.surroundings.after(ms, run)
  }

  #lost() {
    this.stop()
    const waitMs = Math.min(1_000 * 2 ** this.#attempts++, 30_000)
    this.#later(Math.round(waitMs * (0.5 + this.surroundings.random())), () => this.start())
  }

  #ping() {
    const timestamp = this.surroundings.nowMs()
    if (timestamp - this.#heardMs > silenceMs) return this.#lost()
    if (this.#isReady) this.#send({ type: 'PING', timestamp })
    this.#later(pingMs, () => this.#ping())
  }

  #send(message) {
    this.#link?.send(packr.pack(message))
  }

  #map(kind, name) {
    const idOf = (id) => `${kind}:${name}:${id}`
    const keep = (id, value) => (value ? this.store.set(idOf(id), value) : this.store.delete(idOf(id)))
    if (!this.#maps.has(name)) this.#maps.set(name, { kind, data: kind === 'lww' ? new LwwMap(keep) : new OrMap(keep) })
    return this.#maps.get(name).data
  }

  #open(kind, name) {
    const isNew = !this.#maps.has(name)
    const data = this.#map(kind, name)
    if (isNew && this.#isReady) this.#sync(name)
    return data
  }

  /** Writes here, and sends it with all that is not acknowledged. */
  #write(kind, op) {
    const id = ++this.#lastId
    this.#ops.set(id, { ...op, id: String(id), writeConcern: this.writeConcern })
    this.store.set('lastId', id).set('clock', this.clock.last).set(`op:${id}`, this.#ops.get(id))
    this.#open(kind, op.mapName).take(op)
    if (this.#isReady) this.#sendOps()
    return id
  }

  #sendOps() {
    const ops = this.pending().slice(0, opsPerMessage)
    this.#sentId = Number(ops.at(-1)?.id ?? 0)
    if (ops.length > 0) this.#send({ type: 'OP_BATCH', payload: { ops } })
  }

  /** What is here was in step with the server at `last`; not ever, as far as is known, unless something is stored. */
  #sync(mapName, last = this.store.get(`sync:${mapName}`) ?? 1) {
    const { kind, data } = this.#maps.get(mapName)
    const own = kind === 'or' && { rootHash: data.tree.root, bucketHashes: data.tree.buckets('') }
    this.#walks.set(mapName, { kind, data, mapName, open: 1 })
    this.#doubtful.delete(mapName)
    const since = last > 0 && data.tree.root !== 0 && { lastSyncTimestamp: last }
    this.#send({ type: `${prefixes[kind]}SYNC_INIT`, mapName, ...since, ...own })
  }

  #receive(message) {
    const { type, payload } = message
    this.#heardMs = this.surroundings.nowMs()
    if (type === 'AUTH_REQUIRED' && this.token) this.#send({ type: 'AUTH', token: this.token })
    else if (type === 'AUTH_ACK' || type === 'DEVICE_ACK') this.#ready()
    else if (type === 'OP_ACK') this.#acknowledged(payload)
    else if (type === 'MERGE_REJECTED') this.#maps.get(message.mapName).data.forget(message.key, message.timestamp)
    else if (type === 'SERVER_EVENT') this.#changed(payload)
    else if (type === 'SERVER_BATCH_EVENT') for (const event of payload.events) this.#changed(event)
    else if (type === 'GC_PRUNE') this.#prune(payload)
    else if (type === 'SYNC_RESET_REQUIRED') this.#reset(payload.mapName)
    else if (type === 'COUNTER_RESPONSE' || type === 'COUNTER_UPDATE') this.#counted(payload)
    else if (type === 'QUERY_RESP' || type === 'QUERY_UPDATE') this.#answered(payload)
    else if (this.#walks.has(payload?.mapName)) this.#walk(this.#walks.get(payload.mapName), payload)
  }

  #ready() {
    if (this.#isReady) return
    this.#isReady = true
    this.#attempts = 0
    this.#sendOps()
    for (const name of this.#maps.keys()) this.#sync(name)
    for (const { payload } of this.#queries.values()) this.#send({ type: 'QUERY_SUB', payload })
    for (const name of this.#counters.keys()) this.count(name)
  }

  #acknowledged({ lastId, results = [] }) {
    const last = Number.isNaN(Number(lastId)) ? Number.POSITIVE_INFINITY : Number(lastId)
    const answers = new Map(results.map((result) => [Number(result.opId), result]))
    for (const [id, op] of this.#ops) {
      if (id > last && !answers.has(id)) continue
      this.#ops.delete(id)
      this.store.delete(`op:${id}`)
      this.onDone(op, answers.get(id))
    }
    if (this.#ops.keys().next().value > this.#sentId) this.#sendOps()
    for (const name of this.#doubtful) if (!this.#walks.has(name)) this.#sync(name)
  }

  #prune({ olderThan }) {
    for (const { data } of this.#maps.values()) data.prune(olderThan)
    // What is forgotten in the middle of a walk, it may have missed.
    for (const { mapName, startedMs } of this.#walks.values()) if (startedMs) this.#doubtful.add(mapName)
  }

  #changed(event, isLeaf = false) {
    const { mapName, key, record, orRecord } = event
    const { kind, data } = this.#maps.get(mapName) ?? {}
    if (record ?? orRecord) this.clock.see((record ?? orRecord).timestamp)
    const own = kind === 'lww' ? data.records.get(key) : undefined
    const isAhead = own?.timestamp.nodeId === this.nodeId && compare(own.timestamp, record.timestamp) > 0
    // A write of a clock that is too far ahead is kept under another moment, which is told before it is acknowledged.
    if (isAhead && !isLeaf) this.#doubtful.add(mapName)
    const isOwn = ({ record: write }) => write && compare(write.timestamp, own.timestamp) === 0
    if (isAhead && isLeaf && !this.pending().some(isOwn)) data.forget(key, own.timestamp)
    data?.take(event)
  }

  /** Begins again with what the server has and what it has not been told. */
  #reset(mapName) {
    const { kind } = this.#maps.get(mapName)
    const gone = [...this.store.keys()].filter((id) => id.startsWith(`${kind}:${mapName}:`))
    for (const id of [...gone, `sync:${mapName}`]) this.store.delete(id)
    this.#maps.delete(mapName)
    const data = this.#map(kind, mapName)
    for (const op of this.pending()) if (op.mapName === mapName) data.take(op)
    this.#sync(mapName, 0)
  }

  /** One step down the trees: a root, the hashes below a path, or what lies in a leaf. */
  #walk(walk, { path, rootHash, timestamp, buckets, records, entries }) {
    const { kind, data, mapName } = walk
    const own = data.tree.buckets(path ?? '')
    if (timestamp) {
      this.clock.see(timestamp)
      walk.startedMs = timestamp.millis
      if (rootHash !== data.tree.root) this.#ask(walk, '')
    }
    for (const digit of Object.keys(buckets ?? {}))
      if (buckets[digit] !== (own[digit] ?? 0)) this.#ask(walk, path + digit)
    for (const record of records ?? []) this.#changed({ mapName, ...record }, true)
    if (kind === 'or' && entries) this.#exchange(walk, path, entries)
    if (kind === 'or' && buckets && path.length === 2)
      for (const digit of Object.keys(own)) if (!(digit in buckets)) this.#exchange(walk, path + digit, [])
    walk.open -= 1
    if (walk.open > 0) return
    this.#walks.delete(mapName)
    if (this.#doubtful.has(mapName)) this.#sync(mapName)
    else this.store.set(`sync:${mapName}`, walk.startedMs)
  }

  #ask(walk, path) {
    walk.open += 1
    this.#send({ type: `${prefixes[walk.kind]}MERKLE_REQ_BUCKET`, payload: { mapName: walk.mapName, path } })
  }

  /** Takes the sets of a leaf, and tells the server of what it does not have of them. */
  #exchange({ data, mapName }, path, theirs) {
    const had = new Map(theirs.map(({ key, records }) => [key, records.map(({ tag }) => tag)]))
    for (const { key, records, tombstones } of theirs) {
      for (const orTag of tombstones) data.take({ key, orTag })
      for (const orRecord of records) this.#changed({ mapName, key, orRecord })
    }
    const textOfTags = (tags) => [...tags].sort().join()
    const keys = [...new Set([...had.keys(), ...data.tree.keys(path)])]
    const entries = keys
      .filter((key) => textOfTags(had.get(key) ?? []) !== textOfTags(data.of(key).map(({ tag }) => tag)))
      .map((key) => ({ key, records: data.of(key), tombstones: [...data.removed] }))
    if (entries.length > 0) this.#send({ type: 'ORMAP_PUSH_DIFF', payload: { mapName, entries } })
  }

  #counted({ name, state }) {
    const own = this.#counters.get(name)
    for (const half of ['positive', 'negative'])
      for (const [node, count] of Object.entries(state[half])) own[half][node] = Math.max(own[half][node] ?? 0, count)
    this.store.set(`counter:${name}`, own)
  }

  #answered({ queryId, results, key, value, changeType }) {
    const { rows } = this.#queries.get(queryId)
    if (results) rows.clear()
    for (const row of results ?? []) rows.set(row.key, row.value)
    if (changeType === 'LEAVE') rows.delete(key)
    else if (changeType) rows.set(key, value)
  }
}
