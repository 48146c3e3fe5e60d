import { WebSocketServer } from 'ws'
import { type EventsQuery, type EventType, eventTypes, validateChannelQuery } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import { errorBody, fail, rateLimitFailure } from '../../errors.ts'
import { authorise, type Gate } from '../../platform/gate/mod.ts'
import type { RunService } from '../../runs/mod.ts'
import { Connection, type ConnectionLimits } from './connection.ts'
import type { Door } from './door.ts'

export const eventsPath = '/ws/events'

const eventsAccess = 'generation:read'

// Subscribers have nothing to say; this is room for a mistaken message, not for a load.
const messageBytesMax = 4_096

export interface EventsDoorOptions {
  readonly environment: Environment
  readonly gate: Gate
  readonly runs: RunService
  readonly limits: ConnectionLimits
  readonly onSent: (events: number, bytes: number) => void
  readonly onDropped: (events: number) => void
  readonly onError: (error: unknown) => void
}

/** The live events of runs. */
export function eventsDoor(options: EventsDoorOptions): Door {
  const { gate, runs } = options
  return {
    path: eventsPath,
    webSockets: new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: messageBytesMax }),
    count({ identity }) {
      const { admitted, limit, retryAfterSeconds } = gate.admit(identity)
      if (!admitted) throw rateLimitFailure(limit, retryAfterSeconds)
    },
    authorise: ({ identity }) => authorise(identity, eventsAccess),
    async admit({ url }) {
      const query = queryOf(url)
      // The contract has checked that every part names a type.
      const types = (query.types?.split(',') ?? eventTypes) as readonly EventType[]
      const { from, stream_id: streamId, batch } = query
      const subscription = await runs.subscribe({ types: new Set(types), from, streamId })
      return {
        serve(webSocket, socket) {
          const connection = new Connection({ ...options, webSocket, socket, subscription, batch })
          void connection.serve()
          return { close: (code) => connection.close(code), leave: () => connection.close('shutting_down') }
        },
        abandon: () => subscription.close(),
      }
    },
    refusal: errorBody,
  }
}

function queryOf(url: URL): EventsQuery {
  const checked = validateChannelQuery('events', url.searchParams)
  if (checked.ok) return checked.value
  const [first] = checked.problems
  return fail('validation_failed', `${first?.pointer} ${first?.message}`, { errors: checked.problems })
}
