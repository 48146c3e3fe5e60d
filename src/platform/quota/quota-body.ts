import type { Schemas } from '../../contract/mod.ts'
import type { PlanName } from '../auth/mod.ts'
import type { Plan } from './plans.ts'

export interface QuotaFigures {
  readonly keyId: string
  readonly planName: PlanName
  readonly plan: Plan
  readonly storageBytes: number
  /** Of this month. */
  readonly operations: number
  readonly connections: number
  /** ISO 8601. */
  readonly resetsAt: string
}

/** The figures as a body, its fields in the order of the published one; a plan without a limit of operations has null for it, for what is left and for the reset. */
export function quotaBody(figures: QuotaFigures): Schemas['Quota'] {
  const { plan } = figures
  const { operationsMax } = plan
  return {
    user_id: figures.keyId,
    plan: figures.planName,
    quotas: {
      storage: against('used', figures.storageBytes, plan.storageBytesMax),
      operations:
        operationsMax === null
          ? { limit: null, used: figures.operations, available: null, percentage: 0, resets_at: null }
          : { ...against('used', figures.operations, operationsMax), resets_at: figures.resetsAt },
      connections: against('active', figures.connections, plan.connectionsMax),
    },
    restrictions: {
      max_ttl_seconds: plan.ttlSecondsMax,
      max_payload_bytes: plan.payloadBytesMax,
      max_batch_size: plan.batchMax,
    },
  }
}

/** Usage may be past its limit (other nodes, a plan made smaller); what is left is never less than nothing. */
function against<Name extends string>(name: Name, usage: number, limit: number) {
  return {
    limit,
    ...({ [name]: usage } as Record<Name, number>),
    available: Math.max(0, limit - usage),
    percentage: Math.min(100, Math.round((usage / limit) * 1000) / 10),
  }
}
