import type { SearchOptions } from '../contract/mod.ts'
import { checkAnswerBytes, refusedBy } from './answer-bytes.ts'
import { searchBytesMax } from './limits.ts'
import type { AnyMap } from './map-state.ts'
import { type Sees, seenBy } from './reading.ts'
import type { LiveSearch } from './search/mod.ts'
import { SearchedMap, type SearchListener, type SearchParts } from './searched-map.ts'
import type {
  HybridAnswer,
  HybridRequest,
  Live,
  MapsCaller,
  SearchAnswer,
  VectorAnswer,
  VectorRequest,
} from './service.ts'

/** Every answer is one message. */
const resultsLimit = { of: 'The results of a search', bytesMax: searchBytesMax, code: 'SEARCH_OVERFLOW' }

interface Found {
  readonly results: readonly unknown[]
}

/** Searches the maps by words and by vectors. A map is indexed when it is first searched, and from then on. */
export class Searches {
  readonly #parts: SearchParts
  readonly #searched = new Map<string, SearchedMap>()
  readonly #end = new AbortController()

  constructor(parts: SearchParts) {
    this.#parts = parts
  }

  /** @throws forbidden by a policy; what is wrong with the search is in the answer */
  run(name: string, text: string, options: SearchOptions | undefined, caller: MapsCaller): SearchAnswer {
    const sees = seenBy(this.#parts, name, caller)
    if (!this.#parts.catalogue.get(name)) return { results: [], totalCount: 0 }
    const searched = this.#searchedMap(name)
    return answered(() => searched.answer(searched.texts.search(text, searched.options(options, sees))))
  }

  /** @throws forbidden by a policy; what is wrong with the search is in the answer */
  live(name: string, text: string, options: SearchOptions | undefined, caller: MapsCaller, listener: SearchListener) {
    const sees = seenBy(this.#parts, name, caller)
    const searched = this.#searchedMap(name)
    let close = (): void => {}
    const answer = answered(() => {
      const live = searched.open(text, searched.options(options, sees), listener)
      close = () => this.#close(searched, live)
      return searched.answer(live.first)
    })
    if (answer.error !== undefined) this.#forgetUnused(searched)
    return { ...answer, close: () => close() } satisfies SearchAnswer & Live
  }

  /** @throws forbidden by a policy; what is wrong with the search is in the answer */
  hybrid(request: HybridRequest, caller: MapsCaller): Promise<HybridAnswer> {
    const usesVectors = request.methods.includes('semantic')
    const run = (searched: SearchedMap, sees: Sees | undefined) => searched.hybrid(request, sees, this.#end.signal)
    return this.#timed({ ...request, usesVectors }, caller, { results: [] }, run)
  }

  /** @throws forbidden by a policy; what is wrong with the search is in the answer */
  vectors(request: VectorRequest, caller: MapsCaller): Promise<VectorAnswer> {
    const run = (searched: SearchedMap, sees: Sees | undefined) => searched.vectors(request, sees)
    return this.#timed({ ...request, usesVectors: true }, caller, { results: [], totalCandidates: 0 }, run)
  }

  /** What `run` finds in a map, or `nothing`, and how long that took. */
  async #timed<Answer extends Found>(
    { mapName, usesVectors }: { readonly mapName: string; readonly usesVectors: boolean },
    caller: MapsCaller,
    nothing: Answer,
    run: (searched: SearchedMap, sees: Sees | undefined) => Answer | Promise<Answer>,
  ): Promise<Answer & { searchTimeMs: number }> {
    const { environment, catalogue } = this.#parts
    const sees = seenBy(this.#parts, mapName, caller)
    const startMs = environment.monotonicMs()
    const took = (answer: Answer) => ({ ...answer, searchTimeMs: environment.monotonicMs() - startMs })
    if (!catalogue.get(mapName)) return took(nothing)
    const searched = this.#searchedMap(mapName)
    if (usesVectors) await searched.embedded(this.#end.signal)
    try {
      return took(bounded(await run(searched, sees)))
    } catch (error) {
      return took({ ...nothing, ...refusedBy(error) })
    }
  }

  /** Looks anew at what every caller may see. */
  policiesChanged(): void {
    for (const searched of this.#searched.values()) searched.invalidate()
  }

  close(): void {
    this.#end.abort()
  }

  /** A map that live searches waited for is there. */
  attach(map: AnyMap): void {
    this.#searched.get(map.name)?.attach(map)
  }

  #searchedMap(name: string): SearchedMap {
    const map = this.#parts.catalogue.get(name)
    if (map) this.#parts.sweep(map)
    const known = this.#searched.get(name)
    if (known) return known
    const made = new SearchedMap(name, this.#parts)
    this.#searched.set(name, made)
    if (map) made.attach(map)
    return made
  }

  #close(searched: SearchedMap, live: LiveSearch): void {
    searched.close(live)
    this.#forgetUnused(searched)
  }

  #forgetUnused(searched: SearchedMap): void {
    if (searched.isUnused) this.#searched.delete(searched.name)
  }
}

function answered(run: () => SearchAnswer): SearchAnswer {
  try {
    return bounded(run())
  } catch (error) {
    return { results: [], totalCount: 0, ...refusedBy(error) }
  }
}

/** @throws validation_failed for what is too much for one message */
function bounded<Answer extends Found>(answer: Answer): Answer {
  checkAnswerBytes(answer.results, resultsLimit)
  return answer
}
