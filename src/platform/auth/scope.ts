/**
 * Scopes: what a key or a token may do, as `namespace:action`.
 *
 * `*` is everything and `kv:*` every action of one namespace. `write` includes `read`; `configure` and `admin` include
 * nothing and are included by nothing, because who sets up queues need not see what is in them.
 */

/** Longest list of scopes of one key or token. */
export const scopesMax = 64

/** Every namespace there is: the broker's families of commands, then the rest of the server. */
const scopeNamespaces: ReadonlySet<string> = new Set([
  ...['kv', 'hash', 'list', 'set', 'sortedset', 'hyperloglog', 'bitmap', 'geospatial', 'transaction'],
  ...['queue', 'stream', 'pubsub', 'replication', 'admin'],
  ...['generation', 'audit', 'keys'],
])

const scopeActions: ReadonlySet<string> = new Set(['read', 'write', 'configure', 'admin', '*'])

/** Whether `text` is a scope of this server: a name that nothing asks for is a typing error, not a scope. */
export function isScope(text: string): boolean {
  if (text === '*') return true
  const [namespace = '', action = '', ...more] = text.split(':')
  return more.length === 0 && scopeNamespaces.has(namespace) && scopeActions.has(action)
}

/** Whether `access` is a pair of a namespace and an action that can be asked for. */
export function isAccess(access: string): boolean {
  return isScope(access) && !access.endsWith('*')
}

/** Whether one of `scopes` covers `access`, such as `kv:write`. What is no access of this server is covered by nothing. */
export function scopesCover(scopes: readonly string[], access: string): boolean {
  if (!isAccess(access)) return false
  const [namespace, action] = access.split(':')
  return scopes.some((scope) => {
    if (scope === '*' || scope === access || scope === `${namespace}:*`) return true
    return action === 'read' && scope === `${namespace}:write`
  })
}
