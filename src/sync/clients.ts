/** The clients of every tenant: who they are, how far they are, and who may speak for them. */
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { Storage } from '../storage/mod.ts'
import type { SyncCaller } from './change.ts'
import { type ClientRow, ClientStore, type Owner } from './client-store.ts'
import { clientsPerTenantMax, unclaimedClientsMax } from './limits.ts'
import type { Tenants } from './tenants.ts'

/** A client that is silent for longer is stale. */
export const healthyMs = 60_000

/** How often positions and moments of clients are written: what is younger may be lost in a crash, and is then older. */
const flushEveryMs = 1_000

/** A client of a tenant. */
export interface Client extends Readonly<ClientRow> {
  readonly owner: Owner
}

/** What a client tells about itself. */
export interface Introduction {
  readonly clientId: string
  readonly metadata: Readonly<Record<string, string>>
  readonly schemaVersion: number | undefined
}

/** Tenant 0 holds clients that registered without a token. They belong to whoever uses their id with a token first. */
const nobody = 0

export interface ClientsOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly tenants: Pick<Tenants, 'of'>
  readonly onFailure: (error: unknown) => void
  /** Of one tenant. */
  readonly clientsMax?: number
  readonly unclaimedMax?: number
}

export class Clients {
  readonly #store: ClientStore
  readonly #options: ClientsOptions
  readonly #byTenant: Map<number, Map<string, ClientRow>>
  readonly #changed = new Set<ClientRow>()
  readonly #stopFlushing: () => void
  #flushing: Promise<void> = Promise.resolve()

  /** Reads every client that is registered. */
  static async open(options: ClientsOptions): Promise<Clients> {
    const store = new ClientStore(options.storage)
    return new Clients(options, store, await store.readAll())
  }

  private constructor(options: ClientsOptions, store: ClientStore, rows: readonly ClientRow[]) {
    this.#options = options
    this.#store = store
    this.#byTenant = new Map([[nobody, new Map()]])
    for (const row of rows) this.#of(row.tenant).set(row.clientId, row)
    this.#stopFlushing = options.environment.every(flushEveryMs, () => void this.flush().catch(options.onFailure))
  }

  /** Clients of all tenants, and those that nobody has claimed. */
  count(): number {
    let count = 0
    for (const [tenant, clients] of this.#byTenant) {
      if (tenant !== nobody) count += clients.size
      else for (const client of clients.values()) count += client.owner === undefined ? 1 : 0
    }
    return count
  }

  /** Registers a client that no tenant has claimed; one that is known stays as it is. */
  async registerUnclaimed(introduction: Introduction, requestId: string): Promise<void> {
    const known = this.#of(nobody).get(introduction.clientId)
    if (known !== undefined) return this.#sawAgain(known)
    const leaving = this.#longestSilent()
    if (leaving !== undefined) {
      this.#of(nobody).delete(leaving.clientId)
      this.#changed.delete(leaving)
    }
    await this.#insert(this.#newRow(nobody, undefined, introduction), { actor: 'open', requestId }, leaving)
  }

  /** Registers a client of the caller's tenant; one that is known keeps its position. @throws forbidden, client_limit */
  async register(caller: SyncCaller, introduction: Introduction): Promise<Client> {
    const { number } = await this.#options.tenants.of(caller.tenant)
    const known = this.#of(number).get(introduction.clientId)
    if (known === undefined) return this.#add(caller, number, introduction)
    const client = permitted(caller, known)
    const { metadata, schemaVersion } = introduction
    Object.assign(client, { metadata, schemaVersion, lastSeenMs: this.#options.environment.nowMs() })
    await this.#store.introduce(client, { actor: caller.user, requestId: caller.requestId })
    return client
  }

  /**
   * Gives the client in whose name a request comes, claiming it when nobody has.
   *
   * @throws client_not_registered, forbidden, client_limit
   */
  async require(caller: SyncCaller, clientId: string): Promise<Client> {
    const { number } = await this.#options.tenants.of(caller.tenant)
    const known = this.#of(number).get(clientId)
    if (known !== undefined) {
      const client = permitted(caller, known)
      this.seen(client)
      return client
    }
    const unclaimed = this.#of(nobody).get(clientId)
    if (unclaimed === undefined) fail('client_not_registered', `Client not registered: ${clientId}`)
    const client = await this.#add(caller, number, unclaimed)
    this.#change(unclaimed, { owner: ownerOf(caller) })
    return client
  }

  seen(client: Client): void {
    this.#change(client, { lastSeenMs: this.#options.environment.nowMs() })
  }

  /** The client was sent everything up to `lsn`. */
  delivered(client: Client, lsn: number): void {
    if (lsn > client.deliveredLsn) this.#change(client, { deliveredLsn: lsn })
  }

  /** The client says that it has everything up to `lsn`. */
  acknowledged(client: Client, lsn: number): void {
    if (lsn > client.acknowledgedLsn) this.#change(client, { acknowledgedLsn: lsn })
    this.delivered(client, lsn)
  }

  /** The clients of a tenant, by id. */
  of(tenant: number): readonly Client[] {
    const clients = [...(this.#byTenant.get(tenant)?.values() ?? [])] as Client[]
    return clients.sort((a, b) => (a.clientId < b.clientId ? -1 : 1))
  }

  /** The clients of all tenants, in no order. */
  *claimed(): Generator<Client> {
    for (const [tenant, clients] of this.#byTenant) if (tenant !== nobody) yield* clients.values() as Iterable<Client>
  }

  isHealthy({ lastSeenMs }: Pick<Client, 'lastSeenMs'>): boolean {
    return this.#options.environment.nowMs() - lastSeenMs <= healthyMs
  }

  /** Forgets a client. @throws client_not_found */
  async evict(
    tenant: number,
    clientId: string,
    by: { readonly actor: string; readonly requestId: string },
  ): Promise<void> {
    const client = this.#byTenant.get(tenant)?.get(clientId)
    if (client === undefined) fail('client_not_found', undefined, { client_id: clientId })
    this.#of(tenant).delete(clientId)
    this.#changed.delete(client)
    await this.#store.remove(client, by, this.#options.environment.nowMs())
  }

  /** Forgets the clients of tenants that were silent for longer than `silentMs`; gives how many. */
  async evictSilent(silentMs: number): Promise<number> {
    const before = this.#options.environment.nowMs() - silentMs
    const silent = [...this.#byTenant.values()].flatMap((clients) =>
      [...clients.values()].filter(({ lastSeenMs }) => lastSeenMs < before),
    )
    for (const { tenant, clientId } of silent) {
      await this.evict(tenant, clientId, { actor: 'server', requestId: 'stale-clients' })
    }
    return silent.length
  }

  /** Writes what has changed since the last time. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#writeChanged())
    return this.#flushing
  }

  async close(): Promise<void> {
    this.#stopFlushing()
    await this.flush()
  }

  async #writeChanged(): Promise<void> {
    const changed = [...this.#changed]
    this.#changed.clear()
    try {
      await this.#store.update(changed)
    } catch (error) {
      for (const client of changed) this.#changed.add(client)
      throw error
    }
  }

  #of(tenant: number): Map<string, ClientRow> {
    const known = this.#byTenant.get(tenant)
    if (known !== undefined) return known
    const clients = new Map<string, ClientRow>()
    this.#byTenant.set(tenant, clients)
    return clients
  }

  #change(client: Readonly<ClientRow>, change: Partial<ClientRow>): void {
    const row = client as ClientRow
    Object.assign(row, change)
    this.#changed.add(row)
  }

  /** The unclaimed clients are kept in the order in which they were last heard of. */
  #sawAgain(client: ClientRow): void {
    this.#change(client, { lastSeenMs: this.#options.environment.nowMs() })
    const unclaimed = this.#of(nobody)
    unclaimed.delete(client.clientId)
    unclaimed.set(client.clientId, client)
  }

  #longestSilent(): ClientRow | undefined {
    const unclaimed = this.#of(nobody)
    const { unclaimedMax = unclaimedClientsMax } = this.#options
    return unclaimed.size < unclaimedMax ? undefined : unclaimed.values().next().value
  }

  async #add(caller: SyncCaller, tenant: number, introduction: Introduction): Promise<Client> {
    const { clientsMax = clientsPerTenantMax } = this.#options
    if (this.#of(tenant).size >= clientsMax) fail('client_limit', undefined, { limit: clientsMax })
    const row = this.#newRow(tenant, ownerOf(caller), introduction)
    await this.#insert(row, { actor: caller.user, requestId: caller.requestId })
    return row as Client
  }

  /** It is there for everyone at once, so that two requests of a new client do not add it twice. */
  async #insert(row: ClientRow, by: Parameters<ClientStore['insert']>[1], leaving?: ClientRow): Promise<void> {
    const clients = this.#of(row.tenant)
    clients.set(row.clientId, row)
    try {
      await this.#store.insert(row, by, leaving)
    } catch (error) {
      clients.delete(row.clientId)
      if (leaving !== undefined) clients.set(leaving.clientId, leaving)
      throw error
    }
  }

  #newRow(tenant: number, owner: Owner | undefined, { clientId, metadata, schemaVersion }: Introduction): ClientRow {
    const nowMs = this.#options.environment.nowMs()
    const positions = { deliveredLsn: 0, acknowledgedLsn: 0 }
    return { tenant, clientId, owner, metadata, schemaVersion, registeredMs: nowMs, lastSeenMs: nowMs, ...positions }
  }
}

const ownerOf = ({ user, client }: SyncCaller): Owner => ({ user, client })

/** A caller may speak for the client that its token names, and for those that its user claimed with that token's client. */
function permitted(caller: SyncCaller, client: ClientRow): Client {
  const isNamed = client.clientId.toLowerCase() === caller.client.toLowerCase()
  const isOwner = client.owner?.user === caller.user && client.owner.client === caller.client
  if (!isNamed && !isOwner) fail('forbidden', 'This client belongs to somebody else.', { client_id: client.clientId })
  return client as Client
}
