/**
 * What must not compile. The type checker of the project reads this file as it is: a line marked below that compiles is
 * an error there. `typing.slow.test.ts` reads it without the marks.
 */
import {
  type AllHandlers,
  type AuditList,
  defineHandlers,
  type Handlers,
  type Input,
  type OperationId,
  type Output,
  type ServerEvent,
  validateSchema,
} from '../../src/contract/mod.ts'

declare const page: AuditList
declare const detailed: (AuditList['records'][number] & { detail: object })[]
declare const event: ServerEvent
declare const stream: AsyncIterable<Uint8Array>

export const right = [
  defineHandlers<'audit'>()({ listAuditRecords: () => ({ status: 200, body: page, headers: { ETag: 'a' } }) }),
  defineHandlers<'audit', { actor: string }>()({
    async listAuditRecords({ query }, { actor }) {
      const limit: number = query.limit
      const before: number | undefined = query.before
      const at = `${actor} ${limit} ${before}`
      return {
        status: 200,
        body: { records: [{ id: 1, at, actor, action: 'config.update', subject: '', request_id: '' }] },
      }
    },
  }),
] satisfies Handlers<'audit', { actor: string }>[]
export const readiness: Output<'getReady'> = { status: 503, body: { ready: false, status: 'not_ready', checks: [] } }
export const download: Output<'downloadEntries'> = { status: 200, contentType: 'application/x-ndjson', body: stream }
export const body: Input<'startStream'>['body'] = undefined
export const id: OperationId = 'getEntry'

// @ts-expect-error the handler is missing
export const missing: Handlers<'audit'> = {}
// @ts-expect-error handlers of other tags are missing
export const some: AllHandlers = { listAuditRecords: () => ({ status: 200, body: page }) }
// @ts-expect-error there is no such operation
export const noOperation: OperationId = 'getEntries'
// @ts-expect-error the status is not declared
export const status: Handlers<'audit'> = { listAuditRecords: () => ({ status: 201, body: page }) }
// @ts-expect-error failures are thrown
export const failure: Output<'getConfig'> = { status: 400, body: { error: 'not_found', message: '', details: {} } }
// @ts-expect-error a required field is misspelt
export const misspelt: Handlers<'audit'> = { listAuditRecords: () => ({ status: 200, body: { record: [] } }) }
// @ts-expect-error an optional field is misspelt
defineHandlers<'audit'>()({ listAuditRecords: () => ({ status: 200, body: { records: [], next_befor: 1 } }) })
// @ts-expect-error a field of a nested object is unknown
defineHandlers<'audit'>()({ listAuditRecords: () => ({ status: 200, body: { records: detailed } }) })
// @ts-expect-error the handler belongs to no operation of this tag
defineHandlers<'audit'>()({ listAuditRecords: () => ({ status: 200, body: page }), getHealth: () => null })
// @ts-expect-error the answer is not one of the enumeration
export const verdict: Output<'getReady'> = { status: 200, body: { ready: true, status: 'redy', checks: [] } }
// @ts-expect-error this operation has no such parameter
export const parameter = (input: Input<'listAuditRecords'>) => input.query.limits
// @ts-expect-error the body may be absent
export const absent = (input: Input<'startStream'>) => input.body.count
// @ts-expect-error this operation has no body
export const noBody = (input: Input<'getConfig'>) => input.body.global
// @ts-expect-error several content types: the handler says which one it sends
export const contentType: Output<'downloadEntries'> = { status: 200, body: stream }
// @ts-expect-error the content type is not declared
export const otherType: Output<'getDocs'> = { status: 200, contentType: 'text/plain', body: '' }
// @ts-expect-error only complete events count entries
export const total = event.type === 'progress' ? event.total_entries : 0
// @ts-expect-error there is no such schema
validateSchema('Config', {})
