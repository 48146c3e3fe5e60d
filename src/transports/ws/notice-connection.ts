import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Environment } from '../../environment.ts'
import type { ErrorCode } from '../../errors.ts'
import { closeCodeOf, closeGraceMs, ofTheClient } from './closing.ts'
import { textFrame } from './message-frames.ts'
import { Outlet, type OutletLimits } from './outlet.ts'

export interface NoticeOptions {
  readonly environment: Environment
  readonly limits: OutletLimits & { readonly heartbeatMs: number }
  readonly onSent: (events: number, bytes: number) => void
}

interface Peer {
  readonly webSocket: WebSocket
  readonly socket: Socket
}

interface Holder {
  /** Whether the client may still be told anything; asked at every heartbeat. */
  readonly mayStay: () => boolean
  readonly onEnd: () => void
}

/**
 * A WebSocket that is told one thing, which replaces what it was told before: a client that reads slowly gets the last
 * notice when it has read the one before, so nothing piles up.
 */
export class NoticeConnection {
  readonly #peer: Peer
  readonly #options: NoticeOptions
  readonly #holder: Holder
  readonly #outlet: Outlet
  readonly #stopHeartbeat: () => void
  #waiting: string | undefined
  #pongDue = false
  #hasEnded = false

  constructor(peer: Peer, options: NoticeOptions, holder: Holder) {
    this.#peer = peer
    this.#options = options
    this.#holder = holder
    this.#outlet = new Outlet(peer.socket, options, () => this.close('slow_consumer'))
    this.#stopHeartbeat = options.environment.every(options.limits.heartbeatMs, () => this.#heartbeat())
    peer.webSocket.on('pong', () => {
      this.#pongDue = false
    })
    peer.webSocket.on('error', ofTheClient)
    peer.webSocket.on('close', () => this.#end())
  }

  tell(text: string): void {
    if (this.#hasEnded) return
    const drained = this.#outlet.drained()
    if (drained === undefined) return this.#outlet.write(textFrame(text))
    if (this.#waiting === undefined) void drained.then(() => this.#tellWaiting())
    this.#waiting = text
  }

  /** Closes with the close code of `code`; a client that does not answer is cut off. */
  close(code: ErrorCode): void {
    if (this.#hasEnded) return
    const { webSocket } = this.#peer
    this.#outlet.flush()
    this.#end()
    webSocket.close(closeCodeOf(code), code)
    const cancel = this.#options.environment.after(closeGraceMs, () => webSocket.terminate())
    webSocket.once('close', cancel)
  }

  #tellWaiting(): void {
    const text = this.#waiting
    this.#waiting = undefined
    if (text !== undefined) this.tell(text)
  }

  #heartbeat(): void {
    if (!this.#holder.mayStay()) return this.close('unauthorized')
    if (this.#pongDue) return this.close('heartbeat_timeout')
    this.#pongDue = true
    this.#outlet.flush()
    this.#peer.webSocket.ping()
  }

  #end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#stopHeartbeat()
    this.#holder.onEnd()
  }
}
