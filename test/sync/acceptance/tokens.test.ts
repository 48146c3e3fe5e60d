/** New tokens for old ones, and tokens that are taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TokenPair } from '../../../src/contract/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { keyOfSecret, newFamily, signPair } from '../../../src/platform/auth/mod.ts'
import type { TestServer } from '../../support/server.ts'
import { Peer, post, secret, startSync, tokenOf } from './client.ts'

let server: TestServer

beforeAll(async () => {
  server = await startSync()
})
afterAll(() => server.stop())

/** Tokens as the command line prints them. */
const pairOf = (tenant: string, client: string): TokenPair => {
  const request = { user: 'u', tenant, client, scopes: ['sync:read', 'sync:write'], accessMs: 60_000 }
  return signPair(keyOfSecret(secret), request, newFamily(systemEnvironment), systemEnvironment)
}

const refresh = (token: string) => post<TokenPair & { code: string }>(server, 'token/refresh', { refresh_token: token })

const mayPull = async (peer: Peer, token: string): Promise<number> => {
  peer.token = token
  return (await peer.pull()).status
}

test('a refresh token gives a new pair, once; the second time takes back all that came of it', async () => {
  const first = pairOf('rotation', 'c')
  const peer = new Peer(server, 'rotation', 'c')
  peer.token = first.access_token
  await peer.register()
  const second = await refresh(first.refresh_token)
  expect(second.status).toBe(200)
  expect(second.body).toMatchObject({ token_type: 'Bearer', expires_in: 60 })
  expect([await mayPull(peer, second.body.access_token), await mayPull(peer, first.access_token)]).toEqual([200, 200])
  const third = await refresh(second.body.refresh_token)
  expect(third.status).toBe(200)
  const reused = await refresh(first.refresh_token)
  expect([reused.status, reused.body.code]).toEqual([401, 'AUTH_FAILED'])
  for (const { access_token } of [first, second.body, third.body]) expect(await mayPull(peer, access_token)).toBe(401)
  expect((await refresh(third.body.refresh_token)).status).toBe(401)
})

test('two uses at once give one pair at most that lasts', async () => {
  const { refresh_token } = pairOf('race', 'c')
  const answers = await Promise.all([1, 2, 3].map(() => refresh(refresh_token)))
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
})

test('an access token refreshes nothing, nor does garbage', async () => {
  const { access_token } = pairOf('wrong', 'c')
  for (const token of [access_token, 'garbage', tokenOf('wrong', 'c', { scopes: ['refresh'], iss: 'somebody' })]) {
    expect((await refresh(token)).status).toBe(401)
  }
})

test('who holds a token takes it back at once; nobody takes back that of another', async () => {
  const [a, b] = [pairOf('revocation', 'a'), pairOf('revocation', 'b')]
  const peer = new Peer(server, 'revocation', 'a')
  peer.token = a.access_token
  await peer.register()
  expect((await peer.post('token/revoke', { token: b.access_token })).status).toBe(403)
  expect((await peer.post('token/revoke', { jti: 'of-somebody' })).status).toBe(403)
  expect((await post(server, 'token/revoke', { token: a.access_token })).status).toBe(401)
  expect(await peer.post('token/revoke', { token: a.access_token })).toMatchObject({
    status: 200,
    body: { revoked: true },
  })
  expect((await peer.pull()).status).toBe(401)
  const other = await new Peer(server, 'revocation', 'b').register()
  expect(await mayPull(other, b.access_token)).toBe(200)
})

test('an administrator of one tenant does not take back the tokens of another', async () => {
  const foreign = pairOf('theirs', 'x')
  const admin = await new Peer(server, 'ours', 'admin', { scopes: ['sync:read', 'sync:admin'] }).register()
  expect((await admin.post('token/revoke', { token: foreign.access_token })).status).toBe(403)
  expect((await admin.post('token/revoke', { token: foreign.refresh_token })).status).toBe(403)
  const peer = new Peer(server, 'theirs', 'x')
  peer.token = foreign.access_token
  await peer.register()
  expect((await peer.pull()).status).toBe(200)
  expect((await refresh(foreign.refresh_token)).status).toBe(200)
})
