import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { createTokenReader } from '../../../src/platform/auth/mod.ts'
import { isSafeKeySetUrl, openRemoteKeys } from '../../../src/platform/auth/remote-keys.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const pairs = ['one', 'two'].map((kid) => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }))
const jwks = await Promise.all(pairs.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid })))
const setOf = (...at: readonly number[]) => JSON.stringify({ keys: at.map((index) => jwks[index]) })

const url = 'https://user:password@id.example/keys'

/** Keys at a URL that answers with whatever `answer` holds. */
async function remote(answer: { give: () => Response }) {
  const environment = simulatedEnvironment()
  const failures: string[] = []
  const calls: RequestInit[] = []
  const keys = await openRemoteKeys({
    url,
    environment,
    onFailure: (error) => failures.push(error.message),
    fetch: async (_, init) => {
      calls.push(init)
      return answer.give()
    },
  })
  const read = createTokenReader({ keys: [], remote: keys, issuer: undefined, audience: undefined, environment })
  const token = async (at: number) =>
    new SignJWT({ sub: 'alice', exp: Math.floor(environment.nowMs() / 1000) + 86_400 })
      .setProtectedHeader({ alg: 'RS256', kid: pairs[at]?.kid ?? '' })
      .sign(pairs[at]?.privateKey ?? expect.unreachable())
  return { keys, environment, failures, calls, read, token }
}

const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status })
const minute = 60_000

describe('a key set at a URL', () => {
  test('is loaded at the start, without following redirects', async () => {
    const { read, token, calls } = await remote({ give: text(setOf(0)) })
    expect(read(await token(0))).toBeDefined()
    expect(read(await token(1))).toBeUndefined()
    expect(calls).toMatchObject([{ redirect: 'error' }])
  })

  test('is loaded again for an unknown key, once a minute at most', async () => {
    const answer = { give: text(setOf(0)) }
    const { read, token, calls, environment } = await remote(answer)
    answer.give = text(setOf(1))
    const [old, fresh] = await Promise.all([token(0), token(1)])
    for (let guess = 0; guess < 100; guess++) read(fresh)
    expect(calls).toHaveLength(1)
    await environment.advance(minute)
    for (let guess = 0; guess < 100; guess++) read(fresh)
    await environment.advance(1)
    expect(calls).toHaveLength(2)
    expect(read(fresh)).toBeDefined()
    expect(read(old)).toBeUndefined()
  })

  test('is loaded again every 10 minutes until it is stopped', async () => {
    const { calls, environment, keys } = await remote({ give: text(setOf(0)) })
    await environment.advance(20 * minute)
    expect(calls).toHaveLength(3)
    keys.stop()
    await environment.advance(20 * minute)
    expect(calls).toHaveLength(3)
    expect(environment.pendingTimers()).toBe(0)
  })

  test.each<[string, () => Response]>([
    ['an error', text('', 500)],
    ['no key set', text('<html>')],
    ['a set without a key', text('{"keys":[]}')],
    ['more than 256 KiB', text(`${setOf(0)}${' '.repeat(256 * 1024)}`)],
    [
      'nothing',
      () => {
        throw new TypeError(`fetch failed for ${url}`)
      },
    ],
  ])('that answers with %s keeps the keys there were, and tells nothing of the URL', async (_, give) => {
    const answer = { give: text(setOf(0)) }
    const { read, token, environment, failures } = await remote(answer)
    answer.give = give
    await environment.advance(10 * minute)
    expect(failures).toHaveLength(1)
    expect(failures.join()).not.toMatch(/password|html/)
    expect(read(await token(0))).toBeDefined()
    answer.give = text(setOf(1))
    await environment.advance(10 * minute)
    expect(read(await token(1))).toBeDefined()
  })

  test('of 256 KiB exactly is taken', async () => {
    const { read, token } = await remote({ give: text(setOf(0).padEnd(256 * 1024)) })
    expect(read(await token(0))).toBeDefined()
  })

  test('that is down at the start does not stop it, and is asked again', async () => {
    const answer = { give: text('', 503) }
    const { read, token, environment, failures } = await remote(answer)
    expect(failures).toEqual(['the key set was answered with status 503'])
    answer.give = text(setOf(0))
    await environment.advance(minute)
    expect(read(await token(0))).toBeUndefined()
    await environment.advance(1)
    expect(read(await token(0))).toBeDefined()
  })

  test('that never answers is given up after 5 seconds', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const environment = simulatedEnvironment()
    const failures: string[] = []
    const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const opening = openRemoteKeys({ url: place, environment, onFailure: (error) => failures.push(error.message) })
    await environment.advance(5_000)
    const keys = await opening
    expect(failures).toEqual(['the key set cannot be loaded'])
    keys.stop()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

test.each([
  ['https://id.example/keys', true],
  ['http://127.0.0.1:8000/keys', true],
  ['http://localhost/keys', true],
  ['http://[::1]:1/keys', true],
  ['http://id.example/keys', false],
  ['http://127.0.0.1.example/keys', false],
  ['http://localhost@id.example/', false],
  ['file:///etc/keys', false],
  ['https://', false],
])('%s may be loaded: %s', async (place, safe) => {
  expect(isSafeKeySetUrl(place)).toBe(safe)
  const environment = simulatedEnvironment()
  const fetch = async () => new Response(setOf(0))
  const opening = openRemoteKeys({ url: place, environment, onFailure: () => undefined, fetch })
  if (safe) expect((await opening).current()).toHaveLength(1)
  else await expect(opening).rejects.toMatchObject({ name: 'TokenKeyError' })
})
