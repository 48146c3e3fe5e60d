import { WebSocketServer } from 'ws'
import { type SyncQuery, validateChannelQuery } from '../../contract/mod.ts'
import { randomId } from '../../environment.ts'
import { errorBody, fail, rateLimitFailure } from '../../errors.ts'
import { authoriseToken, type Gate } from '../../platform/gate/mod.ts'
import type { Sync } from '../../sync/mod.ts'
import type { Door } from './door.ts'
import { NoticeConnection, type NoticeOptions } from './notice-connection.ts'

export const syncPath = '/api/v1/sync/ws'

const syncAccess = 'sync:read'

// Clients have nothing to say; this is room for a mistaken message, not for a load.
const messageBytesMax = 4_096

export interface SyncDoorOptions extends NoticeOptions {
  readonly gate: Gate
  readonly sync: Pick<Sync, 'onChanges'>
}

/** Tells clients of offline sync that there is something to pull. */
export function syncDoor(options: SyncDoorOptions): Door {
  const { gate, sync, environment } = options
  return {
    path: syncPath,
    webSockets: new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: messageBytesMax }),
    count({ identity }) {
      const { admitted, limit, retryAfterSeconds } = gate.admit(identity)
      if (!admitted) throw rateLimitFailure(limit, retryAfterSeconds)
    },
    authorise: ({ identity }) => void authoriseToken(identity, syncAccess),
    async admit({ url, identity }) {
      const { client_id: clientId, since_lsn: sinceLsn = 0 } = queryOf(url)
      const { token, grant } = authoriseToken(identity, syncAccess)
      const { tenant, user, client } = token
      const caller = { tenant, user, client, requestId: randomId(environment, 16) }
      // What is told before the socket is open is told when it is.
      let missed: string | undefined
      let tell = (text: string): void => {
        missed = text
      }
      const stop = await sync.onChanges(caller, { clientId, sinceLsn }, (serverLsn, epoch) =>
        tell(JSON.stringify({ type: 'changes_available', server_lsn: serverLsn, epoch })),
      )
      return {
        serve(webSocket, socket) {
          const connection = new NoticeConnection({ webSocket, socket }, options, {
            mayStay: () => grant.allows(syncAccess),
            onEnd: stop,
          })
          tell = (text) => connection.tell(text)
          if (missed !== undefined) tell(missed)
          return {
            leave: () => connection.close('shutting_down'),
            close: (code) => connection.close(code),
          }
        },
        abandon: stop,
      }
    },
    refusal: errorBody,
  }
}

function queryOf(url: URL): SyncQuery {
  const checked = validateChannelQuery('sync', url.searchParams)
  if (checked.ok) return checked.value
  const [first] = checked.problems
  return fail('validation_failed', `${first?.pointer} ${first?.message}`, { errors: checked.problems })
}
