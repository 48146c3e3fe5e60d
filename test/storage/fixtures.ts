import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PostgresAdapter, sql } from 'kysely'
import type { Environment } from '../../src/environment.ts'
import type { AuditEntry, Storage, WriterLimits, WriteTransaction } from '../../src/storage/mod.ts'
import { type DialectWords, postgresWords, sqliteWords } from '../../src/storage/sql/migrations/migration.ts'

export interface OpenOptions {
  readonly limits?: WriterLimits
  readonly environment?: Environment
}

/** Opens a fresh, empty storage of one engine. Closing it leaves nothing behind that matters. */
export type OpenStorage = (options?: OpenOptions) => Promise<Storage>

/** Cases of the suites of the writer, the repositories and random units: as many on every engine. */
export const suiteSizes: readonly number[] = [22, 13, 2]

/** A temporary directory that is removed with the scope: `using directory = temporaryDirectory()`. */
export function temporaryDirectory(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'tallymill-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** The words of the engine that a storage is on, for tests that make tables. */
export function wordsOf({ reader }: Storage): DialectWords {
  return reader.getExecutor().adapter instanceof PostgresAdapter ? postgresWords : sqliteWords
}

/** A table of marks, for tests of the writer: `place` ascends in the order of writing. */
export async function createMarks(storage: Storage): Promise<void> {
  const { identity, text } = wordsOf(storage)
  await storage.write(async (tx) => {
    await sql.raw(`CREATE TABLE marks (place ${identity}, mark ${text} NOT NULL UNIQUE)`).execute(tx)
  })
}

export async function addMark(tx: WriteTransaction, mark: string): Promise<void> {
  await sql`INSERT INTO marks (mark) VALUES (${mark})`.execute(tx)
}

/** The committed marks in the order of writing. */
export async function readMarks({ reader }: Storage): Promise<string[]> {
  const { rows } = await sql<{ mark: string }>`SELECT mark FROM marks ORDER BY place`.execute(reader)
  return rows.map((row) => row.mark)
}

export function auditEntry(over: Partial<AuditEntry> = {}): AuditEntry {
  return {
    atMs: 1_700_000_000_000,
    actor: 'open',
    action: 'config.update',
    subject: 'configuration',
    requestId: 'r1',
    details: {},
    ...over,
  }
}

/** Lets the event loop turn until `condition` holds. The test's own time limit ends it when it never does. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextTurn()
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
