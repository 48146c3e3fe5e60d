import {
  type Configuration,
  type ConfigurationError,
  type ConfigurationUpdate,
  validateSchema,
} from '../../contract/mod.ts'
import { checkConfiguration } from '../../generation/mod.ts'
import { applyUpdate, type Overrides, resolveConfiguration } from './overrides.ts'

/** An update that can be applied and the configuration that it gives, or everything that speaks against it. */
export type CheckedUpdate =
  | { readonly ok: true; readonly update: ConfigurationUpdate; readonly configuration: Configuration }
  | { readonly ok: false; readonly errors: readonly ConfigurationError[] }

/**
 * Checks `document`, any parsed JSON or YAML, as an update of what is set already. Applies nothing.
 *
 * When the document matches its schema, errors point into the configuration that would result.
 */
export function checkUpdate(overrides: Overrides, document: unknown): CheckedUpdate {
  const checked = validateSchema('ConfigurationUpdate', document)
  if (!checked.ok) return { ok: false, errors: checked.problems }
  const configuration = resolveConfiguration(applyUpdate(overrides, checked.value))
  const errors = checkConfiguration(configuration)
  return errors.length === 0 ? { ok: true, update: checked.value, configuration } : { ok: false, errors }
}

/** The same over the defaults, for whoever has no configuration yet. */
export function checkedConfiguration(document: unknown): CheckedUpdate {
  return checkUpdate({}, document)
}
