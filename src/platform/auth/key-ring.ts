/**
 * The API keys of the server, held as salted digests.
 */
import { hash, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../../environment.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Principal } from './principal.ts'
import type { StoredKeys } from './stored-keys.ts'
import { looksLikeToken } from './token-form.ts'

export interface KeyRing {
  /** Whether there is nothing to present, so that everyone is let in; the first stored key ends it at once. */
  readonly open: boolean
  /** Who presents this key: undefined when the server has keys and this is none of them. */
  authenticate(presented: string | undefined): Principal | undefined
}

const saltBytes = 32
const openPrincipal: Principal = { kind: 'open' }

/** Where else principals come from, beside the keys of the settings. */
interface KeySources {
  readonly stored?: Pick<StoredKeys, 'any' | 'authenticate'>
  /** Gives who presents a token. */
  readonly tokens?: (token: string) => Principal | undefined
}

/**
 * A ring of `keys`, the stored keys and the tokens of `sources`; while there is nothing of the three, everyone is let in
 * as `open`.
 *
 * Of `keys` only digests are kept, salted with a secret of this process. A presented key is compared with all of them in
 * constant time, so neither a near miss nor the place of a key in the list shows in the time an answer takes.
 */
export function createKeyRing(
  keys: readonly string[],
  environment: Environment,
  { stored, tokens }: KeySources = {},
): KeyRing {
  const find = createFinder(keys, environment)
  const isOpen = () => keys.length === 0 && tokens === undefined && stored?.any !== true
  return {
    get open() {
      return isOpen()
    },
    authenticate(presented) {
      if (isOpen()) return openPrincipal
      if (presented === undefined) return undefined
      const found = find(presented) ?? stored?.authenticate(presented)
      return found ?? (looksLikeToken(presented) ? tokens?.(presented) : undefined)
    },
  }
}

/** Finds the key of the settings that is presented. */
function createFinder(keys: readonly string[], environment: Environment): (presented: string) => Principal | undefined {
  if (keys.length === 0) return () => undefined
  const salt = Buffer.from(environment.randomBytes(saltBytes)).toString('hex')
  // As the digests leave this process nowhere, a salt in front does what an HMAC would, in a quarter of the time.
  const digestOf = (key: string): Buffer => hash('sha256', salt + key, 'buffer')
  const entries = keys.map((key) => ({
    digest: digestOf(key),
    principal: { kind: 'key', fingerprint: fingerprintOf(key) } as const satisfies Principal,
  }))
  return (presented) => {
    const digest = digestOf(presented)
    let found: Principal | undefined
    for (const entry of entries) if (timingSafeEqual(entry.digest, digest)) found = entry.principal
    return found
  }
}
