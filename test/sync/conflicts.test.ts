import { expect, test } from 'vitest'
import type { ResolveRequest } from '../../src/contract/mod.ts'
import { auditLog } from '../../src/storage/mod.ts'
import { checksumOf } from '../../src/sync/checksum.ts'
import { dataBytesMax } from '../../src/sync/limits.ts'
import { type Bench, bytes, callerOf, changeOf, failureOf, openBench } from './push-fixtures.ts'

/** Makes a conflict of row 1 and gives its id. */
async function conflictIn(bench: Bench, mine = 'mine', clock?: Record<string, number>): Promise<number> {
  const over = clock === undefined ? {} : { vector_clock: clock }
  const { conflicts } = await bench.push('b', [changeOf(1, mine, { lsn: 8, ...over })])
  return conflicts[0]!.conflict_id!
}

const resolve = (bench: Bench, id: number, request: Partial<ResolveRequest>, tenant?: string) =>
  bench.conflicts.resolve(callerOf(tenant), id, { client_id: 'judge', resolution: 'server', ...request })

test('a conflict is listed with both sides', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs', { vector_clock: { a: 1 } })])
  const id = await conflictIn(bench, 'mine', { b: 1 })
  expect(await bench.conflicts.list(callerOf(), { limit: 10 })).toEqual({
    conflicts: [
      {
        ...{ conflict_id: id, status: 'open', lsn: 8, table: 'tasks', key: [1], conflict_type: 'ConcurrentUpdate' },
        ...{ description: expect.any(String), client_id: 'b', at: '2026-01-01T00:00:00.000Z' },
        change: { ...changeOf(1, 'mine'), lsn: 8, vector_clock: { b: 1 } },
        server: { ...changeOf(1, 'theirs'), lsn: 1, vector_clock: { a: 1 }, client_id: 'a' },
      },
    ],
  })
})

test('pages are newest first, miss nothing, and are of one tenant and one status', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs')])
  await bench.push('a', [changeOf(1, 'theirs')], {}, 'beta')
  const ids: number[] = []
  for (let count = 0; count < 40; count += 1) ids.unshift(await conflictIn(bench))
  await bench.push('b', [changeOf(1, 'x')], {}, 'beta')
  await resolve(bench, ids[3]!, {})
  for (const limit of [1, 15, 16, 17, 39, 40, 41]) {
    const seen: number[] = []
    let before: number | undefined
    do {
      const page = await bench.conflicts.list(callerOf(), { limit, before })
      expect(page.conflicts.length).toBe(Math.min(limit, 40 - seen.length))
      seen.push(...page.conflicts.map(({ conflict_id }) => conflict_id))
      before = page.next_before
    } while (before !== undefined)
    expect(seen).toEqual(ids)
  }
  const open = await bench.conflicts.list(callerOf(), { limit: 100, status: 'open' })
  expect(open.conflicts.map(({ conflict_id }) => conflict_id)).toEqual(ids.filter((id) => id !== ids[3]))
  expect((await bench.conflicts.list(callerOf(), { limit: 100, status: 'resolved' })).conflicts).toHaveLength(1)
})

test('a page of large rows ends early and the next one goes on', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs')])
  const ids: number[] = []
  for (let count = 0; count < 3; count += 1) ids.unshift(await conflictIn(bench, 'x'.repeat(dataBytesMax)))
  const first = await bench.conflicts.list(callerOf(), { limit: 10 })
  expect(first.conflicts.map(({ conflict_id }) => conflict_id)).toEqual([ids[0]])
  const second = await bench.conflicts.list(callerOf(), { limit: 10, before: first.next_before })
  expect(second.conflicts.map(({ conflict_id }) => conflict_id)).toEqual([ids[1]])
})

test('server leaves the row as it is', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs')])
  const id = await conflictIn(bench)
  expect(await resolve(bench, id, {})).toEqual({ conflict_id: id, status: 'resolved', server_lsn: 1 })
  expect(await bench.logged()).toEqual(['1 1 theirs a'])
})

test('client writes what was refused, as a change of who asks, after the row', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs', { vector_clock: { a: 2 } })])
  const id = await conflictIn(bench, 'mine', { a: 1 })
  await bench.push('a', [changeOf(1, 'again', { vector_clock: { a: 3 } })])
  expect(await resolve(bench, id, { resolution: 'client' })).toMatchObject({ server_lsn: 3 })
  expect((await bench.logged()).at(-1)).toBe('3 1 mine judge')
  const [written] = await bench.log.readAt(1, [3])
  expect(written).toMatchObject({ timestamp: '2025-11-24T10:30:00Z', checksum: 987_654_321 })
  expect({ ...written?.clock }).toEqual({ a: 3, server: 3 })
  expect(bench.tenants.known('acme')?.head).toBe(3)
})

test('data writes other bytes, with a checksum and a moment of their own', async () => {
  await using bench = await openBench({ checksumMode: 'crc32' })
  const checksum = (data: string) =>
    checksumOf('crc32', { key: new Uint8Array(), data: Uint8Array.from(bytes(data)), clientLsn: 0 })
  await bench.push('a', [changeOf(1, 'theirs', { checksum: checksum('theirs') })])
  const { conflicts } = await bench.push('b', [changeOf(1, 'mine', { compressed: true, checksum: checksum('mine') })])
  bench.environment.skip(1_500)
  await resolve(bench, conflicts[0]!.conflict_id!, { resolution: 'data', data: bytes('both') })
  const [written] = await bench.log.readAt(1, [2])
  expect(written).toMatchObject({
    operation: 'Update',
    compressed: false,
    clientId: 'judge',
    checksum: checksum('both'),
  })
  expect(written?.timestamp).toBe('2026-01-01T00:00:01.500Z')
  expect(Buffer.from(written!.data).toString()).toBe('both')
})

test('data for a row that was deleted inserts it again', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, '', { operation: 'Delete' })])
  const id = await conflictIn(bench)
  await resolve(bench, id, { resolution: 'data', data: [] })
  expect((await bench.log.readAt(1, [2]))[0]).toMatchObject({ operation: 'Insert', clientId: 'judge' })
})

test('data comes with its resolution and with no other, and is no larger than a row', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs')])
  const id = await conflictIn(bench)
  const large = Array.from({ length: dataBytesMax + 1 }, () => 0)
  for (const request of [
    { resolution: 'data' },
    { resolution: 'client', data: [] },
    { resolution: 'data', data: large },
  ] as const) {
    expect((await failureOf(resolve(bench, id, request as Partial<ResolveRequest>))).code).toBe('invalid_message')
  }
  const fitting = { resolution: 'data', data: large.slice(1) } as const
  expect(await resolve(bench, id, fitting)).toMatchObject({ server_lsn: 2 })
})

test('a conflict is decided once, by whoever is first', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs')])
  const id = await conflictIn(bench)
  const both = [
    resolve(bench, id, { resolution: 'client' }),
    failureOf(resolve(bench, id, { resolution: 'client' })),
  ] as const
  expect((await both[0]).server_lsn).toBe(2)
  expect((await both[1]).code).toBe('conflict_resolved')
  expect(await bench.logged()).toHaveLength(2)
  const [newest] = await auditLog(bench.storage).list({ limit: 1 })
  expect(newest).toMatchObject({ action: 'sync.resolve', actor: 'ann', subject: 'judge', requestId: 'r1' })
  expect(newest?.details).toEqual({ tenant: 'acme', outcome: 'ok', conflict_id: id, resolution: 'client' })
})

test('a conflict of another tenant, and one that never was, are not found', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs')])
  const id = await conflictIn(bench)
  expect((await failureOf(resolve(bench, id, {}, 'beta'))).code).toBe('conflict_not_found')
  expect((await failureOf(resolve(bench, id + 1, {}))).code).toBe('conflict_not_found')
  expect((await failureOf(resolve(bench, id, { client_id: 'unknown' }))).code).toBe('client_not_registered')
  expect(await resolve(bench, id, {})).toMatchObject({ status: 'resolved' })
})
