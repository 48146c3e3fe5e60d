import type { Broker, Dialect, Reply } from '../../../broker/mod.ts'
import type { Handlers, Output } from '../../../contract/mod.ts'
import { fail } from '../../../errors.ts'
import type { Quotas } from '../../../platform/quota/mod.ts'
import type { HandlerContext } from '../state.ts'
import { commandContext, waitMsOf } from '../waiting.ts'

export interface BrokerHandlerOptions {
  readonly broker: Broker
  /** Absent while there are no plans. */
  readonly quotas: Pick<Quotas, 'quotaOf'> | undefined
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

export function brokerHandlers({ broker, quotas, stopping }: BrokerHandlerOptions): Handlers<'broker', HandlerContext> {
  const execute = (body: unknown, context: HandlerContext, dialect: Dialect): Promise<Reply> => {
    const { command, payload } = (body ?? {}) as { readonly command?: unknown; readonly payload?: unknown }
    return broker.execute(body, commandContext(context, dialect, waitMsOf(command, payload), stopping))
  }
  return {
    // Failures are replies too, with statuses that the types leave to the platform.
    executeCommand: async ({ body }, context) =>
      (await execute(body, context, 'seed')) as Reply & Output<'executeCommand'>,
    executeCompatCommand: async ({ body }, context) =>
      (await execute(body, context, 'compat')) as Reply & Output<'executeCompatCommand'>,
    getQuota: async (_input, { identity }) => {
      if (quotas === undefined) fail('not_found', 'There are no plans here.')
      return { status: 200, body: await quotas.quotaOf(identity.principal) }
    },
  }
}
