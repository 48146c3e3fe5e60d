import type { ParameterizedContext } from 'koa'
import type { ByteStream, OperationId } from '../../contract/mod.ts'
import type { Identity } from '../../platform/gate/mod.ts'
import type { Caller } from '../../runs/mod.ts'

/** What the steps of the pipeline tell each other about one request. */
export interface RequestState {
  requestId: string
  identity: Identity
  /** Undefined until the path and the method have matched an operation. */
  operationId: OperationId | undefined
  /** Decoded values of the path's parameters. */
  pathValues: Readonly<Record<string, string>>
  /** The answer's body when it is made while it is read. */
  stream?: ByteStream
}

export type HttpContext = ParameterizedContext<RequestState>
export type Next = () => Promise<unknown>

/** What a handler knows besides its input. */
export interface HandlerContext {
  readonly caller: Caller
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal
}
