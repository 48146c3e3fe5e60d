import type { Environment } from '../../environment.ts'

/** Timers take no longer waits: an end that is further away is looked at again then. */
const longestWaitMs = 24 * 3_600_000

/** What has to hear of the end of keys, by their ids. */
export class Endings {
  readonly #environment: Environment
  readonly #listeners = new Map<string, Set<() => void>>()

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** Calls `listener` once, when the key ends or `atMs` has come; the function given forgets it. */
  on(id: string, atMs: number | undefined, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners)
    const end = () => {
      forget()
      listener()
    }
    const cancel = atMs === undefined ? undefined : callAt(this.#environment, atMs, end)
    const forget = () => {
      cancel?.()
      listeners.delete(end)
      if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id)
    }
    listeners.add(end)
    return forget
  }

  /** The key has ended. */
  end(id: string): void {
    for (const listener of [...(this.#listeners.get(id) ?? [])]) listener()
  }
}

/** Calls `listener` at the moment `atMs`, never before it; the function given cancels that. */
export function callAt(environment: Environment, atMs: number, listener: () => void): () => void {
  let cancel = () => {}
  const wait = () => {
    const leftMs = atMs - environment.nowMs()
    cancel = environment.after(Math.min(Math.max(0, leftMs), longestWaitMs), leftMs > longestWaitMs ? wait : arrive)
  }
  const arrive = () => (environment.nowMs() < atMs ? wait() : listener())
  wait()
  return () => cancel()
}
