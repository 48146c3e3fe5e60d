import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StorageOpenError } from '../../open-error.ts'
import type { SqliteBinding } from './binding.ts'
import { SqliteConnection } from './connection.ts'
import { keepSpaceReturnable } from './free-space.ts'

/** `full`: a commit is on the disk before it returns. `off`: it is not; for stores that nobody needs after a crash. */
export type Durability = 'full' | 'off'

// Checking every page of a file this size takes some 25 ms; larger ones are checked as their pages are read.
const checkedBytesMax = 16 * 1024 * 1024

// After a checkpoint the write-ahead log is cut to this size; between checkpoints it grows by about 4 MB.
const logBytesKept = 16 * 1024 * 1024

// Only tools of a person get this far: other servers are kept out by the directory's lock.
const busyMs = 2_000

/** Creates the data directory for its owner alone; one that exists is left as it is. */
export function createDirectory(directory: string): void {
  try {
    const created = mkdirSync(directory, { recursive: true, mode: 0o700 })
    if (created !== undefined) syncDirectory(dirname(created))
  } catch (error) {
    throw new StorageOpenError('unreadable', `The data directory ${directory} cannot be created: ${text(error)}`, error)
  }
}

/**
 * Opens the connection that writes, creating the file when there is none.
 *
 * @throws StorageOpenError `corrupt`, `unreadable`
 */
export function openWriter(binding: SqliteBinding, path: string, durability: Durability): SqliteConnection {
  return opening(path, () => {
    createPrivateFile(path)
    const connection = new SqliteConnection(binding.open(path))
    connection.run(`PRAGMA busy_timeout = ${busyMs}`)
    keepSpaceReturnable(connection)
    const [mode] = connection.run('PRAGMA journal_mode = WAL')
    if (mode?.journal_mode !== 'wal') throw new Error('its file system does not support write-ahead logging')
    connection.run(`PRAGMA synchronous = ${durability.toUpperCase()}`)
    connection.run('PRAGMA foreign_keys = ON')
    connection.run('PRAGMA wal_autocheckpoint = 1000')
    connection.run(`PRAGMA journal_size_limit = ${logBytesKept}`)
    checkPages(connection, path)
    return connection
  })
}

/** Opens a connection that sees what is committed and cannot write. */
export function openReader(binding: SqliteBinding, path: string): SqliteConnection {
  return opening(path, () => {
    const connection = new SqliteConnection(binding.open(path))
    connection.run(`PRAGMA busy_timeout = ${busyMs}`)
    connection.run('PRAGMA query_only = ON')
    return connection
  })
}

/** Moves the write-ahead log into the database file and empties it. */
export function truncateLog(connection: SqliteConnection): void {
  connection.run('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Gives what `action` gives; what the engine or the file system throws becomes an error that names the file. */
export function opening<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw openError(path, error)
  }
}

/** Gives the error to start no server with. */
export function openError(path: string, error: unknown): StorageOpenError {
  if (error instanceof StorageOpenError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return corrupt(path, text(error), error)
  return new StorageOpenError('unreadable', `The database ${path} cannot be opened: ${text(error)}`, error)
}

function checkPages(connection: SqliteConnection, path: string): void {
  if (statSync(path).size > checkedBytesMax) return
  const [row] = connection.run('PRAGMA quick_check(1)')
  if (row?.quick_check !== 'ok') throw corrupt(path, String(row?.quick_check))
}

function corrupt(path: string, detail: string, cause?: unknown): StorageOpenError {
  const line = detail.replace(/\s+/g, ' ').trim()
  return new StorageOpenError('corrupt', `The database ${path} is damaged and was left as it is: ${line}`, cause)
}

// SQLite gives its log and index the mode of the database file.
function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

// A directory that was just made can be lost with the power, and everything in it, until its parent is on the disk.
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(directory, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
