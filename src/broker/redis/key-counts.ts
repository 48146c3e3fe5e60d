import type { Environment } from '../../environment.ts'
import { commonNamespace } from '../namespace/name.ts'
import type { KeyType } from '../port/keyspace.ts'
import type { Link } from './link.ts'
import { globOf } from './names.ts'
import type { Step } from './step.ts'

/** Keys that are counted anew whenever somebody asks how many there are about. */
const smallMax = 50_000
/** How long the number of more keys than that is good for those to whom it need not be exact. */
const goodForMs = 10_000

interface Walk {
  readonly running: Promise<number>
  /** Of those who asked while it was running. */
  next: Promise<number> | undefined
}

/**
 * Numbers of keys. They are counted by going through the server's table, because a counter would go wrong when keys expire: the
 * count is exact while nothing changes, and takes about half a second for a million keys. However many ask, one walk at a
 * time counts the same: who asks while it runs shares the next one, which sees everything that was written before.
 */
export class KeyCounts {
  readonly #link: Link
  readonly #environment: Environment
  readonly #walks = new Map<string, Walk>()
  #about: { readonly keys: number; readonly atMs: number } | undefined

  constructor(link: Link, environment: Environment) {
    this.#link = link
    this.#environment = environment
  }

  /** With '' for the type, keys of every type; without a namespace, those of all. */
  of(type: KeyType | '', namespace: string | undefined): Promise<number> {
    const which = JSON.stringify([type, namespace ?? null])
    const count = () => this.#count(type, namespace)
    const walk = this.#walks.get(which)
    if (walk === undefined) return this.#start(which, count)
    walk.next ??= walk.running.then(
      () => this.#start(which, count),
      () => this.#start(which, count),
    )
    return walk.next
  }

  /** All keys; where there are many, as of at most 10 s ago. */
  async about(): Promise<number> {
    const known = this.#about
    const atMs = this.#environment.monotonicMs()
    if (known !== undefined && known.keys > smallMax && atMs - known.atMs < goodForMs) return known.keys
    const keys = await this.of('', undefined)
    this.#about = { keys, atMs }
    return keys
  }

  #start(which: string, count: () => Promise<number>): Promise<number> {
    const walk: Walk = { running: count(), next: undefined }
    this.#walks.set(which, walk)
    const end = () => {
      if (walk.next === undefined) this.#walks.delete(which)
    }
    walk.running.then(end, end)
    return walk.running
  }

  async #count(type: KeyType | '', namespace: string | undefined): Promise<number> {
    let keys = 0
    let cursor = '0'
    do {
      const step: Step<[string, number]> = {
        script: 'key_count',
        keys: [],
        args: [cursor, globOf(namespace ?? ''), commonOnly(namespace), type],
        read: (reply) => reply as [string, number],
      }
      const [next, found] = await this.#link.ask(step)
      cursor = next
      keys += found
    } while (cursor !== '0')
    return keys
  }
}

/** Tells a script whether to leave out the keys of namespaces. */
export function commonOnly(namespace: string | undefined): 0 | 1 {
  return namespace === commonNamespace ? 1 : 0
}
