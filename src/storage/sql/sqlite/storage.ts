import { Kysely, SqliteDialect } from 'kysely'
import type { Environment } from '../../../environment.ts'
import { GroupCommit, type WriteEngine, type WriterLimits } from '../../group-commit.ts'
import type { Storage, StorageHealth, Work, WriterStatistics } from '../../port.ts'
import type { Database } from '../database.ts'
import type { SqliteConnection } from './connection.ts'
import { truncateLog } from './database-file.ts'
import { cutFile, returnSomeSpace, unitsToReturn } from './free-space.ts'

interface SqliteStorageOptions {
  readonly engine: WriteEngine
  readonly environment: Environment
  readonly limits: WriterLimits | undefined
  readonly writer: SqliteConnection
  readonly reader: SqliteConnection
  /** Called once the files are closed. */
  readonly release: () => void
}

/**
 * Storage on one SQLite file: group commit on one connection, reads on another.
 *
 * SQLite works synchronously on the main thread, but a statement never waits for another connection: readers see the
 * last commit while a transaction is open (write-ahead log).
 */
export class SqliteStorage implements Storage {
  readonly reader: Kysely<Database>
  readonly #options: SqliteStorageOptions
  readonly #writer: GroupCommit
  #closing: Promise<void> | undefined

  constructor(options: SqliteStorageOptions) {
    this.#options = options
    this.#writer = new GroupCommit(options.engine, options.environment, options.limits)
    this.reader = new Kysely<Database>({ dialect: new SqliteDialect({ database: options.reader }) })
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.#writer.write(work)
  }

  flush(): Promise<void> {
    return this.#writer.flush()
  }

  async reclaim(): Promise<void> {
    const { reader, writer } = this.#options
    // Whoever closes meanwhile does not wait for this, and the files go with the connections.
    const units = this.#closing === undefined ? unitsToReturn(writer) : 0
    if (units === 0) return
    for (let unit = 0; unit < units; unit++) await this.#writer.write(async () => returnSomeSpace(writer))
    if (this.#closing === undefined) cutFile(reader)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  health(): StorageHealth {
    return this.#writer.health()
  }

  statistics(): WriterStatistics {
    return this.#writer.statistics()
  }

  async #close(): Promise<void> {
    const { reader, writer, release } = this.#options
    await this.#writer.close()
    reader.close()
    try {
      truncateLog(writer)
    } finally {
      writer.close()
      release()
    }
  }
}
