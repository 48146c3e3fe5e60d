/** Checks what goes out against the contract. For tests: the server trusts its types. */
import type { ChannelName } from '../../src/contract/events.ts'
import type { OperationId } from '../../src/contract/operations.ts'
import { type Problem, problems } from '../../src/contract/problems.ts'
import * as responses from '../../src/contract/responses.js'

/** Gives what is wrong with the JSON body of an answer; a status that the contract does not declare is a problem. */
export function responseProblems(id: OperationId, status: number, body: unknown): readonly Problem[] {
  const key = `${id} ${status}`
  if (!Object.hasOwn(responses.responses, key)) return [{ pointer: '', message: `${id} declares no status ${status}` }]
  const validator = responses.responses[key]
  if (validator === null || validator === undefined) return [{ pointer: '', message: `${key} declares no JSON body` }]
  return validator(body) ? [] : problems(validator)
}

/** Gives what is wrong with a message that the server sends over a WebSocket. */
export function eventProblems(channel: ChannelName, event: unknown): readonly Problem[] {
  const type = (event as { readonly type?: unknown } | null | undefined)?.type
  const key = `${channel} ${type}`
  const validator = Object.hasOwn(responses.events, key) ? responses.events[key] : undefined
  if (validator === undefined) return [{ pointer: '', message: "must have a known 'type'" }]
  return validator(event) ? [] : problems(validator)
}
