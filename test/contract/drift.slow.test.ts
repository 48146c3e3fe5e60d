import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildContract, type Files } from '../../codegen/build.ts'
import { driftOf, writeFiles } from '../../codegen/output.ts'
import { root } from './contracts.ts'

let scratch: string
let files: Files

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tallymill-drift-'))
  files = await buildContract(root)
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

test('src/contract is what the contracts give, byte for byte', async () => {
  expect(await driftOf(join(root, 'src/contract'), files)).toEqual([])
})

test('the build does not depend on where the checkout is', async () => {
  const elsewhere = join(scratch, 'elsewhere')
  for (const part of ['openapi.yaml', 'openapi', 'asyncapi.yaml', 'proto']) {
    await cp(join(root, part), join(elsewhere, part), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
  const again = await buildContract(elsewhere)
  expect([...again.keys()]).toEqual([...files.keys()])
  for (const [path, text] of files) expect(again.get(path) === text, path).toBe(true)
})

test('every generated file says what it was made of and by which command', () => {
  for (const [path, text] of files) {
    expect(text.slice(0, 200), path).toMatch(/Generated from .+ by `npx tsx codegen\/main\.ts`\. Do not edit\./)
  }
})

test('a stale, a missing and a surplus file are named, and writing repairs all three', async () => {
  const folder = join(scratch, 'contract')
  await writeFiles(folder, files)
  await writeFile(join(folder, 'version.ts'), 'stale')
  await rm(join(folder, 'proto/descriptor.ts'))
  await writeFile(join(folder, 'proto/old.ts'), 'surplus')

  const drift = [
    { path: 'proto/descriptor.ts', reason: 'is missing' },
    { path: 'proto/old.ts', reason: 'is no longer generated' },
    { path: 'version.ts', reason: 'differs from its source' },
  ]
  expect(await driftOf(folder, files)).toEqual(drift)
  expect(await readFile(join(folder, 'version.ts'), 'utf8')).toBe('stale')
  expect(await writeFiles(folder, files)).toEqual(drift)
  expect(await driftOf(folder, files)).toEqual([])
})
