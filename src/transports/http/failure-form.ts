/** The bodies of failures: each interface has the form that its clients know. */
import { type CommandFailureBody, failureBody, requestIdIn } from '../../broker/mod.ts'
import type { Operation } from '../../contract/mod.ts'
import { type ErrorBody, errorBody, type Failure } from '../../errors.ts'
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
): ErrorBody | CommandFailureBody | HubFailureBody {
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

/** Where no operation says what form to answer in, its target does: a path with its query, or whatever came. */
export function formOfUnknownPath(target: string): FailureForm {
  return /^\/(compat|api\/v1)([/?]|$)/.test(target) ? 'command' : 'house'
}
