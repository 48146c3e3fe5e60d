/** Who may enter, and what watches over the process. */
import type { Settings } from '../config/mod.ts'
import { operations } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import {
  type Administrator,
  AuthFailures,
  createAdministrator,
  createKeyRing,
  openTokenAuthority,
  StoredKeys,
  type TokenAuthority,
  type TokenCheck,
  type TokenService,
} from '../platform/auth/mod.ts'
import { Gate } from '../platform/gate/mod.ts'
import type { Lifecycle } from '../platform/lifecycle/mod.ts'
import { createRateLimiter } from '../platform/limits/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import { createMemoryGuard, type MemoryGuard } from '../platform/memory/mod.ts'
import { createMetrics, type Metrics } from '../platform/metrics/mod.ts'
import { auditLog, keyRepository, revokedTokenRepository, type Storage } from '../storage/mod.ts'
import { version } from '../version.ts'

export interface Platform {
  readonly gate: Gate
  readonly keys: StoredKeys
  readonly tokens: TokenService
  readonly checkToken: (token: string) => TokenCheck
  readonly administrator: Administrator
  /** Whether everyone is let in where API keys are asked for. */
  readonly isOpen: () => boolean
  readonly memory: MemoryGuard
  readonly metrics: Metrics
}

export interface PlatformOptions {
  readonly settings: Settings
  readonly logger: Logger
  readonly environment: Environment
  readonly lifecycle: Lifecycle
  readonly storage: Storage
}

/** Opens keys and tokens with what is stored of them, and closes them when the server stops. @throws SettingsError */
export async function openPlatform(options: PlatformOptions): Promise<Platform> {
  const { settings, logger, environment, lifecycle, storage } = options
  const metrics = createMetrics({ environment, version, operationIds: Object.keys(operations) })
  const keys = await StoredKeys.open(keyRepository(storage, auditLog(storage)), environment)
  const failures = new AuthFailures({
    environment,
    metrics,
    append: (entry) => auditLog(storage).append(entry),
    onLoss: (err) => logger.warn({ err }, 'a refusal could not be recorded'),
  })
  const tokens = await openTokens(options, failures)
  lifecycle.onPhase('rooms', 'keys', async () => {
    failures.close()
    tokens.close()
    await keys.close()
  })
  const configured = tokens.configured && { tokens: readerOf(tokens) }
  const ring = createKeyRing(settings.apiKeys, environment, { stored: keys, ...configured })
  const limiter = createRateLimiter({ limit: settings.rateLimitPerMinute, environment })
  const gate = new Gate({
    keys: ring,
    limiter,
    trustProxyHops: settings.trustProxyHops,
    checkToken: tokens.check,
    onFailure: failures.note,
  })
  const memory = createMemoryGuard({
    environment,
    limitBytes: settings.memoryLimitBytes,
    onReleaserError: (err) => logger.warn({ err }, 'memory could not be freed'),
  })
  const administrator = createAdministrator(settings.adminUsername, settings.adminPassword, environment)
  return {
    gate,
    keys,
    tokens: tokens.service,
    checkToken: tokens.check,
    administrator,
    isOpen: () => ring.open,
    memory,
    metrics,
  }
}

async function openTokens({ settings, logger, environment, storage }: PlatformOptions, failures: AuthFailures) {
  const tokens = await openTokenAuthority({
    settings,
    environment,
    records: revokedTokenRepository(storage, auditLog(storage)),
    onFailure: failures.note,
    onKeySetFailure: (err) => logger.warn({ err }, 'the key set of tokens could not be loaded'),
  })
  if (tokens.shortSecret)
    logger.warn({ setting: 'jwt-secret' }, 'a secret of tokens is so short that it can be guessed')
  return tokens
}

function readerOf({ check }: TokenAuthority) {
  return (token: string) => {
    const checked = check(token)
    return 'principal' in checked ? checked.principal : undefined
  }
}

/** Whether memory is short. Asked for every chunk, so it must not read the process's memory where there is no limit. */
export function shortageOf(memory: MemoryGuard): () => boolean {
  return memory.current().limitBytes === 0 ? () => false : () => memory.current().state === 'high'
}
