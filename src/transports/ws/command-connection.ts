import { setMaxListeners } from 'node:events'
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Broker, Caller, CommandContext, PreparedFrame, Session } from '../../broker/mod.ts'
import type { Environment } from '../../environment.ts'
import { type ErrorCode, errorCatalogue, Failure } from '../../errors.ts'
import type { Identity } from '../../platform/gate/mod.ts'
import type { CommandLimiter } from '../../platform/limits/mod.ts'
import { closeCodeOf, closeGraceMs, ofTheClient } from './closing.ts'
import { failureText, type Message, messageIn, rateFailure } from './command-messages.ts'
import { sharedFrame, textFrame } from './message-frames.ts'
import { Outlet, type OutletLimits } from './outlet.ts'

/** Commands of one socket that may be under way; then nothing more is read from it. */
export const commandsInFlightMax = 256

export interface CommandConnectionOptions {
  readonly broker: Broker
  readonly environment: Environment
  readonly commandLimiter: CommandLimiter
  readonly limits: OutletLimits & { readonly heartbeatMs: number }
  readonly onSent: (events: number, bytes: number) => void
  readonly onError: (error: unknown) => void
}

export interface Peer {
  readonly id: string
  readonly webSocket: WebSocket
  readonly socket: Socket
  readonly identity: Identity
  readonly caller: Caller
}

/**
 * One client of `/api/v1/ws`: runs the commands that it sends, several at a time, and is the session that the broker pushes
 * messages and events to. Memory is bounded by the commands under way, what one read of the socket brought, and the queue.
 */
export class CommandConnection implements Session {
  readonly openedAtMs: number
  readonly #peer: Peer
  readonly #options: CommandConnectionOptions
  readonly #outlet: Outlet
  readonly #gone = new AbortController()
  readonly #context: CommandContext
  readonly #stopHeartbeat: () => void
  /** Messages that came with the last read, beyond what may be under way. */
  #backlog: Buffer[] = []
  #inFlight = 0
  #isPaused = false
  #isDraining = false
  #hasEnded = false
  #pongDue = false
  #endListeners: (() => void)[] = []
  #idleListener: (() => void) | undefined

  constructor(peer: Peer, options: CommandConnectionOptions) {
    this.#peer = peer
    this.#options = options
    this.openedAtMs = options.environment.nowMs()
    this.#outlet = new Outlet(peer.socket, options, () => this.close('slow_consumer'))
    setMaxListeners(0, this.#gone.signal)
    this.#context = { caller: peer.caller, dialect: 'seed', session: this, signal: this.#gone.signal }
    this.#stopHeartbeat = options.environment.every(options.limits.heartbeatMs, () => this.#heartbeat())
    this.#listen()
    options.broker.connect(this)
  }

  get id(): string {
    return this.#peer.id
  }

  get address(): string {
    return this.#peer.identity.address
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  push(frame: PreparedFrame): boolean {
    if (this.#hasEnded) return false
    this.#outlet.write(sharedFrame(frame))
    if (!this.#outlet.isFull) return true
    this.close('slow_consumer')
    return false
  }

  drained(): Promise<void> | undefined {
    return this.#hasEnded ? undefined : this.#outlet.drained()
  }

  onEnd(listener: () => void): void {
    if (this.#hasEnded) listener()
    else this.#endListeners.push(listener)
  }

  /** Closes with the close code of `code`; a client that does not answer is cut off. */
  close(code: ErrorCode): void {
    this.#closeWith(closeCodeOf(code), code)
  }

  /** Lets commands under way answer, then closes: those that wait for something give up, and no more are taken. */
  async drain(): Promise<void> {
    this.#isDraining = true
    this.#gone.abort()
    if (this.#inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.#idleListener = resolve
        this.#options.environment.after(closeGraceMs, resolve)
      })
    }
    this.close('shutting_down')
  }

  #listen(): void {
    const { webSocket } = this.#peer
    webSocket.on('message', (data) => this.#receive(data as Buffer))
    webSocket.on('pong', () => {
      this.#pongDue = false
    })
    webSocket.on('error', ofTheClient)
    webSocket.on('close', () => this.#end())
  }

  #receive(data: Buffer): void {
    if (this.#hasEnded) return
    if (this.#isPaused || this.#isBusy()) {
      this.#backlog.push(data)
      this.#pause()
    } else {
      this.#begin(data)
    }
  }

  #isBusy(): boolean {
    return this.#inFlight >= commandsInFlightMax || this.#outlet.isFull
  }

  #begin(data: Buffer): void {
    const message = messageIn(data)
    if (message.kind === 'ping') return this.#send(message.answer)
    if (message.kind === 'close') return this.#closeWith(normalClosure, '')
    if (message.kind === 'refused') return this.#send(failureText(message.requestId, message.failure))
    if (message.kind === 'command') this.#execute(message)
  }

  #execute({ requestId, body }: Extract<Message, { kind: 'command' }>): void {
    const { broker, commandLimiter } = this.#options
    if (this.#isDraining) return this.#send(failureText(requestId, shuttingDown))
    const { countedAs, principal } = this.#peer.identity
    const { admitted, limit, retryAfterSeconds } = commandLimiter.admit(countedAs, principal)
    if (!admitted) return this.#send(failureText(requestId, rateFailure(limit, retryAfterSeconds)))
    this.#inFlight += 1
    broker.execute(body, this.#context).then((reply) => {
      this.#send(JSON.stringify(reply.body))
      this.#inFlight -= 1
      this.#proceed()
    }, this.#options.onError)
  }

  #send(text: string): void {
    if (!this.#hasEnded) this.#outlet.write(textFrame(text))
  }

  #pause(): void {
    if (this.#isPaused) return
    this.#isPaused = true
    this.#peer.webSocket.pause()
    // When it is the queue that is full, answers will not tell that it no longer is.
    void this.#outlet.drained()?.then(() => this.#proceed())
  }

  /** Goes on with what came earlier, then with reading. */
  #proceed(): void {
    if (this.#inFlight === 0) this.#idleListener?.()
    if (!this.#isPaused || this.#hasEnded) return
    let begun = 0
    while (begun < this.#backlog.length && !this.#isBusy()) this.#begin(this.#backlog[begun++] as Buffer)
    this.#backlog.splice(0, begun)
    if (this.#outlet.isFull) return void this.#outlet.drained()?.then(() => this.#proceed())
    if (this.#backlog.length > 0) return
    this.#isPaused = false
    this.#peer.webSocket.resume()
  }

  #heartbeat(): void {
    const { webSocket, socket } = this.#peer
    // A ping would wait behind the data; a client that takes data is alive, and one that does not is slow.
    if (socket.writableLength > 0) return
    if (this.#pongDue) return this.close('heartbeat_timeout')
    // While nothing is read, no answer can be seen either.
    this.#pongDue = !this.#isPaused
    webSocket.ping()
  }

  #closeWith(code: number, reason: string): void {
    const { webSocket } = this.#peer
    this.#outlet.flush()
    // What comes now is only read for the client's own close.
    this.#end()
    if (this.#isPaused) webSocket.resume()
    webSocket.close(code, reason)
    const cancel = this.#options.environment.after(closeGraceMs, () => webSocket.terminate())
    webSocket.once('close', cancel)
  }

  #end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#stopHeartbeat()
    this.#backlog = []
    this.#gone.abort()
    for (const listener of this.#endListeners.splice(0)) listener()
  }
}

const shuttingDown = new Failure('shutting_down', errorCatalogue.shutting_down.title, {})

/** A close that was asked for. Source: RFC 6455 section 7.4.1. */
const normalClosure = 1000
