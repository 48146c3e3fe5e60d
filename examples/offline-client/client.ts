/**
 * A client that works without a connection: edits are made in a local database at once, and exchanged with the server when
 * it can be reached.
 */
import { type Conflict, Conflicts, type Decision } from './conflicts.ts'
import { Connection, Offline, Refused, type Transport } from './connection.ts'
import type { LocalDatabase } from './database.ts'
import { Exchange } from './exchange.ts'
import { Outbox } from './outbox.ts'
import type { Clock, Operation, PullResponse } from './protocol.ts'
import { Rows } from './rows.ts'
import { backOffMs, machine, pause, type Surroundings } from './surroundings.ts'

export interface SyncClientOptions {
  /** As the token names it. It belongs to this database alone: a copy needs an id of its own. */
  readonly clientId: string
  readonly database: LocalDatabase
  readonly transport: Transport
  /** Decides a conflict as soon as it is found; undefined leaves it to `resolve`. */
  readonly decide?: (conflict: Conflict) => Decision | undefined
  /** Tells of each row with a clock what was seen of it; without, the server goes by positions in its log. */
  readonly hasClocks?: boolean
  readonly surroundings?: Surroundings
  readonly pageEntries?: number
  readonly timeoutMs?: number
  readonly attempts?: number
}

const waitMs = 30_000

export class SyncClient {
  readonly #options: SyncClientOptions
  readonly #surroundings: Surroundings
  readonly #rows: Rows
  readonly #outbox: Outbox
  readonly #conflicts: Conflicts
  readonly #connection: Connection
  readonly #exchange: Exchange
  #isRegistered = false
  #mustResync = false
  #syncing: Promise<void> | undefined
  #waiting = new AbortController()

  constructor(options: SyncClientOptions) {
    const { clientId, database, transport, surroundings = machine } = options
    this.#options = options
    this.#surroundings = surroundings
    this.#rows = new Rows(database)
    this.#outbox = new Outbox(database)
    this.#conflicts = new Conflicts(database)
    const { timeoutMs = 30_000, attempts = 5, pageEntries = 1_000 } = options
    const connection = new Connection({ transport, surroundings, timeoutMs, attempts })
    const local = { database, rows: this.#rows, outbox: this.#outbox, conflicts: this.#conflicts }
    this.#connection = connection
    this.#exchange = new Exchange({ clientId, connection, surroundings, pageEntries, ...local })
  }

  get(table: string, key: Uint8Array): Uint8Array | undefined {
    return this.#rows.get(table, key).data
  }

  list(table: string): { readonly key: Uint8Array; readonly data: Uint8Array }[] {
    return this.#rows.list(table).map(({ row_key: key, data }) => ({ key, data }))
  }

  /** Writes a row here; `sync` or `live` bring it to the server. */
  put(table: string, key: Uint8Array, data: Uint8Array): void {
    this.#edit(table, key, data)
  }

  delete(table: string, key: Uint8Array): void {
    this.#edit(table, key, undefined)
  }

  /** Edits that the server has not taken. */
  pending(): number {
    return this.#outbox.waiting()
  }

  conflicts(): Conflict[] {
    return this.#conflicts.open()
  }

  /** Decides a conflict that is open. Works offline, as any edit. */
  resolve(id: number, decision: Decision): void {
    const conflict = this.#conflicts.find(id)
    if (conflict === undefined) return
    this.#options.database.atomically(() => {
      this.#conflicts.decided(id)
      if (decision === 'theirs') return
      const { operation, data } = conflict.mine
      const mine = operation === 'Delete' ? undefined : data
      this.#edit(conflict.table, conflict.key, decision === 'mine' ? mine : decision, conflict.theirs?.clock)
    })
  }

  /** Exchanges everything there is. @throws Offline, and Refused for what only somebody can repair, such as a token. */
  sync(): Promise<void> {
    this.#syncing ??= this.#sync().finally(() => {
      this.#syncing = undefined
    })
    return this.#syncing
  }

  /** Exchanges whatever is edited, here or elsewhere, until the signal aborts. @throws Refused */
  async live(signal: AbortSignal): Promise<void> {
    let failures = 0
    while (!signal.aborted) {
      this.#waiting = new AbortController()
      const hasSynced = await this.#trySync()
      const hasWaited = hasSynced && (this.pending() > 0 || (await this.#waitForChanges(signal)))
      failures = hasWaited ? 0 : failures + 1
      if (!hasWaited) await pause(this.#surroundings, backOffMs(this.#surroundings, failures), signal)
    }
  }

  #edit(table: string, key: Uint8Array, data: Uint8Array | undefined, seen: Clock = {}): void {
    const { clientId, database, hasClocks = false } = this.#options
    database.atomically(() => {
      const row = this.#rows.get(table, key)
      if (data === undefined && row.data === undefined) return
      const madeAt = new Date(this.#surroundings.nowMs()).toISOString()
      const edit = { table, key, data: data ?? new Uint8Array(), madeAt, base: this.#rows.position().applied }
      // The number of an edit is never used again, so no two edits have the same clock.
      this.#outbox.add({ ...edit, operation: operationOf(row.data, data) }, (number) =>
        hasClocks ? { ...merged(row.clock, seen), [clientId]: number } : {},
      )
    })
    this.#waiting.abort()
  }

  async #sync(): Promise<void> {
    for (let attempt = 1; ; ) {
      try {
        await this.#exchangeOnce()
        if (!this.#decide() && this.pending() === 0) return
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        if (error.code === 'CLIENT_NOT_REGISTERED') this.#isRegistered = false
        else if (error.code === 'RESYNC_REQUIRED') this.#mustResync = true
        else throw error
        await pause(this.#surroundings, backOffMs(this.#surroundings, attempt++))
      }
    }
  }

  async #exchangeOnce(): Promise<void> {
    if (!this.#isRegistered && !(await this.#exchange.register())) this.#mustResync = true
    this.#isRegistered = true
    if (this.#mustResync) await this.#exchange.resync()
    this.#mustResync = false
    await this.#exchange.push()
    await this.#exchange.pull()
    await this.#exchange.closeConflicts()
  }

  /** Decides what can be decided; gives whether anything was. */
  #decide(): boolean {
    const { decide } = this.#options
    let hasDecided = false
    for (const conflict of this.conflicts()) {
      const decision = decide?.(conflict)
      if (decision === undefined) continue
      this.resolve(conflict.id, decision)
      hasDecided = true
    }
    return hasDecided
  }

  async #trySync(): Promise<boolean> {
    try {
      await this.sync()
      return true
    } catch (error) {
      if (!(error instanceof Offline)) throw error
      return false
    }
  }

  /** Gives whether the server has answered, or an edit has ended the wait. */
  async #waitForChanges(stop: AbortSignal): Promise<boolean> {
    const signal = AbortSignal.any([this.#waiting.signal, stop])
    try {
      const { applied: from } = this.#rows.position()
      const request = this.#exchange.pullRequest(null, waitMs)
      const page = await this.#connection.wait<PullResponse>('pull', request, waitMs, signal)
      if (page !== undefined) this.#exchange.apply(page, from)
      return page !== undefined || signal.aborted
    } catch (error) {
      // The next exchange meets the same, and knows what to do.
      if (error instanceof Refused) return false
      throw error
    }
  }
}

function operationOf(before: Uint8Array | undefined, data: Uint8Array | undefined): Operation {
  if (data === undefined) return 'Delete'
  return before === undefined ? 'Insert' : 'Update'
}

function merged(a: Clock, b: Clock): Clock {
  const nodes = [...Object.keys(a), ...Object.keys(b)]
  return Object.fromEntries(nodes.map((node) => [node, Math.max(a[node] ?? 0, b[node] ?? 0)]))
}
