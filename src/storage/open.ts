import type { Environment } from '../environment.ts'
import { StorageOpenError } from './open-error.ts'
import type { Storage } from './port.ts'
import { openPostgresStorage } from './sql/postgres/open.ts'
import { isPostgresUrl } from './sql/postgres/url.ts'
import { openSqliteStorage } from './sql/sqlite/open.ts'

export interface OpenStorageOptions {
  /** `embedded`, or the URL of a PostgreSQL database. */
  readonly database: string
  /** The data directory, where the embedded database is. */
  readonly directory: string
  readonly environment?: Environment
}

/**
 * Opens durable state where the settings want it, for this process alone, at the newest schema.
 *
 * @throws StorageOpenError
 */
export async function openStorage({ database, directory, ...rest }: OpenStorageOptions): Promise<Storage> {
  if (database === 'embedded') return openSqliteStorage({ ...rest, directory })
  if (isPostgresUrl(database)) return openPostgresStorage({ ...rest, url: database })
  // What was meant is not shown: it may hold a password.
  throw new StorageOpenError('unreadable', 'The database must be embedded or a URL that begins with postgres://.')
}

/** The passwords in a `database` setting, for the log to leave out: as written and as the server takes it. */
export function databaseSecrets(database: string): readonly string[] {
  const written = isPostgresUrl(database) ? (/^[^/]+:\/\/[^/?#]*?:([^/?#]*)@/.exec(database)?.[1] ?? '') : ''
  if (written === '') return []
  return [...new Set([database, written, decodedOrWritten(written)])]
}

function decodedOrWritten(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
