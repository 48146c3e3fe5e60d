import { Failure, fail } from '../../errors.ts'
import { queryChangeWorkMax } from '../limits.ts'
import type { CursorStatus, Cursors } from './cursor.ts'
import { LiveGroups } from './live-groups.ts'
import { PendingDeltas } from './pending-deltas.ts'
import { comparePositions, type Position, positionOf, project, type Query, queryCodes } from './query.ts'
import { answerOf, firstRows, type QueryAnswer, type QueryTarget } from './run.ts'
import { type Delta, Window } from './window.ts'

/** Why a live query ended by itself: the text and, where clients know one, the code for its `QUERY_RESP`. */
export interface LiveQueryEnd {
  readonly error: string
  readonly code: string | undefined
}

/** What a client is told of a row that it no longer sees. */
const itself = (value: unknown): unknown => value
const nothing = (): null => null

/**
 * A query that is kept up to date. Its owner tells it every change of the map, one by one, after the map and its indexes
 * took it in and before they take in the next.
 *
 * Law: a client that begins with `snapshot()` and applies what `take()` gives holds what the query gives when it is run
 * anew, whenever nothing waits.
 */
export class LiveQuery {
  readonly #query: Query
  readonly #cursors: Cursors
  readonly #status: CursorStatus
  readonly #after: Position | undefined
  readonly #window: Window
  readonly #groups: LiveGroups | undefined
  readonly #pending = new PendingDeltas()
  #end: LiveQueryEnd | undefined

  /**
   * Runs the query once; `cursor` is where its rows begin. Fails with `validation_failed`, with one of `queryCodes` as
   * the `code` of the details where there is too much to keep up.
   */
  constructor(query: Query, target: QueryTarget, cursors: Cursors, cursor?: unknown) {
    if (query.offset > 0) fail('validation_failed', 'A live query has no offset.')
    const { status, after } = cursors.read(query, cursor)
    this.#query = query
    this.#cursors = cursors
    this.#status = status
    this.#after = after
    this.#groups = query.grouping && new LiveGroups(query, query.grouping, target)
    const groups = this.#groups
    this.#window = new Window(query, (count) =>
      groups ? groups.firstRows(count, after) : firstRows(query, target, count, after),
    )
    this.#checkSize()
  }

  /** Set once the query cannot be kept up any more; it then takes in and gives nothing. */
  get end(): LiveQueryEnd | undefined {
    return this.#end
  }

  /** Whether it counts what comes and goes, and not only looks at what is there. */
  get isGrouped(): boolean {
    return this.#groups !== undefined
  }

  /** Rows and groups that are held in memory. */
  get held(): number {
    return this.#window.known + (this.#groups?.size ?? 0)
  }

  /** What the query gives now; what waits is part of it and waits no longer. */
  snapshot(): QueryAnswer {
    this.#pending.clear()
    return answerOf(this.#query, this.#window.shown(), this.#window.hasMore, this.#cursors, this.#status)
  }

  /** What changed since the last call or the snapshot, at most `queryDeltasMax` changes. */
  take(): readonly Delta[] {
    return this.#pending.take().map((delta) => ({ ...project(this.#query, delta), changeType: delta.changeType }))
  }

  /**
   * Takes in that the record of `key` was `before` and is `after`; `undefined` is no record. Never fails: a query that
   * cannot follow ends.
   */
  change(key: string, before: unknown, after: unknown): void {
    if (this.#end) return
    try {
      this.#query.work.begin(queryChangeWorkMax)
      const deltas = this.#groups ? this.#groupDeltas(before, after) : this.#rowDeltas(key, after)
      for (const delta of deltas) this.#pending.add(delta)
      this.#checkSize()
      if (this.#pending.isOverfull) fail('validation_failed', 'Too many changes wait.', { code: queryCodes.tooMuch })
    } catch (error) {
      this.#endBy(error)
    }
  }

  #rowDeltas(key: string, after: unknown): readonly Delta[] {
    const isRow = after !== undefined && this.#query.matches(after) && this.#isInReach(key, after)
    if (isRow) return this.#window.put(key, after)
    return this.#window.has(key) ? this.#window.remove(key, after === undefined ? nothing : itself) : []
  }

  #groupDeltas(before: unknown, after: unknown): readonly Delta[] {
    const changes = this.#groups!.change(before, after)
    return changes.flatMap(({ key, row }) => {
      if (row && this.#isInReach(key, row.value)) return this.#window.put(key, row.value)
      return this.#window.has(key) ? this.#window.remove(key, row ? itself : nothing) : []
    })
  }

  /** Whether a row comes after the cursor that the query began with. */
  #isInReach(key: string, value: unknown): boolean {
    return !this.#after || comparePositions(this.#query, positionOf(this.#query, { key, value }), this.#after) > 0
  }

  /** An order needs all rows to be held or a limit. */
  #checkSize(): void {
    const { sort, isLimited } = this.#query
    if (sort.length === 0 || isLimited || !this.#window.hasMore) return
    const message = `A live query that sorts more than ${this.#query.limit} rows needs a limit.`
    fail('validation_failed', message, { code: queryCodes.unboundedSort })
  }

  #endBy(error: unknown): void {
    if (!(error instanceof Failure)) throw error
    const { code } = error.details
    this.#end = { error: error.message, code: typeof code === 'string' ? code : undefined }
    this.#pending.clear()
  }
}
