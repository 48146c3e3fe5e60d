/** The client's own database: what the server has, what it has not heard of yet, and where the two disagree. */
import Database from 'libsql'

const schema = `
  CREATE TABLE IF NOT EXISTS state (
    id INTEGER PRIMARY KEY CHECK (id = 1), epoch TEXT, applied INTEGER NOT NULL, acknowledged INTEGER NOT NULL
  );
  INSERT OR IGNORE INTO state VALUES (1, NULL, 0, 0);

  -- The rows of the server as they were at the position 'applied', with those that were deleted. Local edits never touch them.
  CREATE TABLE IF NOT EXISTS rows (
    table_name TEXT NOT NULL, row_key BLOB NOT NULL, operation TEXT NOT NULL, data BLOB NOT NULL,
    lsn INTEGER NOT NULL, clock TEXT NOT NULL, client_id TEXT NOT NULL, PRIMARY KEY (table_name, row_key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS staged_rows AS SELECT * FROM rows LIMIT 0;

  -- Local edits, in order, each with the position of the rows that it was made on. 'server_lsn' is set once the server has
  -- taken it; it stays here, in front of its row, until the position 'applied' has reached it.
  CREATE TABLE IF NOT EXISTS outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, row_key BLOB NOT NULL,
    operation TEXT NOT NULL, data BLOB NOT NULL, clock TEXT NOT NULL, made_at TEXT NOT NULL,
    base INTEGER NOT NULL, server_lsn INTEGER
  );
  CREATE INDEX IF NOT EXISTS outbox_by_row ON outbox (table_name, row_key);

  -- The one batch that is under way: body and id as they are sent, however often.
  CREATE TABLE IF NOT EXISTS batch (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);

  -- Edits that lost to what another client did. 'server_id' is the conflict on the server, NULL when it has none.
  CREATE TABLE IF NOT EXISTS conflicts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, row_key BLOB NOT NULL, type TEXT NOT NULL,
    operation TEXT NOT NULL, data BLOB NOT NULL, theirs TEXT, server_id INTEGER, is_decided INTEGER NOT NULL DEFAULT 0
  );`

type Value = string | number | null | Uint8Array

interface Statement {
  all(...values: Value[]): unknown[]
  run(...values: Value[]): { readonly changes: number }
}

export class LocalDatabase {
  readonly #native: Database.Database
  readonly #statements = new Map<string, Statement>()
  #isInTransaction = false

  /** `path` is a file, or `:memory:`. */
  constructor(path: string) {
    this.#native = new Database(path)
    // What the user did is on the disk when an edit returns.
    this.#native.exec('PRAGMA journal_mode = WAL')
    this.#native.exec('PRAGMA synchronous = FULL')
    this.#native.exec(schema)
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#prepare(sql)
      .all(...values)
      .map(withBytes) as Row[]
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.all<Row>(sql, ...values)[0]
  }

  run(sql: string, ...values: Value[]): number {
    return this.#prepare(sql).run(...values).changes
  }

  /** All that `work` writes, or nothing of it. `work` may use another `atomically`. */
  atomically<T>(work: () => T): T {
    if (this.#isInTransaction) return work()
    this.#native.exec('BEGIN IMMEDIATE')
    this.#isInTransaction = true
    try {
      const result = work()
      this.#native.exec('COMMIT')
      return result
    } catch (error) {
      this.#native.exec('ROLLBACK')
      throw error
    } finally {
      this.#isInTransaction = false
    }
  }

  close(): void {
    this.#statements.clear()
    this.#native.close()
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#native.prepare(sql) as unknown as Statement
    this.#statements.set(sql, statement)
    return statement
  }
}

/** The library gives bytes as an `ArrayBuffer`. */
function withBytes(row: unknown): unknown {
  const values = row as Record<string, unknown>
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof ArrayBuffer) values[name] = Buffer.from(value)
  }
  return values
}
