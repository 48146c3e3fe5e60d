import { type Environment, randomId } from '../../environment.ts'

const idLength = 16

/** Ids are cut from one long one, as drawing random bytes costs more than an id. */
const idsAtATime = 256

/** Random ids of requests that bring none along. */
export class RequestIds {
  readonly #environment: Environment
  #drawn = ''
  #at = 0

  constructor(environment: Environment) {
    this.#environment = environment
  }

  next(): string {
    if (this.#at >= this.#drawn.length) {
      this.#drawn = randomId(this.#environment, idLength * idsAtATime)
      this.#at = 0
    }
    this.#at += idLength
    return this.#drawn.slice(this.#at - idLength, this.#at)
  }
}
