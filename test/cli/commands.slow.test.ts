import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { presets } from '../../src/cli/presets.ts'
import { json, startTestServer } from '../support/server.ts'
import { TallymillProcess } from '../system/process.ts'

const folder = await mkdtemp(join(tmpdir(), 'tallymill-commands-'))
afterAll(() => rm(folder, { recursive: true }))

async function tallymill(...args: string[]) {
  await using command = new TallymillProcess(args)
  return await command.finished()
}

test.concurrent('init writes what validate and the server take, and does not write twice', async () => {
  const file = join(folder, 'audit.yaml')
  const init = ['init', '--preset', 'audit', '--industry', 'retail', '--seed', '9', '-o', file]
  expect(await tallymill(...init)).toMatchObject({ code: 0, stdout: '', stderr: '' })
  const again = await tallymill(...init)
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('--force') })
  expect((await tallymill(...init, '--force')).code).toBe(0)
  const verdict = await tallymill('validate', file)
  expect(verdict).toMatchObject({ code: 0, stdout: expect.stringContaining('200,000') })
  await using server = await startTestServer()
  const document = parse(await readFile(file, 'utf8'))
  const { body } = await server.call('updateConfig', '/api/config', json(document))
  expect(body).toMatchObject({ status: 'updated', config: document })
})

test.concurrent('init writes to stdout by default and for -', async () => {
  const plain = await tallymill('init')
  expect(plain).toMatchObject({ code: 0, stderr: '' })
  expect(parse(plain.stdout).transactions.target_count).toBe(100_000)
  expect((await tallymill('init', '-o', '-')).stdout).toBe(plain.stdout)
})

test.concurrent('the help of init lists the presets, and a wrong option is a usage error', async () => {
  const { stdout } = await tallymill('init', '--help')
  for (const [name, { description }] of presets) expect(stdout).toMatch(new RegExp(`${name} +${description}`))
  for (const option of [
    ['--industry', 'banking'],
    ['--preset', 'none'],
    ['--companies', '51'],
    ['--count', '0'],
  ])
    expect((await tallymill('init', ...option)).code).toBe(2)
})

test.concurrent('validate ends with 1 for faults and 2 for a file that is not there', async () => {
  const wrong = join(folder, 'package.json')
  expect((await tallymill('validate', wrong)).code).toBe(2)
  const faulty = new URL('../../package.json', import.meta.url).pathname
  expect(await tallymill('validate', faulty)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('/name: given "tallymill"; unknown key'),
  })
})
