import { once } from 'node:events'
import {
  Metadata,
  type ServerUnaryCall,
  type ServerWritableStream,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js'
import { type Environment, randomId } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { actorOf, type Gate, onGrantEnd } from '../../platform/gate/mod.ts'
import type { AccessRecord } from '../../platform/logging/mod.ts'
import type {
  CallContext,
  RawRequest,
  RawStreamingCall,
  RawUnaryCall,
  ServiceContract,
  ServiceHandlers,
} from './definition.ts'
import { identify } from './gatekeeper.ts'
import type { RunningCall, RunningCalls } from './running-calls.ts'
import { statusOf } from './status.ts'

export interface CallOptions {
  readonly environment: Environment
  readonly gate: Gate
  readonly running: RunningCalls
  readonly onSent: (messages: number, bytes: number) => void
  readonly onError: (error: unknown) => void
  readonly logAccess: (record: AccessRecord) => void
}

// What a client may choose as its request id: visible ASCII, as on REST.
const requestIdPattern = /^[\x21-\x7e]{1,128}$/

type AnyHandler = (request: never, context: CallContext) => Promise<unknown> | AsyncIterable<readonly Uint8Array[]>

/** Joins the handlers of a service to grpc-js: decoding, context, back-pressure, cancellation and statuses. */
export function implementation<Service extends ServiceContract>(
  service: Service,
  handlers: ServiceHandlers<Service>,
  options: CallOptions,
): UntypedServiceImplementation {
  const calls = Object.entries(service.methods).map(([key, method]) => {
    const handler = handlers[key as keyof Service['methods']] as AnyHandler
    const call = method.responseStream ? streaming(method, handler, options) : unary(method, handler, options)
    return [key, call]
  })
  return Object.fromEntries(calls)
}

type Method = ServiceContract['methods'][string]

function unary(method: Method, handler: AnyHandler, options: CallOptions): RawUnaryCall {
  return async (call, answer) => {
    const cancelled = new AbortController()
    call.on('cancelled', () => cancelled.abort())
    const recorded = record(call, options)
    try {
      const context = contextOf(call, options, recorded.requestId, cancelled.signal)
      const response = await handler(decoded(method, call.request), context)
      const bytes = method.responseType.encode(response as never).finish()
      answer(null, bytes)
      recorded.end(status.OK, bytes.length)
    } catch (error) {
      options.onError(error)
      const failed = statusOf(error)
      answer(failed)
      recorded.end(failed.code, 0)
    }
  }
}

function streaming(method: Method, handler: AnyHandler, options: CallOptions): RawStreamingCall {
  return async (call) => {
    let running: RunningCall | undefined
    let forget = () => {}
    let bytesSent = 0
    const recorded = record(call, options)
    const sent = (messages: number, bytes: number) => {
      bytesSent += bytes
      options.onSent(messages, bytes)
    }
    try {
      running = options.running.begin()
      call.on('cancelled', () => running?.abort('client_gone'))
      forget = onGrantEnd(identify(options.gate, call.metadata, call), () => running?.abort('unauthorized'))
      const context = contextOf(call, options, recorded.requestId, running.signal)
      const messages = handler(decoded(method, call.request), context) as AsyncIterable<readonly Uint8Array[]>
      await writeAll(call, messages, running.signal, sent)
      call.end()
      recorded.end(status.OK, bytesSent)
    } catch (error) {
      const failed = call.cancelled ? clientGone : statusOf(error)
      recorded.end(failed.code, bytesSent)
      if (call.cancelled) return
      options.onError(error)
      call.emit('error', failed)
    } finally {
      forget()
      running?.end()
    }
  }
}

async function writeAll(
  call: ServerWritableStream<RawRequest, Uint8Array>,
  groups: AsyncIterable<readonly Uint8Array[]>,
  signal: AbortSignal,
  onSent: CallOptions['onSent'],
): Promise<void> {
  for await (const messages of groups) {
    let bytes = 0
    for (const message of messages) {
      signal.throwIfAborted()
      bytes += message.length
      // After a cancel 'drain' never comes, so waiting for it must end with the signal.
      if (!call.write(message)) await once(call, 'drain', { signal }).catch(() => signal.throwIfAborted())
    }
    onSent(messages.length, bytes)
  }
}

function decoded(method: Method, request: RawRequest): never {
  try {
    return method.requestType.decode(request) as never
  } catch (error) {
    return fail('invalid_message', undefined, {}, error)
  }
}

type Call = ServerUnaryCall<RawRequest, Uint8Array> | ServerWritableStream<RawRequest, Uint8Array>

const clientGone = { code: status.CANCELLED }

/** Begins the access record of a call; `end` writes it. */
function record(
  call: Call,
  options: CallOptions,
): { requestId: string; end: (code: status, bytesSent: number) => void } {
  const { environment, gate, logAccess } = options
  const startedMs = environment.monotonicMs()
  const given = String(call.metadata.get('x-request-id')[0] ?? '')
  const requestId = requestIdPattern.test(given) ? given : randomId(environment, 16)
  const end = (code: status, bytesSent: number) => {
    const { address: clientAddress, principal } = identify(gate, call.metadata, call)
    const userAgent = call.metadata.get('user-agent')[0]
    logAccess({
      transport: 'grpc',
      requestId,
      method: 'POST',
      url: call.getPath(),
      operationId: undefined,
      status: code,
      durationMs: environment.monotonicMs() - startedMs,
      bytesSent,
      clientAddress,
      principal,
      userAgent: userAgent === undefined ? undefined : String(userAgent),
    })
  }
  return { requestId, end }
}

function contextOf(call: Call, { gate }: CallOptions, requestId: string, signal: AbortSignal): CallContext {
  const { principal } = identify(gate, call.metadata, call)
  if (principal === undefined) fail('unauthorized')
  const answered = new Metadata()
  answered.set('x-request-id', requestId)
  call.sendMetadata(answered)
  return { caller: { actor: actorOf(principal), requestId }, signal }
}
