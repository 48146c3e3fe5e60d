import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStorage } from '../../src/storage/mod.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from '../storage/postgres-server.ts'
import { serviceSuite, serviceSuiteSize } from './service-suite.ts'

describe.skipIf(isPostgresOff)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.remove())

  const cases = serviceSuite('PostgreSQL', async () => openPostgresStorage({ url: await server.freshDatabase() }))
  test('every case of the suite is there', () => {
    expect(cases).toBe(serviceSuiteSize)
  })
})
