/** The tenants: one log each, known by number in the database and by name everywhere else. */
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { Storage } from '../storage/mod.ts'
import { tenantsMax } from './limits.ts'

export interface Tenant {
  /** Never used twice. */
  readonly number: number
  readonly name: string
  /** The life of its log, a UUID. */
  readonly epoch: string
  /** The last position of the log that is committed. */
  readonly head: number
  /** The first position that a reader may begin at. */
  readonly floor: number
}

type KnownTenant = { -readonly [K in keyof Tenant]: Tenant[K] }

type Listener = (tenant: Tenant) => void

export class Tenants {
  readonly #storage: Storage
  readonly #environment: Environment
  readonly #known = new Map<string, KnownTenant>()
  readonly #coming = new Map<string, Promise<Tenant>>()
  readonly #listeners = new Set<Listener>()

  /** Reads every tenant there is. */
  static async open(storage: Storage, environment: Environment): Promise<Tenants> {
    const tenants = new Tenants(storage, environment)
    const rows = await storage.reader.selectFrom('sync_tenants').selectAll().execute()
    for (const { number, tenant: name, epoch, head, floor } of rows) {
      tenants.#known.set(name, { number, name, epoch, head, floor })
    }
    return tenants
  }

  private constructor(storage: Storage, environment: Environment) {
    this.#storage = storage
    this.#environment = environment
  }

  all(): readonly Tenant[] {
    return [...this.#known.values()]
  }

  known(name: string): Tenant | undefined {
    return this.#known.get(name)
  }

  /** Gives the tenant, which is durable from its first use on. @throws client_limit when there are too many */
  async of(name: string): Promise<Tenant> {
    return this.#known.get(name) ?? this.#coming.get(name) ?? this.#create(name)
  }

  /** Calls `listener` after each commit to the log of any tenant; gives what ends it. */
  onAdvance(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** The log is committed up to `head`. Commits may be told in another order than they happened. */
  advanced(tenant: Tenant, head: number): void {
    if (head <= tenant.head) return
    const known = tenant as KnownTenant
    known.head = head
    for (const listener of [...this.#listeners]) listener(known)
  }

  /** Readers may begin at `floor` from now on, and no longer before it. */
  floorMoved(tenant: Tenant, floor: number): void {
    const known = tenant as KnownTenant
    known.floor = Math.max(known.floor, floor)
  }

  #create(name: string): Promise<Tenant> {
    if (this.#known.size + this.#coming.size >= tenantsMax) {
      fail('client_limit', 'There is no room for another tenant.', { limit: tenantsMax })
    }
    const creating = this.#insert(name).finally(() => this.#coming.delete(name))
    this.#coming.set(name, creating)
    return creating
  }

  async #insert(name: string): Promise<Tenant> {
    const fresh = { epoch: newEpoch(this.#environment), head: 0, floor: 0, created_at: this.#environment.nowMs() }
    // A write that was not acknowledged may have been done all the same: then the tenant is there already.
    const { number, epoch, head, floor } = await this.#storage.write(async (tx) => {
      const row = { tenant: name, ...fresh }
      await tx
        .insertInto('sync_tenants')
        .values(row)
        .onConflict((found) => found.column('tenant').doNothing())
        .execute()
      return tx.selectFrom('sync_tenants').selectAll().where('tenant', '=', name).executeTakeFirstOrThrow()
    })
    const tenant = { number, name, epoch, head, floor }
    this.#known.set(name, tenant)
    return tenant
  }
}

/** A random UUID, version 4. Source: RFC 9562, section 5.4. */
function newEpoch(environment: Environment): string {
  const bytes = Buffer.from(environment.randomBytes(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
