import { expect, test } from 'vitest'
import type { PushAck } from '../../src/contract/mod.ts'
import { Failure } from '../../src/errors.ts'
import type { Client } from '../../src/sync/clients.ts'
import { Figures, lagsMax } from '../../src/sync/figures.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { changeOf } from './push-fixtures.ts'
import { openRoom } from './service-fixtures.ts'

const tenant = { number: 1, name: 'acme', epoch: 'e', head: 1_000_000, floor: 0 }

/** Figures of clients that have confirmed these positions; those with an even one are healthy. */
function figuresOf(positions: readonly number[]): Figures {
  const clients = positions.map((acknowledgedLsn, k) => ({ tenant: 1, clientId: `c${k}`, acknowledgedLsn }) as Client)
  return new Figures(
    { all: () => [tenant] },
    {
      claimed: function* () {
        yield* clients
      },
      isHealthy: (client) => (client as Client).acknowledgedLsn % 2 === 0,
    },
  )
}

test('of many clients those that are furthest behind are told, and no more than the bound', () => {
  const positions = Array.from({ length: 3_456 }, (_, k) => (k * 2_857) % 999_983)
  const lags = figuresOf(positions).lags()
  const expected = positions.map((lsn) => tenant.head - lsn).sort((a, b) => b - a)
  expect(lags.map(({ changes }) => changes)).toEqual(expected.slice(0, lagsMax))
  expect(lags[0]).toEqual({ tenant: 'acme', client: 'c0', changes: 1_000_000 })
  expect(figuresOf(positions).clients()).toEqual({
    healthy: positions.filter((lsn) => lsn % 2 === 0).length,
    stale: positions.filter((lsn) => lsn % 2 === 1).length,
  })
  expect(figuresOf(positions.slice(0, lagsMax)).lags()).toHaveLength(lagsMax)
  expect(figuresOf(positions.slice(0, lagsMax - 1)).lags()).toHaveLength(lagsMax - 1)
})

test('a position that the log does not have yet is no lag', () => {
  expect(figuresOf([1_000_001]).lags()).toEqual([{ tenant: 'acme', client: 'c0', changes: 0 }])
})

test('every push is counted by how it was answered, and its conflicts by their type', async () => {
  const figures = figuresOf([])
  const ack = (...types: string[]) =>
    Promise.resolve({ conflicts: types.map((type) => ({ conflict_type: type })) } as unknown as PushAck)
  const refused = new Failure('conflict_error', 'no', { conflicts: [{ conflict_type: 'DeletedOnServer' }] })
  const pushes = [ack(), ack(), ack('ConcurrentUpdate', 'DeletedOnServer')]
  const failures = [
    refused,
    new Failure('resync_required', 'no', {}),
    new Failure('overloaded', 'no', {}),
    new Error('x'),
  ]
  for (const push of pushes) await figures.counted(push)
  for (const failure of failures) await expect(figures.counted(Promise.reject(failure))).rejects.toBe(failure)
  expect(figures.pushes()).toEqual({ accepted: 2, conflicts: 1, refused: 1, rejected: 1, failed: 2 })
  expect(figures.conflicts()).toEqual({ ConcurrentUpdate: 1, DeletedOnServer: 2, UniqueConstraintViolation: 0 })
})

test('changes are counted once, however often a push is repeated', async () => {
  await using room = await openRoom(await openMemoryStorage())
  const device = await room.device('acme', 'till-1')
  const { figures } = room.sync as unknown as { figures: Figures }
  const message_id = '00000000-0000-4000-8000-000000000001'
  const changes = [changeOf(1, 'a'), changeOf(2, 'b', { lsn: 2 })]
  for (let k = 0; k < 3; k++) await device.push(changes, { message_id })
  expect(figures.changes()).toBe(2)
  expect(figures.pushes().accepted).toBe(3)
  expect(figures.lags()).toEqual([{ tenant: 'acme', client: 'till-1', changes: 2 }])
})
