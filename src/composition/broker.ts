/** The broker as the settings want it: its engine, and who may do what with it. */
import { Broker, type Caller, type Engine, openEmbeddedEngine, openRedisEngine } from '../broker/mod.ts'
import { describeSettings, type Settings } from '../config/mod.ts'
import type { Environment } from '../environment.ts'
import { may } from '../platform/auth/mod.ts'
import { actorOf, type Identity } from '../platform/gate/mod.ts'
import type { Lifecycle } from '../platform/lifecycle/mod.ts'
import { type CommandLimiter, createCommandLimiter } from '../platform/limits/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import { planRates, Quotas } from '../platform/quota/mod.ts'
import type { Storage } from '../storage/mod.ts'
import { version } from '../version.ts'

export interface BrokerParts {
  readonly engine: Engine
  readonly broker: Broker
  readonly commandLimiter: CommandLimiter
  /** Only with `--hub`. */
  readonly quotas: Quotas | undefined
  /** Says on whose behalf a request is handled. */
  readonly callerOf: (identity: Pick<Identity, 'principal'>, requestId: string) => Caller
}

export interface BrokerPartsOptions {
  readonly settings: Settings
  readonly logger: Logger
  readonly environment: Environment
  readonly lifecycle: Lifecycle
  readonly storage: Storage
}

/** Opens the engine with what it kept, and closes it when the server stops. */
export async function openBroker(options: BrokerPartsOptions): Promise<BrokerParts> {
  const { settings, logger, environment, lifecycle } = options
  const engine = await openEngine(options)
  const broker = new Broker({
    engine,
    environment,
    version,
    settings: describeSettings(settings),
    shutDown: () => void lifecycle.stop('admin.shutdown'),
    onFailure: (err) => logger.error({ err: err.cause ?? err }, 'command failed'),
  })
  const quotas = settings.hub === 'on' ? openQuotas(engine, options) : undefined
  lifecycle.onPhase('rooms', 'broker', async () => {
    broker.close()
    await quotas?.close()
    await engine.close()
  })
  const commandLimiter = createCommandLimiter({ limit: settings.commandRateLimit, planLimits: planRates, environment })
  return { engine, broker, commandLimiter, quotas, callerOf: callersOf(quotas) }
}

function openEngine({ settings, logger, environment, storage }: BrokerPartsOptions): Promise<Engine> {
  if (settings.broker !== 'embedded') return openRedisEngine({ url: settings.broker, environment })
  return openEmbeddedEngine({
    storage,
    environment,
    durability: settings.brokerDurability,
    memoryLimitBytes: settings.brokerMemoryBytes,
    policy: settings.brokerEviction,
    onSnapshotFailure: (err) => logger.error({ err }, 'the broker could not be saved whole'),
  })
}

/** In this process what a namespace holds is known at any time; another server has to be asked. */
function openQuotas(engine: Engine, { environment, logger }: BrokerPartsOptions): Quotas {
  return new Quotas({
    environment,
    count: engine.count,
    measure: (namespace) => engine.keys.bytesOf(namespace),
    ...(engine.name === 'embedded' && { measureGoodForMs: 0 }),
    onError: (err) => logger.warn({ err }, 'operations of plans could not be counted'),
  })
}

/** What a caller may do is asked anew for each command, so that a revoked key ends at once. */
function callersOf(quotas: Quotas | undefined): BrokerParts['callerOf'] {
  return ({ principal }, requestId) => {
    const actor = principal === undefined ? 'none' : actorOf(principal)
    const limits = principal && quotas?.limitsOf(principal)
    const tenant = principal?.kind === 'key' ? principal.token?.tenant : undefined
    return { actor, requestId, may: (access) => may(principal, access), ...(limits && { limits }), tenant }
  }
}
