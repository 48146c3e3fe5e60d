import type { Environment } from '../environment.ts'

const meterWindowMs = 1_000

/** Measures entries per second over the last second of work. */
export class RateMeter {
  readonly #environment: Environment
  #samples: { readonly atMs: number; readonly position: number }[] = []

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** Notes that `position` entries have been emitted by now. */
  note(position: number): void {
    const atMs = this.#environment.monotonicMs()
    const last = this.#samples.at(-1)
    if (last !== undefined && atMs - last.atMs < 10) this.#samples.pop()
    this.#samples.push({ atMs, position })
    while ((this.#samples[1]?.atMs ?? atMs) < atMs - meterWindowMs) this.#samples.shift()
  }

  /** Forgets the past: the time until the next note was no work. */
  restart(position: number): void {
    this.#samples = []
    this.note(position)
  }

  /** Entries per second, 0 before there is anything to measure. */
  get rate(): number {
    const first = this.#samples[0]
    const last = this.#samples.at(-1)
    if (first === undefined || last === undefined || last.atMs <= first.atMs) return 0
    return ((last.position - first.position) / (last.atMs - first.atMs)) * 1_000
  }
}

/** Holds a run to a rate: says how long to wait before the next group of entries may go. */
export class Pacer {
  readonly #environment: Environment
  readonly #ratePerSecond: number | undefined
  #dueMs = 0

  constructor(environment: Environment, ratePerSecond: number | undefined) {
    this.#environment = environment
    this.#ratePerSecond = ratePerSecond
  }

  /** Milliseconds until the next group is due; 0 when it is, or when there is no rate. */
  get waitMs(): number {
    if (this.#ratePerSecond === undefined) return 0
    return Math.max(0, this.#dueMs - this.#environment.monotonicMs())
  }

  /** Notes that `count` entries have gone. Lost time is not caught up beyond one group, so a pause makes no burst. */
  released(count: number): void {
    if (this.#ratePerSecond === undefined) return
    const groupMs = (count / this.#ratePerSecond) * 1_000
    const earliest = this.#environment.monotonicMs() - groupMs
    this.#dueMs = Math.max(this.#dueMs, earliest) + groupMs
  }
}

/** Entries per second over all the time that a run worked. */
export function averageRate(run: { readonly position: number; readonly durationMs: number }): number {
  return run.durationMs > 0 ? (run.position / run.durationMs) * 1_000 : 0
}

// Twenty releases a second look smooth to a person and cost little.
const releasesPerSecond = 20

/** Entries released at a time: `batch` when given, else what the rate brings in a twentieth of a second, `entriesMax` at most. */
export function releaseSize(ratePerSecond: number | undefined, batch: number | undefined, entriesMax: number): number {
  if (batch !== undefined) return Math.min(batch, entriesMax)
  if (ratePerSecond === undefined) return entriesMax
  return Math.min(entriesMax, Math.max(1, Math.round(ratePerSecond / releasesPerSecond)))
}
