import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { temporaryDirectory } from '../../storage/fixtures.ts'

const root = join(import.meta.dirname, '../../..')

/** Bundles `crash-child.ts`, which starts several times faster than compiling it on each start. */
export async function buildCrashChild(): Promise<{ readonly path: string } & Disposable> {
  const directory = temporaryDirectory()
  // Packages are found beside the bundle.
  symlinkSync(join(root, 'node_modules'), join(directory.path, 'node_modules'))
  const path = join(directory.path, 'child.mjs')
  await build({
    ...{ entryPoints: [join(import.meta.dirname, 'crash-child.ts')], outfile: path, bundle: true },
    ...{ packages: 'external', platform: 'node', target: 'node20', format: 'esm' },
  })
  return { path, [Symbol.dispose]: () => directory[Symbol.dispose]() }
}

/** A child process and the lines that it has printed. */
export class CrashProcess {
  readonly #process: ChildProcess
  readonly #closed: Promise<unknown>
  #output = ''
  #lines = 0
  #errors = ''

  constructor(path: string, args: readonly (string | number)[]) {
    this.#process = spawn(process.execPath, [path, ...args.map(String)], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#closed = once(this.#process, 'close')
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text
      this.#lines += text.split('\n').length - 1
    })
    this.#process.stderr?.on('data', (bytes) => {
      this.#errors += bytes
    })
  }

  /** Waits until `count` lines came after `start`. */
  async printed(count: number): Promise<void> {
    while (this.#lines <= count) {
      const ended = await Promise.race([once(this.#process.stdout!, 'data'), this.#closed.then(() => 'ended')])
      if (ended === 'ended') throw new Error(`The child ended by itself: ${this.#errors}`)
    }
  }

  /** Kills the child outright; gives every whole line that it printed before it died. */
  async kill(): Promise<readonly (readonly [worker: number, result: unknown])[]> {
    this.#process.kill('SIGKILL')
    await this.#closed
    const lines = this.#output.split('\n').slice(1, -1)
    return lines.map((line) => JSON.parse(line) as [number, unknown])
  }
}
