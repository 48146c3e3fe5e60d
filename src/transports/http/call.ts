import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Caller } from '../../broker/mod.ts'
import type { TokenPrincipal } from '../../platform/auth/mod.ts'
import type { Identity } from '../../platform/gate/mod.ts'
import type { Deadline } from './deadlines.ts'
import { mediaTypeOf } from './request-body.ts'
import type { HandlerContext, RequestState } from './state.ts'

/** One request as its handler sees it. Few handlers look at its signals, and making one is not cheap. */
export class Call implements HandlerContext {
  readonly caller: Caller
  readonly identity: Identity
  readonly bearer: TokenPrincipal | undefined
  readonly #response: ServerResponse
  readonly #deadline: Deadline
  #controller: AbortController | undefined
  #isGivenUp = false

  constructor(response: ServerResponse, caller: Caller, state: RequestState, deadline: Deadline) {
    this.#response = response
    this.caller = caller
    this.identity = state.identity
    this.bearer = state.bearer
    this.#deadline = deadline
  }

  get signal(): AbortSignal {
    this.#controller ??= this.#watched()
    return this.#controller.signal
  }

  get connectionSignal(): AbortSignal {
    const { socket } = this.#response
    return socket === null ? this.signal : signalOf(socket)
  }

  get mediaType(): string {
    return mediaTypeOf(this.#response.req)
  }

  get lastEventId(): number | undefined {
    const id = Number(this.#response.req.headers['last-event-id'] ?? Number.NaN)
    return Number.isSafeInteger(id) && id >= 0 ? id : undefined
  }

  allowMore(ms: number): void {
    this.#deadline.allowMore(ms)
  }

  /** Tells the handler that nobody waits for it any longer. */
  giveUp(): void {
    this.#isGivenUp = true
    this.#controller?.abort()
  }

  #watched(): AbortController {
    const controller = new AbortController()
    if (this.#isGivenUp || this.#response.closed) controller.abort()
    else this.#response.once('close', () => controller.abort())
    return controller
  }
}

const connectionSignals = new WeakMap<Socket, AbortSignal>()

function signalOf(socket: Socket): AbortSignal {
  const known = connectionSignals.get(socket)
  if (known !== undefined) return known
  const controller = new AbortController()
  // As many requests may listen as the connection ever carries; each takes its listener back.
  setMaxListeners(0, controller.signal)
  if (socket.destroyed) controller.abort()
  else socket.once('close', () => controller.abort())
  connectionSignals.set(socket, controller.signal)
  return controller.signal
}
