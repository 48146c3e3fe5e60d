import { Failure, fail } from '../errors.ts'
import { roughBytes } from './features/mod.ts'

/** How many bytes of results go into one message, and what an answer with more says. */
interface AnswerLimit {
  /** The results, in the plural. */
  readonly of: string
  readonly bytesMax: number
  readonly code: string
}

/** @throws validation_failed, with the code of the limit, for results that are too much for one message */
export function checkAnswerBytes(results: Iterable<unknown>, { of, bytesMax, code }: AnswerLimit): void {
  let bytes = 0
  for (const result of results) {
    bytes += roughBytes(result)
    if (bytes > bytesMax) fail('validation_failed', `${of} take at most ${bytesMax} bytes: ask for fewer.`, { code })
  }
}

/** The bytes that one answer may take in all its parts: once they are spent, there is no further part. */
export class AnswerRoom {
  #left: number

  constructor(bytesMax: number) {
    this.#left = bytesMax
  }

  get left(): number {
    return this.#left
  }

  /** @throws payload_too_large when nothing is left */
  check(): void {
    if (this.#left <= 0) fail('payload_too_large', 'The answer is full: ask for this in another request.')
  }

  spend(rows: Iterable<unknown>): void {
    for (const row of rows) this.#left -= roughBytes(row)
  }
}

/** What an answer says of a failure that is in it. */
export interface Refused {
  readonly error: string
  readonly code?: string
}

/** Why there are no results: what is wrong with what was asked. Anything else is thrown on. */
export function refusedBy(error: unknown): Refused {
  if (!(error instanceof Failure) || error.code !== 'validation_failed') throw error
  const { code } = error.details
  return { error: error.message, ...(typeof code === 'string' ? { code } : {}) }
}
