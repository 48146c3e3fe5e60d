import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { countersMax } from '../limits.ts'
import { DeadlineHeap, type Timed } from './heap.ts'
import type { Effect, Section, StateRecord } from './journal/effect.ts'
import type { State } from './journal/state.ts'
import { DeadlineTimer } from './queues/deadline-timer.ts'

class Counter implements StateRecord, Timed {
  readonly name: string
  sum = 0
  deadlineMs: number
  heapPlace = -1
  savedBy: number

  constructor(name: string, deadlineMs: number, savedBy: number) {
    this.name = name
    this.deadlineMs = deadlineMs
    this.savedBy = savedBy
  }

  describe(): readonly Effect[] {
    return [['counter.set', this.name, this.sum, this.deadlineMs]]
  }
}

/** Sums by name, each until its deadline. */
export class Counters implements Section {
  readonly #state: State
  readonly #environment: Environment
  readonly #countersMax: number
  readonly #counters = new Map<string, Counter>()
  readonly #deadlines = new DeadlineHeap<Counter>()
  readonly #timer: DeadlineTimer<Counter>

  readonly effects: Section['effects'] = {
    'counter.set': ([, name, sum, deadlineMs]) => this.#set(name as string, sum as number, deadlineMs as number),
    'counter.drop': ([, name]) => this.#drop(name as string),
  }

  constructor(state: State, environment: Environment, max: number = countersMax) {
    this.#state = state
    this.#environment = environment
    this.#countersMax = max
    this.#timer = new DeadlineTimer(environment, this.#deadlines, (counter) => this.#deadlinePassed(counter))
  }

  records(): Iterable<StateRecord> {
    return this.#counters.values()
  }

  /** Begins to watch the deadlines: to be called when the state has been brought back. */
  start(): void {
    this.#timer.start()
  }

  close(): void {
    this.#timer.stop()
  }

  /** Adds `amount` and gives the sum; the counter now goes at `deadlineMs`. @throws memory_limit_exceeded */
  async count(name: string, amount: number, deadlineMs: number): Promise<number> {
    const counter = this.#counters.get(name)
    if (counter === undefined && this.#counters.size >= this.#countersMax) {
      fail('memory_limit_exceeded', 'There are as many counters as there may be.')
    }
    const isOver = counter === undefined || counter.deadlineMs <= this.#environment.nowMs()
    const sum = (isOver ? 0 : counter.sum) + amount
    this.#state.admit()
    this.#state.commit(['counter.set', name, sum, deadlineMs])
    this.#timer.arm()
    await this.#state.settled()
    return sum
  }

  #set(name: string, sum: number, deadlineMs: number): void {
    let counter = this.#counters.get(name)
    if (counter === undefined) {
      counter = new Counter(name, deadlineMs, this.#state.snapshot)
      this.#counters.set(name, counter)
    } else {
      this.#state.touch(counter)
      this.#deadlines.remove(counter)
    }
    counter.sum = sum
    counter.deadlineMs = deadlineMs
    this.#deadlines.add(counter)
  }

  #drop(name: string): void {
    const counter = this.#counters.get(name)!
    this.#state.touch(counter)
    this.#deadlines.remove(counter)
    this.#counters.delete(name)
  }

  #deadlinePassed({ name }: Counter): void {
    this.#state.admit()
    this.#state.commit(['counter.drop', name])
  }
}
