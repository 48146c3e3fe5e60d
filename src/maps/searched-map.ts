import type { SearchHit, SearchOptions } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import type { Commits } from './commits.ts'
import type { AnyMap, Watcher } from './map-state.ts'
import type { Query } from './query/mod.ts'
import { compiled, type ReadingParts, type Sees } from './reading.ts'
import {
  type Embedder,
  type LiveSearch,
  LiveSearches,
  type ReadDocument,
  type ResultChange,
  SemanticIndex,
  searchHybrid,
  searchVectors,
  type TextAnswer,
  type TextHit,
  TextIndex,
  type TextSearchOptions,
} from './search/mod.ts'
import type { ChangeType, HybridRequest, SearchAnswer, VectorRequest } from './service.ts'

/** How long changes are gathered before the live searches of a map are brought up to date. */
const refreshMs = 50
/** How long after an embedder failed it is asked again. */
const embedAgainMs = 5_000

export type SearchListener = (hit: SearchHit, change: ChangeType) => void

/** What of the documents of one map is turned into vectors. */
export interface VectorMap {
  readonly fields: readonly string[]
  readonly dimension?: number
}

export interface SearchParts extends ReadingParts {
  readonly environment: Environment
  readonly commits: Commits
  readonly embedder: ((dimension: number | undefined) => Embedder) | undefined
  readonly vectorMaps: Readonly<Record<string, VectorMap>>
  readonly onFailure: (error: unknown) => void
}

interface OpenSearch {
  readonly listener: SearchListener
  isClosed: boolean
}

/** The indexes of one map. */
export class SearchedMap implements Watcher {
  readonly name: string
  readonly texts: LiveSearches
  readonly #parts: SearchParts
  readonly #index = new TextIndex()
  readonly #semantic: SemanticIndex | undefined
  readonly #open = new Map<LiveSearch, OpenSearch>()
  /** Undefined until its first write. */
  #map: AnyMap | undefined
  #refreshing = false
  #embedAgainAtMs = 0
  readonly #read = (key: string): unknown => this.#map?.source.get(key)

  constructor(name: string, parts: SearchParts) {
    this.name = name
    this.#parts = parts
    this.texts = new LiveSearches(this.#index)
    this.#semantic = semanticOf(name, this.#read, parts)
  }

  /** Whether it is of no map, and nobody waits for one. */
  get isUnused(): boolean {
    return this.#map === undefined && this.#open.size === 0
  }

  attach(map: AnyMap): void {
    this.#map = map
    for (const [key, value] of map.source.entries()) this.change(key, undefined, value)
    map.watchers.add(this)
  }

  /** What ended is in the index until it is swept: asked anew for each search, whether that is so. */
  options(options: SearchOptions = {}, sees: Sees | undefined): TextSearchOptions {
    const admits = this.#admitting(sees, undefined)
    const isFiltered = (): boolean => sees !== undefined || this.#map?.isBehind === true
    return {
      ...options,
      get admits() {
        return isFiltered() ? admits : undefined
      },
    }
  }

  answer({ results, totalCount }: TextAnswer): SearchAnswer {
    return { results: results.map((hit) => this.#hitOf(hit)), totalCount }
  }

  change(key: string, _before: unknown, after: unknown): void {
    if (after === undefined) {
      this.texts.remove(key)
      this.#semantic?.remove(key)
    } else {
      this.texts.put(key, after)
      this.#semantic?.put(key)
    }
    this.#refreshSoon()
  }

  open(text: string, options: TextSearchOptions, listener: SearchListener): LiveSearch {
    const live = this.texts.open(text, options)
    this.#open.set(live, { listener, isClosed: false })
    return live
  }

  close(live: LiveSearch): void {
    const open = this.#open.get(live)
    if (!open) return
    open.isClosed = true
    this.#open.delete(live)
    this.texts.close(live)
  }

  invalidate(): void {
    for (const live of this.#open.keys()) live.invalidate()
    this.#refreshSoon()
  }

  /** Resolves when all documents have their vectors, or the embedder failed. */
  async embedded(signal: AbortSignal): Promise<void> {
    const { environment, onFailure } = this.#parts
    if (!this.#semantic || environment.monotonicMs() < this.#embedAgainAtMs) return
    try {
      while (this.#semantic.pending > 0) await this.#semantic.flush(signal)
    } catch (error) {
      this.#embedAgainAtMs = environment.monotonicMs() + embedAgainMs
      if (!signal.aborted) onFailure(error)
    }
  }

  hybrid(request: HybridRequest, sees: Sees | undefined, signal: AbortSignal) {
    const { predicate, mapName: _, ...rest } = request
    const sources = {
      text: { index: this.#index, search: this.texts },
      ...(this.#semantic ? { semantic: this.#semantic } : {}),
      read: this.#read,
    }
    return searchHybrid(sources, { ...rest, ...this.#filter(predicate, sees) }, signal)
  }

  vectors(request: VectorRequest, sees: Sees | undefined) {
    const { predicate, mapName: _, includeValue, ...rest } = request
    const read = includeValue === true ? { read: this.#read } : {}
    return searchVectors(this.#semantic?.vectors, { ...rest, ...read, ...this.#filter(predicate, sees) })
  }

  /** Which documents a search looks at; nothing for all of them. @throws validation_failed */
  #filter(predicate: unknown, sees: Sees | undefined): { admits?: (key: string) => boolean } {
    const query = predicate === undefined || predicate === null ? undefined : compiled({ predicate }, undefined)
    return sees || query || this.#map?.map.waitingEnds ? { admits: this.#admitting(sees, query) } : {}
  }

  #admitting(sees: Sees | undefined, query: Query | undefined) {
    return (key: string): boolean => {
      const value = this.#read(key)
      return value !== undefined && (!sees || sees(value)) && (!query || query.matches(value))
    }
  }

  #refreshSoon(): void {
    if (this.#refreshing || this.#open.size === 0) return
    this.#refreshing = true
    this.#parts.environment.after(refreshMs, () => this.#refresh())
  }

  /** What was found is told when everything that it was found in is durable. */
  #refresh(): void {
    this.#refreshing = false
    const changes = [...this.texts.refresh()].map(({ live, changes }) => ({ open: this.#open.get(live), changes }))
    if (changes.length === 0) return
    const told = changes.flatMap(({ open, changes }) => (open ? this.#telling(open, changes) : []))
    this.#parts.commits.whenSaved(() => {
      for (const tell of told) tell()
    }, 0)
  }

  #telling(open: OpenSearch, changes: readonly ResultChange<TextHit>[]): (() => void)[] {
    return changes.map(({ row, changeType }) => {
      const hit = this.#hitOf(row)
      return () => {
        if (!open.isClosed) open.listener(hit, changeType)
      }
    })
  }

  #hitOf({ key, score, matchedTerms }: TextHit): SearchHit {
    return { key, value: this.#read(key) ?? null, score, matchedTerms: [...matchedTerms] }
  }
}

function semanticOf(name: string, read: ReadDocument, { embedder, vectorMaps }: SearchParts) {
  const settings = Object.hasOwn(vectorMaps, name) ? vectorMaps[name] : undefined
  if (!settings || !embedder) return undefined
  return new SemanticIndex({ fields: settings.fields, embedder: embedder(settings.dimension), read })
}
