import { WebSocketServer } from 'ws'
import { type Environment, randomId } from '../../../environment.ts'
import { errorBody } from '../../../errors.ts'
import { frameBytesMax, type Maps, Topics } from '../../../maps/mod.ts'
import type { Door, Visit } from '../door.ts'
import { type ConnectionLimits, MapsConnection } from './connection.ts'
import { Hub } from './hub.ts'
import type { Services } from './session.ts'
import type { SignInOptions } from './sign-in.ts'

/** Some clients are given the bare address of the server. */
export const mapsPaths = ['/ws', '/'] as const

export interface MapsDoorOptions {
  readonly environment: Environment
  readonly maps: Maps
  readonly signIn: SignInOptions
  readonly limits: ConnectionLimits
  readonly onSent: (messages: number, bytes: number) => void
  readonly onError: (error: unknown) => void
}

const idLength = 16

/** Shared maps, behind a door for each of their paths. Whoever comes in is asked later who it is. */
export function mapsDoors(options: MapsDoorOptions): readonly Door[] {
  const { environment, limits, onSent, onError, signIn } = options
  const services = servicesOf(options)
  const webSockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: frameBytesMax,
  })
  const connectionOptions = { environment, services, signIn, limits, onSent, onError }
  return mapsPaths.map((path) => ({
    path,
    webSockets,
    // Clients open one for every window and come back by themselves: how many there are is limited, not how often they come.
    count: () => {},
    authorise: () => {},
    admit: (visit) => ({
      serve(webSocket, socket) {
        const id = randomId(environment, idLength)
        const onRefused = (reason: Parameters<MapsPeer['onRefused']>[0]): void =>
          visit.identity.refused?.({ area: 'maps', access: '', requestId: id, holder: undefined, reason })
        const peer = { id, webSocket, socket, address: addressOf(visit), onRefused }
        return new MapsConnection(peer, connectionOptions)
      },
      abandon: () => {},
    }),
    refusal: errorBody,
  }))
}

type MapsPeer = ConstructorParameters<typeof MapsConnection>[0]

function servicesOf({ maps, environment, limits }: MapsDoorOptions): Services {
  const hub = new Hub(limits.pushedBytesMax)
  maps.listen(hub)
  const topics = new Topics({ environment, deliver: (message, connections) => hub.deliver(message, connections) })
  return { maps, hub, topics, environment }
}

/** As the client that visits reaches this server. */
function addressOf({ request: { headers, socket } }: Visit): string {
  const scheme = 'encrypted' in socket ? 'wss' : 'ws'
  return `${scheme}://${headers.host ?? 'localhost'}${mapsPaths[0]}`
}
