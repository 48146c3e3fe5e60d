/** A whole server with secrets of tokens, as an administrator meets it: real sockets, a password, a token. */
import { SignJWT } from 'jose'
import { loadSettings, type Settings } from '../../../src/config/mod.ts'
import type { OperationId, WireOperations } from '../../../src/contract/mod.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'

export const secret = 's'.repeat(32)
export const password = 'open sesame'

type JsonOf<Reply> = Reply extends { content: { 'application/json': infer Body } } ? Body : undefined
type Replies<Id extends OperationId> = WireOperations[Id]['responses']

/** What an operation answers when it is done, as the contract has it; tests compare other answers as a whole. */
interface Answer<Id extends OperationId> {
  readonly status: number
  readonly body: JsonOf<Replies<Id>[Extract<keyof Replies<Id>, 200 | 201>]>
  readonly headers: Headers
}

export interface Administered extends TestServer {
  /** Calls an operation of the administration with the token that the login gave. */
  ask<Id extends OperationId>(id: Id, path: string, init?: RequestInit): Promise<Answer<Id>>
}

/** Starts the server and logs in. */
export async function startAdministered(overrides: Parameters<typeof startTestServer>[0] = {}): Promise<Administered> {
  const server = await startTestServer({ jwtSecrets: [secret], adminPassword: password, ...overrides })
  const Authorization = `Bearer ${await logIn(server, overrides)}`
  const ask: Administered['ask'] = (id, path, init = {}) =>
    server.call(id, path, { ...init, headers: { ...(init.headers as object), Authorization } })
  return { ...server, ask, [Symbol.asyncDispose]: () => server.stop() }
}

async function logIn(server: TestServer, { adminUsername: username = 'admin' }: Partial<Settings>): Promise<string> {
  const answer = await server.call('logIn', '/api/auth/login', json({ username, password }))
  return (answer.body as { readonly token: string }).token
}

/** A token as an issuer of the operator's would sign it. */
export const tokenOf = (claims: Record<string, unknown>, lifeSeconds = 60): Promise<string> =>
  new SignJWT({ exp: Math.floor(Date.now() / 1000) + lifeSeconds, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(Buffer.from(secret))

export const bearer = (token: string): RequestInit => ({ headers: { Authorization: `Bearer ${token}` } })

/** A server that was started with these variables; everything else as tests have it. */
export function startWith(env: Readonly<Record<string, string>>, more: Parameters<typeof startTestServer>[0] = {}) {
  const flags = ['--port=0', '--grpc-port=0', '--rate-limit=0', '--worker-threads=1', '--log-level=silent']
  // Its directory is one of the test's.
  const { dataDir: _, ...settings } = loadSettings({ argv: flags, env, readFile: () => '' })
  return startTestServer({ ...settings, ...more })
}
