/** Decides about the changes of one push, one after the other: each sees what those before it do to its row. */
import type { WriteTransaction } from '../storage/mod.ts'
import type { Change, LoggedChange, PushedChange } from './change.ts'
import type { ChangeLog } from './change-log.ts'
import { type ChecksumMode, checksumOf } from './checksum.ts'
import type { FoundConflict } from './conflict-report.ts'
import { type ConflictType, clockOver, judge } from './conflict-rule.ts'
import { pageBytesDefault, pageBytesMax } from './limits.ts'
import { type ConflictPolicy, decide, needsRow } from './policies.ts'
import { type RowId, type RowState, rowIdOf } from './row-states.ts'

/** Bytes of rows that one answer shows, though at least one row; a conflict beyond them is reported without its row. */
const shownBytesMax = pageBytesDefault
/** Bytes that one push may merge: rows are larger than what is sent to be merged into them. */
const mergedBytesMax = pageBytesMax

export interface PushBatchOptions {
  readonly tx: WriteTransaction
  readonly log: Pick<ChangeLog, 'get'>
  readonly tenant: number
  readonly clientId: string
  /** What the client has seen. */
  readonly baseLsn: number
  /** The end of the log; what is written follows it. */
  readonly head: number
  readonly states: ReadonlyMap<RowId, RowState>
  readonly policy: ConflictPolicy
  readonly checksumMode: ChecksumMode
  /** Whether one conflict refuses everything, so that none is decided. */
  readonly isAllOrNothing: boolean
}

export class PushBatch {
  /** What is to be written, from the position after the end of the log on. */
  readonly written: Change[] = []
  /** Numbers of the client, and for each the position. */
  readonly accepted: number[] = []
  readonly positions: number[] = []
  readonly conflicts: FoundConflict[] = []
  readonly #options: PushBatchOptions
  /** Where rows stand by this push. */
  readonly #states = new Map<RowId, RowState>()
  #shownBytes = 0
  #mergedBytes = 0

  constructor(options: PushBatchOptions) {
    this.#options = options
  }

  /** Whether no two of the written changes are of one row. */
  get rowsDiffer(): boolean {
    return this.#states.size === this.written.length
  }

  async decide(changes: readonly PushedChange[]): Promise<void> {
    const { states, clientId, baseLsn } = this.#options
    for (const change of changes) {
      const id = rowIdOf(change)
      const state = this.#states.get(id) ?? states.get(id)
      const verdict = judge(state, change, clientId, baseLsn)
      if (verdict === 'fine') this.#write(id, change, change.clientLsn)
      else if (verdict === 'same') this.#accept(change.clientLsn, state!.lsn)
      else await this.#conflict(id, change, verdict, state!)
    }
  }

  #write(id: RowId, change: Change, clientLsn: number): void {
    const { head, clientId } = this.#options
    const lsn = head + this.written.push(change)
    this.#states.set(id, { lsn, operation: change.operation, clock: change.clock, clientId })
    this.#accept(clientLsn, lsn)
  }

  #accept(clientLsn: number, lsn: number): void {
    this.accepted.push(clientLsn)
    this.positions.push(lsn)
  }

  async #conflict(id: RowId, change: PushedChange, type: ConflictType, state: RowState): Promise<void> {
    const { isAllOrNothing, policy, clientId, states } = this.#options
    // When nothing is written, the row is as it was before the push.
    const shown = isAllOrNothing ? states.get(id) : state
    const isShown = this.#shownBytes < shownBytesMax
    const mustRead = isShown || (!isAllOrNothing && needsRow(policy))
    const row = shown !== undefined && mustRead ? await this.#readRow(change, shown) : undefined
    const decision = isAllOrNothing ? rejected : decide(policy, change, clientId, row)
    const resolution =
      decision.resolution === 'merged' && !this.#hasRoomFor(decision.data) ? 'rejected' : decision.resolution
    if (isShown && row !== undefined) this.#shownBytes += row.key.length + row.data.length
    this.conflicts.push({ change, type, resolution, row: isShown ? row : undefined })
    if (resolution === 'rejected') return
    const clock = clockOver(state.clock, change.clock, this.#options.head + this.written.length + 1)
    const kept = decision.resolution === 'merged' ? this.#merged(change, decision.data) : change
    this.#write(id, { ...kept, clock }, change.clientLsn)
  }

  #hasRoomFor({ length }: Uint8Array): boolean {
    if (this.#mergedBytes + length > mergedBytesMax) return false
    this.#mergedBytes += length
    return true
  }

  #merged(change: PushedChange, data: Uint8Array): PushedChange {
    const checksum = checksumOf(this.#options.checksumMode, { ...change, data })
    return { ...change, operation: 'Update', data, checksum }
  }

  /** The latest change of a row, which may be one of this push. */
  async #readRow({ table, key }: Change, { lsn }: RowState): Promise<LoggedChange | undefined> {
    const { head, tx, log, tenant, clientId } = this.#options
    const own = this.written[lsn - head - 1]
    if (own !== undefined) return { ...own, table, key, lsn, clientId }
    return log.get(tx, tenant, lsn)
  }
}

const rejected = { resolution: 'rejected' } as const
