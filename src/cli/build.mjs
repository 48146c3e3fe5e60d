// Builds the server with esbuild. Plain JavaScript, because it runs before there is anything built.
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const output = join(root, 'dist')

/** Builds `dist/` when a source is newer than it; gives whether it built. Safe to run from several processes at once. */
export async function build() {
  if (!(await isStale())) return false
  const { build: bundle } = await import('esbuild')
  const fresh = `${output}.${process.pid}.tmp`
  await mkdir(fresh, { recursive: true })
  await bundle({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/runs/worker.ts' },
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
  await replaceDirectory(fresh, output)
  return true
}

async function isStale() {
  const built = await modifiedMs(join(output, 'main.js'))
  if (built === undefined) return true
  const sources = ['src', 'package.json']
  const newest = await Promise.all(sources.map((source) => newestMs(join(root, source))))
  return Math.max(...newest) > built
}

async function newestMs(path) {
  const entry = await stat(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  const names = await readdir(path, { recursive: true })
  const times = await Promise.all(names.map((name) => modifiedMs(join(path, name))))
  return Math.max(...times.map((time) => time ?? 0))
}

async function modifiedMs(path) {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

// A rename is atomic, so a process that builds at the same time leaves a whole directory, its own or ours.
async function replaceDirectory(fresh, target) {
  const old = `${target}.${process.pid}.old`
  await rename(target, old).catch(ignoreMissing)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    await rm(fresh, { recursive: true, force: true })
  }
  await rm(old, { recursive: true, force: true })
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error
}
