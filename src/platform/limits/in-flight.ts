/**
 * How many requests are handled at once, and when there are none left.
 */
export interface InFlightGate {
  /** Lets one request in and gives the function that ends it; undefined when the gate is full. Ending twice is harmless. */
  enter(): (() => void) | undefined
  current(): number
  /** Resolves once nothing is in flight, at once when nothing is. */
  idle(): Promise<void>
}

/** A gate for at most `max` requests at once. */
export function createInFlightGate(max: number): InFlightGate {
  let current = 0
  let waiting: (() => void)[] = []
  const leave = (): void => {
    current--
    if (current > 0) return
    const resolvers = waiting
    waiting = []
    for (const resolve of resolvers) resolve()
  }
  return {
    enter() {
      if (current >= max) return undefined
      current++
      let left = false
      return () => {
        if (left) return
        left = true
        leave()
      }
    },
    current: () => current,
    idle: () => (current === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  }
}
