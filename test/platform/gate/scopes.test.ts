/** Every operation, the WebSocket and every gRPC method, with keys that have the scope and keys that do not. */
import { status } from '@grpc/grpc-js'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ledger, type OperationId, operationIds, operations, synth } from '../../../src/contract/mod.ts'
import { accessOf } from '../../../src/transports/grpc/access.ts'
import { failureOf, grpcClient } from '../../support/grpc.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'

let server: TestServer
const root = { 'X-API-Key': 'root' }

beforeAll(async () => {
  server = await startTestServer({ apiKeys: ['root'] })
})

afterAll(() => server.stop())

interface Created {
  readonly key: { readonly id: string }
  readonly secret: string
}

async function created(...scopes: string[]): Promise<Created> {
  const init = json({ name: 'test', scopes })
  const { status: code, body } = await server.call('createKey', '/api/keys', {
    ...init,
    headers: { ...init.headers, ...root },
  })
  expect(code).toBe(201)
  return body
}

/** Sends a body that no operation takes, so that nothing is done where the key is let in. */
async function statusOf(id: OperationId, secret: string | undefined): Promise<number> {
  const { method, path } = operations[id]
  const headers = { 'Content-Type': 'application/json', ...(secret !== undefined && { 'X-API-Key': secret }) }
  const body = method === 'post' || method === 'put' ? '{' : null
  const url = `${server.url}${path.replaceAll(/\{\w+\}/g, 'x')}`
  return (await fetch(url, { method: method.toUpperCase(), headers, body })).status
}

const keyed = operationIds.filter((id) => operations[id].security === 'key')
const guarded = keyed.filter((id) => operations[id].access !== '')
/** Operations that need no scope, since the broker looks at each command. */
const unguarded = ['executeCommand', 'executeCompatCommand', 'getQuota']

test('every operation is guarded by a scope but for the ones that are known not to be', () => {
  expect(keyed.filter((id) => !guarded.includes(id)).sort()).toEqual(unguarded)
})

describe('REST', () => {
  test('is 403 without the scope and not with it, on every operation', async () => {
    const secrets = new Map<string, Created>()
    const secretFor = async (scope: string) => {
      if (!secrets.has(scope)) secrets.set(scope, await created(scope))
      return secrets.get(scope)?.secret
    }
    for (const id of guarded) {
      const { access } = operations[id]
      const other = access.startsWith('kv:') ? 'hash:*' : 'kv:*'
      expect(await statusOf(id, undefined), id).toBe(401)
      expect(await statusOf(id, await secretFor(other)), id).toBe(403)
      expect([401, 403], id).not.toContain(await statusOf(id, await secretFor(access)))
    }
  })

  test('reading does not let anyone write', async () => {
    const { secret } = await created('generation:read')
    expect(await statusOf('startStream', secret)).toBe(403)
    expect(await statusOf('listStreams', secret)).toBe(200)
  })

  test('names the scope that is missing', async () => {
    const { secret } = await created('kv:read')
    const answer = await server.call('listAuditRecords', '/api/audit', { headers: { 'X-API-Key': secret } })
    expect(answer).toMatchObject({ status: 403, body: { error: 'forbidden', details: { scope: 'audit:read' } } })
  })

  test('a Bearer token and the hub’s header present keys, too', async () => {
    const { secret } = await created('generation:read')
    for (const headers of [{ Authorization: `Bearer ${secret}` }, { 'X-Hub-Access-Key': secret }]) {
      expect((await server.call('listStreams', '/api/streams', { headers })).status).toBe(200)
    }
  })
})

describe('keys over REST', () => {
  test('are listed without secrets and hashes, and refused at once when revoked', async () => {
    const { key, secret } = await created('audit:read')
    const headers = { 'X-API-Key': secret }
    expect((await server.call('listAuditRecords', '/api/audit', { headers })).status).toBe(200)
    const listed = await server.call('listKeys', '/api/keys', { headers: root })
    expect(JSON.stringify(listed.body)).toContain(key.id)
    expect(JSON.stringify(listed.body)).not.toContain(secret)
    expect(JSON.stringify(listed.body)).not.toContain('"hash":')
    const revoked = await server.call('revokeKey', `/api/keys/${key.id}`, { method: 'DELETE', headers: root })
    expect(revoked).toMatchObject({ status: 200, body: { id: key.id, revoked_at: expect.any(String) } })
    expect((await server.call('listAuditRecords', '/api/audit', { headers })).status).toBe(401)
  })

  test('refuse unknown scopes and ids', async () => {
    const init = json({ name: 'test', scopes: ['kv:fly'] })
    const headers = { ...init.headers, ...root }
    expect((await server.call('createKey', '/api/keys', { ...init, headers })).status).toBe(400)
    const path = '/api/keys/550e8400-e29b-41d4-a716-446655440000'
    expect((await server.call('revokeKey', path, { method: 'DELETE', headers: root })).status).toBe(404)
  })
})

describe('WebSocket', () => {
  const upgraded = (secret: string) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`${server.wsUrl}/ws/events?api_key=${secret}`)
      socket
        .once('open', () => resolve(101))
        .once('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0))
      socket.once('open', () => socket.close()).on('error', () => undefined)
    })

  test('/ws/events needs generation:read', async () => {
    expect(await upgraded((await created('kv:*')).secret)).toBe(403)
    expect(await upgraded((await created('generation:read')).secret)).toBe(101)
  })
})

describe('gRPC', () => {
  const services = [synth.SynthServiceDefinition, ledger.LedgerServiceDefinition]
  const paths = services.flatMap(({ fullName, methods }) =>
    Object.values(methods).map(({ name }) => `/${fullName}/${name}`),
  )

  test('every method has an access, and one that nobody knows is let through for no one', () => {
    for (const path of paths) expect(accessOf(path), path).toMatch(/^generation:(read|write)$/)
    expect(paths).toHaveLength(7)
    expect(accessOf('/synth.SynthService/Unknown')).toBe('undecided')
  })

  test('is PERMISSION_DENIED without the scope and not with it', async () => {
    const reader = { 'x-api-key': (await created('generation:read')).secret }
    const writer = { 'x-api-key': (await created('generation:write')).secret }
    const other = { 'x-api-key': (await created('kv:*')).secret }
    using readers = grpcClient('synth', server.grpcAddress, reader)
    using writers = grpcClient('synth', server.grpcAddress, writer)
    using others = grpcClient('synth', server.grpcAddress, other)
    const denied = { code: status.PERMISSION_DENIED, error: 'forbidden' }
    expect(await failureOf(others.unary('GetConfig', {}))).toMatchObject(denied)
    expect(await readers.unary('GetConfig', {})).toBeDefined()
    expect(await failureOf(readers.unary('StopGeneration', {}))).toMatchObject(denied)
    expect(await failureOf(readers.unary('SetConfig', { yaml: '' }))).toMatchObject(denied)
    expect(await writers.unary('GetConfig', {})).toBeDefined()
    expect(await writers.unary('SetConfig', { yaml: 'transactions: {target_count: 321}' })).toBeDefined()
  })
})

test('the first key closes an open server', async () => {
  await using open = await startTestServer()
  expect((await open.call('listStreams', '/api/streams')).status).toBe(200)
  const { status: code } = await open.call('createKey', '/api/keys', json({ name: 'first', scopes: ['*'] }))
  expect(code).toBe(201)
  expect((await open.call('listStreams', '/api/streams')).status).toBe(401)
})

test('tokens are taken where a secret is set', async () => {
  const secret = 's'.repeat(32)
  await using own = await startTestServer({ jwtSecrets: [secret] })
  const signed = (scope: string) =>
    new SignJWT({ sub: 'alice', scope, exp: Math.floor(Date.now() / 1000) + 60 })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(secret))
  const statusWith = async (scope: string) => {
    const headers = { Authorization: `Bearer ${await signed(scope)}` }
    return (await own.call('listStreams', '/api/streams', { headers })).status
  }
  expect(await statusWith('generation:read')).toBe(200)
  expect(await statusWith('kv:read')).toBe(403)
  expect((await own.call('listStreams', '/api/streams')).status).toBe(401)
})
