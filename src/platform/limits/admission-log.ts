const capacityFirst = 8

/** The times of one key's admissions, oldest first, in a ring that grows by doubling up to `max` places. */
export class AdmissionLog {
  readonly #max: number
  #times: Float64Array
  #head = 0
  #count = 0

  constructor(max: number) {
    this.#max = max
    this.#times = new Float64Array(Math.min(max, capacityFirst))
  }

  get count(): number {
    return this.#count
  }

  get capacity(): number {
    return this.#times.length
  }

  /** The first time still remembered; NaN when there is none. */
  get oldestMs(): number {
    return this.#count === 0 ? Number.NaN : this.#times[this.#head]!
  }

  /** Drops the times at or before `untilMs`. */
  forget(untilMs: number): void {
    while (this.#count > 0 && this.#times[this.#head]! <= untilMs) {
      this.#head = (this.#head + 1) % this.#times.length
      this.#count--
    }
  }

  /** Remembers `timeMs`, which is not before the last one. There must be room. */
  append(timeMs: number): void {
    this.#times[(this.#head + this.#count) % this.#times.length] = timeMs
    this.#count++
  }

  nextCapacity(): number {
    return Math.min(this.#max, this.#times.length * 2)
  }

  grow(): void {
    this.#times = this.#unrolled(this.nextCapacity())
    this.#head = 0
  }

  copy(): AdmissionLog {
    const log = new AdmissionLog(this.#max)
    log.#times = this.#unrolled(this.#times.length)
    log.#count = this.#count
    return log
  }

  /** The remembered times from place 0 on, in a new ring. */
  #unrolled(capacity: number): Float64Array {
    const times = new Float64Array(capacity)
    const untilEnd = this.#times.subarray(this.#head, Math.min(this.#head + this.#count, this.#times.length))
    times.set(untilEnd)
    times.set(this.#times.subarray(0, this.#count - untilEnd.length), untilEnd.length)
    return times
  }
}
