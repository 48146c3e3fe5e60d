import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import { type MapEvent, validateCommand } from '../../../contract/mod.ts'
import type { Environment } from '../../../environment.ts'
import { type ErrorCode, toFailure } from '../../../errors.ts'
import { type MapsCaller, operationsInFlightMax, TokenBucket } from '../../../maps/mod.ts'
import { fingerprintOf } from '../../../platform/auth/mod.ts'
import { closeCodeOf, closeGraceMs, ofTheClient } from '../closing.ts'
import { AckLine } from './acks.ts'
import { costOf, dispatch } from './dispatch.ts'
import { batchTooLarge, errorOf, rateExceeded, textOf } from './failures.ts'
import { idsOf, rawOps } from './handlers/operations.ts'
import { Inbox, type Received } from './inbox.ts'
import { messageFrame, sharedMessageFrame } from './message-frame.ts'
import type { ServerMessage } from './messages.ts'
import { refusalOf } from './refusals.ts'
import { type QueueLimits, SendQueue } from './send-queue.ts'
import type { Services, Session } from './session.ts'
import { SignIn, type SignInOptions, type SignInOutcome } from './sign-in.ts'
import { Subscriptions } from './subscriptions.ts'

/** How long a client may take to say who it is. */
const signInMs = 10_000
/** The largest frame of a client that has not said who it is. */
const signInBytesMax = 16_384
const protocolVersion = 1
/** A close that is nobody's fault. Source: RFC 6455 section 7.4.1. */
const normalClosure = 1000

export interface ConnectionLimits extends QueueLimits {
  /** How long a client may say nothing. */
  readonly idleMs: number
}

export interface ConnectionOptions {
  readonly environment: Environment
  readonly limits: ConnectionLimits
  readonly onSent: (messages: number, bytes: number) => void
  readonly services: Services
  readonly signIn: SignInOptions
  readonly onError: (error: unknown) => void
}

export interface Peer {
  readonly id: string
  readonly webSocket: WebSocket
  readonly socket: Socket
  readonly address: string
  /** Told why a token was not taken. */
  readonly onRefused: (reason: Extract<SignInOutcome, { kind: 'refused' }>['reason']) => void
}

/** One client of shared maps: signs it in, has its messages handled several at a time, and tells it what it follows. */
export class MapsConnection implements Session {
  readonly services: Services
  readonly acks: AckLine
  readonly subscriptions = new Subscriptions()
  readonly #peer: Peer
  readonly #options: ConnectionOptions
  readonly #signIn: SignIn
  readonly #out: SendQueue
  readonly #inbox = new Inbox()
  readonly #rate: TokenBucket
  #caller: MapsCaller
  #inFlight = 0
  #isWorking = false
  #isPaused = false
  #isWaiting = false
  #isDraining = false
  #hasEnded = false
  /** Whether the client knows that the batch being read is too fast. */
  #isBatchRefused = false
  #heardMs: number
  #cancelWatch: () => void
  #forgetGrant: () => void = () => {}
  #idleListener: (() => void) | undefined

  constructor(peer: Peer, options: ConnectionOptions) {
    const { environment, limits, services, signIn } = options
    this.#peer = peer
    this.#options = options
    this.services = services
    this.#signIn = new SignIn(signIn)
    this.#out = new SendQueue(peer.socket, options, () => this.close('slow_consumer'))
    this.acks = new AckLine((message) => this.answer(message))
    this.#rate = new TokenBucket(environment)
    this.#caller = { user: undefined, roles: [], connection: peer.id }
    this.#heardMs = environment.monotonicMs()
    this.#cancelWatch = environment.after(signIn.required ? signInMs : limits.idleMs, () => this.#watch())
    this.#listen()
    if (signIn.required) this.answer({ type: 'AUTH_REQUIRED' })
    else services.hub.join(this)
  }

  get id(): string {
    return this.#peer.id
  }

  get address(): string {
    return this.#peer.address
  }

  get caller(): MapsCaller {
    return this.#caller
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  mayRead({ mapName, record, orRecord }: MapEvent): boolean {
    // Of what is gone there is no value to look at; who may read the map is told that it went.
    return this.services.maps.mayRead(mapName, this.#caller, record?.value ?? orRecord?.value ?? undefined)
  }

  answer(message: ServerMessage): void {
    if (!this.#hasEnded) this.#out.answer(messageFrame(message))
  }

  push(message: ServerMessage): void {
    if (!this.#hasEnded) this.#out.push(messageFrame(message))
  }

  pushShared(of: object, message: () => ServerMessage): void {
    if (!this.#hasEnded) this.#out.push(sharedMessageFrame(of, message))
  }

  pushFrame(frame: Buffer): void {
    if (!this.#hasEnded) this.#out.push(frame)
  }

  refuse(error: unknown): void {
    this.report(error)
    this.answer(errorOf(error))
  }

  report(error: unknown): void {
    if (toFailure(error).code === 'internal_error') this.#options.onError(error)
  }

  drained(): Promise<void> {
    return this.#out.drained()
  }

  /** Closes with the close code of `code`; a client that does not answer is cut off. */
  close(code: ErrorCode, reason: string = code): void {
    this.#closeWith(closeCodeOf(code), reason)
  }

  /** Lets what is under way answer, then closes. */
  async leave(): Promise<void> {
    this.#isDraining = true
    this.#inbox.clear()
    if (this.#inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.#idleListener = resolve
        this.#options.environment.after(closeGraceMs, resolve)
      })
    }
    this.#closeWith(normalClosure, 'server shutting down')
  }

  #listen(): void {
    const { webSocket } = this.#peer
    webSocket.on('message', (data, isBinary) => this.#receive(data as Buffer, isBinary))
    webSocket.on('error', ofTheClient)
    webSocket.on('close', () => this.#end())
  }

  #receive(data: Buffer, isBinary: boolean): void {
    if (!isBinary || this.#hasEnded || this.#isDraining) return
    if (!this.#signIn.isOpen && data.length > signInBytesMax) return
    this.#inbox.add(data)
    this.#work()
  }

  /** Handles what has come, until too much is under way or waits to be read. */
  #work(): void {
    if (this.#isWorking) return
    this.#isWorking = true
    while (!this.#hasEnded && !this.#isBusy()) {
      const received = this.#inbox.next()
      if (received === undefined) break
      this.#take(received)
    }
    this.#isWorking = false
    if (!this.#hasEnded) this.#pace()
  }

  #isBusy(): boolean {
    return this.#inFlight >= operationsInFlightMax || this.#out.isFull
  }

  #pace(): void {
    const isBusy = this.#isBusy()
    if (isBusy !== this.#isPaused) {
      this.#isPaused = isBusy
      if (isBusy) this.#peer.webSocket.pause()
      else this.#peer.webSocket.resume()
    }
    if (!this.#out.isFull || this.#isWaiting) return
    // When it is the queue that is full, nothing that ends will tell that it no longer is.
    this.#isWaiting = true
    void this.#out.drained().then(() => {
      this.#isWaiting = false
      this.#work()
    })
  }

  #take(received: Received): void {
    if (received.kind === 'message') return this.#handle(received.message, received.isItem)
    this.#rate.take(1)
    if (received.kind === 'batch') this.#isBatchRefused = false
    if (received.kind !== 'overfull' || !this.#signIn.isOpen) return
    this.acks.loseUnknown()
    this.answer(batchTooLarge)
  }

  #handle(message: object, isItem: boolean): void {
    const { type } = message as { readonly type?: unknown }
    const mayPass = this.#rate.take(costOf(message))
    if (!this.#signIn.isOpen && type !== 'AUTH') return
    this.#heardMs = this.#options.environment.monotonicMs()
    if (!mayPass) return this.#refuseRate(message, isItem)
    if (type === 'AUTH' || type === 'DEVICE_HELLO' || type === 'PING') return this.#converse(message)
    try {
      const done = dispatch(message, this)
      if (done !== undefined) this.#await(done, message)
    } catch (error) {
      this.#refuse(message, error)
    }
  }

  #refuse(message: object, error: unknown): void {
    const answer = refusalOf(message, textOf(error))
    if (answer === undefined) return this.refuse(error)
    this.report(error)
    this.answer(answer)
  }

  #refuseRate(message: object, isItem: boolean): void {
    const ops = rawOps(message)
    if (ops !== undefined) this.acks.open()({ kind: 'shed', told: [], ids: idsOf(ops) })
    if (isItem && this.#isBatchRefused) return
    this.#isBatchRefused = isItem
    if (this.#signIn.isOpen) this.answer(rateExceeded)
  }

  #await(done: Promise<void>, message: object): void {
    this.#inFlight += 1
    done
      .catch((error) => this.#refuse(message, error))
      .then(() => {
        this.#inFlight -= 1
        if (this.#inFlight === 0) this.#idleListener?.()
        this.#work()
      })
      .catch(this.#options.onError)
  }

  /** What concerns the connection itself. */
  #converse(message: object): void {
    const checked = validateCommand('maps', message)
    if (!checked.ok) return (message as { type: string }).type === 'AUTH' ? this.#refuseSignIn('malformed') : undefined
    const asked = checked.value
    if (asked.type === 'AUTH') return this.#authenticate(asked.token, asked.deviceToken)
    if (asked.type === 'DEVICE_HELLO') return this.#greet(asked.deviceToken)
    if (asked.type !== 'PING') return
    this.answer({ type: 'PONG', timestamp: asked.timestamp, serverTime: this.#options.environment.nowMs() })
  }

  #authenticate(token: string, deviceToken: string | undefined): void {
    const wasOpen = this.#signIn.isOpen
    const outcome = this.#signIn.present(token)
    if (outcome.kind === 'again') return
    if (outcome.kind === 'refused') return this.#refuseSignIn(outcome.reason)
    const { who } = outcome
    this.#forgetGrant()
    if (who !== undefined) this.#forgetGrant = who.onEnd(() => this.close('unauthorized'))
    this.#caller = { user: who?.user, roles: who?.roles ?? [], connection: this.id }
    if (!wasOpen) this.services.hub.join(this)
    const user = who === undefined ? {} : { userId: who.user }
    const device = deviceToken === undefined ? {} : deviceOf(deviceToken)
    this.answer({ type: 'AUTH_ACK', protocolVersion, ...user, ...device })
  }

  #refuseSignIn(reason: Parameters<Peer['onRefused']>[0]): void {
    this.#peer.onRefused(reason)
    this.answer({ type: 'AUTH_FAIL', error: 'Authentication failed', code: 401 })
    this.close('unauthorized', 'authentication failed')
  }

  #greet(known: string | undefined): void {
    const deviceToken = known ?? Buffer.from(this.#options.environment.randomBytes(16)).toString('hex')
    this.answer({ type: 'DEVICE_ACK', ...deviceOf(deviceToken) })
  }

  /** Ends a connection that has not said who it is in time, or nothing for long, and else looks again when it may be so. */
  #watch(): void {
    const { environment, limits } = this.#options
    if (!this.#signIn.isOpen) return this.close('unauthorized', 'authentication timeout')
    // Nothing can be heard while nothing is read.
    if (this.#isPaused) this.#heardMs = environment.monotonicMs()
    const leftMs = this.#heardMs + limits.idleMs - environment.monotonicMs()
    if (leftMs <= 0) return this.close('heartbeat_timeout', 'idle timeout')
    this.#cancelWatch = environment.after(leftMs, () => this.#watch())
  }

  #closeWith(code: number, reason: string): void {
    if (this.#hasEnded) return
    const { webSocket } = this.#peer
    this.#out.flush()
    this.#end()
    // What comes now is only read for the client's own close.
    if (this.#isPaused) webSocket.resume()
    webSocket.close(code, reason)
    const cancel = this.#options.environment.after(closeGraceMs, () => webSocket.terminate())
    webSocket.once('close', cancel)
  }

  #end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    const { maps, hub, topics } = this.services
    this.#cancelWatch()
    this.#forgetGrant()
    this.#inbox.clear()
    this.#out.clear()
    this.subscriptions.endAll()
    hub.leave(this)
    topics.disconnected(this.id)
    maps.disconnected(this.id)
    this.#idleListener?.()
  }
}

/** A device keeps its id as long as it keeps its token. */
const deviceOf = (deviceToken: string) => ({ deviceId: fingerprintOf(deviceToken), deviceToken })
