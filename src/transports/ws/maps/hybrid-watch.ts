import type { ChangeType, HybridAnswer, HybridRequest } from '../../../maps/mod.ts'
import type { Session } from './session.ts'
import type { Ending } from './subscriptions.ts'

type Hit = HybridAnswer['results'][number]

/** Changes of a map are gathered for so long before a search is run anew. */
const gatherMs = 200

/** A hybrid search that is followed: ranks depend on all records, so that it is run anew after changes, and compared. */
export class HybridWatch implements Ending {
  readonly #id: string
  readonly #request: HybridRequest
  readonly #session: Session
  readonly #stopListening: () => void
  #hits: ReadonlyMap<string, Hit> = new Map()
  #cancel: (() => void) | undefined
  /** Until what was gathered is compared. */
  #isGathering = false
  #hasChanged = false
  #hasEnded = false

  constructor(id: string, request: HybridRequest, session: Session) {
    this.#id = id
    this.#request = request
    this.#session = session
    this.#stopListening = session.services.hub.watch(request.mapName, () => this.#gather())
  }

  /** The answer of now, which what is told later starts from. */
  async begin(): Promise<HybridAnswer> {
    const answer = await this.#search()
    this.#hits = byKey(answer)
    return answer
  }

  close(): void {
    this.#hasEnded = true
    this.#stopListening()
    this.#cancel?.()
  }

  #gather(): void {
    this.#hasChanged = true
    if (this.#isGathering) return
    this.#isGathering = true
    this.#cancel = this.#session.services.environment.after(gatherMs, () => void this.#compare())
  }

  async #compare(): Promise<void> {
    this.#hasChanged = false
    try {
      const answer = await this.#search()
      // A search that failed has found nothing out: what the client has stays as it is until one does.
      if (!this.#hasEnded && answer.error === undefined) this.#tell(byKey(answer))
    } catch (error) {
      this.#session.report(error)
    }
    this.#isGathering = false
    if (this.#hasChanged && !this.#hasEnded) this.#gather()
  }

  #search(): Promise<HybridAnswer> {
    return this.#session.services.maps.hybrid(this.#request, this.#session.caller)
  }

  #tell(hits: ReadonlyMap<string, Hit>): void {
    const before = this.#hits
    this.#hits = hits
    for (const [key, hit] of before) if (!hits.has(key)) this.#push(hit, 'LEAVE')
    for (const [key, hit] of hits) {
      const former = before.get(key)
      if (former === undefined) this.#push(hit, 'ENTER')
      else if (hasChanged(former, hit)) this.#push(hit, 'UPDATE')
    }
  }

  #push({ key, score, methodScores, value }: Hit, changeType: ChangeType): void {
    const payload = { subscriptionId: this.#id, key, score, methodScores, changeType }
    this.#session.push({
      type: 'HYBRID_SEARCH_UPDATE',
      payload: value === undefined ? payload : { ...payload, value },
    })
  }
}

const byKey = ({ results }: HybridAnswer): ReadonlyMap<string, Hit> => new Map(results.map((hit) => [hit.key, hit]))

/** Values are the service's own objects: another object is another value. */
const hasChanged = (a: Hit, b: Hit): boolean => a.score !== b.score || a.value !== b.value
