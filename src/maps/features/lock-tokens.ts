import { fail } from '../../errors.ts'
import { lockNamesForgotten, lockNamesMax } from '../limits.ts'
import type { Persist } from './persist.ts'

/** What is to be kept of locks, in one unit: the last token of names, and the names to keep nothing of any more. */
export interface LockChange {
  readonly tokens: readonly (readonly [name: string, token: number])[]
  readonly forgotten: readonly string[]
}

/** Under this name, which no lock has, stands the highest token of the names that were forgotten. */
const floorName = ''

/**
 * The last fencing token of each name. When there are too many, those that were free for longest are forgotten; new names
 * then begin above all of the forgotten, so that no token of a name is ever given twice.
 */
export class LockTokens {
  readonly #persist: Persist<LockChange>
  readonly #held = new Map<string, number>()
  /** The one that was free for longest first. */
  readonly #free: Map<string, number>
  #floor: number
  #forgotten: string[] = []

  constructor(persist: Persist<LockChange>, tokens: Iterable<readonly [name: string, token: number]>) {
    this.#persist = persist
    this.#free = new Map(tokens)
    this.#floor = this.#free.get(floorName) ?? 0
    this.#free.delete(floorName)
  }

  /** Keeps the token of a name until `rest`. @throws overloaded where so many are held that there is no room */
  hold(name: string): void {
    const last = this.#free.get(name)
    if (last === undefined && this.#held.size + this.#free.size >= lockNamesMax) this.#makeRoom()
    this.#free.delete(name)
    this.#held.set(name, last ?? this.#floor)
  }

  /** From now on the name may be forgotten. */
  rest(name: string): void {
    this.#free.set(name, this.#held.get(name)!)
    this.#held.delete(name)
  }

  /** The next token of a name that is held, from 1 upwards; it may be told once it is durable. */
  next(name: string): { readonly token: number; readonly durable: Promise<void> } {
    const token = this.#held.get(name)! + 1
    this.#held.set(name, token)
    return { token, durable: this.#save(name, token) }
  }

  #makeRoom(): void {
    if (this.#free.size === 0) fail('overloaded', `At most ${lockNamesMax} locks are held.`)
    const count = Math.max(lockNamesForgotten, this.#held.size + this.#free.size - lockNamesMax)
    for (const [name, token] of this.#free) {
      this.#floor = Math.max(this.#floor, token)
      this.#free.delete(name)
      if (this.#forgotten.push(name) >= count) break
    }
  }

  async #save(name: string, token: number): Promise<void> {
    const forgotten = this.#forgotten
    this.#forgotten = []
    const floor = forgotten.length > 0 ? [[floorName, this.#floor] as const] : []
    await this.#persist({ tokens: [...floor, [name, token]], forgotten })
  }
}
