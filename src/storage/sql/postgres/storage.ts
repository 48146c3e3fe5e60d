import { Kysely } from 'kysely'
import type { Environment } from '../../../environment.ts'
import { GroupCommit, type WriteEngine, type WriterLimits } from '../../group-commit.ts'
import type { Storage, StorageHealth, Work, WriterStatistics } from '../../port.ts'
import type { Database } from '../database.ts'
import { postgresDialect } from './dialect.ts'
import type { ReaderPool } from './reader-pool.ts'
import type { WriterSession } from './writer-session.ts'

interface PostgresStorageOptions {
  readonly engine: WriteEngine
  readonly environment: Environment
  readonly limits: WriterLimits | undefined
  readonly session: WriterSession
  readonly readers: ReaderPool
  readonly vacuum: (tables: readonly string[]) => Promise<void>
}

/** Storage in one PostgreSQL database: group commit on one connection, reads on a few others. */
export class PostgresStorage implements Storage {
  readonly reader: Kysely<Database>
  readonly #session: WriterSession
  readonly #readers: ReaderPool
  readonly #writer: GroupCommit
  readonly #vacuum: PostgresStorageOptions['vacuum']
  #closing: Promise<void> | undefined

  constructor({ engine, environment, limits, session, readers, vacuum }: PostgresStorageOptions) {
    this.#vacuum = vacuum
    this.#session = session
    this.#readers = readers
    this.#writer = new GroupCommit(engine, environment, limits)
    this.reader = new Kysely<Database>({ dialect: postgresDialect(readers) })
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.#writer.write(work)
  }

  flush(): Promise<void> {
    return this.#writer.flush()
  }

  reclaim(tables: readonly (keyof Database)[]): Promise<void> {
    return this.#vacuum(tables)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  /** `failed` also while there is no connection, whether or not anybody writes. */
  health(): StorageHealth {
    return this.#session.isConnected ? this.#writer.health() : 'failed'
  }

  statistics(): WriterStatistics {
    return this.#writer.statistics()
  }

  /** Commits nothing, so that a server that nobody sends writes to while it is unhealthy gets well again. */
  async proveHealth(): Promise<void> {
    await this.#writer.write(async () => {}).catch(() => {})
  }

  async #close(): Promise<void> {
    await this.#writer.close()
    await this.#readers.close()
    await this.#session.close()
  }
}
