import type { Configuration, ConfigurationError, ConfigurationUpdate } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { checkConfiguration } from '../../generation/mod.ts'
import { auditLog, type ConfigurationRepository, configurationRepository, type Storage } from '../../storage/mod.ts'
import type { Caller } from '../caller.ts'
import { Exclusive } from '../exclusive.ts'
import { type CheckedUpdate, checkUpdate } from './check-document.ts'
import { applyUpdate, type Overrides, resolveConfiguration } from './overrides.ts'

/** The configuration of runs to come: durable, changed by partial updates, always valid. */
export class ConfigurationService {
  readonly #environment: Environment
  readonly #repository: ConfigurationRepository
  readonly #exclusive = new Exclusive()
  #overrides: Overrides

  private constructor(environment: Environment, repository: ConfigurationRepository, overrides: Overrides) {
    this.#environment = environment
    this.#repository = repository
    this.#overrides = overrides
  }

  /** Opens the configuration that the storage has, or the defaults. */
  static async open(environment: Environment, storage: Storage): Promise<ConfigurationService> {
    const repository = configurationRepository(storage, auditLog(storage))
    const stored = await repository.load()
    return new ConfigurationService(environment, repository, (stored?.document ?? {}) as Overrides)
  }

  get current(): Configuration {
    return resolveConfiguration(this.#overrides)
  }

  /**
   * Applies an update and gives the configuration that results; it is durable before it is seen.
   *
   * @throws invalid_configuration with `details.errors` when the result would be impossible; nothing is applied then.
   */
  update(update: ConfigurationUpdate, caller: Caller): Promise<Configuration> {
    return this.#exclusive.run(async () => {
      const overrides = applyUpdate(this.#overrides, update)
      const configuration = resolveConfiguration(overrides)
      refuse(checkConfiguration(configuration))
      await this.#repository.save(overrides, {
        atMs: this.#environment.nowMs(),
        ...caller,
        action: 'config.update',
        subject: 'configuration',
        details: { update },
      })
      this.#overrides = overrides
      return configuration
    })
  }

  /** Says whether `document` could be applied as an update, and everything that speaks against it. Applies nothing. */
  verdict(document: unknown): CheckedUpdate {
    return checkUpdate(this.#overrides, document)
  }

  /** Checks a document from outside JSON, such as YAML. @throws invalid_configuration with `details.errors` */
  parse(document: unknown): ConfigurationUpdate {
    const verdict = this.verdict(document)
    if (!verdict.ok) return refusal(verdict.errors)
    return verdict.update
  }
}

/** @throws invalid_configuration unless `errors` is empty. */
export function refuse(errors: readonly ConfigurationError[]): void {
  if (errors.length > 0) refusal(errors)
}

function refusal(errors: readonly ConfigurationError[]): never {
  const [first] = errors
  return fail('invalid_configuration', `${first?.pointer} ${first?.message}`, { errors })
}
