/**
 * The closed error catalogue: one row per code that any interface may answer.
 *
 * A room throws `fail('stream_not_found', …)`; each transport reads its own column. Codes are never reused and nothing
 * matches on message texts.
 */

export type GrpcStatusName =
  | 'CANCELLED'
  | 'INVALID_ARGUMENT'
  | 'DEADLINE_EXCEEDED'
  | 'NOT_FOUND'
  | 'PERMISSION_DENIED'
  | 'RESOURCE_EXHAUSTED'
  | 'FAILED_PRECONDITION'
  | 'UNIMPLEMENTED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'ALREADY_EXISTS'
  | 'OUT_OF_RANGE'

export interface ErrorSpec {
  /** HTTP status of the answer. */
  readonly http: number
  /** gRPC status name of the answer; the code itself travels in the `tallymill-error` metadata. */
  readonly grpc: GrpcStatusName
  /** Close code of an established WebSocket, or null where the failure never closes one. */
  readonly wsClose: number | null
  /** Whether the same request may succeed later without a change. */
  readonly retryable: boolean
  /** What a person reads when the place that failed says nothing more exact. */
  readonly title: string
}

const row = (
  http: number,
  grpc: GrpcStatusName,
  retryable: boolean,
  title: string,
  wsClose: number | null = null,
): ErrorSpec => ({ http, grpc, retryable, title, wsClose })

export const errorCatalogue = {
  invalid_json: row(400, 'INVALID_ARGUMENT', false, 'The body is not valid JSON.'),
  validation_failed: row(400, 'INVALID_ARGUMENT', false, 'The request does not match its schema.'),
  invalid_configuration: row(400, 'INVALID_ARGUMENT', false, 'The configuration is not valid.'),
  unknown_pattern: row(400, 'INVALID_ARGUMENT', false, 'This pattern does not exist.'),
  range_out_of_bounds: row(400, 'INVALID_ARGUMENT', false, 'The range lies outside the run.'),
  unauthorized: row(401, 'UNAUTHENTICATED', false, 'A valid API key is required.', 4001),
  forbidden: row(403, 'PERMISSION_DENIED', false, 'This origin may not connect.'),
  not_found: row(404, 'NOT_FOUND', false, 'There is nothing at this path.'),
  stream_not_found: row(404, 'NOT_FOUND', false, 'There is no run with this id.'),
  table_not_found: row(404, 'NOT_FOUND', false, 'The run has no table or file of this name.'),
  entry_not_found: row(404, 'NOT_FOUND', false, 'The run has no entry with this id.'),
  method_not_allowed: row(405, 'UNIMPLEMENTED', false, 'The path exists, the method does not.'),
  request_timeout: row(408, 'DEADLINE_EXCEEDED', true, 'The request was not received in time.'),
  stream_already_running: row(409, 'FAILED_PRECONDITION', true, 'A run is active already.'),
  no_active_stream: row(409, 'FAILED_PRECONDITION', true, 'No run is active.'),
  stream_not_resumable: row(409, 'FAILED_PRECONDITION', false, 'This run has ended.'),
  run_too_large: row(409, 'FAILED_PRECONDITION', false, 'The run is too large to be added up here.'),
  payload_too_large: row(413, 'RESOURCE_EXHAUSTED', false, 'The body is larger than the limit.', 1009),
  unsupported_media_type: row(415, 'INVALID_ARGUMENT', false, 'The content type is not supported.'),
  upgrade_required: row(426, 'FAILED_PRECONDITION', false, 'This path speaks WebSocket.'),
  rate_limit_exceeded: row(429, 'RESOURCE_EXHAUSTED', true, 'Too many requests.'),
  internal_error: row(500, 'INTERNAL', false, 'The server failed.', 1011),
  memory_limit: row(503, 'RESOURCE_EXHAUSTED', true, 'The server is near its memory limit.'),
  overloaded: row(503, 'UNAVAILABLE', true, 'The server has too much in flight.', 1013),
  not_configured: row(503, 'FAILED_PRECONDITION', false, 'The server was started without what this needs.'),
  response_timeout: row(503, 'DEADLINE_EXCEEDED', true, 'The answer was not ready in time.'),
  shutting_down: row(503, 'UNAVAILABLE', true, 'The server is shutting down.', 1001),
  stream_stopped: row(409, 'CANCELLED', false, 'The generation was stopped.'),
  invalid_request: row(400, 'INVALID_ARGUMENT', false, 'The body is no command and no batch of commands.'),
  invalid_command: row(400, 'INVALID_ARGUMENT', false, 'There is no such command.'),
  invalid_payload: row(422, 'INVALID_ARGUMENT', false, 'The payload does not match its command.'),
  key_not_found: row(404, 'NOT_FOUND', false, 'There is no such key.'),
  queue_not_found: row(404, 'NOT_FOUND', false, 'There is no such queue.'),
  message_not_found: row(404, 'NOT_FOUND', false, 'There is no such message, or its lease has ended.'),
  room_not_found: row(404, 'NOT_FOUND', false, 'There is no such room.'),
  topic_not_found: row(404, 'NOT_FOUND', false, 'Nobody is subscribed to this topic.'),
  key_exists: row(409, 'ALREADY_EXISTS', false, 'The key is there already.'),
  queue_exists: row(409, 'ALREADY_EXISTS', false, 'The queue is there with another configuration.'),
  room_exists: row(409, 'ALREADY_EXISTS', false, 'The room is there already.'),
  wrong_type: row(409, 'FAILED_PRECONDITION', false, 'The key holds a value of another type.'),
  index_out_of_range: row(422, 'OUT_OF_RANGE', false, 'The list has no such position.'),
  offset_out_of_range: row(409, 'OUT_OF_RANGE', false, 'Events from this offset are no longer kept.'),
  transaction_conflict: row(409, 'FAILED_PRECONDITION', false, 'The state of the transaction does not allow this.'),
  replication_conflict: row(409, 'FAILED_PRECONDITION', false, 'The role of this server does not allow this.'),
  quota_exceeded: row(429, 'RESOURCE_EXHAUSTED', false, 'A quota of the plan is used up.'),
  queue_full: row(507, 'RESOURCE_EXHAUSTED', true, 'The queue is full.'),
  memory_limit_exceeded: row(507, 'RESOURCE_EXHAUSTED', true, 'The broker has reached its memory limit.'),
  read_only: row(503, 'UNAVAILABLE', true, 'The broker cannot make writes durable and takes none.'),
  engine_unavailable: row(503, 'UNAVAILABLE', true, 'The engine of the broker cannot be reached.'),
  websocket_required: row(400, 'FAILED_PRECONDITION', false, 'This command needs a WebSocket.'),
  invalid_message: row(400, 'INVALID_ARGUMENT', false, 'The message does not match its schema.', 1008),
  invalid_token: row(400, 'INVALID_ARGUMENT', false, 'This continuation token is not one of this listing.'),
  client_not_registered: row(400, 'FAILED_PRECONDITION', false, 'Client not registered.'),
  client_not_found: row(404, 'NOT_FOUND', false, 'There is no such client.'),
  client_limit: row(409, 'RESOURCE_EXHAUSTED', false, 'There is no room for another client.'),
  conflict_error: row(409, 'FAILED_PRECONDITION', false, 'Conflict resolution failed.'),
  conflict_not_found: row(404, 'NOT_FOUND', false, 'There is no such conflict.'),
  conflict_resolved: row(409, 'FAILED_PRECONDITION', false, 'The conflict is resolved already.'),
  message_id_reused: row(409, 'ALREADY_EXISTS', false, 'This message id came with another body before.'),
  resync_required: row(410, 'OUT_OF_RANGE', false, 'The position is not in the log: read a snapshot.', 4010),
  slow_consumer: row(503, 'RESOURCE_EXHAUSTED', true, 'The client reads slower than it must.', 4008),
  heartbeat_timeout: row(408, 'DEADLINE_EXCEEDED', true, 'The client did not answer a ping in time.', 4009),
} as const satisfies Record<string, ErrorSpec>

export type ErrorCode = keyof typeof errorCatalogue

/** JSON-able context for the caller: never secrets, never internals. */
export type ErrorDetails = Readonly<Record<string, unknown>>

/** An operating error with a code of the catalogue. `cause` is for the log and never reaches a client. */
export class Failure extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Failure'
    this.code = code
    this.details = details
  }

  get spec(): ErrorSpec {
    return errorCatalogue[this.code]
  }
}

/** Throws the failure `code`; the catalogue's title stands in when no message says more. */
export function fail(code: ErrorCode, message?: string, details: ErrorDetails = {}, cause?: unknown): never {
  throw new Failure(code, message ?? errorCatalogue[code].title, details, cause)
}

/** Gives `error` itself when it is a failure, else an `internal_error` that keeps it as its cause. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  return new Failure('internal_error', errorCatalogue.internal_error.title, {}, error)
}

/** The JSON body of an error answer, the same on every interface that speaks JSON. */
export interface ErrorBody {
  readonly error: ErrorCode
  readonly retry_after?: number
  readonly message: string
  readonly details: ErrorDetails
}

/** Gives the body that a client sees. Source: openapi/schemas/error.yaml. */
export function errorBody(failure: Failure): ErrorBody {
  const { code, message } = failure
  const { retry_after, ...details } = failure.details
  return typeof retry_after === 'number'
    ? { error: code, retry_after, message, details }
    : { error: code, message, details }
}

/** The failure of a client that asked more often than it may; `retryAfterSeconds` becomes `retry_after`. */
export function rateLimitFailure(limit: number, retryAfterSeconds: number): Failure {
  const details = { retry_after: retryAfterSeconds, limit, window_seconds: 60 }
  return new Failure('rate_limit_exceeded', errorCatalogue.rate_limit_exceeded.title, details)
}
