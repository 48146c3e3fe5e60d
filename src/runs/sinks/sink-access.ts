import type { SinkRequest } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import type { PlanHolder } from '../../platform/quota/mod.ts'

/** Whoever starts a run; without `may` it may not have sinks. */
export interface SinkCaller {
  /** Tells whether the caller may do what `access` names. */
  readonly may?: (access: string) => boolean
  /** What a plan allows the caller, if it has one: its sinks write in its namespace and are counted for it. */
  readonly limits?: { readonly ttlSecondsMax: number; readonly holder: PlanHolder } | undefined
}

// What a command that does the same needs (x-access of the contract).
const accessOf: Readonly<Record<SinkRequest['type'], string>> = {
  queue: 'queue:write',
  room: 'stream:write',
  topic: 'pubsub:write',
  kv: 'kv:write',
  change_log: 'sync:admin',
  map: 'maps:admin',
}

/**
 * A run writes nothing that its caller could not write itself.
 *
 * @throws forbidden; quota_exceeded for a time to live that the caller's plan does not allow
 */
export function checkSinkAccess(requests: readonly SinkRequest[], { may, limits }: SinkCaller): void {
  for (const request of requests) {
    const access = accessOf[request.type]
    if (may?.(access) !== true) fail('forbidden', `This sink needs the scope ${access}.`, { scope: access })
    const max = limits?.ttlSecondsMax
    if (max !== undefined && request.type === 'kv' && (request.ttl ?? 0) > max) {
      fail('quota_exceeded', `A time to live is at most ${max} s.`, { max_ttl_seconds: max })
    }
  }
}
