import type { Migration } from './migration.ts'

/**
 * What shared maps keep beside their records, which are in a table of their own whose name is a setting.
 *
 * `horizon` is the newest tombstone a map has dropped, JSON, and all that it dropped this server had learnt of before
 * `forgotten_before`; null while it dropped none. A row of `maps_removed_tags` is the tombstone of a set's element:
 * `removed_at` is when this server learnt of it. `token` is the last fencing token that a lock gave; `state` of a counter
 * and `policy` are JSON, `event` of the journal is MsgPack. States and events can be
 * large, so their tables are not kept in the order of the key as trees of whole rows.
 */
export const maps: Migration = {
  version: 8,
  name: 'maps',
  statements: ({ integer, text, bytes, tableOptions, clusteredTableOptions }) => [
    `CREATE TABLE maps_catalogue (
      name ${text} PRIMARY KEY,
      kind ${text} NOT NULL,
      horizon ${text},
      forgotten_before ${integer}
    ) ${clusteredTableOptions}`,
    `CREATE TABLE maps_removed_tags (
      map_name ${text} NOT NULL,
      tag ${text} NOT NULL,
      key ${text} NOT NULL,
      removed_at ${integer} NOT NULL,
      PRIMARY KEY (map_name, tag, key)
    ) ${clusteredTableOptions}`,
    `CREATE TABLE maps_counters (
      name ${text} PRIMARY KEY,
      state ${text} NOT NULL
    ) ${tableOptions}`,
    `CREATE TABLE maps_locks (
      name ${text} PRIMARY KEY,
      token ${integer} NOT NULL
    ) ${clusteredTableOptions}`,
    `CREATE TABLE maps_journal (
      sequence ${integer} PRIMARY KEY,
      event ${bytes} NOT NULL
    ) ${tableOptions}`,
    `CREATE TABLE maps_policies (
      id ${text} PRIMARY KEY,
      policy ${text} NOT NULL
    ) ${clusteredTableOptions}`,
    `CREATE TABLE maps_indexes (
      map_name ${text} NOT NULL,
      attribute ${text} NOT NULL,
      type ${text} NOT NULL,
      PRIMARY KEY (map_name, attribute)
    ) ${clusteredTableOptions}`,
  ],
}
