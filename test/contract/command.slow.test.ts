import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { runCommand } from '../../codegen/command.ts'
import { replaceIn, withCheckout } from './checkout.ts'
import { root } from './contracts.ts'

/** Building everything takes seconds, and the compiler of the kernels takes as long again. */
const buildMsMax = 60_000

test(
  'generating names the files that it wrote and removed',
  () =>
    withCheckout(async (folder) => {
      await writeFile(join(folder, 'src/contract/version.ts'), 'stale')
      await writeFile(join(folder, 'src/contract/proto/old.ts'), 'surplus')
      await writeFile(join(folder, 'src/generation/encoding/compiled/csv.ts'), 'stale')
      expect(await runCommand(folder, [])).toEqual({
        notes: [
          'removed src/contract/proto/old.ts',
          'wrote src/contract/version.ts',
          'wrote src/generation/encoding/compiled/csv.ts',
        ],
        findings: [],
      })
    }),
  buildMsMax,
)

test(
  'a check names each file that drifted and writes nothing',
  () =>
    withCheckout(async (folder) => {
      await replaceIn(join(folder, 'asyncapi.yaml'), 'version: 0.1.0', 'version: 0.2.0')
      await writeFile(join(folder, 'src/generation/encoding/compiled/csv.ts'), 'stale')
      const before = await readFile(join(folder, 'src/contract/version.ts'), 'utf8')
      expect(await runCommand(folder, ['--check'])).toEqual({
        notes: [],
        findings: [
          'src/contract/asyncapi.json differs from its source',
          'src/contract/version.ts differs from its source',
          'src/generation/encoding/compiled/csv.ts differs from its source',
        ],
      })
      expect(await readFile(join(folder, 'src/contract/version.ts'), 'utf8')).toBe(before)
    }),
  buildMsMax,
)

test('a breaking change is a finding', () =>
  withCheckout(async (folder) => {
    await replaceIn(join(folder, 'openapi/schemas/audit.yaml'), 'actor, action, subject', 'actor, action')
    expect(await runCommand(folder, ['--breaking', root])).toEqual({
      notes: [],
      findings: ['get /api/audit answer 200/records/*: "subject" may now be absent'],
    })
  }))

test(
  'what a person got wrong is answered in a sentence',
  async () => {
    expect((await runCommand(root, ['--chek'])).findings).toEqual([
      expect.stringMatching(/^Unknown option '--chek'[\s\S]+Usage: npx tsx codegen\/main\.ts/),
    ])
    expect((await runCommand(root, ['--breaking', 'no-such-commit'])).findings).toEqual([
      'no-such-commit is neither a folder nor a commit',
    ])
    await withCheckout(async (folder) => {
      await replaceIn(join(folder, 'proto/synth/synth.proto'), 'message Empty {}', 'message Empty }')
      const { findings } = await runCommand(folder, ['--check'])
      expect(findings).toEqual([expect.stringMatching(/^proto\/synth\/synth\.proto:\d+:\d+:/)])
      await replaceIn(join(folder, 'openapi.yaml'), 'paths:', 'paths: [')
      for (const args of [[], ['--check'], ['--lint'], ['--breaking', folder]]) {
        const { findings } = await runCommand(folder, args)
        expect(findings, args.join()).toEqual([expect.stringMatching(/^openapi\.yaml: .*\(\d+:\d+\)$/)])
      }
    })
  },
  buildMsMax,
)

test('the exit code tells whether there are findings, which go to stderr', async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'codegen/main.ts'), ...args], { cwd: root })
  const [help, unknown] = await Promise.all([run('--help'), run('--chek').catch((error: object) => error)])
  expect(help).toMatchObject({ stdout: expect.stringContaining('--breaking <baseline>'), stderr: '' })
  expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining("Unknown option '--chek'") })
})
