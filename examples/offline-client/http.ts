/** Requests over HTTP with a token, which is renewed when the server takes it no longer. */
import type { Answer, Transport } from './connection.ts'

export interface Tokens {
  readonly access: string
  readonly refresh?: string | undefined
}

export interface HttpOptions {
  /** Such as `http://localhost:8080`. */
  readonly url: string
  readonly tokens: Tokens
  /** Is given new tokens, to store them: a refresh token works once. */
  readonly onRenewed?: (tokens: Tokens) => void
  readonly fetch?: typeof fetch
}

interface TokenPair {
  readonly access_token: string
  readonly refresh_token: string
}

export function httpTransport(options: HttpOptions): Transport {
  const token = new Token(options)
  return async (path, body, signal) => {
    const { access } = token.now
    const answer = await post(options, path, body, signal, access)
    if (answer.status !== 401) return answer
    return post(options, path, body, signal, await token.renewed(access, signal))
  }
}

class Token {
  readonly #options: HttpOptions
  #renewing: Promise<void> | undefined
  now: Tokens

  constructor(options: HttpOptions) {
    this.#options = options
    this.now = options.tokens
  }

  /** Gives another token than `refused`. Requests that are refused together ask for one new token together. */
  async renewed(refused: string, signal: AbortSignal): Promise<string> {
    if (this.now.access === refused && this.now.refresh !== undefined) {
      this.#renewing ??= this.#renew(this.now.refresh, signal).finally(() => {
        this.#renewing = undefined
      })
      await this.#renewing
    }
    return this.now.access
  }

  async #renew(refreshToken: string, signal: AbortSignal): Promise<void> {
    const { status, body } = await post(this.#options, 'token/refresh', { refresh_token: refreshToken }, signal)
    if (status !== 200) return
    const { access_token: access, refresh_token: refresh } = body as TokenPair
    this.now = { access, refresh }
    this.#options.onRenewed?.(this.now)
  }
}

async function post(
  { url, fetch: send = fetch }: HttpOptions,
  path: string,
  body: object,
  signal: AbortSignal,
  token?: string,
): Promise<Answer> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (token !== undefined) headers.Authorization = `Bearer ${token}`
  const init = { method: 'POST', headers, body: JSON.stringify(body), signal }
  const response = await send(`${url}/api/v1/sync/${path}`, init)
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined
  return { status: response.status, body: await response.json(), retryAfterMs }
}
