import { namespaceIn } from '../../namespace/name.ts'
import type { KeyType } from '../../port/keyspace.ts'

/** How many keys of each type there are in each namespace. */
export class Census {
  readonly #namespaces = new Map<string, Map<KeyType, number>>()

  /** Counts a key that came (1) or went (-1). */
  add(key: string, type: KeyType, change: 1 | -1): void {
    const namespace = namespaceIn(key)
    const counts = this.#namespaces.get(namespace) ?? new Map<KeyType, number>()
    const count = (counts.get(type) ?? 0) + change
    if (count === 0) counts.delete(type)
    else counts.set(type, count)
    if (counts.size === 0) this.#namespaces.delete(namespace)
    else this.#namespaces.set(namespace, counts)
  }

  count(namespace: string): number {
    let keys = 0
    for (const count of this.#namespaces.get(namespace)?.values() ?? []) keys += count
    return keys
  }

  /** Of all namespaces where none is given. */
  countOf(type: KeyType, namespace: string | undefined): number {
    if (namespace !== undefined) return this.#namespaces.get(namespace)?.get(type) ?? 0
    let keys = 0
    for (const counts of this.#namespaces.values()) keys += counts.get(type) ?? 0
    return keys
  }

  clear(): void {
    this.#namespaces.clear()
  }
}
