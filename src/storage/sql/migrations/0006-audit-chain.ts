import type { Migration } from './migration.ts'

/**
 * The hash chain of the audit log, and the tokens that were taken back.
 *
 * `audit_chain` is the end of the chain: its last record, how many there are, the last hash. Records up to `legacy_to` are
 * from before the chain and join it at the next start or record, whichever comes first.
 */
export const auditChain: Migration = {
  version: 6,
  name: 'audit-chain',
  statements: ({ integer, text, tableOptions, clusteredTableOptions }) => [
    `ALTER TABLE audit_log ADD COLUMN hash ${text} NOT NULL DEFAULT ''`,
    `CREATE TABLE audit_chain (
      id ${integer} PRIMARY KEY CHECK (id = 1),
      legacy_to ${integer} NOT NULL,
      last_id ${integer} NOT NULL,
      records ${integer} NOT NULL,
      hash ${text} NOT NULL
    ) ${tableOptions}`,
    `INSERT INTO audit_chain (id, legacy_to, last_id, records, hash)
      SELECT 1, COALESCE(MAX(id), 0), 0, 0, '' FROM audit_log`,
    `CREATE TABLE revoked_tokens (
      id ${text} PRIMARY KEY,
      kind ${text} NOT NULL,
      generation ${integer} NOT NULL,
      revoked_at ${integer} NOT NULL,
      expires_at ${integer} NOT NULL
    ) ${clusteredTableOptions}`,
    'CREATE INDEX revoked_tokens_by_end ON revoked_tokens (expires_at)',
  ],
}
