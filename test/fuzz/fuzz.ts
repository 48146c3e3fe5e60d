import fc from 'fast-check'
import { operations, validateSchema } from '../../src/contract/mod.ts'
import { responseProblems } from '../../src/contract/validate-output.ts'
import { type FuzzRequest, requests } from './requests.ts'

export interface FuzzAnswer {
  readonly status: number
  readonly contentType: string
  /** The whole body, as text; of a long answer only its beginning. */
  readonly text: string
}

/** Of the house, of the broker's commands, of sync, and of the administration. */
const failureForms = ['Error', 'CommandFailure', 'SyncError', 'AdminError'] as const

/** Statuses that the platform answers whatever the operation: the path or the method did not lead to one. */
const unroutable = new Set([404, 405, 426])

/** What is wrong with an answer: empty when the contract allows it. */
export function faultsOf(request: FuzzRequest, answer: FuzzAnswer): readonly string[] {
  const { operationId: id, method } = request
  const operation = operations[id]
  const faults: string[] = []
  if (answer.status >= 500 && answer.status !== 503) faults.push(`status ${answer.status}`)
  const declared = operation.answers[answer.status] !== undefined || operation.failures.includes(answer.status)
  const otherMethod = method !== operation.method.toUpperCase()
  if (!declared && !unroutable.has(answer.status) && !(otherMethod && answer.status < 500))
    faults.push(`undeclared status ${answer.status}`)
  if (answer.status < 400 || method === 'HEAD') return faults
  if (!answer.contentType.startsWith('application/json')) return [...faults, `an error of type ${answer.contentType}`]
  const body: unknown = JSON.parse(answer.text)
  const isFailure = failureForms.some((form) => validateSchema(form, body).ok)
  // A path with `..` in it leads elsewhere, where the failures have another form.
  const isElsewhere = unroutable.has(answer.status) && isFailure
  if (declared && !isElsewhere)
    faults.push(...responseProblems(id, answer.status, body).map(({ pointer, message }) => `${pointer} ${message}`))
  else if (!isFailure) faults.push('the body is no error body')
  return faults
}

/** Sends a request and reads its answer; of a stream of entries only the beginning. */
export async function send(url: string, request: FuzzRequest): Promise<FuzzAnswer> {
  const abort = new AbortController()
  const { method, headers, body } = request
  const response = await fetch(`${url}${request.path}`, {
    method,
    headers,
    signal: abort.signal,
    ...(body !== undefined && { body }),
  })
  const contentType = response.headers.get('content-type') ?? ''
  if (response.status === 200 && request.operationId === 'downloadEntries') {
    abort.abort()
    return { status: 200, contentType, text: '' }
  }
  return { status: response.status, contentType, text: await response.text() }
}

/** Runs the fuzzer; fails with the smallest request that was answered against the contract, and the seed. */
export async function fuzz(
  send: (request: FuzzRequest) => Promise<FuzzAnswer>,
  runs: number,
  seed: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const faults = faultsOf(request, await send(request))
      if (faults.length > 0) throw new Error(`${request.method} ${request.path}: ${faults.join('; ')}`)
    }),
    { numRuns: runs, seed },
  )
}
