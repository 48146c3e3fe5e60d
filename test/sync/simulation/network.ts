/** A network that loses, repeats, delays and reorders, between devices and one server. */
import type { Answer } from '../../../examples/offline-client/connection.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from './chance.ts'
import type { SimulatedServer } from './server.ts'

export interface NetworkOptions {
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  readonly server: SimulatedServer
  readonly onFailure: (error: unknown) => void
}

interface Weather {
  readonly losesRequest: number
  readonly losesAnswer: number
  readonly repeats: number
  /** How often something is delayed by seconds, so that what is sent later overtakes it. */
  readonly delays: number
}

const fair: Weather = { losesRequest: 0, losesAnswer: 0, repeats: 0, delays: 0 }
const foul: Weather = { losesRequest: 0.06, losesAnswer: 0.08, repeats: 0.08, delays: 0.06 }

export class Network {
  readonly #options: NetworkOptions
  #weather = foul
  /** Resolves turns of the event loop after the request that it was set for has begun. */
  #onNextPush: (() => void) | undefined

  constructor(options: NetworkOptions) {
    this.#options = options
  }

  clearUp(): void {
    this.#weather = fair
    this.#onNextPush = undefined
  }

  /** Calls back when the next push has just reached the server. */
  onNextPush(callback: () => void): void {
    this.#onNextPush = callback
  }

  /** Sends a request of `client`; the promise may stay open for ever, as an answer that is lost. */
  send(client: string, path: string, body: object, signal: AbortSignal): Promise<Answer> {
    const { chance } = this.#options
    const text = JSON.stringify(body)
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(new Error('the request was given up'))
      signal.addEventListener('abort', onAbort)
      const end = (answer: Answer | undefined) => {
        signal.removeEventListener('abort', onAbort)
        if (answer === undefined) reject(new Error('the connection was reset'))
        else resolve(answer)
      }
      const copies = chance.happens(this.#weather.repeats) ? 2 : 1
      for (let copy = 0; copy < copies; copy += 1) this.#deliver(client, path, text, end)
    })
  }

  #deliver(client: string, path: string, text: string, end: (answer: Answer | undefined) => void): void {
    const { environment, chance } = this.#options
    if (chance.happens(this.#weather.losesRequest)) return
    environment.after(this.#delayMs(), () => void this.#handle(client, path, text, end))
  }

  async #handle(client: string, path: string, text: string, end: (answer: Answer | undefined) => void): Promise<void> {
    const { environment, chance, server, onFailure } = this.#options
    try {
      if (!server.isUp) return end(undefined)
      const handling = server.handle(path, JSON.parse(text), client)
      if (path === 'push') this.#notePush()
      const answer = await handling
      if (answer === undefined) return chance.happens(0.5) ? end(undefined) : undefined
      if (!chance.happens(this.#weather.losesAnswer)) environment.after(this.#delayMs(), () => end(answer))
    } catch (error) {
      onFailure(error)
    }
  }

  #notePush(): void {
    const callback = this.#onNextPush
    this.#onNextPush = undefined
    callback?.()
  }

  #delayMs(): number {
    const { chance } = this.#options
    return chance.happens(this.#weather.delays) ? chance.between(1_000, 8_000) : chance.between(1, 40)
  }
}
