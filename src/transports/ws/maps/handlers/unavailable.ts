/** What clients can ask for and this server does not do: it says so in the answer that they wait for. */
import type { Handler } from '../session.ts'

const noCode = 'Not available: this server runs no code of its clients.'

export const sqlQuery: Handler<'SQL_QUERY'> = ({ payload: { queryId } }, session) =>
  session.answer({
    type: 'SQL_QUERY_RESP',
    payload: {
      queryId,
      columns: [],
      rows: [],
      error: 'SQL is not available on this server.',
      code: 'FEATURE_DISABLED',
    },
  })

export const processEntry: Handler<'ENTRY_PROCESS'> = ({ requestId }, session) =>
  session.answer({ type: 'ENTRY_PROCESS_RESPONSE', requestId, success: false, error: noCode })

export const processEntries: Handler<'ENTRY_PROCESS_BATCH'> = ({ requestId, keys }, session) => {
  const results = Object.fromEntries(keys.map((key) => [key, { success: false, error: noCode }]))
  session.answer({ type: 'ENTRY_PROCESS_BATCH_RESPONSE', requestId, results })
}

export const registerResolver: Handler<'REGISTER_RESOLVER'> = ({ requestId }, session) =>
  session.answer({ type: 'REGISTER_RESOLVER_RESPONSE', requestId, success: false, error: noCode })

export const unregisterResolver: Handler<'UNREGISTER_RESOLVER'> = ({ requestId }, session) =>
  session.answer({ type: 'UNREGISTER_RESOLVER_RESPONSE', requestId, success: false, error: noCode })

export const listResolvers: Handler<'LIST_RESOLVERS'> = ({ requestId }, session) =>
  session.answer({ type: 'LIST_RESOLVERS_RESPONSE', requestId, resolvers: [] })
