/** Commands that take longer are noted. */
export const slowMs = 10
const entriesMax = 128

interface SlowEntry {
  readonly id: number
  /** Seconds since the Unix epoch. */
  readonly timestamp: number
  readonly duration_us: number
  readonly command: string
  /** What the command worked on, '' where that has no name. */
  readonly key: string
}

/** The latest commands that took longer than 10 ms; never what they were given, but for a name. */
export class SlowLog {
  #entries: SlowEntry[] = []
  #lastId = 0

  add(command: string, payload: unknown, tookMs: number, nowMs: number): void {
    this.#lastId += 1
    this.#entries.push({
      id: this.#lastId,
      timestamp: Math.floor(nowMs / 1000),
      duration_us: Math.round(tookMs * 1000),
      command,
      key: nameIn(payload),
    })
    if (this.#entries.length > entriesMax) this.#entries.shift()
  }

  /** The latest first. */
  latest(count: number): readonly SlowEntry[] {
    return this.#entries.slice(-count).reverse()
  }

  get size(): number {
    return this.#entries.length
  }

  /** Forgets all and gives how many there were. */
  clear(): number {
    const cleared = this.#entries.length
    this.#entries = []
    return cleared
  }
}

function nameIn(payload: unknown): string {
  const { key, queue, name, room, topic, source, destination, keys } = payload as Readonly<Record<string, unknown>>
  const first = Array.isArray(keys) ? keys[0] : undefined
  const found = [key, queue, name, room, topic, source, destination, first].find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : ''
}
