/** The rows: the server's, and in front of them what was edited here. */
import type { LocalDatabase } from './database.ts'
import type { Clock, LoggedChange, Operation } from './protocol.ts'

/** Where this client stands in the log of the server. */
export interface Position {
  readonly epoch: string | null
  /** Every change up to here is in the rows. */
  readonly applied: number
  /** The last position that the server was told. */
  readonly acknowledged: number
}

/** A row of the server, or that there was one. */
export interface ServerRow {
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly operation: Operation
  readonly data: Uint8Array
  readonly lsn: number
  readonly clock: string
  readonly client_id: string
}

export interface VisibleRow {
  /** Undefined where there is no row. */
  readonly data: Uint8Array | undefined
  readonly clock: Clock
}

const columns = 'table_name, row_key, operation, data, lsn, clock, client_id'
const latestEdit =
  'SELECT operation, data, clock FROM outbox WHERE table_name = ? AND row_key = ? ORDER BY number DESC LIMIT 1'
const visible = `
  SELECT r.row_key, r.data FROM rows r WHERE r.table_name = ?1 AND r.operation <> 'Delete' AND NOT EXISTS (
    SELECT 1 FROM outbox o WHERE o.table_name = r.table_name AND o.row_key = r.row_key)
  UNION ALL
  SELECT o.row_key, o.data FROM outbox o WHERE o.table_name = ?1 AND o.operation <> 'Delete' AND o.number = (
    SELECT max(number) FROM outbox l WHERE l.table_name = o.table_name AND l.row_key = o.row_key)
  ORDER BY row_key`

export class Rows {
  readonly #database: LocalDatabase

  constructor(database: LocalDatabase) {
    this.#database = database
  }

  position(): Position {
    return this.#database.get<Position>('SELECT epoch, applied, acknowledged FROM state')!
  }

  /** The log that positions are of. */
  adopt(epoch: string): void {
    this.#database.run('UPDATE state SET epoch = ?', epoch)
  }

  acknowledged(lsn: number): void {
    this.#database.run('UPDATE state SET acknowledged = ?', lsn)
  }

  /** What the user sees of a row. */
  get(table: string, key: Uint8Array): VisibleRow {
    const edit = this.#database.get<Pick<ServerRow, 'operation' | 'data' | 'clock'>>(latestEdit, table, key)
    const row = edit ?? this.ofServer(table, key)
    const clock = JSON.parse(row?.clock ?? '{}') as Clock
    return { data: row?.operation === 'Delete' ? undefined : row?.data, clock }
  }

  /** What the user sees of a table, by key. */
  list(table: string): { readonly row_key: Uint8Array; readonly data: Uint8Array }[] {
    return this.#database.all(visible, table)
  }

  ofServer(table: string, key: Uint8Array): ServerRow | undefined {
    return this.#database.get(`SELECT ${columns} FROM rows WHERE table_name = ? AND row_key = ?`, table, key)
  }

  /** Applies a page of the log together with the position that it leads to: a crash cannot part them. */
  apply(changes: readonly LoggedChange[], applied: number): void {
    this.#database.atomically(() => {
      for (const change of changes) this.#write('rows', change)
      this.#moveTo(applied)
    })
  }

  /** Forgets a snapshot that was not read to its end. */
  startSnapshot(): void {
    this.#database.run('DELETE FROM staged_rows')
  }

  stage(rows: readonly LoggedChange[]): void {
    this.#database.atomically(() => {
      for (const row of rows) this.#write('staged_rows', row)
    })
  }

  staged(table: string, key: Uint8Array): ServerRow | undefined {
    return this.#database.get(`SELECT ${columns} FROM staged_rows WHERE table_name = ? AND row_key = ?`, table, key)
  }

  /** Puts the snapshot in the place of the rows. */
  replaceByStaged(epoch: string, applied: number): void {
    this.#database.atomically(() => {
      this.#database.run('DELETE FROM rows')
      this.#database.run(`INSERT INTO rows (${columns}) SELECT ${columns} FROM staged_rows`)
      this.#database.run('DELETE FROM staged_rows')
      this.#database.run('UPDATE state SET epoch = ?, acknowledged = 0', epoch)
      this.#moveTo(applied)
    })
  }

  #write(into: 'rows' | 'staged_rows', change: LoggedChange): void {
    const { table, key, operation, data, lsn, vector_clock: clock, client_id: clientId } = change
    const bytes = [Buffer.from(key), operation, Buffer.from(data)] as const
    const insert = `INSERT OR REPLACE INTO ${into} (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`
    this.#database.run(insert, table, ...bytes, lsn, JSON.stringify(clock), clientId)
  }

  /** Edits that the rows have caught up with need not stand in front of them any longer. */
  #moveTo(applied: number): void {
    this.#database.run('UPDATE state SET applied = ?', applied)
    this.#database.run('DELETE FROM outbox WHERE server_lsn <= ?', applied)
  }
}
