/** Plans and quotas on a server as it is run, with `--hub on`, against the document that they were ordered by. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { blocks } from '../broker/seed/document.ts'
import { eventually } from '../support/server.ts'
import { ServerProcess } from './process.ts'

type Plan = 'Free' | 'Pro' | 'Enterprise'

interface Quota {
  readonly user_id: string
  readonly plan: Plan
  readonly quotas: {
    readonly storage: Readonly<Record<'limit' | 'used' | 'available' | 'percentage', number>>
    readonly operations: Readonly<Record<'limit' | 'used' | 'available' | 'percentage', number | null>> & {
      readonly resets_at: string | null
    }
    readonly connections: Readonly<Record<'limit' | 'active' | 'available' | 'percentage', number>>
  }
  readonly restrictions: Readonly<Record<string, number>>
}

interface Key {
  readonly id: string
  readonly secret: string
}

const env = { TALLYMILL_API_KEY: 'root' }
const flags = ['--hub', 'on', '--body-limit', '32MiB', '--command-rate-limit', '0']
const MiB = 1024 * 1024

let server: ServerProcess

beforeAll(async () => {
  server = await ServerProcess.start(flags, { env })
}, 60_000)

afterAll(() => server[Symbol.asyncDispose]())

async function call(path: string, headers: Record<string, string>, body?: unknown) {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(server.url + path, {
    ...init,
    headers: { ...headers, 'Content-Type': 'application/json' },
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as never as Answer }
}

interface Answer {
  readonly status: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly results: readonly unknown[]
  readonly error: { readonly code: string; readonly details: Readonly<Record<string, unknown>> }
}

async function keyOf(plan: Plan | undefined, scopes = ['*']): Promise<Key> {
  const { status, body } = await call('/api/keys', { 'X-API-Key': 'root' }, { name: 'test', scopes, plan })
  expect(status).toBe(201)
  const { key, secret } = body as unknown as { key: { id: string }; secret: string }
  return { id: key.id, secret }
}

const command = (key: Key, name: string, payload: object) =>
  call('/api/v1/command', { 'X-API-Key': key.secret }, { command: name, payload })

/** Waits a moment where the plan's rate has been used up. */
const patient = (key: Key, name: string, payload: object) =>
  eventually(async () => {
    const answer = await command(key, name, payload)
    return answer.status !== 429 || answer.body.error.code !== 'RATE_LIMIT_EXCEEDED' ? answer : undefined
  })

const bearer = ({ secret }: Key) => ({ Authorization: `Bearer ${secret}` })

async function quotaOf(key: Key): Promise<Quota> {
  const { status, body } = await call('/hub/quota', bearer(key))
  expect(status).toBe(200)
  return body as unknown as Quota
}

function documented(plan: Plan): Quota {
  return blocks.map(({ value }) => value as Quota).find((value) => value.plan === plan)!
}

/** The names of all fields, in their order. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) => fieldsOf(member, `${path}/${name}`))
}

describe('/hub/quota', () => {
  test.each(['Free', 'Pro', 'Enterprise'] as const)('of a %s key is as documented, with what it used', async (plan) => {
    const key = await keyOf(plan)
    expect((await command(key, 'kv.set', { key: 'k', value: 'x'.repeat(1_000) })).status).toBe(200)
    expect((await command(key, 'kv.get', { key: 'k' })).body.payload).toMatchObject({ found: true })
    const example = documented(plan)
    const quota = await quotaOf(key)
    expect(fieldsOf(quota)).toEqual(fieldsOf(example))
    expect(quota).toMatchObject({ user_id: key.id, plan, restrictions: example.restrictions })
    const { storage, operations, connections } = quota.quotas
    expect(storage.limit).toBe(example.quotas.storage.limit)
    expect(storage.used).toBeGreaterThan(1_000)
    expect(storage.used).toBeLessThan(2_000)
    expect(storage.available).toBe(storage.limit - storage.used)
    expect(operations).toMatchObject({ limit: example.quotas.operations.limit, used: 2, percentage: 0 })
    expect(operations.available).toBe(operations.limit === null ? null : operations.limit - 2)
    expect(connections).toEqual({
      ...example.quotas.connections,
      active: 0,
      available: connections.limit,
      percentage: 0,
    })
    if (plan === 'Enterprise') return expect(operations.resets_at).toBeNull()
    expect(operations.resets_at).toMatch(/^\d{4}-\d{2}-01T00:00:00Z$/)
    expect(Date.parse(operations.resets_at!)).toBeGreaterThan(Date.now())
  })

  test('takes the key as a bearer or in its own header, and counts open connections', async () => {
    const key = await keyOf('Free')
    const socket = new WebSocket(`${server.wsUrl}/api/v1/ws`, { headers: { 'X-Hub-Access-Key': key.secret } })
    await eventually(() => socket.readyState === WebSocket.OPEN)
    const { status, body } = await call('/hub/quota', { 'X-Hub-Access-Key': key.secret })
    expect(status).toBe(200)
    const { connections } = (body as unknown as Quota).quotas
    expect(connections).toEqual({ limit: 10, active: 1, available: 9, percentage: 10 })
    socket.close()
    await eventually(async () => (await quotaOf(key)).quotas.connections.active === 0)
  })

  test('is refused without a key of a plan in the documented form', async () => {
    const documentedRefusal = blocks.find(({ label }) => label.startsWith('401 Unauthorized'))!.value
    const planless = await keyOf(undefined)
    const wrong = { Authorization: 'Bearer sk_live_a1b2c3d4e5f6' }
    for (const headers of [{}, wrong, { 'X-API-Key': 'root' }, bearer(planless)]) {
      const { status, body } = await call('/hub/quota', headers)
      expect(status).toBe(401)
      expect(body).toEqual(documentedRefusal)
    }
  })

  test('is not there while the hub is off', async () => {
    await using off = await ServerProcess.start([], { env })
    const response = await fetch(`${off.url}/hub/quota`, { headers: { 'X-API-Key': 'root' } })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: 'not_found' })
  })
})

describe('a plan', () => {
  test('limits a time to live', async () => {
    const free = await keyOf('Free')
    const { max_ttl_seconds: ttl } = documented('Free').restrictions as { max_ttl_seconds: number }
    expect((await command(free, 'kv.set', { key: 'k', value: 1, ttl })).status).toBe(200)
    const refused = await command(free, 'kv.set', { key: 'k', value: 2, ttl: ttl + 1 })
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({ status: 'error', error: { details: { max_ttl_seconds: ttl } } })
    expect((await command(free, 'kv.get', { key: 'k' })).body.payload).toMatchObject({ value: 1 })
    expect((await command(await keyOf('Pro'), 'kv.set', { key: 'k', value: 2, ttl: ttl + 1 })).status).toBe(200)
  })

  test.each([
    ['Free', 1],
    ['Pro', 10],
  ] as const)('%s takes payloads of at most %d MiB', async (plan, mebibytes) => {
    const key = await keyOf(plan)
    const frame = JSON.stringify({ key: 'k', value: '' }).length
    const room = mebibytes * MiB - frame
    expect((await command(key, 'kv.set', { key: 'k', value: 'x'.repeat(room) })).status).toBe(200)
    const refused = await command(key, 'kv.set', { key: 'k', value: 'x'.repeat(room + 1) })
    expect(refused.status).toBe(413)
    expect(refused.body.error.code).toBe('PAYLOAD_TOO_LARGE')
  })

  test('limits the commands of a batch, of which each is an operation', async () => {
    const key = await keyOf('Free')
    const batch = (count: number) => ({
      type: 'batch',
      request_id: 'b',
      commands: Array.from({ length: count }, (_, k) => ({ command: 'kv.set', payload: { key: `k${k}`, value: k } })),
    })
    const taken = await call('/api/v1/command', { 'X-API-Key': key.secret }, batch(100))
    expect(taken.status).toBe(200)
    expect(taken.body.results).toHaveLength(100)
    const refused = await call('/api/v1/command', { 'X-API-Key': key.secret }, batch(101))
    expect(refused.status).toBe(429)
    expect(refused.body.error.details).toMatchObject({ max_batch_size: 100 })
    expect((await quotaOf(key)).quotas.operations.used).toBe(100)
  })

  test('limits the requests of a second, with the documented headers', async () => {
    const key = await keyOf('Free')
    const answers = await Promise.all(Array.from({ length: 15 }, () => command(key, 'kv.get', { key: 'k' })))
    const granted = answers.filter(({ status }) => status === 200)
    const limited = answers.filter(({ status }) => status === 429)
    expect(granted.length).toBeGreaterThanOrEqual(10)
    expect(limited.length).toBeGreaterThan(0)
    for (const { headers } of answers) expect(headers.get('X-RateLimit-Limit')).toBe('10')
    for (const { headers, body } of limited) {
      expect(headers.get('X-RateLimit-Remaining')).toBe('0')
      expect(Math.abs(Number(headers.get('X-RateLimit-Reset')) * 1_000 - Date.now())).toBeLessThan(5_000)
      expect(body).toMatchObject({ status: 'error', error: { code: 'RATE_LIMIT_EXCEEDED' } })
    }
    expect((await patient(key, 'kv.get', { key: 'k' })).status).toBe(200)
    // Whoever has no plan is counted by the setting, which is off here.
    const root = await Promise.all(
      Array.from({ length: 50 }, () => command({ id: '', secret: 'root' }, 'kv.get', { key: 'k' })),
    )
    expect(root.every(({ status }) => status === 200)).toBe(true)
  })

  test('without the scope a command is forbidden, without a key unauthorized, and keys do not see each other', async () => {
    const [reader, other] = [await keyOf('Pro', ['kv:read']), await keyOf('Pro')]
    const forbidden = await command(reader, 'kv.set', { key: 'k', value: 1 })
    expect(forbidden.status).toBe(403)
    expect(forbidden.body).toMatchObject({ status: 'error', error: { code: 'FORBIDDEN' } })
    const stranger = await call('/api/v1/command', {}, { command: 'kv.get', payload: { key: 'k' } })
    expect(stranger.status).toBe(401)
    expect(stranger.body).toMatchObject({ status: 'error', error: { code: 'UNAUTHORIZED' } })
    expect((await command(other, 'admin.config', {})).status).toBe(403)
    await command(other, 'kv.set', { key: 'mine', value: 1 })
    expect((await command(reader, 'kv.get', { key: 'mine' })).body.payload).toMatchObject({ found: false })
  })

  test('has its sinks in its namespace, as operations of its own', async () => {
    const key = await keyOf('Pro')
    const sinks = [{ type: 'room', room: 'ledger' }]
    const started = await call('/api/stream/start', bearer(key), { count: 500, sinks })
    expect(started.status, JSON.stringify(started.body)).toBe(200)
    const { stream_id } = started.body as unknown as { stream_id: string }
    await eventually(async () => {
      const { body } = await call(`/api/streams/${stream_id}`, bearer(key))
      return (body as unknown as { state: string }).state === 'completed'
    }, 20_000)
    expect((await quotaOf(key)).quotas.operations.used).toBe(500)
    const stats = await command(key, 'stream.stats', { room: 'ledger' })
    expect(JSON.stringify(stats.body.payload)).toContain('500')
    const common = await command({ id: '', secret: 'root' }, 'stream.stats', { room: 'ledger' })
    expect(common.status).toBe(404)
  })

  test('ends with its key, also on sockets that are open', async () => {
    const key = await keyOf('Pro')
    const socket = new WebSocket(`${server.wsUrl}/api/v1/ws`, { headers: { 'X-API-Key': key.secret } })
    let closed: number | undefined
    socket.on('close', (code) => {
      closed = code
    })
    await eventually(() => socket.readyState === WebSocket.OPEN)
    await fetch(`${server.url}/api/keys/${key.id}`, { method: 'DELETE', headers: { 'X-API-Key': 'root' } })
    await eventually(() => closed !== undefined)
    expect(closed).toBe(4001)
    expect((await call('/hub/quota', bearer(key))).status).toBe(401)
  })
})
