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

/** The figures as a body; a plan without a limit of operations has null for it, for what is left and for the reset. */
export function quotaBody(figures: QuotaFigures): Schemas['Quota'] {
  const { plan } = figures
  const { operationsMax } = plan
  return {
    user_id: figures.keyId,
    plan: figures.planName,
    quotas: {
      storage: { used: figures.storageBytes, ...against(figures.storageBytes, plan.storageBytesMax) },
      operations: {
        used: figures.operations,
        ...(operationsMax === null
          ? { limit: null, available: null, percentage: 0, resets_at: null }
          : { ...against(figures.operations, operationsMax), resets_at: figures.resetsAt }),
      },
      connections: { active: figures.connections, ...against(figures.connections, plan.connectionsMax) },
    },
    restrictions: {
      max_ttl_seconds: plan.ttlSecondsMax,
      max_payload_bytes: plan.payloadBytesMax,
      max_batch_size: plan.batchMax,
    },
  }
}

/** Usage may be past its limit (other nodes, a plan made smaller); what is left is never less than nothing. */
function against(used: number, limit: number) {
  return {
    limit,
    available: Math.max(0, limit - used),
    percentage: Math.min(100, Math.round((used / limit) * 1000) / 10),
  }
}
