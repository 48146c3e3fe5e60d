/** Rows that a run writes into the log of a tenant, each once. */
import type { Environment } from '../environment.ts'
import type { AuditLog, Storage, WriteTransaction } from '../storage/mod.ts'
import type { Change } from './change.ts'
import type { ChangeLog } from './change-log.ts'
import { type ChecksumMode, checksumOf } from './checksum.ts'
import { emptyClock } from './clock.ts'
import { clockOver } from './conflict-rule.ts'
import { type RowState, readRowStates, rowIdOf } from './row-states.ts'
import type { Tenant, Tenants } from './tenants.ts'

/** A row of a run; as JSON it is the data of its change. */
export interface SinkRow {
  readonly table: string
  /** Names the row in its table. */
  readonly id: string
  readonly json: string
}

/** How far a sink is: units of master data, and entries. */
type Counter = 'master_units' | 'entries'

/** A row, and the number by which its counter knows it. */
export interface NumberedRow extends SinkRow {
  readonly number: number
}

export interface RowLogOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly tenants: Pick<Tenants, 'of' | 'advanced'>
  readonly log: Pick<ChangeLog, 'append' | 'head'>
  readonly audit: Pick<AuditLog, 'append'>
  readonly checksumMode: ChecksumMode
}

export interface RowLogIdentity {
  /** Names the sink; begins with the id of its run and a slash. */
  readonly id: string
  readonly tenant: string
}

/**
 * The place of one sink in a tenant's log. What it has written is counted in the unit that appends it, so that the same rows
 * may come again: after a write that was broken off, and after a crash.
 */
export class RowLog {
  readonly #options: RowLogOptions
  readonly #identity: RowLogIdentity
  readonly #clientId: string

  constructor(options: RowLogOptions, identity: RowLogIdentity) {
    this.#options = options
    this.#identity = identity
    this.#clientId = `run:${identity.id.split('/')[0]}`
  }

  /** Gives what is in the log. */
  async reached(counter: Counter): Promise<number> {
    const { reader } = this.#options.storage
    return (await this.#find(reader))?.[counter] ?? 0
  }

  /**
   * Appends rows that are not in the log yet, and counts up to `to`. It resolves when that is durable, and does nothing when
   * the signal aborts before its turn has come.
   *
   * @throws client_limit when there is no room for another tenant, and what storage throws
   */
  async append(counter: Counter, to: number, rows: readonly NumberedRow[], signal: AbortSignal): Promise<void> {
    const { storage, tenants } = this.#options
    const tenant = await tenants.of(this.#identity.tenant)
    const head = await storage.write(async (tx) => {
      signal.throwIfAborted()
      return this.#append(tx, tenant, { counter, to, rows })
    })
    tenants.advanced(tenant, head)
  }

  /** One unit of work; gives the end of the log. */
  async #append(
    tx: WriteTransaction,
    tenant: Tenant,
    { counter, to, rows }: { readonly counter: Counter; readonly to: number; readonly rows: readonly NumberedRow[] },
  ): Promise<number> {
    const { log, environment } = this.#options
    const progress = await this.#find(tx)
    if (progress === undefined) await this.#record(tx)
    const known = progress?.[counter] ?? 0
    const head = await log.head(tx, tenant.number)
    if (known >= to) return head
    const missing = rows.filter(({ number }) => number >= known)
    const changes = await this.#changes(tx, tenant, head, missing)
    const nowMs = environment.nowMs()
    if (changes.length > 0) await log.append(tx, tenant, this.#clientId, changes, nowMs, true)
    await this.#keep(tx, { master_units: 0, entries: 0, ...progress, [counter]: to })
    return head + changes.length
  }

  /** A row that this run has written stays as it is: rows of a run do not change. */
  async #changes(tx: WriteTransaction, tenant: Tenant, head: number, rows: readonly SinkRow[]): Promise<Change[]> {
    const named = new Map(rows.map((row) => this.#named(row)))
    const states = await readRowStates(
      tx,
      tenant.number,
      [...named.values()].map(({ change }) => change),
    )
    const foreign = [...named].filter(([id]) => states.get(id)?.clientId !== this.#clientId)
    return foreign.map(([id, { change, data }], k) => this.#over(states.get(id), { ...change, data }, head + k + 1))
  }

  #named({ table, id, json }: SinkRow) {
    const change = { table, key: Buffer.from(id) }
    return [rowIdOf(change), { change, data: Buffer.from(json) }] as const
  }

  #over(state: RowState | undefined, row: Pick<Change, 'table' | 'key' | 'data'>, lsn: number): Change {
    const isThere = state !== undefined && state.operation !== 'Delete'
    return {
      ...row,
      operation: isThere ? 'Update' : 'Insert',
      // Whoever has seen only the row as it was must not pass for having seen this.
      clock: state === undefined ? emptyClock : clockOver(state.clock, state.clock, lsn),
      timestamp: new Date(this.#options.environment.nowMs()).toISOString(),
      checksum: checksumOf(this.#options.checksumMode, { ...row, clientLsn: lsn }),
      compressed: false,
    }
  }

  #find(reader: Storage['reader'] | WriteTransaction) {
    return reader
      .selectFrom('sync_sinks')
      .select(['master_units', 'entries'])
      .where('id', '=', this.#identity.id)
      .executeTakeFirst()
  }

  async #keep(tx: WriteTransaction, progress: Readonly<Record<Counter, number>>): Promise<void> {
    await tx
      .insertInto('sync_sinks')
      .values({ id: this.#identity.id, ...progress })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(progress))
      .execute()
  }

  /** Once for each sink: that it writes here. */
  async #record(tx: WriteTransaction): Promise<void> {
    const { audit, environment } = this.#options
    const details = { tenant: this.#identity.tenant, outcome: 'ok' }
    const entry = { atMs: environment.nowMs(), actor: 'run', action: 'sync.sink', subject: this.#clientId }
    await audit.append({ ...entry, requestId: this.#identity.id, details }, tx)
  }
}
