import { inspect } from 'node:util'
import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStorage, openStorage, type Storage } from '../../src/storage/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { addMark, createMarks, type OpenStorage, readMarks, suiteSizes, until } from './fixtures.ts'
import { isPostgresOff, type PostgresServer, password, startPostgres } from './postgres-server.ts'
import { repositorySuite } from './repository-suite.ts'
import { unitProperties } from './unit-property-suite.ts'
import { writerSuite } from './writer-suite.ts'

describe.skipIf(isPostgresOff)('PostgreSQL', () => {
  let server: PostgresServer
  let migrated: string
  beforeAll(async () => {
    server = await startPostgres()
    migrated = await server.freshDatabase()
    await (await openPostgresStorage({ url: migrated })).close()
  })
  afterAll(() => server?.remove())

  /** Copied, because making the tables anew for each test takes longer than the tests do. */
  const freshStorage = () => server.freshDatabase(migrated)
  const open: OpenStorage = async (options) => openPostgresStorage({ ...options, url: await freshStorage() })

  const cases = [writerSuite, repositorySuite, unitProperties].map((suite) => suite('PostgreSQL', open))
  test('every case of the suites is there', () => {
    expect(cases).toEqual(suiteSizes)
  })

  /** Gives what `work` gives on a fresh storage. */
  async function withStorage<T>(work: (storage: Storage, url: string) => Promise<T>): Promise<T> {
    const url = await freshStorage()
    const storage = await openStorage({ database: url, directory: '/nowhere' })
    try {
      return await work(storage, url)
    } finally {
      await storage.close()
    }
  }

  /** Ends the connection that writes, as a network or an operator may. */
  const endWriter = (url: string) =>
    server.admin("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted", url)

  test('commits wait for the disk even where the database would not', async () => {
    const url = await server.freshDatabase()
    const name = new URL(url).pathname.slice(1)
    await server.admin(`alter database ${name} set synchronous_commit = off`)
    const storage = await openPostgresStorage({ url })
    const { rows } = await storage.write((tx) => sql`show synchronous_commit`.execute(tx))
    expect(rows).toEqual([{ synchronous_commit: 'on' }])
    await storage.close()
  })

  test('another connection sees a unit exactly when it is acknowledged', () =>
    withStorage(async (storage, url) => {
      await createMarks(storage)
      const count = async () => (await server.admin('select count(*)::int as n from marks', url))[0]?.n
      const seen: unknown[] = []
      const writes = ['a', 'b', 'c'].map((mark) =>
        storage.write(async (tx) => {
          await addMark(tx, mark)
          seen.push(await count())
        }),
      )
      await Promise.all(writes)
      expect([...seen, await count()]).toEqual([0, 0, 0, 3])
    }))

  test('what cannot be opened is named in one line, without the password', async () => {
    const wrong = `postgres://postgres:hunter2hunter2@127.0.0.1:${server.port}/postgres`
    const absent = (await server.freshDatabase()).replace(/test_\d+$/, 'absent')
    const silent = wrong.replace(`:${server.port}/`, ':1/')
    for (const [url, message] of [
      [wrong, /password authentication failed/],
      [absent, /"absent" does not exist/],
      [silent, /ECONNREFUSED/],
    ] as const) {
      const failure: unknown = await openPostgresStorage({ url }).catch((error) => error)
      expect(failure).toMatchObject({ reason: 'unreadable', message: expect.stringMatching(message) })
      const text = inspect(failure, { depth: 9, showHidden: true })
      expect(text).not.toContain('hunter2')
      expect(text).not.toContain(password)
    }
  })

  test('a database that is not UTF8 is refused', async () => {
    await server.admin("create database latin encoding 'LATIN1' locale 'C' template template0")
    const url = (await server.freshDatabase()).replace(/test_\d+$/, 'latin')
    await expect(openPostgresStorage({ url })).rejects.toThrow(/LATIN1: it must be UTF8/)
  })

  test('a failed statement tells its constraint, and no value of the row', () =>
    withStorage(async (storage) => {
      await createMarks(storage)
      const failure: unknown = await storage
        .write(async (tx) => {
          await addMark(tx, 'whispered')
          await addMark(tx, 'whispered')
        })
        .catch((error) => error)
      expect(failure).toMatchObject({ code: '23505', message: expect.stringContaining('marks_mark_key') })
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('whispered')
    }))

  test('values come back as they are, or not at all', () =>
    withStorage(async (storage) => {
      const read = async (text: string, ...parameters: unknown[]) =>
        (await storage.reader.executeQuery<{ v: unknown }>(CompiledQuery.raw(text, parameters))).rows[0]?.v
      expect(await read('select ?::bigint as v', Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER)
      expect(await read('select ?::bigint as v', -Number.MAX_SAFE_INTEGER)).toBe(-Number.MAX_SAFE_INTEGER)
      await expect(read('select ?::bigint as v', 2n ** 53n)).rejects.toThrow(/2\^53/)
      expect(await read('select sum(n) as v from (values (1::bigint), (2)) as t (n)')).toBe(3)
      await expect(read('select sum(n) as v from (values (?::bigint), (1)) as t (n)', 2n ** 53n)).rejects.toThrow(
        /2\^53/,
      )
      expect(await read('select ?::double precision as v', 0.1)).toBe(0.1)
      expect(await read('select 1 = 1 as v')).toBe(1)
      expect(await read('select null as v')).toBeNull()
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
      for (const given of [bytes, bytes.subarray(3, 7), new Uint8Array()]) {
        expect(Uint8Array.from((await read('select ?::bytea as v', given)) as Buffer)).toEqual(Uint8Array.from(given))
      }
      expect(await read("select 'Zürich 🙂 ?' || ? as v", '\\x41?')).toBe('Zürich 🙂 ?\\x41?')
      await expect(read('select 1 as v; select 2 as v')).rejects.toThrow(/multiple commands/)
    }))

  test('hot statements are prepared, on both sides, and go on meaning the same', () =>
    withStorage(async (storage) => {
      await createMarks(storage)
      for (let index = 0; index < 10; index += 1) {
        await storage.write((tx) =>
          tx.executeQuery(CompiledQuery.raw('insert into marks (mark) values (?)', [`m${index}`])),
        )
        expect(await readMarks(storage)).toHaveLength(index + 1)
      }
      const prepared = 'select statement as v from pg_prepared_statements'
      const { rows } = await storage.write((tx) => sql.raw<{ v: string }>(prepared).execute(tx))
      expect(rows).toContainEqual({ v: 'insert into marks (mark) values ($1)' })
    }))

  test('several reads in one transaction see one state', () =>
    withStorage(async (storage) => {
      await createMarks(storage)
      await storage.reader
        .transaction()
        .execute(async (tx) => {
          const marks = async () => (await sql`SELECT mark FROM marks`.execute(tx)).rows.length
          expect(await marks()).toBe(0)
          await storage.write((own) => addMark(own, 'a'))
          expect(await marks()).toBe(0)
          await expect(sql`INSERT INTO marks (mark) VALUES ('b')`.execute(tx)).rejects.toThrow(/read-only/)
        })
        .catch((error: unknown) => expect(error).toMatchObject({ code: '25P02' }))
      expect(await readMarks(storage)).toEqual(['a'])
    }))

  test('every text is ordered by its bytes, as on SQLite', () =>
    withStorage(async (_storage, url) => {
      const others = await server.admin(
        `select table_name, column_name from information_schema.columns
         where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`,
        url,
      )
      expect(others).toEqual([])
    }))

  test('migrations apply once; a newer or another schema is refused and left as it is', async () => {
    const url = await server.freshDatabase()
    await (await openPostgresStorage({ url })).close()
    const applied = () =>
      server.admin('select version, name, checksum, applied_at from schema_migrations order by version', url)
    const before = await applied()
    const released = before.map(({ name, checksum }) => [name, String(checksum).slice(0, 16)])
    expect(released.slice(0, 4), 'released migrations never change').toEqual([
      ['durable-state', '2dfe752a289db32d'],
      ['broker', 'b6fd7c1acd292ce7'],
      ['api-keys', '3b3eb596ac40314b'],
      ['run-sinks', 'ae3a9b9eee84fa95'],
    ])
    await (await openPostgresStorage({ url })).close()
    expect(await applied()).toEqual(before)
    await server.admin("update schema_migrations set checksum = 'other' where version = 2", url)
    await expect(openPostgresStorage({ url })).rejects.toMatchObject({ reason: 'altered_migration' })
    await server.admin("insert into schema_migrations values (1000, 'from-the-future', 'x', 0)", url)
    await expect(openPostgresStorage({ url })).rejects.toMatchObject({ reason: 'newer_version' })
    expect(await applied()).toHaveLength(before.length + 1)
  })

  test('a lost connection is unhealthy at once, and well again by itself', () =>
    withStorage(async (storage, url) => {
      expect(storage.health()).toBe('ok')
      await endWriter(url)
      await until(() => storage.health() === 'failed')
      await until(() => storage.health() === 'ok')
      expect(await server.admin("select 1 from pg_locks where locktype = 'advisory' and granted", url)).toHaveLength(1)
    }))

  test('a connection lost in a unit takes its group with it, and no statement escapes', () =>
    withStorage(async (storage, url) => {
      await createMarks(storage)
      const group = await Promise.allSettled([
        storage.write((tx) => addMark(tx, 'a')),
        storage.write(async (tx) => {
          await addMark(tx, 'b')
          await endWriter(url)
          await addMark(tx, 'lost').catch(() => {})
          await until(() => storage.health() === 'failed')
          await addMark(tx, 'escaped').catch(() => {})
        }),
        storage.write((tx) => addMark(tx, 'c')),
      ])
      const lost = expect.objectContaining({ code: 'internal_error' })
      expect(group.map((result) => (result as PromiseRejectedResult).reason)).toEqual([lost, lost, lost])
      await until(() => storage.health() === 'ok')
      await storage.write((tx) => addMark(tx, 'd'))
      expect(await readMarks(storage)).toEqual(['d'])
    }))

  test('when another process has worked on the database meanwhile, the first one writes no more', async () => {
    const url = await freshStorage()
    const clock = simulatedEnvironment()
    const first = await openPostgresStorage({ url, environment: clock })
    await first.write((tx) => tx.insertInto('configuration').values({ id: 1, document: '1', updated_at: 1 }).execute())
    await endWriter(url)
    await until(() => first.health() === 'failed')
    const second = await openPostgresStorage({ url })
    await second.write((tx) => tx.updateTable('configuration').set({ document: '2' }).execute())
    await second.close()
    await clock.advance(50)
    let reason: unknown
    while (!String(reason).includes('Another process')) {
      const failure: unknown = await first
        .write((tx) => tx.deleteFrom('configuration').execute())
        .catch((error) => error)
      expect(failure).toMatchObject({ code: 'internal_error' })
      reason = (failure as Error).cause
    }
    expect(first.health()).toBe('failed')
    const [row] = await server.admin('select document from configuration', url)
    expect(row).toEqual({ document: '2' })
    await first.close()
  })

  test('a statement that waits for somebody else ends with the time of a unit', async () => {
    const limits = { pendingUnitsMax: 10, groupUnitsMax: 10, unitMsMax: 200, turnMsMax: 5 }
    const url = await freshStorage()
    const storage = await openPostgresStorage({ url, limits })
    await createMarks(storage)
    const blocking = server.admin('begin; lock table marks; select pg_sleep(1.5); commit', url)
    const held =
      "select 1 from pg_locks where relation = 'marks'::regclass and granted and mode = 'AccessExclusiveLock'"
    while ((await server.admin(held, url)).length === 0);
    const blocked = storage.write((tx) => addMark(tx, 'waits'))
    const neighbour = storage.write((tx) => sql`SELECT 1`.execute(tx))
    await expect(blocked).rejects.toThrow(/timeout|longer than/)
    await neighbour
    await blocking
    expect(storage.health()).toBe('ok')
    await storage.write((tx) => addMark(tx, 'goes on'))
    expect(await readMarks(storage)).toEqual(['goes on'])
    await storage.close()
  })
})
