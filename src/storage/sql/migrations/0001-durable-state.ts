import type { Migration } from './migration.ts'

/** Configuration, runs and the audit log of control actions. */
export const durableState: Migration = {
  version: 1,
  name: 'durable-state',
  statements: ({ integer, real, identity, tableOptions }) => [
    `CREATE TABLE configuration (
      id ${integer} PRIMARY KEY CHECK (id = 1),
      document TEXT NOT NULL,
      updated_at ${integer} NOT NULL
    ) ${tableOptions}`,
    `CREATE TABLE runs (
      ordinal ${identity},
      stream_id TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL,
      seed ${integer} NOT NULL,
      total ${integer} NOT NULL,
      position ${integer} NOT NULL,
      plan_hash TEXT NOT NULL,
      configuration TEXT NOT NULL,
      triggers TEXT NOT NULL,
      totals TEXT NOT NULL,
      rate ${real},
      batch ${integer},
      created_at ${integer} NOT NULL,
      started_at ${integer},
      ended_at ${integer},
      running_ms ${integer} NOT NULL
    ) ${tableOptions}`,
    'CREATE INDEX runs_by_state ON runs (state, ordinal)',
    `CREATE TABLE audit_log (
      id ${identity},
      at ${integer} NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      request_id TEXT NOT NULL,
      details TEXT NOT NULL
    ) ${tableOptions}`,
  ],
}
