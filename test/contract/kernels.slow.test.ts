import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Files } from '../../codegen/build.ts'
import { buildKernels } from '../../codegen/kernels.ts'
import { driftOf } from '../../codegen/output.ts'
import { replaceIn, withCheckout } from './checkout.ts'
import { root } from './contracts.ts'

const sources = 'src/generation/encoding/kernel'
const compiled = 'src/generation/encoding/compiled'

/** The compiler takes seconds to load. */
const buildMsMax = 60_000

// Built once, and somewhere else than what the repository has, so that nothing in them depends on where the checkout is.
let files: Files
beforeAll(
  () =>
    withCheckout(async (folder) => {
      files = await buildKernels(folder)
    }),
  buildMsMax,
)

test('the compiled kernels are what their sources give, byte for byte, wherever the checkout is', async () => {
  expect(await driftOf(join(root, compiled), files)).toEqual([])
})

test('every kernel is a WebAssembly module that says what it was made of', () => {
  for (const [path, text] of files) {
    expect(text).toContain(`Generated from ${sources}/${path} by \`npx tsx codegen/main.ts\`. Do not edit.`)
    const bytes = Buffer.from(text.match(/'([A-Za-z0-9+/=]+)'/)?.[1] ?? '', 'base64')
    expect(bytes.subarray(0, 4).toString('latin1'), path).toBe('\0asm')
  }
})

test(
  'a change of a source shows in the kernels that use it',
  () =>
    withCheckout(async (folder) => {
      await replaceIn(join(folder, sources, 'digits.ts'), '0x2230302e', '0x2230302c')
      const drift = await driftOf(join(folder, compiled), await buildKernels(folder))
      const reason = 'differs from its source'
      // The ledger in protobuf writes no amounts as text.
      expect(drift).toEqual(['csv.ts', 'ndjson.ts', 'synth-proto.ts'].map((path) => ({ path, reason })))
    }),
  buildMsMax,
)

test(
  'what the compiler refuses is a sentence',
  () =>
    withCheckout(async (folder) => {
      await writeFile(join(folder, sources, 'pieces.ts'), 'export function put(')
      await expect(buildKernels(folder)).rejects.toThrow(/^src\/generation\/encoding\/kernel\/csv\.ts: .*parse error/s)
    }),
  buildMsMax,
)
