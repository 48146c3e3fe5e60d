import { expect, test } from 'vitest'
import type { ConflictReport } from '../../src/contract/mod.ts'
import { auditLog } from '../../src/storage/mod.ts'
import { dataBytesMax } from '../../src/sync/limits.ts'
import { type Bench, callerOf, changeOf, failureOf, openBench, pushOf, text } from './push-fixtures.ts'

const reported = (reports: readonly ConflictReport[]) =>
  reports.map(({ lsn, conflict_type, resolution, conflict_id, server }) => [
    ...[lsn, conflict_type, resolution, conflict_id !== null],
    server && `${server.lsn} ${text(Uint8Array.from(server.data))} ${server.client_id}`,
  ])

const openIds = async ({ conflicts }: Bench) =>
  (await conflicts.list(callerOf(), { limit: 1_000, status: 'open' })).conflicts.map(({ conflict_id }) => conflict_id)

test('changes get the positions that follow, and the client its own numbers back', async () => {
  await using bench = await openBench()
  const sent = [changeOf(1, 'one', { lsn: 70 }), changeOf(2, 'two', { lsn: 71, vector_clock: { a: 2 } })]
  const ack = await bench.push('c', sent, { vector_clock: { a: 1, b: 5 } })
  expect(ack).toEqual({
    ...{ type: 'push_ack', request_id: expect.any(String), accepted_lsns: [70, 71], server_lsns: [1, 2] },
    ...{ conflicts: [], server_lsn: 2, vector_clock: { a: 2, b: 5 }, epoch: bench.tenants.known('acme')?.epoch },
  })
  expect(await bench.logged()).toEqual(['1 1 one c', '2 2 two c'])
})

test('an empty push is answered and changes nothing', async () => {
  await using bench = await openBench()
  const ack = await bench.push('c', [])
  expect(ack).toMatchObject({ accepted_lsns: [], server_lsns: [], server_lsn: 0 })
})

test('what must hold before a push is looked at in its order', async () => {
  await using bench = await openBench()
  const bad = changeOf(1, 'x', { timestamp: 'never' })
  const other = { epoch: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }
  expect((await failureOf(bench.push('unknown', [bad], other))).code).toBe('client_not_registered')
  expect((await failureOf(bench.push('c', [changeOf(1, 'x'), bad], other))).code).toBe('invalid_message')
  const resync = await failureOf(bench.push('c', [changeOf(1, 'x')], other))
  expect(resync.code).toBe('resync_required')
  expect(resync.details).toMatchObject({ min_lsn: 0, server_lsn: 0, epoch: bench.tenants.known('acme')?.epoch })
  expect((await failureOf(bench.push('c', [changeOf(1, 'x')], { base_lsn: 1 }))).code).toBe('resync_required')
  expect(await bench.logged()).toEqual([])
  const { epoch } = await bench.tenants.of('acme')
  expect((await bench.push('c', [changeOf(1, 'x')], { epoch, base_lsn: 0 })).server_lsn).toBe(1)
})

test('the same push again is answered byte for byte, also on a new server and after others have written', async () => {
  await using bench = await openBench()
  await bench.push('d', [changeOf(1, 'theirs')])
  const push = pushOf('c', [changeOf(1, 'mine'), changeOf(2, 'x')], { vector_clock: { b: 1, a: 2, 7: 3 } })
  const first = JSON.stringify(await bench.pushes.push(callerOf(), push))
  await bench.push('d', [changeOf(3, 'later')])
  await using restarted = await openBench({ storage: bench.storage })
  for (const { pushes } of [bench, restarted]) {
    expect(JSON.stringify(await pushes.push(callerOf(), push))).toBe(first)
  }
  expect(await bench.logged()).toHaveLength(3)
  expect(await openIds(bench)).toHaveLength(1)
  const audited = await auditLog(bench.storage).list({ limit: 10 })
  expect(audited).toHaveLength(3)
})

test('the same message id with another body changes nothing', async () => {
  await using bench = await openBench()
  const push = pushOf('c', [changeOf(1, 'x')])
  await bench.pushes.push(callerOf(), push)
  const other = { ...push, changes: [changeOf(1, 'y')] }
  expect((await failureOf(bench.pushes.push(callerOf(), other))).code).toBe('message_id_reused')
  expect(await bench.logged()).toEqual(['1 1 x c'])
  // Another client may use the same id.
  expect((await bench.pushes.push(callerOf(), { ...push, client_id: 'd', changes: [] })).server_lsn).toBe(1)
})

test('20 copies of a push at once are applied once and answered alike', async () => {
  await using bench = await openBench()
  const push = pushOf('c', [changeOf(1, 'x'), changeOf(2, 'y')])
  const acks = await Promise.all(Array.from({ length: 20 }, () => bench.pushes.push(callerOf(), structuredClone(push))))
  expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1)
  expect(await bench.logged()).toHaveLength(2)
})

test('20 clients that push at once get positions without a gap, each push its own run', async () => {
  await using bench = await openBench()
  const pushing = Array.from({ length: 200 }, (_, at) =>
    bench.push(`c${at % 20}`, [changeOf(at, 'a'), changeOf(at, 'b'), changeOf(at, 'c')].slice(0, 1 + (at % 3))),
  )
  const acks = await Promise.all(pushing)
  for (const {
    server_lsns: [first = 0, ...rest],
  } of acks)
    expect(rest).toEqual(rest.map((_, at) => first + 1 + at))
  const given = acks.flatMap(({ server_lsns }) => server_lsns).sort((a, b) => a - b)
  expect(given).toEqual(given.map((_, at) => at + 1))
  expect(bench.tenants.known('acme')?.head).toBe(given.length)
  expect(await bench.logged()).toHaveLength(given.length)
})

test('a conflict is reported with the row, stays open, and leaves the rest of the batch alone', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'theirs'), changeOf(2, 'gone', { operation: 'Delete' }), changeOf(3, 'there')])
  const insert = changeOf(3, 'x', { lsn: 12, operation: 'Insert' })
  const ack = await bench.push('b', [
    changeOf(1, 'x', { lsn: 10 }),
    changeOf(2, 'x', { lsn: 11 }),
    insert,
    changeOf(4, 'x', { lsn: 13 }),
  ])
  expect(ack).toMatchObject({ accepted_lsns: [13], server_lsns: [4], server_lsn: 4 })
  expect(reported(ack.conflicts)).toEqual([
    [10, 'ConcurrentUpdate', 'rejected', true, '1 theirs a'],
    [11, 'DeletedOnServer', 'rejected', true, '2 gone a'],
    [12, 'UniqueConstraintViolation', 'rejected', true, '3 there a'],
  ])
  expect(await openIds(bench)).toEqual(ack.conflicts.map(({ conflict_id }) => conflict_id).reverse())
})

test('what a client was sent, or says it has applied, is no conflict', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'one')])
  await bench.push('a', [changeOf(1, 'two')])
  const conflictsOf = async (base?: number) =>
    (await bench.push('b', [changeOf(1, 'x')], { atomic: true, ...(base === undefined ? {} : { base_lsn: base }) }))
      .conflicts
  expect((await failureOf(conflictsOf(1))).code).toBe('conflict_error')
  bench.clients.delivered.set('b', 1)
  expect((await failureOf(conflictsOf())).code).toBe('conflict_error')
  bench.clients.delivered.set('b', 2)
  expect((await failureOf(conflictsOf(1))).code).toBe('conflict_error')
  expect(await conflictsOf()).toEqual([])
})

test('an equal clock is the change that is there already', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'x', { vector_clock: { a: 1 } })])
  const again = await bench.push('a', [changeOf(1, 'x', { vector_clock: { clocks: { a: 1 } }, lsn: 9 })])
  expect(again).toMatchObject({ accepted_lsns: [9], server_lsns: [1], conflicts: [], server_lsn: 1 })
  const mixed = await bench.push('b', [
    changeOf(1, 'y', { vector_clock: { a: 1, b: 1 }, lsn: 1 }),
    changeOf(1, 'y', { vector_clock: { a: 1, b: 1 }, lsn: 2 }),
    changeOf(1, 'z', { vector_clock: { b: 1 }, lsn: 3 }),
  ])
  expect(mixed).toMatchObject({ accepted_lsns: [1, 2], server_lsns: [2, 2], server_lsn: 2 })
  expect(reported(mixed.conflicts)).toEqual([[3, 'ConcurrentUpdate', 'rejected', true, '2 y b']])
})

test.each<readonly [string, string, readonly unknown[], string]>([
  ['client-wins', '2025-11-24T10:29:00Z', [1, 'ConcurrentUpdate', 'accepted', false, '1 {"s":1} a'], '2 1 {"c":2} b'],
  [
    'last-writer-wins',
    '2025-11-24T10:31:00Z',
    [1, 'ConcurrentUpdate', 'accepted', false, '1 {"s":1} a'],
    '2 1 {"c":2} b',
  ],
  [
    'last-writer-wins',
    '2025-11-24T10:29:00Z',
    [1, 'ConcurrentUpdate', 'rejected', true, '1 {"s":1} a'],
    '1 1 {"s":1} a',
  ],
  ['merge', '2025-11-24T10:29:00Z', [1, 'ConcurrentUpdate', 'merged', false, '1 {"s":1} a'], '2 1 {"s":1,"c":2} b'],
])('under %s a change of %s ends so', async (policy, timestamp, report, row) => {
  await using bench = await openBench({ policy: policy as 'merge' })
  await bench.push('a', [changeOf(1, '{"s":1}', { vector_clock: { a: 1 } })])
  const ack = await bench.push('b', [changeOf(1, '{"c":2}', { timestamp, vector_clock: { b: 1 } })])
  expect(reported(ack.conflicts)).toEqual([report])
  expect((await bench.logged()).at(-1)).toBe(row)
  if (ack.server_lsn === 1) return
  const [written] = await bench.log.readAt(1, [2])
  expect({ ...written?.clock }).toEqual({ a: 1, b: 1 })
})

test('changes of one row within one push are decided one after the other', async () => {
  await using bench = await openBench({ policy: 'merge' })
  await bench.push('a', [changeOf(1, '{"s":1}')])
  const ack = await bench.push('b', [changeOf(1, '{"c":1}'), changeOf(1, '{"d":1}')])
  // The first is merged, and after it the row is the client's own.
  expect(ack).toMatchObject({ accepted_lsns: [1, 1], server_lsns: [2, 3] })
  expect(ack.conflicts).toHaveLength(1)
  const stale = [changeOf(2, '{"x":1}', { vector_clock: { b: 2 } }), changeOf(2, '{"y":1}', { vector_clock: { b: 1 } })]
  const own = await bench.push('b', stale)
  expect(reported(own.conflicts)).toEqual([[1, 'ConcurrentUpdate', 'merged', false, '4 {"x":1} b']])
  expect((await bench.logged()).at(-1)).toBe('5 2 {"x":1,"y":1} b')
})

test.each(['manual', 'atomic'])('%s: one conflict refuses everything, and all of them stay open', async (kind) => {
  await using bench = await openBench({ policy: kind === 'manual' ? 'manual' : 'client-wins' })
  await bench.push('a', [changeOf(1, 'theirs')])
  const push = pushOf('b', [changeOf(2, 'new'), changeOf(1, 'mine'), changeOf(1, 'mine too')], {
    atomic: kind === 'atomic',
  })
  const refused = await failureOf(bench.pushes.push(callerOf(), push))
  expect(refused.code).toBe('conflict_error')
  expect(reported(refused.details.conflicts as ConflictReport[])).toEqual([
    [1, 'ConcurrentUpdate', 'rejected', true, '1 theirs a'],
    [1, 'ConcurrentUpdate', 'rejected', true, '1 theirs a'],
  ])
  expect(await bench.logged()).toEqual(['1 1 theirs a'])
  expect(bench.tenants.known('acme')?.head).toBe(1)
  await using restarted = await openBench({ storage: bench.storage })
  expect(await openIds(restarted)).toHaveLength(2)
  // Asked again it answers the same, and finds no further conflicts.
  expect((await failureOf(restarted.pushes.push(callerOf(), push))).details).toEqual(refused.details)
  expect(await openIds(restarted)).toHaveLength(2)
  expect((await bench.push('b', [changeOf(2, 'new')], { atomic: true })).server_lsns).toEqual([2])
})

test('an audit record has counts and nothing of the rows', async () => {
  await using bench = await openBench()
  await bench.push('a', [changeOf(1, 'secret'), changeOf(2, 'secret')])
  await bench.push('b', [changeOf(1, 'secret'), changeOf(3, 'secret')])
  await failureOf(bench.push('b', [changeOf(1, 'secret'), changeOf(4, 'x')], { atomic: true }))
  const records = (await auditLog(bench.storage).list({ limit: 10 })).reverse()
  expect(
    records.map(({ action, actor, subject, requestId, details }) => [action, actor, subject, requestId, details]),
  ).toEqual([
    ['sync.push', 'ann', 'a', 'r1', { tenant: 'acme', outcome: 'ok', changes: 2, accepted: 2, conflicts: 0 }],
    ['sync.push', 'ann', 'b', 'r1', { tenant: 'acme', outcome: 'ok', changes: 2, accepted: 1, conflicts: 1 }],
    ['sync.push', 'ann', 'b', 'r1', { tenant: 'acme', outcome: 'refused', changes: 2, accepted: 0, conflicts: 1 }],
  ])
})

test('an answer shows rows up to its limit, and then conflicts without their rows', async () => {
  await using bench = await openBench()
  const large = Array.from({ length: dataBytesMax / 2 }, () => 120)
  for (const key of [1, 2, 3]) await bench.push('a', [{ ...changeOf(key, ''), data: large }])
  const { conflicts } = await bench.push('b', [changeOf(1, 'x'), changeOf(2, 'x'), changeOf(3, 'x')])
  expect(conflicts.map(({ server }) => server?.data.length)).toEqual([dataBytesMax / 2, dataBytesMax / 2, undefined])
})
