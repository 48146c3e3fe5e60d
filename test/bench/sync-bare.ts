/** The least that the work of sync can cost: the same statements on the same tables, with nothing around them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sync } from '../../src/storage/sql/migrations/0005-sync.ts'
import { sqliteWords } from '../../src/storage/sql/migrations/migration.ts'
import { loadBinding, type NativeDatabase } from '../../src/storage/sql/sqlite/binding.ts'
import { storedBytes } from '../../src/sync/stored-bytes.ts'
import { common, type Row } from './sync-load.ts'

const columns = [
  ...['tenant', 'lsn', 'table_name', 'row_key', 'operation', 'data', 'clock', 'made_at', 'checksum', 'compressed'],
  ...['client_id', 'received_at'],
]
const insert = `insert into sync_changes (${columns}) values (${columns.map(() => '?')})`
const clientId = '00000000-0000-4000-8000-000000000000'

/** An SQLite file of its own, as durable as the server's, with the tables of sync. */
export class BareLog {
  readonly #directory = mkdtempSync(join(tmpdir(), 'tallymill-bench-'))
  readonly #database = loadBinding().open(join(this.#directory, 'bare.db'))
  readonly #insert
  #head = 0

  constructor() {
    for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 1000']) {
      this.#database.exec(`PRAGMA ${setting}`)
    }
    for (const statement of sync.statements(sqliteWords)) this.#database.exec(statement)
    this.#insert = this.#database.prepare(insert)
  }

  /** Inserts rows by one prepared statement, in one transaction. */
  append(rows: readonly Row[]): void {
    const nowMs = Date.now()
    this.#database.exec('begin immediate')
    for (const { key, data } of rows) {
      this.#head += 1
      const { table, clock, moment, checksum } = common
      this.#insert.run([1, this.#head, table, key, 0, data, clock, moment, checksum, 0, clientId, nowMs])
    }
    this.#database.exec('commit')
  }

  remove(): void {
    this.#database.close()
    rmSync(this.#directory, { recursive: true })
  }
}

interface StoredChange {
  readonly lsn: number
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly operation: number
  readonly data: Uint8Array
  readonly clock: string
  readonly made_at: string
  readonly checksum: number
  readonly compressed: number
  readonly client_id: string
}

const operations = ['Insert', 'Update', 'Delete']
const select =
  'select lsn, table_name, row_key, operation, data, clock, made_at, checksum, compressed, client_id ' +
  'from sync_changes where tenant = ? and lsn > ? order by lsn limit ?'

/** Reads pages of the file of a server. */
export class BarePages {
  readonly #database: NativeDatabase
  readonly #select

  constructor(dataDir: string) {
    this.#database = loadBinding().open(join(dataDir, 'tallymill.db'))
    this.#database.exec('PRAGMA query_only = ON')
    this.#select = this.#database.prepare(select)
  }

  /** Gives the changes of a page as JSON of the contract. */
  read(afterLsn: number, limit: number): string {
    const rows = this.#select.all([1, afterLsn, limit]) as StoredChange[]
    const changes = rows.map((row) => ({
      ...{
        lsn: row.lsn,
        table: row.table_name,
        operation: operations[row.operation],
        key: [...storedBytes(row.row_key)],
      },
      ...{
        data: [...storedBytes(row.data)],
        vector_clock: JSON.parse(row.clock),
        timestamp: row.made_at,
        checksum: row.checksum,
      },
      ...{ compressed: row.compressed === 1, client_id: row.client_id },
    }))
    return JSON.stringify(changes)
  }

  close(): void {
    this.#database.close()
  }
}
