import { toFailure } from '../../../errors.ts'
import type { ServerMessage } from './messages.ts'

type ErrorMessage = Extract<ServerMessage, { readonly type: 'ERROR' }>

const tooMany = 429

/** As the contract has texts of failures; they may quote the names of fields that a client chose. */
const textCharsMax = 4_096

export const errorMessage = (code: number, message: string): ErrorMessage => ({
  type: 'ERROR',
  payload: { code, message: message.slice(0, textCharsMax) },
})

export const rateExceeded = errorMessage(tooMany, 'rate limit exceeded, slow down')
export const batchTooLarge = errorMessage(413, 'batch too large')

/** The ERROR for a failure, with the codes and texts that clients know. */
export function errorOf(error: unknown): ErrorMessage {
  const { code, message, spec } = toFailure(error)
  if (code === 'overloaded') return errorMessage(tooMany, 'server overloaded, try again later')
  return errorMessage(spec.http, message)
}

/** The text of a failure, for answers with a field of their own for it. */
export const textOf = (error: unknown): string => errorOf(error).payload.message
