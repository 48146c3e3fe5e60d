/**
 * Queries with an index on a map of ten thousand records and on one of a million: `npm run bench -- maps-query`.
 *
 * Maps in memory, asked without a transport, in turn. Each query has as many rows in one map as in the other. Without an
 * index a query shows what the index is for.
 */
import { loadavg } from 'node:os'
import type { MapQuery } from '../../src/contract/mod.ts'
import { systemEnvironment } from '../../src/environment.ts'
import { type Maps, openMaps } from '../../src/maps/mod.ts'
import { targetLine } from './measure.ts'

const mostRounds = 50
const queriesPerRound = 500
const sizes = [10_000, 1_000_000] as const
const rows = 10
const caller = { user: undefined, roles: [], connection: 'bench' }
const indexes = { bucket: 'hash', amount: 'navigable', tags: 'inverted' } as const

interface Room {
  readonly size: number
  readonly maps: Maps
}

/** A map in a room of its own; `bucket` and each of the `tags` stand in ten records, `amount` in one. */
async function mapOf(size: number): Promise<Maps> {
  const maps = await openMaps({ environment: systemEnvironment, nodeId: 'bench', journalCapacity: 0 })
  for (const [attribute, type] of Object.entries(indexes)) await maps.addIndex({ mapName: 'bench', attribute, type })
  const step = 5_000
  for (let from = 0; from < size; from += step) {
    const ops = Array.from({ length: Math.min(step, size - from) }, (_, at) => put(from + at, size))
    await maps.apply(ops, caller, { writeConcern: 'MEMORY' })
  }
  return maps
}

function put(at: number, size: number) {
  // Neighbours in one order are not neighbours in another.
  const amount = ((at * 7_919) % size) | 0
  const bucket = (((at * 104_729) % size) / rows) | 0
  const value = { name: `Customer ${at}`, amount, bucket, plain: bucket, tags: [`tag-${bucket}`, 'all'] }
  const timestamp = { millis: 1_700_000_000_000 + at, counter: 0, nodeId: 'bench' }
  return { id: String(at), mapName: 'bench', key: `key-${at}`, opType: 'PUT' as const, record: { value, timestamp } }
}

const queries: Readonly<Record<string, (random: number, size: number) => MapQuery>> = {
  'equal, hash': (random, size) => ({ where: { bucket: Math.floor((random * size) / rows) } }),
  'range, navigable': (random, size) => {
    const low = Math.floor(random * (size - rows))
    return { predicate: { op: 'between', attribute: 'amount', value: [low, low + rows - 1] } }
  },
  'range, sorted, limit 10': (random, size) => ({
    predicate: { op: 'gte', attribute: 'amount', value: Math.floor(random * (size - rows)) },
    sort: [{ field: 'amount', direction: 'asc' }],
    limit: rows,
  }),
  'list contains, inverted': (random, size) => ({
    predicate: { op: 'contains', attribute: 'tags', value: `tag-${Math.floor((random * size) / rows)}` },
  }),
  'the ten largest': () => ({ sort: [{ field: 'amount', direction: 'desc' }], limit: rows }),
}

const scan = (random: number, size: number): MapQuery => ({ where: { plain: Math.floor((random * size) / rows) } })

/** Microseconds that each of `count` queries takes. */
function costOf({ maps, size }: Room, next: () => MapQuery, count: number): number {
  const startedMs = performance.now()
  for (let at = 0; at < count; at += 1) {
    const { results } = maps.query('bench', next(), caller)
    if (results.length !== rows) throw new Error(`${results.length} rows of ${size}`)
  }
  return ((performance.now() - startedMs) / count) * 1_000
}

type NextOf = (size: number) => () => MapQuery

interface Compared {
  readonly title: string
  readonly times: number
}

/**
 * How many times the cost on the small map that on the large one is. Of many short rounds the quickest counts: whatever
 * disturbs a round of a few milliseconds only makes it slower, and is none of the query's.
 */
function compare(name: string, nextOf: NextOf, count = queriesPerRound, rounds = mostRounds): Compared {
  const subjects = rooms.map((room) => ({ room, next: nextOf(room.size), costs: [] as number[] }))
  for (let round = 0; round < rounds; round += 1)
    for (const { room, next, costs } of subjects) costs.push(costOf(room, next, count))
  const [small = Number.NaN, large = Number.NaN] = subjects.map(({ costs }) => Math.min(...costs))
  return { title: `${name}: ${small.toFixed(1)} and ${large.toFixed(1)} us`, times: large / small }
}

type QueryOf = (typeof queries)[string]

/** One query again and again: what its cost owes to the size of the map, and not to memory that is slower than the cache. */
const sameOf = (queryOf: QueryOf) => (size: number) => {
  const query = queryOf(0.5, size)
  return () => query
}

const anyOf = (queryOf: QueryOf) => (size: number) => () => queryOf(Math.random(), size)

function report({ title, times }: Compared): void {
  console.log(`  ${title}: ${times.toFixed(2)} times`)
}

const rooms: readonly Room[] = await Promise.all(sizes.map(async (size) => ({ size, maps: await mapOf(size) })))
console.log(
  `Queries of ${rows} rows on ${sizes[0]} and ${sizes[1]} records: the quickest of ${mostRounds} interleaved rounds`,
)
for (const [name, queryOf] of Object.entries(queries)) {
  const { title, times } = compare(name, sameOf(queryOf))
  console.log(targetLine(title, [times], { atMost: 1.3 }))
}
console.log('Other records every time: those of the large map come from memory, those of the small one from the cache')
for (const [name, queryOf] of Object.entries(queries)) report(compare(name, anyOf(queryOf)))
report(compare('equal, without an index', anyOf(scan), 1, 5))
console.log(`  load ${loadavg()[0]!.toFixed(1)}, ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB resident`)
process.exit(0)
