// Generated from codegen/runtime/requests.d.ts by `npx tsx codegen/main.ts`. Do not edit.
import type { ChannelName } from './events.ts'
import type { OperationId } from './operations.ts'
import type { Validator } from './problems.ts'
import type { SchemaName } from './schemas.ts'

export const params: Readonly<Record<OperationId, Validator>>
/** Null where the operation has no JSON body. */
export const bodies: Readonly<Record<OperationId, Validator | null>>
export const queries: Readonly<Record<ChannelName, Validator>>
/** By `<channel> <type>`. */
export const commands: Readonly<Record<string, Validator>>
export const schemas: Readonly<Record<SchemaName, Validator>>
