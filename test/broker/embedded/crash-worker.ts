import type { Engine } from '../../../src/broker/port/engine.ts'
import { keySteps } from './crash-keys.ts'
import { emptyModel, type Model, type Step, type View } from './crash-model.ts'
import { queueSteps } from './crash-queues.ts'
import { type Random, randomFrom } from './crash-random.ts'

type AnyStep = Step<unknown, unknown>

const steps = { ...keySteps, ...queueSteps } as unknown as Readonly<Record<string, AnyStep>>
/** Of a queue there is more to go wrong than of a key. */
const names: readonly string[] = [...Object.keys(keySteps), ...Object.keys(queueSteps), ...Object.keys(queueSteps)]

export const workersCount = 8

/** One caller of the engine: does one step after another, and knows from the seed alone what comes next. */
export class CrashWorker {
  readonly name: string
  readonly model: Model = emptyModel()
  readonly #random: Random
  #planned: { readonly step: AnyStep; readonly args: unknown } | undefined

  constructor(seed: number, round: number, worker: number) {
    this.name = `r${round}w${worker}`
    this.#random = randomFrom(seed, round, worker)
  }

  /** Does the next step and gives its result, as it is reported. */
  async step(engine: Engine): Promise<unknown> {
    const { step, args } = this.#next()
    const result = (await step.run({ engine, name: this.name }, args)) ?? null
    this.acknowledge(result)
    return result
  }

  /** The next step was acknowledged with this result. */
  acknowledge(result: unknown): void {
    const { step, args } = this.#next()
    step.apply(this.model, args, result)
    this.#planned = undefined
  }

  /** The next step was done, but nobody heard of it: it must be the last. */
  assume(seen: View): void {
    const { step, args } = this.#next()
    step.apply(this.model, args, undefined, seen)
    this.#planned = undefined
  }

  #next() {
    if (this.#planned === undefined) {
      const step = steps[names[this.#random(names.length)]!]!
      this.#planned = { step, args: step.plan(this.model, this.#random) }
    }
    return this.#planned
  }
}
