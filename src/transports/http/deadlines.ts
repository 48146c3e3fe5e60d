import type { Environment } from '../../environment.ts'

/** How often it is looked whether deadlines have passed: this part of their length, at most. */
const ticksPerDeadline = 50
const tickMsMax = 250

/** A deadline that is waited for; all of them are a ring. */
export class Deadline {
  dueMs: number
  readonly onLate: () => void
  previous: Deadline = this
  next: Deadline = this

  constructor(dueMs: number, onLate: () => void) {
    this.dueMs = dueMs
    this.onLate = onLate
  }

  /** Gives whatever is waited for that much more time. */
  allowMore(ms: number): void {
    this.dueMs += ms
  }

  /**
   * Ends the waiting; twice is harmless. The links are cut on both sides: what is dead but already old must not keep what
   * came after it alive, which is why this is no `Set`.
   */
  end(): void {
    this.previous.next = this.next
    this.next.previous = this.previous
    this.previous = this
    this.next = this
  }
}

/**
 * Deadlines of many requests on one timer. Almost none is ever reached, so setting one and taking it back must cost next
 * to nothing; when it is reached does not matter to the millisecond.
 */
export class Deadlines {
  readonly #environment: Environment
  readonly #afterMs: number
  readonly #ring = new Deadline(0, () => undefined)
  #stopTimer: (() => void) | undefined

  /** @param afterMs what a deadline is set to, if nothing more is allowed later */
  constructor(environment: Environment, afterMs: number) {
    this.#environment = environment
    this.#afterMs = afterMs
  }

  /** Calls `onLate` once the time is up, unless the deadline ends before. */
  start(onLate: () => void): Deadline {
    const deadline = new Deadline(this.#environment.monotonicMs() + this.#afterMs, onLate)
    const { previous } = this.#ring
    deadline.previous = previous
    deadline.next = this.#ring
    previous.next = deadline
    this.#ring.previous = deadline
    const tickMs = Math.min(tickMsMax, this.#afterMs / ticksPerDeadline)
    this.#stopTimer ??= this.#environment.every(tickMs, () => this.#tick())
    return deadline
  }

  #tick(): void {
    const nowMs = this.#environment.monotonicMs()
    const late: Deadline[] = []
    for (let one = this.#ring.next; one !== this.#ring; one = one.next) if (one.dueMs <= nowMs) late.push(one)
    for (const deadline of late) {
      deadline.end()
      deadline.onLate()
    }
    if (this.#ring.next !== this.#ring) return
    this.#stopTimer?.()
    this.#stopTimer = undefined
  }
}
