/**
 * The tables, as Kysely sees them. Moments are integer milliseconds since the Unix epoch; JSON is text (`json.ts`);
 * integers stay within 2^53.
 */
import type { Generated } from 'kysely'

/** `running` and `paused` are live; `interrupted` ended with its process and can be resumed; the others are final. */
export type RunState = 'running' | 'paused' | 'completed' | 'stopped' | 'interrupted' | 'failed'

export interface ConfigurationTable {
  /** Always 1: there is one row. */
  id: number
  /** JSON: what the user set, over the defaults. */
  document: string
  updated_at: number
}

export interface RunsTable {
  /** Order of creation: never used twice, also after a delete. */
  ordinal: Generated<number>
  stream_id: string
  state: RunState
  seed: number
  total: number
  /** The next sequence to emit. */
  position: number
  plan_hash: string
  /** JSON. */
  configuration: string
  /** JSON. */
  triggers: string
  /** JSON. */
  totals: string
  rate: number | null
  batch: number | null
  /** JSON. */
  sinks: string
  /** JSON. */
  sink_positions: string
  /** JSON. */
  failure: string
  created_at: number
  started_at: number | null
  ended_at: number | null
  /** Time spent running, pauses left out. */
  running_ms: number
}

export interface AuditLogTable {
  id: Generated<number>
  at: number
  actor: string
  action: string
  subject: string
  request_id: string
  /** JSON. */
  details: string
  /** Of the record and the hash before it, 64 hexadecimal digits; empty while the record is not in the chain. */
  hash: Generated<string>
}

export interface AuditChainTable {
  /** Always 1: there is one row. */
  id: number
  /** The last record from before there was a chain. */
  legacy_to: number
  /** The last record of the chain; 0 and an empty hash when it has none. */
  last_id: number
  records: number
  hash: string
}

export interface RevokedTokensTable {
  id: string
  kind: 'token' | 'family' | 'rotation'
  generation: number
  revoked_at: number
  expires_at: number
}

export interface BrokerJournalTable {
  /** Number of the first of its effects. */
  first: number
  /** JSON. */
  effects: string
}

export interface BrokerSnapshotTable {
  snapshot: number
  part: number
  /** JSON. */
  effects: string
}

export interface BrokerStateTable {
  /** Always 1: there is one row. */
  id: number
  /** The snapshot to begin with, and the number of the last effect that is in it. */
  snapshot: number
  up_to: number
}

export type KeyPlan = 'Free' | 'Pro' | 'Enterprise'

export interface ApiKeysTable {
  /** Order of creation. */
  ordinal: Generated<number>
  id: string
  name: string
  hash: string
  /** JSON. */
  scopes: string
  plan: KeyPlan | null
  created_at: number
  expires_at: number | null
  last_used_at: number | null
  revoked_at: number | null
}

export interface SyncTenantsTable {
  /** Never used twice. */
  number: Generated<number>
  tenant: string
  epoch: string
  head: number
  floor: number
  created_at: number
}

export interface SyncChangesTable {
  tenant: number
  lsn: number
  table_name: string
  row_key: Uint8Array
  operation: number
  data: Uint8Array
  /** JSON. */
  clock: string
  made_at: string
  checksum: number
  compressed: number
  client_id: string
  received_at: number
}

export interface SyncRowsTable {
  tenant: number
  table_name: string
  row_key: Uint8Array
  lsn: number
  operation: number
  /** JSON. */
  clock: string
  client_id: string
}

export interface SyncClientsTable {
  tenant: number
  client_id: string
  /** JSON: user and client of the token that claimed it; null while nobody has. */
  owner: string | null
  /** JSON. */
  metadata: string
  schema_version: number | null
  registered_at: number
  last_seen_at: number
  delivered_lsn: number
  acknowledged_lsn: number
}

export interface SyncMessagesTable {
  tenant: number
  client_id: string
  message_id: string
  body_hash: string
  /** JSON. */
  answer: string
  answered_at: number
}

export interface SyncConflictsTable {
  id: Generated<number>
  tenant: number
  status: 'open' | 'resolved'
  client_id: string
  client_lsn: number
  table_name: string
  row_key: Uint8Array
  conflict_type: string
  /** JSON. */
  change: string
  /** JSON. */
  server: string
  found_at: number
}

export interface SyncStateTable {
  /** Always 1: there is one row. */
  id: number
  /** Hexadecimal: what continuation tokens are signed with. */
  cursor_key: string
}

export interface SyncSinksTable {
  /** Names the sink of a run. */
  id: string
  /** Units of master data that are in the log. */
  master_units: number
  /** Entries below it are in the log. */
  entries: number
}

export interface MapsCatalogueTable {
  name: string
  kind: 'lww' | 'or'
  /** JSON. */
  horizon: string | null
  forgotten_before: number | null
}

export interface MapsRemovedTagsTable {
  map_name: string
  tag: string
  key: string
  removed_at: number
}

export interface MapsCountersTable {
  name: string
  /** JSON. */
  state: string
}

export interface MapsLocksTable {
  name: string
  token: number
}

export interface MapsJournalTable {
  sequence: number
  /** MsgPack. */
  event: Uint8Array
}

export interface MapsPoliciesTable {
  id: string
  /** JSON. */
  policy: string
}

export interface MapsIndexesTable {
  map_name: string
  attribute: string
  type: 'hash' | 'navigable' | 'inverted'
}

export interface MapsSinksTable {
  id: string
  master_units: number
  entries: number
}

export interface SchemaMigrationsTable {
  version: number
  name: string
  checksum: string
  applied_at: number
}

export interface Database {
  configuration: ConfigurationTable
  runs: RunsTable
  audit_log: AuditLogTable
  audit_chain: AuditChainTable
  revoked_tokens: RevokedTokensTable
  broker_journal: BrokerJournalTable
  broker_snapshot: BrokerSnapshotTable
  broker_state: BrokerStateTable
  api_keys: ApiKeysTable
  sync_tenants: SyncTenantsTable
  sync_changes: SyncChangesTable
  sync_rows: SyncRowsTable
  sync_clients: SyncClientsTable
  sync_messages: SyncMessagesTable
  sync_conflicts: SyncConflictsTable
  sync_state: SyncStateTable
  sync_sinks: SyncSinksTable
  maps_catalogue: MapsCatalogueTable
  maps_removed_tags: MapsRemovedTagsTable
  maps_counters: MapsCountersTable
  maps_locks: MapsLocksTable
  maps_journal: MapsJournalTable
  maps_policies: MapsPoliciesTable
  maps_indexes: MapsIndexesTable
  maps_sinks: MapsSinksTable
  schema_migrations: SchemaMigrationsTable
}
