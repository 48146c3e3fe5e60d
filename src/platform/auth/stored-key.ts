import { hash } from 'node:crypto'
import type { Environment } from '../../environment.ts'
import type { PlanName } from './plan.ts'

/** A key as it is kept. Moments are milliseconds since the Unix epoch. */
export interface StoredKey {
  /** A UUID. */
  readonly id: string
  readonly name: string
  /** SHA-256 of the secret, 64 hexadecimal digits. The secret itself is nowhere. */
  readonly hash: string
  readonly scopes: readonly string[]
  readonly plan: PlanName | undefined
  readonly createdMs: number
  readonly expiresMs: number | undefined
  /** Within a minute of the truth. */
  readonly lastUsedMs: number | undefined
  readonly revokedMs: number | undefined
}

export const secretPrefix = 'tm_'
const secretBytes = 32

/**
 * A new secret of 256 random bits: `tm_` and 43 characters of base64url.
 *
 * So much chance needs no slow hash: nobody finds a preimage of its SHA-256 by trying.
 */
export const newSecret = (environment: Environment): string =>
  secretPrefix + Buffer.from(environment.randomBytes(secretBytes)).toString('base64url')

/** What is kept of a secret. */
export const hashOfSecret = (secret: string): string => hash('sha256', secret)

/** A random UUID, version 4. Source: RFC 9562, section 5.4. */
export function newKeyId(environment: Environment): string {
  const bytes = Buffer.from(environment.randomBytes(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether the key lets anyone in at `nowMs`. */
export const isUsable = (key: StoredKey, nowMs: number): boolean =>
  key.revokedMs === undefined && (key.expiresMs === undefined || nowMs < key.expiresMs)
