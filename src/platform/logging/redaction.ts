/**
 * Keeps keys out of the log, in three ways: by field name, by query parameter, and by the keys themselves.
 */
const secretFields = ['authorization', 'cookie', 'apiKey', 'apiKeys', 'api_key', 'x-api-key', 'token', 'refresh_token']

/** Parameters of a URL that never show their value. */
const secretParameters: ReadonlySet<string> = new Set(['api_key', 'token'])

export const redacted = '[redacted]'

const pathTo = (field: string): string => (/^\w+$/.test(field) ? field : `["${field}"]`)

/** Paths of the fields that never show their value, alone or under `headers` or `metadata`. */
export const redactedPaths: readonly string[] = secretFields.flatMap((field) => {
  const path = pathTo(field)
  const nested = path.startsWith('[') ? path : `.${path}`
  return [path, `headers${nested}`, `metadata${nested}`]
})

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch {
    return name
  }
}

/** The URL with the values of secret parameters replaced, however their name is encoded. */
export function redactedUrl(url: string): string {
  const queryAt = url.indexOf('?')
  if (queryAt < 0) return url
  const pairs = url.slice(queryAt + 1).split('&')
  const safe = pairs.map((pair) => {
    const name = pair.split('=', 1)[0] ?? ''
    return secretParameters.has(decoded(name).toLowerCase()) ? `${name}=${redacted}` : pair
  })
  return `${url.slice(0, queryAt)}?${safe.join('&')}`
}

/** Shorter keys are parts of ordinary words, and a log with holes everywhere helps nobody. */
const scrubbedCharactersMin = 8

/** A function that replaces every one of `secrets` in a line of JSON. */
export function secretScrubber(secrets: readonly string[]): (line: string) => string {
  const written = secrets
    .filter((secret) => secret.length >= scrubbedCharactersMin)
    .map((secret) => JSON.stringify(secret).slice(1, -1))
    .sort((left, right) => right.length - left.length)
  if (written.length === 0) return (line) => line
  return (line) => written.reduce((text, secret) => text.replaceAll(secret, redacted), line)
}
