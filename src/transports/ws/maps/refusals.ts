import type { ClientMessage, ServerMessage } from './messages.ts'

/** What an answer says of why there is none. */
interface Why {
  readonly error: string
}

type Asked = Readonly<Record<string, unknown>>
type Answers = { readonly [T in ClientMessage['type']]?: (asked: Asked, why: Why) => ServerMessage | undefined }

/** Why there is no answer, for one that may be there. */
export const whyIn = ({ error, code }: { readonly error?: string; readonly code?: string }) => ({
  ...(error !== undefined && { error }),
  ...(code !== undefined && { code }),
})

/** As the contract has ids. */
const idCharsMax = 256

/**
 * The answer of its own kind to a message that failed, so that its client can tell what of all that it asked for it was:
 * also to a message that is not as the contract says, as long as it has an id. Undefined where there is none.
 */
export function refusalOf(message: object, error: string): ServerMessage | undefined {
  const { type, payload } = message as { readonly type?: unknown; readonly payload?: unknown }
  if (typeof type !== 'string' || !Object.hasOwn(answers, type)) return undefined
  const asked = (payload ?? message) as Asked
  return answers[type as keyof Answers]?.(asked, { error })
}

/** Answers under the id in a field, if there is one. */
const under =
  (field: string, answer: (id: string, why: Why) => ServerMessage) =>
  (asked: Asked, why: Why): ServerMessage | undefined => {
    const id = asked[field]
    return typeof id === 'string' && id.length <= idCharsMax ? answer(id, why) : undefined
  }

const queryAnswer = (queryId: string, why: Why): ServerMessage => ({
  type: 'QUERY_RESP',
  payload: { queryId, results: [], ...why },
})

const searchAnswer = (requestId: string, why: Why): ServerMessage => ({
  type: 'SEARCH_RESP',
  payload: { requestId, results: [], totalCount: 0, ...why },
})

const hybridAnswer = (requestId: string, why: Why): ServerMessage => ({
  type: 'HYBRID_SEARCH_RESP',
  payload: { requestId, results: [], searchTimeMs: 0, ...why },
})

const answers: Answers = {
  QUERY_SUB: under('queryId', queryAnswer),
  HYBRID_QUERY_SUBSCRIBE: under('subscriptionId', queryAnswer),
  SEARCH: under('requestId', searchAnswer),
  SEARCH_SUB: under('subscriptionId', searchAnswer),
  HYBRID_SEARCH: under('requestId', hybridAnswer),
  HYBRID_SEARCH_SUB: under('subscriptionId', hybridAnswer),
  VECTOR_SEARCH: under('id', (id, why) => ({
    type: 'VECTOR_SEARCH_RESP',
    payload: { id, results: [], totalCandidates: 0, searchTimeMs: 0, ...why },
  })),
  SQL_QUERY: under('queryId', (queryId, why) => ({
    type: 'SQL_QUERY_RESP',
    payload: { queryId, columns: [], rows: [], ...why },
  })),
  ENTRY_PROCESS: under('requestId', (requestId, why) => ({
    ...{ type: 'ENTRY_PROCESS_RESPONSE', requestId, success: false, ...why },
  })),
  REGISTER_RESOLVER: under('requestId', (requestId, why) => ({
    ...{ type: 'REGISTER_RESOLVER_RESPONSE', requestId, success: false, ...why },
  })),
  UNREGISTER_RESOLVER: under('requestId', (requestId, why) => ({
    ...{ type: 'UNREGISTER_RESOLVER_RESPONSE', requestId, success: false, ...why },
  })),
}
