import type { Environment } from '../../../environment.ts'
import { Failure } from '../../../errors.ts'
import type { DeadlineHeap, Timed } from '../heap.ts'

/** Deadlines that are dealt with in one turn. */
const itemsPerTurn = 1_000
/** Timers of the machine end at 24 days, and a wall clock may be set: looks again after this at the latest. */
const delayMaxMs = 60_000
/** When it looks again where nothing could be written. */
const retryMs = 1_000

/** One timer for everything that has a deadline: set for the next one, and only between `start` and `stop`. */
export class DeadlineTimer<Item extends Timed> {
  readonly #environment: Environment
  readonly #heap: DeadlineHeap<Item>
  readonly #end: (item: Item, nowMs: number) => void
  #started = false
  #dueMs = Number.POSITIVE_INFINITY
  #cancel: (() => void) | undefined

  /** `end` takes an item whose deadline has passed out of the heap, or puts its deadline off; it may throw where writes are refused. */
  constructor(environment: Environment, heap: DeadlineHeap<Item>, end: (item: Item, nowMs: number) => void) {
    this.#environment = environment
    this.#heap = heap
    this.#end = end
  }

  /** To be called when the heap is as the storage has it. */
  start(): void {
    this.#started = true
    this.arm()
  }

  stop(): void {
    this.#started = false
    this.#cancelTimer()
  }

  /** To be called when a deadline may have become the next one. */
  arm(): void {
    const next = this.#heap.first?.deadlineMs
    if (!this.#started || next == null || next >= this.#dueMs) return
    this.#set(next - this.#environment.nowMs())
    this.#dueMs = next
  }

  #set(delayMs: number): void {
    this.#cancelTimer()
    this.#cancel = this.#environment.after(Math.min(Math.max(0, delayMs), delayMaxMs), () => this.#run())
  }

  #cancelTimer(): void {
    this.#cancel?.()
    this.#cancel = undefined
    this.#dueMs = Number.POSITIVE_INFINITY
  }

  #run(): void {
    this.#cancelTimer()
    const nowMs = this.#environment.nowMs()
    try {
      for (const item of this.#heap.due(nowMs, itemsPerTurn)) this.#end(item, nowMs)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      // The journal takes nothing now; who writes is told so, and the deadlines wait.
      this.#set(retryMs)
      this.#dueMs = nowMs + retryMs
      return
    }
    this.arm()
  }
}
