import type { Migration } from './migration.ts'

/**
 * The change logs of offline sync, one for each tenant.
 *
 * `head` is the last position given out, counted up in the unit that appends; `floor` the position below which nobody may
 * begin to read any longer. A row of `sync_rows` is where a row of the tenant stands: its latest change. `operation` counts
 * Insert 0, Update 1, Delete 2. Tenant 0 holds the clients that nobody has claimed.
 */
export const sync: Migration = {
  version: 5,
  name: 'sync',
  statements: ({ integer, identity, text, bytes, tableOptions, clusteredTableOptions }) => [
    `CREATE TABLE sync_tenants (
      number ${identity},
      tenant ${text} NOT NULL UNIQUE,
      epoch ${text} NOT NULL,
      head ${integer} NOT NULL,
      floor ${integer} NOT NULL,
      created_at ${integer} NOT NULL
    ) ${tableOptions}`,
    `CREATE TABLE sync_changes (
      tenant ${integer} NOT NULL,
      lsn ${integer} NOT NULL,
      table_name ${text} NOT NULL,
      row_key ${bytes} NOT NULL,
      operation ${integer} NOT NULL,
      data ${bytes} NOT NULL,
      clock ${text} NOT NULL,
      made_at ${text} NOT NULL,
      checksum ${integer} NOT NULL,
      compressed ${integer} NOT NULL,
      client_id ${text} NOT NULL,
      received_at ${integer} NOT NULL,
      PRIMARY KEY (tenant, lsn)
    ) ${clusteredTableOptions}`,
    `CREATE TABLE sync_rows (
      tenant ${integer} NOT NULL,
      table_name ${text} NOT NULL,
      row_key ${bytes} NOT NULL,
      lsn ${integer} NOT NULL,
      operation ${integer} NOT NULL,
      clock ${text} NOT NULL,
      client_id ${text} NOT NULL,
      PRIMARY KEY (tenant, table_name, row_key)
    ) ${clusteredTableOptions}`,
    `CREATE TABLE sync_clients (
      tenant ${integer} NOT NULL,
      client_id ${text} NOT NULL,
      owner ${text},
      metadata ${text} NOT NULL,
      schema_version ${integer},
      registered_at ${integer} NOT NULL,
      last_seen_at ${integer} NOT NULL,
      delivered_lsn ${integer} NOT NULL,
      acknowledged_lsn ${integer} NOT NULL,
      PRIMARY KEY (tenant, client_id)
    ) ${clusteredTableOptions}`,
    `CREATE TABLE sync_messages (
      tenant ${integer} NOT NULL,
      client_id ${text} NOT NULL,
      message_id ${text} NOT NULL,
      body_hash ${text} NOT NULL,
      answer ${text} NOT NULL,
      answered_at ${integer} NOT NULL,
      PRIMARY KEY (tenant, client_id, message_id)
    ) ${clusteredTableOptions}`,
    'CREATE INDEX sync_messages_by_age ON sync_messages (answered_at)',
    `CREATE TABLE sync_conflicts (
      id ${identity},
      tenant ${integer} NOT NULL,
      status ${text} NOT NULL,
      client_id ${text} NOT NULL,
      client_lsn ${integer} NOT NULL,
      table_name ${text} NOT NULL,
      row_key ${bytes} NOT NULL,
      conflict_type ${text} NOT NULL,
      change ${text} NOT NULL,
      server ${text} NOT NULL,
      found_at ${integer} NOT NULL
    ) ${tableOptions}`,
    'CREATE INDEX sync_conflicts_of_tenant ON sync_conflicts (tenant, id)',
    `CREATE TABLE sync_state (
      id ${integer} PRIMARY KEY,
      cursor_key ${text} NOT NULL
    ) ${tableOptions}`,
  ],
}
