import { type Batch, type Configuration, compilePlan, generateBatch, type Plan } from '../../src/generation/mod.ts'
import { defaultConfiguration } from '../../src/runs/configuration/overrides.ts'

/** The batches in which the benches generate. */
export const batchEntries = 500

/** The plan of a run of so many entries: default settings, but with anomalies and fraud. */
export function planOf(count: number, complexity: Configuration['chart_of_accounts']['complexity'] = 'small'): Plan {
  const settings = defaultConfiguration()
  const configuration: Configuration = {
    ...settings,
    transactions: { target_count: count },
    chart_of_accounts: { ...settings.chart_of_accounts, complexity },
    fraud: { ...settings.fraud, enabled: true },
    anomaly_injection: { ...settings.anomaly_injection, enabled: true },
  }
  return compilePlan({ configuration, triggers: [] })
}

let columns: Batch | undefined

/** Generates the entries `from` .. `to - 1` in batches and hands every one to `use`, which must not keep it. */
export function eachBatch(plan: Plan, from: number, to: number, use: (batch: Batch) => void): void {
  for (let at = from; at < to; at += batchEntries) {
    columns = generateBatch(plan, at, Math.min(to, at + batchEntries), columns)
    use(columns)
  }
}
