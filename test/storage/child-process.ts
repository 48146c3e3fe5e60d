import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { temporaryDirectory } from './fixtures.ts'

const root = join(import.meta.dirname, '../..')

/** Bundles `child.ts`, which starts several times faster than compiling it on each start. */
export async function buildChild(): Promise<{ readonly path: string } & Disposable> {
  const directory = temporaryDirectory()
  // Packages are found beside the bundle.
  symlinkSync(join(root, 'node_modules'), join(directory.path, 'node_modules'))
  const path = join(directory.path, 'child.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outfile: path,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
  })
  return { path, [Symbol.dispose]: () => directory[Symbol.dispose]() }
}

/** A child process and the numbers that it has printed. */
export class Child {
  readonly #process: ChildProcess
  readonly #closed: Promise<unknown>
  #output = ''
  #errors = ''

  constructor(path: string, args: readonly string[]) {
    this.#process = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#closed = once(this.#process, 'close')
    this.#process.stdout?.on('data', (bytes) => {
      this.#output += bytes
    })
    this.#process.stderr?.on('data', (bytes) => {
      this.#errors += bytes
    })
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  /** Waits until the child has printed `start` and then `count` numbers. */
  async printed(count: number): Promise<void> {
    while (this.#lines().length < count + 1) {
      const ended = await Promise.race([once(this.#process.stdout!, 'data'), this.#closed.then(() => 'ended')])
      if (ended === 'ended') throw new Error(`The child ended by itself: ${this.#errors}`)
    }
  }

  /** Kills the child outright; gives the numbers of every whole line that it printed before it died. */
  async kill(): Promise<number[]> {
    this.#process.kill('SIGKILL')
    await this.#closed
    return this.#lines().slice(1).map(Number)
  }

  #lines(): string[] {
    return this.#output.split('\n').slice(0, -1)
  }
}
