/** The broker as the settings want it: its engine, and who may do what with it. */
import { Broker, type Caller, type Engine, openEmbeddedEngine, openRedisEngine } from '../broker/mod.ts'
import { describeSettings, type Settings } from '../config/mod.ts'
import type { Environment } from '../environment.ts'
import { may } from '../platform/auth/mod.ts'
import { actorOf, type Identity } from '../platform/gate/mod.ts'
import type { Lifecycle } from '../platform/lifecycle/mod.ts'
import { type CommandLimiter, createCommandLimiter } from '../platform/limits/mod.ts'
import type { Logger } from '../platform/logging/mod.ts'
import { planRates } from '../platform/quota/mod.ts'
import type { Storage } from '../storage/mod.ts'
import { version } from './version.ts'

export interface BrokerParts {
  readonly engine: Engine
  readonly broker: Broker
  readonly commandLimiter: CommandLimiter
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
  lifecycle.onPhase('rooms', 'broker', async () => {
    broker.close()
    await engine.close()
  })
  const commandLimiter = createCommandLimiter({ limit: settings.commandRateLimit, planLimits: planRates, environment })
  return { engine, broker, commandLimiter, callerOf }
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

/** What a caller may do is asked anew for each command, so that a revoked key ends at once. */
function callerOf({ principal }: Pick<Identity, 'principal'>, requestId: string): Caller {
  const actor = principal === undefined ? 'none' : actorOf(principal)
  return { actor, requestId, may: (access) => may(principal, access) }
}
