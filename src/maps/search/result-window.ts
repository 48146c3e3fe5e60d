import { compareRows, type ScoredKey } from './ranking.ts'

export type ChangeType = 'ENTER' | 'UPDATE' | 'LEAVE'

/** One step from the results a client has to the results of now. A row that leaves is given as the client has it. */
export interface ResultChange<Row extends ScoredKey> {
  readonly changeType: ChangeType
  readonly row: Row
}

/**
 * The results a client has of a live search, and the changes that bring it up to date. All scores of a search shift a
 * little with every document, so a score alone is sent when it moved by more than the tolerance (a share of the score)
 * or when the client would else put its rows in a wrong order. It holds and gives no more than the rows before and now.
 */
export class ResultWindow<Row extends ScoredKey> {
  readonly #tolerance: number
  readonly #changed = new Set<string>()
  #shown = new Map<string, Row>()

  constructor(tolerance: number) {
    this.#tolerance = tolerance
  }

  /** Says that the document changed: if the client has its row and it stays, it is sent again. */
  touch(key: string): void {
    if (this.#shown.has(key)) this.#changed.add(key)
  }

  /** Takes the results of now, in their order, and gives the changes: those that leave first, the others in order. */
  advance(rows: readonly Row[]): ResultChange<Row>[] {
    const leaving = new Map(this.#shown)
    for (const { key } of rows) leaving.delete(key)
    const changes: ResultChange<Row>[] = [...leaving.values()].map((row) => ({ changeType: 'LEAVE', row }))
    const sent = this.#rowsToSend(rows)
    for (const row of sent) changes.push({ changeType: this.#shown.has(row.key) ? 'UPDATE' : 'ENTER', row })
    this.#show(rows, sent)
    return changes
  }

  #rowsToSend(rows: readonly Row[]): ReadonlySet<Row> {
    const sent = new Set(rows.filter((row) => this.#mustBeSent(row, this.#tolerance)))
    const seen = rows.map((row) => (sent.has(row) ? row : (this.#shown.get(row.key) as Row)))
    if (isInOrder(seen)) return sent
    return new Set(rows.filter((row) => this.#mustBeSent(row, 0)))
  }

  #mustBeSent(row: Row, tolerance: number): boolean {
    const known = this.#shown.get(row.key)
    if (known === undefined || this.#changed.has(row.key)) return true
    return Math.abs(row.score - known.score) > tolerance * Math.abs(known.score)
  }

  #show(rows: readonly Row[], sent: ReadonlySet<Row>): void {
    this.#shown = new Map(rows.map((row) => [row.key, sent.has(row) ? row : (this.#shown.get(row.key) as Row)]))
    this.#changed.clear()
  }
}

function isInOrder(rows: readonly ScoredKey[]): boolean {
  return rows.every((row, place) => place === 0 || compareRows(rows[place - 1] as ScoredKey, row) < 0)
}
