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
  broker_journal: BrokerJournalTable
  broker_snapshot: BrokerSnapshotTable
  broker_state: BrokerStateTable
  api_keys: ApiKeysTable
  schema_migrations: SchemaMigrationsTable
}
