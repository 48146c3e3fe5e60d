/** A real PostgreSQL for tests: a server of its own on a free port, in a temporary directory. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Tests of PostgreSQL fail where it is not installed, unless somebody has said that they are not wanted. */
export const isPostgresOff = process.env.TEST_POSTGRES === 'off'

/** With characters that a URL must not hold as they are, so that every test also shows that they are read. */
export const password = 'p%s/w:r@d'

export interface PostgresServer {
  readonly port: number
  /** Makes a database, empty or with what the one of the URL `like` has, and gives its URL. */
  freshDatabase(like?: string): Promise<string>
  /** Runs one statement as the owner of everything, beside whatever is under test. */
  admin(statement: string, url?: string): Promise<readonly Record<string, unknown>[]>
  /** Ends every process of the server at once, as a crash does (`pg_ctl stop -m immediate`). */
  crash(): Promise<void>
  /** Starts the server again on the same files and the same port. */
  start(): Promise<void>
  /** Ends the server and removes its files. */
  remove(): Promise<void>
}

interface ServerOptions {
  /** Whether commits wait for the disk; without, nothing of the server survives a power cut, and tests run faster. */
  readonly durable?: boolean
}

/** Starts a server; it ends with the process that asked for it, however that ends. */
export async function startPostgres({ durable = false }: ServerOptions = {}): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'tallymill-postgres-'))
  const owner = serverOwner()
  if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid ?? 0)
  const port = await freePort()
  const data = join(home, 'data')
  initialise(home, data, owner)
  const settings = durable ? [] : ['fsync=off', 'synchronous_commit=on', 'full_page_writes=off']
  const base = ['-D', data, '-p', `${port}`, '-k', home, '-h', '127.0.0.1', '-N', '40']
  const args = [...base, ...settings.flatMap((setting) => ['-c', setting])]
  let running = await launch(args, owner)
  let databases = 0
  const urlOf = (name: string) => `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`
  const server: PostgresServer = {
    port,
    async freshDatabase(like = urlOf('template1')) {
      databases += 1
      await server.admin(`create database test_${databases} template ${new URL(like).pathname.slice(1)}`)
      return urlOf(`test_${databases}`)
    },
    admin: (statement, url = urlOf('postgres')) => runOnce(statement, url),
    async crash() {
      execFileSync(binary('pg_ctl'), ['stop', '-D', data, '-m', 'immediate'], { ...owner, cwd: home, stdio: 'ignore' })
      await endOf(running)
    },
    async start() {
      running = await launch(args, owner)
    },
    async remove() {
      await endOf(running)
      rmSync(home, { recursive: true, force: true })
    },
  }
  return server
}

interface Owner {
  readonly uid?: number
  readonly gid?: number
}

/** PostgreSQL refuses to run as root. */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function binary(name: string): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const places = [...versions.map((version) => join(root, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  const found = places.map((place) => join(place, name)).find((path) => existsSync(path))
  if (found !== undefined) return found
  throw new Error(`PostgreSQL is not installed (${name} is missing): install it, or set TEST_POSTGRES=off.`)
}

function initialise(home: string, data: string, owner: Owner): void {
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, password)
  const options = ['--no-sync', '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']
  execFileSync(binary('initdb'), ['-D', data, ...options, '--locale=C.UTF-8'], { ...owner, cwd: home, stdio: 'pipe' })
}

// The shell ends the server when its input ends, which the operating system sees to when this process is killed.
const guardian = 'exec 3<&0; "$@" </dev/null & pid=$!; cat <&3 >/dev/null; kill -QUIT $pid 2>/dev/null; wait $pid'

async function launch(args: readonly string[], owner: Owner): Promise<ChildProcess> {
  const words = ['-c', guardian, 'sh', binary('postgres'), ...args]
  const child = spawn('sh', words, { ...owner, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] })
  let log = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (bytes) => {
      log = (log + bytes).slice(-10_000)
      if (log.includes('ready to accept connections')) resolve()
      else if (/FATAL: {2}(?!the database system is)/.test(log)) reject(new Error(`PostgreSQL did not start: ${log}`))
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)))
  })
  return child
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.stdin?.end()
  await ended
}

async function runOnce(statement: string, url: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()))
    })
  })
}
