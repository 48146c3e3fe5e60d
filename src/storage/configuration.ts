import type { AuditEntry, AuditLog } from './audit.ts'
import type { Storage, WriteTransaction } from './port.ts'
import { decodeJson, encodeJson } from './sql/json.ts'

/** What the user set, over the defaults. */
export interface StoredConfiguration {
  /** JSON, as it was saved. */
  readonly document: unknown
  readonly updatedAtMs: number
}

export interface ConfigurationRepository {
  /** Gives what was saved last, undefined when nothing ever was. */
  load(): Promise<StoredConfiguration | undefined>
  /** Replaces the whole document and records who did, in one unit. With `tx` both belong to that unit of work. */
  save(document: unknown, audit: AuditEntry, tx?: WriteTransaction): Promise<void>
}

export function configurationRepository(storage: Storage, audit: AuditLog): ConfigurationRepository {
  const save = async (tx: WriteTransaction, document: unknown, entry: AuditEntry) => {
    await replaceDocument(tx, encodeJson(document), entry.atMs)
    await audit.append(entry, tx)
  }
  return {
    load: () => load(storage),
    save: (document, entry, tx) =>
      tx === undefined ? storage.write((own) => save(own, document, entry)) : save(tx, document, entry),
  }
}

async function load({ reader }: Storage): Promise<StoredConfiguration | undefined> {
  const row = await reader.selectFrom('configuration').selectAll().executeTakeFirst()
  return row && { document: decodeJson(row.document), updatedAtMs: row.updated_at }
}

async function replaceDocument(tx: WriteTransaction, document: string, updatedAtMs: number): Promise<void> {
  await tx
    .insertInto('configuration')
    .values({ id: 1, document, updated_at: updatedAtMs })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ document, updated_at: updatedAtMs }))
    .execute()
}
