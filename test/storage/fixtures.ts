import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Environment } from '../../src/environment.ts'
import type { AuditEntry, Storage, WriterLimits, WriteTransaction } from '../../src/storage/mod.ts'

export interface OpenOptions {
  readonly limits?: WriterLimits
  readonly environment?: Environment
}

/** Opens a fresh, empty storage of one engine. Closing it leaves nothing behind that matters. */
export type OpenStorage = (options?: OpenOptions) => Promise<Storage>

/** A temporary directory that is removed with the scope: `using directory = temporaryDirectory()`. */
export function temporaryDirectory(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'tallymill-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** A table of marks, for tests of the writer: `place` ascends in the order of writing. */
export async function createMarks(storage: Storage): Promise<void> {
  await storage.write(async (tx) => {
    await sql`CREATE TABLE marks (place INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE)`.execute(tx)
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
