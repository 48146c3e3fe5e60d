/** What clients of sync say, as bytes that are ready to be sent. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { requestOf } from './http-load.ts'

const secret = 'a-secret-of-thirty-two-characters'
const tenant = 'bench'
export const dataBytes = 100

/** A server that knows the tokens of these clients, and answers everything. */
export const serverFlags = ['--jwt-secret', secret, '--log-level', 'error', '--command-rate-limit', '0']

/** A change as its client made it. */
export interface Row {
  readonly lsn: number
  readonly key: Buffer
  readonly data: Buffer
}

const moment = '2025-11-24T10:30:00Z'
const checksum = 987654321

/** The columns of `sync_changes` that a client gives, beside key and data. */
export const common = { table: 'tasks', clock: '{}', moment, checksum }

let made = 0

/** New rows, each of its own key, in the order in which a client numbers them. */
export function newRows(count: number): Row[] {
  const bytes = randomBytes(count * dataBytes)
  return Array.from({ length: count }, (_, at) => {
    const key = Buffer.alloc(8)
    key.writeBigUInt64BE(BigInt(made))
    made += 1
    return { lsn: at + 1, key, data: bytes.subarray(at * dataBytes, (at + 1) * dataBytes) }
  })
}

/** The token of a client, for an hour. */
function tokenOf(clientId: string): string {
  const now = Math.floor(Date.now() / 1_000)
  const claims = {
    sub: 'user-1',
    tenant_id: tenant,
    client_id: clientId,
    iat: now,
    exp: now + 3_600,
    jti: randomUUID(),
  }
  const scopes = ['sync:read', 'sync:write']
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ ...claims, scopes })}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

/** One client of the tenant. */
export class SyncClient {
  readonly clientId = randomUUID()
  readonly #headers = { Authorization: `Bearer ${tokenOf(this.clientId)}` }

  register(): Buffer {
    const body = { type: 'register_client', version: 1, last_known_lsn: 0, vector_clock: {} }
    return this.#request('register', { ...body, client_id: this.clientId })
  }

  push(rows: readonly Row[]): Buffer {
    const changes = rows.map(({ lsn, key, data }) => ({
      ...{ lsn, table: common.table, operation: 'Insert', key: [...key], data: [...data], vector_clock: {} },
      ...{ timestamp: moment, checksum, compressed: false },
    }))
    return this.#request('push', { type: 'push_changes', message_id: randomUUID(), client_id: this.clientId, changes })
  }

  pull(sinceLsn: number, maxEntries: number): Buffer {
    const body = { type: 'pull_request', message_id: randomUUID(), client_id: this.clientId, continuation_token: null }
    return this.#request('pull', { ...body, since_lsn: sinceLsn, max_entries: maxEntries })
  }

  heartbeat(currentLsn: number): Buffer {
    const body = { type: 'heartbeat', client_id: this.clientId, timestamp: Date.now(), current_lsn: currentLsn }
    return this.#request('heartbeat', body)
  }

  #request(path: string, body: object): Buffer {
    return requestOf(`/api/v1/sync/${path}`, JSON.stringify(body), this.#headers)
  }
}

/** The `part`th part of all values, 0 to 1, in order. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
