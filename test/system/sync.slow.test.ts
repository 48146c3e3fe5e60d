/** Offline sync as a process that is started and stopped. Numbers are those of the checklist. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { expect, test } from 'vitest'
import type { PushAck } from '../../src/contract/mod.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'
import { eventually, type TestServer } from '../support/server.ts'
import { Peer, rows, tokenOf } from '../sync/acceptance/client.ts'
import { ServerProcess, TallymillProcess } from './process.ts'

const old = 'the-first-secret-of-thirty-two-characters'
const fresh = 'the-second-secret-of-thirty-two-characters'

/** A client of a server that is a process. */
const peerOf = (server: { readonly url: string }, secret: string, tenant = 'acme', client = 'device-1'): Peer => {
  const peer = new Peer(server as TestServer, tenant, client)
  peer.token = tokenOf(tenant, client, {}, secret)
  return peer
}

const serve = (dataDir: string) => ['serve', '--port', '0', '--grpc-port', '0', '--data-dir', dataDir]

test.concurrent('49. in production mode the server does not start without a secret, or with a short one', async () => {
  using directory = temporaryDirectory()
  const cases: Record<string, string>[] = [
    { NODE_ENV: 'production' },
    { NODE_ENV: 'production', JWT_SECRET: 'your-secret-key' },
    { TALLYMILL_PRODUCTION: 'on', JWT_SECRET: `${old},short` },
  ]
  for (const env of cases) {
    await using attempt = new TallymillProcess(serve(directory.path), env)
    const { code, stdout, stderr } = await attempt.finished()
    expect([code, stdout], JSON.stringify(env)).toEqual([2, ''])
    expect(stderr).toMatch(/jwt-secret/)
    expect(stderr).not.toMatch(/your-secret-key|the-first-secret/)
  }
  await using short = await ServerProcess.start([], { env: { JWT_SECRET: 'your-secret-key' } })
  expect(short.stderr).toContain('so short that it can be guessed')
}, 60_000)

test.concurrent('49. of two secrets the first signs, and tokens of both are taken', async () => {
  using directory = temporaryDirectory()
  {
    await using server = await ServerProcess.start([], { dataDir: directory.path, env: { JWT_SECRET: old } })
    await peerOf(server, old).register()
  }
  const env = { JWT_SECRET: `${fresh},${old}`, NODE_ENV: 'production' }
  const asked = ['--user', 'u', '--tenant', 'acme', '--client', 'device-1']
  await using printed = new TallymillProcess(['token', ...asked, '--data-dir', directory.path], env)
  const { stdout } = await printed.finished()
  {
    await using server = await ServerProcess.start([], { dataDir: directory.path, env })
    const peer = peerOf(server, old)
    expect((await peer.pull()).status).toBe(200)
    for (const [token, status] of [
      [stdout.trim(), 200],
      [tokenOf('acme', 'device-1', {}, fresh), 200],
      [tokenOf('acme', 'device-1', {}, 'a third secret of thirty-two characters'), 401],
    ] as const) {
      peer.token = token
      expect((await peer.pull()).status).toBe(status)
    }
  }
  await using server = await ServerProcess.start([], { dataDir: directory.path, env: { JWT_SECRET: fresh } })
  const peer = peerOf(server, old)
  expect((await peer.pull()).status).toBe(401)
  peer.token = stdout.trim()
  expect((await peer.pull()).status).toBe(200)
}, 60_000)

/** A push whose body has not come in whole. */
function beginPush(server: ServerProcess, peer: Peer, count: number): { asked: ClientRequest; rest: string } {
  const about = { type: 'push_changes', message_id: randomUUID(), client_id: peer.clientId }
  const body = JSON.stringify({ ...about, changes: rows(count), vector_clock: {} })
  const headers = {
    ...{ 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    Authorization: `Bearer ${peer.token}`,
  }
  const asked = request(`${server.url}/api/v1/sync/push`, { method: 'POST', headers })
  asked.write(body.slice(0, body.length / 2))
  return { asked, rest: body.slice(body.length / 2) }
}

test.concurrent('50. a push that is under way when the server is told to stop is answered, kept, and the exit is 0', async () => {
  using directory = temporaryDirectory()
  const env = { JWT_SECRET: old }
  {
    await using server = await ServerProcess.start([], { dataDir: directory.path, env })
    const peer = await peerOf(server, old).register()
    const { asked, rest } = beginPush(server, peer, 500)
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>
    // What is sent on another connection is answered later than what was sent before on the first.
    await peer.pull()
    server.child.kill('SIGTERM')
    await eventually(() => server.stderr.includes('stopping'))
    asked.end(rest)
    const [answer] = await answered
    let text = ''
    for await (const bytes of answer.setEncoding('utf8')) text += bytes
    const ack: PushAck = JSON.parse(text)
    expect([answer.statusCode, ack.accepted_lsns.length, ack.server_lsn]).toEqual([200, 500, 500])
    expect((await server.finished()).code).toBe(0)
  }
  await using server = await ServerProcess.start([], { dataDir: directory.path, env })
  expect((await peerOf(server, old).pullAll(1000)).length).toBe(500)
}, 60_000)

test.concurrent('50. BIND_ADDR says where the server listens, and its metrics give p95 and p99', async () => {
  using directory = temporaryDirectory()
  const args = ['serve', '--grpc-port', '0', '--data-dir', directory.path, '--worker-threads', '1']
  await using server = new TallymillProcess(args, { BIND_ADDR: '127.0.0.1:0', JWT_SECRET: old })
  const port = await eventually(() => /^PORT=(\d+)$/m.exec(server.stdout)?.[1], 20_000)
  const url = `http://127.0.0.1:${port}`
  const peer = await peerOf({ url }, old).register()
  for (let count = 0; count < 20; count += 1) {
    await peer.push(rows(3, count * 3))
    await peer.pull()
  }
  const text = await (await fetch(`${url}/metrics`)).text()
  for (const operation of ['pushChanges', 'pullChanges']) {
    const [p95, p99] = [quantile(text, operation, 0.95), quantile(text, operation, 0.99)]
    expect(p95, operation).toBeGreaterThan(0)
    expect(p99, operation).toBeGreaterThanOrEqual(p95)
    expect(p99, operation).toBeLessThan(5)
  }
}, 60_000)

/** The upper end of the bucket that a share of the requests is in or below, as `histogram_quantile` would look for it. */
function quantile(metrics: string, operation: string, share: number): number {
  const line = /^(\w+_seconds)_bucket\{(.*)\} (\d+)$/
  const buckets = metrics.split('\n').flatMap((text) => {
    const [, , labels = '', count] = line.exec(text) ?? []
    const end = /le="([^"]+)"/.exec(labels)?.[1]
    if (end === undefined || !labels.includes(`operationId="${operation}"`)) return []
    return [{ end: end === '+Inf' ? Number.POSITIVE_INFINITY : Number(end), count: Number(count) }]
  })
  const all = buckets.find(({ end }) => end === Number.POSITIVE_INFINITY)?.count ?? Number.NaN
  expect(all, operation).toBe(20)
  return buckets.find(({ count }) => count >= share * all)?.end ?? Number.NaN
}
