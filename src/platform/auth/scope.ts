/**
 * Scopes: what a key or a token may do, as `namespace:action`.
 *
 * `*` is everything and `kv:*` every action of one namespace. `write` includes `read`; `configure` and `admin` include
 * nothing and are included by nothing, because who sets up queues need not see what is in them.
 */

/** Longest list of scopes of one key or token. */
export const scopesMax = 64

/** Every namespace there is: the broker's families of commands, then the rest of the server. */
const scopeNamespaces = [
  ...['kv', 'hash', 'list', 'set', 'sortedset', 'hyperloglog', 'bitmap', 'geospatial', 'transaction'],
  ...['queue', 'stream', 'pubsub', 'replication', 'admin'],
  ...['generation', 'audit', 'keys', 'sync', 'maps'],
]

const scopeActions = ['read', 'write', 'configure', 'admin']

/** Written out, because it is asked of every command. */
const accesses: ReadonlySet<string> = new Set(
  scopeNamespaces.flatMap((namespace) => scopeActions.map((action) => `${namespace}:${action}`)),
)
const scopes: ReadonlySet<string> = new Set(['*', ...scopeNamespaces.map((namespace) => `${namespace}:*`), ...accesses])

/** Whether `text` is a scope of this server: a name that nothing asks for is a typing error, not a scope. */
export const isScope = (text: string): boolean => scopes.has(text)

/** Whether `access` is a pair of a namespace and an action that can be asked for. */
export const isAccess = (access: string): boolean => accesses.has(access)

/** Whether one of `granted` covers `access`, such as `kv:write`. What is no access of this server is covered by nothing. */
export function scopesCover(granted: readonly string[], access: string): boolean {
  if (!isAccess(access)) return false
  const [namespace, action] = access.split(':')
  return granted.some((scope) => {
    if (scope === '*' || scope === access || scope === `${namespace}:*`) return true
    return action === 'read' && scope === `${namespace}:write`
  })
}
