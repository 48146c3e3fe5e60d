import { type Handlers, WrittenJson } from '../../../contract/mod.ts'
import type { Environment } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import type { TokenService } from '../../../platform/auth/mod.ts'
import type { Sync, SyncCaller } from '../../../sync/mod.ts'
import { eventStream } from '../event-stream.ts'
import type { HandlerContext } from '../state.ts'

const readAccess = 'sync:read'

export interface SyncHandlerOptions {
  readonly sync: Sync
  readonly tokens: TokenService
  /** Whether writes can be made durable. */
  readonly storageHealth: () => 'ok' | 'failed'
  readonly uptimeSeconds: () => number
  readonly environment: Environment
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

export function syncHandlers(options: SyncHandlerOptions): Handlers<'sync', HandlerContext> {
  const { sync, tokens, stopping, environment } = options
  return {
    getSyncHealth: () => ({
      status: 200,
      body: {
        status: options.storageHealth() === 'ok' ? 'healthy' : 'degraded',
        version: 1,
        uptime_secs: Math.floor(options.uptimeSeconds()),
        registered_clients: sync.registeredClients(),
        timestamp: environment.nowMs(),
      },
    }),
    registerClient: async ({ body }, context) => ({
      status: 200,
      body: await sync.register(context.bearer && callerOf(context), body),
    }),
    async pullChanges({ body }, context) {
      const waitMs = body.wait_ms ?? 0
      if (waitMs > 0) context.allowMore(waitMs)
      const signal = waitMs > 0 ? AbortSignal.any([context.signal, stopping]) : context.connectionSignal
      return { status: 200, body: new WrittenJson(await sync.pull(callerOf(context), body, signal)) }
    },
    pushChanges: async ({ body }, context) => ({ status: 200, body: await sync.push(callerOf(context), body) }),
    sendHeartbeat: async ({ body }, context) => ({ status: 200, body: await sync.heartbeat(callerOf(context), body) }),
    readSnapshot: async ({ body }, context) => ({
      status: 200,
      body: new WrittenJson(await sync.snapshot(callerOf(context), body)),
    }),
    async streamChanges({ query }, context) {
      const { client_id: clientId, table: tables, exclude_own: excludeOwn } = query
      const sinceLsn = context.lastEventId ?? query.since_lsn ?? 0
      const leaving = new AbortController()
      const signal = AbortSignal.any([context.signal, stopping, leaving.signal])
      const changes = await sync.follow(callerOf(context), { clientId, sinceLsn, tables, excludeOwn }, signal)
      const mayStay = () => {
        if (context.bearer?.grant.allows(readAccess) !== true) leaving.abort()
        return !leaving.signal.aborted
      }
      return { status: 200, contentType: 'text/event-stream', body: eventStream(changes, environment, mayStay) }
    },
    listConflicts: async ({ query }, context) => ({
      status: 200,
      body: await sync.conflicts(callerOf(context), query),
    }),
    resolveConflict: async ({ params, body }, context) => ({
      status: 200,
      body: await sync.resolveConflict(callerOf(context), params.conflict_id, body),
    }),
    listSyncClients: async ({ query }, context) => ({
      status: 200,
      body: await sync.clients(callerOf(context), query),
    }),
    evictClient: async ({ params }, context) => ({
      status: 200,
      body: await sync.evict(callerOf(context), params.client_id),
    }),
    compactChanges: async (_input, context) => ({ status: 200, body: await sync.compact(callerOf(context)) }),
    refreshToken: async ({ body }, { caller, identity }) => ({
      status: 200,
      body: await tokens.refresh(body.refresh_token, { requestId: caller.requestId, address: identity.address }),
    }),
    async revokeToken({ body }, { bearer, caller, identity }) {
      const by = bearer ?? fail('unauthorized')
      const asked = { requestId: caller.requestId, address: identity.address }
      if (body.jti !== undefined) await tokens.revokeJti(body.jti, by, asked)
      else await tokens.revoke(body.token ?? '', by, asked)
      return { status: 200, body: { revoked: true } }
    },
  }
}

/** The pipeline has looked at the token; only operations that need one ask. */
function callerOf({ bearer, caller }: HandlerContext): SyncCaller {
  if (bearer === undefined) return fail('unauthorized')
  const { tenant, user, client } = bearer.token
  return { tenant, user, client, requestId: caller.requestId }
}
