/** Frames that no client should send, from a seed, and what a server must still be when they are over. */
import { batchOf, bomb, type Message, pack, raw, unpack } from './client.ts'
import { clientFixtures } from './fixtures.ts'

/** Numbers from 0 to `below`, the same for the same seed. Mulberry32. */
export function draws(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

type Draw = ReturnType<typeof draws>

const bytes = (draw: Draw, length: number): Buffer => Buffer.from(Uint8Array.from({ length }, () => draw(256)))
const pick = <Item>(draw: Draw, items: readonly Item[]): Item => items[draw(items.length)] as Item

const timestamp = { millis: 1_700_000_000_000, counter: 0, nodeId: 'n' }
const record = { value: { text: 'some words', n: 1, list: [1, 'a', null] }, timestamp, ttlMs: 2 ** 42 }
const element = { ...record, tag: '1700000000000:0:n' }
const ops = [
  { id: '1', mapName: 'lww', key: 'a', opType: 'PUT', record },
  { id: '2', mapName: 'lww', key: 'b', opType: 'REMOVE', record: { value: null, timestamp } },
  { id: '3', mapName: 'or', key: 'c', opType: 'OR_ADD', orRecord: element },
  { id: '4', mapName: 'or', key: 'd', opType: 'OR_REMOVE', orTag: element.tag },
]
const followed = { mapName: 'lww', queryText: 'words', methods: ['exact', 'fullText', 'semantic'], k: 3 }
const sorted = {
  predicate: { op: 'like', attribute: 'text', value: '%o%' },
  sort: [{ field: 'n', direction: 'asc' }],
  limit: 3,
}

/** What clients send besides: changes above all, since they stay. */
const further: readonly Message[] = [
  ...ops.map((payload) => ({ type: 'CLIENT_OP', payload })),
  { type: 'OP_BATCH', payload: { ops, writeConcern: 'MEMORY', timeout: 5_000 } },
  {
    type: 'ORMAP_PUSH_DIFF',
    payload: { mapName: 'or', entries: [{ key: 'e', records: [element], tombstones: ['t'] }] },
  },
  { type: 'ORMAP_DIFF_REQUEST', payload: { mapName: 'or', keys: ['c', 'd'] } },
  { type: 'ORMAP_MERKLE_REQ_BUCKET', payload: { mapName: 'or', path: '' } },
  { type: 'QUERY_SUB', payload: { queryId: 'q', mapName: 'lww', query: sorted, fields: ['text'] } },
  { type: 'JOURNAL_READ', requestId: 'j', fromSequence: '1', limit: 10, mapName: 'lww' },
  { type: 'HYBRID_SEARCH', payload: { requestId: 'h', ...followed } },
  { type: 'HYBRID_SEARCH_SUB', payload: { subscriptionId: 'h', ...followed } },
  {
    type: 'VECTOR_SEARCH',
    payload: { id: 'v', mapName: 'lww', queryVector: new Uint8Array(16), k: 3, options: { filter: { n: 1 } } },
  },
]
const messages = [...clientFixtures.map(({ message }) => message), ...further, ...further]
const encoded = messages.map(pack)

/** Fields in which a stranger may put anything. */
const hostile: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53, 2n ** 63n - 1n, -(2n ** 63n)],
  ...['', ' ', '\0', ':', '__proto__', 'constructor', '\ufffd', '0/1/2/3', 'ä😀', 'x'.repeat(5_000), '%'.repeat(300)],
  ...[[], {}, [[]], { op: 'and', children: [] }, { op: 'regex', attribute: 'a', value: '(a+)+$' }, [null], { '': '' }],
  ...[new Uint8Array(0), new Uint8Array(9), new Date(0), new Date(Number.NaN), new Date(8.64e15), ['x'.repeat(300)]],
  { op: 'not', children: [{ op: 'eq', attribute: 'a.b.c', value: {} }] },
  ...[{ millis: 2 ** 53, counter: 0, nodeId: 'n' }, { millis: -1, counter: -1, nodeId: ':' }, { a: { b: { c: [1] } } }],
  ...['PUT', 'REMOVE', 'OR_ADD', 'OR_REMOVE', 'PERSISTED', 'asc', 'regex', 'semantic', 'users', 'op-1', '7'],
]

/** Half of it is known to be hard to digest, the rest fits nowhere else and leaves something behind. */
const anything = (draw: Draw): unknown => (draw(2) === 0 ? pick(draw, hostile) : `x${draw(100_000)}`)

/** The same message with one of its fields changed, gone, doubled or renamed, however deep it is. */
function altered(draw: Draw, value: unknown, depth = 0): unknown {
  if (depth > 0 && draw(4) === 0) return anything(draw)
  if (Array.isArray(value)) {
    const items = [...value]
    const at = draw(items.length + 1)
    if (at === items.length) items.push(anything(draw))
    else items[at] = altered(draw, items[at], depth + 1)
    return items
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return anything(draw)
  const fields = Object.entries(value)
  const at = draw(fields.length + 1)
  const [name = pick(draw, ['payload', 'mapName', '__proto__', 'ttlMs', 'x']), held] = fields[at] ?? []
  const change = draw(8)
  if (change === 0) return Object.fromEntries(fields.filter(([field]) => field !== name))
  if (change === 1) return { ...value, [`${name}x`]: held }
  return { ...value, [name]: altered(draw, held, depth + 1) }
}

/** Bytes flipped, put in, taken out. */
function scratched(draw: Draw, whole: Buffer): Buffer {
  const result = Buffer.from(whole)
  for (let count = 1 + draw(4); count > 0; count -= 1) result[draw(result.length)] = draw(256)
  const at = draw(result.length)
  const kind = draw(3)
  if (kind === 0) return Buffer.concat([result.subarray(0, at), bytes(draw, 1 + draw(8)), result.subarray(at)])
  return kind === 1 ? Buffer.concat([result.subarray(0, at), result.subarray(at + 1 + draw(8))]) : result
}

/** Heads that promise more than there is. */
const lies = (draw: Draw): Buffer => {
  const head = pick(draw, [0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xcf, 0xd8])
  const lie = Buffer.concat([Buffer.of(head), Buffer.alloc(4, 0xff), bytes(draw, draw(20))])
  return draw(2) === 0 ? lie : raw(pick(draw, messages).type, pick(draw, ['payload', 'mapName', 'data']), lie)
}

/** Nesting, in arrays and in maps, at the top and within. */
function deep(draw: Draw): Buffer {
  const depth = pick(draw, [255, 256, 257, 500, 3_000])
  const nested =
    draw(2) === 0
      ? bomb(depth)
      : Buffer.concat([...Array.from({ length: depth }, () => Buffer.of(0x81, 0xa0)), Buffer.of(0xc0)])
  const { type } = pick(draw, messages)
  return pick(draw, [
    nested,
    raw(type, 'payload', nested),
    pack(batchOf([raw(type, 'payload', nested), bytes(draw, 5)])),
  ])
}

/** What takes long to read or is too large to be. */
const large = (draw: Draw): Buffer =>
  pick(draw, [
    () => Buffer.alloc(2_097_153, 0xc0),
    () => Buffer.concat([Buffer.of(0xdd, 0x00, 0x04, 0x00, 0x01), Buffer.alloc(0x40001, 0x90)]),
    () => bomb(2_000_000),
    () => pack(batchOf(Array.from({ length: 9_000 }, () => Buffer.alloc(0)))),
    () => pack({ type: 'OP_BATCH', payload: { ops: Array.from({ length: 9_000 }, () => 7) } }),
  ])()

const many = (draw: Draw): Buffer => {
  const items = Array.from({ length: draw(8) }, () => pick(draw, [scratched, altering])(draw, pick(draw, encoded)))
  const whole = pack({ ...batchOf(items), count: pick(draw, hostile) })
  return draw(3) === 0 ? scratched(draw, whole) : whole
}

const altering = (draw: Draw, whole: Buffer): Buffer => {
  try {
    const once = altered(draw, unpack(whole))
    return pack(draw(2) === 0 ? once : altered(draw, once))
  } catch {
    return whole
  }
}

const kinds: readonly (readonly [weight: number, make: (draw: Draw) => Buffer])[] = [
  [150, (draw) => bytes(draw, draw(200))],
  // Now and then nothing is wrong, so that there is something that the rest can spoil.
  [100, (draw) => pick(draw, encoded)],
  [300, (draw) => scratched(draw, pick(draw, encoded))],
  [120, (draw) => Buffer.from(pick(draw, encoded).subarray(0, draw(200)))],
  [280, (draw) => altering(draw, pick(draw, encoded))],
  [50, lies],
  [50, deep],
  [48, many],
  [2, large],
]

/** One frame of garbage. */
export function garbage(draw: Draw): Buffer {
  let at = draw(kinds.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, make] of kinds) {
    if (at < weight) return make(draw)
    at -= weight
  }
  return Buffer.alloc(0)
}
