import { validateCommand } from '../../../contract/mod.ts'
import { fail } from '../../../errors.ts'
import { readCounter, syncCounter } from './handlers/counters.ts'
import {
  hybridSearch,
  subscribeHybridSearch,
  unsubscribeHybridSearch,
  vectorSearch,
} from './handlers/hybrid-searches.ts'
import { readJournal, subscribeJournal, unsubscribeJournal } from './handlers/journal.ts'
import { releaseLock, requestLock } from './handlers/locks.ts'
import { applyOps, rawOps } from './handlers/operations.ts'
import { partitionMap } from './handlers/partitions.ts'
import { subscribeHybridQuery, subscribeQuery, unsubscribeHybridQuery, unsubscribeQuery } from './handlers/queries.ts'
import { search, subscribeSearch, unsubscribeSearch } from './handlers/searches.ts'
import { differ, pushDiff, startOrSync, startSync, walk, walkOr } from './handlers/sync.ts'
import { publish, subscribeTopic, unsubscribeTopic } from './handlers/topics.ts'
import {
  listResolvers,
  processEntries,
  processEntry,
  registerResolver,
  sqlQuery,
  unregisterResolver,
} from './handlers/unavailable.ts'
import type { ClientMessage } from './messages.ts'
import type { Handler, Session } from './session.ts'

/** Messages that concern the connection itself, or are unpacked before they come here. */
type Elsewhere = 'AUTH' | 'DEVICE_HELLO' | 'PING' | 'BATCH' | 'CLIENT_OP' | 'OP_BATCH'
type Handlers = { readonly [T in Exclude<ClientMessage['type'], Elsewhere>]: Handler<T> }

const nothing = (): void => {}

const handlers: Handlers = {
  SYNC_INIT: startSync,
  MERKLE_REQ_BUCKET: walk,
  ORMAP_SYNC_INIT: startOrSync,
  ORMAP_MERKLE_REQ_BUCKET: walkOr,
  ORMAP_DIFF_REQUEST: differ,
  ORMAP_PUSH_DIFF: pushDiff,
  CLIENT_APPLY_ACK: nothing,
  QUERY_SUB: subscribeQuery,
  QUERY_UNSUB: unsubscribeQuery,
  QUERY_SYNC_INIT: nothing,
  TOPIC_SUB: subscribeTopic,
  TOPIC_UNSUB: unsubscribeTopic,
  TOPIC_PUB: publish,
  LOCK_REQUEST: requestLock,
  LOCK_RELEASE: releaseLock,
  COUNTER_REQUEST: readCounter,
  COUNTER_SYNC: syncCounter,
  SEARCH: search,
  SEARCH_SUB: subscribeSearch,
  SEARCH_UNSUB: unsubscribeSearch,
  HYBRID_SEARCH: hybridSearch,
  HYBRID_SEARCH_SUB: subscribeHybridSearch,
  HYBRID_SEARCH_UNSUB: unsubscribeHybridSearch,
  VECTOR_SEARCH: vectorSearch,
  SQL_QUERY: sqlQuery,
  HYBRID_QUERY_SUBSCRIBE: subscribeHybridQuery,
  HYBRID_QUERY_UNSUBSCRIBE: unsubscribeHybridQuery,
  ENTRY_PROCESS: processEntry,
  ENTRY_PROCESS_BATCH: processEntries,
  JOURNAL_SUBSCRIBE: subscribeJournal,
  JOURNAL_UNSUBSCRIBE: unsubscribeJournal,
  JOURNAL_READ: readJournal,
  REGISTER_RESOLVER: registerResolver,
  UNREGISTER_RESOLVER: unregisterResolver,
  LIST_RESOLVERS: listResolvers,
  PARTITION_MAP_REQUEST: partitionMap,
}

/** How many operations a message counts for. */
export function costOf(message: object): number {
  const { payload } = message as { readonly payload?: { readonly entries?: unknown } }
  const many = rawOps(message) ?? payload?.entries
  return Array.isArray(many) ? Math.max(1, many.length) : 1
}

/**
 * Has a message handled; the promise given is pending while it is under way. A type that nobody knows is ignored, because
 * clients may be newer than this server.
 *
 * @throws validation_failed for a known message that is not as the contract says
 */
export function dispatch(message: object, session: Session): void | Promise<void> {
  const ops = rawOps(message)
  if (ops !== undefined) return applyOps(message, ops, session)
  const { type } = message as { readonly type?: unknown }
  if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined
  const checked = validateCommand('maps', message)
  if (!checked.ok) fail('validation_failed', `${type}: ${checked.problems[0]?.pointer} ${checked.problems[0]?.message}`)
  // The contract has checked that the message is of the type that its handler takes.
  return handlers[type as keyof Handlers](checked.value as never, session)
}
