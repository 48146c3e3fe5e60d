/**
 * Which browser origins may call the server. Serves CORS and the upgrade of WebSockets, which CORS does not cover.
 */
export interface OriginPolicy {
  /** Whether any origin at all may call, so that answers need not name one. */
  readonly any: boolean
  /** Whether pages of `origin` (the header as sent) may read answers and connect. */
  allows(origin: string): boolean
}

type Pattern = (origin: string) => boolean

function patternOf(text: string): Pattern {
  const origin = text.toLowerCase()
  if (!origin.endsWith(':*')) return (candidate) => candidate === origin
  const host = origin.slice(0, -':*'.length)
  return (candidate) =>
    candidate === host || (candidate.startsWith(`${host}:`) && /^\d{1,5}$/.test(candidate.slice(host.length + 1)))
}

/**
 * A policy of `origins`: `*`, exact origins, or origins with `:*` for any port, also the scheme's own.
 *
 * The opaque origin `null` (sandboxed frames, files) is only allowed by `*`.
 */
export function createOriginPolicy(origins: readonly string[]): OriginPolicy {
  if (origins.includes('*')) return { any: true, allows: () => true }
  const patterns = origins.map(patternOf)
  return { any: false, allows: (origin) => patterns.some((matches) => matches(origin.toLowerCase())) }
}
