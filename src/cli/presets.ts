import type { ConfigurationUpdate } from '../contract/mod.ts'

/** A configuration made for one purpose. */
export interface Preset {
  /** One line for the help. */
  readonly description: string
  /** How many companies; as many as the industry has regions when it is left out. */
  readonly companies?: number
  /** What differs from the defaults. */
  readonly update: ConfigurationUpdate
}

const audit: Preset = {
  description: 'A year of three companies with rare anomalies, as an auditor meets them.',
  companies: 3,
  update: {
    global: { period_months: 12 },
    transactions: { target_count: 200_000 },
    chart_of_accounts: { complexity: 'large' },
    fraud: { enabled: true, fraud_rate: 0.005 },
    anomaly_injection: {
      enabled: true,
      error_rate: 0.002,
      process_rate: 0.002,
      statistical_rate: 0.001,
      relational_rate: 0.001,
      near_miss_rate: 0.001,
    },
  },
}

const fraudMl: Preset = {
  description: 'A million entries with every family of anomalies and near misses, to train and test detectors.',
  update: {
    transactions: { target_count: 1_000_000 },
    fraud: { enabled: true, fraud_rate: 0.02 },
    anomaly_injection: {
      enabled: true,
      near_miss_rate: 0.01,
      difficulty: { easy: 0.4, moderate: 0.35, hard: 0.25 },
    },
  },
}

const erpLoad: Preset = {
  description: 'A million clean entries of five companies, to load an ERP system.',
  companies: 5,
  update: {
    transactions: { target_count: 1_000_000 },
    chart_of_accounts: { complexity: 'medium' },
    fraud: { enabled: false },
    anomaly_injection: { enabled: false },
    data_quality: { enabled: false },
  },
}

const pipelineTest: Preset = {
  description: 'A small quarter with untidy fields and anomalies, to test a data pipeline quickly.',
  update: {
    global: { period_months: 3 },
    transactions: { target_count: 5_000 },
    chart_of_accounts: { complexity: 'small' },
    anomaly_injection: { enabled: true },
    // The default rate of duplicates is more than the purchases of a retailer have room for beside the anomalies.
    data_quality: { enabled: true, duplicate_rate: 0.002 },
  },
}

/** The presets by name. */
export const presets: ReadonlyMap<string, Preset> = new Map([
  ['audit', audit],
  ['fraud-ml', fraudMl],
  ['erp-load', erpLoad],
  ['pipeline-test', pipelineTest],
])
