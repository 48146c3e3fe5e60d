import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { QueryResult as DriverResult } from 'pg'

/** Where connections come from, and where they go back to. */
export interface ConnectionSource<C extends DatabaseConnection> {
  acquire(): Promise<C>
  release(connection: C): void
  /** What starts a transaction. */
  readonly beginStatement: string
}

/** Kysely's PostgreSQL on connections of ours: Kysely's own driver would not check parameters or prepare statements. */
export function postgresDialect<C extends DatabaseConnection>(source: ConnectionSource<C>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOn(source) as Driver,
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

const nothing = () => Promise.resolve()

function driverOn<C extends DatabaseConnection>(source: ConnectionSource<C>) {
  const run = (text: string) => async (connection: C) => {
    await connection.executeQuery(CompiledQuery.raw(text))
  }
  return {
    init: nothing,
    acquireConnection: () => source.acquire(),
    beginTransaction: run(source.beginStatement),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    releaseConnection: async (connection: C) => source.release(connection),
    // Whoever made the source closes it.
    destroy: nothing,
  }
}

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** Gives the driver's result as Kysely wants it. */
export function resultOf<R>({ command, rowCount, rows }: DriverResult): QueryResult<R> {
  if (!changing.has(command)) return { rows: rows as R[] }
  return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
}

export function refuseStream(): never {
  throw new Error('Streaming is not supported: read a page at a time.')
}
