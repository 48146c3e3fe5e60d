/** What clients of shared maps can make grow, and how far. */
export { nestingMax } from '../platform/msgpack/mod.ts'

/** Bytes of one frame, and of one message in it. */
export const frameBytesMax = 2_097_152
/** Messages of one BATCH frame. */
export const batchItemsMax = 8_192
/** Operations of one connection that are under way; then nothing more is read from it. */
export const operationsInFlightMax = 32
/** Queries, searches, topics, counters and maps that one connection follows, together. */
export const connectionSubscriptionsMax = 1_000
/** Changes that go out in one message. */
export const eventsPerFrameMax = 256
/** About how many bytes of records one message of a walk has, unless it has one alone; what is left follows in others. */
export const leafBytesMax = 1_048_576
/** Events of the journal that one read gives. */
export const journalReadMax = 1_000
/** Writes of a connection that were refused for load and are watched for until they come again. */
export const shedOperationsMax = 8_192
/** Records that one query gives at most, and about how many bytes of them. */
export const queryRecordsMax = 10_000
export const queryBytesMax = 67_108_864
/** Changes of a live query that wait for its client. */
export const queryDeltasMax = 4_096
/** Documents of one text index. */
export const searchDocumentsMax = 1_000_000
/** Words of one document that are indexed; a posting counts the words of one field in 16 bits. */
export const searchDocumentWordsMax = 65_535
/** Field paths that one text index tells apart, in the 16 bits of a posting; words of further ones are not boosted. */
export const searchFieldsMax = 65_535
/** Characters of a field path that a search can boost; texts at longer paths are found all the same. */
export const searchPathLengthMax = 256
/** Characters of a word; longer ones are neither indexed nor searched. */
export const searchWordLengthMax = 40
/** Different words of one search that are looked at. */
export const searchWordsMax = 256
/** Fields that one search may boost, and the largest factor. */
export const searchBoostsMax = 64
export const searchBoostFactorMax = 1_000
/** Results of one search of any kind. */
export const searchResultsMax = 1_000
/** About how many bytes the results of one search take: they are one message. */
export const searchBytesMax = 16_777_216
/** Live searches of one map. */
export const liveSearchesMax = 10_000
/** By what share a score must move before a live search sends it for that alone. */
export const searchScoreTolerance = 0.01
/** Numbers of one vector. */
export const vectorDimensionMax = 4_096
/** Bytes of the vectors of one map. */
export const vectorBytesMax = 268_435_456
/** Characters of one text that is embedded, texts of one call to a provider, and bytes of its answer. */
export const embeddedTextMax = 8_192
export const embeddedBatchMax = 64
export const embeddingAnswerBytesMax = 16_777_216
/** Rows that a query may skip before its first. */
export const queryOffsetMax = 100_000
/** Fields that a query sorts by, and groups by. */
export const querySortFieldsMax = 16
/** Aggregations of one query. */
export const queryAggregationsMax = 32
/** Fields that a query reduces its values to. */
export const queryFieldsMax = 1_024
/** Nodes of one predicate, and how deep they are nested. */
export const predicateNodesMax = 1_024
export const predicateDepthMax = 64
/** Values of one list that a predicate compares with. */
export const predicateListMax = 4_096
/** Characters of a pattern, of a text it is tried on, and of a text that must begin, end or be part of another. */
export const patternCharsMax = 512
export const patternTextMax = 16_384
/** Instructions that a pattern becomes, and transitions it remembers. */
export const patternProgramMax = 2_048
export const patternMemoryMax = 4_096
/** Steps that the filter of one query takes, and that of a live query on one change. */
export const queryWorkMax = 10_000_000
export const queryChangeWorkMax = 100_000
/** Groups of one query. */
export const queryGroupsMax = 10_000
/** Indexes of one map. */
export const mapIndexesMax = 32
/** Characters of a cursor, and how long one holds, in milliseconds. */
export const cursorCharsMax = 8_192
export const cursorLifeMs = 600_000
/** Characters of the name of a topic, a lock or a counter. */
export const channelNameMax = 256
/** Topics that one connection is subscribed to. */
export const topicSubscriptionsMax = 1_024
/** Names whose locks are held or whose last token is remembered, and how many are forgotten at once to make room. */
export const lockNamesMax = 100_000
export const lockNamesForgotten = 1_000
/** Requests that wait for one lock. */
export const lockWaitersMax = 1_024
/** Locks that one connection holds or waits for. */
export const lockRequestsMax = 1_024
/** How long a lock may be asked for, in milliseconds: a week, which a timer can still count. */
export const lockTtlMaxMs = 604_800_000
/** Counters, and nodes of all of them together. */
export const countersMax = 10_000
export const counterNodesTotalMax = 500_000
/** Nodes of one counter, and characters of a node id: all of them, in both shapes, fit into one frame. */
export const counterNodesMax = 2_048
export const counterNodeIdMax = 64
/** Those who listen to counters, all together. */
export const counterListenersMax = 100_000
/** Events of the journal that are kept unless the configuration says otherwise, and about how many bytes of them. */
export const journalEventsMax = 10_000
export const journalBytesMax = 67_108_864
/** Events of the journal that may be left in the store beyond those that count, and about how many bytes of them. */
export const journalSlack = 1_000
export const journalSlackBytes = 16_777_216
/** Events of one page of the journal, and about how many bytes of them. */
export const journalPageMax = 1_000
export const journalPageBytesMax = 1_048_576
/** Those who listen to the journal. */
export const journalListenersMax = 10_000
/** Policies, and answers to which of them concern a map that are remembered. */
export const policiesMax = 1_000
export const policyScopesMax = 4_096
/** Characters of the condition of a policy, its operands and operators, how deep it is nested, and texts of one list in it. */
export const policyConditionMax = 1_024
export const policyNodesMax = 256
export const policyDepthMax = 32
/** Items of lists that one check of policies looks at. */
export const policyWorkMax = 100_000
/** Operations of one connection in a second, and at once after a pause. */
export const operationsPerSecond = 20_000
export const operationsBurst = 40_000
/** Maps of one server, and keys and elements of all of them, tombstones included. */
export const mapsMax = 10_000
export const recordsMax = 20_000_000
/** Bytes that all maps take unless the configuration says otherwise, as far as can be told; beyond, writes are refused. */
export const mapsBytesMax = 1_073_741_824
/** Characters of the name of a map, of a key, of the tag of an element and of a node id. */
export const mapNameCharsMax = 256
export const keyCharsMax = 1_024
export const tagCharsMax = 512
export const nodeIdCharsMax = 128
/** Elements of one key of a set. */
export const orElementsMax = 8_192
/** Writes of one call. */
export const callOperationsMax = 8_192
/** Entries that the sink of a run writes in one turn: everyone else waits so long. */
export const sinkEntriesPerTurn = 250
/** Live queries of one map. */
export const liveQueriesMax = 10_000
/** Records that one map gives to one request of /sync; the next request goes on after them. */
export const syncRecordsMax = 10_000
/** Bytes of the records and results of one answer of /sync after which it has no further part. */
export const syncBytesMax = 67_108_864
/** Records of one page of a map. */
export const recordsPageMax = 1_000
/** Rows and bytes that are written to the store at once. */
export const storeRowsMax = 2_000
export const storeBytesMax = 4_194_304
/** Events of one record after which it is kept for the store as it was then. */
export const recordEventsMax = 250
/** Rows and bytes that are read from the store at once, and one row whatever it takes. */
export const loadRowsMax = 2_000
export const loadBytesMax = 8_388_608
/** Bytes of what listeners are not told yet, since the store does not have it; beyond, nobody writes ahead of the store. */
export const undeliveredBytesMax = 67_108_864
/** Ended records that become tombstones in one turn, and tombstones that are looked at in one whether they are forgotten. */
export const expiredPerTurnMax = 1_000
export const collectedPerTurnMax = 2_000
