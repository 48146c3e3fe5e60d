import type { PlanLimits } from '../../../src/broker/caller.ts'
import type { CommandName, CommandResults } from '../../../src/contract/mod.ts'
import { namespaceOf } from '../../../src/platform/quota/mod.ts'
import { anyone, openBroker } from '../support/open-broker.ts'
import type { TestSession } from '../support/test-session.ts'

const boundless: PlanLimits = {
  holder: { id: 'one', plan: 'Enterprise' as const },
  ttlSecondsMax: Number.MAX_SAFE_INTEGER,
  payloadBytesMax: Number.MAX_SAFE_INTEGER,
  batchMax: 10_000,
  admit: async () => {},
  admitBytes: async () => {},
}

/** Caller `id`, in a namespace of its own; all may do everything. */
export function tenant(id: string, limits: Partial<PlanLimits> = {}) {
  return { ...anyone, actor: id, limits: { ...boundless, namespace: namespaceOf(id), ...limits } }
}

/** A broker, and what runs commands for the tenants; the common namespace is that of the tenant ''. */
export async function openTenants() {
  const opened = await openBroker()
  const as =
    (id: string, session?: TestSession) =>
    <Name extends CommandName>(name: Name, payload: unknown = {}): Promise<CommandResults[Name]> =>
      opened.run(name, payload, { caller: id === '' ? anyone : tenant(id), session })
  return { ...opened, as }
}
