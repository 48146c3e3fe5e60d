// Generated from asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

import type { Schemas } from './schemas.ts'

/** The WebSocket endpoints. */
export const channels = {
  events: {"address":"/ws/events","queryKinds":{"from":"integer","batch":"integer"},"sends":["progress","entry","entries","error","warning","complete","pattern"],"receives":[]},
  broker: {"address":"/api/v1/ws","queryKinds":{},"sends":["response","batch_response","message","event","gap","pong"],"receives":["command","batch","ping","pong","close"]},
  sync: {"address":"/api/v1/sync/ws","queryKinds":{"since_lsn":"integer"},"sends":["changes_available"],"receives":[]},
  maps: {"address":"/ws","queryKinds":{},"sends":["AUTH_REQUIRED","AUTH_ACK","AUTH_FAIL","DEVICE_ACK","PONG","OP_ACK","OP_REJECTED","SERVER_EVENT","SERVER_BATCH_EVENT","SYNC_RESP_ROOT","SYNC_RESP_BUCKETS","SYNC_RESP_LEAF","SYNC_RESET_REQUIRED","ORMAP_SYNC_RESP_ROOT","ORMAP_SYNC_RESP_BUCKETS","ORMAP_SYNC_RESP_LEAF","ORMAP_DIFF_RESPONSE","QUERY_RESP","QUERY_UPDATE","TOPIC_MESSAGE","LOCK_GRANTED","LOCK_RELEASED","COUNTER_RESPONSE","COUNTER_UPDATE","SEARCH_RESP","SEARCH_UPDATE","HYBRID_SEARCH_RESP","HYBRID_SEARCH_UPDATE","VECTOR_SEARCH_RESP","SQL_QUERY_RESP","ENTRY_PROCESS_RESPONSE","ENTRY_PROCESS_BATCH_RESPONSE","JOURNAL_EVENT","JOURNAL_READ_RESPONSE","MERGE_REJECTED","GC_PRUNE","ERROR","PARTITION_MAP","REGISTER_RESOLVER_RESPONSE","UNREGISTER_RESOLVER_RESPONSE","LIST_RESOLVERS_RESPONSE"],"receives":["AUTH","DEVICE_HELLO","PING","CLIENT_OP","OP_BATCH","SYNC_INIT","MERKLE_REQ_BUCKET","ORMAP_SYNC_INIT","ORMAP_MERKLE_REQ_BUCKET","ORMAP_DIFF_REQUEST","ORMAP_PUSH_DIFF","CLIENT_APPLY_ACK","QUERY_SUB","QUERY_UNSUB","QUERY_SYNC_INIT","TOPIC_SUB","TOPIC_UNSUB","TOPIC_PUB","LOCK_REQUEST","LOCK_RELEASE","COUNTER_REQUEST","COUNTER_SYNC","SEARCH","SEARCH_SUB","SEARCH_UNSUB","HYBRID_SEARCH","HYBRID_SEARCH_SUB","HYBRID_SEARCH_UNSUB","VECTOR_SEARCH","SQL_QUERY","HYBRID_QUERY_SUBSCRIBE","HYBRID_QUERY_UNSUBSCRIBE","ENTRY_PROCESS","ENTRY_PROCESS_BATCH","JOURNAL_SUBSCRIBE","JOURNAL_UNSUBSCRIBE","JOURNAL_READ","REGISTER_RESOLVER","UNREGISTER_RESOLVER","LIST_RESOLVERS","PARTITION_MAP_REQUEST","BATCH"]},
} as const
export type ChannelName = keyof typeof channels

/** The query of each endpoint. */
export interface ChannelQueries {
  events: Schemas['EventsQuery']
  broker: Schemas['BrokerQuery']
  sync: Schemas['SyncQuery']
  maps: Readonly<Record<never, never>>
}

/** What the server sends. */
export interface ChannelSends {
  events: Schemas['ProgressEvent'] | Schemas['EntryEvent'] | Schemas['EntriesEvent'] | Schemas['ErrorEvent'] | Schemas['WarningEvent'] | Schemas['CompleteEvent'] | Schemas['PatternEvent']
  broker: Schemas['SocketResponse'] | Schemas['BatchResult'] | Schemas['SocketMessage'] | Schemas['SocketEvent'] | Schemas['SocketGap'] | Schemas['SocketPong']
  sync: Schemas['SyncSocketChanges']
  maps: Schemas['MapsAuthRequired'] | Schemas['MapsAuthAck'] | Schemas['MapsAuthFail'] | Schemas['MapsDeviceAck'] | Schemas['MapsPong'] | Schemas['MapsOpAck'] | Schemas['MapsOpRejected'] | Schemas['MapsServerEvent'] | Schemas['MapsServerBatchEvent'] | Schemas['MapsSyncRespRoot'] | Schemas['MapsSyncRespBuckets'] | Schemas['MapsSyncRespLeaf'] | Schemas['MapsSyncResetRequired'] | Schemas['MapsOrmapSyncRespRoot'] | Schemas['MapsOrmapSyncRespBuckets'] | Schemas['MapsOrmapSyncRespLeaf'] | Schemas['MapsOrmapDiffResponse'] | Schemas['MapsQueryResp'] | Schemas['MapsQueryUpdate'] | Schemas['MapsTopicMessage'] | Schemas['MapsLockGranted'] | Schemas['MapsLockReleased'] | Schemas['MapsCounterResponse'] | Schemas['MapsCounterUpdate'] | Schemas['MapsSearchResp'] | Schemas['MapsSearchUpdate'] | Schemas['MapsHybridSearchResp'] | Schemas['MapsHybridSearchUpdate'] | Schemas['MapsVectorSearchResp'] | Schemas['MapsSqlQueryResp'] | Schemas['MapsEntryProcessResponse'] | Schemas['MapsEntryProcessBatchResponse'] | Schemas['MapsJournalEvent'] | Schemas['MapsJournalReadResponse'] | Schemas['MapsMergeRejected'] | Schemas['MapsGcPrune'] | Schemas['MapsError'] | Schemas['MapsPartitionMap'] | Schemas['MapsRegisterResolverResponse'] | Schemas['MapsUnregisterResolverResponse'] | Schemas['MapsListResolversResponse']
}

/** What a client sends. */
export interface ChannelReceives {
  events: never
  broker: Schemas['SocketCommand'] | Schemas['Batch'] | Schemas['SocketPing'] | Schemas['SocketPong'] | Schemas['SocketClose']
  sync: never
  maps: Schemas['MapsAuth'] | Schemas['MapsDeviceHello'] | Schemas['MapsPing'] | Schemas['MapsClientOp'] | Schemas['MapsOpBatch'] | Schemas['MapsSyncInit'] | Schemas['MapsMerkleReqBucket'] | Schemas['MapsOrmapSyncInit'] | Schemas['MapsOrmapMerkleReqBucket'] | Schemas['MapsOrmapDiffRequest'] | Schemas['MapsOrmapPushDiff'] | Schemas['MapsClientApplyAck'] | Schemas['MapsQuerySub'] | Schemas['MapsQueryUnsub'] | Schemas['MapsQuerySyncInit'] | Schemas['MapsTopicSub'] | Schemas['MapsTopicUnsub'] | Schemas['MapsTopicPub'] | Schemas['MapsLockRequest'] | Schemas['MapsLockRelease'] | Schemas['MapsCounterRequest'] | Schemas['MapsCounterSync'] | Schemas['MapsSearch'] | Schemas['MapsSearchSub'] | Schemas['MapsSearchUnsub'] | Schemas['MapsHybridSearch'] | Schemas['MapsHybridSearchSub'] | Schemas['MapsHybridSearchUnsub'] | Schemas['MapsVectorSearch'] | Schemas['MapsSqlQuery'] | Schemas['MapsHybridQuerySubscribe'] | Schemas['MapsHybridQueryUnsubscribe'] | Schemas['MapsEntryProcess'] | Schemas['MapsEntryProcessBatch'] | Schemas['MapsJournalSubscribe'] | Schemas['MapsJournalUnsubscribe'] | Schemas['MapsJournalRead'] | Schemas['MapsRegisterResolver'] | Schemas['MapsUnregisterResolver'] | Schemas['MapsListResolvers'] | Schemas['MapsPartitionMapRequest'] | Schemas['MapsBatch']
}

/** Any message that the server sends over the first endpoint; `type` tells the members apart. */
export type ServerEvent = ChannelSends['events']
export type EventType = ServerEvent['type']
export const eventTypes = ['progress', 'entry', 'entries', 'error', 'warning', 'complete', 'pattern'] as const satisfies readonly EventType[]

/** Any message that a client sends; `type` tells the members apart. */
export type ClientCommand = ChannelReceives[ChannelName]
export type CommandType = ClientCommand['type']
export const commandTypes = ['command', 'batch', 'ping', 'pong', 'close', 'AUTH', 'DEVICE_HELLO', 'PING', 'CLIENT_OP', 'OP_BATCH', 'SYNC_INIT', 'MERKLE_REQ_BUCKET', 'ORMAP_SYNC_INIT', 'ORMAP_MERKLE_REQ_BUCKET', 'ORMAP_DIFF_REQUEST', 'ORMAP_PUSH_DIFF', 'CLIENT_APPLY_ACK', 'QUERY_SUB', 'QUERY_UNSUB', 'QUERY_SYNC_INIT', 'TOPIC_SUB', 'TOPIC_UNSUB', 'TOPIC_PUB', 'LOCK_REQUEST', 'LOCK_RELEASE', 'COUNTER_REQUEST', 'COUNTER_SYNC', 'SEARCH', 'SEARCH_SUB', 'SEARCH_UNSUB', 'HYBRID_SEARCH', 'HYBRID_SEARCH_SUB', 'HYBRID_SEARCH_UNSUB', 'VECTOR_SEARCH', 'SQL_QUERY', 'HYBRID_QUERY_SUBSCRIBE', 'HYBRID_QUERY_UNSUBSCRIBE', 'ENTRY_PROCESS', 'ENTRY_PROCESS_BATCH', 'JOURNAL_SUBSCRIBE', 'JOURNAL_UNSUBSCRIBE', 'JOURNAL_READ', 'REGISTER_RESOLVER', 'UNREGISTER_RESOLVER', 'LIST_RESOLVERS', 'PARTITION_MAP_REQUEST', 'BATCH'] as const satisfies readonly CommandType[]
