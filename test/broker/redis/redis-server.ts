import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { keyspaceLimits, producersMax, queueLimits, roomLimits } from '../../../src/broker/limits.ts'
import type { RedisLimits } from '../../../src/broker/redis/options.ts'

/** Tests of the Redis engine fail where there is no redis-server, unless somebody has said that they are not wanted. */
export const isRedisOff = process.env.TEST_REDIS === 'off'

export const redisLimits: RedisLimits = {
  keyspace: keyspaceLimits,
  queues: queueLimits,
  rooms: roomLimits,
  producersMax,
}

export interface RedisServer {
  readonly port: number
  readonly url: string
  /** A connection for what the engine does not do. */
  readonly raw: Redis
  /** Ends the process at once, as a crash does, and its directory. */
  stop(): Promise<void>
}

/**
 * Starts a server in a directory of its own, on a free port where none is given (that of one that was stopped); `options` are
 * further lines of its configuration.
 */
export async function startRedis(options: readonly string[] = [], known?: number): Promise<RedisServer> {
  const port = known ?? (await freePort())
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-redis-'))
  const base = ['--port', String(port), '--dir', directory, '--bind', '127.0.0.1', '--save', '', '--logfile', 'log']
  const child = spawn('redis-server', [...base, ...options], { stdio: 'ignore' })
  const raw = new Redis(port, '127.0.0.1', { retryStrategy: (tries) => (tries > 200 ? null : 25), lazyConnect: true })
  raw.on('error', () => {})
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  await Promise.race([raw.ping(), failed])
  const stop = async () => {
    raw.disconnect()
    await ended(child)
    rmSync(directory, { recursive: true, force: true })
  }
  return { port, url: `redis://127.0.0.1:${port}`, raw, stop }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
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
