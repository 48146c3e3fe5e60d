/**
 * Reads `BIND_ADDR` as the document of the sync server writes it: `0.0.0.0:8080`, `[::1]:8080`, also `:8080` and a bare
 * port or host.
 */

/** A host in brackets or without a colon, then a port; each may be left out. */
const form = /^(?:\[([0-9a-f:.]+)\]|([^:\s[\]]*))(?::(\d{1,5}))?$/i

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text)

/** The host that `text` names, undefined where it names none. What cannot be read is told under the port. */
export function hostOfBindAddress(text: string): string | undefined {
  const [, inner, plain = ''] = form.exec(text.trim()) ?? []
  if (inner !== undefined) return inner
  return plain === '' || isPort(plain) ? undefined : plain
}

/** The port that `text` names, undefined where it names a host alone; all of a text that is no address, to be refused. */
export function portOfBindAddress(text: string): string | undefined {
  const trimmed = text.trim()
  const match = form.exec(trimmed)
  if (match === null) return trimmed
  return match[3] ?? (isPort(trimmed) ? trimmed : undefined)
}
