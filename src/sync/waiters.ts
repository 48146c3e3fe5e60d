/** Who waits for a tenant's log to grow. */
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import { waitersPerTenantMax } from './limits.ts'
import type { Tenant, Tenants } from './tenants.ts'

type Listener = () => void

export class Waiters {
  readonly #environment: Environment
  readonly #listeners = new Map<number, Set<Listener>>()
  readonly #stop: () => void

  constructor(environment: Environment, tenants: Pick<Tenants, 'onAdvance'>) {
    this.#environment = environment
    this.#stop = tenants.onAdvance((tenant) => this.#wake(tenant.number))
  }

  /** Calls `listener` after every commit to the tenant's log, until the given function is called. @throws overloaded */
  listen(tenant: Tenant, listener: Listener): () => void {
    const listeners = this.#listeners.get(tenant.number) ?? new Set()
    if (listeners.size >= waitersPerTenantMax) fail('overloaded', 'Too many requests wait for changes.')
    this.#listeners.set(tenant.number, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(tenant.number) === listeners) {
        this.#listeners.delete(tenant.number)
      }
    }
  }

  /** Resolves when the log has a position above `lsn`, after `ms`, or when the signal aborts. @throws overloaded */
  wait(tenant: Tenant, lsn: number, signal: AbortSignal, ms?: number): Promise<void> {
    if (tenant.head > lsn || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const end = () => {
        stopListening()
        stopTimer?.()
        signal.removeEventListener('abort', end)
        resolve()
      }
      const stopListening = this.listen(tenant, () => {
        if (tenant.head > lsn) end()
      })
      const stopTimer = ms === undefined ? undefined : this.#environment.after(ms, end)
      signal.addEventListener('abort', end)
    })
  }

  close(): void {
    this.#stop()
    for (const listeners of this.#listeners.values()) for (const listener of [...listeners]) listener()
  }

  #wake(tenant: number): void {
    for (const listener of [...(this.#listeners.get(tenant) ?? [])]) listener()
  }
}
