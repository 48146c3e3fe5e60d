/** The words in which the dialects differ; everything else in a migration is the same text for all of them. */
export interface DialectWords {
  /** An integer of 64 bits. */
  readonly integer: string
  readonly real: string
  /** A primary key that the engine assigns, ascending, never reused. */
  readonly identity: string
  /** What follows the closing parenthesis of a table. */
  readonly tableOptions: string
}

/** STRICT, so that a value of the wrong type is refused here as it would be by PostgreSQL. */
export const sqliteWords: DialectWords = {
  integer: 'INTEGER',
  real: 'REAL',
  identity: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  tableOptions: 'STRICT',
}

/** One step of the schema. Once released it never changes: its checksum is kept in every database. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly statements: (words: DialectWords) => readonly string[]
}
