import type { Migration } from './migration.ts'

/** Configuration, runs and the audit log of control actions. */
export const durableState: Migration = {
  version: 1,
  name: 'durable-state',
  statements: ({ integer, real, text, identity, tableOptions }) => [
    `CREATE TABLE configuration (
      id ${integer} PRIMARY KEY CHECK (id = 1),
      document ${text} NOT NULL,
      updated_at ${integer} NOT NULL
    ) ${tableOptions}`,
    `CREATE TABLE runs (
      ordinal ${identity},
      stream_id ${text} NOT NULL UNIQUE,
      state ${text} NOT NULL,
      seed ${integer} NOT NULL,
      total ${integer} NOT NULL,
      position ${integer} NOT NULL,
      plan_hash ${text} NOT NULL,
      configuration ${text} NOT NULL,
      triggers ${text} NOT NULL,
      totals ${text} NOT NULL,
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
      actor ${text} NOT NULL,
      action ${text} NOT NULL,
      subject ${text} NOT NULL,
      request_id ${text} NOT NULL,
      details ${text} NOT NULL
    ) ${tableOptions}`,
  ],
}
