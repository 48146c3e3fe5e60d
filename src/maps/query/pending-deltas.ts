import { queryDeltasMax } from '../limits.ts'
import type { Delta } from './window.ts'

/**
 * The changes that wait for a client, one for each key: what was changed again before it was sent is sent once, and what
 * came and went is not sent at all. Changes that depend on a row's place come in the order that leaves come first.
 */
export class PendingDeltas {
  /** By key: whether the client has the row, and the last change of it. */
  readonly #byKey = new Map<string, { readonly isHeld: boolean; readonly last: Delta }>()

  /** Whether more wait than may. */
  get isOverfull(): boolean {
    return this.#byKey.size > queryDeltasMax
  }

  add(delta: Delta): void {
    const isHeld = this.#byKey.get(delta.key)?.isHeld ?? delta.changeType !== 'ENTER'
    this.#byKey.delete(delta.key)
    if (isHeld || delta.changeType !== 'LEAVE') this.#byKey.set(delta.key, { isHeld, last: delta })
  }

  /** Gives what waits, and forgets it. */
  take(): readonly Delta[] {
    const left: Delta[] = []
    const there: Delta[] = []
    for (const { isHeld, last } of this.#byKey.values()) {
      if (last.changeType === 'LEAVE') left.push(last)
      else there.push({ ...last, changeType: isHeld ? 'UPDATE' : 'ENTER' })
    }
    this.clear()
    return [...left, ...there]
  }

  clear(): void {
    this.#byKey.clear()
  }
}
