import type { handleServerStreamingCall, handleUnaryCall, MethodDefinition, ServiceDefinition } from '@grpc/grpc-js'

/** A message type as the contract's codecs give it. */
interface MessageType {
  encode(message: never): { finish(): Uint8Array }
  decode(bytes: Uint8Array): unknown
}

interface MethodContract {
  readonly name: string
  readonly requestType: MessageType
  readonly requestStream: false
  readonly responseType: MessageType
  readonly responseStream: boolean
}

export interface ServiceContract {
  readonly fullName: string
  readonly methods: Readonly<Record<string, MethodContract>>
}

type MessageOf<Type> = Type extends { decode(bytes: Uint8Array): infer T } ? T : never

/** What a handler knows besides its request. */
export interface CallContext {
  readonly caller: { readonly actor: string; readonly requestId: string }
  /** Aborted when the client has gone, the generation is stopped or the server closes; its reason is the error. */
  readonly signal: AbortSignal
}

/**
 * The handlers that a service needs, by method. A streaming handler gives messages that are encoded already: the
 * generation core writes protobuf bytes, and decoding them to encode them again would cost most of the rate.
 */
export type ServiceHandlers<Service extends ServiceContract> = {
  readonly [Method in keyof Service['methods']]: Service['methods'][Method]['responseStream'] extends true
    ? (
        request: MessageOf<Service['methods'][Method]['requestType']>,
        context: CallContext,
      ) => AsyncIterable<readonly Uint8Array[]>
    : (
        request: MessageOf<Service['methods'][Method]['requestType']>,
        context: CallContext,
      ) => Promise<MessageOf<Service['methods'][Method]['responseType']>>
}

/** A request as it came: decoding is left to the handler, where a failure becomes a status with a code. */
export type RawRequest = Buffer

export type RawUnaryCall = handleUnaryCall<RawRequest, Uint8Array>
export type RawStreamingCall = handleServerStreamingCall<RawRequest, Uint8Array>

/** Gives the methods of a contract in the form that grpc-js serves, with bytes going in and out. */
export function serviceDefinition(service: ServiceContract): ServiceDefinition {
  return Object.fromEntries(
    Object.entries(service.methods).map(([key, method]) => [key, methodDefinition(service.fullName, method)]),
  )
}

function methodDefinition(service: string, method: MethodContract): MethodDefinition<RawRequest, Uint8Array> {
  const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const asIs = (bytes: Buffer) => bytes
  return {
    path: `/${service}/${method.name}`,
    requestStream: method.requestStream,
    responseStream: method.responseStream,
    requestSerialize: asIs,
    requestDeserialize: asIs,
    responseSerialize: asBuffer,
    responseDeserialize: asIs,
  }
}
