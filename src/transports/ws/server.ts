import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type Environment, randomId } from '../../environment.ts'
import { errorBody, fail, toFailure } from '../../errors.ts'
import type { OriginPolicy } from '../../platform/auth/mod.ts'
import { type Gate, type Identity, onGrantEnd } from '../../platform/gate/mod.ts'
import type { AccessRecord } from '../../platform/logging/mod.ts'
import { ofTheClient } from './closing.ts'
import type { Door, OpenConnection, Visit } from './door.ts'
import { servingWithoutUpgrade, wantsWebSocket } from './other-upgrade.ts'
import { refuseUpgrade } from './refusal.ts'

export interface WebSocketOptions {
  readonly environment: Environment
  readonly gate: Gate
  readonly origins: OriginPolicy
  readonly doors: readonly Door[]
  readonly connectionsMax: number
  readonly logAccess: (record: AccessRecord) => void
}

/** The WebSocket interface: takes the upgrades of an HTTP server and has each served behind the door of its path. */
export class WebSocketInterface {
  readonly #options: WebSocketOptions
  readonly #doors: ReadonlyMap<string, Door>
  readonly #connections = new Set<OpenConnection>()
  #closing = false

  constructor(options: WebSocketOptions) {
    this.#options = options
    this.#doors = new Map(options.doors.map((door) => [door.path, door]))
  }

  get connections(): number {
    return this.#connections.size
  }

  attach(server: Server): void {
    const serveWithoutUpgrade = servingWithoutUpgrade(server)
    server.on('upgrade', (request, stream, head) => {
      if (!wantsWebSocket(request)) return serveWithoutUpgrade(request, stream as Socket, head)
      const identity = this.#identify(request)
      const url = urlOf(request)
      const door = this.#doors.get(url.pathname)
      this.#upgrade(door, { request, url, identity }, stream as Socket, head).then(
        () => this.#logUpgrade(request, identity, switchingProtocols),
        (error) => {
          const failure = toFailure(error)
          this.#logUpgrade(request, identity, failure.spec.http)
          refuseUpgrade(stream as Duplex, failure, door?.refusal(failure) ?? errorBody(failure))
        },
      )
    })
  }

  /** Tells every client that the server goes away, and takes no more of them. */
  async close(): Promise<void> {
    this.#closing = true
    await Promise.all([...this.#connections].map((connection) => connection.leave()))
  }

  async #upgrade(door: Door | undefined, visit: Visit, socket: Socket, head: Buffer): Promise<void> {
    socket.on('error', ofTheClient)
    if (door === undefined) fail('not_found')
    this.#admit(door, visit)
    const admitted = await door.admit(visit)
    let isServed = false
    door.webSockets.handleUpgrade(visit.request, socket, head, (webSocket) => {
      isServed = true
      socket.off('error', ofTheClient)
      const connection = admitted.serve(webSocket, socket)
      this.#connections.add(connection)
      const forget = onGrantEnd(visit.identity, () => connection.close('unauthorized'))
      webSocket.once('close', () => {
        forget()
        this.#connections.delete(connection)
      })
    })
    // A handshake that ws itself refuses (a wrong version, a missing key) never becomes a connection.
    if (!isServed) admitted.abandon()
  }

  #identify(request: IncomingMessage): Identity {
    const { searchParams } = urlOf(request)
    return this.#options.gate.identify({
      credentials: {
        header: request.headers['x-api-key'],
        authorization: request.headers.authorization,
        hub: request.headers['x-hub-access-key'],
        query: presentedIn(searchParams),
      },
      remoteAddress: request.socket.remoteAddress,
      forwardedFor: request.headers['x-forwarded-for'],
    })
  }

  #logUpgrade(request: IncomingMessage, { address, principal }: Identity, status: number): void {
    this.#options.logAccess({
      transport: 'ws',
      requestId: randomId(this.#options.environment, 16),
      method: request.method ?? '',
      url: request.url ?? '',
      operationId: undefined,
      status,
      durationMs: 0,
      bytesSent: 0,
      clientAddress: address,
      principal,
      userAgent: request.headers['user-agent'],
    })
  }

  #admit(door: Door, visit: Visit): void {
    const { origins, connectionsMax } = this.#options
    if (this.#closing) fail('shutting_down')
    door.count(visit)
    door.authorise(visit)
    const { origin, host } = visit.request.headers
    // Browsers do not ask before they open a WebSocket to another site, so the server has to look.
    if (origin !== undefined && !sameHost(origin, host) && !origins.allows(origin)) fail('forbidden')
    if (this.#connections.size >= connectionsMax) fail('overloaded')
  }
}

/** What a browser presents, which cannot send headers with a WebSocket. */
function presentedIn(query: URLSearchParams): readonly string[] | undefined {
  const presented = [...query.getAll('api_key'), ...query.getAll('token')]
  return presented.length === 0 ? undefined : presented
}

const switchingProtocols = 101

// The target of a request may be anything; what is no path leads nowhere, where no door is.
function urlOf({ url = '/' }: IncomingMessage): URL {
  return URL.canParse(url, 'http://upgrade') ? new URL(url, 'http://upgrade') : new URL('http://upgrade/nowhere')
}

function sameHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
