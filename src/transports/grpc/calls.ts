import { once } from 'node:events'
import {
  Metadata,
  type ServerUnaryCall,
  type ServerWritableStream,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js'
import { type Environment, randomId } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { actorOf, type Gate } from '../../platform/gate/mod.ts'
import type {
  CallContext,
  RawRequest,
  RawStreamingCall,
  RawUnaryCall,
  ServiceContract,
  ServiceHandlers,
} from './definition.ts'
import { principalOf } from './gatekeeper.ts'
import type { RunningCall, RunningCalls } from './running-calls.ts'
import { statusOf } from './status.ts'

export interface CallOptions {
  readonly environment: Environment
  readonly gate: Gate
  readonly running: RunningCalls
  readonly onSent: (messages: number, bytes: number) => void
  readonly onError: (error: unknown) => void
}

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
    try {
      const context = contextOf(call, options, cancelled.signal)
      const response = await handler(decoded(method, call.request), context)
      answer(null, method.responseType.encode(response as never).finish())
    } catch (error) {
      options.onError(error)
      answer(statusOf(error))
    }
  }
}

function streaming(method: Method, handler: AnyHandler, options: CallOptions): RawStreamingCall {
  return async (call) => {
    let running: RunningCall | undefined
    try {
      running = options.running.begin()
      call.on('cancelled', () => running?.abort('client_gone'))
      const context = contextOf(call, options, running.signal)
      const messages = handler(decoded(method, call.request), context) as AsyncIterable<readonly Uint8Array[]>
      await writeAll(call, messages, running.signal, options)
      call.end()
    } catch (error) {
      if (call.cancelled) return
      options.onError(error)
      call.emit('error', statusOf(error))
    } finally {
      running?.end()
    }
  }
}

async function writeAll(
  call: ServerWritableStream<RawRequest, Uint8Array>,
  groups: AsyncIterable<readonly Uint8Array[]>,
  signal: AbortSignal,
  options: CallOptions,
): Promise<void> {
  for await (const messages of groups) {
    let bytes = 0
    for (const message of messages) {
      signal.throwIfAborted()
      bytes += message.length
      // After a cancel 'drain' never comes, so waiting for it must end with the signal.
      if (!call.write(message)) await once(call, 'drain', { signal }).catch(() => signal.throwIfAborted())
    }
    options.onSent(messages.length, bytes)
  }
}

function decoded(method: Method, request: RawRequest): never {
  try {
    return method.requestType.decode(request) as never
  } catch (error) {
    return fail('invalid_message', undefined, {}, error)
  }
}

function contextOf(
  call: ServerUnaryCall<RawRequest, Uint8Array> | ServerWritableStream<RawRequest, Uint8Array>,
  options: CallOptions,
  signal: AbortSignal,
): CallContext {
  const principal = principalOf(options.gate, call.metadata, call.getPeer())
  const requestId = String(call.metadata.get('x-request-id')[0] ?? randomId(options.environment, 16)).slice(0, 128)
  const answered = new Metadata()
  answered.set('x-request-id', requestId)
  call.sendMetadata(answered)
  return { caller: { actor: actorOf(principal), requestId }, signal }
}
