import type { Redis } from 'ioredis'
import type { Failure } from '../../errors.ts'
import { type Argument, type Step, scriptCall } from './step.ts'

/**
 * Scripts that take a short time, whatever the keys hold, and may run many at a time: nobody else comes in between, so a
 * long one would keep the server from everybody else for as often as it is asked for.
 */
export const gathered = [
  ...['string_set', 'string_get', 'string_add', 'key_delete', 'hash_set', 'hash_add', 'write_many'],
  ...['queue_publish', 'queue_ack', 'queue_nack', 'room_publish'],
] as const

/** What a script is called that runs one of those many times. */
export const manyOf = (script: string): string => `many_${script}`

/** Steps, arguments and characters of arguments in one call: about what the server does in a millisecond or two. */
const stepsMax = 200
const argumentsMax = 1_000
const charactersMax = 100_000

interface Asked {
  readonly step: Step<unknown>
  readonly writes: boolean
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Who hears of what came of the steps. */
interface Outcomes {
  written(): void
  /** Gives the failure of the catalogue that an error stands for. */
  failed(error: unknown): Failure
}

/**
 * Steps of one turn of the process that follow each other and are of one script and shape: the server runs them in one
 * call, each a transition of its own that may be refused alone. One call costs the process and the server far less
 * than many.
 */
export class Gathering {
  readonly #redis: Redis
  readonly #outcomes: Outcomes
  readonly #scripts: ReadonlySet<string> = new Set(gathered)
  #asked: Asked[] = []
  #arguments = 0
  #characters = 0

  constructor(redis: Redis, outcomes: Outcomes) {
    this.#redis = redis
    this.#outcomes = outcomes
  }

  /** Runs a step after all those that were given before. @throws Failure */
  run<Result>(stepOf: () => Step<Result>, writes: boolean): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#add({ step: stepOf(), writes, resolve, reject } as Asked)
    })
  }

  #add(asked: Asked): void {
    const { step } = asked
    if (!this.#takes(step)) this.send()
    if (!this.#scripts.has(step.script)) return this.#sendOne(asked)
    if (this.#asked.length === 0) queueMicrotask(() => this.send())
    this.#asked.push(asked)
    this.#arguments += step.keys.length + step.args.length
    this.#characters += lengthOf(step.keys) + lengthOf(step.args)
  }

  /** Sends what was gathered: to be called before anything else is sent over the connection. */
  send(): void {
    const asked = this.#asked
    if (asked.length === 0) return
    this.#asked = []
    this.#arguments = 0
    this.#characters = 0
    if (asked.length === 1) this.#sendOne(asked[0]!)
    else this.#sendMany(asked)
  }

  #takes({ script, keys, args }: Step<unknown>): boolean {
    const first = this.#asked[0]?.step
    if (first === undefined) return true
    const isAlike = first.script === script && first.keys.length === keys.length && first.args.length === args.length
    const isFull =
      this.#asked.length === stepsMax || this.#arguments >= argumentsMax || this.#characters >= charactersMax
    return isAlike && !isFull
  }

  #sendOne(asked: Asked): void {
    const { script, keys, args } = asked.step
    scriptCall(this.#redis, script)(keys.length, ...keys, ...args).then(
      (reply) => this.#settle(asked, reply),
      (error) => asked.reject(this.#outcomes.failed(error)),
    )
  }

  #sendMany(asked: readonly Asked[]): void {
    const { script, keys, args } = asked[0]!.step
    const names: string[] = []
    const rest: Argument[] = [keys.length, args.length]
    for (const { step } of asked) {
      names.push(...step.keys)
      rest.push(...step.args)
    }
    scriptCall(this.#redis, manyOf(script))(names.length, ...names, ...rest).then(
      (replies) => {
        for (const [place, one] of asked.entries()) this.#settle(one, (replies as readonly unknown[])[place])
      },
      (error) => {
        const failure = this.#outcomes.failed(error)
        for (const { reject } of asked) reject(failure)
      },
    )
  }

  /** A step that was refused among many is answered with an error in its place. */
  #settle({ step, writes, resolve, reject }: Asked, reply: unknown): void {
    if (reply instanceof Error) return reject(this.#outcomes.failed(reply))
    try {
      resolve(step.read(reply))
      if (writes) this.#outcomes.written()
    } catch (error) {
      reject(this.#outcomes.failed(error))
    }
  }
}

function lengthOf(texts: readonly Argument[]): number {
  let length = 0
  for (const text of texts) length += typeof text === 'number' ? 8 : text.length
  return length
}
