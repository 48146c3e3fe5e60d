/** The server as a process: how it is started, what it prints, and how it ends. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { eventually, json } from '../../support/server.ts'
import { ServerProcess, TallymillProcess } from '../../system/process.ts'
import { Client, put, stamp } from './client.ts'

const request = { clientId: 'c', clientHlc: stamp(Date.UTC(2026, 0, 1)) }

/** Started with variables alone, as the document shows it: `PORT=8080 …`. */
async function startWith(env: Readonly<Record<string, string>>) {
  const process = new TallymillProcess(['serve'], { TALLYMILL_GRPC_PORT: '0', TALLYMILL_WORKER_THREADS: '1', ...env })
  await eventually(() => {
    if (process.child.exitCode !== null) throw new Error(`the server ended: ${process.stderr}`)
    return process.stdout.includes('GRPC_PORT=')
  }, 20_000)
  return process
}

/** Compiles the program of another package as strictly as that may want, libraries included. */
function compile(root: string, directory: string): void {
  const options = ['--module', 'nodenext', '--target', 'es2022', '--strict', '--exactOptionalPropertyTypes']
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules', '@types')]
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [compiler, ...options, ...types, 'program.mts'], { cwd: directory, stdio: 'inherit' })
}

const portOf = ({ stdout }: TallymillProcess): number => Number(/^PORT=(\d+)$/m.exec(stdout)?.[1])

test.concurrent.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: a Close frame to every socket, 0, and less than five seconds for a server that does nothing',
  async (signal) => {
    await using server = await ServerProcess.start()
    using client = await Client.open(server.wsUrl)
    await client.ask({ type: 'PING', timestamp: 1 }, 'PONG')
    const startedMs = performance.now()
    server.child.kill(signal)
    expect(await client.closed).toEqual({ code: 1000, reason: 'server shutting down' })
    expect((await server.finished()).code).toBe(0)
    expect(performance.now() - startedMs).toBeLessThan(5000)
  },
)

test.concurrent('PORT, TOPGUN_BIND_ADDR and RUST_LOG are enough; a restart gets the same port at once and has everything', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-variables-'))
  const env = { TALLYMILL_DATA_DIR: dataDir, RUST_LOG: 'topgun_server=debug', STORAGE_BACKEND: 'sqlite' }
  let port: number
  {
    await using first = await startWith({ ...env, TOPGUN_BIND_ADDR: '127.0.0.1:0' })
    port = portOf(first)
    expect(first.stdout).toMatch(/^PORT=\d+\nGRPC_PORT=\d+\n$/)
    const answer = await fetch(
      `http://127.0.0.1:${port}/sync`,
      json({ ...request, operations: [put(1, { key: 'k' })] }),
    )
    expect(answer.status).toBe(200)
    // A client that is still connected must not keep the port from the next one.
    using client = await Client.open(`ws://127.0.0.1:${port}`)
    first.child.kill('SIGTERM')
    await first.finished()
    await client.closed
    expect(first.stderr).toContain('"level":"debug"')
  }
  await using second = await startWith({ ...env, PORT: String(port) })
  expect(portOf(second)).toBe(port)
  const { maps } = (await (await fetch(`http://127.0.0.1:${port}/api/admin/maps`)).json()) as { maps: object[] }
  expect(maps).toMatchObject([{ name: 'm', entryCount: 1 }])
  second.child.kill('SIGTERM')
  await second.finished()
  rmSync(dataDir, { recursive: true })
})

test.concurrent('what the variables ask for and cannot be is one line, and the code 2', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-refused-'))
  const cases = [
    [{ PORT: 'x' }, 'PORT must be'],
    [{ STORAGE_BACKEND: 'mongo' }, 'STORAGE_BACKEND must be'],
    [{ STORAGE_BACKEND: 'postgres' }, 'needs --database (DATABASE_URL)'],
    [{ TOPGUN_WAL_DIR: './wal' }, 'TOPGUN_WAL_DIR is not supported: every write is committed'],
    [{ TOPGUN_VECTOR_MAPS: 'x' }, '--vector-maps must be JSON'],
  ] as const
  await Promise.all(
    cases.map(async ([env, text], at) => {
      const own = {
        TALLYMILL_DATA_DIR: join(dataDir, String(at)),
        TALLYMILL_GRPC_PORT: '0',
        TALLYMILL_LOG_LEVEL: 'warn',
      }
      await using attempt = new TallymillProcess(['serve', '--port=0'].slice(0, 'PORT' in env ? 1 : 2), {
        ...own,
        ...env,
      })
      const { code, stdout, stderr } = await attempt.finished()
      expect([code, stdout, stderr.trim().split('\n').length], stderr).toEqual([2, '', 1])
      expect(stderr).toContain(text)
    }),
  )
  rmSync(dataDir, { recursive: true })
})

test.concurrent('a program that imports the package has its types and the two steps, and ends when its signal says so', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-package-'))
  const program = join(directory, 'program.mts')
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  mkdirSync(join(directory, 'node_modules'))
  symlinkSync(root, join(directory, 'node_modules', 'tallymill'))
  writeFileSync(
    program,
    `import { createNetworkModule, type NetworkConfig } from 'tallymill'
const network: Partial<Omit<NetworkConfig, 'connection'>> = { host: '127.0.0.1', port: 0, tls: null }
const module = createNetworkModule({
  network,
  server: { nodeId: 'embedded' },
  settings: { 'data-dir': ${JSON.stringify(join(directory, 'data'))}, 'log-level': 'silent', 'worker-threads': 1 },
})
const port: number = await module.start()
console.log(\`Server listening on port \${port}\`)
process.exitCode = await module.serve(new Promise((stop) => process.once('SIGTERM', stop)))
console.log('served')
`,
  )
  compile(root, directory)
  const child = spawn(process.execPath, [join(directory, 'program.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  try {
    const port = await eventually(() => /^Server listening on port (\d+)$/m.exec(stdout)?.[1])
    const status = (await (await fetch(`http://127.0.0.1:${port}/api/status`)).json()) as object
    expect(status).toMatchObject({ nodeId: 'embedded' })
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    expect([code, stdout.trim().split('\n').at(-1)]).toEqual([0, 'served'])
  } finally {
    child.kill('SIGKILL')
    rmSync(directory, { recursive: true })
  }
})
