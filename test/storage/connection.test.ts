import { expect, test } from 'vitest'
import { SqliteConnection } from '../../src/storage/sql/sqlite/connection.ts'

/** A native database that only tells how often each text was prepared. */
function counting() {
  const prepared = new Map<string, number>()
  const connection = new SqliteConnection({
    inTransaction: false,
    close() {},
    exec() {},
    prepare(sql) {
      prepared.set(sql, (prepared.get(sql) ?? 0) + 1)
      return { reader: true, all: () => [], run: () => ({ changes: 0, lastInsertRowid: 0 }) }
    },
  })
  return { connection, prepared }
}

test('a statement is prepared once, and stays prepared while it is used', () => {
  const { connection, prepared } = counting()
  for (let index = 0; index < 1_000; index += 1) {
    connection.prepare('hot')
    connection.prepare(`cold ${index}`)
  }
  expect(prepared.get('hot')).toBe(1)
  connection.prepare('cold 999')
  expect(prepared.get('cold 999')).toBe(1)
})

test('statements that nobody uses are forgotten, so that generated texts cannot fill the memory', () => {
  const { connection, prepared } = counting()
  for (let index = 0; index < 257; index += 1) connection.prepare(`cold ${index}`)
  connection.prepare('cold 1')
  expect(prepared.get('cold 1')).toBe(1)
  connection.prepare('cold 0')
  expect(prepared.get('cold 0')).toBe(2)
})
