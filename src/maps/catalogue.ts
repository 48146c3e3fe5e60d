import { fail } from '../errors.ts'
import { roughBytes } from './features/mod.ts'
import { mapsMax } from './limits.ts'
import { type AnyMap, LwwState, type MapSurroundings, OrState } from './map-state.ts'
import type { MapKind } from './store/mod.ts'

type MapOf<Kind extends MapKind> = Kind extends 'lww' ? LwwState : OrState

/** All maps by name. A map is there from its first write, and what that was is what it is: records, or sets. */
export class Catalogue {
  readonly #maps = new Map<string, AnyMap>()
  readonly #onNew: (map: AnyMap) => void
  readonly #surroundings: MapSurroundings
  #bytes = 0

  constructor(onNew: (map: AnyMap) => void, nowMs: () => number) {
    this.#onNew = onNew
    this.#surroundings = { scales: { weightOf: roughBytes, changed: (by) => this.#weigh(by) }, nowMs }
  }

  get(name: string): AnyMap | undefined {
    return this.#maps.get(name)
  }

  /** The map of this name when it is of this kind. */
  of<Kind extends MapKind>(name: string, kind: Kind): MapOf<Kind> | undefined {
    const map = this.#maps.get(name)
    return map?.kind === kind ? (map as MapOf<Kind>) : undefined
  }

  get isFull(): boolean {
    return this.#maps.size >= mapsMax
  }

  /** The map of this name, made where there is none. @throws validation_failed for the other kind, quota_exceeded */
  open<Kind extends MapKind>(name: string, kind: Kind): MapOf<Kind> {
    const known = this.#maps.get(name)
    if (known?.kind === kind) return known as MapOf<Kind>
    if (known) return fail('validation_failed', `The map ${name} holds ${kind === 'lww' ? 'sets' : 'records'}.`)
    if (this.isFull) return fail('quota_exceeded', `There are at most ${mapsMax} maps.`)
    const map = kind === 'lww' ? new LwwState(name, this.#surroundings) : new OrState(name, this.#surroundings)
    this.#maps.set(name, map)
    this.#onNew(map)
    return map as MapOf<Kind>
  }

  /** By name. */
  list(): readonly AnyMap[] {
    return [...this.#maps.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  all(): IterableIterator<AnyMap> {
    return this.#maps.values()
  }

  /** Keys, elements and remembered removals of all maps. */
  get size(): number {
    let size = 0
    for (const { entries } of this.#maps.values()) size += entries
    return size
  }

  /** About how many bytes they take; indexes and what searches is made of come on top. */
  get bytes(): number {
    return this.#bytes
  }

  #weigh(by: number): void {
    this.#bytes += by
  }
}
