import { fail } from '../../../errors.ts'
import type { QueueLimits } from '../../limits.ts'
import type { Queue } from './queue.ts'

interface Waiter {
  readonly count: number
  finish(): void
}

/** Those who wait for room in a queue, the first to come first; each is told once there is room for all that it has. */
export class WaitingPublishers {
  readonly #limits: QueueLimits
  readonly #lines = new Map<string, Set<Waiter>>()
  #count = 0

  constructor(limits: QueueLimits) {
    this.#limits = limits
  }

  /** Resolves when there is room or the signal aborts; more than a queue ever takes waits for an empty one. @throws overloaded */
  wait(queue: Queue, count: number, signal: AbortSignal): Promise<void> {
    const need = Math.min(count, queue.config.depthMax)
    if (signal.aborted || need <= queue.config.depthMax - queue.ready.size) return Promise.resolve()
    const line = this.#line(queue.name)
    return new Promise((resolve) => {
      const waiter: Waiter = {
        count: need,
        finish: () => {
          signal.removeEventListener('abort', waiter.finish)
          this.#leave(queue.name, line, waiter)
          resolve()
        },
      }
      signal.addEventListener('abort', waiter.finish)
      line.add(waiter)
      this.#count += 1
    })
  }

  /** Tells those for whom there is room now. */
  serve(queue: Queue): void {
    let free = queue.config.depthMax - queue.ready.size
    for (const waiter of this.#lines.get(queue.name) ?? []) {
      free -= waiter.count
      if (free < 0) return
      waiter.finish()
    }
  }

  end(name: string): void {
    for (const waiter of this.#lines.get(name) ?? []) waiter.finish()
  }

  endAll(): void {
    for (const name of [...this.#lines.keys()]) this.end(name)
  }

  #line(name: string): Set<Waiter> {
    const line = this.#lines.get(name) ?? new Set()
    if (line.size >= this.#limits.waitersMax || this.#count >= this.#limits.waitersInAllMax) {
      fail('overloaded', 'Too many publishers are waiting.')
    }
    this.#lines.set(name, line)
    return line
  }

  #leave(name: string, line: Set<Waiter>, waiter: Waiter): void {
    line.delete(waiter)
    this.#count -= 1
    if (line.size === 0) this.#lines.delete(name)
  }
}
