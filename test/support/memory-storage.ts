import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryStorage as open, openSqliteStorage, type Storage } from '../../src/storage/mod.ts'
import { loadBinding, type SqliteBinding } from '../../src/storage/sql/sqlite/binding.ts'

type Options = NonNullable<Parameters<typeof open>[0]>

let image: Promise<Buffer> | undefined

/**
 * A storage that is gone after `close`, from the image of one that is at the newest schema: to make all tables anew takes
 * ten times as long as what most tests do with them.
 */
export async function openMemoryStorage(options: Options = {}): Promise<Storage> {
  image ??= makeImage()
  return open({ ...options, binding: startingFrom(await image) })
}

/** An empty database of the newest schema, as a file. */
async function makeImage(): Promise<Buffer> {
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-image-'))
  try {
    await (await openSqliteStorage({ directory })).close()
    return readFileSync(join(directory, 'tallymill.db'))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function startingFrom(bytes: Buffer): SqliteBinding {
  const binding = loadBinding()
  return {
    ...binding,
    open(path) {
      if (statSync(path).size === 0) writeFileSync(path, bytes)
      return binding.open(path)
    },
  }
}
