import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './contracts.ts'

test('the front door bundles into one file that runs without warnings and without a schema compiler', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tallymill-loading-'))
  try {
    const outfile = join(folder, 'bundle.mjs')
    const contents = `import { openapiDocument, validateSchema } from './src/contract/mod.ts'
console.log(openapiDocument.openapi, validateSchema('Share', 2).problems[0].message)`
    const stdin = { contents, resolveDir: root, loader: 'ts' as const }
    const result = await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', metafile: true })
    const inputs = Object.keys(result.metafile.inputs).filter((path) => path.includes('node_modules'))
    expect(inputs.filter((path) => !path.includes('@bufbuild/protobuf'))).toEqual([])
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [outfile])
    expect([stdout, stderr]).toEqual(['3.1.0 must be <= 1\n', ''])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
