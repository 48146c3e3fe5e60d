/**
 * Names of namespaces. A namespace is the prefix of all its names: U+0000, an id without U+0000, U+0000. The common
 * namespace has the empty prefix and no names that begin with U+0000, so no name is in two of them.
 */

/** The prefix of the common namespace. */
export const commonNamespace = ''

/** Tells whether a name is outside of the common namespace. */
export function isNamespaced(name: string): boolean {
  return name.charCodeAt(0) === 0
}

/** The namespace that a name of the engine is in. */
export function namespaceIn(name: string): string {
  return isNamespaced(name) ? name.slice(0, name.indexOf('\0', 1) + 1) : commonNamespace
}
