import type { Handlers, Schemas } from '../../../contract/mod.ts'
import { fail } from '../../../errors.ts'
import type { StoredKey, StoredKeys } from '../../../platform/auth/mod.ts'
import type { HandlerContext } from '../state.ts'

export interface KeysOptions {
  readonly keys: StoredKeys
}

export function keysHandlers({ keys }: KeysOptions): Handlers<'keys', HandlerContext> {
  return {
    listKeys: () => ({ status: 200, body: { keys: keys.list().map(keyView) } }),

    async createKey({ body }, { caller }) {
      const { name, scopes, plan, expires_at } = body
      const wanted = { name, scopes, plan: plan ?? undefined, expiresMs: momentOf(expires_at) }
      const { key, secret } = await keys.create(wanted, caller)
      return { status: 201, body: { key: keyView(key), secret } }
    },

    revokeKey: async ({ params }, { caller }) => ({ status: 200, body: keyView(await keys.revoke(params.id, caller)) }),
  }
}

function momentOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const ms = Date.parse(text)
  // The format allows a leap second, which no clock here has.
  return Number.isNaN(ms) ? fail('validation_failed', '/expires_at must be a moment.') : ms
}

const isoOrNull = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString())

/** A key as it is shown: without its hash. */
function keyView(key: StoredKey): Schemas['ApiKey'] {
  return {
    id: key.id,
    name: key.name,
    scopes: [...key.scopes],
    plan: key.plan ?? null,
    created_at: new Date(key.createdMs).toISOString(),
    expires_at: isoOrNull(key.expiresMs),
    last_used_at: isoOrNull(key.lastUsedMs),
    revoked_at: isoOrNull(key.revokedMs),
  }
}
