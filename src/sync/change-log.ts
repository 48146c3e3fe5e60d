/** The log of a tenant: every change under its position, and with it where each row stands. */
import assert from 'node:assert/strict'
import { CompiledQuery } from 'kysely'
import type { Storage, WriteTransaction } from '../storage/mod.ts'
import { repeated, roomFor, rowsPerStatement, textOfSize } from './bulk.ts'
import { type Change, type LoggedChange, operations } from './change.ts'
import { insertChanges } from './change-rows.ts'
import { clockOf, rowIdOf } from './row-states.ts'
import { storedBytes } from './stored-bytes.ts'
import type { Tenant } from './tenants.ts'

interface StoredChange {
  readonly lsn: number
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly operation: number
  readonly data: Uint8Array
  readonly clock: string
  readonly made_at: string
  readonly checksum: number
  readonly compressed: number
  readonly client_id: string
}

type Reader = Storage['reader'] | WriteTransaction

const columns = 'lsn, table_name, row_key, operation, data, clock, made_at, checksum, compressed, client_id'

// The database has just been given these changes, so the states of their rows need not be sent to it again.
const stateColumns = 'tenant, table_name, row_key, lsn, operation, clock, client_id'
const setStates = (which: string) => `insert into sync_rows (${stateColumns})
  select ${stateColumns} from sync_changes where tenant = ? and ${which}
  on conflict (tenant, table_name, row_key) do update set
    lsn = excluded.lsn, operation = excluded.operation, clock = excluded.clock, client_id = excluded.client_id`
const setStatesOfAll = setStates('lsn >= ? and lsn <= ?')
const setStatesOfLast = setStates(`lsn in (
  select max(lsn) from sync_changes where tenant = ? and lsn >= ? and lsn <= ? group by table_name, row_key)`)

const takePositions = 'update sync_tenants set head = head + ? where number = ? returning head'
const readHead = 'select head from sync_tenants where number = ?'
const selectRange = `select ${columns} from sync_changes where tenant = ? and lsn > ? and lsn <= ? order by lsn limit ?`
const selectAt = textOfSize(
  (size) => `select ${columns} from sync_changes where tenant = ? and lsn in (${repeated('?', size)})`,
)

export class ChangeLog {
  readonly #storage: Pick<Storage, 'reader'>

  constructor(storage: Pick<Storage, 'reader'>) {
    this.#storage = storage
  }

  /**
   * Appends changes in their order and gives the position of the first; the others follow it without a gap. Of several
   * changes of one row the last is where the row stands. `rowsDiffer` says that there are none, where the caller knows.
   */
  async append(
    tx: WriteTransaction,
    { number }: Pick<Tenant, 'number'>,
    clientId: string,
    changes: readonly Change[],
    nowMs: number,
    rowsDiffer = !hasRowTwice(changes),
  ): Promise<number> {
    assert(changes.length > 0, 'there is something to append')
    const taken = await tx.executeQuery<{ head: number }>(CompiledQuery.raw(takePositions, [changes.length, number]))
    const last = taken.rows[0]?.head ?? Number.NaN
    assert(Number.isSafeInteger(last), 'positions are integers below 2^53')
    const first = last - changes.length + 1
    await insertChanges(tx, { tenant: number, clientId, receivedMs: nowMs }, first, changes)
    const [text, range] = rowsDiffer
      ? [setStatesOfAll, [number, first, last]]
      : [setStatesOfLast, [number, number, first, last]]
    await tx.executeQuery(CompiledQuery.raw(text, range))
    return first
  }

  /** Gives the last position as the unit sees it. */
  async head(tx: WriteTransaction, tenant: number): Promise<number> {
    const { rows } = await tx.executeQuery<{ head: number }>(CompiledQuery.raw(readHead, [tenant]))
    assert(rows[0] !== undefined, 'a tenant has a log')
    return rows[0].head
  }

  /** Gives at most `limit` committed changes after one position and up to another, ascending. */
  async read(tenant: number, afterLsn: number, upToLsn: number, limit: number): Promise<LoggedChange[]> {
    const query = CompiledQuery.raw(selectRange, [tenant, afterLsn, upToLsn, limit])
    const { rows } = await this.#storage.reader.executeQuery<StoredChange>(query)
    return rows.map(changeOf)
  }

  /** Gives the committed changes at these positions, in the same order; one that is not there is left out. */
  async readAt(tenant: number, lsns: readonly number[]): Promise<LoggedChange[]> {
    const found = new Map<number, LoggedChange>()
    for (let begin = 0; begin < lsns.length; begin += rowsPerStatement) {
      const part = lsns.slice(begin, begin + rowsPerStatement)
      for (const change of await changesAt(this.#storage.reader, tenant, part)) found.set(change.lsn, change)
    }
    return lsns.flatMap((lsn) => found.get(lsn) ?? [])
  }

  /** Gives the change at a position as the unit sees it. */
  async get(tx: WriteTransaction, tenant: number, lsn: number): Promise<LoggedChange | undefined> {
    const [change] = await changesAt(tx, tenant, [lsn])
    return change
  }
}

async function changesAt(reader: Reader, tenant: number, lsns: readonly number[]): Promise<LoggedChange[]> {
  const size = roomFor(lsns.length)
  const parameters = [tenant, ...lsns, ...Array.from({ length: size - lsns.length }, () => lsns.at(-1))]
  const { rows } = await reader.executeQuery<StoredChange>(CompiledQuery.raw(selectAt(size), parameters))
  return rows.map(changeOf)
}

function hasRowTwice(changes: readonly Change[]): boolean {
  if (changes.length === 1) return false
  return new Set(changes.map(rowIdOf)).size < changes.length
}

const changeOf = (row: StoredChange): LoggedChange => ({
  lsn: row.lsn,
  table: row.table_name,
  operation: operations[row.operation]!,
  key: storedBytes(row.row_key),
  data: storedBytes(row.data),
  clock: clockOf(row.clock),
  timestamp: row.made_at,
  checksum: row.checksum,
  compressed: row.compressed === 1,
  clientId: row.client_id,
})
