/** The database of a simulated server: its files, and all that was ever written to its log. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Storage } from '../../../src/storage/mod.ts'

/** What was written to the log, compacted since or not. */
export interface Written {
  readonly lsn: number
  readonly client_id: string
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly operation: number
  readonly data: Uint8Array
  readonly clock: string
  readonly made_at: string
}

// Every insert is noted in its own transaction, so that compaction hides nothing and a crash leaves no half of it.
const witness = [
  `CREATE TABLE IF NOT EXISTS witness (place INTEGER PRIMARY KEY, tenant INTEGER, lsn INTEGER, client_id TEXT,
    table_name TEXT, row_key BLOB, operation INTEGER, data BLOB, clock TEXT, made_at TEXT)`,
  `CREATE TRIGGER IF NOT EXISTS witness_inserts AFTER INSERT ON sync_changes BEGIN
    INSERT INTO witness (tenant, lsn, client_id, table_name, row_key, operation, data, clock, made_at) VALUES
    (new.tenant, new.lsn, new.client_id, new.table_name, new.row_key, new.operation, new.data, new.clock, new.made_at);
  END`,
]

export async function addWitness(storage: Storage): Promise<void> {
  await storage.write(async (tx) => {
    for (const text of witness) await sql.raw(text).execute(tx)
  })
}

/** Every change that was ever committed, in the order of writing. */
export async function writtenTo({ reader }: Storage): Promise<Written[]> {
  const { rows } = await sql<Written>`SELECT * FROM witness ORDER BY place`.execute(reader)
  return rows.map((row) => ({ ...row, row_key: Buffer.from(row.row_key), data: Buffer.from(row.data) }))
}

/** The last position that the database has given out. */
export async function headOf({ reader }: Storage): Promise<number> {
  const { rows } = await sql<{ head: number }>`SELECT head FROM sync_tenants`.execute(reader)
  return rows[0]?.head ?? 0
}

/** Statements run on this thread, so the files hold still: perhaps in the middle of a transaction, never of a write. */
export function copyDatabase(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of ['tallymill.db', 'tallymill.db-wal']) {
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name))
  }
}
