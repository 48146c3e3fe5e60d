import { fail } from '../../../errors.ts'
import { connectionSubscriptionsMax } from '../../../maps/mod.ts'

export type SubscriptionKind = 'query' | 'search' | 'hybrid' | 'counter' | 'journal' | 'map'

export interface Ending {
  close(): void
}

/** Everything that one connection follows, under the names that it gave; a name that comes again replaces the former. */
export class Subscriptions {
  #open: Map<string, Ending> | undefined

  get(kind: SubscriptionKind, id: string): Ending | undefined {
    return this.#open?.get(`${kind} ${id}`)
  }

  /**
   * Ends what had the name and makes room; call it before anything is begun.
   *
   * @throws quota_exceeded when the connection follows too much already
   */
  vacate(kind: SubscriptionKind, id: string): void {
    this.end(kind, id)
    if ((this.#open?.size ?? 0) >= connectionSubscriptionsMax) fail('quota_exceeded', 'too many subscriptions')
  }

  add(kind: SubscriptionKind, id: string, ending: Ending): void {
    this.#open ??= new Map()
    this.#open.set(`${kind} ${id}`, ending)
  }

  end(kind: SubscriptionKind, id: string): void {
    const name = `${kind} ${id}`
    const ending = this.#open?.get(name)
    this.#open?.delete(name)
    ending?.close()
  }

  endAll(): void {
    const open = this.#open
    this.#open = undefined
    for (const ending of open?.values() ?? []) ending.close()
  }
}
