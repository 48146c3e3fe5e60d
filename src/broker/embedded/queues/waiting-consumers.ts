import type { Environment } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import type { QueueLimits } from '../../limits.ts'
import type { ConsumeOptions } from '../../port/queues.ts'
import { OrderHeap } from '../heap.ts'
import type { Taken } from './leases.ts'
import type { Queue } from './queue.ts'

interface Waiter {
  readonly seq: number
  place: number
  readonly options: ConsumeOptions
  /** Out of the line because its consumer has all the leases that it may have. */
  isParked: boolean
  finish(taken: Taken | undefined): void
}

interface Line {
  readonly waiters: OrderHeap<Waiter>
  /** By consumer id: how many wait, and those that are parked. */
  readonly consumers: Map<string, { count: number; readonly parked: OrderHeap<Waiter> }>
  count: number
}

/**
 * The consumers that wait: a line for each queue name, also for a queue that is not there yet. Who came first is served
 * first; one that may not take more keeps its place, and the next is served meanwhile.
 */
export class WaitingConsumers {
  readonly #environment: Environment
  readonly #limits: QueueLimits
  readonly #lines = new Map<string, Line>()
  #nextSeq = 0
  #count = 0

  constructor(environment: Environment, limits: QueueLimits) {
    this.#environment = environment
    this.#limits = limits
  }

  /** The consumer ids that wait for a queue. */
  consumers(name: string): Iterable<string> {
    return this.#lines.get(name)?.consumers.keys() ?? []
  }

  /** Resolves when it was served, its time is over, its signal aborts or its line ends. @throws overloaded */
  wait(name: string, options: ConsumeOptions): Promise<Taken | undefined> {
    const line = this.#line(name)
    return new Promise((resolve) => {
      const leave = () => waiter.finish(undefined)
      const cancel = this.#environment.after(options.waitMs, leave)
      options.signal.addEventListener('abort', leave)
      const waiter: Waiter = {
        seq: this.#nextSeq++,
        place: -1,
        options,
        isParked: false,
        finish: (taken) => {
          cancel()
          options.signal.removeEventListener('abort', leave)
          this.#leave(name, waiter)
          resolve(taken)
        },
      }
      this.#join(line, waiter)
    })
  }

  /** Gives what is ready to those who wait for it. */
  serve(queue: Queue, take: (options: ConsumeOptions) => Taken): void {
    const line = this.#lines.get(queue.name)
    if (line === undefined) return
    for (let first = line.waiters.first; first !== undefined && queue.ready.size > 0; first = line.waiters.first) {
      if (queue.isBusy(first.options.consumerId)) park(line, first)
      else first.finish(take(first.options))
    }
  }

  /** A lease of the consumer has ended: it may take one more. */
  unpark(name: string, consumerId: string): void {
    const line = this.#lines.get(name)
    if (line !== undefined) unpark(line, consumerId)
  }

  /** Sends everyone away who waits for a queue. */
  end(name: string): void {
    const line = this.#lines.get(name)
    if (line === undefined) return
    for (const { parked } of line.consumers.values()) while (parked.first !== undefined) parked.first.finish(undefined)
    while (line.waiters.first !== undefined) line.waiters.first.finish(undefined)
  }

  endAll(): void {
    for (const name of [...this.#lines.keys()]) this.end(name)
  }

  #line(name: string): Line {
    const line = this.#lines.get(name) ?? { waiters: new OrderHeap(), consumers: new Map(), count: 0 }
    if (line.count >= this.#limits.waitersMax || this.#count >= this.#limits.waitersInAllMax) {
      fail('overloaded', 'Too many consumers are waiting.')
    }
    this.#lines.set(name, line)
    return line
  }

  #join(line: Line, waiter: Waiter): void {
    const { consumerId } = waiter.options
    const consumer = line.consumers.get(consumerId)
    if (consumer === undefined) line.consumers.set(consumerId, { count: 1, parked: new OrderHeap() })
    else consumer.count += 1
    line.waiters.add(waiter)
    line.count += 1
    this.#count += 1
  }

  #leave(name: string, waiter: Waiter): void {
    const line = this.#lines.get(name)!
    const { consumerId } = waiter.options
    const consumer = line.consumers.get(consumerId)!
    if (waiter.isParked) consumer.parked.remove(waiter)
    else {
      line.waiters.remove(waiter)
      // Its turn may have been the only one of its consumer that was not parked.
      unpark(line, consumerId)
    }
    consumer.count -= 1
    if (consumer.count === 0) line.consumers.delete(consumerId)
    line.count -= 1
    this.#count -= 1
    if (line.count === 0) this.#lines.delete(name)
  }
}

function park(line: Line, waiter: Waiter): void {
  line.waiters.remove(waiter)
  waiter.isParked = true
  line.consumers.get(waiter.options.consumerId)!.parked.add(waiter)
}

function unpark(line: Line, consumerId: string): void {
  const parked = line.consumers.get(consumerId)?.parked
  const first = parked?.first
  if (parked === undefined || first === undefined) return
  parked.remove(first)
  first.isParked = false
  line.waiters.add(first)
}
