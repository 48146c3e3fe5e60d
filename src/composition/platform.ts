/** Who may enter, and what watches over the process. */
import { readFileSync } from 'node:fs'
import { type Settings, SettingsError } from '../config/mod.ts'
import { operations } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { createTokenReader, type KeyRing, keyOfSecret, keysOfSet, TokenKeyError } from '../platform/auth/mod.ts'
import { Gate } from '../platform/gate/mod.ts'
import { createRateLimiter } from '../platform/limits/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import { createMemoryGuard, type MemoryGuard } from '../platform/memory/mod.ts'
import { createMetrics, type Metrics } from '../platform/metrics/mod.ts'
import { version } from '../version.ts'

/** Reads tokens with the keys of the settings; undefined where there are none. */
export function tokenReader(settings: Settings, environment: Environment) {
  const { jwtSecrets, jwtKeySetFile: path, jwtIssuer: issuer, jwtAudience: audience } = settings
  try {
    const keys = [...jwtSecrets.map(keyOfSecret), ...(path === null ? [] : keysOfSet(readFileSync(path, 'utf8')))]
    return keys.length === 0
      ? undefined
      : createTokenReader({ keys, issuer: issuer ?? undefined, audience: audience ?? undefined, environment })
  } catch (error) {
    if (error instanceof TokenKeyError) throw new SettingsError(`--jwt-jwks ${path}: ${error.message}`)
    throw new SettingsError(`--jwt-jwks ${path} cannot be read`)
  }
}

export interface Platform {
  readonly gate: Gate
  readonly memory: MemoryGuard
  readonly metrics: Metrics
}

export function createPlatform(settings: Settings, logger: Logger, environment: Environment, keys: KeyRing): Platform {
  const limiter = createRateLimiter({ limit: settings.rateLimitPerMinute, environment })
  const gate = new Gate({ keys, limiter, trustProxyHops: settings.trustProxyHops })
  const memory = createMemoryGuard({
    environment,
    limitBytes: settings.memoryLimitBytes,
    onReleaserError: (err) => logger.warn({ err }, 'memory could not be freed'),
  })
  const metrics = createMetrics({ environment, version, operationIds: Object.keys(operations) })
  return { gate, memory, metrics }
}

/** Whether memory is short. Asked for every chunk, so it must not read the process's memory where there is no limit. */
export function shortageOf(memory: MemoryGuard): () => boolean {
  return memory.current().limitBytes === 0 ? () => false : () => memory.current().state === 'high'
}
