import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { type EventsQuery, type EventType, eventTypes, validateChannelQuery } from '../../contract/mod.ts'
import { type Environment, randomId } from '../../environment.ts'
import { fail, rateLimitFailure, toFailure } from '../../errors.ts'
import type { OriginPolicy } from '../../platform/auth/mod.ts'
import type { Gate, Identity } from '../../platform/gate/mod.ts'
import type { AccessRecord } from '../../platform/logging/mod.ts'
import type { RunService, Subscription } from '../../runs/mod.ts'
import { Connection, type ConnectionLimits } from './connection.ts'
import { servingWithoutUpgrade, wantsWebSocket } from './other-upgrade.ts'
import { refuseUpgrade } from './refusal.ts'

export const eventsPath = '/ws/events'

export interface WebSocketOptions {
  readonly environment: Environment
  readonly gate: Gate
  readonly origins: OriginPolicy
  readonly runs: RunService
  readonly connectionsMax: number
  readonly limits: ConnectionLimits
  readonly onSent: (events: number, bytes: number) => void
  readonly onDropped: (events: number) => void
  readonly logAccess: (record: AccessRecord) => void
  readonly onError: (error: unknown) => void
}

// Subscribers have nothing to say; this is room for a mistaken message, not for a load.
const messageBytesMax = 4_096

/** The WebSocket interface: takes upgrades of `/ws/events` from an HTTP server and serves a connection each. */
export class WebSocketInterface {
  readonly #options: WebSocketOptions
  readonly #webSockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: messageBytesMax })
  readonly #connections = new Set<Connection>()
  #closing = false

  constructor(options: WebSocketOptions) {
    this.#options = options
  }

  get connections(): number {
    return this.#connections.size
  }

  attach(server: Server): void {
    const serveWithoutUpgrade = servingWithoutUpgrade(server)
    server.on('upgrade', (request, stream, head) => {
      if (!wantsWebSocket(request)) return serveWithoutUpgrade(request, stream as Socket, head)
      const identity = this.#identify(request)
      this.#upgrade(request, stream as Socket, head, identity).then(
        () => this.#logUpgrade(request, identity, switchingProtocols),
        (error) => {
          const failure = toFailure(error)
          this.#logUpgrade(request, identity, failure.spec.http)
          refuseUpgrade(stream as Duplex, failure)
        },
      )
    })
  }

  /** Tells every client that the server goes away, and takes no more of them. */
  close(): void {
    this.#closing = true
    for (const connection of this.#connections) connection.close('shutting_down')
  }

  async #upgrade(request: IncomingMessage, socket: Socket, head: Buffer, identity: Identity): Promise<void> {
    socket.on('error', this.#options.onError)
    const url = urlOf(request)
    if (url.pathname !== eventsPath) fail('not_found')
    this.#admit(request, identity)
    const query = queryOf(url)
    const subscription = await this.#subscribe(query)
    this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      socket.off('error', this.#options.onError)
      const connection = new Connection({
        ...this.#options,
        webSocket,
        socket,
        subscription,
        batch: query.batch,
      })
      this.#connections.add(connection)
      webSocket.once('close', () => this.#connections.delete(connection))
      void connection.serve()
    })
    // A handshake that ws itself refuses (a wrong version, a missing key) never becomes a connection.
    if (socket.writableEnded || socket.destroyed) subscription.close()
  }

  #identify(request: IncomingMessage): Identity {
    const { searchParams } = urlOf(request)
    return this.#options.gate.identify({
      credentials: {
        header: request.headers['x-api-key'],
        authorization: request.headers.authorization,
        query: searchParams.has('api_key') ? searchParams.getAll('api_key') : undefined,
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

  #admit(request: IncomingMessage, identity: Identity): void {
    const { gate, origins, connectionsMax } = this.#options
    if (this.#closing) fail('shutting_down')
    const admission = gate.admit(identity)
    if (!admission.admitted) throw rateLimitFailure(admission.limit, admission.retryAfterSeconds)
    if (identity.principal === undefined) fail('unauthorized')
    const { origin } = request.headers
    // Browsers do not ask before they open a WebSocket to another site, so the server has to look.
    if (origin !== undefined && !sameHost(origin, request.headers.host) && !origins.allows(origin)) fail('forbidden')
    if (this.#connections.size >= connectionsMax) fail('overloaded')
  }

  #subscribe(query: EventsQuery): Promise<Subscription> {
    // The contract has checked that every part names a type.
    const types = (query.types?.split(',') ?? eventTypes) as readonly EventType[]
    return this.#options.runs.subscribe({ types: new Set(types), from: query.from, streamId: query.stream_id })
  }
}

const switchingProtocols = 101

// The target of a request may be anything; what is no path leads nowhere.
function urlOf({ url = '/' }: IncomingMessage): URL {
  return URL.canParse(url, 'http://upgrade') ? new URL(url, 'http://upgrade') : new URL('http://upgrade/')
}

function queryOf(url: URL): EventsQuery {
  const checked = validateChannelQuery('events', url.searchParams)
  if (checked.ok) return checked.value
  const [first] = checked.problems
  return fail('validation_failed', `${first?.pointer} ${first?.message}`, { errors: checked.problems })
}

function sameHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
