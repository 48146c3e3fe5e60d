import type { SearchAnswer } from '../../../../maps/mod.ts'
import { whyIn } from '../refusals.ts'
import type { Handler, Session } from '../session.ts'

export const search: Handler<'SEARCH'> = ({ payload }, session) => {
  const { requestId, mapName, query, options } = payload
  answer(requestId, session.services.maps.search(mapName, query, options, session.caller), session)
}

/** Is answered as a search, then told what changes in the answer. */
export const subscribeSearch: Handler<'SEARCH_SUB'> = ({ payload }, session) => {
  const { subscriptionId, mapName, query, options } = payload
  const { subscriptions, services, caller } = session
  subscriptions.vacate('search', subscriptionId)
  const live = services.maps.liveSearch(mapName, query, options, caller, (hit, changeType) => {
    const { key, value = null, score, matchedTerms } = hit
    session.push({ type: 'SEARCH_UPDATE', payload: { subscriptionId, key, value, score, matchedTerms, changeType } })
  })
  answer(subscriptionId, live, session)
  if (live.error !== undefined) live.close()
  else subscriptions.add('search', subscriptionId, live)
}

export const unsubscribeSearch: Handler<'SEARCH_UNSUB'> = ({ payload }, { subscriptions }) =>
  subscriptions.end('search', payload.subscriptionId)

function answer(requestId: string, found: SearchAnswer, session: Session): void {
  const { results, totalCount } = found
  session.answer({ type: 'SEARCH_RESP', payload: { requestId, results, totalCount, ...whyIn(found) } })
}
