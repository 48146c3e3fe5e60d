/** Front door of plans and quotas. */
export { namespaceOf } from './namespace.ts'
export { planRates, plans } from './plans.ts'
export { type CallerLimits, Quotas } from './quotas.ts'
