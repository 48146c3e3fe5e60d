import type { SinkRequest } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'

/** Whoever starts a run; without `may` it may not have sinks. */
export interface SinkCaller {
  /** Tells whether the caller may do what `access` names. */
  readonly may?: (access: string) => boolean
  /** What a plan allows the caller, if it has one. */
  readonly limits?: object | undefined
}

// What a command that does the same needs (x-access of the contract).
const accessOf: Readonly<Record<SinkRequest['type'], string>> = {
  queue: 'queue:write',
  room: 'stream:write',
  topic: 'pubsub:write',
  kv: 'kv:write',
}

/**
 * A run writes nothing that its caller could not write itself. A caller with a plan has no sinks: a run goes on without it,
 * so what it writes could be counted for nobody.
 *
 * @throws forbidden
 */
export function checkSinkAccess(requests: readonly SinkRequest[], caller: SinkCaller): void {
  if (requests.length > 0 && caller.limits !== undefined) fail('forbidden', 'A key with a plan cannot start sinks.')
  for (const { type } of requests) {
    const access = accessOf[type]
    if (caller.may?.(access) !== true) fail('forbidden', `This sink needs the scope ${access}.`, { scope: access })
  }
}
