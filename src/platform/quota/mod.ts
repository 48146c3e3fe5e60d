/** Front door of plans and quotas. */
export { namespaceOf } from './namespace.ts'
export type { Count } from './operations.ts'
export { type Plan, planRates, plans } from './plans.ts'
export { type CallerLimits, type QuotaOptions, Quotas } from './quotas.ts'
export type { Measure } from './storage-use.ts'
