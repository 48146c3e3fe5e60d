/** What goes over the wire, as far as this client uses it. The contract is `openapi/paths/sync.yaml` of the server. */

/** Counters by node: who has seen what. */
export type Clock = Readonly<Record<string, number>>

export type Operation = 'Insert' | 'Update' | 'Delete'

/** A change as it is pushed. Bytes travel as arrays of integers; `lsn` is this client's own number. */
export interface RowChange {
  readonly lsn: number
  readonly table: string
  readonly operation: Operation
  readonly key: readonly number[]
  readonly data: readonly number[]
  readonly vector_clock: Clock
  readonly timestamp: string
  readonly checksum: number
  readonly compressed: boolean
}

/** A change in the log of the server; `lsn` is its position there. */
export interface LoggedChange extends RowChange {
  readonly client_id: string
}

export interface Registered {
  /** The life of the log; null when registered without a token. */
  readonly epoch: string | null
  readonly server_lsn: number
  readonly min_lsn: number
}

export interface PushRequest {
  readonly type: 'push_changes'
  readonly message_id: string
  readonly client_id: string
  readonly base_lsn: number
  readonly epoch?: string
  readonly changes: readonly RowChange[]
}

export interface ConflictReport {
  readonly lsn: number
  readonly conflict_type: ConflictType
  readonly description: string
  readonly resolution: 'rejected' | 'merged' | 'accepted'
  readonly conflict_id: number | null
  readonly server: LoggedChange | null
}

export type ConflictType = 'ConcurrentUpdate' | 'DeletedOnServer' | 'UniqueConstraintViolation'

export interface PushAck {
  readonly accepted_lsns: readonly number[]
  readonly server_lsns: readonly number[]
  readonly conflicts: readonly ConflictReport[]
}

export interface PullResponse {
  readonly changes: readonly LoggedChange[]
  readonly server_lsn: number
  readonly has_more: boolean
  readonly continuation_token: string | null
  readonly epoch: string
}

export interface SnapshotResponse {
  readonly rows: readonly LoggedChange[]
  readonly server_lsn: number
  readonly has_more: boolean
  readonly continuation_token: string | null
  readonly epoch: string
}

/** The body of every failure. */
export interface ErrorBody {
  readonly error: string
  readonly code: string
  readonly conflicts?: readonly ConflictReport[]
}
