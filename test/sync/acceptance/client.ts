/** A server of sync and what is said to it, as any HTTP client would. */
import { createHmac, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Settings } from '../../../src/config/mod.ts'
import type {
  ClientRegistered,
  OperationId,
  PullRequest,
  PullResponse,
  PushAck,
  PushRequest,
  RowChange,
  SyncError,
} from '../../../src/contract/mod.ts'
import { responseProblems } from '../../../src/contract/validate-output.ts'
import { json, startTestServer, type TestServer } from '../../support/server.ts'

export const secret = 'a secret of thirty-two characters'

export interface Claims {
  readonly [name: string]: unknown
}

/** The token of a client; `claims` add to it, or take away with undefined. */
export function tokenOf(tenant: string, client: string, claims: Claims = {}, key = secret, alg = 'HS256'): string {
  const now = Math.floor(Date.now() / 1000)
  const all = {
    ...{ sub: 'user-1', tenant_id: tenant, client_id: client, iat: now, nbf: now, exp: now + 3600, jti: randomUUID() },
    ...{ iss: 'tallymill', aud: 'tallymill', scopes: ['sync:read', 'sync:write'] },
    ...claims,
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${part({ typ: 'JWT', alg })}.${part(all)}`
  if (alg === 'none') return `${input}.`
  const hash = alg === 'HS512' ? 'sha512' : 'sha256'
  return `${input}.${createHmac(hash, key).update(input).digest('base64url')}`
}

export interface Reply<T> {
  readonly status: number
  readonly body: T
  readonly headers: Headers
}

export function startSync(overrides: Partial<Settings> & { readonly keepData?: boolean } = {}): Promise<TestServer> {
  return startTestServer({ jwtSecrets: [secret], ...overrides })
}

/** The change of the quick start, or one like it. */
export function change(lsn: number, rest: Partial<RowChange> = {}): RowChange {
  return {
    ...{ lsn, table: 'tasks', operation: 'Insert', key: [1, 2, 3], data: [10, 20, 30], vector_clock: {} },
    ...{ timestamp: '2025-11-24T10:30:00Z', checksum: 987654321, compressed: false },
    ...rest,
  }
}

/** `count` inserts of rows of their own. */
export const rows = (count: number, from = 0, rest: Partial<RowChange> = {}): RowChange[] =>
  Array.from({ length: count }, (_, at) => change(from + at + 1, { key: keyOf(from + at), ...rest }))

export const keyOf = (number: number): number[] => [number >> 16, (number >> 8) & 255, number & 255]

/** One client of a tenant. */
export class Peer {
  readonly clientId: string
  readonly tenant: string
  readonly #server: TestServer
  token: string

  constructor(server: TestServer, tenant: string, clientId: string = randomUUID(), claims: Claims = {}) {
    this.#server = server
    this.tenant = tenant
    this.clientId = clientId
    this.token = tokenOf(tenant, clientId, claims)
  }

  async register(): Promise<this> {
    const { status } = await this.post<ClientRegistered>('register', {
      ...{ type: 'register_client', version: 1, client_id: this.clientId, last_known_lsn: 0, vector_clock: {} },
    })
    if (status !== 200) throw new Error(`register: ${status}`)
    return this
  }

  push(changes: readonly RowChange[], rest: Partial<PushRequest> = {}): Promise<Reply<PushAck & SyncError>> {
    const message_id = randomUUID()
    return this.post('push', { type: 'push_changes', message_id, client_id: this.clientId, changes, ...rest })
  }

  pull(rest: Partial<PullRequest> = {}): Promise<Reply<PullResponse & SyncError>> {
    const request = { type: 'pull_request', message_id: randomUUID(), client_id: this.clientId }
    return this.post('pull', { ...request, since_lsn: 0, max_entries: 1000, continuation_token: null, ...rest })
  }

  heartbeat(currentLsn: number) {
    const timestamp = Date.now()
    return this.post('heartbeat', { type: 'heartbeat', client_id: this.clientId, timestamp, current_lsn: currentLsn })
  }

  /** Every page from the beginning, as the quick start's loop reads them. */
  async pullAll(maxEntries = 100): Promise<PullResponse['changes']> {
    const changes: PullResponse['changes'] = []
    for (let token: string | null = null; ; ) {
      const { status, body } = await this.pull({ max_entries: maxEntries, continuation_token: token })
      if (status !== 200) throw new Error(`pull: ${status} ${body.error}`)
      changes.push(...body.changes)
      if (!body.has_more) return changes
      token = body.continuation_token ?? null
    }
  }

  post<T = SyncError>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return post(this.#server, path, body, { Authorization: `Bearer ${this.token}`, ...headers })
  }

  async get<T = SyncError>(path: string, method = 'GET'): Promise<Reply<T>> {
    const headers = { Authorization: `Bearer ${this.token}` }
    const response = await fetch(`${this.#server.url}/api/v1/sync/${path}`, { method, headers })
    return checked(path, method, response)
  }
}

export async function post<T = SyncError>(
  server: TestServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Reply<T>> {
  const request = json(body)
  const response = await fetch(`${server.url}/api/v1/sync/${path}`, {
    ...request,
    headers: { ...(request.headers as Record<string, string>), ...headers },
  })
  return checked(path, 'POST', response)
}

/** What is asked at these paths. */
const idsByCall: readonly (readonly [call: RegExp, id: OperationId])[] = [
  [/^POST register$/, 'registerClient'],
  [/^POST pull$/, 'pullChanges'],
  [/^POST push$/, 'pushChanges'],
  [/^POST heartbeat$/, 'sendHeartbeat'],
  [/^POST snapshot$/, 'readSnapshot'],
  [/^GET changes/, 'streamChanges'],
  [/^GET conflicts/, 'listConflicts'],
  [/^POST conflicts\/[^/]+\/resolve$/, 'resolveConflict'],
  [/^POST token\/refresh$/, 'refreshToken'],
  [/^POST token\/revoke$/, 'revokeToken'],
  [/^GET clients/, 'listSyncClients'],
  [/^DELETE clients/, 'evictClient'],
  [/^POST compact$/, 'compactChanges'],
]

/** Gives the answer, which must be one that the contract declares. */
async function checked<T>(path: string, method: string, response: Response): Promise<Reply<T>> {
  const { status, headers } = response
  const body = (await response.json()) as T
  const id = idsByCall.find(([call]) => call.test(`${method} ${path}`))?.[1] ?? expect.unreachable(`${method} ${path}`)
  if (status !== 404 && status !== 405) expect(responseProblems(id, status, body), `${id} ${status}`).toEqual([])
  return { status, body, headers }
}

/** The value of a metric with these labels. */
export async function metric(server: TestServer, name: string, ...labels: readonly string[]): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith(name) && labels.every((label) => line.includes(label)))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}
