import { expect, test } from 'vitest'
import { auditLog } from '../../src/storage/mod.ts'
import { Trail } from '../../src/sync/trail.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { callerOf } from './push-fixtures.ts'

async function openTrail(most?: number) {
  const environment = simulatedEnvironment()
  const storage = await openMemoryStorage()
  const failures: unknown[] = []
  const trail = new Trail(storage, environment, (error) => failures.push(error), most)
  const records = async () => (await auditLog(storage).list({ limit: 1_000 })).reverse()
  return { environment, storage, trail, failures, records }
}

test('what is noted is written shortly after, in its order, with who and how many', async () => {
  const { environment, trail, records } = await openTrail()
  trail.pulled(callerOf(), 'a', 3)
  trail.readSnapshot(callerOf(), 'b', 4)
  expect(await records()).toEqual([])
  await environment.advance(500)
  await trail.flush()
  expect(await records()).toMatchObject([
    { action: 'sync.pull', subject: 'a', actor: 'ann', requestId: 'r1', details: { tenant: 'acme', changes: 3 } },
    { action: 'sync.snapshot', subject: 'b', details: { rows: 4 } },
  ])
})

test('more than may wait is counted in one record', async () => {
  const { trail, records } = await openTrail(3)
  for (let count = 0; count < 3; count += 1) trail.pulled(callerOf(), 'a', count)
  await trail.flush()
  expect((await records()).length).toBe(3)
  for (let count = 0; count < 5; count += 1) trail.pulled(callerOf(), 'a', count)
  await trail.close()
  expect((await records()).slice(3).map(({ action, details }) => [action, details.changes ?? details.records])).toEqual(
    [
      ['sync.pull', 0],
      ['sync.pull', 1],
      ['sync.pull', 2],
      ['sync.unrecorded', 2],
    ],
  )
})

test('what could not be written is told, and written once when it can be', async () => {
  const { environment, storage, trail, failures, records } = await openTrail()
  const write = storage.write
  Object.assign(storage, { write: () => Promise.reject(new Error('the disk is full')) })
  for (let count = 0; count < 450; count += 1) trail.pulled(callerOf(), 'a', count)
  await environment.advance(500)
  expect(failures.map(String)).toEqual(['Error: the disk is full'])
  Object.assign(storage, { write })
  await trail.flush()
  expect((await records()).map(({ details }) => details.changes)).toEqual(Array.from({ length: 450 }, (_, at) => at))
})
