import type { MapQuery } from '../../../../contract/mod.ts'
import type { ChangeType, Live, QueryAnswer } from '../../../../maps/mod.ts'
import type { MessageOf } from '../messages.ts'
import { whyIn } from '../refusals.ts'
import type { Handler, Session } from '../session.ts'

type QueryListener = (key: string, value: unknown, changeType: ChangeType) => void

interface Asked {
  readonly queryId: string
  readonly mapName: string
  readonly query: MapQuery
  readonly fields: readonly string[] | undefined
}

export const subscribeQuery: Handler<'QUERY_SUB'> = ({ payload }, session) =>
  follow({ fields: undefined, ...payload }, session)

export const unsubscribeQuery: Handler<'QUERY_UNSUB'> = ({ payload }, { subscriptions }) =>
  subscriptions.end('query', payload.queryId)

/** The same under another name, which the published client sends for queries with a predicate. */
export const subscribeHybridQuery: Handler<'HYBRID_QUERY_SUBSCRIBE'> = ({ payload }, session) =>
  follow(askedIn(payload), session)

export const unsubscribeHybridQuery: Handler<'HYBRID_QUERY_UNSUBSCRIBE'> = ({ payload }, { subscriptions }) =>
  subscriptions.end('query', payload.subscriptionId)

/** Answers a query and tells of its changes from then on, those of the same connection among them. */
function follow(asked: Asked, session: Session): void {
  const { queryId, mapName } = asked
  const { subscriptions, services } = session
  subscriptions.vacate('query', queryId)
  const live = liveQuery(asked, session)
  answer(queryId, live, session)
  if (live.error !== undefined) return live.close()
  const unfollow = services.hub.follow(mapName, session)
  subscriptions.add('query', queryId, {
    close() {
      live.close()
      unfollow()
    },
  })
}

function liveQuery({ queryId, mapName, query, fields }: Asked, session: Session): QueryAnswer & Live {
  const told: QueryListener = (key, value, changeType) =>
    session.push({ type: 'QUERY_UPDATE', payload: { queryId, key, value: value ?? null, changeType } })
  const ended = (error: string, code: string | undefined): void => {
    session.subscriptions.end('query', queryId)
    answer(queryId, { results: [], error, ...(code !== undefined && { code }) }, session)
  }
  return session.services.maps.liveQuery(mapName, query, session.caller, fields, told, ended)
}

function answer(queryId: string, found: QueryAnswer, session: Session): void {
  const { results, nextCursor, hasMore, cursorStatus } = found
  session.answer({
    type: 'QUERY_RESP',
    payload: {
      queryId,
      results,
      ...(nextCursor !== undefined && { nextCursor }),
      ...(hasMore !== undefined && { hasMore }),
      ...(cursorStatus !== undefined && { cursorStatus }),
      ...whyIn(found),
    },
  })
}

function askedIn(payload: MessageOf<'HYBRID_QUERY_SUBSCRIBE'>['payload']): Asked {
  const { subscriptionId: queryId, mapName, ...query } = payload
  return { queryId, mapName, query, fields: undefined }
}
