import { afterAll, beforeAll, describe } from 'vitest'
import { openPostgresStorage } from '../../src/storage/mod.ts'
import { isPostgresOff, type PostgresServer, startPostgres } from '../storage/postgres-server.ts'
import { stateSuite } from './state-suite.ts'

describe.skipIf(isPostgresOff)('on a real server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.remove())

  stateSuite('postgres', async () => {
    const storage = await openPostgresStorage({ url: await server.freshDatabase() })
    return { options: { storage }, isDurable: true, [Symbol.asyncDispose]: () => storage.close() }
  })
})
