/** The words in which the dialects differ; everything else in a migration is the same text for all of them. */
export interface DialectWords {
  /** An integer of 64 bits. */
  readonly integer: string
  readonly real: string
  /** A text that is ordered by its bytes in UTF-8, whatever the language of the database is. */
  readonly text: string
  readonly bytes: string
  /** A primary key that the engine assigns, ascending, never reused. */
  readonly identity: string
  /** What follows the closing parenthesis of a table. */
  readonly tableOptions: string
  /** The same, for a table that is best kept in the order of its primary key. */
  readonly clusteredTableOptions: string
}

/** STRICT, so that a value of the wrong type is refused here as it would be by PostgreSQL. */
export const sqliteWords: DialectWords = {
  integer: 'INTEGER',
  real: 'REAL',
  text: 'TEXT',
  bytes: 'BLOB',
  identity: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  tableOptions: 'STRICT',
  clusteredTableOptions: 'STRICT, WITHOUT ROWID',
}

export const postgresWords: DialectWords = {
  integer: 'BIGINT',
  real: 'DOUBLE PRECISION',
  text: 'TEXT COLLATE "C"',
  bytes: 'BYTEA',
  identity: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  tableOptions: '',
  clusteredTableOptions: '',
}

/** One step of the schema. Once released it never changes: its checksum is kept in every database. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly statements: (words: DialectWords) => readonly string[]
}
