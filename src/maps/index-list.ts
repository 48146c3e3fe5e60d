import type { MapIndex } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import type { Commits } from './commits.ts'
import { mapIndexesMax, mapsMax } from './limits.ts'
import type { AnyMap } from './map-state.ts'
import { checkMapName, isKeepable } from './names.ts'
import type { Unsaved } from './unsaved.ts'

type IndexChange = Parameters<Unsaved['index']>[0]

/** The indexes that are wanted, also of maps that are not there yet. */
export class IndexList {
  readonly #catalogue: Catalogue
  readonly #commits: Commits
  readonly #byMap = new Map<string, Map<string, MapIndex>>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(catalogue: Catalogue, commits: Commits, kept: readonly MapIndex[]) {
    this.#catalogue = catalogue
    this.#commits = commits
    for (const index of kept) this.#of(index.mapName).set(index.attribute, index)
  }

  list(): readonly MapIndex[] {
    return [...this.#byMap.values()].flatMap((indexes) => [...indexes.values()])
  }

  /**
   * False when there is one of this attribute already. Nothing is left of one that could not be made durable.
   *
   * @throws validation_failed, and as the store does
   */
  async add(index: MapIndex): Promise<boolean> {
    const { mapName, attribute, type } = index
    checkMapName(mapName)
    if (!isKeepable(attribute)) fail('validation_failed', 'An attribute has no NUL and no half characters.')
    return this.#inTurn(async () => {
      if (!this.#hasRoom(mapName, attribute)) return false
      await this.#saved(index, { mapName, attribute })
      this.#of(mapName).set(attribute, index)
      this.#catalogue.get(mapName)?.addIndex({ attribute, kind: type })
      return true
    })
  }

  /** False where there is none. One that could not be removed for good stays. */
  remove(mapName: string, attribute: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const index = this.#byMap.get(mapName)?.get(attribute)
      if (!index) return false
      await this.#saved({ mapName, attribute }, index)
      this.#of(mapName).delete(attribute)
      if (this.#of(mapName).size === 0) this.#byMap.delete(mapName)
      this.#catalogue.get(mapName)?.indexes.remove({ attribute, kind: index.type })
      return true
    })
  }

  /** A map that indexes waited for is there. */
  attach(map: AnyMap): void {
    for (const { attribute, type } of this.#byMap.get(map.name)?.values() ?? []) map.addIndex({ attribute, kind: type })
  }

  /** Whether there is none of this attribute yet. @throws validation_failed where there are too many */
  #hasRoom(mapName: string, attribute: string): boolean {
    const indexes = this.#byMap.get(mapName)
    if (indexes?.has(attribute)) return false
    if ((indexes?.size ?? 0) >= mapIndexesMax) fail('validation_failed', `A map has at most ${mapIndexesMax} indexes.`)
    if (!indexes && this.#byMap.size >= mapsMax) fail('validation_failed', `At most ${mapsMax} maps have indexes.`)
    return true
  }

  /** Makes a change durable, or sees to it that what was stays. */
  async #saved(change: IndexChange, before: IndexChange): Promise<void> {
    this.#commits.unsaved.index(change)
    try {
      await this.#commits.settled()
    } catch (error) {
      this.#commits.unsaved.index(before)
      throw error
    }
  }

  /** Runs one after the other, so that each sees what became of those before it. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => {})
    return result
  }

  #of(mapName: string): Map<string, MapIndex> {
    const known = this.#byMap.get(mapName) ?? new Map<string, MapIndex>()
    this.#byMap.set(mapName, known)
    return known
  }
}
