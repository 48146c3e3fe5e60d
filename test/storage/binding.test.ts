import { expect, test } from 'vitest'
import { loadBinding, type ModuleSource } from '../../src/storage/sql/sqlite/binding.ts'

/** Modules of which only the given ones are installed, at the given versions; `loaded` tells which were asked for. */
function modules(versions: Readonly<Record<string, string>>, open: () => void = () => {}) {
  const loaded: string[] = []
  const source: ModuleSource = {
    version: (name) => versions[name],
    load(name) {
      loaded.push(name)
      return class {
        constructor() {
          if (name === 'better-sqlite3') open()
        }
        close() {}
      }
    },
  }
  return { source, loaded }
}

test('libsql is used when better-sqlite3 is absent', () => {
  expect(loadBinding(modules({}).source).name).toBe('libsql')
})

test('better-sqlite3 12 is preferred', () => {
  expect(loadBinding(modules({ 'better-sqlite3': '12.11.1' }).source).name).toBe('better-sqlite3')
})

test('any other major version of better-sqlite3 is not even loaded', () => {
  for (const version of ['13.2.0', '11.9.0', '120.0.0', '1.2.0']) {
    const { source, loaded } = modules({ 'better-sqlite3': version })
    expect(loadBinding(source).name).toBe('libsql')
    expect(loaded).toEqual(['libsql'])
  }
})

test('libsql is used when better-sqlite3 is installed and does not work', () => {
  const { source } = modules({ 'better-sqlite3': '12.11.1' }, () => {
    throw new Error('The module was compiled against a different Node.js version')
  })
  expect(loadBinding(source).name).toBe('libsql')
})

test('what is installed here opens a database', () => {
  const database = loadBinding().open(':memory:')
  expect(database.prepare('SELECT 1 AS one').all([])).toEqual([{ one: 1 }])
  database.close()
})
