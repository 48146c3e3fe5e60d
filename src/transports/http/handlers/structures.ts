import { type Broker, statusOf } from '../../../broker/mod.ts'
import {
  type AllHandlers,
  type CommandName,
  type Handlers,
  type OperationId,
  operationIds,
  operations,
} from '../../../contract/mod.ts'
import { fail } from '../../../errors.ts'
import type { HandlerContext } from '../state.ts'
import { commandContext, waitMsOf } from '../waiting.ts'

export interface StructuresOptions {
  readonly broker: Broker
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

interface StructuresInput {
  readonly params: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** Endpoints that are one command each: the payload is what stands in the path, the query and the body. */
export function structuresHandlers({ broker, stopping }: StructuresOptions): Handlers<'structures', HandlerContext> {
  const handlerOf = (id: OperationId) => {
    const name = operations[id].command as CommandName
    return async (input: StructuresInput, context: HandlerContext) => {
      const payload = payloadOf(id, input)
      const command = commandContext(context, 'seed', waitMsOf(name, payload), stopping)
      const body = await broker.executeOne(name, payload, command)
      return { status: statusOf(name, body), body }
    }
  }
  const ids = operationIds.filter((id) => operations[id].tag === 'structures')
  return Object.fromEntries(ids.map((id) => [id, handlerOf(id)])) as unknown as AllHandlers<HandlerContext>
}

function payloadOf(id: OperationId, { params, query, body = {} }: StructuresInput): unknown {
  const fields = Array.isArray(body) ? listed(id, body) : body
  if (typeof fields !== 'object' || fields === null) return refuse('must be object')
  for (const name of Object.keys(fields)) {
    // The path says what the command is about; a body that says otherwise is a mistake.
    if (Object.hasOwn(params, name) && !sameAsPath(params[name], (fields as Record<string, unknown>)[name])) {
      refuse(`must NOT have '${name}', which is part of the path`)
    }
  }
  return { ...fields, ...query, ...params }
}

/** Bodies that are lists: the fields of a hash, or a key and its value. */
function listed(id: OperationId, body: readonly unknown[]): object {
  if (id === 'hashMset') return { fields: body }
  if (id === 'kvMsetnx' && body.length === 2) return { key: body[0], value: body[1] }
  return refuse('must be object')
}

const sameAsPath = (inPath: unknown, inBody: unknown): boolean => String(inPath) === inBody || inPath === inBody

function refuse(message: string): never {
  return fail('invalid_payload', undefined, { errors: [{ pointer: '', message }] })
}
