/** Front door of plans and quotas. */
export { namespaceOf } from './namespace.ts'
export { planRates, plans } from './plans.ts'
export { type CallerLimits, type PlanHolder, Quotas } from './quotas.ts'
