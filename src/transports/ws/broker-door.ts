import { WebSocketServer } from 'ws'
import { type Caller, failureBody } from '../../broker/mod.ts'
import { validateChannelQuery } from '../../contract/mod.ts'
import { randomId } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { authorise, type Identity } from '../../platform/gate/mod.ts'
import type { Quotas } from '../../platform/quota/mod.ts'
import { CommandConnection, type CommandConnectionOptions } from './command-connection.ts'
import { rateFailure } from './command-messages.ts'
import type { Door } from './door.ts'

export const brokerPath = '/api/v1/ws'

export interface BrokerDoorOptions extends CommandConnectionOptions {
  readonly callerOf: (identity: Identity, requestId: string) => Caller
  /** Absent while there are no plans. */
  readonly quotas: Pick<Quotas, 'connect'> | undefined
  /** The largest frame that a client may send. */
  readonly messageBytesMax: number
}

const sessionIdLength = 16

/** The commands of the broker, and what it pushes. */
export function brokerDoor(options: BrokerDoorOptions): Door {
  const { commandLimiter, environment, callerOf, quotas, messageBytesMax: maxPayload } = options
  return {
    path: brokerPath,
    webSockets: new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false, maxPayload }),
    count({ identity: { countedAs, principal } }) {
      const { admitted, limit, retryAfterSeconds } = commandLimiter.admit(countedAs, principal)
      if (!admitted) throw rateFailure(limit, retryAfterSeconds)
    },
    // Each command is looked at when it comes.
    authorise: ({ identity }) => authorise(identity, ''),
    admit({ url, identity }) {
      checkQuery(url)
      const disconnect = identity.principal === undefined ? undefined : quotas?.connect(identity.principal)
      return {
        serve(webSocket, socket) {
          const id = randomId(environment, sessionIdLength)
          const caller = callerOf(identity, id)
          const connection = new CommandConnection({ id, webSocket, socket, identity, caller }, options)
          if (disconnect !== undefined) connection.onEnd(disconnect)
          return { close: (code) => connection.close(code), leave: () => connection.drain() }
        },
        abandon: () => disconnect?.(),
      }
    },
    refusal: (failure) => failureBody(randomId(environment, sessionIdLength), failure),
  }
}

function checkQuery({ searchParams }: URL): void {
  const checked = validateChannelQuery('broker', searchParams)
  if (checked.ok) return
  const [first] = checked.problems
  fail('invalid_request', `${first?.pointer} ${first?.message}`, { errors: checked.problems })
}
