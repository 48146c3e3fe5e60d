import type { Migration } from './migration.ts'

/** Journal and snapshots of the embedded broker; `effects` is a JSON list. */
export const brokerState: Migration = {
  version: 2,
  name: 'broker',
  statements: ({ integer, text, tableOptions }) => [
    `CREATE TABLE broker_journal (
      first ${integer} PRIMARY KEY,
      effects ${text} NOT NULL
    ) ${tableOptions}`,
    `CREATE TABLE broker_snapshot (
      snapshot ${integer} NOT NULL,
      part ${integer} NOT NULL,
      effects ${text} NOT NULL,
      PRIMARY KEY (snapshot, part)
    ) ${tableOptions}`,
    `CREATE TABLE broker_state (
      id ${integer} PRIMARY KEY CHECK (id = 1),
      snapshot ${integer} NOT NULL,
      up_to ${integer} NOT NULL
    ) ${tableOptions}`,
  ],
}
