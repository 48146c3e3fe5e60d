/** The envelopes that requests and answers of `/api/v1` travel in. Source: openapi/schemas/broker.yaml. */
import type { Problem } from '../../contract/mod.ts'
import type { Failure } from '../../errors.ts'
import { fail } from '../../errors.ts'

interface CommandRequest {
  readonly requestId: string | undefined
  readonly command: string
  readonly payload: unknown
}

interface BatchRequest {
  readonly requestId: string | undefined
  readonly commands: readonly unknown[]
}

export interface CommandFailureBody {
  readonly type: 'response'
  readonly request_id: string
  readonly status: 'error'
  readonly success: false
  readonly error: CommandErrorBody
}

interface CommandErrorBody {
  readonly code: string
  readonly message: string
  readonly details: Readonly<Record<string, unknown>>
}

export type ReplyBody =
  | CommandFailureBody
  | {
      readonly type: 'response'
      readonly request_id: string
      readonly status: 'success'
      readonly success: true
      readonly payload: unknown
    }
  | {
      readonly type: 'batch_response'
      readonly request_id: string
      readonly status: 'success'
      readonly success: true
      readonly results: readonly ItemBody[]
    }

/** One result of a batch. */
export type ItemBody =
  | { readonly status: 'success'; readonly success: true; readonly payload: unknown }
  | { readonly status: 'error'; readonly success: false; readonly error: CommandErrorBody }

const commandFields = ['command', 'payload', 'request_id', 'type', 'version']
const batchFields = ['type', 'request_id', 'version', 'commands']
const idLengthMax = 128
const versionLengthMax = 16
const batchLengthMax = 10_000

/** The id that an answer repeats, also when the rest of the request is no good. */
export function requestIdIn(request: unknown): string | undefined {
  const id = isObject(request) ? request.request_id : undefined
  return typeof id === 'string' && id.length > 0 && id.length <= idLengthMax ? id : undefined
}

/** A body with `commands` is a batch, whatever its type. Only the top level is looked at. */
export function isBatch(request: unknown): boolean {
  return isObject(request) && (request.type === 'batch' || request.commands !== undefined)
}

/** @throws invalid_request */
export function commandRequest(request: unknown): CommandRequest {
  if (!isObject(request)) return refuse('', 'must be object')
  if (isBatch(request)) return refuse('', 'must NOT be a batch inside of a batch')
  checkCommon(request, commandFields)
  const { type, command, payload } = request
  if (type !== undefined && type !== 'request' && type !== 'command') refuse('/type', 'must be request or command')
  if (typeof command !== 'string') return refuse('/command', 'must be string')
  return { requestId: requestIdIn(request), command, payload }
}

/** @throws invalid_request */
export function batchRequest(request: unknown): BatchRequest {
  if (!isObject(request)) return refuse('', 'must be object')
  checkCommon(request, batchFields)
  const { type, commands } = request
  if (type !== undefined && type !== 'batch') refuse('/type', 'must be batch')
  if (!Array.isArray(commands)) return refuse('/commands', 'must be array')
  if (commands.length === 0) refuse('/commands', 'must NOT have fewer than 1 items')
  if (commands.length > batchLengthMax) refuse('/commands', `must NOT have more than ${batchLengthMax} items`)
  return { requestId: requestIdIn(request), commands }
}

/** The answer to a request that failed, in the envelope. */
export function failureBody(requestId: string, failure: Failure): CommandFailureBody {
  return { type: 'response', request_id: requestId, status: 'error', success: false, error: errorOf(failure) }
}

export function errorOf({ code, message, details }: Failure): CommandErrorBody {
  return { code: code.toUpperCase(), message, details }
}

function checkCommon(request: Readonly<Record<string, unknown>>, fields: readonly string[]): void {
  for (const name of Object.keys(request)) {
    if (!fields.includes(name)) refuse(`/${name}`, `must NOT have additional property '${name}'`)
  }
  const { request_id, version } = request
  if (request_id !== undefined && requestIdIn(request) === undefined) {
    refuse('/request_id', `must be a text of 1 to ${idLengthMax} characters`)
  }
  const isVersion = typeof version === 'string' && version.length <= versionLengthMax
  if (version !== undefined && !isVersion)
    refuse('/version', `must be a text of at most ${versionLengthMax} characters`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(pointer: string, message: string): never {
  const errors: readonly Problem[] = [{ pointer, message }]
  return fail('invalid_request', undefined, { errors })
}
