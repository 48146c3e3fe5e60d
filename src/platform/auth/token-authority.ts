/** All that the server does with tokens, made from its settings. */
import { readFileSync } from 'node:fs'
import { type Settings, SettingsError } from '../../config/mod.ts'
import type { Environment } from '../../environment.ts'
import type { AuthFailure } from './auth-failures.ts'
import { isKeySetUrl, openRemoteKeys, type RemoteKeys } from './remote-keys.ts'
import { isPem, keyOfPem, keyOfSecret, keysOfSet, type TokenKey, TokenKeyError } from './token-keys.ts'
import { type RevocationRecords, TokenRevocations } from './token-revocations.ts'
import { type SecretSettings, tokenSecrets } from './token-secrets.ts'
import { TokenService } from './token-service.ts'
import { createTokenChecker, type TokenCheck, type TokenOptions } from './tokens.ts'

export interface TokenAuthority {
  /** For the gate. */
  readonly check: (token: string) => TokenCheck
  readonly service: TokenService
  /** Whether an operator chose secrets or a key set, so that a server without keys is not open. */
  readonly configured: boolean
  /** Whether a secret is so short that it can be guessed: a warning for the log. */
  readonly shortSecret: boolean
  close(): void
}

type TokenSettings = SecretSettings & Pick<Settings, 'jwtIssuer' | 'jwtAudience' | 'syncTenants'>

interface TokenAuthorityOptions {
  readonly settings: TokenSettings
  readonly environment: Environment
  readonly records: RevocationRecords
  readonly onFailure: (failure: AuthFailure) => void
  /** Told when the key set of a URL could not be loaded. */
  readonly onKeySetFailure: (error: TokenKeyError) => void
}

/** @throws SettingsError for secrets or a key set that do not fit; it quotes neither. */
export async function openTokenAuthority(options: TokenAuthorityOptions): Promise<TokenAuthority> {
  const { settings, environment, records, onFailure } = options
  const { secrets, configured, short } = tokenSecrets(settings, environment)
  const own = secrets.map(keyOfSecret)
  const foreign = publicKeys(settings)
  const { keys, remote } = await keySet(options)
  const revocations = await TokenRevocations.open(records, environment)
  const tokens = tokenOptions(settings, environment, { keys: [...own, ...foreign, ...keys], remote, revocations })
  return {
    check: createTokenChecker(tokens),
    service: new TokenService({ signingKey: own[0], tokens, revocations, onFailure }),
    configured,
    shortSecret: short,
    close() {
      remote?.stop()
      revocations.close()
    },
  }
}

interface TokenParts {
  readonly keys: readonly TokenKey[]
  readonly remote: RemoteKeys | undefined
  readonly revocations: TokenRevocations
}

function tokenOptions(
  settings: TokenSettings,
  environment: Environment,
  { keys, remote, revocations }: TokenParts,
): TokenOptions {
  const tenants = new Set(settings.syncTenants)
  return {
    keys,
    remote,
    issuer: settings.jwtIssuer ?? undefined,
    audience: settings.jwtAudience ?? undefined,
    isRevoked: revocations.isRevoked,
    mayEnter: (tenant) => tenants.size === 0 || tenants.has(tenant),
    environment,
  }
}

function publicKeys({ jwtSecrets }: TokenSettings): readonly TokenKey[] {
  try {
    return jwtSecrets.filter(isPem).map(keyOfPem)
  } catch (error) {
    throw error instanceof TokenKeyError ? new SettingsError(`--jwt-secret: ${error.message}`) : error
  }
}

async function keySet({ settings, environment, onKeySetFailure }: TokenAuthorityOptions) {
  const { jwtKeySetFile: place } = settings
  if (place === null) return { keys: [], remote: undefined }
  try {
    if (!isKeySetUrl(place)) return { keys: keysOfSet(readFileSync(place, 'utf8')), remote: undefined }
    return { keys: [], remote: await openRemoteKeys({ url: place, environment, onFailure: onKeySetFailure }) }
  } catch (error) {
    // A URL may hold a password.
    const shown = isKeySetUrl(place) ? '' : ` ${place}`
    const why = error instanceof TokenKeyError ? `: ${error.message}` : ' cannot be read'
    throw new SettingsError(`--jwt-jwks${shown}${why}`)
  }
}
