import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breakingChanges } from '../../codegen/baseline.ts'
import { replaceIn, withCheckout } from './checkout.ts'
import { root } from './contracts.ts'

test('a checkout is compared with all three contracts of another one', () =>
  withCheckout(async (folder) => {
    expect(await breakingChanges(root, folder)).toEqual({ changes: [], notes: [] })
    await replaceIn(join(folder, 'proto/synth/synth.proto'), 'optional int64 count = 1', 'optional int32 count = 1')
    expect(await breakingChanges(root, folder)).toEqual({
      changes: [expect.stringMatching(/changed type from "int32" to "int64"/)],
      notes: [],
    })
  }))

test('a checkout is compared with a commit, and a commit without contracts breaks nothing but says so', () =>
  withCheckout(async (folder) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '--quiet')
    git('commit', '--quiet', '--no-gpg-sign', '--allow-empty', '--message', 'empty')
    git('add', 'src', 'proto')
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'earlier')
    await replaceIn(
      join(folder, 'openapi/schemas/stream.yaml'),
      '[month_end, quarter_end, year_end]',
      '[month_end, quarter_end]',
    )
    await replaceIn(join(folder, 'openapi/schemas/audit.yaml'), 'actor, action, subject', 'actor, action')
    const { changes, notes } = await breakingChanges(folder, 'HEAD')
    expect(changes).toEqual([expect.stringMatching(/"subject" may now be absent/)])
    expect(notes).toEqual([])
    expect(await breakingChanges(folder, 'HEAD~1')).toEqual({
      changes: [],
      notes: ['src/contract/openapi.json', 'src/contract/asyncapi.json', 'proto'].map(
        (path) => `HEAD~1 has no ${path} yet: nothing to compare with`,
      ),
    })
    for (const baseline of ['no-such-commit', '--all']) {
      await expect(breakingChanges(folder, baseline)).rejects.toThrow(`${baseline} is neither a folder nor a commit`)
    }
  }))
