/**
 * From start to stop:
 *
 *   starting --serving()--> serving --stop()--> draining --> stopped
 *       |                                          ^  readiness fails from its first instant, then in order
 *       +------------------stop()------------------+  admission, transports, requests, rooms, storage
 */
import type { Environment } from '../../environment.ts'
import type { Logger } from '../logging/mod.ts'
import { type Outcome, withinTime } from './bounded.ts'
import { holdProcess } from './hold-process.ts'

/** Steps of a stop, in their order. */
export const phases = ['admission', 'transports', 'requests', 'rooms', 'storage'] as const
export type Phase = (typeof phases)[number]

export type LifecycleState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'serving' }
  | { readonly kind: 'draining'; readonly phase: Phase }
  | { readonly kind: 'stopped'; readonly exitCode: number }

export interface Lifecycle {
  state(): LifecycleState
  /** Whether new work is welcome: only while serving. */
  ready(): boolean
  /** Says that everything listens. After a stop began it changes nothing. */
  serving(): void
  /** Adds one action to a phase. The actions of a phase run at the same time; each is bounded and logged by `name`. */
  onPhase(phase: Phase, name: string, action: () => void | Promise<void>): void
  /** Stops in order and gives the exit code: 1 when rooms or storage could not be closed, else 0. Later calls join in. */
  stop(reason: string): Promise<number>
}

export interface LifecycleOptions {
  readonly environment: Environment
  readonly logger: Logger
  /** Milliseconds that requests in flight get to finish. */
  readonly drainTimeoutMs: number
  /** Milliseconds for each of the other phases, default 5000. */
  readonly phaseTimeoutMs?: number
}

interface Action {
  readonly name: string
  readonly run: () => void | Promise<void>
}

/** What these phases leave undone is lost; a request cut off or a socket not closed is only rude. */
const keepsState: Readonly<Record<Phase, boolean>> = {
  admission: false,
  transports: false,
  requests: false,
  rooms: true,
  storage: true,
}

export function createLifecycle(options: LifecycleOptions): Lifecycle {
  return new OrderedLifecycle(options)
}

class OrderedLifecycle implements Lifecycle {
  readonly #environment: Environment
  readonly #logger: Logger
  readonly #timeoutsMs: Readonly<Record<Phase, number>>
  readonly #actions: Readonly<Record<Phase, Action[]>> = {
    admission: [],
    transports: [],
    requests: [],
    rooms: [],
    storage: [],
  }
  #state: LifecycleState = { kind: 'starting' }
  #stopping: Promise<number> | undefined

  constructor({ environment, logger, drainTimeoutMs, phaseTimeoutMs = 5000 }: LifecycleOptions) {
    this.#environment = environment
    this.#logger = logger
    this.#timeoutsMs = {
      admission: phaseTimeoutMs,
      transports: phaseTimeoutMs,
      requests: drainTimeoutMs,
      rooms: phaseTimeoutMs,
      storage: phaseTimeoutMs,
    }
  }

  state(): LifecycleState {
    return this.#state
  }

  ready(): boolean {
    return this.#state.kind === 'serving'
  }

  serving(): void {
    if (this.#state.kind === 'starting') this.#state = { kind: 'serving' }
  }

  onPhase(phase: Phase, name: string, run: () => void | Promise<void>): void {
    this.#actions[phase].push({ name, run })
  }

  stop(reason: string): Promise<number> {
    if (this.#stopping === undefined) {
      const release = holdProcess()
      this.#stopping = this.#stop(reason).finally(release)
    }
    return this.#stopping
  }

  async #stop(reason: string): Promise<number> {
    this.#logger.info({ reason }, 'stopping')
    let exitCode = 0
    for (const phase of phases) {
      this.#state = { kind: 'draining', phase }
      const done = await Promise.all(this.#actions[phase].map((action) => this.#run(phase, action)))
      if (keepsState[phase] && done.includes(false)) exitCode = 1
    }
    this.#state = { kind: 'stopped', exitCode }
    this.#logger.info({ exitCode }, 'stopped')
    return exitCode
  }

  /** Runs one action within its phase's time; false when it did not complete. */
  async #run(phase: Phase, action: Action): Promise<boolean> {
    const startedMs = this.#environment.monotonicMs()
    const outcome = await withinTime(this.#environment, this.#timeoutsMs[phase], action.run)
    const durationMs = Math.round(this.#environment.monotonicMs() - startedMs)
    this.#report(outcome, { phase, action: action.name, durationMs })
    return outcome.kind === 'done'
  }

  #report(outcome: Outcome, fields: Readonly<Record<string, unknown>>): void {
    if (outcome.kind === 'done') this.#logger.debug(fields, 'stop step done')
    else if (outcome.kind === 'timed_out') this.#logger.warn(fields, 'stop step took too long')
    else this.#logger.error({ ...fields, err: outcome.error }, 'stop step failed')
  }
}
