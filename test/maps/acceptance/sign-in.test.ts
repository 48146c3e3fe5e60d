/** How a client says who it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/config/mod.ts'
import type { ServerMessage } from '../../support/maps-messages.ts'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'
import { startWith } from './administered.ts'
import { batch, batchOf, bomb, Client, pack, put } from './client.ts'
import { clientFixtures } from './fixtures.ts'
import { hs256, rsaIssuer, secret } from './tokens.ts'

const ping = { type: 'PING', timestamp: 7 }

/** A server whose clock stands still until a test moves it. */
async function startStill(
  overrides: Partial<Settings> = {},
): Promise<TestServer & { environment: SimulatedEnvironment }> {
  const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 5, 1) })
  return Object.assign(await startTestServer({ environment, ...overrides }), { environment })
}

const secondsOf = ({ environment }: { readonly environment: SimulatedEnvironment }): number =>
  environment.nowMs() / 1000

describe('a server that needs a token', () => {
  let server: Awaited<ReturnType<typeof startStill>>
  let directory: string
  const issuer = rsaIssuer()
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'tallymill-issuer-'))
    const jwtKeySetFile = join(directory, 'keys.json')
    writeFileSync(jwtKeySetFile, issuer.keySet)
    server = await startStill({ jwtSecrets: [secret], jwtKeySetFile })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(directory, { recursive: true })
  })

  const seconds = (from = 0): number => secondsOf(server) + from
  const open = async (): Promise<Client> => {
    const client = await Client.open(server.wsUrl)
    expect(await client.next()).toMatchObject({ type: 'AUTH_REQUIRED' })
    return client
  }
  const auth = (token: string) => ({ type: 'AUTH', token, protocolVersion: 1 })
  const good = () => hs256({ sub: 'ann', exp: seconds(3600) })
  /** What a token leads to. */
  const outcome = async (token: string): Promise<ServerMessage> => {
    using client = await open()
    client.send(auth(token))
    const answer = await client.next()
    if (answer.type === 'AUTH_FAIL') expect((await client.closed).reason).toBe('authentication failed')
    return answer
  }
  const taken = { type: 'AUTH_ACK', protocolVersion: 1, userId: 'ann' }
  const refused = { type: 'AUTH_FAIL', error: 'Authentication failed', code: 401 }

  test('drops in silence whatever comes before it, and does nothing of it', async () => {
    using client = await open()
    client.send(put(1), { type: 'DEVICE_HELLO' }, ping, { type: 'NOT_A_MESSAGE' }, batchOf([pack(ping)]))
    client.send(batch(put('secret', { id: 1, map: 'before', key: 'k' })))
    for (const { message } of clientFixtures) if (message.type !== 'AUTH') client.send(message)
    client.sendBytes(Buffer.alloc(1_000_000), bomb(300))
    client.send(auth(good()))
    expect(await client.next()).toEqual(taken)
    expect(await client.rest()).toEqual([])
    client.send({ type: 'QUERY_SUB', payload: { queryId: 'q', mapName: 'before', query: {} } })
    expect((await client.next('QUERY_RESP')).payload.results).toEqual([])
  })

  test('takes the same token twice without another word, as clients send it', async () => {
    using client = await open()
    client.send(auth(good()), auth(good()), ping)
    expect([await client.next(), await client.next()]).toEqual([taken, expect.objectContaining({ type: 'PONG' })])
  })

  test('takes HS256 and RS256, with roles or without', async () => {
    const claims = { sub: 'ann', exp: seconds(3600) }
    for (const more of [{}, { roles: ['user'] }, { roles: [] }, { iss: 'tallymill', aud: 'tallymill' }]) {
      expect(await outcome(hs256({ ...claims, ...more }))).toEqual(taken)
      expect(await outcome(issuer.token({ ...claims, ...more }))).toEqual(taken)
    }
    expect(await outcome(issuer.token({ ...claims, iss: 'anyone', aud: 'anything' }))).toEqual(taken)
  })

  test('refuses what is not signed, not for anybody, or without an end; says no more than that, and closes', async () => {
    const claims = { sub: 'ann', exp: seconds(3600) }
    const [head, body] = hs256(claims).split('.')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    for (const token of [
      ...['', 'x', 'a.b.c', `${head}.${body}.`, `${none}.${body}.`, `${none}.${body}.eA`],
      ...[hs256(claims, 'another secret, as long as the first one'), hs256(claims, secret, 'HS512')],
      // The public key of the issuer is no secret.
      ...[hs256(claims, issuer.pem), hs256(claims, issuer.keySet)],
      ...[hs256({ exp: seconds(3600) }), hs256({ sub: '', exp: seconds(3600) }), hs256({ sub: 'ann' })],
    ])
      expect(await outcome(token), token).toEqual(refused)
  })

  test('is lenient by a minute with a token that has ended, and not by more', async () => {
    expect(await outcome(hs256({ sub: 'ann', exp: seconds(-59) }))).toEqual(taken)
    expect(await outcome(hs256({ sub: 'ann', exp: seconds(-60) }))).toEqual(refused)
    expect(await outcome(issuer.token({ sub: 'ann', exp: seconds(-60) }))).toEqual(refused)
  })

  test('closes a connection whose token ends, a minute after it has', async () => {
    using client = await open()
    expect(await client.ask(auth(hs256({ sub: 'ann', exp: seconds(3) })), 'AUTH_ACK')).toEqual(taken)
    await server.environment.advance(10_000)
    await client.rest()
    await server.environment.advance(52_999)
    expect(await client.rest()).toEqual([])
    await server.environment.advance(1_001)
    expect((await client.closed).reason).toBe('unauthorized')
  })

  test('lets a client present a new token of the same user in time, and of nobody else', async () => {
    using client = await open()
    client.send(auth(hs256({ sub: 'ann', exp: seconds(3) })), auth(good()))
    expect([await client.next(), await client.next()]).toEqual([taken, taken])
    await server.environment.advance(50_000)
    await client.rest()
    await server.environment.advance(50_000)
    expect(await client.rest()).toEqual([])
    client.send(auth(hs256({ sub: 'bob', exp: seconds(3600) })))
    expect(await client.next()).toEqual(refused)
    await client.closed
  })

  test('closes whoever says nothing of itself for ten seconds, however much else it says', async () => {
    using client = await open()
    await server.environment.advance(9_999)
    client.send(ping, { type: 'DEVICE_HELLO' })
    // Another connection is a fence: what was sent before it was read.
    using other = await open()
    await other.ask(auth(good()), 'AUTH_ACK')
    expect(client.isClosed).toBe(false)
    await server.environment.advance(1)
    expect((await client.closed).reason).toBe('authentication timeout')
    expect(await other.rest()).toEqual([])
  })

  test('names the device of whoever signs in with its token, as where it greets one', async () => {
    using client = await open()
    const acknowledged = await client.ask({ ...auth(good()), deviceToken: 'mine' }, 'AUTH_ACK')
    expect(acknowledged).toEqual({ ...taken, deviceToken: 'mine', deviceId: expect.any(String) })
    const greeted = await client.ask({ type: 'DEVICE_HELLO', deviceToken: 'mine' }, 'DEVICE_ACK')
    expect(greeted.deviceId).toBe(acknowledged.deviceId)
  })

  test('greets a device once it knows who it is', async () => {
    using client = await open()
    await client.ask(auth(good()), 'AUTH_ACK')
    expect(await client.ask({ type: 'DEVICE_HELLO', deviceToken: 'mine' }, 'DEVICE_ACK')).toMatchObject({
      deviceToken: 'mine',
    })
  })
})

test('a server that is told to needs no token although it could check one', async () => {
  await using server = await startTestServer({ jwtSecrets: [secret], mapsNoAuth: 'on' })
  using client = await Client.open(server.wsUrl)
  expect(await client.rest()).toEqual([])
  const token = hs256({ sub: 'ann', exp: Date.now() / 1000 + 60 })
  expect(await client.ask({ type: 'AUTH', token }, 'AUTH_ACK')).toMatchObject({ userId: 'ann' })
})

test('a secret that is a public key takes tokens of its issuer, and of nobody who knows the key', async () => {
  const issuer = rsaIssuer()
  await using server = await startWith({ JWT_SECRET: issuer.pem.replaceAll('\n', '\\n') })
  const claims = { sub: 'ann', exp: Date.now() / 1000 + 60 }
  for (const [token, type] of [
    [issuer.token(claims), 'AUTH_ACK'],
    [hs256(claims, issuer.pem), 'AUTH_FAIL'],
  ] as const) {
    using client = await Client.open(server.wsUrl)
    await client.next('AUTH_REQUIRED')
    client.send({ type: 'AUTH', token })
    expect((await client.next()).type).toBe(type)
  }
})

test('issuer and audience are checked where they are set, and only there', async () => {
  await using server = await startTestServer({ jwtSecrets: [secret], jwtIssuer: 'us', jwtAudience: 'maps' })
  const exp = Date.now() / 1000 + 60
  for (const [claims, type] of [
    [{ iss: 'us', aud: ['maps', 'more'] }, 'AUTH_ACK'],
    [{ iss: 'them', aud: 'maps' }, 'AUTH_FAIL'],
    [{ iss: 'us', aud: 'mail' }, 'AUTH_FAIL'],
    [{}, 'AUTH_FAIL'],
  ] as const) {
    using client = await Client.open(server.wsUrl)
    await client.next('AUTH_REQUIRED')
    client.send({ type: 'AUTH', token: hs256({ sub: 'ann', exp, ...claims }) })
    expect((await client.next()).type).toBe(type)
  }
})
