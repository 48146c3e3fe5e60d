import { expect, test } from 'vitest'
import { beginning, checkPlace } from '../../src/sync/pull.ts'
import type { Tenant } from '../../src/sync/tenants.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { failureOf } from './push-fixtures.ts'
import { deleteOf, manyRows, openRoom, type Room } from './service-fixtures.ts'

/** A log of 600 inserts and 300 deletes that every client has, which takes two units to compact. */
async function openLog() {
  const room = await openRoom(await openMemoryStorage())
  const [a, b] = [await room.device('acme', 'ann'), await room.device('acme', 'bob')]
  await a.push([...manyRows(600), ...manyRows(300).map(({ key }) => deleteOf(key))])
  await Promise.all([a.has(900), b.has(900)])
  return { room, a, b }
}

/** Lets `count` units of work through, then none until the given function is called. */
function breakAfter({ storage }: Room, count: number): () => void {
  const { write } = Object.getPrototypeOf(storage)
  let left = count
  Object.assign(storage, {
    write(work: never) {
      left -= 1
      return left < 0 ? Promise.reject(new Error('the disk is full')) : write.call(storage, work)
    },
  })
  return () => void Reflect.deleteProperty(storage, 'write')
}

async function storedFloor({ storage }: Room): Promise<number | undefined> {
  return (await storage.reader.selectFrom('sync_tenants').select('floor').executeTakeFirst())?.floor
}

test('a compaction that breaks off leaves a floor that fits what is gone, and the next one goes on', async () => {
  const { room, a, b } = await openLog()
  const mend = breakAfter(room, 1)
  await expect(room.sync.compact(a.caller)).rejects.toThrow('the disk is full')
  mend()
  expect(await storedFloor(room)).toBe(500)
  const began = b.pull({ since_lsn: 0, tables: ['tasks'], max_entries: 10 })
  const next = await b
    .pull({ max_entries: 10, tables: ['tasks'], continuation_token: (await began).continuation_token })
    .catch(() => 'refused')
  expect(next).toBe('refused')
  expect((await failureOf(b.pull({ since_lsn: 600 }))).code).toBe('resync_required')
  expect(await room.sync.compact(a.caller)).toMatchObject({ min_lsn: 900, tombstones: 0 })
  expect(await storedFloor(room)).toBe(900)
  expect((await b.pullAll(0, { max_entries: 10 })).changes.length).toBe(300)
  await room[Symbol.asyncDispose]()
})

test('a compaction that goes over what is compacted never lowers the floor', async () => {
  const { room, a } = await openLog()
  await room.sync.compact(a.caller)
  const mend = breakAfter(room, 1)
  await expect(room.sync.compact(a.caller)).rejects.toThrow('the disk is full')
  mend()
  expect(await storedFloor(room)).toBe(900)
  await room[Symbol.asyncDispose]()
})

const tenant = (floor: number): Tenant => ({ number: 1, name: 'acme', epoch: 'e', head: 100, floor })
const whole = { changes: [], last: 50, hasMore: false, isWhole: true }
const inParts = { ...whole, isWhole: false }

test('a listing from the beginning is marked while nothing is being removed', () => {
  expect(beginning(tenant(7), { isSwept: () => true })).toBe(7)
  expect(beginning(tenant(7), { isSwept: () => false })).toBeNull()
})

test.each([
  ['marked with the floor', 0, 9, inParts, true],
  ['marked with the floor, below it', 5, 9, inParts, true],
  ['marked with an earlier floor, below it', 5, 3, whole, false],
  ['marked with an earlier floor, above it', 9, 3, inParts, true],
  ['marked with an earlier floor, at the beginning, read in parts', 0, 3, inParts, false],
  ['not marked, at the beginning, read at once', 0, null, whole, true],
  ['not marked, at the beginning, read in parts', 0, null, inParts, false],
  ['not marked, below the floor', 8, null, whole, false],
  ['not marked, at the floor', 9, null, inParts, true],
  ['not marked, above the end', 101, null, whole, false],
] as const)('a page of a listing %s is served or not', (_what, after, began, part, isServed) => {
  const look = () => checkPlace(tenant(9), after, began, part)
  if (isServed) look()
  else expect(look).toThrow(expect.objectContaining({ code: 'resync_required' }))
})
