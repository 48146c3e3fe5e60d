/** The bodies of failures: each interface has the form that its clients know. */
import { type CommandFailureBody, failureBody, requestIdIn } from '../../broker/mod.ts'
import type { AdminError, Operation, SyncError } from '../../contract/mod.ts'
import { type ErrorBody, type ErrorCode, errorBody, type Failure } from '../../errors.ts'
import type { RequestState } from './state.ts'

export type FailureForm = Operation['failureForm']

interface HubFailureBody {
  readonly error: string
  readonly message: string
  readonly code: string
}

/** Gives the body of a failure; an envelope repeats the id of the request that the client sent, if it sent one. */
export function failureBodyOf(
  form: FailureForm,
  failure: Failure,
  { requestId, body }: Pick<RequestState, 'requestId' | 'body'>,
): ErrorBody | CommandFailureBody | HubFailureBody | SyncError | AdminError {
  if (form === 'admin') return adminBody(failure)
  if (form === 'sync') return syncBody(failure, requestId)
  if (form === 'command') return failureBody(requestIdIn(body) ?? requestId, failure)
  return (form === 'hub' ? hubBody(failure) : undefined) ?? errorBody(failure)
}

/** Two failures have a form of their own, the others that of the house. Source: openapi/paths/broker.yaml. */
function hubBody({ spec }: Failure): HubFailureBody | undefined {
  if (spec.http === 401) {
    return { error: 'Unauthorized', message: 'Invalid or missing access key', code: 'INVALID_ACCESS_KEY' }
  }
  if (spec.http !== 500) return undefined
  return { error: 'InternalServerError', message: 'The usage could not be looked up.', code: 'HUB_API_ERROR' }
}

/** What the sync server calls the failures that it shares with the others. Source: openapi/sync-responses.yaml. */
const syncCodes: Partial<Record<ErrorCode, string>> = {
  unauthorized: 'AUTH_FAILED',
  validation_failed: 'INVALID_MESSAGE',
}

function syncBody({ code, message, details }: Failure, requestId: string): SyncError {
  const { conflicts, ...rest } = details
  return {
    error: code === 'unauthorized' ? 'Authentication failed' : message,
    code: syncCodes[code] ?? code.toUpperCase(),
    ...(Object.keys(rest).length > 0 && { details: rest }),
    ...(conflicts !== undefined && { conflicts: conflicts as NonNullable<SyncError['conflicts']> }),
    request_id: requestId,
  }
}

/** The status again, and of a field that cannot be changed its name. Source: openapi/maps-responses.yaml. */
function adminBody({ spec, message, details }: Failure): AdminError {
  const { field } = details
  return { code: spec.http, message, ...(typeof field === 'string' && { field }) }
}

/** Where no operation says what form to answer in, its target does: a path with its query, or whatever came. */
export function formOfUnknownPath(target: string): FailureForm {
  if (/^\/api\/v1\/sync([/?]|$)/.test(target)) return 'sync'
  if (/^\/(sync|api\/(status|auth|admin))([/?]|$)/.test(target)) return 'admin'
  return /^\/(compat|api\/v1)([/?]|$)/.test(target) ? 'command' : 'house'
}
