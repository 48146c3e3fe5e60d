/** What the server keeps, for how long, and what it writes down. Numbers are those of the checklist. */
import { Agent, request } from 'node:http'
import { expect, test } from 'vitest'
import { loadSettings } from '../../../src/config/mod.ts'
import type { Compacted, LoggedChange, SnapshotResponse, SyncClientList } from '../../../src/contract/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { startServer } from '../../../src/main.ts'
import { openLog } from '../../../src/platform/logging/mod.ts'
import { auditLog, openStorage, verifyAudit } from '../../../src/storage/mod.ts'
import { temporaryDirectory } from '../../storage/fixtures.ts'
import { change, metric, Peer, rows, secret, startSync } from './client.ts'

const admin = { scopes: ['sync:read', 'sync:write', 'sync:admin'] }

/** A server whose wall clock runs ahead by as much as a test says. */
async function startAhead(dataDir: string) {
  let aheadMs = 0
  const environment = { ...systemEnvironment, nowMs: () => systemEnvironment.nowMs() + aheadMs }
  const defaults = loadSettings({ argv: [], env: {}, readFile: () => '' })
  const net = { host: '127.0.0.1', port: 0, grpcPort: 0, rateLimitPerMinute: 0, workerThreads: 1 } as const
  const settings = { ...defaults, ...net, logLevel: 'silent', jwtSecrets: [secret], dataDir } as const
  const log = await openLog({ environment, level: 'silent', format: 'json', secrets: [] })
  const server = await startServer(settings, log.logger, environment)
  return {
    url: `http://127.0.0.1:${server.port}`,
    skip(ms: number) {
      aheadMs += ms
    },
    [Symbol.asyncDispose]: async () => void (await server.lifecycle.stop('test')),
  }
}

test('40. a client that is silent for more than a minute is stale, until it is heard of again', async () => {
  using directory = temporaryDirectory()
  await using server = await startAhead(directory.path)
  const a = await new Peer(server as never, 'silent', 'a', admin).register()
  const b = await new Peer(server as never, 'silent', 'b', admin).register()
  await a.push(rows(3))
  const healths = async () => {
    const { body } = await b.get<SyncClientList>('clients')
    return body.clients.map(({ client_id, health }) => `${client_id} ${health}`)
  }
  server.skip(59_000)
  expect(await healths()).toEqual(['a healthy', 'b healthy'])
  await b.heartbeat(3)
  server.skip(2_000)
  expect(await healths()).toEqual(['a stale', 'b healthy'])
  expect(await metric(server as never, 'tallymill_sync_clients', 'health="stale"')).toBe(1)
  const { body } = await b.get<SyncClientList>('clients?health=stale')
  expect(body.clients.map(({ client_id }) => client_id)).toEqual(['a'])
  await a.heartbeat(0)
  expect(await healths()).toEqual(['a healthy', 'b healthy'])
  expect(await metric(server as never, 'tallymill_sync_clients', 'health="stale"')).toBe(0)
  expect((await a.pullAll()).length).toBe(3)
})

test('41. below what was compacted nobody reads on with a gap; a snapshot brings them to where a new client is', async () => {
  await using server = await startSync()
  const [a, b] = await Promise.all([
    new Peer(server, 'compacted', 'a', admin).register(),
    new Peer(server, 'compacted', 'b', admin).register(),
  ])
  for (let round = 0; round < 3; round += 1) await a.push(rows(10))
  await a.push([change(1, { operation: 'Delete', key: rows(3)[2]?.key ?? [], data: [] })])
  await Promise.all([a.heartbeat(31), b.heartbeat(31)])
  const { body } = await a.post<Compacted>('compact', {})
  expect(body).toMatchObject({ min_lsn: 31, server_lsn: 31, tombstones: 0 })
  const behind = await b.pull({ since_lsn: 12 })
  expect([behind.status, behind.body.code]).toEqual([410, 'RESYNC_REQUIRED'])
  expect(behind.body.details).toMatchObject({ min_lsn: 31, server_lsn: 31, epoch: expect.any(String) })
  await a.push([change(1, { key: [200] })])
  const snapshot: LoggedChange[] = []
  let token: string | null = null
  let head = 0
  for (let more = true; more; ) {
    const asked = { client_id: b.clientId, max_entries: 4, continuation_token: token }
    const page: SnapshotResponse = (await b.post<SnapshotResponse>('snapshot', asked)).body
    snapshot.push(...page.rows)
    ;[more, token, head] = [page.has_more, page.continuation_token ?? null, page.server_lsn]
  }
  await a.push([change(2, { operation: 'Update', key: [200], data: [9] })])
  const after = [...snapshot, ...(await b.pull({ since_lsn: head })).body.changes]
  const fresh = await (await new Peer(server, 'compacted', 'fresh').register()).pullAll(3)
  expect(stateOf(after)).toEqual(stateOf(fresh))
  expect(Object.keys(stateOf(fresh)).length).toBe(10)
})

const stateOf = (changes: readonly LoggedChange[]) =>
  Object.fromEntries(changes.map(({ table, key, data, lsn }) => [`${table}/${key}`, { data, lsn }]))

test('45. two requests after another use one connection', async () => {
  await using server = await startSync()
  const peer = await new Peer(server, 'alive').register()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () =>
    new Promise<{ reused: boolean; port: number | undefined; status: number | undefined }>((resolve, reject) => {
      const body = JSON.stringify({ type: 'heartbeat', client_id: peer.clientId, timestamp: 1, current_lsn: 0 })
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${peer.token}` }
      const asked = request(`${server.url}/api/v1/sync/heartbeat`, { method: 'POST', agent, headers }, (answer) => {
        const port = asked.socket?.localPort
        answer.resume().on('end', () => resolve({ reused: asked.reusedSocket, port, status: answer.statusCode }))
      })
      asked.on('error', reject).end(body)
    })
  const [first, second] = [await ask(), await ask()]
  agent.destroy()
  expect([first.status, second.status, first.reused, second.reused]).toEqual([200, 200, false, true])
  expect(second.port).toBe(first.port)
})

test('47. who asks too much is told when to come again; others are not held up, nor is health', async () => {
  await using server = await startSync({ rateLimitPerMinute: 5 })
  const [a, b] = await Promise.all([new Peer(server, 'many').register(), new Peer(server, 'others').register()])
  const statuses: number[] = []
  let last = await a.pull()
  for (let count = 0; count < 20 && last.status === 200; count += 1) {
    statuses.push(last.status)
    last = await a.pull()
  }
  expect(statuses.length).toBeGreaterThan(0)
  expect([last.status, last.body.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED'])
  expect(last.body).toMatchObject({ error: expect.any(String), request_id: expect.any(String) })
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(last.headers.get('x-ratelimit-limit')).toBe('5')
  expect(last.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(Number(last.headers.get('x-ratelimit-reset'))).toBeGreaterThan(0)
  expect((await b.pull()).status).toBe(200)
  for (let count = 0; count < 10; count += 1) {
    expect((await fetch(`${server.url}/api/v1/sync/health`)).status).toBe(200)
  }
})

test('48. each action is written down once, without secrets or rows, in a chain that nobody can change', async () => {
  using directory = temporaryDirectory()
  const server = await startSync({ dataDir: directory.path, keepData: true })
  const peer = await new Peer(server, 'audited', 'device-1', admin).register()
  const data = [...Buffer.from('very secret row')]
  await peer.push([change(1, { data })])
  await peer.pull()
  await peer.post('snapshot', { client_id: peer.clientId })
  const denied = new Peer(server, 'audited', 'device-1', { scopes: ['sync:read'] })
  expect((await denied.push([change(2)])).status).toBe(403)
  await server.stop()
  await using storage = await opened(directory.path)
  const records = (await auditLog(storage).list({ limit: 100 })).filter(({ action }) =>
    /^(sync|auth|token)/.test(action),
  )
  const told = records.map(({ action, details }) => `${action} ${details.outcome}`).sort()
  expect(told).toEqual(['auth.denied denied', 'sync.pull ok', 'sync.push ok', 'sync.register ok', 'sync.snapshot ok'])
  for (const { atMs, actor, subject, requestId, details } of records) {
    expect(Math.abs(atMs - Date.now())).toBeLessThan(60_000)
    expect(requestId.length).toBeGreaterThan(4)
    expect(JSON.stringify([actor, subject, details])).toContain('device-1')
  }
  const text = JSON.stringify(records)
  for (const hidden of [secret, peer.token.split('.')[2], 'very secret row', `${data}`])
    expect(text).not.toContain(hidden)
  expect(records.find(({ action }) => action === 'sync.pull')?.details).toMatchObject({ tenant: 'audited', changes: 1 })
  expect(await verifyAudit(storage)).toMatchObject({ intact: true })
  await storage.write((tx) =>
    tx.updateTable('audit_log').set({ actor: 'nobody' }).where('action', '=', 'sync.push').execute(),
  )
  expect(await verifyAudit(storage)).toMatchObject({ intact: false })
})

async function opened(directory: string) {
  const storage = await openStorage({ database: 'embedded', directory, environment: systemEnvironment })
  return Object.assign(storage, { [Symbol.asyncDispose]: () => storage.close() })
}

test('clients that are forgotten must register again; only an administrator forgets', async () => {
  await using server = await startSync()
  const a = await new Peer(server, 'evicted', 'a', admin).register()
  const b = await new Peer(server, 'evicted', 'b').register()
  await b.push(rows(2))
  for (const [path, method] of [
    ['clients', 'GET'],
    ['clients/b', 'DELETE'],
  ] as const) {
    expect((await b.get(path, method)).status).toBe(403)
  }
  expect((await b.post('compact', {})).status).toBe(403)
  expect(await a.get('clients/b', 'DELETE')).toMatchObject({ status: 200, body: { evicted: true, client_id: 'b' } })
  const again = await a.get('clients/b', 'DELETE')
  expect([again.status, again.body.code]).toEqual([404, 'CLIENT_NOT_FOUND'])
  expect((await b.pull()).body.error).toContain('Client not registered')
  await b.register()
  expect((await b.pullAll()).length).toBe(2)
})
