import { type Admission, HybridClock, type Timestamp } from '../crdt/mod.ts'
import type { Environment } from '../environment.ts'

/**
 * The two clocks of a server. One believes its clients up to a minute ahead, as hybrid clocks do, and stamps what this
 * server writes. The other is never ahead of the wall because of a client, and says in which order writes arrived here:
 * what it gave before a restart is then in the past, so that nobody who goes on from there misses anything.
 */
export class ServerClock {
  readonly #environment: Environment
  readonly #hybrid: HybridClock
  readonly #arrivals: HybridClock

  /** `last` is the latest moment of anything that was kept, `lastArrivalMs` when the latest write of it arrived. */
  constructor(environment: Environment, nodeId: string, last: Timestamp | undefined, lastArrivalMs: number) {
    this.#environment = environment
    this.#hybrid = new HybridClock(nodeId, last)
    this.#arrivals = new HybridClock(nodeId, { millis: lastArrivalMs + 1, counter: 0, nodeId })
  }

  now(): Timestamp {
    return this.#hybrid.tick(this.#environment.nowMs())
  }

  observe(remote: Timestamp): void {
    this.#hybrid.receive(remote, this.#environment.nowMs())
  }

  /** The timestamp under which a write of a client is kept. */
  admit(remote: Timestamp): Admission {
    return this.#hybrid.admit(remote, this.#environment.nowMs())
  }

  /** When what comes now arrives; later than every moment of `now` that was not ahead of the wall. */
  arrival(): Timestamp {
    const nowMs = this.#environment.nowMs()
    if (this.#hybrid.last.millis <= nowMs) this.#arrivals.receive(this.#hybrid.last, nowMs)
    return this.#arrivals.tick(nowMs)
  }
}
