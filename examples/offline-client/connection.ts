/** Requests that are repeated until the server has answered. */
import type { ErrorBody } from './protocol.ts'
import { backOffMs, pause, type Surroundings } from './surroundings.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
  /** How long the server asks to be left alone. */
  readonly retryAfterMs?: number | undefined
}

/** Sends one request and gives its answer, whatever its status. Throws when none comes. */
export type Transport = (path: string, body: object, signal: AbortSignal) => Promise<Answer>

/** The server has answered, and the same request again would be answered the same. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly body: ErrorBody

  constructor(status: number, body: ErrorBody) {
    super(`${status} ${body.code}: ${body.error}`)
    this.status = status
    this.code = body.code
    this.body = body
  }
}

/** The server cannot be reached for now. What was to be sent is kept. */
export class Offline extends Error {}

export interface ConnectionOptions {
  readonly transport: Transport
  readonly surroundings: Surroundings
  /** How long an answer may take, waiting for changes not included. */
  readonly timeoutMs: number
  readonly attempts: number
}

const isWorthAnotherTry = (status: number): boolean => status === 408 || status === 429 || status >= 500

export class Connection {
  readonly #options: ConnectionOptions

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  /** Gives the body of the answer. @throws Refused, Offline */
  async call<T>(path: string, body: object): Promise<T> {
    const { surroundings, attempts, timeoutMs } = this.#options
    let problem: unknown
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        const answer = await this.#send(path, body, timeoutMs)
        if (!isWorthAnotherTry(answer.status)) return bodyOf<T>(answer)
        problem = new Refused(answer.status, answer.body as ErrorBody)
        await pause(surroundings, (answer.retryAfterMs ?? 0) + backOffMs(surroundings, attempt))
      } catch (error) {
        if (error instanceof Refused) throw error
        problem = error
        await pause(surroundings, backOffMs(surroundings, attempt))
      }
    }
    throw new Offline('The server cannot be reached.', { cause: problem })
  }

  /** Sends a request that the server may answer after `waitMs` only, once; undefined when it did not answer. */
  async wait<T>(path: string, body: object, waitMs: number, signal: AbortSignal): Promise<T | undefined> {
    try {
      const answer = await this.#send(path, body, waitMs + this.#options.timeoutMs, signal)
      return isWorthAnotherTry(answer.status) ? undefined : bodyOf<T>(answer)
    } catch (error) {
      if (error instanceof Refused) throw error
      return undefined
    }
  }

  async #send(path: string, body: object, timeoutMs: number, stop?: AbortSignal): Promise<Answer> {
    const { transport, surroundings } = this.#options
    const timeout = new AbortController()
    const abort = () => timeout.abort()
    const cancel = surroundings.after(timeoutMs, abort)
    stop?.addEventListener('abort', abort)
    try {
      if (stop?.aborted) abort()
      return await transport(path, body, timeout.signal)
    } finally {
      cancel()
      stop?.removeEventListener('abort', abort)
    }
  }
}

function bodyOf<T>({ status, body }: Answer): T {
  if (status !== 200) throw new Refused(status, body as ErrorBody)
  return body as T
}
