/** What is said to the server: edits first, then what others did, and a snapshot when the log cannot bring us up to date. */
import type { Conflicts, Theirs } from './conflicts.ts'
import { type Connection, Refused } from './connection.ts'
import type { LocalDatabase } from './database.ts'
import type { Edit, Outbox } from './outbox.ts'
import type {
  Clock,
  ConflictReport,
  ConflictType,
  PullResponse,
  PushAck,
  PushRequest,
  Registered,
  SnapshotResponse,
} from './protocol.ts'
import type { Rows, ServerRow } from './rows.ts'
import type { Surroundings } from './surroundings.ts'

export interface ExchangeOptions {
  readonly clientId: string
  readonly connection: Connection
  readonly surroundings: Surroundings
  readonly database: LocalDatabase
  readonly rows: Rows
  readonly outbox: Outbox
  readonly conflicts: Conflicts
  /** Changes of one page. */
  readonly pageEntries: number
}

export class Exchange {
  readonly #options: ExchangeOptions

  constructor(options: ExchangeOptions) {
    this.#options = options
  }

  /** Tells the server that this client is there. Gives whether its log is still the one that is known here. */
  async register(): Promise<boolean> {
    const { clientId, connection, rows } = this.#options
    const { epoch: known, applied } = rows.position()
    const request = { type: 'register_client', version: 1, client_id: clientId, last_known_lsn: applied }
    const { epoch } = await connection.call<Registered>('register', request)
    if (epoch !== null && known === null) rows.adopt(epoch)
    return epoch === null || known === null || known === epoch
  }

  /** Sends every edit. The same message goes out until the server has said what became of it. */
  async push(): Promise<void> {
    const { connection, rows } = this.#options
    for (let batch = this.#nextBatch(); batch !== undefined; batch = this.#nextBatch()) {
      try {
        const ack = await connection.call<PushAck>('push', batch)
        this.#settle(batch, ack, rows.position().applied)
      } catch (error) {
        // Nothing of it was written: those edits that were not in conflict go out again, in another message.
        if (!(error instanceof Refused) || error.code !== 'CONFLICT_ERROR') throw error
        this.#setAside(error.body.conflicts ?? [])
      }
    }
  }

  /**
   * Applies what was done since the last time, the own changes among them: the server may have merged them with others.
   *
   * Edits must have gone first. The position told here counts as seen, and the server compares an edit with what was seen
   * when it was made.
   */
  async pull(): Promise<void> {
    for (let token: string | null = null; ; ) {
      const { applied: from } = this.#options.rows.position()
      const page: PullResponse = await this.#options.connection.call('pull', this.pullRequest(token))
      const isNext = this.apply(page, from)
      if (isNext && !page.has_more) break
      token = isNext ? page.continuation_token : null
    }
    await this.#acknowledge()
  }

  pullRequest(token: string | null, waitMs = 0): object {
    const { clientId, surroundings, rows, pageEntries } = this.#options
    const { epoch, applied } = rows.position()
    const request = { type: 'pull_request', message_id: surroundings.uuid(), client_id: clientId, since_lsn: applied }
    const rest = { max_entries: pageEntries, continuation_token: token, wait_ms: waitMs }
    return { ...request, ...rest, ...(epoch !== null && { epoch }) }
  }

  /**
   * Applies a page that was asked for at the position `from`. The last page leads to the end of the listing, which may be
   * beyond its last change. Gives false when another answer has moved the rows meanwhile: applied on top of that, a page
   * would bring old rows back.
   */
  apply({ changes, server_lsn: end, has_more: hasMore, epoch }: PullResponse, from: number): boolean {
    const { rows } = this.#options
    const { applied, epoch: known } = rows.position()
    if (applied !== from) return false
    if (known === null) rows.adopt(epoch)
    rows.apply(changes, hasMore ? (changes.at(-1)?.lsn ?? applied) : end)
    return true
  }

  /** Starts over from the rows as they are now. Edits that the server has not taken stay, unless others changed their rows. */
  async resync(): Promise<void> {
    const { clientId, connection, database, rows, outbox, conflicts, pageEntries } = this.#options
    rows.startSnapshot()
    let token: string | null = null
    let first: SnapshotResponse | undefined
    do {
      const request = { client_id: clientId, max_entries: pageEntries, continuation_token: token }
      const page: SnapshotResponse = await connection.call('snapshot', request)
      first ??= page
      rows.stage(page.rows)
      token = page.continuation_token
    } while (token !== null)
    const { server_lsn: position, epoch } = first
    database.atomically(() => {
      const isOtherLog = rows.position().epoch !== epoch
      // A push that was answered with 410 was not applied, and never will be: its position stays out of date.
      outbox.takeBack()
      if (isOtherLog) conflicts.forgetServer()
      outbox.rebase(position, { all: isOtherLog, keep: (edit) => this.#isStillGood(edit, isOtherLog) })
      rows.replaceByStaged(epoch, position)
    })
  }

  /** Tells the server which of its conflicts are decided. What was decided went out as an edit. */
  async closeConflicts(): Promise<void> {
    const { clientId, connection, conflicts } = this.#options
    for (const id of conflicts.toClose()) {
      try {
        await connection.call(`conflicts/${id}/resolve`, { client_id: clientId, resolution: 'server' })
      } catch (error) {
        const isClosed = error instanceof Refused && ['CONFLICT_RESOLVED', 'CONFLICT_NOT_FOUND'].includes(error.code)
        if (!isClosed) throw error
      }
      conflicts.closed(id)
    }
  }

  #nextBatch(): PushRequest | undefined {
    const { clientId, surroundings, outbox, rows } = this.#options
    const { epoch } = rows.position()
    return outbox.nextBatch((base, changes) => ({
      ...{ type: 'push_changes', message_id: surroundings.uuid(), client_id: clientId, base_lsn: base, changes },
      ...(epoch !== null && { epoch }),
    }))
  }

  #settle(batch: PushRequest, ack: PushAck, applied: number): void {
    const refused = ack.conflicts.filter(({ resolution }) => resolution === 'rejected')
    if (ack.accepted_lsns.length + refused.length !== batch.changes.length) throw new Error('An edit was not answered.')
    this.#options.database.atomically(() => {
      this.#options.outbox.settle(ack, applied)
      this.#setAside(refused)
    })
  }

  #setAside(refused: readonly ConflictReport[]): void {
    const { database, outbox, conflicts } = this.#options
    database.atomically(() => {
      outbox.takeBack()
      for (const conflict of refused) {
        const edit = outbox.remove(conflict.lsn)
        if (edit !== undefined) conflicts.keep(edit, conflict)
      }
    })
  }

  /** Compaction can go as far as every client says that it is. */
  async #acknowledge(): Promise<void> {
    const { clientId, connection, rows, surroundings } = this.#options
    const { applied, acknowledged } = rows.position()
    if (applied === acknowledged) return
    const request = { type: 'heartbeat', client_id: clientId, timestamp: surroundings.nowMs(), current_lsn: applied }
    await connection.call('heartbeat', request)
    rows.acknowledged(applied)
  }

  /** Whether an edit may go out on top of the snapshot; one that may not is kept as a conflict. */
  #isStillGood(edit: Edit, isOtherLog: boolean): boolean {
    const { rows, conflicts, clientId } = this.#options
    const theirs = rows.staged(edit.table_name, edit.row_key)
    const before = rows.ofServer(edit.table_name, edit.row_key)
    if (theirs === undefined) {
      // Without a row before it, the edit goes with an insert that is on its way too.
      if (before === undefined || before.operation === 'Delete' || edit.operation === 'Insert') return true
      if (edit.operation === 'Update') conflicts.keepLocal(edit, 'DeletedOnServer', null)
      return false
    }
    const isNew = isOtherLog ? !isSameData(before, theirs) : theirs.lsn > edit.base
    if (theirs.client_id === clientId || !isNew) return true
    conflicts.keepLocal(edit, typeOf(edit), bodyOf(theirs))
    return false
  }
}

const typeOf = ({ operation }: Edit): ConflictType =>
  operation === 'Insert' ? 'UniqueConstraintViolation' : 'ConcurrentUpdate'

const isSameData = (before: ServerRow | undefined, now: ServerRow): boolean =>
  before !== undefined && before.operation !== 'Delete' && Buffer.compare(before.data, now.data) === 0

const bodyOf = ({ operation, data, clock }: ServerRow): Theirs => ({
  operation,
  data: [...data],
  vector_clock: JSON.parse(clock) as Clock,
})
