/** What compaction does on every engine, as cases of the suite of the service. */
import { expect } from 'vitest'
import { toFailure } from '../../src/errors.ts'
import type { Storage } from '../../src/storage/mod.ts'
import { changeOf, failureOf } from './push-fixtures.ts'
import {
  applied,
  type Case,
  dayMs,
  deleteOf,
  keyOf,
  lsnsOf,
  manyRows,
  openRoom,
  type Room,
  range,
} from './service-fixtures.ts'

export function compactionCases(on: Case): void {
  on('what was superseded goes, the latest change of each row stays', async (room, a, b) => {
    for (let round = 0; round < 5; round += 1) await a.push(manyRows(10))
    const before = await b.rows()
    await Promise.all([a.has(50), b.has(50)])
    expect(await room.sync.compact(a.caller)).toEqual({ min_lsn: 50, server_lsn: 50, removed: 40, tombstones: 0 })
    expect(lsnsOf((await b.pullAll()).changes)).toEqual(range(41, 50))
    expect(await b.rows()).toEqual(before)
    expect(await room.sync.compact(a.caller)).toMatchObject({ removed: 0 })
  })

  on('nothing goes that a live client has not seen; when it is forgotten, it no longer counts', async (room, a, b) => {
    await a.push([...manyRows(3), deleteOf(keyOf(1))])
    await a.has(4)
    await b.has(2)
    expect(await room.sync.compact(a.caller)).toEqual({ min_lsn: 2, server_lsn: 4, removed: 1, tombstones: 1 })
    expect(lsnsOf((await b.pullAll(2)).changes)).toEqual([3, 4])
    await room.sync.evict(a.caller, 'bob')
    expect(await room.sync.compact(a.caller)).toEqual({ min_lsn: 4, server_lsn: 4, removed: 1, tombstones: 0 })
    expect(lsnsOf((await a.pullAll()).changes)).toEqual([1, 3])
  })

  on('deletes go when they are too old, even when a client has not seen them', async (room, a, b) => {
    await a.push([...manyRows(3), deleteOf(keyOf(1))])
    room.environment.skip(30 * dayMs)
    await a.push([changeOf(0, 'late', { key: [5] })])
    expect((await room.sync.compact(a.caller)).min_lsn).toBe(0)
    room.environment.skip(1)
    expect(await room.sync.compact(a.caller)).toMatchObject({ min_lsn: 4, tombstones: 0 })
    expect((await failureOf(b.pull({ since_lsn: 3 }))).code).toBe('resync_required')
    expect([...(await b.rows()).keys()]).toEqual(['tasks/0,0,0', 'tasks/0,0,2', 'tasks/5'])
  })

  on('who begins reads a compacted log to its end, page by page', async (room, a, b) => {
    for (let round = 0; round < 2; round += 1) await a.push(manyRows(30))
    await a.push([deleteOf(keyOf(3))])
    await Promise.all([a.has(61), b.has(61)])
    await room.sync.compact(a.caller)
    const fresh = await room.device('acme', 'fresh')
    for (const rest of [{}, { tables: ['tasks'] }]) {
      expect((await fresh.pullAll(0, { max_entries: 7, ...rest })).changes.length).toBe(29)
    }
  })

  on('a listing that compaction overtakes is refused, never given with a gap', async (room, a, b) => {
    await a.push([...manyRows(30), deleteOf(keyOf(3))])
    const first = await b.pull({ max_entries: 10 })
    await Promise.all([a.has(31), b.has(31)])
    await room.sync.compact(a.caller)
    const next = b.pull({ max_entries: 10, continuation_token: first.continuation_token })
    expect((await failureOf(next)).code).toBe('resync_required')
  })

  on('a listing of a filter beside a compaction misses no delete', async (room, a, b) => {
    await a.push(manyRows(700))
    await b.push(manyRows(700, { table: 'notes' }))
    await a.push(manyRows(700).map(({ key }) => deleteOf(key)))
    await b.push(manyRows(700, { table: 'more' }))
    await Promise.all([a.has(2800), b.has(2800)])
    const begun = [room.sync.compact(a.caller), ...Array.from({ length: 12 }, () => listed(room))]
    const heard = (await Promise.all(begun)).slice(1)
    expect(heard.filter((count) => count !== 0 && count !== 'refused')).toEqual([])
    expect(await listed(room)).toBe(0)
  })

  on('two compactions at once leave the floor that the later one found, also after a restart', async (room, a, b) => {
    await a.push([...manyRows(600), ...manyRows(300).map(({ key }) => deleteOf(key))])
    await Promise.all([a.has(300), b.has(300)])
    const first = room.sync.compact(a.caller)
    await Promise.all([a.has(900), b.has(900)])
    const done = await Promise.all([first, room.sync.compact(a.caller), room.sync.maintain()])
    expect(done[1].min_lsn).toBe(900)
    await using again = await openRoom(keptOpen(room.storage))
    const reader = await again.device('acme', 'bob')
    expect((await failureOf(reader.pull({ since_lsn: 899 }))).details).toMatchObject({ min_lsn: 900 })
    expect((await reader.pullAll(0, { max_entries: 50 })).changes.length).toBe(300)
  })

  on('maintenance keeps logs, clients and answers in order', async (room, a, b) => {
    const message_id = '11111111-1111-4111-8111-111111111111'
    await a.push([...manyRows(3), deleteOf(keyOf(1))], { message_id })
    room.environment.skip(90 * dayMs)
    await b.has(0)
    room.environment.skip(1)
    await room.sync.maintain()
    const { clients } = await room.sync.clients(b.caller, { limit: 10 })
    expect(clients.map(({ client_id }) => client_id)).toEqual(['bob'])
    expect(lsnsOf((await b.pullAll()).changes)).toEqual([1, 3])
    expect((await failureOf(a.pull())).code).toBe('client_not_registered')
    const kept = await room.storage.reader.selectFrom('sync_messages').select('message_id').execute()
    expect(kept).toEqual([])
  })
}

/** The same storage for another server, which does not close it. */
const keptOpen = (storage: Storage): Storage =>
  new Proxy(storage, {
    get(target, name) {
      if (name === 'close') return () => Promise.resolve()
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

let listeners = 0

/** How many rows of `tasks` somebody ends with who reads them from the beginning. */
async function listed(room: Room): Promise<number | 'refused'> {
  listeners += 1
  const reader = await room.device('acme', `listener ${listeners}`)
  try {
    const { changes } = await reader.pullAll(0, { tables: ['tasks', 'more'], max_entries: 1000 })
    return applied(new Map(), changes).size - 700
  } catch (error) {
    return toFailure(error).code === 'resync_required' ? 'refused' : -1
  }
}
