import type { Json } from '../../json.ts'
import type { DeadLetterReason, QueueConfig } from '../../port/queues.ts'
import { DeadlineHeap } from '../heap.ts'
import type { Effect, Section, StateRecord } from '../journal/effect.ts'
import type { State } from '../journal/state.ts'
import type { Budget } from './budget.ts'
import { Message, restoredMessage } from './message.ts'
import { Queue, type QueueCounters } from './queue.ts'

/** A message in the effect that publishes it: id, priority, retries at most, headers, content. */
export type PublishedRow = readonly [string, number, number, Readonly<Record<string, string>>, Json]

/** Estimated bytes of a queue without messages. */
export const queueBytes = 4_096

/**
 * The queues, changed by effects only.
 *
 *     publish -> ready -> lease -> leased -> ack
 *                  ^                 |
 *                  +---- return -----+   one retry more
 *                  +---- free -------+   as it was
 *                  +- revive - dead <- die
 */
export class QueueSection implements Section {
  readonly queues = new Map<string, Queue>()
  /** All leased messages. */
  readonly leases = new DeadlineHeap<Message>()
  readonly #state: State
  readonly #budget: Budget
  #messages = 0

  readonly effects: Section['effects'] = {
    'queue.new': ([, name, config, counters]) => this.#add(name as string, config, counters ?? null),
    'queue.delete': ([, name]) => this.#delete(name as string),
    'queue.publish': ([, name, atMs, rows]) => this.#publish(name as string, atMs as number, rows),
    'queue.message': (effect) => this.#restore(effect),
    'queue.lease': ([, name, atMs, consumerId, deadlineMs]) =>
      this.#lease(name as string, {
        atMs: atMs as number,
        consumerId: consumerId as string,
        deadlineMs: deadlineMs as number,
      }),
    'queue.free': ([, name, id]) => this.#free(name as string, id as string),
    'queue.ack': ([, name, id]) => this.#ack(name as string, id as string),
    'queue.return': ([, name, id, atMs]) => this.#return(name as string, id as string, atMs as number),
    'queue.die': ([, name, id, reason, atMs]) =>
      this.#die(name as string, id as string, { reason: reason as DeadLetterReason, atMs: atMs as number }),
    'queue.drop': ([, name, id]) => this.#drop(name as string, id as string),
    'queue.revive': ([, name, id, atMs]) => this.#revive(name as string, id as string | null, atMs as number),
    'queue.purge': ([, name]) => this.#purge(name as string),
    'queue.purge_dead': ([, name]) => this.#purgeDead(name as string),
  }

  constructor(state: State, budget: Budget) {
    this.#state = state
    this.#budget = budget
  }

  /** Ready and leased messages. */
  get messages(): number {
    return this.#messages
  }

  *records(): Generator<StateRecord> {
    for (const queue of this.queues.values()) {
      yield queue
      yield* queue.messages()
    }
  }

  /** The queue, about to change. Its record is set aside before those of its messages, which need it. */
  #touched(name: string): Queue {
    const queue = this.queues.get(name)!
    this.#state.touch(queue)
    return queue
  }

  #add(name: string, config: Json | undefined, counters: Json): void {
    const { snapshot } = this.#state
    const counted = counters as unknown as QueueCounters | null
    this.queues.set(name, new Queue(name, config as unknown as QueueConfig, counted, snapshot))
    this.#budget.charge(queueBytes, name)
  }

  #delete(name: string): void {
    const queue = this.#touched(name)
    for (const message of queue.messages()) {
      this.#state.touch(message)
      if (message.lease !== undefined) this.leases.remove(message)
      this.#budget.charge(-message.bytes, message.queue)
    }
    this.#messages -= queue.ready.size + queue.leased.size
    this.queues.delete(name)
    this.#budget.charge(-queueBytes, name)
  }

  #publish(name: string, publishedAtMs: number, rows: Json | undefined): void {
    const queue = this.#touched(name)
    for (const [id, priority, retriesMax, headers, content] of rows as unknown as readonly PublishedRow[]) {
      const seq = queue.counters.nextSeq++
      const origin = { id, seq, priority, retriesMax, headers, content, publishedAtMs }
      const message = new Message(name, origin, this.#state.snapshot)
      queue.ready.add(message)
      queue.counters.published += 1
      this.#messages += 1
      this.#budget.charge(message.bytes, message.queue)
    }
  }

  #restore(effect: Effect): void {
    const message = restoredMessage(effect, this.#state.snapshot)
    const queue = this.queues.get(message.queue)!
    if (message.lease !== undefined) this.#addLease(queue, message)
    else if (message.death !== undefined) queue.dead.set(message.origin.id, message)
    else queue.ready.add(message)
    if (message.death === undefined) this.#messages += 1
    this.#budget.charge(message.bytes, message.queue)
  }

  #lease(
    name: string,
    { atMs, consumerId, deadlineMs }: { atMs: number; consumerId: string; deadlineMs: number },
  ): void {
    const queue = this.#touched(name)
    const message = queue.ready.take()!
    this.#state.touch(message)
    const waitedMs = Math.max(0, atMs - message.readyAtMs)
    message.lease = { consumerId, deadlineMs, waitedMs }
    this.#addLease(queue, message)
    queue.counters.consumed += 1
    queue.counters.waitedMs += waitedMs
  }

  #addLease(queue: Queue, message: Message): void {
    queue.leased.set(message.origin.id, message)
    queue.countLease(message.lease!.consumerId, 1)
    this.leases.add(message)
  }

  /** Ends a lease; the message is nowhere then. */
  #endLease(queue: Queue, id: string): Message {
    const message = queue.leased.get(id)!
    this.#state.touch(message)
    queue.leased.delete(id)
    queue.countLease(message.lease!.consumerId, -1)
    this.leases.remove(message)
    message.lease = undefined
    return message
  }

  #free(name: string, id: string): void {
    const queue = this.#touched(name)
    queue.counters.consumed -= 1
    queue.counters.waitedMs -= queue.leased.get(id)!.lease!.waitedMs
    queue.ready.add(this.#endLease(queue, id))
  }

  #ack(name: string, id: string): void {
    const queue = this.#touched(name)
    const message = this.#endLease(queue, id)
    queue.counters.acked += 1
    this.#messages -= 1
    this.#budget.charge(-message.bytes, message.queue)
  }

  #return(name: string, id: string, atMs: number): void {
    const queue = this.#touched(name)
    const message = this.#endLease(queue, id)
    message.retryCount += 1
    message.readyAtMs = atMs
    queue.counters.nacked += 1
    queue.ready.add(message)
  }

  #die(name: string, id: string, { reason, atMs }: { reason: DeadLetterReason; atMs: number }): void {
    const queue = this.#touched(name)
    const message = this.#endLease(queue, id)
    message.death = { reason, atMs }
    queue.counters.nacked += 1
    queue.counters.deadLettered += 1
    queue.dead.set(id, message)
    this.#messages -= 1
  }

  #drop(name: string, id: string): void {
    const queue = this.#touched(name)
    this.#takeDead(queue, queue.dead.get(id)!)
    queue.counters.deadLettersDropped += 1
  }

  #takeDead(queue: Queue, message: Message): void {
    this.#state.touch(message)
    queue.dead.delete(message.origin.id)
    this.#budget.charge(-message.bytes, message.queue)
  }

  #revive(name: string, id: string | null, atMs: number): void {
    const queue = this.#touched(name)
    for (const message of id === null ? queue.dead.values() : [queue.dead.get(id)!]) {
      this.#takeDead(queue, message)
      message.death = undefined
      message.retryCount = 0
      message.readyAtMs = atMs
      queue.ready.add(message)
      this.#messages += 1
      this.#budget.charge(message.bytes, message.queue)
    }
  }

  #purge(name: string): void {
    const queue = this.#touched(name)
    for (const message of queue.ready) {
      this.#state.touch(message)
      this.#budget.charge(-message.bytes, message.queue)
    }
    this.#messages -= queue.ready.size
    queue.ready.clear()
  }

  #purgeDead(name: string): void {
    const queue = this.#touched(name)
    for (const message of queue.dead.values()) this.#takeDead(queue, message)
  }
}
