/** Runs asynchronous steps one after the other, in the order in which they were asked for. */
export class Exclusive {
  #tail: Promise<unknown> = Promise.resolve()

  run<T>(step: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(step)
    this.#tail = result.catch(() => undefined)
    return result
  }
}
