import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './contracts.ts'

/** A quiet machine needs a tenth of this. Processor time, because other tests run beside this one. */
const loadCpuMsMax = 250

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

test('the validators load in a moment: they are plain functions, made when the contract was built', async () => {
  const script = `const [started, before] = [performance.now(), process.cpuUsage()]
const { params } = await import(process.argv[1] + '/requests.js')
const { responses } = await import(process.argv[1] + '/responses.js')
const [ms, { user, system }] = [performance.now() - started, process.cpuUsage(before)]
const validators = Object.keys(params).length + Object.keys(responses).length
console.log(JSON.stringify({ validators, ms, cpuMs: (user + system) / 1000 }))`
  const folder = pathToFileURL(join(root, 'src/contract')).href
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder])
  const { validators, ms, cpuMs } = JSON.parse(stdout) as { validators: number; ms: number; cpuMs: number }
  console.log(`${validators} validators loaded in ${ms.toFixed(1)} ms (${cpuMs.toFixed(1)} ms of processor time)`)
  expect(validators).toBeGreaterThan(100)
  expect(cpuMs).toBeLessThan(loadCpuMsMax)
})
