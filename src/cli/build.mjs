// Builds the server with esbuild. Plain JavaScript, because it runs before there is anything built.
import { readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const output = join(root, 'dist')

/** Builds `dist/` when a source is newer than it; gives whether it built. Safe to run from several processes at once. */
export async function build() {
  if (!isStale()) return false
  const fresh = `${output}.${process.pid}.tmp`
  try {
    await mkdir(fresh, { recursive: true })
    await bundleInto(fresh)
    await declareInto(fresh)
    await replaceDirectory(fresh, output)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return true
}

async function bundleInto(directory) {
  const { build: bundle } = await import('esbuild')
  await bundle({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', embedding: 'src/embedding.ts', worker: 'src/runs/worker.ts' },
    outdir: directory,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

// What the package gives to others is declared without imports, so that its one file says it all to their compiler.
async function declareInto(directory) {
  const { default: typescript } = await import('typescript')
  const source = await readFile(join(root, 'src', 'embedding.ts'), 'utf8')
  const compilerOptions = { target: typescript.ScriptTarget.ES2023, isolatedDeclarations: true }
  const { outputText } = typescript.transpileDeclaration(source, { fileName: 'embedding.ts', compilerOptions })
  await writeFile(join(directory, 'embedding.d.ts'), outputText)
}

function isStale() {
  const built = statSync(join(output, 'main.js'), { throwIfNoEntry: false })
  if (built === undefined) return true
  return ['src', 'package.json'].some((source) => newestMs(join(root, source)) > built.mtimeMs)
}

// Every start of the command waits for this, and one call after another takes a fifth of the time of all at once.
function newestMs(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  // Deleted since its directory was read, which the directory's own time tells.
  if (found === undefined) return 0
  const names = found.isDirectory() ? readdirSync(path) : []
  return names.reduce((newest, name) => Math.max(newest, newestMs(join(path, name))), found.mtimeMs)
}

// A rename is atomic, so a process that builds at the same time leaves a whole directory, its own or ours.
async function replaceDirectory(fresh, target) {
  const old = `${target}.${process.pid}.old`
  await rename(target, old).catch(ignoreMissing)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  }
  await rm(old, { recursive: true, force: true })
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error
}
