/** The texts of the store: few sizes of each, so that every text is prepared once. */
import { fail } from '../../errors.ts'

/** Rows of one statement. */
const rowsMax = 64

const nameForm = /^[a-zA-Z_][a-zA-Z0-9_]*$/
/** What PostgreSQL takes of a name, less what the names of the indexes add to it. */
const nameCharsMax = 48

export const defaultTable = 'topgun_maps'

/** @throws invalid_configuration for a name that would need quotes */
export function checkTableName(name: string): string {
  if (nameForm.test(name) && name.length <= nameCharsMax) return name
  return fail('invalid_configuration', `The table of shared maps must match ${nameForm.source}.`)
}

/**
 * What makes the table of records, in the words of PostgreSQL or SQLite. In SQLite it is not kept in the order of its key:
 * keys come in any order, and then appending is about twice as fast.
 */
export function tableStatements(name: string, isPostgres: boolean): readonly string[] {
  const words = isPostgres
    ? { text: 'TEXT COLLATE "C"', bytes: 'BYTEA', integer: 'BIGINT', truth: 'BOOLEAN', options: '' }
    : { text: 'TEXT', bytes: 'BLOB', integer: 'INTEGER', truth: 'INTEGER', options: 'STRICT' }
  const table = `CREATE TABLE IF NOT EXISTS ${name} (
    map_name ${words.text} NOT NULL,
    key ${words.text} NOT NULL,
    value ${words.bytes} NOT NULL,
    expiration_time ${words.integer} NOT NULL DEFAULT 0,
    is_backup ${words.truth} NOT NULL DEFAULT FALSE,
    created_at ${words.integer} NOT NULL,
    updated_at ${words.integer} NOT NULL,
    PRIMARY KEY (map_name, key, is_backup)
  ) ${words.options}`
  const expiry = `CREATE INDEX IF NOT EXISTS idx_${name}_expiry ON ${name} (map_name, expiration_time)
    WHERE expiration_time > 0`
  // The primary key serves as this one does, and in SQLite it is paid for with every insert.
  const byMap = `CREATE INDEX IF NOT EXISTS idx_${name}_map ON ${name} (map_name)`
  return isPostgres ? [table, byMap, expiry] : [table, expiry]
}

/** Cuts `count` rows into parts of 64, 32, … 1: gives where each begins and ends. */
export function* partsOf(count: number): Generator<readonly [begin: number, end: number]> {
  let begin = 0
  for (let size = rowsMax; size >= 1; size /= 2) {
    for (; count - begin >= size; begin += size) yield [begin, begin + size]
  }
}

/** A text for every number of rows, each made once. */
export function textOfSize(make: (rows: string) => string, row: string): (size: number) => string {
  const texts = new Map<number, string>()
  return (size) => {
    const known = texts.get(size) ?? make(Array.from({ length: size }, () => row).join(', '))
    texts.set(size, known)
    return known
  }
}

interface Upsert {
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly string[]
  /** Columns that keep what they were first. */
  readonly kept?: readonly string[]
  /** A last column of the key that is the same literal in every row. */
  readonly fixed?: { readonly name: string; readonly literal: string }
}

const marks = (count: number, last: readonly string[] = []): string =>
  `(${[...Array.from({ length: count }, () => '?'), ...last].join(', ')})`

/** Inserts rows of `key` and `columns`, in that order, or puts them in the place of those with their key. */
export function upsertText({ table, key, columns, kept = [], fixed }: Upsert): (size: number) => string {
  const last = fixed ? [fixed.name] : []
  const all = [...key, ...columns, ...last].join(', ')
  const sets = columns.filter((name) => !kept.includes(name)).map((name) => `${name} = excluded.${name}`)
  const conflict = `on conflict (${[...key, ...last].join(', ')}) do update set ${sets.join(', ')}`
  const row = marks(key.length + columns.length, fixed ? [fixed.literal] : [])
  return textOfSize((rows) => `insert into ${table} (${all}) values ${rows} ${conflict}`, row)
}

/** Deletes the rows of these keys. */
export const deleteText = (table: string, key: readonly string[], also = ''): ((size: number) => string) =>
  textOfSize((rows) => `delete from ${table} where (${key.join(', ')}) in (values ${rows})${also}`, marks(key.length))
