import type { AuditRecord, Handlers } from '../../../contract/mod.ts'
import type { AuditLog, AuditRecord as StoredRecord } from '../../../storage/mod.ts'

export interface AuditOptions {
  readonly audit: AuditLog
}

export function auditHandlers({ audit }: AuditOptions): Handlers<'audit'> {
  return {
    async listAuditRecords({ query }) {
      const stored = await audit.list({ limit: query.limit + 1, before: query.before })
      const records = stored.slice(0, query.limit).map(recordView)
      const last = records.at(-1)
      const more = stored.length > query.limit && last !== undefined
      return { status: 200, body: more ? { records, next_before: last.id } : { records } }
    },
  }
}

function recordView(record: StoredRecord): AuditRecord {
  return {
    id: record.id,
    at: new Date(record.atMs).toISOString(),
    actor: record.actor,
    // Only actions of the contract are ever appended.
    action: record.action as AuditRecord['action'],
    subject: record.subject,
    request_id: record.requestId,
    details: { ...record.details },
  }
}
