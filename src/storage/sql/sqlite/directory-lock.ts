import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StorageOpenError } from '../../open-error.ts'
import type { SqliteBinding } from './binding.ts'
import { SqliteConnection } from './connection.ts'

// A connection that is collected as garbage gives its lock back, so a lock that is held stays reachable.
const heldLocks = new Set<SqliteConnection>()

/**
 * Makes this process the only one that works on `directory`; the returned function gives it back.
 *
 * The lock is an exclusive SQLite transaction on `tallymill.lock`: the operating system holds it for the process and
 * takes it back when the process ends, however it ends, so there is no stale lock and no pid to guess about. It also
 * keeps a second opening in the same process out. `tallymill.pid` only tells a person who holds it.
 *
 * Network file systems do not always honour such locks; a data directory belongs on a local disk.
 *
 * @throws StorageOpenError `in_use`
 */
export function lockDirectory(binding: SqliteBinding, directory: string): () => void {
  const connection = new SqliteConnection(binding.open(join(directory, 'tallymill.lock')))
  const pidFile = join(directory, 'tallymill.pid')
  try {
    // Whoever holds it keeps it for its lifetime; better-sqlite3 would stand still for five seconds before it says so.
    connection.run('PRAGMA busy_timeout = 0')
    // Nothing is ever written, and no journal is left behind by a process that is killed.
    connection.run('PRAGMA journal_mode = MEMORY')
    connection.run('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    if (!isBusy(error)) throw error
    throw new StorageOpenError('in_use', `The data directory ${directory} is in use by ${holder(pidFile)}.`, error)
  }
  heldLocks.add(connection)
  writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 })
  return () => {
    if (!heldLocks.delete(connection)) return
    rmSync(pidFile, { force: true })
    connection.run('ROLLBACK')
    connection.close()
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function holder(pidFile: string): string {
  try {
    return `process ${Number.parseInt(readFileSync(pidFile, 'utf8'), 10)}`
  } catch {
    return 'another process'
  }
}
