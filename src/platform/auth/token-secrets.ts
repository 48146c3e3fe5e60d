/** The secrets under which tokens are signed: those of the settings, else one that is made once in the data directory. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Settings, SettingsError } from '../../config/mod.ts'
import { type Environment, randomId } from '../../environment.ts'
import { isPem, isShortSecret, tokenSecretBytesMin } from './token-keys.ts'

export interface TokenSecrets {
  /** The first signs; none where all tokens come from elsewhere. Public keys are not among them. */
  readonly secrets: readonly string[]
  /** Whether an operator chose secrets or keys. A secret that was made by itself must not close a server that is open. */
  readonly configured: boolean
  /** Whether one is so short that it can be guessed. */
  readonly short: boolean
}

export type SecretSettings = Pick<Settings, 'jwtSecrets' | 'jwtKeySetFile' | 'production' | 'dataDir'>

const fileName = 'jwt-secret'

/**
 * The secrets of this server. In production mode they must be configured and long enough.
 *
 * @throws SettingsError which never quotes a secret: in production mode for a missing or short one, and for a file in the
 * data directory that is broken or cannot be used.
 */
export function tokenSecrets(settings: SecretSettings, environment: Environment): TokenSecrets {
  const { jwtSecrets, jwtKeySetFile, production, dataDir } = settings
  const secrets = jwtSecrets.filter((secret) => !isPem(secret))
  const hasOthers = jwtKeySetFile !== null || secrets.length < jwtSecrets.length
  const short = secrets.some(isShortSecret)
  if (production === 'on' && short) {
    throw new SettingsError(`--jwt-secret must have ${tokenSecretBytesMin} bytes or more in production mode`)
  }
  if (secrets.length > 0) return { secrets, configured: true, short }
  if (production === 'off') return { secrets: [storedSecret(dataDir, environment)], configured: hasOthers, short }
  if (hasOthers) return { secrets, configured: true, short }
  throw new SettingsError('production mode needs --jwt-secret (or JWT_SECRET) or --jwt-jwks')
}

function storedSecret(directory: string, environment: Environment): string {
  const path = join(directory, fileName)
  try {
    const secret = (readSecret(path) ?? createSecret(directory, path, environment)).trim()
    if (!isShortSecret(secret)) return secret
  } catch {
    throw new SettingsError(`the secret of tokens ${path} cannot be read or made`)
  }
  throw new SettingsError(`the secret of tokens ${path} is broken; remove it to have a new one made`)
}

function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Of two processes that make one at once, one wins and both read the winner's; nobody reads half a file. */
function createSecret(directory: string, path: string, environment: Environment): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomId(environment, 16)}`
  const secret = Buffer.from(environment.randomBytes(tokenSecretBytesMin)).toString('base64url')
  try {
    writeFileSync(draft, `${secret}\n`, { mode: 0o600, flag: 'wx', flush: true })
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(path, 'utf8')
}
