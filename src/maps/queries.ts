import type { MapQuery } from '../contract/mod.ts'
import { Failure, fail } from '../errors.ts'
import { checkAnswerBytes, refusedBy } from './answer-bytes.ts'
import { liveQueriesMax, queryBytesMax } from './limits.ts'
import type { AnyMap, Watcher } from './map-state.ts'
import {
  type QueryAnswer as Answer,
  type Delta,
  LiveQuery,
  type LiveQueryEnd,
  queryCodes,
  type Row,
  runQuery,
} from './query/mod.ts'
import { compiled, type ReadingParts, type Sees, seenBy, targetFor } from './reading.ts'
import type { ChangeType, Live, MapsCaller, QueryAnswer } from './service.ts'

export type QueryListener = (key: string, value: unknown, change: ChangeType) => void
/** Is told when a live query cannot be kept up any more; nothing follows. */
export type QueryEndListener = (error: string, code: string | undefined) => void

interface LiveRequest {
  readonly map: string
  readonly query: MapQuery
  readonly caller: MapsCaller
  readonly fields: readonly string[] | undefined
  readonly listener: QueryListener
  readonly ended: QueryEndListener
}

/** Runs queries over the maps, once or from now on. */
export class Queries {
  readonly #parts: ReadingParts
  readonly #open = new Map<string, Set<OpenQuery>>()

  constructor(parts: ReadingParts) {
    this.#parts = parts
  }

  /** @throws forbidden by a policy; what is wrong with the query is in the answer */
  run(map: string, query: MapQuery, caller: MapsCaller, extra: { offset?: number; fields?: readonly string[] } = {}) {
    const sees = seenBy(this.#parts, map, caller)
    this.#sweep(map)
    return answered(() => {
      const parsed = compiled(query, extra.fields, extra.offset)
      return answerOf(runQuery(parsed, targetFor(this.#parts, map, sees), this.#parts.cursors, query.cursor))
    })
  }

  /** @throws forbidden by a policy, overloaded where a map has too many; what is wrong with the query is in the answer */
  live(request: LiveRequest): QueryAnswer & Live {
    const sees = seenBy(this.#parts, request.map, request.caller)
    const opened = this.#open.get(request.map) ?? new Set()
    if (opened.size >= liveQueriesMax) fail('overloaded', `A map has at most ${liveQueriesMax} live queries.`)
    this.#sweep(request.map)
    let open: OpenQuery | undefined
    const answer = answered(() => {
      open = new OpenQuery(request, this.#parts, sees)
      return answerOf(open.snapshot())
    })
    if (open && !answer.error) {
      this.#open.set(request.map, opened.add(open))
      this.#parts.catalogue.get(request.map)?.watchers.add(open)
    }
    return { ...answer, close: () => open && this.#close(open) }
  }

  /** A map that live queries waited for is there. */
  attach(map: AnyMap): void {
    for (const open of this.#open.get(map.name) ?? []) {
      open.begin()
      map.watchers.add(open)
    }
  }

  /** Looks anew at what every caller may see; gives what they have to be told of it. */
  policiesChanged(): (() => void)[] {
    return [...this.#open.values()].flatMap((opened) => [...opened].flatMap((open) => open.reopen() ?? []))
  }

  #sweep(name: string): void {
    const map = this.#parts.catalogue.get(name)
    if (map) this.#parts.sweep(map)
  }

  #close(open: OpenQuery): void {
    open.close()
    const opened = this.#open.get(open.map)
    opened?.delete(open)
    if (opened?.size === 0) this.#open.delete(open.map)
    this.#parts.catalogue.get(open.map)?.watchers.delete(open)
  }
}

/** One live query of one caller, while the map and what the caller may see of it change. */
class OpenQuery implements Watcher {
  readonly map: string
  readonly #request: LiveRequest
  readonly #parts: ReadingParts
  #sees: Sees | undefined
  #live: LiveQuery
  #isClosed = false
  #hasChanged = false
  /**
   * Whether it stands still until the map is swept, and is then run anew: groups are counted by what came and went, and
   * what has ended was counted in those that were read before and not in those that are read now.
   */
  #isWaiting = false

  constructor(request: LiveRequest, parts: ReadingParts, sees: Sees | undefined) {
    this.map = request.map
    this.#request = request
    this.#parts = parts
    this.#sees = sees
    this.#live = this.#run()
  }

  snapshot(): Answer {
    return this.#live.snapshot()
  }

  close(): void {
    this.#isClosed = true
  }

  /** Begins with the map as it is now, which is new. */
  begin(): void {
    this.#live = this.#run()
  }

  change(key: string, before: unknown, after: unknown): void {
    if (this.#isClosed) return
    this.#hasChanged = true
    this.#waitIfBehind()
    if (this.#isWaiting) return
    this.#live.change(key, this.#seen(before), this.#seen(after))
    this.#waitIfBehind()
  }

  drain(): (() => void) | undefined {
    if (!this.#hasChanged) return undefined
    this.#hasChanged = false
    const { end } = this.#live
    if (end) return this.#ending(end)
    const told = this.#telling(this.#live.take())
    if (!this.#isWaiting || this.#isBehind) return told
    const caughtUp = this.reopen()
    return () => {
      told?.()
      caughtUp?.()
    }
  }

  /** Runs the query anew, since the caller may now see other records; gives what changes by that. */
  reopen(): (() => void) | undefined {
    const before = this.#live.snapshot().rows
    try {
      this.#sees = seenBy(this.#parts, this.map, this.#request.caller)
      this.#live = this.#run()
      return this.#telling(difference(before, this.#live.snapshot().rows))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return this.#ending({ error: error.message, code: undefined }, difference(before, []))
    }
  }

  #run(): LiveQuery {
    const { query, fields } = this.#request
    const target = targetFor(this.#parts, this.map, this.#sees)
    const live = new LiveQuery(compiled(query, fields), target, this.#parts.cursors, query.cursor)
    this.#isWaiting = live.isGrouped && this.#isBehind
    return live
  }

  get #isBehind(): boolean {
    return this.#parts.catalogue.get(this.map)?.isBehind === true
  }

  #waitIfBehind(): void {
    if (!this.#isWaiting && this.#live.isGrouped) this.#isWaiting = this.#isBehind
  }

  #seen(value: unknown): unknown {
    return value !== undefined && (!this.#sees || this.#sees(value)) ? value : undefined
  }

  #telling(deltas: readonly Delta[]): (() => void) | undefined {
    if (deltas.length === 0) return undefined
    return () => {
      for (const { key, value, changeType } of deltas)
        if (!this.#isClosed) this.#request.listener(key, value, changeType)
    }
  }

  #ending({ error, code }: LiveQueryEnd, last: readonly Delta[] = []): () => void {
    const tellLast = this.#telling(last)
    return () => {
      tellLast?.()
      if (!this.#isClosed) this.#request.ended(error, code)
      this.#isClosed = true
    }
  }
}

/** The changes from some rows to others: those that leave first. */
function difference(before: readonly Row[], after: readonly Row[]): Delta[] {
  const kept = new Map(after.map((row) => [row.key, row]))
  const known = new Map(before.map((row) => [row.key, row]))
  const leaving = before.filter(({ key }) => !kept.has(key))
  const coming = after.filter(({ key, value }) => known.get(key)?.value !== value || !known.has(key))
  return [
    ...leaving.map(({ key }): Delta => ({ key, value: null, changeType: 'LEAVE' })),
    ...coming.map((row): Delta => ({ ...row, changeType: known.has(row.key) ? 'UPDATE' : 'ENTER' })),
  ]
}

function answered(run: () => QueryAnswer): QueryAnswer {
  try {
    return run()
  } catch (error) {
    return { results: [], ...refusedBy(error) }
  }
}

function answerOf({ rows, hasMore, nextCursor, cursorStatus }: Answer): QueryAnswer {
  checkAnswerBytes(valuesOf(rows), rowsLimit)
  return { results: rows, hasMore, cursorStatus, ...(nextCursor === undefined ? {} : { nextCursor }) }
}

const rowsLimit = { of: 'The rows of a query', bytesMax: queryBytesMax, code: queryCodes.tooMuch }

function* valuesOf(rows: readonly Row[]): Generator<unknown> {
  for (const { value } of rows) yield value
}
