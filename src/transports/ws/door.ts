import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { WebSocket, WebSocketServer } from 'ws'
import type { ErrorCode, Failure } from '../../errors.ts'
import type { Identity } from '../../platform/gate/mod.ts'

/** A request to become a WebSocket. */
export interface Visit {
  readonly request: IncomingMessage
  readonly url: URL
  readonly identity: Identity
}

/** A WebSocket that is served. */
export interface OpenConnection {
  /** Closes with the close code of `code`. */
  close(code: ErrorCode): void
  /** Tells the client that the server goes away; resolves when that was said. */
  leave(): void | Promise<void>
}

/** Whoever was let in: one of the two is called, once. */
export interface Admitted {
  serve(webSocket: WebSocket, socket: Socket): OpenConnection
  /** The handshake failed after all. */
  abandon(): void
}

/** One path that speaks WebSocket, and what is spoken there. */
export interface Door {
  readonly path: string
  readonly webSockets: WebSocketServer
  /** Counts the visit. @throws rate_limit_exceeded */
  count(visit: Visit): void
  /** @throws unauthorized, forbidden */
  authorise(visit: Visit): void
  /** @throws Failure when the visitor cannot be served */
  admit(visit: Visit): Admitted | Promise<Admitted>
  /** The body of an upgrade that was refused. */
  refusal(failure: Failure): object
}
