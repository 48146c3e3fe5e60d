import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { checkParameters } from '../parameters.ts'
import type { NativeDatabase, NativeStatement } from './binding.ts'

// Preparing costs several times what running a small statement does. Enough for every hot statement of the house.
const statementsMax = 256

/** One connection, as Kysely's SQLite dialect wants it: prepares each text once and checks what is bound. */
export class SqliteConnection implements SqliteDatabase {
  readonly #native: NativeDatabase
  readonly #statements = new Map<string, CheckedStatement>()
  #closed = false

  constructor(native: NativeDatabase) {
    this.#native = native
  }

  get inTransaction(): boolean {
    return !this.#closed && this.#native.inTransaction
  }

  prepare(sql: string): SqliteStatement {
    // libsql keeps the file open, and its statements working, for as long as one of them is referenced.
    if (this.#closed) throw new Error('This connection is closed.')
    const known = this.#statements.get(sql)
    const statement = known ?? new CheckedStatement(this.#native.prepare(sql))
    if (known !== undefined) this.#statements.delete(sql)
    else if (this.#statements.size >= statementsMax) this.#forgetOldest()
    this.#statements.set(sql, statement)
    return statement
  }

  /** Runs one statement without parameters and gives its rows. */
  run(sql: string): readonly Readonly<Record<string, unknown>>[] {
    if (this.#closed) throw new Error('This connection is closed.')
    const statement = this.#native.prepare(sql)
    if (statement.reader) return statement.all([]) as Record<string, unknown>[]
    statement.run([])
    return []
  }

  /** Runs a statement that gives no rows and works in steps, of which `run` would take the first. */
  runToEnd(sql: string): void {
    if (this.#closed) throw new Error('This connection is closed.')
    this.#native.exec(sql)
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#statements.clear()
    this.#native.close()
  }

  #forgetOldest(): void {
    // A map iterates in the order of insertion, and each use inserts anew.
    for (const sql of this.#statements.keys()) {
      this.#statements.delete(sql)
      return
    }
  }
}

class CheckedStatement implements SqliteStatement {
  readonly reader: boolean
  readonly #statement: NativeStatement

  constructor(statement: NativeStatement) {
    this.#statement = statement
    this.reader = statement.reader
  }

  all(parameters: readonly unknown[]): unknown[] {
    checkParameters(parameters)
    return this.#statement.all(parameters)
  }

  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    checkParameters(parameters)
    return this.#statement.run(parameters)
  }

  iterate(): never {
    // A reader that stops half-way would keep its view open, and the write-ahead log could not be emptied behind it.
    throw new Error('Streaming is not supported: read a page at a time.')
  }
}
