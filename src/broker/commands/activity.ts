import { type CommandName, commandNames } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'

/** Whole seconds that a rate is the mean of. */
const rateSeconds = 5

export interface CommandCount {
  /** `kv` of `kv.get`; `server` where a command has no such part. */
  readonly component: string
  readonly operation: string
  readonly count: number
}

/** How much the commands are used, since the start. */
export class Activity {
  readonly #environment: Environment
  readonly #startedMs: number
  readonly #counts = new Map<CommandName, number>(commandNames.map((name) => [name, 0]))
  /** Of the keyspace, by second: one more than a rate needs, as the current one is not over. */
  readonly #seconds = new Array<number>(rateSeconds + 1).fill(0)
  #second = 0
  #hits = 0
  #misses = 0

  constructor(environment: Environment) {
    this.#environment = environment
    this.#startedMs = environment.monotonicMs()
  }

  /** A command of which the payload was right is about to run. */
  count(name: CommandName): void {
    this.#counts.set(name, this.#counts.get(name)! + 1)
    if (!name.startsWith('kv.')) return
    const slot = this.#turned() % this.#seconds.length
    this.#seconds[slot] = this.#seconds[slot]! + 1
  }

  /** A key was looked for. */
  look(isFound: boolean): void {
    if (isFound) this.#hits += 1
    else this.#misses += 1
  }

  get hits(): number {
    return this.#hits
  }

  get misses(): number {
    return this.#misses
  }

  get uptimeSeconds(): number {
    return Math.floor((this.#environment.monotonicMs() - this.#startedMs) / 1000)
  }

  /** Commands `kv.*` per second, over the last five whole seconds; over fewer in the beginning. */
  kvRate(): number {
    const second = this.#turned()
    const seconds = Math.min(rateSeconds, second)
    if (seconds === 0) return 0
    let sum = 0
    for (let back = 1; back <= seconds; back += 1) sum += this.#seconds[(second - back) % this.#seconds.length]!
    return Math.round((sum / seconds) * 10) / 10
  }

  /** Commands with one of these names. */
  sum(matches: (name: CommandName) => boolean): number {
    let sum = 0
    for (const [name, count] of this.#counts) if (matches(name)) sum += count
    return sum
  }

  /** Every command that was used. */
  counts(): readonly CommandCount[] {
    return [...this.#counts].flatMap(([name, count]) => {
      const [component, operation] = name.includes('.') ? (name.split('.') as [string, string]) : ['server', name]
      return count === 0 ? [] : [{ component, operation, count }]
    })
  }

  /** The second since the start; empties the slots of those that nothing happened in. */
  #turned(): number {
    const second = this.uptimeSeconds
    const passed = Math.min(second - this.#second, this.#seconds.length)
    for (let step = 0; step < passed; step += 1) this.#seconds[(second - step) % this.#seconds.length] = 0
    this.#second = second
    return second
  }
}
