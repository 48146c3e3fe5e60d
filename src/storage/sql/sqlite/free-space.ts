/** Space that deleted rows took: SQLite keeps it in the file unless it is told to give it back. */
import { statSync } from 'node:fs'
import type { SqliteConnection } from './connection.ts'

/** Pages that one unit gives back, of 4 KiB each: it holds other writers up for about a millisecond. */
const pagesPerUnit = 256
/** Fewer free pages stay: they are used again soon. */
const freePagesKept = 256
/** Writing a file of this size anew takes some 50 ms; a larger one from before is left as it is. */
const rewrittenBytesMax = 16 * 1024 * 1024

const incremental = 2

const numberOf = (connection: SqliteConnection, name: string): number =>
  Number(Object.values(connection.run(`PRAGMA ${name}`)[0] ?? {})[0])

/** To be asked for before anything is in the file: later it has an effect only when the file is written anew. */
export function keepSpaceReturnable(connection: SqliteConnection): void {
  connection.run('PRAGMA auto_vacuum = INCREMENTAL')
}

/**
 * Writes a file that is from before anew, if it is small, so that its space can be given back too. A larger one uses its free
 * space again and never shrinks, until somebody runs
 * `PRAGMA auto_vacuum=2; VACUUM` on it while no server does.
 */
export function makeSpaceReturnable(connection: SqliteConnection, path: string): void {
  if (numberOf(connection, 'auto_vacuum') === incremental || statSync(path).size > rewrittenBytesMax) return
  try {
    connection.run('VACUUM')
  } catch {
    // A disk that has no room for a second file: the first one is as it was.
  }
}

/** How many units it takes to give all but a little back; 0 for a file that cannot shrink. */
export function unitsToReturn(connection: SqliteConnection): number {
  if (numberOf(connection, 'auto_vacuum') !== incremental) return 0
  const free = numberOf(connection, 'freelist_count')
  return free <= freePagesKept ? 0 : Math.ceil(free / pagesPerUnit)
}

/** One unit's part; to be called inside of its transaction. */
export function returnSomeSpace(connection: SqliteConnection): void {
  connection.runToEnd(`PRAGMA incremental_vacuum(${pagesPerUnit})`)
}

/** Cuts the file to what is committed; whoever reads an older state holds that up, but is not held up. */
export function cutFile(connection: SqliteConnection): void {
  connection.run('PRAGMA wal_checkpoint(PASSIVE)')
}
