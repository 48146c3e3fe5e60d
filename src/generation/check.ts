import { unknownKinds } from './anomalies/compile.ts'
import { type Configuration, type ConfigurationFault, checkPartsOf } from './configuration.ts'
import { compilePlan } from './plan.ts'

/**
 * Checks what the schema cannot: empty when the configuration can be compiled and gives what it asks for. The schema must
 * have passed before.
 *
 * Source: openapi/schemas/configuration.yaml (descriptions).
 */
export function checkConfiguration(configuration: Configuration): readonly ConfigurationFault[] {
  const faults = [...checkPartsOf(configuration), ...unknownKinds(configuration)]
  if (faults.length > 0) return faults
  const { fraud, anomaly_injection, data_quality } = configuration
  const injects = fraud.enabled || anomaly_injection.enabled || data_quality.enabled
  return injects ? compilePlan({ configuration, triggers: [] }).faults : []
}
