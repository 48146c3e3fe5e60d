/** Connections between devices and one server: they are slow, break, and go on at one end when they have ended at the other. */
import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import { decode } from '../../../src/platform/msgpack/mod.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from '../../sync/simulation/chance.ts'
import type { Link, LinkEvents } from './example.ts'

/** What a server does with a connection that comes in. */
export type Accept = (webSocket: WebSocket, socket: Socket) => void

interface NetworkOptions {
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  /** Undefined while nobody listens. */
  readonly accept: () => Accept | undefined
}

interface Weather {
  readonly breaks: number
  readonly repeats: number
  readonly delays: number
}

const fair: Weather = { breaks: 0, repeats: 0, delays: 0 }
const foul: Weather = { breaks: 0.01, repeats: 0.03, delays: 0.03 }

export class Network {
  /** Messages by type, those of devices and those of the server. */
  readonly sent = new Map<string, number>()
  readonly received = new Map<string, number>()
  weather = foul
  readonly #options: NetworkOptions
  readonly #links = new Set<Connection>()

  constructor(options: NetworkOptions) {
    this.#options = options
  }

  clearUp(): void {
    this.weather = fair
  }

  connect(events: LinkEvents): Link {
    const { environment, accept } = this.#options
    const connection = new Connection(events, this, this.#options)
    this.#links.add(connection)
    environment.after(this.delayMs(), () => {
      const taken = accept()
      if (taken === undefined) return connection.breakOff()
      connection.opened(taken)
    })
    return connection
  }

  /** Everything that the server had is gone; devices hear of it, or do not. */
  serverDied(): void {
    for (const connection of this.#links) connection.serverDied()
    this.#links.clear()
  }

  delayMs(): number {
    const { chance } = this.#options
    return chance.happens(this.weather.delays) ? chance.between(500, 6_000) : chance.between(1, 40)
  }
}

const writes = new Set(['OP_BATCH', 'COUNTER_SYNC', 'ORMAP_PUSH_DIFF'])

/** Counts a message; gives its type. */
function count(counts: Map<string, number>, bytes: Uint8Array): string {
  const { type } = decode(bytes) as { type: string }
  counts.set(type, (counts.get(type) ?? 0) + 1)
  return type
}

/** The two directions of one connection, each in its order. */
class Connection implements Link {
  readonly #events: LinkEvents
  readonly #network: Network
  readonly #options: NetworkOptions
  readonly #webSocket = new EventEmitter()
  #isClientGone = false
  #isServerGone = false
  #toServerMs = 0
  #toClientMs = 0

  constructor(events: LinkEvents, network: Network, options: NetworkOptions) {
    this.#events = events
    this.#network = network
    this.#options = options
  }

  opened(accept: Accept): void {
    const close = () => this.breakOff()
    const webSocket = Object.assign(this.#webSocket, { pause() {}, resume() {}, close, terminate: close })
    const nothing = {
      cork() {},
      uncork() {},
      destroyed: false,
      writableLength: 0,
      on: () => nothing,
      off: () => nothing,
    }
    const socket = { ...nothing, write: (frame: Buffer) => this.#toClient(payloadOf(frame)) }
    this.#events.open()
    accept(webSocket as unknown as WebSocket, socket as unknown as Socket)
  }

  send(bytes: Uint8Array): void {
    const { chance } = this.#options
    const { breaks, repeats } = this.#network.weather
    const type = count(this.#network.sent, bytes)
    if (chance.happens(breaks)) return this.breakOff()
    this.#toServer(bytes)
    // As a client does that has not heard of what became of them.
    if (writes.has(type) && chance.happens(repeats)) this.#toServer(bytes)
  }

  /** The client goes; what it has sent may still arrive. */
  close(): void {
    this.#isClientGone = true
    this.#later('toServer', () => this.#endServer())
  }

  /** Each end hears of it in its time, the client perhaps never. */
  breakOff(): void {
    const { chance } = this.#options
    if (!chance.happens(0.2)) this.#later('toClient', () => this.#endClient())
    if (chance.happens(0.5)) this.#endServer()
    else this.#later('toServer', () => this.#endServer())
  }

  serverDied(): void {
    this.#endServer()
    this.breakOff()
  }

  #toServer(bytes: Uint8Array): void {
    const copy = Buffer.from(bytes)
    this.#later('toServer', () => !this.#isServerGone && this.#webSocket.emit('message', copy, true))
  }

  #toClient(bytes: Uint8Array): void {
    if (this.#isServerGone) return
    if (this.#options.chance.happens(this.#network.weather.breaks)) return this.breakOff()
    const copy = Buffer.from(bytes)
    count(this.#network.received, copy)
    this.#later('toClient', () => !this.#isClientGone && this.#events.message(copy))
  }

  #endServer(): void {
    if (this.#isServerGone) return
    this.#isServerGone = true
    this.#webSocket.emit('close')
  }

  #endClient(): void {
    if (this.#isClientGone) return
    this.#isClientGone = true
    this.#events.close()
  }

  #later(direction: 'toServer' | 'toClient', run: () => void): void {
    const { environment } = this.#options
    const nowMs = environment.monotonicMs()
    const isUp = direction === 'toServer'
    const at = Math.max(nowMs + this.#network.delayMs(), isUp ? this.#toServerMs : this.#toClientMs)
    if (isUp) this.#toServerMs = at
    else this.#toClientMs = at
    environment.after(at - nowMs, run)
  }
}

/** What a WebSocket frame of the server carries. Source: RFC 6455 section 5.2. */
function payloadOf(frame: Buffer): Buffer {
  const length = frame[1]!
  return frame.subarray(length < 126 ? 2 : length === 126 ? 4 : 10)
}
