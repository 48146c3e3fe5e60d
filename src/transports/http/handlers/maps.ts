import type { AdminSettings, AdminSettingsChange, Handlers, HttpSyncRequest } from '../../../contract/mod.ts'
import { type Environment, randomId } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import type { Maps, MapsCaller } from '../../../maps/mod.ts'
import type { Administrator, TokenService } from '../../../platform/auth/mod.ts'
import { encode } from '../../../platform/msgpack/mod.ts'
import { isMsgpack } from '../request-body.ts'
import type { HandlerContext } from '../state.ts'

/** What the administration shows of the server and may change while it runs. */
export interface RunningSettings {
  current(): AdminSettings
  /** @throws validation_failed with the `field` that cannot be changed */
  change(change: AdminSettingsChange): AdminSettings
}

export interface MapsHandlerOptions {
  readonly environment: Environment
  readonly version: string
  readonly maps: Maps
  /** Whether `/sync` needs a token. */
  readonly mapsNeedToken: boolean
  readonly administrator: Administrator
  readonly tokens: Pick<TokenService, 'issueAdmin'>
  readonly runningSettings: RunningSettings
  readonly partitionCount: number
  readonly connections: () => number
  readonly uptimeSeconds: () => number
  readonly usedBytes: () => number
}

type MapsHandlers = Handlers<'maps', HandlerContext>

export function mapsHandlers(options: MapsHandlerOptions): MapsHandlers {
  return { ...syncHandler(options), ...serverHandlers(options), ...contentHandlers(options), ...ruleHandlers(options) }
}

function syncHandler({ maps, mapsNeedToken }: MapsHandlerOptions): Pick<MapsHandlers, 'syncMaps'> {
  return {
    async syncMaps({ body }, context) {
      const answer = await maps.sync(body as HttpSyncRequest, callerOf(context, mapsNeedToken))
      if (context.mediaType !== '' && !isMsgpack(context.mediaType)) {
        return { status: 200, contentType: 'application/json', body: answer }
      }
      return { status: 200, contentType: 'application/msgpack', body: encode(answer) }
    },
  }
}

/** Where none is needed, a token that is not valid is no token: clients go on without what it would have granted. */
function callerOf({ identity, caller }: HandlerContext, needsToken: boolean): MapsCaller {
  const { token: check } = identity
  const connection = `http:${caller.requestId}`
  if (check !== undefined && 'principal' in check) {
    return { user: check.principal.grant.id, roles: check.roles, connection }
  }
  if (!needsToken) return { user: undefined, roles: [], connection }
  const reason = check?.refusal ?? 'missing'
  identity.refused?.({ area: 'maps', access: 'maps:write', requestId: caller.requestId, reason, holder: check?.holder })
  return fail('unauthorized', check === undefined ? 'authentication required' : 'Authentication failed')
}

type ServerOperation = 'getServerStatus' | 'logIn' | 'getClusterStatus' | 'getAdminSettings' | 'updateAdminSettings'

function serverHandlers(options: MapsHandlerOptions): Pick<MapsHandlers, ServerOperation> {
  const { maps, runningSettings } = options
  return {
    getServerStatus: () => ({
      status: 200,
      body: {
        configured: true,
        version: options.version,
        mode: 'normal',
        connections: options.connections(),
        uptimeSeconds: Math.floor(options.uptimeSeconds()),
        totalOperations: maps.totalOperations,
        nodeId: maps.nodeId,
      },
    }),
    logIn: ({ body }, context) => ({ status: 200, body: { token: tokenFor(body, context, options) } }),
    getClusterStatus: () => ({ status: 200, body: clusterOf(options) }),
    getAdminSettings: () => ({ status: 200, body: runningSettings.current() }),
    updateAdminSettings: ({ body }) => ({ status: 200, body: runningSettings.change(body) }),
  }
}

function tokenFor(
  { username, password }: { readonly username: string; readonly password: string },
  { identity, caller }: HandlerContext,
  { administrator, tokens }: MapsHandlerOptions,
): string {
  if (!administrator.configured) fail('not_configured', 'admin password not configured')
  if (administrator.is(username, password)) return tokens.issueAdmin(username)
  identity.refused?.({ area: 'maps', access: 'maps:admin', requestId: caller.requestId, reason: 'key' })
  return fail('unauthorized', 'invalid credentials')
}

/** This server is the only node, so it has every partition. */
function clusterOf(options: MapsHandlerOptions) {
  const { maps, runningSettings, partitionCount } = options
  const { host, port } = runningSettings.current()
  const { nodeId } = maps
  const node = {
    nodeId,
    address: host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`,
    status: 'healthy' as const,
    partitionCount,
    connections: options.connections(),
    memory: options.usedBytes(),
    uptime: Math.floor(options.uptimeSeconds()),
  }
  const partitions = Array.from({ length: partitionCount }, (_, id) => ({ id, ownerNodeId: nodeId }))
  return { nodes: [node], partitions, totalPartitions: partitionCount, isRebalancing: false }
}

function contentHandlers({ maps }: MapsHandlerOptions): Pick<MapsHandlers, 'listMaps' | 'listMapRecords'> {
  return {
    listMaps: () => ({ status: 200, body: { maps: [...maps.summaries()] } }),
    listMapRecords: ({ params, query }) => ({
      status: 200,
      body: maps.records(params.map, query.after, query.limit),
    }),
  }
}

type RuleOperation =
  | 'listMapPolicies'
  | 'putMapPolicy'
  | 'removeMapPolicy'
  | 'listMapIndexes'
  | 'addMapIndex'
  | 'removeMapIndex'

const idCharacters = 16

function ruleHandlers({ maps, environment }: MapsHandlerOptions): Pick<MapsHandlers, RuleOperation> {
  return {
    listMapPolicies: () => ({ status: 200, body: { policies: [...maps.policies()] } }),
    async putMapPolicy({ body }) {
      const { id = randomId(environment, idCharacters), mapPattern, action, effect, condition } = body
      const policy = { id, mapPattern, action, effect, ...(condition !== undefined && { condition }) }
      await maps.putPolicy(policy)
      return { status: 201, body: policy }
    },
    async removeMapPolicy({ params }) {
      if (!(await maps.removePolicy(params.id))) fail('not_found', 'There is no such policy.')
      return { status: 204 }
    },
    listMapIndexes: () => ({ status: 200, body: { indexes: [...maps.indexes()] } }),
    async addMapIndex({ body }) {
      const { mapName, attribute, type } = body
      const index = { mapName, attribute, type }
      if (!(await maps.addIndex(index))) fail('key_exists', 'The index is there already.')
      return { status: 201, body: index }
    },
    async removeMapIndex({ params }) {
      if (!(await maps.removeIndex(params.map, params.attribute))) fail('not_found', 'There is no such index.')
      return { status: 204 }
    },
  }
}
