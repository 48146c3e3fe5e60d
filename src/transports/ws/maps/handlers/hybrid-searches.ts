import type { HybridAnswer, VectorRequest } from '../../../../maps/mod.ts'
import { HybridWatch } from '../hybrid-watch.ts'
import type { MessageOf } from '../messages.ts'
import { whyIn } from '../refusals.ts'
import type { Handler, Session } from '../session.ts'

export const hybridSearch: Handler<'HYBRID_SEARCH'> = async ({ payload: { requestId, ...request } }, session) =>
  answer(requestId, await session.services.maps.hybrid(request, session.caller), session)

/** Is answered as a search, then told what changes in the answer. */
export const subscribeHybridSearch: Handler<'HYBRID_SEARCH_SUB'> = async ({ payload }, session) => {
  const { subscriptionId, ...request } = payload
  const { subscriptions } = session
  subscriptions.vacate('hybrid', subscriptionId)
  const watch = new HybridWatch(subscriptionId, request, session)
  subscriptions.add('hybrid', subscriptionId, watch)
  try {
    answer(subscriptionId, await watch.begin(), session)
  } catch (error) {
    if (subscriptions.get('hybrid', subscriptionId) === watch) subscriptions.end('hybrid', subscriptionId)
    throw error
  }
}

export const unsubscribeHybridSearch: Handler<'HYBRID_SEARCH_UNSUB'> = ({ payload }, { subscriptions }) =>
  subscriptions.end('hybrid', payload.subscriptionId)

/** A search by meaning alone. */
export const vectorSearch: Handler<'VECTOR_SEARCH'> = async ({ payload }, session) => {
  const found = await session.services.maps.vectors(requestIn(payload), session.caller)
  const { results, totalCandidates, searchTimeMs } = found
  session.answer({
    type: 'VECTOR_SEARCH_RESP',
    payload: { id: payload.id, results, totalCandidates, searchTimeMs, ...whyIn(found) },
  })
}

function answer(requestId: string, found: HybridAnswer, session: Session): void {
  const { results, searchTimeMs } = found
  session.answer({ type: 'HYBRID_SEARCH_RESP', payload: { requestId, results, searchTimeMs, ...whyIn(found) } })
}

/** Options that are not of their kind are as if they were not there. */
function requestIn({ mapName, queryVector, k, options = {} }: MessageOf<'VECTOR_SEARCH'>['payload']): VectorRequest {
  const { filter, minScore, includeValue, includeVectors } = options as Readonly<Record<string, unknown>>
  return {
    ...{ mapName, queryVector, k },
    ...{ includeValue: includeValue === true, includeVectors: includeVectors === true },
    ...(typeof minScore === 'number' && { minScore }),
    ...(filter !== undefined && { predicate: predicateOf(filter) }),
  }
}

/** A filter is a predicate, or values that fields must have. */
function predicateOf(filter: unknown): unknown {
  if (typeof filter !== 'object' || filter === null || 'op' in filter) return filter
  const children = Object.entries(filter).map(([attribute, value]) => ({ op: 'eq', attribute, value }))
  return { op: 'and', children }
}
