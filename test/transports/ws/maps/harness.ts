import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import WebSocket from 'ws'
import { eventProblems } from '../../../../src/contract/validate-output.ts'
import { type Environment, systemEnvironment } from '../../../../src/environment.ts'
import type { Maps } from '../../../../src/maps/mod.ts'
import { createKeyRing, createOriginPolicy, type TokenCheck } from '../../../../src/platform/auth/mod.ts'
import { Gate } from '../../../../src/platform/gate/mod.ts'
import { createRateLimiter } from '../../../../src/platform/limits/mod.ts'
import { decode, encode } from '../../../../src/platform/msgpack/mod.ts'
import { type MapsDoorOptions, mapsDoors, WebSocketInterface } from '../../../../src/transports/ws/mod.ts'
import { connectionLimits } from '../../../support/maps-limits.ts'
import {
  allOf,
  isOf,
  type MessageOf,
  type MessageType,
  ofType,
  type ServerMessage,
} from '../../../support/maps-messages.ts'
import { eventually } from '../../../support/server.ts'
import { FakeMaps } from './fake-maps.ts'

interface HarnessOptions {
  readonly environment?: Environment
  readonly required?: boolean
  readonly maps?: Maps
  readonly mayRead?: Maps['mayRead']
  readonly limits?: Partial<MapsDoorOptions['limits']>
}

const grants: Map<string, (() => void)[]> = new Map()

/** Ends the grant of a token, as its expiry does. */
export function expire(token: string): void {
  for (const listener of grants.get(token) ?? []) listener()
}

/** Takes tokens of the form `user` and `user roles…`, and none that begin with a `!`. */
export function checkToken(token: string): TokenCheck {
  if (token.startsWith('!')) return { refusal: 'signature' }
  const [id = '', ...roles] = token.split(' ')
  const listeners: (() => void)[] = []
  grants.set(token, listeners)
  const onEnd = (listener: () => void) => {
    listeners.push(listener)
    return () => void listeners.splice(listeners.indexOf(listener), 1)
  }
  const grant = { id, plan: undefined, allows: () => false, onEnd }
  return { principal: { kind: 'key', fingerprint: id, grant }, tenantAllowed: true, roles }
}

/** A server of shared maps on a free port, and nothing else. */
export async function startMapsServer(options: HarnessOptions = {}) {
  const { environment = systemEnvironment, required = false, mayRead } = options
  const fake = new FakeMaps()
  if (mayRead !== undefined) fake.mayRead = mayRead
  const errors: unknown[] = []
  const refusals: unknown[] = []
  const gate = new Gate({
    keys: createKeyRing([], environment),
    limiter: createRateLimiter({ limit: 0, environment }),
    trustProxyHops: 0,
    onFailure: (failure) => refusals.push(failure),
  })
  const onError = (error: unknown) => void errors.push(error)
  const doors = mapsDoors({
    ...{ environment, onError, maps: options.maps ?? fake.asMaps },
    signIn: { required, checkToken },
    limits: { ...connectionLimits, ...options.limits },
    onSent: () => {},
  })
  const origins = createOriginPolicy([])
  const sockets = new WebSocketInterface({
    ...{ environment, gate, origins, doors, onError },
    connectionsMax: 100_000,
    logAccess: () => {},
  })
  const server = createServer()
  sockets.attach(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    await sockets.close()
    server.closeAllConnections()
    server.close()
  }
  return { url: `ws://${host}`, host, maps: fake, errors, refusals, sockets, stop, [Symbol.asyncDispose]: stop }
}

/** One client; every message that it gets is checked against the contract. */
export class MapsClient implements Disposable {
  readonly socket: WebSocket
  readonly messages: ServerMessage[] = []
  closed: { code: number; reason: string } | undefined
  #seen = 0

  constructor(url: string) {
    this.socket = new WebSocket(url)
    this.socket.on('message', (data: Buffer, isBinary) => {
      expect(isBinary).toBe(true)
      const message = decode(data) as ServerMessage
      expect(eventProblems('maps', message), message.type).toEqual([])
      this.messages.push(message)
    })
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
    })
    this.socket.on('error', () => {})
  }

  static async open(url: string, path = '/ws'): Promise<MapsClient> {
    const client = new MapsClient(`${url}${path}`)
    await once(client.socket, 'open')
    return client
  }

  send(...messages: readonly object[]): void {
    for (const message of messages) this.socket.send(encode(message))
  }

  /** The next message that has not been taken; of a type, those before it are passed over. */
  async next<T extends MessageType>(type?: T): Promise<MessageOf<T>> {
    return eventually(() => {
      for (; this.#seen < this.messages.length; this.#seen += 1) {
        const message = this.messages[this.#seen]
        if (message === undefined || !isOf(message, type)) continue
        this.#seen += 1
        return message
      }
      return undefined
    })
  }

  /** The next message that has not been taken, which has to be of the type. */
  async take<T extends MessageType>(type: T): Promise<MessageOf<T>> {
    return ofType(await this.next(), type)
  }

  /** Everything that came before the answer to a ping that is sent now, beyond what was taken; all is of the type. */
  async restOf<T extends MessageType>(type: T): Promise<MessageOf<T>[]> {
    return allOf(await this.rest(), type)
  }

  /** Everything that came before the answer to a ping that is sent now, beyond what was taken. */
  async rest(): Promise<ServerMessage[]> {
    pings += 1
    const timestamp = pings
    this.send({ type: 'PING', timestamp })
    const isAnswer = (message: ServerMessage) => message.type === 'PONG' && message.timestamp === timestamp
    await eventually(() => this.messages.some(isAnswer))
    const end = this.messages.findIndex(isAnswer)
    const rest = this.messages.slice(this.#seen, end)
    this.#seen = end + 1
    return rest
  }

  async end(): Promise<{ code: number; reason: string }> {
    return eventually(() => this.closed)
  }

  [Symbol.dispose](): void {
    this.socket.terminate()
  }
}

let pings = 0

let writes = 0

/** A write of a key of its own, unless one is given; each is later than the one before it. */
export function put(id: string | number | undefined, mapName = 'm', value: unknown = 1, key?: string) {
  writes += 1
  const timestamp = { millis: 1_700_000_000_000 + writes, counter: 0, nodeId: 'client-1' }
  const record = { value, timestamp }
  return { ...(id !== undefined && { id: String(id) }), mapName, key: key ?? `k${writes}`, opType: 'PUT', record }
}

export const batch = (...ops: readonly object[]) => ({ type: 'OP_BATCH', payload: { ops } })

/** A BATCH frame of messages that are encoded already. */
export function batchFrame(...items: readonly Uint8Array[]) {
  const data = Buffer.concat(
    items.flatMap((item) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(item.length)
      return [length, item]
    }),
  )
  return { type: 'BATCH', count: 1, data }
}
