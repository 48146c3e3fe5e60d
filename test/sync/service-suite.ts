/** What sync does on every engine. The sizes of the suites are asserted, so that no engine has fewer cases. */

import { expect, test } from 'vitest'
import type { OpenStorage } from '../storage/fixtures.ts'
import { changeOf, failureOf } from './push-fixtures.ts'
import { compactionCases } from './service-compaction.ts'
import {
  applied,
  type Case,
  type Device,
  deleteOf,
  keyOf,
  lsnsOf,
  manyRows,
  openRoom,
  type Room,
  range,
} from './service-fixtures.ts'

/** Cases of the suite. */
export const serviceSuiteSize = 27

/** Adds the cases and gives how many they are. */
export function serviceSuite(engine: string, open: OpenStorage): number {
  let cases = 0
  const on = (title: string, run: (room: Room, a: Device, b: Device) => Promise<void>) => {
    cases += 1
    test(`${engine}: ${title}`, async () => {
      await using room = await openRoom(await open())
      const devices = await Promise.all([room.device('acme', 'ann'), room.device('acme', 'bob')])
      await run(room, ...devices)
      expect(room.failures).toEqual([])
    })
  }
  for (const add of [listingCases, followingCases, snapshotCases, compactionCases, clientCases, conflictCases]) add(on)
  return cases
}

function listingCases(on: Case): void {
  on('pages give every change once, in order, whatever their size', async (_room, a, b) => {
    await a.push(manyRows(57))
    for (const max_entries of [1, 10, 19, 56, 57, 58, 1000]) {
      const { changes, head } = await b.pullAll(0, { max_entries })
      expect([lsnsOf(changes), head], `${max_entries}`).toEqual([range(1, 57), 57])
    }
  })

  on('bytes come back as they went, all 256 of them', async (_room, a, b) => {
    const all = range(0, 255)
    await a.push([changeOf(0, '', { key: all, data: all }), changeOf(0, '', { key: [0], data: [] })])
    const { changes } = await b.pullAll()
    expect(changes.map(({ key, data }) => [key, data])).toEqual([
      [all, all],
      [[0], []],
    ])
  })

  on('a page ends before it has more bytes than was asked for, never before its first change', async (_room, a, b) => {
    await a.push(manyRows(6, { data: Array.from({ length: 97 }, () => 1) }))
    const sizes = async (max_bytes: number) => (await b.pull({ max_bytes })).changes.length
    expect(await Promise.all([1, 99, 100, 199, 200, 201, 600].map(sizes))).toEqual([1, 1, 1, 1, 2, 2, 6])
  })

  on('filters of tables, prefixes and own changes leave the rest out, also across pages', async (_room, a, b) => {
    await a.push(manyRows(20))
    await b.push(manyRows(20, { table: 'notes' }))
    await a.push([changeOf(0, 'x', { key: [7, 1] }), changeOf(0, 'y', { key: [7] }), changeOf(0, 'z', { key: [8, 7] })])
    const lsns = async (rest: object) => lsnsOf((await b.pullAll(0, { max_entries: 7, ...rest })).changes)
    expect(await lsns({ tables: ['notes'] })).toEqual(range(21, 40))
    expect(await lsns({ tables: ['notes', 'tasks', 'none'] })).toEqual(range(1, 43))
    expect(await lsns({ exclude_own: true })).toEqual([...range(1, 20), 41, 42, 43])
    expect(await lsns({ key_prefix: [7] })).toEqual([41, 42])
    expect(await lsns({ key_prefix: [7, 1], tables: ['tasks'] })).toEqual([41])
    expect(await lsns({ tables: ['none'] })).toEqual([])
  })

  on('a position above the log, of another epoch, or below the floor must read anew', async (room, a, b) => {
    await a.push(manyRows(3))
    const above = await failureOf(b.pull({ since_lsn: 4 }))
    expect([above.code, above.details]).toEqual(['resync_required', expect.objectContaining({ server_lsn: 3 })])
    const other = '00000000-0000-4000-8000-000000000000'
    expect((await failureOf(b.pull({ epoch: other }))).code).toBe('resync_required')
    const { epoch } = await b.pull()
    expect((await b.pull({ epoch, since_lsn: 3 })).changes).toEqual([])
    await Promise.all([a.has(3), b.has(3)])
    await room.sync.compact(a.caller)
    expect((await failureOf(b.pull({ since_lsn: 2 }))).details).toEqual({ min_lsn: 3, server_lsn: 3, epoch })
  })

  on('a pull that waits ends with the next change, with its time, or with its caller', async (room, a, b) => {
    const first = b.pull({ wait_ms: 30_000 })
    await room.environment.advance(1_000)
    await a.push(manyRows(1))
    expect((await first).changes.length).toBe(1)
    const timers = room.environment.pendingTimers()
    const second = b.pull({ since_lsn: 1, wait_ms: 30_000 })
    await untilTimers(room, timers + 1)
    await room.environment.advance(30_000)
    expect((await second).changes).toEqual([])
    const leaving = new AbortController()
    const third = b.pull({ since_lsn: 1, wait_ms: 30_000 }, leaving.signal)
    leaving.abort()
    expect((await third).changes).toEqual([])
  })
}

/** Lets the event loop turn until as many timers wait. */
async function untilTimers({ environment }: Room, count: number): Promise<void> {
  for (let turns = 0; environment.pendingTimers() < count && turns < 1_000; turns += 1) await environment.advance(0)
}

function followingCases(on: Case): void {
  on('who follows gets what is there, then what comes, once and in order', async (room, a, b) => {
    await a.push(manyRows(250))
    const leaving = new AbortController()
    const heard: number[] = []
    const following = follow(room, b, { sinceLsn: 10, excludeOwn: true }, leaving.signal, (lsn) => heard.push(lsn))
    await untilTrue(room, () => heard.length === 240)
    await b.push([changeOf(0, 'own', { key: [9] })])
    await a.push([changeOf(0, 'next', { key: [8] })])
    await untilTrue(room, () => heard.length === 241)
    leaving.abort()
    expect(await following).toBe('ended')
    expect(heard).toEqual([...range(11, 250), 252])
  })

  on('who follows from the beginning of a compacted log gets it whole', async (room, a, b) => {
    for (let round = 0; round < 2; round += 1) await a.push(manyRows(300))
    await Promise.all([a.has(600), b.has(600)])
    await room.sync.compact(a.caller)
    const leaving = new AbortController()
    const heard: number[] = []
    const following = follow(room, b, { sinceLsn: 0 }, leaving.signal, (lsn) => heard.push(lsn))
    await untilTrue(room, () => heard.length === 300)
    leaving.abort()
    await following
    expect(heard).toEqual(range(301, 600))
  })

  on('who follows and is overtaken by a compaction must read anew', async (room, a, b) => {
    await a.push(manyRows(250))
    const heard: number[] = []
    const seen = follow(room, b, { sinceLsn: 0 }, new AbortController().signal, async (lsn) => {
      heard.push(lsn)
      if (lsn !== 50) return
      await Promise.all([a.has(250), b.has(250)])
      await room.sync.compact(a.caller)
    })
    expect(await seen).toBe('resync')
    expect(heard.length).toBeLessThan(250)
  })
}

type OnChange = (lsn: number) => unknown

/** Follows until the end and tells how it came. */
async function follow({ sync }: Room, device: Device, query: object, signal: AbortSignal, onChange: OnChange) {
  const about = { clientId: device.clientId, sinceLsn: 0, ...query }
  for await (const followed of await sync.follow(device.caller, about, signal)) {
    if (followed.kind === 'resync') return 'resync'
    await onChange(followed.lsn)
  }
  return 'ended'
}

/** Lets the event loop turn until `condition` holds. The test's own time limit ends it when it never does. */
async function untilTrue({ environment }: Room, condition: () => boolean): Promise<void> {
  while (!condition()) await environment.advance(0)
}

function snapshotCases(on: Case): void {
  on('a snapshot has the rows as they are, by table and key, without those that are deleted', async (_room, a, b) => {
    await a.push(manyRows(9))
    await a.push([deleteOf(keyOf(4)), changeOf(0, 'new', { key: keyOf(2) }), changeOf(1, 'n', { table: 'notes' })])
    for (const max_entries of [1, 2, 8, 9, 10]) {
      const { rows, head } = await b.snapshotAll({ max_entries })
      expect([lsnsOf(rows), head]).toEqual([[12, 1, 2, 11, 4, 6, 7, 8, 9], 12])
    }
  })

  on('a snapshot of some tables has these alone', async (_room, a, b) => {
    for (const table of ['c', 'a', 'b', 'B']) await a.push(manyRows(3, { table }))
    for (const max_entries of [1, 2, 3, 100]) {
      const { rows } = await b.snapshotAll({ max_entries, tables: ['c', 'a', 'c', 'none', 'B'] })
      expect(rows.map(({ table }) => table).sort(), `${max_entries}`).toEqual([...'BBBaaaccc'])
    }
    const { continuation_token: token } = await b.snapshot({ max_entries: 1, tables: ['a'] })
    expect((await failureOf(b.snapshot({ continuation_token: token }))).code).toBe('invalid_token')
  })

  on('rows that change while pages are read are right after a pull since the first page', async (room, a, b) => {
    await a.push(manyRows(40))
    let step = 0
    const { rows, head } = await b.snapshotAll({ max_entries: 6 }, async () => {
      step += 1
      await a.push([changeOf(0, `changed ${step}`, { key: keyOf(step * 5) }), deleteOf(keyOf(step * 3))])
      await a.push([changeOf(0, 'came', { key: [9, step] }), changeOf(0, 'front', { key: [0, 0, 0, step] })])
    })
    const after = applied(applied(new Map(), rows), (await b.pullAll(head)).changes)
    expect(step).toBeGreaterThan(6)
    expect(after).toEqual(await (await room.device('acme', 'new')).rows())
  })

  on('pages of large rows are shorter', async (_room, a, b) => {
    await a.push(manyRows(5, { data: Array.from({ length: 97 }, () => 1) }))
    const page = await b.snapshot({ max_bytes: 250 })
    expect([page.rows.length, page.has_more]).toEqual([2, true])
    expect((await b.snapshotAll({ max_bytes: 1 })).rows.length).toBe(5)
  })
}

function clientCases(on: Case): void {
  on('clients are listed by id, in pages, with their health and lag', async (room, a) => {
    for (const id of ['d', 'c', 'B', 'zz']) await room.device('acme', id)
    await room.device('other', 'not-here')
    await a.push(manyRows(5))
    room.environment.skip(60_001)
    await a.has(3)
    const page = async (rest: object) => {
      const { clients, next_after } = await room.sync.clients(a.caller, { limit: 100, ...rest })
      return [clients.map(({ client_id }) => client_id).join(' '), next_after]
    }
    expect(await page({})).toEqual(['B ann bob c d zz', undefined])
    expect(await page({ limit: 2 })).toEqual(['B ann', 'ann'])
    expect(await page({ limit: 2, after: 'ann' })).toEqual(['bob c', 'c'])
    expect(await page({ limit: 4, after: 'ann' })).toEqual(['bob c d zz', undefined])
    expect(await page({ health: 'healthy' })).toEqual(['ann', undefined])
    const { clients } = await room.sync.clients(a.caller, { limit: 1, after: 'B' })
    expect(clients[0]).toMatchObject({ health: 'healthy', acknowledged_lsn: 3, lag: 2 })
  })

  on('a position is what a client said last, never less, never above the log', async (room, a) => {
    await a.push(manyRows(5))
    const position = async () => (await room.sync.clients(a.caller, { limit: 1 })).clients[0]?.acknowledged_lsn
    await a.has(3)
    await a.has(2)
    expect(await position()).toBe(3)
    await a.pull({ since_lsn: 4 })
    expect(await position()).toBe(4)
    await a.has(900)
    expect(await position()).toBe(5)
  })

  on('a client that is forgotten must register again, and begins anew', async (room, a, b) => {
    await a.push(manyRows(2))
    await b.has(2)
    await room.sync.evict(a.caller, 'bob')
    expect((await failureOf(b.pull())).code).toBe('client_not_registered')
    expect((await failureOf(room.sync.evict(a.caller, 'bob'))).code).toBe('client_not_found')
    await b.register()
    await room.sync.flush()
    const { clients } = await room.sync.clients(a.caller, { limit: 1, after: 'ann' })
    expect(clients[0]).toMatchObject({ client_id: 'bob', acknowledged_lsn: 0 })
  })

  on('twenty registers of one client at once are one client, with and without a token', async (room) => {
    const about = { type: 'register_client', version: 1, client_id: 'same', last_known_lsn: 0 } as const
    const before = room.sync.registeredClients()
    const caller = { tenant: 'acme', user: 'u', client: 'same', requestId: 'r' }
    await Promise.all(range(1, 20).map(() => room.sync.register(undefined, { ...about, client_id: 'nobody' })))
    await Promise.all(range(1, 20).map(() => room.sync.register(caller, about)))
    expect(room.sync.registeredClients()).toBe(before + 2)
  })
}

function conflictCases(on: Case): void {
  on('conflicts are listed newest first, in pages, and decided once', async (room, a, b) => {
    await a.push(manyRows(40))
    await b.push(manyRows(40, { operation: 'Update' }))
    const ids: number[] = []
    for (let before: number | undefined; ; ) {
      const page = await room.sync.conflicts(a.caller, { limit: 17, before })
      ids.push(...page.conflicts.map(({ conflict_id }) => conflict_id))
      before = page.next_before
      if (before === undefined) break
    }
    expect(ids.length).toBe(40)
    expect(ids).toEqual([...ids].sort((x, y) => y - x))
    const id = ids[0]!
    const decided = await room.sync.resolveConflict(b.caller, id, { client_id: 'bob', resolution: 'client' })
    expect(decided).toEqual({ conflict_id: id, status: 'resolved', server_lsn: 41 })
    const again = room.sync.resolveConflict(b.caller, id, { client_id: 'bob', resolution: 'server' })
    expect((await failureOf(again)).code).toBe('conflict_resolved')
    expect((await room.sync.conflicts(a.caller, { limit: 100, status: 'open' })).conflicts.length).toBe(39)
    expect((await a.pullAll(40)).changes).toMatchObject([{ lsn: 41, client_id: 'bob', key: keyOf(39) }])
  })

  on('names of tables may be any text, or are refused with a reason', async (_room, a, b) => {
    for (const table of ['tasks', 'Zürich', '日本', '𝒳', "'; drop table", 'a b', '\u0001', '%_\\']) {
      await a.push([changeOf(1, 'x', { table })])
      expect((await b.pullAll(0, { tables: [table] })).changes.map((change) => change.table)).toEqual([table])
      expect((await b.snapshotAll({ tables: [table] })).rows.length).toBe(1)
    }
    for (const table of ['a\u0000b', '\ud800']) {
      const failure = await failureOf(a.push([changeOf(1, 'x', { table })]))
      expect(failure.code, JSON.stringify(table)).toBe('invalid_message')
    }
  })
}
