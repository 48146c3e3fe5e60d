/** The storage port: what every room may ask of durable state, whichever engine holds it. */
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './sql/database.ts'

/** The transaction a unit of work runs in. Its queries are refused once the unit has ended. */
export type WriteTransaction = Transaction<Database>

/** One unit of work: all of its statements take effect, or none. */
export type Work<T> = (tx: WriteTransaction) => Promise<T>

/** `failed` from the moment a transaction could not be made durable until the next one could. */
export type StorageHealth = 'ok' | 'failed'

export interface WriterStatistics {
  /** Units that wait for a transaction; the ones in the running transaction are not among them. */
  readonly pending: number
  /** Units that were acknowledged. */
  readonly committed: number
  /** Units that were rejected: their own failure, or that of their transaction. */
  readonly rejected: number
  /** Transactions that were committed. */
  readonly transactions: number
}

export interface Storage {
  /** Reads what is committed, never what a running transaction has written. Writing and streaming through it fail. */
  readonly reader: Kysely<Database>

  /**
   * Runs `work` in the next transaction, together with whatever else is pending (group commit).
   *
   * Order: units run one after another, in the order of the calls; each sees what the units before it wrote.
   * Isolation: a unit that throws is undone alone and its own error comes back; the others are not touched.
   * Crash: the promise resolves only when the transaction is durable, so `kill -9` loses nothing that was acknowledged.
   * A rejection means not acknowledged: after a failed commit and a crash, the unit may still be found.
   *
   * A unit holds up every other writer: it must await only queries on its `tx`. Never await `write`, `flush` or `close`
   * inside a unit; it would wait for itself until its time limit ends it.
   *
   * @throws `overloaded` when too many units wait, `shutting_down` after `close`, `internal_error` when the transaction
   * could not be made durable.
   */
  write<T>(work: Work<T>): Promise<T>

  /** Resolves when every unit submitted before the call is settled: durable, or rejected to its own caller. */
  flush(): Promise<void>

  /**
   * Gives the space that deleted rows of these tables took back, as far as the engine can, a little at a time. SQLite cuts the
   * file; PostgreSQL uses the space again and cuts only what is free at the end of a table. An SQLite file from before this
   * was possible is left as it is when it is large.
   */
  reclaim(tables: readonly (keyof Database)[]): Promise<void>

  /** Refuses new units, flushes, and gives the files back. Later calls wait for the same end. */
  close(): Promise<void>

  health(): StorageHealth

  statistics(): WriterStatistics
}
