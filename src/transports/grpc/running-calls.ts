import { type ErrorCode, errorCatalogue, Failure, fail } from '../../errors.ts'

/** Streams served at once: each holds rendered chunks, so their number bounds memory. */
export const runningCallsMax = 256

export interface RunningCall {
  readonly signal: AbortSignal
  abort(code: 'client_gone' | ErrorCode): void
  end(): void
}

/** The streaming calls that go on, so that they can be counted and ended. */
export class RunningCalls {
  readonly #aborts = new Set<AbortController>()
  #closing = false

  get count(): number {
    return this.#aborts.size
  }

  /** @throws overloaded when `runningCallsMax` go on already, shutting_down */
  begin(): RunningCall {
    if (this.#closing) fail('shutting_down')
    if (this.#aborts.size >= runningCallsMax) fail('overloaded')
    const controller = new AbortController()
    this.#aborts.add(controller)
    return {
      signal: controller.signal,
      abort: (code) => controller.abort(reasonOf(code)),
      end: () => this.#aborts.delete(controller),
    }
  }

  /** Ends every call with the status of `code`; gives how many there were. */
  abortAll(code: ErrorCode): number {
    const { count } = this
    for (const controller of this.#aborts) controller.abort(reasonOf(code))
    return count
  }

  /** Ends every call and refuses new ones. */
  close(): void {
    this.#closing = true
    this.abortAll('shutting_down')
  }
}

function reasonOf(code: 'client_gone' | ErrorCode): Error {
  return code === 'client_gone' ? new Error('The client has gone.') : new Failure(code, errorCatalogue[code].title, {})
}
