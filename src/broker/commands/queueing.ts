import type { CommandContext } from '../caller.ts'
import { type Parts, refuse } from './handler.ts'
import type { Waiting } from './open-transactions.ts'

/**
 * Names the client of a transaction: what the payload says, else the WebSocket. Undefined for a request over HTTP that says
 * nothing. Clients of different actors are different.
 */
export function clientOf({ caller, session }: CommandContext, clientId: string | undefined): string | undefined {
  const id = clientId ?? session?.id
  return id === undefined ? undefined : `${caller.actor}\n${clientId === undefined ? 'session' : 'client'}\n${id}`
}

/**
 * True when the client has a transaction open, of which the command is now a part. A command with settings that no
 * transaction knows is refused then: `isWhole` is false.
 *
 * @throws invalid_payload, transaction_conflict
 */
export function waits(
  { transactions }: Parts,
  call: CommandContext,
  payload: { readonly client_id?: string },
  waiting: Waiting,
  isWhole = true,
): boolean {
  if (transactions.count === 0) return false
  const client = clientOf(call, payload.client_id)
  if (client === undefined || !transactions.isOpen(client)) return false
  if (!isWhole) refuse('cannot be part of a transaction in this form')
  transactions.add(client, waiting, JSON.stringify(payload))
  return true
}
