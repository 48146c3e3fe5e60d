/** The rows of a tenant as they are, for who is new or too far behind. */
import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type { SnapshotRequest } from '../contract/mod.ts'
import type { Storage } from '../storage/mod.ts'
import type { LoggedChange, SyncCaller } from './change.ts'
import type { ChangeLog } from './change-log.ts'
import type { Clients } from './clients.ts'
import type { Cursors, Place } from './cursor.ts'
import { batchMax, pageBytesDefault, pageBytesMax } from './limits.ts'
import { checkEpoch } from './pull.ts'
import { storedBytes } from './stored-bytes.ts'
import type { Tenant, Tenants } from './tenants.ts'
import type { Trail } from './trail.ts'
import { changeJson } from './wire.ts'

export interface SnapshotOptions {
  readonly storage: Storage
  readonly tenants: Pick<Tenants, 'of'>
  readonly clients: Pick<Clients, 'require'>
  readonly log: Pick<ChangeLog, 'readAt'>
  readonly cursors: Cursors
  readonly trail: Trail
}

/** A row of the tenant, and where its latest change is. */
interface RowPlace {
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly lsn: number
  readonly bytes: number
}

interface Page {
  readonly rows: readonly RowPlace[]
  readonly hasMore: boolean
}

/** Deletes are numbered 2: what is deleted is in no snapshot. */
const rowsAfter = `select r.table_name, r.row_key, r.lsn, length(c.data) + length(c.row_key) as bytes
  from sync_rows r join sync_changes c on c.tenant = r.tenant and c.lsn = r.lsn
  where r.tenant = ? and (r.table_name, r.row_key) > (?, ?) and r.operation <> 2
  order by r.table_name, r.row_key limit ?`

export class Snapshots {
  readonly #options: SnapshotOptions

  constructor(options: SnapshotOptions) {
    this.#options = options
  }

  /**
   * Gives a page as JSON of `SnapshotResponse`.
   *
   * The first page fixes `server_lsn`. Rows are read as they are when their page is read; what changes meanwhile is in the
   * log after `server_lsn`, so a pull from there brings a client to what everyone else has.
   */
  async read(caller: SyncCaller, request: SnapshotRequest): Promise<string> {
    const { clients, tenants, trail } = this.#options
    const client = await clients.require(caller, request.client_id)
    const tenant = await tenants.of(caller.tenant)
    const place = this.#placeOf(tenant, request)
    const page = await this.#page(tenant, place, request)
    const changes = await this.#options.log.readAt(
      tenant.number,
      page.rows.map(({ lsn }) => lsn),
    )
    trail.readSnapshot(caller, client.clientId, changes.length)
    return this.#answer(tenant, place, page, changes)
  }

  #placeOf(tenant: Tenant, { continuation_token: token, tables }: SnapshotRequest): Place {
    const listing = listingOf(tables)
    if (token === undefined || token === null) {
      return { tenant: tenant.number, epoch: tenant.epoch, listing, last: ['', ''], upper: tenant.head, began: null }
    }
    const place = this.#options.cursors.read(token, tenant.number, listing)
    checkEpoch(tenant, place.epoch)
    return place
  }

  async #page(tenant: Tenant, place: Place, request: SnapshotRequest): Promise<Page> {
    const entriesMax = Math.min(request.max_entries ?? batchMax, batchMax)
    const bytesMax = Math.min(request.max_bytes ?? pageBytesDefault, pageBytesMax)
    const tables = request.tables && [...new Set(request.tables)].sort()
    const found = await this.#rows(tenant, place, tables, entriesMax + 1)
    let bytes = 0
    const end = found.findIndex((row, at) => {
      bytes += Number(row.bytes)
      return at >= entriesMax || (at > 0 && bytes > bytesMax)
    })
    return end === -1 ? { rows: found, hasMore: false } : { rows: found.slice(0, end), hasMore: true }
  }

  /** A table at a time where tables are named, so that the others are never read. */
  async #rows(tenant: Tenant, { last }: Place, tables: readonly string[] | undefined, limit: number) {
    const [table = '', key = ''] = last as readonly string[]
    const after = Buffer.from(key, 'base64url')
    if (tables === undefined) return this.#query(rowsAfter, [tenant.number, table, after, limit])
    const found: RowPlace[] = []
    for (const name of tables) {
      if (name < table || found.length >= limit) continue
      const begin = name === table ? after : Buffer.alloc(0)
      const upTo = rowsAfter.replace('and r.operation', 'and r.table_name = ? and r.operation')
      found.push(...(await this.#query(upTo, [tenant.number, name, begin, name, limit - found.length])))
    }
    return found
  }

  async #query(text: string, parameters: readonly unknown[]): Promise<RowPlace[]> {
    const { rows } = await this.#options.storage.reader.executeQuery<RowPlace>(CompiledQuery.raw(text, [...parameters]))
    return rows
  }

  #answer(tenant: Tenant, place: Place, { rows, hasMore }: Page, changes: readonly LoggedChange[]): string {
    const end = rows.at(-1)
    const last = end && ([end.table_name, Buffer.from(storedBytes(end.row_key)).toString('base64url')] as const)
    const token = hasMore && last ? JSON.stringify(this.#options.cursors.write({ ...place, last })) : 'null'
    return (
      `{"type":"snapshot_response","rows":[${changes.map(changeJson).join(',')}],"server_lsn":${place.upper},` +
      `"has_more":${hasMore},"continuation_token":${token},"epoch":${JSON.stringify(tenant.epoch)}}`
    )
  }
}

function listingOf(tables: readonly string[] | undefined): string {
  const text = JSON.stringify(['snapshot', tables ?? null])
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
