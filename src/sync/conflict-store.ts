/** The conflicts of a tenant that somebody may have to decide. */
import type { Selectable } from 'kysely'
import { CompiledQuery } from 'kysely'
import { type Database, decodeJson, encodeJson, type Storage, type WriteTransaction } from '../storage/mod.ts'
import type { Change, LoggedChange, PushedChange } from './change.ts'
import type { FoundConflict } from './conflict-report.ts'
import type { ConflictType } from './conflict-rule.ts'
import { conflictsPerTenantMax } from './limits.ts'
import { storedBytes } from './stored-bytes.ts'

export interface KeptConflict {
  readonly id: number
  readonly status: 'open' | 'resolved'
  readonly type: ConflictType
  /** Whose change it is. */
  readonly clientId: string
  readonly foundMs: number
  readonly change: PushedChange
  /** The row as it was then; undefined where it was not shown. */
  readonly row: LoggedChange | undefined
}

/** What is kept of a change beside its table and key, with bytes as base64: numbers would take three times the room. */
type StoredChange = Pick<Change, 'operation' | 'clock' | 'timestamp' | 'checksum' | 'compressed'> & {
  readonly data: string
}

type StoredRow = StoredChange & { readonly lsn: number; readonly clientId: string }

const insert = `insert into sync_conflicts
  (tenant, status, client_id, client_lsn, table_name, row_key, conflict_type, change, server, found_at)
  values (?, 'open', ?, ?, ?, ?, ?, ?, ?, ?) returning id`
const removeSurplus = `delete from sync_conflicts where tenant = ? and id <= (
  select id from sync_conflicts where tenant = ? order by id desc limit 1 offset ?)`

/** Keeps the conflicts that were not decided, and gives the id of each; undefined for the others. */
export async function keepConflicts(
  tx: WriteTransaction,
  tenant: number,
  clientId: string,
  found: readonly FoundConflict[],
  nowMs: number,
): Promise<(number | undefined)[]> {
  const ids: (number | undefined)[] = []
  for (const conflict of found) {
    const isOpen = conflict.resolution === 'rejected'
    ids.push(isOpen ? await insertOne(tx, tenant, clientId, conflict, nowMs) : undefined)
  }
  if (ids.some((id) => id !== undefined)) {
    await tx.executeQuery(CompiledQuery.raw(removeSurplus, [tenant, tenant, conflictsPerTenantMax]))
  }
  return ids
}

async function insertOne(
  tx: WriteTransaction,
  tenant: number,
  clientId: string,
  { change, type, row }: FoundConflict,
  nowMs: number,
): Promise<number> {
  const about = [clientId, change.clientLsn, change.table, change.key, type]
  const server = row === undefined ? null : { ...storedChange(row), lsn: row.lsn, clientId: row.clientId }
  const parameters = [tenant, ...about, encodeJson(storedChange(change)), encodeJson(server), nowMs]
  const { rows } = await tx.executeQuery<{ id: number }>(CompiledQuery.raw(insert, parameters))
  return rows[0]!.id
}

/** A conflict of this tenant; those of others are not found. */
export async function readConflict(
  tx: WriteTransaction,
  tenant: number,
  id: number,
): Promise<KeptConflict | undefined> {
  const query = tx.selectFrom('sync_conflicts').selectAll().where('tenant', '=', tenant).where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && keptOf(row)
}

/** Gives at most `limit` conflicts with smaller ids than `before`, newest first. */
export async function readConflicts(
  { reader }: Storage,
  tenant: number,
  { before, status, limit }: { before: number | undefined; status: KeptConflict['status'] | undefined; limit: number },
): Promise<KeptConflict[]> {
  let query = reader.selectFrom('sync_conflicts').selectAll().where('tenant', '=', tenant)
  if (before !== undefined) query = query.where('id', '<', before)
  if (status !== undefined) query = query.where('status', '=', status)
  return (await query.orderBy('id', 'desc').limit(limit).execute()).map(keptOf)
}

export async function markResolved(tx: WriteTransaction, id: number): Promise<void> {
  await tx.updateTable('sync_conflicts').set({ status: 'resolved' }).where('id', '=', id).execute()
}

function storedChange({ operation, data, clock, timestamp, checksum, compressed }: Change): StoredChange {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  return { operation, data: bytes.toString('base64'), clock, timestamp, checksum, compressed }
}

function keptOf(row: Selectable<Database['sync_conflicts']>): KeptConflict {
  const place = { table: row.table_name, key: storedBytes(row.row_key) }
  const server = decodeJson(row.server) as StoredRow | null
  return {
    id: row.id,
    status: row.status,
    type: row.conflict_type as ConflictType,
    clientId: row.client_id,
    foundMs: row.found_at,
    change: { clientLsn: row.client_lsn, ...place, ...restored(decodeJson(row.change) as StoredChange) },
    row: server === null ? undefined : { lsn: server.lsn, clientId: server.clientId, ...place, ...restored(server) },
  }
}

function restored({ operation, data, clock, timestamp, checksum, compressed }: StoredChange) {
  const own = Object.assign(Object.create(null), clock)
  return { operation, data: Buffer.from(data, 'base64'), clock: own, timestamp, checksum, compressed }
}
