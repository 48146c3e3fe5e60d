/** The rows of clients. */
import { CompiledQuery, type Selectable } from 'kysely'
import { auditLog, type Database, decodeJson, encodeJson, type Storage, type WriteTransaction } from '../storage/mod.ts'

/** User and client of the token that claimed a client. */
export interface Owner {
  readonly user: string
  readonly client: string
}

export interface ClientRow {
  readonly tenant: number
  readonly clientId: string
  /** Undefined while nobody has claimed it. */
  owner: Owner | undefined
  metadata: Readonly<Record<string, string>>
  schemaVersion: number | undefined
  readonly registeredMs: number
  lastSeenMs: number
  /** The last position that it was sent. */
  deliveredLsn: number
  /** The last position that it says it has. */
  acknowledgedLsn: number
}

/** Who asked for a change. */
interface Actor {
  readonly actor: string
  readonly requestId: string
}

/** Rows written in one unit: bounds how long it holds everyone up. */
const rowsPerUnit = 50

export class ClientStore {
  readonly #storage: Storage

  constructor(storage: Storage) {
    this.#storage = storage
  }

  /** Every client, those first that were silent longest. */
  async readAll(): Promise<ClientRow[]> {
    const rows = await this.#storage.reader.selectFrom('sync_clients').selectAll().orderBy('last_seen_at').execute()
    return rows.map(rowOf)
  }

  /** Adds a client and removes `leaving`, in one unit. */
  async insert(client: ClientRow, by: Actor, leaving?: ClientRow): Promise<void> {
    await this.#storage.write(async (tx) => {
      if (leaving !== undefined) await remove(tx, leaving)
      // A write that was not acknowledged may have been done all the same: then the client is there already.
      await remove(tx, client)
      await tx.insertInto('sync_clients').values(columnsOf(client)).execute()
      await this.#audit(tx, 'sync.register', client, by, client.registeredMs)
    })
  }

  /** Writes what a client says about itself. */
  async introduce(client: ClientRow, by: Actor): Promise<void> {
    await this.#storage.write(async (tx) => {
      await update(tx, client)
      await this.#audit(tx, 'sync.register', client, by, client.lastSeenMs)
    })
  }

  async update(clients: readonly ClientRow[]): Promise<void> {
    for (let at = 0; at < clients.length; at += rowsPerUnit) {
      const part = clients.slice(at, at + rowsPerUnit)
      await this.#storage.write(async (tx) => {
        for (const client of part) await update(tx, client)
      })
    }
  }

  async remove(client: ClientRow, by: Actor, atMs: number): Promise<void> {
    await this.#storage.write(async (tx) => {
      await remove(tx, client)
      await this.#audit(tx, 'sync.evict', client, by, atMs)
    })
  }

  async #audit(tx: WriteTransaction, action: string, client: ClientRow, by: Actor, atMs: number): Promise<void> {
    const details = { tenant: client.tenant, claimed: client.owner !== undefined, outcome: 'ok' }
    const { actor, requestId } = by
    await auditLog(this.#storage).append({ atMs, actor, action, subject: client.clientId, requestId, details }, tx)
  }
}

// Heartbeats make this the statement that runs most often, so it is prepared once.
const updateText = `update sync_clients
  set owner = ?, metadata = ?, schema_version = ?, last_seen_at = ?, delivered_lsn = ?, acknowledged_lsn = ?
  where tenant = ? and client_id = ? and registered_at = ?`

async function update(tx: WriteTransaction, client: ClientRow): Promise<void> {
  const { tenant, client_id, registered_at, ...columns } = columnsOf(client)
  const { owner, metadata, schema_version, last_seen_at, delivered_lsn, acknowledged_lsn } = columns
  const told = [owner, metadata, schema_version, last_seen_at, delivered_lsn, acknowledged_lsn]
  await tx.executeQuery(CompiledQuery.raw(updateText, [...told, tenant, client_id, registered_at]))
}

async function remove(tx: WriteTransaction, { tenant, clientId }: ClientRow): Promise<void> {
  await tx.deleteFrom('sync_clients').where('tenant', '=', tenant).where('client_id', '=', clientId).execute()
}

const columnsOf = (client: ClientRow) => ({
  tenant: client.tenant,
  client_id: client.clientId,
  owner: client.owner === undefined ? null : encodeJson(client.owner),
  metadata: encodeJson(client.metadata),
  schema_version: client.schemaVersion ?? null,
  registered_at: client.registeredMs,
  last_seen_at: client.lastSeenMs,
  delivered_lsn: client.deliveredLsn,
  acknowledged_lsn: client.acknowledgedLsn,
})

const rowOf = (row: Selectable<Database['sync_clients']>): ClientRow => ({
  tenant: row.tenant,
  clientId: row.client_id,
  owner: row.owner === null ? undefined : (decodeJson(row.owner) as Owner),
  metadata: decodeJson(row.metadata) as Record<string, string>,
  schemaVersion: row.schema_version ?? undefined,
  registeredMs: row.registered_at,
  lastSeenMs: row.last_seen_at,
  deliveredLsn: row.delivered_lsn,
  acknowledgedLsn: row.acknowledged_lsn,
})
