import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { StorageOpenError } from '../open-error.ts'
import type { Database, SchemaMigrationsTable } from './database.ts'
import { migrations } from './migrations/list.ts'
import type { DialectWords, Migration } from './migrations/migration.ts'

export interface MigrateOptions {
  readonly database: Kysely<Database>
  readonly words: DialectWords
  readonly nowMs: number
  /** What messages call the database. */
  readonly place: string
  /** Every migration known; the released list unless a test says otherwise. */
  readonly known?: readonly Migration[]
}

/**
 * Brings the schema to the newest version in one transaction: all pending migrations take effect, or none.
 *
 * @throws StorageOpenError `newer_version` when the database knows migrations that this program does not,
 * `altered_migration` when one that was applied has changed since.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  await options.database.transaction().execute(async (tx) => {
    await createMigrationsTable(tx, options.words)
    const applied = await tx.selectFrom('schema_migrations').selectAll().orderBy('version').execute()
    const known = options.known ?? migrations
    checkApplied(applied, known, options)
    for (const migration of known.slice(applied.length)) await apply(tx, migration, options)
  })
}

function checkApplied(
  applied: readonly SchemaMigrationsTable[],
  known: readonly Migration[],
  { place, words }: MigrateOptions,
): void {
  const newest = applied.at(-1)
  if (newest !== undefined && newest.version > known.length) {
    throw new StorageOpenError(
      'newer_version',
      `The database ${place} was written by a newer version: its schema is at ${newest.version}, this program knows ${known.length}.`,
    )
  }
  for (const [index, row] of applied.entries()) {
    const migration = known[index]
    if (migration?.version === row.version && checksum(migration, words) === row.checksum) continue
    throw new StorageOpenError(
      'altered_migration',
      `The database ${place} has another schema than this program: its migration ${row.version} (${row.name}) differs.`,
    )
  }
}

async function apply(tx: Transaction<Database>, migration: Migration, options: MigrateOptions): Promise<void> {
  for (const statement of migration.statements(options.words)) await sql.raw(statement).execute(tx)
  await tx
    .insertInto('schema_migrations')
    .values({
      version: migration.version,
      name: migration.name,
      checksum: checksum(migration, options.words),
      applied_at: options.nowMs,
    })
    .execute()
}

function checksum(migration: Migration, words: DialectWords): string {
  // Layout is free to change, the statements are not.
  const text = migration.statements(words).map((statement) => statement.replace(/\s+/g, ' ').trim())
  return createHash('sha256').update(text.join(';\n')).digest('hex')
}

async function createMigrationsTable(tx: Transaction<Database>, { integer, text, tableOptions }: DialectWords) {
  await sql
    .raw(`CREATE TABLE IF NOT EXISTS schema_migrations (
      version ${integer} PRIMARY KEY,
      name ${text} NOT NULL,
      checksum ${text} NOT NULL,
      applied_at ${integer} NOT NULL
    ) ${tableOptions}`)
    .execute(tx)
}
