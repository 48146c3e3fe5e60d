import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { type Environment, systemEnvironment } from '../../../environment.ts'
import type { WriterLimits } from '../../group-commit.ts'
import type { Storage } from '../../port.ts'
import type { Database } from '../database.ts'
import { migrate } from '../migrate.ts'
import { sqliteWords } from '../migrations/migration.ts'
import { loadBinding, type SqliteBinding } from './binding.ts'
import { createDirectory, type Durability, openError, opening, openReader, openWriter } from './database-file.ts'
import { lockDirectory } from './directory-lock.ts'
import { makeSpaceReturnable } from './free-space.ts'
import { SqliteStorage } from './storage.ts'

export interface OpenSqliteOptions {
  /** The data directory; created for its owner alone when absent. It must be on a local disk. */
  readonly directory: string
  readonly environment?: Environment
  readonly limits?: WriterLimits
  /** The native library; the best one installed when absent. */
  readonly binding?: SqliteBinding
}

/**
 * Opens durable state in `directory/tallymill.db`, for this process alone, at the newest schema.
 *
 * Whatever was acknowledged before a crash is there; whatever was not is either there as a whole unit or not at all.
 *
 * @throws StorageOpenError
 */
export async function openSqliteStorage(options: OpenSqliteOptions): Promise<Storage> {
  const binding = options.binding ?? loadBinding()
  const directory = resolve(options.directory)
  createDirectory(directory)
  const unlock = opening(directory, () => lockDirectory(binding, directory))
  try {
    return await openFile({ ...options, binding, directory, durability: 'full', release: unlock })
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * Opens a storage that is gone after `close`: the same engine and the same code, in a temporary directory and without
 * waiting for the disk.
 */
export async function openMemoryStorage(options: Omit<OpenSqliteOptions, 'directory'> = {}): Promise<Storage> {
  const binding = options.binding ?? loadBinding()
  // A SQLite database in memory has one connection, so its readers would see what is not committed.
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-memory-'))
  const release = () => rmSync(directory, { recursive: true, force: true })
  return openFile({ ...options, binding, directory, durability: 'off', release })
}

interface OpenFileOptions extends OpenSqliteOptions {
  readonly binding: SqliteBinding
  readonly durability: Durability
  /** Called once the files are closed. */
  readonly release: () => void
}

async function openFile(options: OpenFileOptions): Promise<Storage> {
  const environment = options.environment ?? systemEnvironment
  const path = join(options.directory, 'tallymill.db')
  const writer = openWriter(options.binding, path, options.durability)
  try {
    const dialect = new SqliteDialect({ database: writer })
    const database = new Kysely<Database>({ dialect })
    await migrate({ database, words: sqliteWords, nowMs: environment.nowMs(), place: path })
    makeSpaceReturnable(writer, path)
    const reader = openReader(options.binding, path)
    const engine = {
      dialect,
      database,
      beginStatement: 'begin immediate',
      transactionIsOpen: () => writer.inTransaction,
    }
    return new SqliteStorage({ engine, environment, limits: options.limits, writer, reader, release: options.release })
  } catch (error) {
    writer.close()
    throw openError(path, error)
  }
}
