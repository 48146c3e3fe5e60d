/**
 * `npm run bench`: every benchmark, one after the other, each in a process of its own.
 * `npm run bench -- <name> [arguments]`: one of them.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build } from '../../src/cli/build.mjs'

const directory = new URL('.', import.meta.url)
const bundles = new URL('../../node_modules/.cache/tallymill-bench/', import.meta.url)

/** What measures the generation core runs as a bundle, as the server does: the loader for TypeScript adds calls. */
const bundled = {
  core: 'core.bench.ts',
  charts: 'charts.bench.ts',
  ranges: 'ranges.bench.ts',
  threads: 'threads.bench.ts',
  memory: 'memory.bench.ts',
  parquet: 'parquet-columns.ts',
  'broker-engine': 'broker-engine.bench.ts',
  'maps-query': 'maps-query.bench.ts',
}
const loaded = {
  delivery: 'delivery.bench.ts',
  storage: 'storage.bench.ts',
  broker: 'broker.bench.ts',
  'broker-redis': 'broker-redis.bench.ts',
  'broker-websocket': 'broker-websocket.bench.ts',
  sync: 'sync.bench.ts',
  maps: 'maps.bench.ts',
}
/** Benchmarks of one name that are more than one process. */
const together: Readonly<Record<string, readonly string[]>> = { maps: ['maps', 'maps-query'] }

async function bundleAll(): Promise<void> {
  const entryPoints = [...Object.values(bundled), 'threads-worker.ts']
  await bundle({
    entryPoints: entryPoints.map((file) => fileURLToPath(new URL(file, directory))),
    outdir: fileURLToPath(bundles),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
}

function commandOf(name: string): string[] | undefined {
  const files: Readonly<Record<string, string>> = { ...bundled, ...loaded }
  const file = files[name]
  if (!file) return undefined
  if (name in loaded) return ['--import', 'tsx', fileURLToPath(new URL(file, directory))]
  return [fileURLToPath(new URL(file.replace(/ts$/, 'mjs'), bundles))]
}

const names = Object.keys({ ...bundled, ...loaded })
const [wanted, ...settings] = process.argv.slice(2)
if (wanted && !names.includes(wanted)) {
  console.error(`no benchmark is named ${wanted}; there are: ${names.join(', ')}`)
  process.exit(1)
}
await build()
await bundleAll()
const all = settings.length === 0 ? together : {}
for (const name of wanted ? (all[wanted] ?? [wanted]) : names) {
  const child = spawn(process.execPath, [...commandOf(name)!, ...settings], { stdio: 'inherit' })
  const [code] = await once(child, 'close')
  if (code !== 0) process.exitCode = 1
  console.log()
}
