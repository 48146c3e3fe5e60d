/** What a client of `/api/v1/ws` says. Source: asyncapi.yaml, channel `broker`. */
import { failureBody, requestIdIn } from '../../broker/mod.ts'
import { Failure } from '../../errors.ts'

/** Stands in answers to frames that brought no id of their own. */
const noRequestId = 'none'

export type Message =
  | { readonly kind: 'command'; readonly requestId: string; readonly body: unknown }
  | { readonly kind: 'ping'; readonly answer: string }
  | { readonly kind: 'pong' }
  | { readonly kind: 'close' }
  | { readonly kind: 'refused'; readonly requestId: string; readonly failure: Failure }

/** Reads a frame. Only the top level says what it is: the payload of a command may have a `type` as well. */
export function messageIn(data: Buffer): Message {
  const body = parsed(data)
  if (body instanceof Failure) return { kind: 'refused', requestId: noRequestId, failure: body }
  const { type, command, commands, timestamp } = (body ?? {}) as Readonly<Record<string, unknown>>
  if (command === undefined && commands === undefined) {
    if (type === 'ping') return { kind: 'ping', answer: pong(timestamp) }
    if (type === 'pong' || type === 'close') return { kind: type }
  }
  return { kind: 'command', requestId: requestIdIn(body) ?? noRequestId, body }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parsed(data: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(data))
  } catch (error) {
    return new Failure('invalid_json', 'The frame is not valid JSON.', {}, error)
  }
}

/** Gives the moment of the ping back, so that its sender knows how long it took. */
function pong(timestamp: unknown): string {
  return JSON.stringify({ type: 'pong', ...(typeof timestamp === 'number' && { timestamp }) })
}

export function failureText(requestId: string, failure: Failure): string {
  return JSON.stringify(failureBody(requestId, failure))
}

/** The failure of a client that sends more commands than it may. */
export function rateFailure(limit: number, seconds: number): Failure {
  const message = `Rate limit exceeded. Try again in ${seconds} seconds.`
  return new Failure('rate_limit_exceeded', message, { limit, retry_after: seconds })
}
