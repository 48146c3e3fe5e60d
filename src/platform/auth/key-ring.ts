/**
 * The API keys of the server, held as keyed digests.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../../environment.ts'

/** Who makes a request. A fingerprint tells keys apart in logs and cannot be turned back into one. */
export type Principal = { readonly kind: 'open' } | { readonly kind: 'key'; readonly fingerprint: string }

export interface KeyRing {
  /** Whether there are no keys, so that everyone is let in. */
  readonly open: boolean
  /** Who presents this key: undefined when the server has keys and this is none of them. */
  authenticate(presented: string | undefined): Principal | undefined
}

const fingerprintCharacters = 12
const secretBytes = 32
const openPrincipal: Principal = { kind: 'open' }

/** The first 12 hexadecimal digits of the key's SHA-256. */
export const fingerprintOf = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, fingerprintCharacters)

/**
 * A ring of `keys`; without any, everyone is let in as `open`.
 *
 * Only digests under a key of this process are kept. A presented key is compared with all of them in constant time, so
 * neither a near miss nor the place of a key in the list shows in the time an answer takes.
 */
export function createKeyRing(keys: readonly string[], environment: Environment): KeyRing {
  if (keys.length === 0) return { open: true, authenticate: () => openPrincipal }
  const secret = environment.randomBytes(secretBytes)
  const digestOf = (key: string): Buffer => createHmac('sha256', secret).update(key).digest()
  const entries = keys.map((key) => ({
    digest: digestOf(key),
    principal: { kind: 'key', fingerprint: fingerprintOf(key) } as const satisfies Principal,
  }))
  return {
    open: false,
    authenticate(presented) {
      if (presented === undefined) return undefined
      const digest = digestOf(presented)
      let found: Principal | undefined
      for (const entry of entries) if (timingSafeEqual(entry.digest, digest)) found = entry.principal
      return found
    },
  }
}
