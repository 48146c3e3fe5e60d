import { afterEach, beforeEach, expect, test } from 'vitest'
import { pendingCharactersMax, pendingEffectsMax } from '../../../../src/broker/embedded/journal/journal.ts'
import { Failure } from '../../../../src/errors.ts'
import type { Storage } from '../../../../src/storage/mod.ts'
import { nextTurn, until } from '../../../storage/fixtures.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { contentsIn, gateTo, openLists, rowsIn } from './fixtures.ts'

let storage: Storage

beforeEach(async () => {
  storage = await openMemoryStorage()
})

afterEach(() => storage.close())

test('effects come back in their order', async () => {
  const { state, lists } = await openLists(storage)
  state.commit(['list.new', 'a'])
  for (let k = 0; k < 50; k++) {
    state.commit(['list.add', 'a', `${k}`])
    if (k % 7 === 0) await state.settled()
  }
  await state.settled()
  expect(await contentsIn(storage)).toEqual(lists.contents())
  expect(lists.contents().a).toHaveLength(50)
})

test('effects of one turn are one row; what is committed while a row is written shares the next', async () => {
  const gate = gateTo(storage)
  const { state } = await openLists(gate.storage)
  const release = gate.hold()
  state.commit(['list.new', 'a'])
  state.commit(['list.add', 'a', '1'])
  const first = state.settled()
  release()
  await first
  const held = Array.from({ length: 10 }, async (_, k) => {
    await nextTurn()
    state.commit(['list.add', 'a', `${k}`])
    await state.settled()
  })
  await Promise.all(held)
  const rows = await rowsIn(storage)
  expect(rows[0]).toEqual({
    first: 1,
    effects: [
      ['list.new', 'a'],
      ['list.add', 'a', '1'],
    ],
  })
  expect(rows.map(({ first }) => first)).toEqual(rows.map((_, k) => 1 + sumOf(rows.slice(0, k))))
  expect(rows.length).toBeLessThan(6)
  expect(sumOf(rows)).toBe(12)
})

test('with always nothing is acknowledged before it is durable', async () => {
  const gate = gateTo(storage)
  const { state, lists } = await openLists(gate.storage)
  const release = gate.hold()
  state.commit(['list.new', 'a'])
  let isAcknowledged = false
  const settled = state.settled().then(() => {
    isAcknowledged = true
  })
  await nextTurn()
  expect(isAcknowledged).toBe(false)
  expect(lists.contents()).toEqual({ a: [] })
  expect(await rowsIn(storage)).toEqual([])
  release()
  await settled
  expect(await rowsIn(storage)).toHaveLength(1)
})

test('a write that fails is refused with read_only, and so is every later one', async () => {
  const gate = gateTo(storage)
  const { state } = await openLists(gate.storage)
  state.commit(['list.new', 'kept'])
  await state.settled()
  gate.before = () => {
    throw new Error('the disk is full')
  }
  state.commit(['list.new', 'lost'])
  const refused = await state.settled().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Failure)
  expect(refused).toMatchObject({ code: 'read_only', cause: { message: 'the disk is full' } })
  expect(state.hasFailed).toBe(true)
  gate.before = () => {}
  expect(() => state.admit()).toThrow(expect.objectContaining({ code: 'read_only' }))
  await expect(state.settled()).rejects.toMatchObject({ code: 'read_only' })
  await expect(state.close()).rejects.toMatchObject({ code: 'read_only' })
  expect(await contentsIn(storage)).toEqual({ kept: [] })
})

test('a storage that has too much to do is asked again', async () => {
  const gate = gateTo(storage)
  const environment = simulatedEnvironment()
  const { state } = await openLists(gate.storage, { environment })
  gate.writes = 0
  gate.before = () => {
    throw new Failure('overloaded', 'Too many writes are waiting.', {})
  }
  state.commit(['list.new', 'a'])
  const settled = state.settled()
  await environment.advance(25)
  expect(gate.writes).toBe(3)
  gate.before = () => {}
  await environment.advance(10)
  await settled
  expect(state.hasFailed).toBe(false)
  expect(await contentsIn(storage)).toEqual({ a: [] })
})

test('with everysec a write is acknowledged at once and durable a second later', async () => {
  const environment = simulatedEnvironment()
  const { state } = await openLists(storage, { environment, durability: 'everysec' })
  state.commit(['list.new', 'a'])
  await state.settled()
  await environment.advance(999)
  expect(await rowsIn(storage)).toEqual([])
  state.commit(['list.add', 'a', '1'])
  await environment.advance(1)
  await until(() => storage.statistics().committed > 0)
  expect(await contentsIn(storage)).toEqual({ a: ['1'] })
  state.commit(['list.add', 'a', '2'])
  await state.close()
  expect(await contentsIn(storage)).toEqual({ a: ['1', '2'] })
  expect(await rowsIn(storage)).toHaveLength(2)
  expect(environment.pendingTimers()).toBe(0)
})

test('with everysec a failure shows at the next write', async () => {
  const gate = gateTo(storage)
  const environment = simulatedEnvironment()
  const { state } = await openLists(gate.storage, { environment, durability: 'everysec' })
  gate.before = () => {
    throw new Error('the disk is full')
  }
  state.commit(['list.new', 'a'])
  await state.settled()
  state.admit()
  await environment.advance(1_000)
  expect(state.hasFailed).toBe(true)
  expect(() => state.admit()).toThrow(expect.objectContaining({ code: 'read_only' }))
})

test('as many effects may wait as the limit says, and not one more', async () => {
  const gate = gateTo(storage)
  const { state } = await openLists(gate.storage)
  const release = gate.hold()
  state.commit(['list.new', 'a'])
  for (let k = 2; k < pendingEffectsMax; k++) state.commit(['list.add', 'a', ''])
  state.admit()
  state.commit(['list.add', 'a', ''])
  expect(() => state.admit()).toThrow(expect.objectContaining({ code: 'overloaded' }))
  release()
  await state.settled()
  state.admit()
  expect((await contentsIn(storage)).a).toHaveLength(pendingEffectsMax - 1)
})

test('a turn with many effects is spread over rows of one transaction', async () => {
  const { state, lists } = await openLists(storage)
  const before = storage.statistics().committed
  state.commit(['list.new', 'a'])
  for (let k = 0; k < 50; k++) state.commit(['list.add', 'a', 'x'.repeat(100_000)])
  await state.settled()
  expect(storage.statistics().committed - before).toBe(1)
  const rows = await rowsIn(storage)
  expect(rows.length).toBeGreaterThan(3)
  expect(sumOf(rows)).toBe(51)
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('as many characters may wait as the limit says', async () => {
  const gate = gateTo(storage)
  const { state } = await openLists(gate.storage)
  const release = gate.hold()
  state.commit(['list.new', 'a'])
  const item = 'x'.repeat(pendingCharactersMax / 4)
  for (let k = 0; k < 3; k++) state.commit(['list.add', 'a', item])
  state.admit()
  state.commit(['list.add', 'a', item])
  expect(() => state.admit()).toThrow(expect.objectContaining({ code: 'overloaded' }))
  release()
  await state.settled()
  state.admit()
  expect((await contentsIn(storage)).a?.map(({ length }) => length)).toEqual(new Array(4).fill(item.length))
})

function sumOf(rows: readonly { readonly effects: readonly unknown[] }[]): number {
  return rows.reduce((sum, { effects }) => sum + effects.length, 0)
}
