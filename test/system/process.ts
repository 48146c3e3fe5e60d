import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventually } from '../support/server.ts'

const command = fileURLToPath(new URL('../../src/cli/tallymill.mjs', import.meta.url))

/** The environment without anything that would set up a server. */
function plainEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const env = { ...process.env, ...extra }
  for (const name of Object.keys(env)) {
    if (name.startsWith('TALLYMILL_') || name === 'SYNTH_API_KEY' || name === 'RUST_LOG') {
      if (!(name in extra)) delete env[name]
    }
  }
  return env
}

export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A `tallymill` process, as a user would start it. */
export class TallymillProcess implements AsyncDisposable {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  readonly #finished: Promise<Finished>

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, [command, ...args], {
      env: plainEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.#finished = once(this.child, 'close').then(([code, signal]) => ({
      code,
      signal,
      stdout: this.stdout,
      stderr: this.stderr,
    }))
  }

  finished(): Promise<Finished> {
    return this.#finished
  }

  /** Resident memory in MiB. Source: proc(5), VmRSS. */
  get rssMiB(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGKILL')
    await this.#finished
  }
}

/** A server process that listens. */
export class ServerProcess extends TallymillProcess {
  readonly dataDir: string
  readonly #ownsData: boolean

  private constructor(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    dataDir: string,
    ownsData: boolean,
  ) {
    super(args, env)
    this.dataDir = dataDir
    this.#ownsData = ownsData
  }

  static async start(
    flags: readonly string[] = [],
    options: { dataDir?: string; env?: Readonly<Record<string, string>>; command?: string } = {},
  ): Promise<ServerProcess> {
    const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'tallymill-system-'))
    const args = [
      options.command ?? 'serve',
      '--port',
      '0',
      '--grpc-port',
      '0',
      '--data-dir',
      dataDir,
      '--rate-limit',
      '0',
      '--subscriber-wait',
      '0',
      // Several servers run at once here; flags that a test gives come later and win.
      '--worker-threads',
      '1',
      ...flags,
    ]
    const server = new ServerProcess(args, options.env ?? {}, dataDir, options.dataDir === undefined)
    await eventually(() => {
      if (server.child.exitCode !== null) throw new Error(`the server ended: ${server.stderr}`)
      return /^GRPC_PORT=\d+$/m.test(server.stdout)
    }, 20_000)
    return server
  }

  get port(): number {
    return Number(/^PORT=(\d+)$/m.exec(this.stdout)?.[1])
  }

  get grpcAddress(): string {
    return `127.0.0.1:${/^GRPC_PORT=(\d+)$/m.exec(this.stdout)?.[1]}`
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get wsUrl(): string {
    return `ws://127.0.0.1:${this.port}`
  }

  /** A JSON answer of the server, whatever its status. */
  async json<T>(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<T> {
    const init =
      body === undefined
        ? { method }
        : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    return (await fetch(`${this.url}${path}`, init)).json() as Promise<T>
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    await super[Symbol.asyncDispose]()
    if (this.#ownsData) rmSync(this.dataDir, { recursive: true, force: true })
  }
}
