/** The log as it grows, for clients that keep a connection. */
import { toFailure } from '../errors.ts'
import type { SyncCaller } from './change.ts'
import type { Client, Clients } from './clients.ts'
import type { Compaction } from './compaction.ts'
import type { Filter, LogReader } from './log-reader.ts'
import { beginning, checkPlace, checkPosition } from './pull.ts'
import type { ChangesListener, Followed, FollowQuery } from './service.ts'
import type { Tenant, Tenants } from './tenants.ts'
import type { Waiters } from './waiters.ts'
import { changeJson } from './wire.ts'

/** Small parts, because each of a great many connections holds one. */
const bounds = { entriesMax: 100, bytesMax: 262_144 }

export interface FollowOptions {
  readonly tenants: Pick<Tenants, 'of'>
  readonly clients: Pick<Clients, 'require' | 'delivered'>
  readonly reader: LogReader
  readonly waiters: Waiters
  readonly compaction: Pick<Compaction, 'isSwept'>
}

export class Following {
  readonly #options: FollowOptions

  constructor(options: FollowOptions) {
    this.#options = options
  }

  /** Gives changes after a position as they come, until the signal aborts or the position leaves the log. */
  async follow(caller: SyncCaller, query: FollowQuery, signal: AbortSignal): Promise<AsyncIterable<Followed>> {
    const client = await this.#options.clients.require(caller, query.clientId)
    const tenant = await this.#options.tenants.of(caller.tenant)
    checkPosition(tenant, query.sinceLsn)
    return this.#follow(tenant, client, query, signal)
  }

  async *#follow(tenant: Tenant, client: Client, query: FollowQuery, signal: AbortSignal): AsyncGenerator<Followed> {
    const { clients, waiters } = this.#options
    let last = query.sinceLsn
    const began = last === 0 ? beginning(tenant, this.#options.compaction) : null
    while (!signal.aborted) {
      const part = await this.#readOn(tenant, last, began, filterOf(query, client))
      if (part === undefined) return yield { kind: 'resync', json: resyncJson(tenant) }
      for (const change of part.changes) yield { kind: 'change', lsn: change.lsn, json: changeJson(change) }
      last = part.last
      if (query.tables === undefined) clients.delivered(client, last)
      await waiters.wait(tenant, last, signal)
    }
  }

  /** Calls `listener` when the log is longer than the client's position, now and after every commit. */
  async watch(caller: SyncCaller, { clientId, sinceLsn }: FollowQuery, listener: ChangesListener): Promise<() => void> {
    await this.#options.clients.require(caller, clientId)
    const tenant = await this.#options.tenants.of(caller.tenant)
    const tell = () => listener(tenant.head, tenant.epoch)
    const stop = this.#options.waiters.listen(tenant, tell)
    if (tenant.head > sinceLsn) tell()
    return stop
  }

  async #readOn(tenant: Tenant, last: number, began: number | null, filter: Filter | undefined) {
    const part = await this.#options.reader.read(tenant.number, last, tenant.head, filter, bounds)
    try {
      checkPlace(tenant, last, began, part)
      return part
    } catch (error) {
      if (toFailure(error).code !== 'resync_required') throw error
      return undefined
    }
  }
}

function filterOf({ tables, excludeOwn }: FollowQuery, { clientId }: Client): Filter | undefined {
  if (tables === undefined && excludeOwn !== true) return undefined
  const exceptOf = excludeOwn === true ? clientId : undefined
  return { tables: tables && new Set(tables), keyPrefix: undefined, exceptOf }
}

const resyncJson = ({ floor, head, epoch }: Tenant): string =>
  JSON.stringify({ min_lsn: floor, server_lsn: head, epoch })
