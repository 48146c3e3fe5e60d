import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Locks } from '../../../src/maps/features/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'
import { seed } from './seed.ts'

type Subject = Pick<Locks, 'request' | 'release' | 'disconnected'>

type Step =
  | { readonly op: 'request'; readonly connection: number; readonly name: string; readonly ttlMs: number | undefined }
  | { readonly op: 'release'; readonly connection: number; readonly name: string }
  | { readonly op: 'disconnect'; readonly connection: number }
  | { readonly op: 'wait'; readonly ms: number; readonly timersRun: boolean }

interface Request {
  readonly connection: string
  readonly name: string
  readonly ttlMs: number | undefined
  readonly deadlineMs: number
  state: 'open' | 'granted' | 'given up'
}

interface Holding {
  readonly connection: string
  readonly token: number
  untilMs: number
}

/** Watches locks from outside, as their clients see them, and says which law was broken. */
class Observer {
  readonly #subject: Subject
  readonly #environment: SimulatedEnvironment
  readonly #requests: Request[] = []
  readonly #holdings = new Map<string, Holding>()
  readonly #lastTokens = new Map<string, number>()
  readonly broken: string[] = []

  constructor(subject: Subject, environment: SimulatedEnvironment) {
    this.#subject = subject
    this.#environment = environment
  }

  async run(step: Step): Promise<void> {
    if (step.op === 'request') this.#request(step)
    else if (step.op === 'release') this.#release(`c${step.connection}`, step.name)
    else if (step.op === 'disconnect') this.#disconnect(`c${step.connection}`)
    else if (step.timersRun) await this.#environment.advance(step.ms)
    else this.#environment.skip(step.ms)
    await this.#environment.advance(0)
    this.#checkProgress()
  }

  get #nowMs(): number {
    return this.#environment.monotonicMs()
  }

  #request({ connection, name, ttlMs }: Step & { op: 'request' }): void {
    const request: Request = {
      connection: `c${connection}`,
      name,
      ttlMs,
      deadlineMs: this.#nowMs + (ttlMs ?? 0) + 5_000,
      state: 'open',
    }
    this.#requests.push(request)
    this.#subject.request(name, ttlMs, request.connection).then((token) => {
      if (token === undefined) request.state = 'given up'
      else this.#granted(request, token)
    })
  }

  #granted(request: Request, token: number): void {
    const { connection, name, ttlMs, deadlineMs } = request
    request.state = 'granted'
    const untilMs = ttlMs === undefined ? Number.POSITIVE_INFINITY : this.#nowMs + ttlMs
    const held = this.#held(name)
    if (held?.connection === connection) {
      if (held.token !== token) this.broken.push('the same connection gets the same token')
      held.untilMs = Math.max(held.untilMs, untilMs)
      return
    }
    if (held) this.broken.push('one holder')
    if (token <= (this.#lastTokens.get(name) ?? 0)) this.broken.push('tokens ascend')
    if (deadlineMs < this.#nowMs) this.broken.push('nothing is granted to who is gone')
    if (this.#waiting(name).some((other) => this.#isBefore(other, request)))
      this.broken.push('first come, first served')
    this.#lastTokens.set(name, token)
    this.#holdings.set(name, { connection, token, untilMs })
  }

  #isBefore(other: Request, request: Request): boolean {
    return other.connection !== request.connection && this.#requests.indexOf(other) < this.#requests.indexOf(request)
  }

  #release(connection: string, name: string): void {
    const held = this.#held(name)
    const isHolder = held?.connection === connection
    const token = held?.token ?? this.#lastTokens.get(name) ?? 1
    if (this.#subject.release(name, token, connection) !== isHolder) this.broken.push('only the holder gives back')
    if (isHolder) this.#holdings.delete(name)
  }

  #disconnect(connection: string): void {
    this.#subject.disconnected(connection)
    for (const [name, held] of this.#holdings) if (held.connection === connection) this.#holdings.delete(name)
    for (const request of this.#requests)
      if (request.connection === connection && request.state === 'open') request.state = 'given up'
  }

  #held(name: string): Holding | undefined {
    const held = this.#holdings.get(name)
    return held && held.untilMs > this.#nowMs ? held : undefined
  }

  #waiting(name: string): readonly Request[] {
    return this.#requests.filter((each) => each.name === name && each.state === 'open' && each.deadlineMs > this.#nowMs)
  }

  #checkProgress(): void {
    for (const name of ['x', 'y'])
      if (!this.#held(name) && this.#waiting(name).length > 0) this.broken.push('nobody waits for a free lock')
  }
}

const anyName = fc.constantFrom('x', 'y')
const anyConnection = fc.nat(4)
const anyTtl = fc.constantFrom(undefined, 1, 500, 3_000, 20_000)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ op: fc.constant('request'), connection: anyConnection, name: anyName, ttlMs: anyTtl }),
  },
  { weight: 4, arbitrary: fc.record({ op: fc.constant('release'), connection: anyConnection, name: anyName }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('disconnect'), connection: anyConnection }) },
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constant('wait'),
      ms: fc.constantFrom(0, 1, 499, 500, 2_500, 5_000, 9_000),
      timersRun: fc.boolean(),
    }),
  },
) as fc.Arbitrary<Step>

const laws = (tamper: (locks: Locks) => Subject) =>
  fc.asyncProperty(fc.array(anyStep, { maxLength: 60 }), async (steps) => {
    const environment = simulatedEnvironment()
    const locks = new Locks({ environment, persist: async () => {} })
    const observer = new Observer(tamper(locks), environment)
    for (const step of steps) await observer.run(step)
    expect(observer.broken).toEqual([])
  })

/** Locks that differ from the real ones in one answer. */
const faults: Readonly<Record<string, (locks: Locks) => Subject>> = {
  'granted a busy lock': (locks) => ({
    ...bound(locks),
    request: async (name, ttlMs, connection) =>
      Promise.race([
        locks.request(name, ttlMs, connection),
        new Promise<number>((grant) => setImmediate(grant, 1_000)),
      ]),
  }),
  'gave every grant the same token': (locks) => ({
    ...bound(locks),
    request: async (name, ttlMs, connection) => ((await locks.request(name, ttlMs, connection)) ? 1 : undefined),
  }),
  'never ended a lock': (locks) => ({
    ...bound(locks),
    request: (name, _, connection) => locks.request(name, 600_000, connection),
  }),
  'kept the locks of a connection that is gone': (locks) => ({ ...bound(locks), disconnected: () => {} }),
  'let anybody give back': (locks) => ({
    ...bound(locks),
    release: (name, token) => ['c0', 'c1', 'c2', 'c3', 'c4'].some((each) => locks.release(name, token, each)),
  }),
  'served the later of two first': (locks) => {
    let late: (() => void) | undefined
    return {
      ...bound(locks),
      request: (name, ttlMs, connection) => {
        const forward = late
        late = undefined
        if (forward) {
          const answer = locks.request(name, ttlMs, connection)
          forward()
          return answer
        }
        return new Promise((resolve) => {
          late = () => resolve(locks.request(name, ttlMs, connection))
        })
      },
    }
  },
}

const bound = (locks: Locks): Subject => ({
  request: (name, ttlMs, connection) => locks.request(name, ttlMs, connection),
  release: (name, token, connection) => locks.release(name, token, connection),
  disconnected: (connection) => locks.disconnected(connection),
})

describe('the laws of locks', () => {
  test(`hold after any steps (TEST_SEED=${seed})`, async () => {
    await fc.assert(laws(bound), { seed, numRuns: 300 })
  }, 60_000)

  test.each(Object.entries(faults))(
    'would be broken by locks that %s',
    async (_, tamper) => {
      const { failed } = await fc.check(laws(tamper), { seed, numRuns: 300, endOnFailure: true })
      expect(failed).toBe(true)
    },
    60_000,
  )
})
