import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgresStorage } from '../../src/storage/mod.ts'
import { Messages } from '../../src/sync/messages.ts'
import { conflictPolicies } from '../../src/sync/policies.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from '../storage/postgres-server.ts'
import { repetitions } from '../support/repetitions.ts'
import { callerOf, changeOf, openBench } from './push-fixtures.ts'
import { runRandomPushes } from './push-random.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

let server: PostgresServer
beforeAll(async () => {
  if (!isPostgresOff) server = await startPostgres()
}, 60_000)
afterAll(() => server?.remove())

async function openFresh() {
  const storage = await openPostgresStorage({ url: await server.freshDatabase() })
  return { storage, [Symbol.asyncDispose]: () => storage.close() }
}

const policies = test.skipIf(isPostgresOff).each(conflictPolicies)
policies(`random pushes under %s end on PostgreSQL as a plain model says (TEST_SEED=${seed})`, async (policy) => {
  await using fresh = await openFresh()
  await runRandomPushes({ seed, policy, pushes: repetitions(60), storage: fresh.storage })
})

test.skipIf(isPostgresOff)(
  'batches of every mixture come back from PostgreSQL as they were, and are decided',
  async () => {
    await using fresh = await openFresh()
    await using bench = await openBench({ storage: fresh.storage })
    const kinds = [{}, { timestamp: '2025-11-24T10:30:01Z' }, { operation: 'Delete' }, { table: 'notes' }] as const
    for (const mixture of [[0], [0, 1], [0, 2], [0, 3], [1, 2], [0, 1, 2, 3]]) {
      const sent = Array.from({ length: 255 }, (_, at) => changeOf(at, `${at}`, kinds[mixture[at % mixture.length]!]))
      const { server_lsns: lsns, conflicts } = await bench.push('a', sent)
      expect(conflicts).toEqual([])
      const read = await bench.log.readAt(1, lsns)
      expect(
        read.map(({ table, operation, timestamp, key, data }) => [table, operation, timestamp, [...key], [...data]]),
      ).toEqual(sent.map(({ table, operation, timestamp, key, data }) => [table, operation, timestamp, key, data]))
    }
    const { conflicts } = await bench.push('b', [changeOf(1, 'mine')])
    const id = conflicts[0]?.conflict_id ?? 0
    expect((await bench.conflicts.list(callerOf(), { limit: 1 })).conflicts).toHaveLength(1)
    const request = { client_id: 'b', resolution: 'client' } as const
    expect(await bench.conflicts.resolve(callerOf(), id, request)).toMatchObject({ server_lsn: 6 * 255 + 1 })
    await new Messages(bench.storage, bench.environment).prune()
  },
)
