/** What a client has not seen yet. */
import { createHash } from 'node:crypto'
import type { PullRequest } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import type { LoggedChange, SyncCaller } from './change.ts'
import type { Client, Clients } from './clients.ts'
import { mergeClocks } from './clock.ts'
import type { Compaction } from './compaction.ts'
import type { Cursors, Place } from './cursor.ts'
import { batchMax, pageBytesDefault, pageBytesMax, waitMsMax } from './limits.ts'
import type { Filter, LogReader, Part } from './log-reader.ts'
import type { Tenant, Tenants } from './tenants.ts'
import type { Trail } from './trail.ts'
import type { Waiters } from './waiters.ts'
import { bytesOf, changeJson } from './wire.ts'

export interface PullOptions {
  readonly tenants: Pick<Tenants, 'of'>
  readonly clients: Pick<Clients, 'require' | 'delivered' | 'acknowledged'>
  readonly reader: LogReader
  readonly cursors: Cursors
  readonly waiters: Waiters
  readonly compaction: Pick<Compaction, 'isSwept'>
  readonly trail: Trail
}

export class Pulls {
  readonly #options: PullOptions

  constructor(options: PullOptions) {
    this.#options = options
  }

  /**
   * Gives a page as JSON of `PullResponse`.
   *
   * The first page fixes how far the listing goes, so that it ends however much is written meanwhile; the token carries
   * its place. A page that compaction has overtaken is refused rather than given with a gap.
   */
  async pull(caller: SyncCaller, request: PullRequest, signal: AbortSignal): Promise<string> {
    const { clients, tenants, waiters, trail } = this.#options
    const client = await clients.require(caller, request.client_id)
    const tenant = await tenants.of(caller.tenant)
    checkEpoch(tenant, request.epoch)
    const isFirst = (request.continuation_token ?? null) === null
    if (isFirst && (request.wait_ms ?? 0) > 0) {
      checkPosition(tenant, request.since_lsn)
      await waiters.wait(tenant, request.since_lsn, signal, Math.min(request.wait_ms ?? 0, waitMsMax))
    }
    const place = this.#placeOf(tenant, request)
    const part = await this.#read(tenant, client, place, request)
    if (isFirst) clients.acknowledged(client, request.since_lsn)
    if (!isFiltered(request)) clients.delivered(client, part.last)
    trail.pulled(caller, client.clientId, part.changes.length)
    return this.#answer(tenant, request, place, part)
  }

  #placeOf(tenant: Tenant, request: PullRequest): Place {
    const listing = listingOf(request)
    const token = request.continuation_token ?? null
    if (token !== null) {
      const place = this.#options.cursors.read(token, tenant.number, listing)
      checkEpoch(tenant, place.epoch)
      return place
    }
    const since = request.since_lsn
    checkPosition(tenant, since)
    const began = since === 0 ? beginning(tenant, this.#options.compaction) : null
    return { tenant: tenant.number, epoch: tenant.epoch, listing, last: since, upper: tenant.head, began }
  }

  async #read(tenant: Tenant, client: Client, { last, upper, began }: Place, request: PullRequest): Promise<Part> {
    const bounds = {
      entriesMax: Math.min(request.max_entries, batchMax),
      bytesMax: Math.min(request.max_bytes ?? pageBytesDefault, pageBytesMax),
    }
    const part = await this.#options.reader.read(
      tenant.number,
      last as number,
      upper,
      filterOf(request, client),
      bounds,
    )
    // Compaction may have removed something between the readings of a page, or between two pages.
    checkPlace(tenant, last as number, began, part)
    return part
  }

  #answer(tenant: Tenant, request: PullRequest, place: Place, { changes, last, hasMore }: Part): string {
    const token = hasMore ? JSON.stringify(this.#options.cursors.write({ ...place, last })) : 'null'
    const clock = JSON.stringify(mergeClocks(changes.map((change) => change.clock)))
    return (
      `{"type":"pull_response","request_id":${JSON.stringify(request.message_id)},"changes":[${listJson(changes)}],` +
      `"server_lsn":${place.upper},"has_more":${hasMore},"continuation_token":${token},"vector_clock":${clock},` +
      `"epoch":${JSON.stringify(tenant.epoch)},"pending":${hasMore ? place.upper - last : 0}}`
    )
  }
}

const listJson = (changes: readonly LoggedChange[]): string => changes.map(changeJson).join(',')

/** @throws resync_required for the epoch of another log. */
export function checkEpoch(tenant: Tenant, epoch: string | undefined): void {
  if (epoch !== undefined && epoch !== tenant.epoch) failToResync(tenant, 'The position is of another log.')
}

/**
 * A client that has nothing may begin at 0 at any time: the log has the latest change of every row. Who has something needs
 * every delete since.
 *
 * @throws resync_required for a position that is not in the log.
 */
export function checkPosition(tenant: Tenant, since: number): void {
  if (since > tenant.head) failToResync(tenant, 'The position is above the end of the log.')
  if (since > 0 && since < tenant.floor) failToResync(tenant, 'The position is not in the log any longer.')
}

/** What a listing that begins at 0 is marked with; null while deletes are being removed, of which it could miss one. */
export function beginning(tenant: Tenant, compaction: Pick<Compaction, 'isSwept'>): number | null {
  return compaction.isSwept(tenant) ? tenant.floor : null
}

/**
 * Looks again at the position after which `part` was read. A listing from the beginning may pass below the floor for as long
 * as nothing moves it.
 *
 * @throws resync_required
 */
export function checkPlace(tenant: Tenant, after: number, began: number | null, { isWhole }: Part): void {
  if (began === tenant.floor) return
  checkPosition(tenant, after)
  if (after === 0 && !isWhole && tenant.floor > 0) failToResync(tenant, 'The log was compacted meanwhile.')
}

function failToResync({ floor, head, epoch }: Tenant, message: string): never {
  fail('resync_required', message, { min_lsn: floor, server_lsn: head, epoch })
}

const isFiltered = ({ tables, key_prefix }: PullRequest): boolean => tables !== undefined || key_prefix !== undefined

function filterOf(request: PullRequest, { clientId }: Client): Filter | undefined {
  const { tables, key_prefix: prefix, exclude_own: own } = request
  if (!isFiltered(request) && own !== true) return undefined
  return {
    tables: tables && new Set(tables),
    keyPrefix: prefix && bytesOf(prefix),
    exceptOf: own === true ? clientId : undefined,
  }
}

/** Names what is listed: a token of one listing is no token of another. */
function listingOf({ client_id, tables, key_prefix, exclude_own }: PullRequest): string {
  const parts = ['pull', exclude_own === true ? client_id : null, tables ?? null, key_prefix ?? null]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}
