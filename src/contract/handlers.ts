// Generated from codegen/runtime/handlers.ts by `npx tsx codegen/main.ts`. Do not edit.
/** How a handler of an operation is typed: its input, its answers, and the set of handlers that a tag needs. */
import type { OperationId, OperationTags, Tag } from './operations.ts'
import type {
  AdminError,
  CommandFailure,
  ErrorSchema,
  HubError,
  RateLimitError,
  SyncError,
} from './schemas.ts'
import type { operations as Wire } from './wire.ts'
import type { WrittenJson } from './written-json.ts'

export type ByteStream = AsyncIterable<Uint8Array>
/** Bytes of an answer that is not a JSON value; a stream goes out at the reader's pace. */
export type Payload = string | Uint8Array | ByteStream

type NoFields = Readonly<Record<never, never>>
type OrNoFields<T> = [NonNullable<T>] extends [never] ? NoFields : Readonly<NonNullable<T>>
type IsUnion<T, Whole = T> = [T] extends [never]
  ? false
  : T extends Whole
    ? [Whole] extends [T]
      ? false
      : true
    : never

export type PathOf<K extends OperationId> = OrNoFields<Wire[K]['parameters']['path']>
export type QueryOf<K extends OperationId> = OrNoFields<Wire[K]['parameters']['query']>
type RequestOf<K extends OperationId> = Wire[K] extends { requestBody?: infer R } ? R : never
/** The JSON body; undefined where the operation has none, or may have none. */
export type BodyOf<K extends OperationId> = [NonNullable<RequestOf<K>>] extends [never]
  ? undefined
  : NonNullable<RequestOf<K>> extends { content: { 'application/json': infer Body } }
    ? Body | Extract<RequestOf<K>, undefined> | (Wire[K] extends { requestBody: object } ? never : undefined)
    : never

/** What a handler gets: values that match the contract, with defaults filled in. */
export interface Input<K extends OperationId> {
  readonly params: PathOf<K>
  readonly query: QueryOf<K>
  readonly body: BodyOf<K>
}

type Headers = Readonly<Record<string, string>>
/** The answer of one content type. A JSON answer may be given as bytes where the operation also has other types. */
type ContentReply<Status, Type extends keyof Content, Content> = {
  readonly status: Status
  readonly contentType: Type
  readonly body: Type extends 'application/json' ? Content[Type] | Payload : Payload
  readonly headers?: Headers
}
type JsonReply<Status, Body> = {
  readonly status: Status
  readonly body: Body | WrittenJson<Body>
  readonly headers?: Headers
}
type EmptyReply<Status> = { readonly status: Status; readonly headers?: Headers }

type ReplyOf<Status, Content> = [Content] extends [never]
  ? EmptyReply<Status>
  : IsUnion<keyof Content> extends false
    ? Content extends { 'application/json': infer Body }
      ? JsonReply<Status, Body>
      : { [Type in keyof Content]: ContentReply<Status, Type, Content> }[keyof Content]
    : { [Type in keyof Content]: ContentReply<Status, Type, Content> }[keyof Content]

/** Statuses whose body is the error body are left out: a handler throws a `Failure`, the platform answers. */
type IsFailure<Content> = Content extends { 'application/json': infer Body }
  ? [Body] extends [ErrorSchema | RateLimitError | CommandFailure | HubError | SyncError | AdminError]
    ? true
    : false
  : false
type ContentOf<Response> = Response extends { content: infer Content } ? Content : never
type Replies<Responses> = {
  [Status in keyof Responses]: [ContentOf<Responses[Status]>] extends [never]
    ? ReplyOf<Status, never>
    : IsFailure<ContentOf<Responses[Status]>> extends true
      ? never
      : ReplyOf<Status, ContentOf<Responses[Status]>>
}[keyof Responses]

/** Every answer that the contract allows a handler to give. */
export type Output<K extends OperationId> = Replies<Wire[K]['responses']>

/** A handler of one operation; `Context` is what the transport adds, such as who calls. */
export type Handler<K extends OperationId, Context = unknown> = (
  input: Input<K>,
  context: Context,
) => Output<K> | Promise<Output<K>>

export type OperationsOf<T extends Tag> = { [K in OperationId]: OperationTags[K] extends T ? K : never }[OperationId]
/** The handlers that a tag needs, no more and no less. */
export type Handlers<T extends Tag, Context = unknown> = {
  readonly [K in OperationsOf<T>]: Handler<K, Context>
}
export type AllHandlers<Context = unknown> = { readonly [K in OperationId]: Handler<K, Context> }
