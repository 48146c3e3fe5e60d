/** Conflicts as the contract has them. */
import type { ConflictReport, LoggedChange as LoggedChangeBody, RowChange } from '../contract/mod.ts'
import type { LoggedChange, PushedChange } from './change.ts'
import type { ConflictType } from './conflict-rule.ts'

/** A change of a push that contradicts its row. */
export interface FoundConflict {
  readonly change: PushedChange
  readonly type: ConflictType
  readonly resolution: ConflictReport['resolution']
  /** The latest change of the row; undefined where it is not shown. */
  readonly row: LoggedChange | undefined
}

const descriptions: Readonly<Record<ConflictType, string>> = {
  ConcurrentUpdate: 'another change of this row was not seen by this one',
  DeletedOnServer: 'this row was deleted',
  UniqueConstraintViolation: 'another client has inserted this row',
}

export const describe = (type: ConflictType): string => descriptions[type]

/** Gives what the client is told; `id` is that of the conflict when it stays open. */
export function reportOf({ change, type, resolution, row }: FoundConflict, id: number | undefined): ConflictReport {
  return {
    lsn: change.clientLsn,
    table: change.table,
    key: [...change.key],
    conflict_type: type,
    description: describe(type),
    resolution,
    conflict_id: id ?? null,
    server: row === undefined ? null : loggedBody(row),
  }
}

export function rowChangeBody({ clientLsn, ...change }: PushedChange): RowChange {
  return { lsn: clientLsn, ...fieldsOf(change) }
}

export function loggedBody({ lsn, clientId, ...change }: LoggedChange): LoggedChangeBody {
  return { lsn, ...fieldsOf(change), client_id: clientId }
}

function fieldsOf(change: Omit<PushedChange, 'clientLsn'>) {
  const { table, operation, key, data, clock, timestamp, checksum, compressed } = change
  const bytes = { key: [...key], data: [...data] }
  return { table, operation, ...bytes, vector_clock: { ...clock }, timestamp, checksum, compressed }
}
