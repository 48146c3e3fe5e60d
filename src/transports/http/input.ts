import {
  type BodyOf,
  type OperationId,
  operations,
  type Problem,
  validateBody,
  validateParams,
} from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import type { RequestBodies } from './request-body.ts'
import type { Route } from './routing.ts'
import type { HttpContext } from './state.ts'

export type OperationRoute = Extract<Route, { kind: 'operation' }>

/** What no body stands for, where clients send none. */
const emptyBodies: { readonly [K in OperationId]?: BodyOf<K> } = {
  syncMaps: { clientId: '', clientHlc: { millis: 0, counter: 0, nodeId: '' } },
}

const noParams = { params: {}, query: {} }

/**
 * Reads what a handler gets from a request, checked against the contract.
 *
 * @throws validation_failed, of the broker's operations invalid_payload, and whatever reading a body throws
 */
export async function readInput(ctx: HttpContext, route: OperationRoute, bodies: RequestBodies): Promise<unknown> {
  const { requestBody, requestTypes, rawBody, bodyBytesMax } = operations[route.id]
  const params = paramsOf(ctx, route)
  if (requestBody === 'none') return { ...params, body: undefined }
  const read = await bodies.read(ctx.req, ctx.res, requestTypes, bodyBytesMax)
  const body = read === undefined ? emptyBodies[route.id] : read
  ctx.state.body = body
  if (rawBody) return { ...params, body }
  const checked = validateBody(route.id, body)
  return checked.ok ? { ...params, body: checked.value } : refuse(route.id, checked.problems)
}

function paramsOf(ctx: HttpContext, { id, values }: OperationRoute): object {
  const { pathNames, queryNames } = operations[id]
  // There is nothing to check and nothing to fill in.
  if (pathNames.length === 0 && queryNames.length === 0 && ctx.querystring === '') return noParams
  const checked = validateParams(id, { path: values, query: new URLSearchParams(ctx.querystring) })
  return checked.ok ? checked.value : refuse(id, checked.problems)
}

function refuse(id: OperationId, errors: readonly Problem[]): never {
  const [first] = errors
  const place = first?.pointer === '' ? 'The body' : first?.pointer
  const isCommand = operations[id].failureForm === 'command'
  return fail(isCommand ? 'invalid_payload' : 'validation_failed', `${place} ${first?.message}`, { errors })
}
