/** Where the rows of a tenant stand: of each the latest change, and who made it. */
import { CompiledQuery } from 'kysely'
import type { WriteTransaction } from '../storage/mod.ts'
import { repeated, roomFor, rowsPerStatement, textOfSize } from './bulk.ts'
import { type Change, type Operation, operations } from './change.ts'
import { type Clock, emptyClock } from './clock.ts'
import { storedBytes } from './stored-bytes.ts'

export interface RowState {
  /** Where the change is in the log. */
  readonly lsn: number
  readonly operation: Operation
  readonly clock: Clock
  /** Who wrote it. */
  readonly clientId: string
}

/** Names a row among those of its tenant. */
export type RowId = string

type RowName = Pick<Change, 'table' | 'key'>

interface StoredState {
  readonly row_key: Uint8Array
  readonly lsn: number
  readonly operation: number
  readonly clock: string
  readonly client_id: string
}

const selectStates = textOfSize(
  (size) =>
    'select row_key, lsn, operation, clock, client_id from sync_rows ' +
    `where tenant = ? and table_name = ? and row_key in (${repeated('?', size)})`,
)

/** No table has a NUL in its name, so the first one ends it. */
export function rowIdOf({ table, key }: RowName): RowId {
  const bytes = Buffer.isBuffer(key) ? key : Buffer.from(key.buffer, key.byteOffset, key.byteLength)
  return `${table}\0${bytes.toString('latin1')}`
}

/** Gives the states of these rows as the unit sees them; a row that never was has none. */
export async function readRowStates(
  tx: WriteTransaction,
  tenant: number,
  rows: readonly RowName[],
): Promise<Map<RowId, RowState>> {
  const states = new Map<RowId, RowState>()
  for (const [table, keys] of keysByTable(rows)) {
    for (let begin = 0; begin < keys.length; begin += rowsPerStatement) {
      const part = keys.slice(begin, begin + rowsPerStatement)
      for (const row of await readPart(tx, tenant, table, part)) {
        states.set(rowIdOf({ table, key: storedBytes(row.row_key) }), stateOf(row))
      }
    }
  }
  return states
}

function keysByTable(rows: readonly RowName[]): Map<string, Uint8Array[]> {
  const tables = new Map<string, Uint8Array[]>()
  for (const { table, key } of rows) {
    const keys = tables.get(table)
    if (keys === undefined) tables.set(table, [key])
    else keys.push(key)
  }
  return tables
}

async function readPart(tx: WriteTransaction, tenant: number, table: string, keys: Uint8Array[]) {
  const size = roomFor(keys.length)
  const last = keys.at(-1)!
  const parameters = [tenant, table, ...keys, ...Array.from({ length: size - keys.length }, () => last)]
  const { rows } = await tx.executeQuery<StoredState>(CompiledQuery.raw(selectStates(size), parameters))
  return rows
}

const stateOf = (row: StoredState): RowState => ({
  lsn: row.lsn,
  operation: operations[row.operation]!,
  clock: clockOf(row.clock),
  clientId: row.client_id,
})

/** Reads the text of a clock. It has no prototype, so that a node may have any name. */
export function clockOf(text: string): Clock {
  return text === '{}' ? emptyClock : Object.assign(Object.create(null), JSON.parse(text))
}
