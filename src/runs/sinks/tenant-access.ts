import type { SinkRequest } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'

/** Whoever starts a run, if it comes with a token of a tenant. */
export interface TenantCaller {
  /** The one tenant whose log it may write into; undefined for a key, and on an open server. */
  readonly tenant?: string | undefined
}

/**
 * Who comes with a token of a tenant has no run write into the log of another.
 *
 * @throws forbidden
 */
export function checkTenants(requests: readonly SinkRequest[], { tenant }: TenantCaller): void {
  if (tenant === undefined) return
  for (const request of requests) {
    if (request.type === 'change_log' && request.tenant !== tenant) fail('forbidden', 'This tenant is not yours.')
  }
}
