/** Counts and audits callers that were not let in; however many there are, the audit log grows at a bounded pace. */
import type { Environment } from '../../environment.ts'
import type { AuthArea, AuthFailureReason, Metrics } from '../metrics/mod.ts'
import type { TokenHolder } from './principal.ts'

/** Failures audited one by one in a minute; the others of that minute become one record with their numbers. */
export const auditedPerMinute = 60
const minuteMs = 60_000

export interface AuthFailure {
  readonly area: AuthArea
  readonly reason: AuthFailureReason
  /** What was asked for, such as `sync:read`; may be empty. */
  readonly access: string
  readonly address: string
  readonly requestId: string
  /** Of a token with a good signature. Claims that nobody signed are not written down. */
  readonly holder?: TokenHolder | undefined
}

/** An audit record of this room. */
interface AuditEntry {
  readonly atMs: number
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly requestId: string
  readonly details: Readonly<Record<string, unknown>>
}

export interface AuthFailuresOptions {
  readonly environment: Environment
  readonly metrics: Pick<Metrics, 'authFailed'>
  readonly append: (entry: AuditEntry) => Promise<unknown>
  /** Told when a record could not be written. */
  readonly onLoss: (error: unknown) => void
}

export class AuthFailures {
  readonly #options: AuthFailuresOptions
  readonly #more = new Map<string, number>()
  #audited = 0
  #endMinute: (() => void) | undefined

  constructor(options: AuthFailuresOptions) {
    this.#options = options
  }

  readonly note = (failure: AuthFailure): void => {
    const { area, reason } = failure
    this.#options.metrics.authFailed(area, reason)
    this.#endMinute ??= this.#options.environment.after(minuteMs, () => this.#nextMinute())
    if (this.#audited >= auditedPerMinute) {
      const kind = `${area} ${reason}`
      this.#more.set(kind, (this.#more.get(kind) ?? 0) + 1)
      return
    }
    this.#audited += 1
    this.#append({ ...this.#recordOf(failure), atMs: this.#options.environment.nowMs() })
  }

  /** Writes the numbers of the minute that goes on. */
  close(): void {
    this.#endMinute?.()
    this.#nextMinute()
  }

  #nextMinute(): void {
    this.#endMinute = undefined
    this.#audited = 0
    if (this.#more.size === 0) return
    const counts = Object.fromEntries(this.#more)
    this.#more.clear()
    const atMs = this.#options.environment.nowMs()
    this.#append({ atMs, actor: 'server', action: 'auth.denied_more', subject: 'auth', requestId: '', details: counts })
  }

  #recordOf({ area, reason, access, address, requestId, holder }: AuthFailure): Omit<AuditEntry, 'atMs'> {
    const who = holder === undefined ? {} : { tenant: holder.tenant, user: holder.user, client: holder.client }
    const details = { outcome: 'denied', area, reason, address, ...who }
    const actor = holder?.client ?? 'unknown'
    return { actor, action: 'auth.denied', subject: access === '' ? area : access, requestId, details }
  }

  #append(entry: AuditEntry): void {
    void this.#options.append(entry).catch(this.#options.onLoss)
  }
}
