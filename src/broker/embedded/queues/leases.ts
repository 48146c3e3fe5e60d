import type { Environment } from '../../../environment.ts'
import { fail } from '../../../errors.ts'
import type { QueueLimits } from '../../limits.ts'
import type { ConsumeOptions, DeadLetterReason, Delivery } from '../../port/queues.ts'
import type { State } from '../journal/state.ts'
import type { Lease, Message } from './message.ts'
import type { Queue } from './queue.ts'

/** A message that was just leased: as it was then, however soon its lease ends. */
export interface Taken {
  readonly message: Message
  readonly lease: Lease
  readonly delivery: Delivery
}

/** Begins and ends leases: decides what becomes of a message. Its caller has asked `State.admit`. */
export class Leases {
  readonly #state: State
  readonly #environment: Environment
  readonly #limits: QueueLimits

  constructor(state: State, environment: Environment, limits: QueueLimits) {
    this.#state = state
    this.#environment = environment
    this.#limits = limits
  }

  /** Leases the next ready message; there must be one. */
  take(queue: Queue, { consumerId, ackDeadlineMs }: ConsumeOptions): Taken {
    const message = queue.ready.first!
    const nowMs = this.#environment.nowMs()
    const deadlineMs = nowMs + (ackDeadlineMs ?? queue.config.ackDeadlineMs)
    this.#state.commit(['queue.lease', queue.name, nowMs, consumerId, deadlineMs])
    return { message, lease: message.lease!, delivery: message.delivery() }
  }

  /** A leased message; one whose deadline has passed is not any more. @throws message_not_found */
  find(queue: Queue, id: string): Message {
    const message = queue.leased.get(id)
    if (message !== undefined && message.lease!.deadlineMs > this.#environment.nowMs()) return message
    return fail('message_not_found', undefined, { queue: queue.name, message_id: id })
  }

  ack(queue: Queue, message: Message): void {
    this.#state.commit(['queue.ack', queue.name, message.origin.id])
  }

  /** Puts a message back as it was before it was leased. */
  free(queue: Queue, message: Message): void {
    this.#state.commit(['queue.free', queue.name, message.origin.id])
  }

  /** Gives a message to the next one, or to nobody when it has been given as often as it may. */
  retry(queue: Queue, message: Message, reasonAtLast: DeadLetterReason): 'requeued' | 'dead_lettered' {
    const { id, retriesMax } = message.origin
    if (message.retryCount >= retriesMax) return this.bury(queue, message, reasonAtLast)
    this.#state.commit(['queue.return', queue.name, id, this.#environment.nowMs()])
    return 'requeued'
  }

  /** Puts a message among the dead letters. */
  bury(queue: Queue, message: Message, reason: DeadLetterReason): 'dead_lettered' {
    const { name, dead } = queue
    if (dead.size >= this.#limits.deadLettersMax) {
      const [oldest] = dead.keys()
      this.#state.commit(['queue.drop', name, oldest!])
    }
    this.#state.commit(['queue.die', name, message.origin.id, reason, this.#environment.nowMs()])
    return 'dead_lettered'
  }
}
