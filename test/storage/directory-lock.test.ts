import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import { buildChild, Child } from './child-process.ts'
import { temporaryDirectory } from './fixtures.ts'

const open = (directory: { readonly path: string }) => openSqliteStorage({ directory: directory.path })

test('a directory that another process works on is refused; after its kill -9 it is taken over', async () => {
  using child = await buildChild()
  using directory = temporaryDirectory()
  const holder = new Child(child.path, [directory.path, 'hold'])
  await holder.printed(1)
  await expect(open(directory)).rejects.toMatchObject({
    name: 'StorageOpenError',
    reason: 'in_use',
    message: `The data directory ${directory.path} is in use by process ${holder.pid}.`,
  })
  await holder.kill()
  expect(existsSync(join(directory.path, 'tallymill.pid'))).toBe(true)
  const storage = await open(directory)
  await storage.close()
})

test('a directory is opened once in a process, and again after it was closed', async () => {
  using directory = temporaryDirectory()
  const first = await open(directory)
  await expect(open(directory)).rejects.toMatchObject({ reason: 'in_use' })
  await first.write((tx) => tx.insertInto('configuration').values({ id: 1, document: '1', updated_at: 1 }).execute())
  await first.close()
  const second = await open(directory)
  await second.close()
  expect(existsSync(join(directory.path, 'tallymill.pid'))).toBe(false)
})

test('a pid that was left behind is no obstacle, even when a process of that number lives', async () => {
  using directory = temporaryDirectory()
  writeFileSync(join(directory.path, 'tallymill.pid'), `${process.ppid}\n`)
  const storage = await open(directory)
  await storage.close()
})
