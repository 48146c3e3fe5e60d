import { apiKeyCharactersMax } from '../../config/mod.ts'
import { looksLikeToken } from './token-form.ts'

/** One place a key may come from, as transports have it: absent, once, or repeated. */
export type Presented = string | readonly string[] | undefined

export interface PresentedCredentials {
  /** `X-API-Key`. */
  readonly header?: Presented
  /** `Authorization`; only the scheme Bearer is looked at. */
  readonly authorization?: Presented
  /** `X-Hub-Access-Key`. */
  readonly hub?: Presented
  /** `?api_key=`, for WebSockets of browsers, which cannot set headers. */
  readonly query?: Presented
}

/** Longest token in characters: a signature of RS256 alone has 342. */
const tokenCharactersMax = 4096

/** The text when it was presented exactly once and can be a key or a token. */
function single(presented: Presented): string | undefined {
  const text = typeof presented === 'string' || presented === undefined ? presented : presented.join(',')
  if (text === undefined || text.length > tokenCharactersMax || !/^[\x21-\x2b\x2d-\x7e]+$/.test(text)) return undefined
  return text.length <= apiKeyCharactersMax || looksLikeToken(text) ? text : undefined
}

const isBearer = (text: string): boolean => /^bearer( |$)/i.test(text)

/** The token of a Bearer header; null when the header is absent or of another scheme. */
function bearerToken(authorization: Presented): string | undefined | null {
  const texts = typeof authorization === 'string' ? [authorization] : (authorization ?? [])
  if (!texts.some(isBearer)) return null
  return texts.length === 1 ? single(texts[0]?.slice('bearer'.length).trim()) : undefined
}

/**
 * The key a client presents: of `X-API-Key`, else the Bearer token, else `X-Hub-Access-Key`, else `api_key`.
 *
 * The first place that holds anything decides; when what it holds is empty, repeated, longer than 512 characters (4,096
 * of a token) or not visible ASCII, there is no key. Falling through to the next place would let a proxy's key and a client's key compete.
 */
export function presentedKey(credentials: PresentedCredentials): string | undefined {
  if (credentials.header !== undefined) return single(credentials.header)
  const token = bearerToken(credentials.authorization)
  if (token !== null) return token
  return credentials.hub !== undefined ? single(credentials.hub) : single(credentials.query)
}
