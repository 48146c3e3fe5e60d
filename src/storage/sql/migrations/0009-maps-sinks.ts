import type { Migration } from './migration.ts'

/**
 * How far each run has come that writes into shared maps: units of its master data, and entries. It moves in the unit that
 * writes what it counts.
 */
export const mapsSinks: Migration = {
  version: 9,
  name: 'maps-sinks',
  statements: ({ integer, text, clusteredTableOptions }) => [
    `CREATE TABLE maps_sinks (
      id ${text} PRIMARY KEY,
      master_units ${integer} NOT NULL,
      entries ${integer} NOT NULL
    ) ${clusteredTableOptions}`,
  ],
}
