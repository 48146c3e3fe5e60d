import type { Clock } from './clock.ts'

export type Operation = 'Insert' | 'Update' | 'Delete'

/** In the order of their numbers in the database. */
export const operations: readonly Operation[] = ['Insert', 'Update', 'Delete']

/** What a client did to one row. Bytes are the client's: nobody here looks into them. */
export interface Change {
  readonly table: string
  readonly operation: Operation
  readonly key: Uint8Array
  readonly data: Uint8Array
  readonly clock: Clock
  /** RFC 3339, given back as it came. */
  readonly timestamp: string
  /** Of 32 bits, without a sign. */
  readonly checksum: number
  readonly compressed: boolean
}

/** A change as it arrives, under the client's own number. */
export interface PushedChange extends Change {
  readonly clientLsn: number
}

/** A change in the log. */
export interface LoggedChange extends Change {
  /** Dense within its tenant, from 1. */
  readonly lsn: number
  /** Who wrote it. */
  readonly clientId: string
}

/** Who calls: the tenant, user and client of its token. */
export interface SyncCaller {
  readonly tenant: string
  readonly user: string
  /** The claim `client_id`; requests may be on behalf of another id that this principal has claimed. */
  readonly client: string
  readonly requestId: string
}
