/** Conflicts that stayed open, for whoever decides them. */
import type { ConflictList, ConflictResolved, ResolveRequest } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { AuditLog, Storage, WriteTransaction } from '../storage/mod.ts'
import type { Change, SyncCaller } from './change.ts'
import type { ChangeLog } from './change-log.ts'
import { type ChecksumMode, checksumOf } from './checksum.ts'
import type { Clients } from './clients.ts'
import { describe, loggedBody, rowChangeBody } from './conflict-report.ts'
import { clockOver } from './conflict-rule.ts'
import { type KeptConflict, markResolved, readConflict, readConflicts } from './conflict-store.ts'
import { dataBytesMax, pageBytesDefault } from './limits.ts'
import { type RowState, readRowStates, rowIdOf } from './row-states.ts'
import type { ConflictQuery } from './service.ts'
import type { Tenant, Tenants } from './tenants.ts'

export interface ConflictsOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly tenants: Pick<Tenants, 'of' | 'advanced'>
  readonly log: Pick<ChangeLog, 'append' | 'head'>
  readonly clients: Pick<Clients, 'require'>
  readonly audit: Pick<AuditLog, 'append'>
  readonly checksumMode: ChecksumMode
}

/** Conflicts read at a time: each may hold two rows of the greatest size. */
const readAtOnce = 16

interface Decision {
  readonly resolution: ResolveRequest['resolution']
  /** Set with `data`. */
  readonly data: Uint8Array | undefined
}

export class Conflicts {
  readonly #options: ConflictsOptions

  constructor(options: ConflictsOptions) {
    this.#options = options
  }

  /** Gives conflicts of the caller's tenant, newest first; a page ends early when its rows are large. */
  async list(caller: SyncCaller, { limit, before, status }: ConflictQuery): Promise<ConflictList> {
    const { number } = await this.#options.tenants.of(caller.tenant)
    const page: KeptConflict[] = []
    let bytes = 0
    while (bytes < pageBytesDefault) {
      const wanted = Math.min(readAtOnce, limit - page.length + 1)
      const last = page.at(-1)?.id ?? before
      const found = await readConflicts(this.#options.storage, number, { before: last, status, limit: wanted })
      for (const conflict of found) {
        if (page.length === limit || bytes >= pageBytesDefault) return pageOf(page, true)
        page.push(conflict)
        bytes += conflict.change.data.length + (conflict.row?.data.length ?? 0)
      }
      if (found.length < wanted) return pageOf(page, false)
    }
    return pageOf(page, true)
  }

  /** Decides an open conflict. @throws conflict_not_found, conflict_resolved, invalid_message */
  async resolve(caller: SyncCaller, conflictId: number, request: ResolveRequest): Promise<ConflictResolved> {
    const { clients, tenants, storage } = this.#options
    const { clientId } = await clients.require(caller, request.client_id)
    const decision = readDecision(request)
    const tenant = await tenants.of(caller.tenant)
    const head = await storage.write(async (tx) => {
      const conflict = await readConflict(tx, tenant.number, conflictId)
      if (conflict === undefined) fail('conflict_not_found', undefined, { conflict_id: conflictId })
      if (conflict.status === 'resolved') fail('conflict_resolved', undefined, { conflict_id: conflictId })
      await markResolved(tx, conflict.id)
      await this.#audit(tx, caller, clientId, conflict, decision)
      return this.#apply(tx, tenant, clientId, conflict, decision)
    })
    tenants.advanced(tenant, head)
    return { conflict_id: conflictId, status: 'resolved', server_lsn: head }
  }

  /** Writes what was decided and gives the end of the log. */
  async #apply(
    tx: WriteTransaction,
    tenant: Tenant,
    clientId: string,
    { change }: KeptConflict,
    decision: Decision,
  ): Promise<number> {
    const { log, environment } = this.#options
    const head = await log.head(tx, tenant.number)
    if (decision.resolution === 'server') return head
    const states = await readRowStates(tx, tenant.number, [change])
    const state = states.get(rowIdOf(change))
    const decided = decision.data === undefined ? change : this.#rewritten(change, decision.data, state)
    const clock = state === undefined ? change.clock : clockOver(state.clock, change.clock, head + 1)
    return log.append(tx, tenant, clientId, [{ ...decided, clock }], environment.nowMs())
  }

  /** The bytes are the asker's own, so all that belongs to them is made anew. */
  #rewritten(change: KeptConflict['change'], data: Uint8Array, state: RowState | undefined): Change {
    const isThere = state !== undefined && state.operation !== 'Delete'
    return {
      ...change,
      data,
      operation: isThere ? 'Update' : 'Insert',
      timestamp: new Date(this.#options.environment.nowMs()).toISOString(),
      checksum: checksumOf(this.#options.checksumMode, { ...change, data }),
      compressed: false,
    }
  }

  async #audit(
    tx: WriteTransaction,
    { tenant, user, requestId }: SyncCaller,
    clientId: string,
    { id }: KeptConflict,
    { resolution }: Decision,
  ): Promise<void> {
    const details = { tenant, outcome: 'ok', conflict_id: id, resolution }
    const entry = { atMs: this.#options.environment.nowMs(), actor: user, action: 'sync.resolve', subject: clientId }
    await this.#options.audit.append({ ...entry, requestId, details }, tx)
  }
}

function readDecision({ resolution, data }: ResolveRequest): Decision {
  if ((resolution === 'data') !== (data !== undefined)) {
    fail('invalid_message', 'body /data belongs to the resolution data, and to no other', { field: 'data' })
  }
  if (data === undefined) return { resolution, data }
  if (data.length > dataBytesMax) fail('invalid_message', `body /data has more than ${dataBytesMax} bytes`)
  return { resolution, data: Uint8Array.from(data) }
}

function pageOf(page: readonly KeptConflict[], hasMore: boolean): ConflictList {
  const conflicts = page.map(bodyOf)
  const last = page.at(-1)
  return hasMore && last !== undefined ? { conflicts, next_before: last.id } : { conflicts }
}

function bodyOf({ id, status, type, clientId, foundMs, change, row }: KeptConflict): ConflictList['conflicts'][number] {
  return {
    conflict_id: id,
    status,
    lsn: change.clientLsn,
    table: change.table,
    key: [...change.key],
    conflict_type: type,
    description: describe(type),
    client_id: clientId,
    at: new Date(foundMs).toISOString(),
    change: rowChangeBody(change),
    server: row === undefined ? null : loggedBody(row),
  }
}
