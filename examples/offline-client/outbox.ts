/** Edits that the server has not heard of, and the batch of them that is under way. */
import type { LocalDatabase } from './database.ts'
import type { Clock, Operation, PushAck, PushRequest, RowChange } from './protocol.ts'

/** What the server takes in one push, with room for the rest of a body of 8 MiB: a byte is up to four characters. */
const changesMax = 1_000
const bytesMax = 1_500_000

export interface Edit {
  readonly number: number
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly operation: Operation
  readonly data: Uint8Array
  readonly clock: string
  readonly made_at: string
  /** The position of the rows that it was made on. */
  readonly base: number
}

export interface NewEdit {
  readonly table: string
  readonly key: Uint8Array
  readonly operation: Operation
  readonly data: Uint8Array
  readonly madeAt: string
  readonly base: number
}

const columns = 'number, table_name, row_key, operation, data, clock, made_at, base'

export class Outbox {
  readonly #database: LocalDatabase

  constructor(database: LocalDatabase) {
    this.#database = database
  }

  /** Adds an edit; `clockOf` gives its clock for its number, which this client has never used before. */
  add({ table, key, operation, data, madeAt, base }: NewEdit, clockOf: (number: number) => Clock): void {
    const values = [table, key, operation, data, madeAt, base] as const
    this.#database.atomically(() => {
      const insert = 'INSERT INTO outbox (table_name, row_key, operation, data, made_at, base, clock) '
      const inserted = this.#database.get<{ number: number }>(
        `${insert} VALUES (?, ?, ?, ?, ?, ?, '{}') RETURNING number`,
        ...values,
      )
      const { number } = inserted!
      this.#database.run('UPDATE outbox SET clock = ? WHERE number = ?', JSON.stringify(clockOf(number)), number)
    })
  }

  /** Edits that the server has not taken. */
  waiting(): number {
    return this.#database.get<{ count: number }>('SELECT count(*) AS count FROM outbox WHERE server_lsn IS NULL')!.count
  }

  /**
   * Gives the batch that is under way, else makes one of the oldest edits.
   *
   * Its body, with the id by which the server knows a repetition, is stored before it is sent: after a lost answer or a
   * crash the same message goes out again, and is applied once.
   */
  nextBatch(newBatch: (base: number, changes: readonly RowChange[]) => PushRequest): PushRequest | undefined {
    const stored = this.#database.get<{ body: string }>('SELECT body FROM batch')
    if (stored !== undefined) return JSON.parse(stored.body) as PushRequest
    return this.#database.atomically(() => {
      const edits = this.#oldest()
      if (edits.length === 0) return undefined
      const batch = newBatch(edits[0]!.base, edits.map(changeOf))
      this.#database.run('INSERT INTO batch (id, body) VALUES (1, ?)', JSON.stringify(batch))
      return batch
    })
  }

  /** The server has answered: notes what it took, and where. */
  settle({ accepted_lsns: accepted, server_lsns: positions }: PushAck, applied: number): void {
    this.#database.atomically(() => {
      for (const [at, number] of accepted.entries()) {
        this.#database.run('UPDATE outbox SET server_lsn = ? WHERE number = ?', positions[at]!, number)
      }
      this.#database.run('DELETE FROM outbox WHERE server_lsn <= ?', applied)
      this.takeBack()
    })
  }

  /** The batch was not applied, and never will be: its edits wait again, for another batch. */
  takeBack(): void {
    this.#database.run('DELETE FROM batch')
  }

  /** Removes an edit that will not be sent, and gives it. */
  remove(number: number): Edit | undefined {
    const edit = this.#database.get<Edit>(`SELECT ${columns} FROM outbox WHERE number = ?`, number)
    this.#database.run('DELETE FROM outbox WHERE number = ?', number)
    return edit
  }

  /**
   * The edits that `keep` agrees to count as made on the rows at `base`; the others go. With `all`, also those that another
   * log had taken.
   */
  rebase(base: number, { all, keep }: { readonly all: boolean; readonly keep: (edit: Edit) => boolean }): void {
    this.#database.atomically(() => {
      if (all) this.#database.run('UPDATE outbox SET server_lsn = NULL')
      for (const edit of this.#waitingEdits()) if (!keep(edit)) this.remove(edit.number)
      this.#database.run('UPDATE outbox SET base = ? WHERE server_lsn IS NULL', base)
    })
  }

  /** A batch says once what its edits were made on, so it ends where that changes. */
  #oldest(): Edit[] {
    const edits: Edit[] = []
    let bytes = 0
    for (const edit of this.#waitingEdits(changesMax)) {
      bytes += edit.row_key.length + edit.data.length
      if (edits.length > 0 && (edit.base !== edits[0]!.base || bytes > bytesMax)) break
      edits.push(edit)
    }
    return edits
  }

  #waitingEdits(limit = -1): Edit[] {
    const where = 'WHERE server_lsn IS NULL ORDER BY number LIMIT ?'
    return this.#database.all(`SELECT ${columns} FROM outbox ${where}`, limit)
  }
}

const changeOf = (edit: Edit): RowChange => ({
  lsn: edit.number,
  table: edit.table_name,
  operation: edit.operation,
  key: [...edit.row_key],
  data: [...edit.data],
  vector_clock: JSON.parse(edit.clock) as Clock,
  timestamp: edit.made_at,
  checksum: 0,
  compressed: false,
})
