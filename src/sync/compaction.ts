/**
 * Removes from a log what nobody needs any longer: changes that a later change of the same row has superseded, and deletes
 * that every client has seen.
 *
 * What is left is the latest change of every row, so that a client that has nothing can still begin at 0. Who has something
 * must not be behind what was removed: `floor` says from where on a position is good. Readers are held to the new floor before
 * anything is removed; the database learns it part by part, with what is removed, so that after a crash it is exact.
 */
import { CompiledQuery } from 'kysely'
import type { Environment } from '../environment.ts'
import { auditLog, type Storage } from '../storage/mod.ts'
import type { Clients } from './clients.ts'
import type { Tenant, Tenants } from './tenants.ts'

/** Positions that one unit looks at: bounds how long it holds everyone up. */
const positionsPerUnit = 500

export interface CompactionOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly tenants: Pick<Tenants, 'floorMoved'>
  readonly clients: Pick<Clients, 'of'>
  /** Deletes that are older are removed even when a client has not seen them: it has to read a snapshot. */
  readonly tombstonesKeptMs: number
}

export interface CompactionResult {
  /** Changes that were removed, deletes among them. */
  readonly removed: number
  /** Deletes that are kept. */
  readonly tombstones: number
}

const superseded = `delete from sync_changes where tenant = ? and lsn > ? and lsn <= ? and not exists (
  select 1 from sync_rows r where r.tenant = sync_changes.tenant and r.table_name = sync_changes.table_name
    and r.row_key = sync_changes.row_key and r.lsn = sync_changes.lsn)`
const deletedRows = `delete from sync_rows where tenant = ? and operation = 2 and lsn > ? and lsn <= ?
  and (table_name, row_key) in (
    select table_name, row_key from sync_changes where tenant = ? and operation = 2 and lsn > ? and lsn <= ?)`
const raiseFloor = 'update sync_tenants set floor = ? where number = ? and floor < ?'
const lastOld = `select lsn from sync_changes where tenant = ? and lsn <= ? and received_at < ? order by lsn desc limit 1`

export class Compaction {
  readonly #options: CompactionOptions
  /** Logs whose floor has moved further than deletes are removed: the new floor by the number of the tenant. */
  readonly #unswept = new Map<number, number>()

  constructor(options: CompactionOptions) {
    this.#options = options
  }

  /** Whether all that goes below the floor has gone, so that a listing from the beginning misses no delete meanwhile. */
  isSwept({ number }: Tenant): boolean {
    return !this.#unswept.has(number)
  }

  /** Compacts the log of `tenant`. A crash in between leaves a log that is good, and compacted in part. */
  async run(tenant: Tenant, by: { readonly actor: string; readonly requestId: string }): Promise<CompactionResult> {
    const floor = await this.#newFloor(tenant)
    let removed = 0
    if (floor > tenant.floor) {
      this.#unswept.set(tenant.number, floor)
      this.#options.tenants.floorMoved(tenant, floor)
    }
    for (let after = 0; after < floor; after = Math.min(after + positionsPerUnit, floor)) {
      removed += await this.#compactRange(tenant.number, after, Math.min(after + positionsPerUnit, floor))
    }
    if ((this.#unswept.get(tenant.number) ?? floor) <= floor) this.#unswept.delete(tenant.number)
    const tombstones = await this.#countTombstones(tenant)
    await this.#record(tenant, by, { removed, tombstones, floor })
    return { removed, tombstones }
  }

  /** Up to where every live client has come, or where changes are older than deletes are kept. */
  async #newFloor(tenant: Tenant): Promise<number> {
    const { clients, environment, storage, tombstonesKeptMs } = this.#options
    const seen = clients
      .of(tenant.number)
      .reduce((least, client) => Math.min(least, client.acknowledgedLsn), tenant.head)
    const parameters = [tenant.number, tenant.head, environment.nowMs() - tombstonesKeptMs]
    const { rows } = await storage.reader.executeQuery<{ lsn: number }>(CompiledQuery.raw(lastOld, parameters))
    return Math.max(tenant.floor, seen, rows[0]?.lsn ?? 0)
  }

  #compactRange(tenant: number, after: number, upTo: number): Promise<number> {
    return this.#options.storage.write(async (tx) => {
      const range = [tenant, after, upTo]
      await tx.executeQuery(CompiledQuery.raw(raiseFloor, [upTo, tenant, upTo]))
      await tx.executeQuery(CompiledQuery.raw(deletedRows, [...range, ...range]))
      const { numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(superseded, range))
      return Number(numAffectedRows ?? 0n)
    })
  }

  async #countTombstones({ number, floor, head }: Tenant): Promise<number> {
    const { count } = await this.#options.storage.reader
      .selectFrom('sync_changes')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('tenant', '=', number)
      .where('lsn', '>', floor)
      .where('lsn', '<=', head)
      .where('operation', '=', 2)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  async #record(tenant: Tenant, by: { readonly actor: string; readonly requestId: string }, counts: object) {
    const details = { outcome: 'ok', ...counts }
    const atMs = this.#options.environment.nowMs()
    await auditLog(this.#options.storage).append({ atMs, ...by, action: 'sync.compact', subject: tenant.name, details })
  }
}
