import type { Migration } from './migration.ts'

/**
 * How far each run has come that writes into a change log: units of its master data, and entries. It moves in the unit
 * that appends what it counts.
 */
export const syncSinks: Migration = {
  version: 7,
  name: 'sync-sinks',
  statements: ({ integer, text, clusteredTableOptions }) => [
    `CREATE TABLE sync_sinks (
      id ${text} PRIMARY KEY,
      master_units ${integer} NOT NULL,
      entries ${integer} NOT NULL
    ) ${clusteredTableOptions}`,
  ],
}
