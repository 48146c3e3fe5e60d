import type { ParameterizedContext } from 'koa'
import type { Caller } from '../../broker/mod.ts'
import type { ByteStream, OperationId } from '../../contract/mod.ts'
import type { TokenPrincipal } from '../../platform/auth/mod.ts'
import type { Identity } from '../../platform/gate/mod.ts'

/** What the steps of the pipeline tell each other about one request. */
export interface RequestState {
  requestId: string
  identity: Identity
  /** Of the answer, name and value in turn. */
  readonly headers: string[]
  /** Whose token this is, where the operation asks for one. */
  bearer: TokenPrincipal | undefined
  /** Undefined until the path and the method have matched an operation. */
  operationId: OperationId | undefined
  /** The body when it was read as JSON: failures repeat the id of a command in it. */
  body: unknown
  /** Ends what the request has of the places for requests under way, once it has one. */
  leave?: () => void
  /** The answer's body when it is made while it is read. */
  stream?: ByteStream
}

export type HttpContext = ParameterizedContext<RequestState>

/** What a handler knows besides its input. */
export interface HandlerContext {
  readonly caller: Caller
  readonly identity: Identity
  /** Whose token this is, where the operation asks for one. */
  readonly bearer: TokenPrincipal | undefined
  /** The type of the request's body without its parameters; empty where it names none. */
  readonly mediaType: string
  /** The last event that the client of a stream of events has, undefined when it says nothing of it. */
  readonly lastEventId: number | undefined
  /** Aborted when the answer was sent, the client has gone, or the answer is late. */
  readonly signal: AbortSignal
  /** Aborted when the client has gone; the same for all requests of a connection, so it costs next to nothing. */
  readonly connectionSignal: AbortSignal
  /** Gives the handler that much more time: it waits because the client asked it to. */
  allowMore(ms: number): void
}
