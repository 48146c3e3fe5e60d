/**
 * Under which keys a tag lives. A tag is made for one key, and then it is held as that key alone; a client that uses one
 * tag under several keys is served as well, since a removal names the tag and means all of them.
 */
export class TagIndex {
  readonly #keys = new Map<string, string | Set<string>>()

  add(tag: string, key: string): void {
    const held = this.#keys.get(tag)
    if (held === undefined || held === key) this.#keys.set(tag, key)
    else if (typeof held === 'string') this.#keys.set(tag, new Set([held, key]))
    else held.add(key)
  }

  /** Takes a tag out; gives the keys it lived under. */
  take(tag: string): string[] {
    const held = this.#keys.get(tag)
    if (held === undefined) return []
    this.#keys.delete(tag)
    return typeof held === 'string' ? [held] : [...held]
  }
}
