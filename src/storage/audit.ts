import assert from 'node:assert/strict'
import type { Selectable } from 'kysely'
import { appendToChain } from './audit-chain.ts'
import type { Storage, WriteTransaction } from './port.ts'
import type { AuditLogTable } from './sql/database.ts'
import { decodeJson, encodeJson } from './sql/json.ts'

/** A control action: who did what to what, and when. */
export interface AuditEntry {
  readonly atMs: number
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly requestId: string
  /** JSON. */
  readonly details: Readonly<Record<string, unknown>>
}

export interface AuditRecord extends AuditEntry {
  readonly id: number
}

export interface AuditPage {
  readonly limit: number
  /** Only records with a smaller id. */
  readonly before?: number | undefined
}

export interface AuditLog {
  /**
   * Appends `entry` and gives its id. With `tx` it belongs to that unit of work, so that the change and the record of
   * it are one; ids ascend in the order of commits. Every record is chained to the one before it by its hash.
   */
  append(entry: AuditEntry, tx?: WriteTransaction): Promise<number>
  /** Gives records, newest first. */
  list(page: AuditPage): Promise<AuditRecord[]>
}

export function auditLog(storage: Storage): AuditLog {
  return {
    append: (entry, tx) => (tx === undefined ? storage.write((own) => append(own, entry)) : append(tx, entry)),
    list: (page) => list(storage, page),
  }
}

function append(tx: WriteTransaction, entry: AuditEntry): Promise<number> {
  return appendToChain(tx, {
    at: entry.atMs,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    request_id: entry.requestId,
    details: encodeJson(entry.details),
  })
}

async function list({ reader }: Storage, { limit, before }: AuditPage): Promise<AuditRecord[]> {
  assert(Number.isInteger(limit) && limit >= 1, 'a page has at least one record')
  let query = reader.selectFrom('audit_log').selectAll().orderBy('id', 'desc').limit(limit)
  if (before !== undefined) query = query.where('id', '<', before)
  return (await query.execute()).map(recordOf)
}

function recordOf(row: Selectable<AuditLogTable>): AuditRecord {
  return {
    id: row.id,
    atMs: row.at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    requestId: row.request_id,
    details: decodeJson(row.details) as Readonly<Record<string, unknown>>,
  }
}
