/** What a key opened ends with the key: WebSockets of both paths, and streams of gRPC. */
import { status } from '@grpc/grpc-js'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect, failureOf, grpcClient } from '../../support/grpc.ts'
import { eventually, json, startTestServer, type TestServer } from '../../support/server.ts'
import { Subscriber } from '../../support/subscriber.ts'
import { BrokerClient } from './broker-client.ts'

let server: TestServer
const root = { 'X-API-Key': 'root' }
const secret = 'a secret of the issuer, long enough for HS256'
const ended = { code: 4001, reason: 'unauthorized' }

beforeAll(async () => {
  server = await startTestServer({ apiKeys: ['root'], jwtSecrets: [secret], commandRateLimit: 0 })
})

afterAll(() => server.stop())

async function created(more: object = {}): Promise<{ readonly id: string; readonly headers: Record<string, string> }> {
  const init = json({ name: 'test', scopes: ['*'], ...more })
  const { status: code, body } = await server.call('createKey', '/api/keys', {
    ...init,
    headers: { ...init.headers, ...root },
  })
  expect(code).toBe(201)
  const made = body as { key: { id: string }; secret: string }
  return { id: made.key.id, headers: { 'X-API-Key': made.secret } }
}

const revoke = (id: string) => server.call('revokeKey', `/api/keys/${id}`, { method: 'DELETE', headers: root })

async function publish(room: string): Promise<void> {
  const init = json({ command: 'stream.publish', payload: { room, event_type: 'e', data: 1 } })
  await server.call('executeCommand', '/api/v1/command', { ...init, headers: { ...init.headers, ...root } })
}

test('a revoked key has its sockets closed at once, gets no push any more, and the sockets of others stay', async () => {
  const [gone, other] = [await created(), await created()]
  await using client = await BrokerClient.open(server.wsUrl, '', { headers: gone.headers })
  await using twin = await BrokerClient.open(server.wsUrl, '', { headers: gone.headers })
  await using events = await Subscriber.open(server.wsUrl, '', { headers: gone.headers })
  await using stays = await BrokerClient.open(server.wsUrl, '', { headers: other.headers })
  await publish('watched')
  for (const one of [client, twin, stays]) await one.run('stream.subscribe', { room: 'watched' })
  await publish('watched')
  await eventually(() => [client, twin, stays].every((one) => one.of('event').length === 1))
  await revoke(gone.id)
  await publish('watched')
  await eventually(() => client.closed && twin.closed && events.closed)
  expect([client.closed, twin.closed, events.closed]).toEqual([ended, ended, ended])
  await eventually(() => stays.of('event').length === 2)
  expect(client.of('event')).toHaveLength(1)
  expect(stays.closed).toBeUndefined()
  await revoke(other.id)
  await eventually(() => stays.closed)
})

test('a key or a token that expires closes its sockets', async () => {
  const stored = await created({ expires_at: new Date(Date.now() + 3_000).toISOString() })
  // Clocks may differ by 60 s.
  const expires = Math.floor(Date.now() / 1000) - 57
  const token = await new SignJWT({ scope: 'generation:read' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('one')
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret))
  await using events = await Subscriber.open(server.wsUrl, '', { headers: { Authorization: `Bearer ${token}` } })
  await using client = await BrokerClient.open(server.wsUrl, '', { headers: stored.headers })
  expect([client.closed, events.closed]).toEqual([undefined, undefined])
  await eventually(() => client.closed && events.closed)
  expect([client.closed, events.closed]).toEqual([ended, ended])
  expect(Date.now()).toBeGreaterThanOrEqual((expires + 60) * 1000)
})

test('a stream of gRPC ends with its key', async () => {
  const { id, headers } = await created()
  using client = grpcClient('ledger', server.grpcAddress, headers)
  const answer = await client.unary('StartRun', { count: 2_000_000, rate: 2_000 })
  const { stream_id: streamId } = (answer.run ?? answer) as { stream_id: string }
  const reading = collect(client.stream('ReadEntries', { stream_id: streamId }))
  const failed = failureOf(reading)
  await revoke(id)
  expect(await failed).toMatchObject({ code: status.UNAUTHENTICATED, error: 'unauthorized' })
  await server.call('stopStream', '/api/stream/stop', { method: 'POST', headers: root })
})
