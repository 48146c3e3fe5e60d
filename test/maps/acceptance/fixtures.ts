/** One message of each kind as the public implementation writes it: names and types of fields are facts of the protocol. */
import type { Message } from './client.ts'

interface Fixture {
  readonly name: string
  readonly message: Message
}

/** What clients send. */
export const clientFixtures: readonly Fixture[] = [
  { name: 'AUTH', message: { type: 'AUTH', token: 'eyJhbGciOiJIUzI1NiJ9.test-jwt-token', protocolVersion: 1 } },
  { name: 'BATCH', message: { type: 'BATCH', count: 3, data: Buffer.from([222, 173, 190, 239]) } },
  {
    name: 'CLIENT_OP',
    message: {
      type: 'CLIENT_OP',
      payload: {
        id: 'op-1',
        mapName: 'users',
        key: 'user-1',
        opType: 'PUT',
        record: {
          value: { name: 'Alice', age: 30 },
          timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' },
          ttlMs: 60000,
        },
      },
    },
  },
  { name: 'COUNTER_REQUEST', message: { type: 'COUNTER_REQUEST', payload: { name: 'page-views' } } },
  {
    name: 'COUNTER_SYNC',
    message: { type: 'COUNTER_SYNC', payload: { name: 'page-views', state: { p: { 'node-1': 10 }, n: {} } } },
  },
  {
    name: 'ENTRY_PROCESS',
    message: {
      type: 'ENTRY_PROCESS',
      requestId: 'ep-1',
      mapName: 'counters',
      key: 'counter-1',
      processor: { name: 'increment', code: 'return value + 1', args: 1 },
    },
  },
  {
    name: 'JOURNAL_SUBSCRIBE',
    message: {
      type: 'JOURNAL_SUBSCRIBE',
      requestId: 'jsub-1',
      fromSequence: 'seq-100',
      mapName: 'users',
      types: ['PUT', 'DELETE'],
    },
  },
  { name: 'LIST_RESOLVERS', message: { type: 'LIST_RESOLVERS', requestId: 'lr-1', mapName: 'users' } },
  {
    name: 'LOCK_RELEASE',
    message: { type: 'LOCK_RELEASE', payload: { requestId: 'lock-req-1', name: 'my-lock', fencingToken: 7 } },
  },
  {
    name: 'LOCK_REQUEST',
    message: { type: 'LOCK_REQUEST', payload: { requestId: 'lock-req-1', name: 'my-lock', ttl: 30000 } },
  },
  { name: 'MERKLE_REQ_BUCKET', message: { type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'users', path: '0/1/2' } } },
  {
    name: 'OP_BATCH',
    message: {
      type: 'OP_BATCH',
      payload: {
        ops: [
          {
            id: 'op-1',
            mapName: 'users',
            key: 'user-1',
            record: { value: 'Alice', timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' } },
          },
          {
            id: 'op-2',
            mapName: 'users',
            key: 'user-2',
            record: { value: 'Bob', timestamp: { millis: 1700000000001, counter: 0, nodeId: 'node-2' } },
          },
        ],
        writeConcern: 'MEMORY',
        timeout: 5000,
      },
    },
  },
  {
    name: 'ORMAP_SYNC_INIT',
    message: { type: 'ORMAP_SYNC_INIT', mapName: 'tags', rootHash: 99999, bucketHashes: { '0': 444, '5': 555 } },
  },
  { name: 'PARTITION_MAP_REQUEST', message: { type: 'PARTITION_MAP_REQUEST', payload: { currentVersion: 5 } } },
  { name: 'PING', message: { type: 'PING', timestamp: 1700000000000 } },
  {
    name: 'QUERY_SUB',
    message: {
      type: 'QUERY_SUB',
      payload: {
        queryId: 'q-001',
        mapName: 'users',
        query: { where: { age: { $gt: 18 } }, sort: [{ field: 'createdAt', direction: 'desc' }], limit: 50 },
      },
    },
  },
  {
    name: 'QUERY_SUB_GROUPBY_AGG',
    message: {
      type: 'QUERY_SUB',
      payload: {
        queryId: 'q-agg-1',
        mapName: 'orders',
        query: { groupBy: ['category'], aggregations: [{ func: 'count' }, { func: 'sum', field: 'price' }] },
      },
    },
  },
  { name: 'QUERY_UNSUB', message: { type: 'QUERY_UNSUB', payload: { queryId: 'q-001' } } },
  {
    name: 'REGISTER_RESOLVER',
    message: {
      type: 'REGISTER_RESOLVER',
      requestId: 'rr-1',
      mapName: 'users',
      resolver: {
        name: 'custom-merge',
        code: 'if (a > b) return a; else return b;',
        priority: 50,
        keyPattern: 'user-*',
      },
    },
  },
  {
    name: 'SEARCH',
    message: {
      type: 'SEARCH',
      payload: {
        requestId: 'sr-001',
        mapName: 'articles',
        query: 'rust async programming',
        options: { limit: 10, minScore: 0.5 },
      },
    },
  },
  {
    name: 'SEARCH_SUB',
    message: {
      type: 'SEARCH_SUB',
      payload: {
        subscriptionId: 'ss-001',
        mapName: 'articles',
        query: 'machine learning',
        options: { limit: 20, minScore: 0.3 },
      },
    },
  },
  { name: 'SEARCH_UNSUB', message: { type: 'SEARCH_UNSUB', payload: { subscriptionId: 'ss-001' } } },
  {
    name: 'SYNC_INIT',
    message: {
      type: 'SYNC_INIT',
      mapName: 'users',
      rootHash: 12345,
      bucketHashes: { '0': 111, '1': 222, '2': 333 },
      lastSyncTimestamp: 1700000000000,
    },
  },
  {
    name: 'TOPIC_PUB',
    message: { type: 'TOPIC_PUB', payload: { topic: 'notifications', data: { text: 'hello world' } } },
  },
  { name: 'TOPIC_SUB', message: { type: 'TOPIC_SUB', payload: { topic: 'chat/room-1' } } },
  { name: 'TOPIC_UNSUB', message: { type: 'TOPIC_UNSUB', payload: { topic: 'chat/room-1' } } },
]

/** What servers send. */
export const serverFixtures: readonly Fixture[] = [
  { name: 'AUTH_ACK', message: { type: 'AUTH_ACK', protocolVersion: 1 } },
  { name: 'AUTH_FAIL', message: { type: 'AUTH_FAIL', error: 'invalid token', code: 401 } },
  { name: 'AUTH_REQUIRED', message: { type: 'AUTH_REQUIRED', reason: 'token expired' } },
  {
    name: 'ENTRY_PROCESS_RESPONSE',
    message: { type: 'ENTRY_PROCESS_RESPONSE', requestId: 'ep-1', success: true, result: 42, newValue: 42 },
  },
  {
    name: 'ERROR',
    message: { type: 'ERROR', payload: { code: 500, message: 'internal server error', details: 'stack trace here' } },
  },
  {
    name: 'GC_PRUNE',
    message: { type: 'GC_PRUNE', payload: { olderThan: { millis: 1700000000000, counter: 1, nodeId: 'node-1' } } },
  },
  {
    name: 'JOURNAL_EVENT',
    message: {
      type: 'JOURNAL_EVENT',
      event: {
        sequence: 'seq-050',
        type: 'UPDATE',
        mapName: 'orders',
        key: 'order-7',
        value: 'shipped',
        previousValue: 'pending',
        timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' },
        nodeId: 'node-1',
      },
    },
  },
  {
    name: 'LIST_RESOLVERS_RESPONSE',
    message: {
      type: 'LIST_RESOLVERS_RESPONSE',
      requestId: 'lr-1',
      resolvers: [
        { mapName: 'users', name: 'merge-a', priority: 10 },
        { mapName: 'users', name: 'merge-b', priority: 20, keyPattern: 'admin-*' },
      ],
    },
  },
  {
    name: 'LOCK_GRANTED',
    message: { type: 'LOCK_GRANTED', payload: { requestId: 'lock-1', name: 'my-lock', fencingToken: 42 } },
  },
  {
    name: 'LOCK_RELEASED',
    message: { type: 'LOCK_RELEASED', payload: { requestId: 'lock-1', name: 'my-lock', success: true } },
  },
  {
    name: 'MERGE_REJECTED',
    message: {
      type: 'MERGE_REJECTED',
      mapName: 'users',
      key: 'user-1',
      attemptedValue: 'bad-value',
      reason: 'resolver rejected',
      timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' },
    },
  },
  {
    name: 'OP_ACK',
    message: {
      type: 'OP_ACK',
      payload: {
        lastId: 'op-1',
        achievedLevel: 'MEMORY',
        results: [{ opId: 'op-1', success: true, achievedLevel: 'MEMORY' }],
      },
    },
  },
  {
    name: 'OP_REJECTED',
    message: { type: 'OP_REJECTED', payload: { opId: 'op-bad', reason: 'schema validation failed', code: 400 } },
  },
  {
    name: 'PARTITION_MAP',
    message: {
      type: 'PARTITION_MAP',
      payload: {
        version: 7,
        partitionCount: 271,
        nodes: [
          {
            nodeId: 'node-1',
            endpoints: { websocket: 'ws://10.0.0.1:8080', http: 'http://10.0.0.1:3000' },
            status: 'ACTIVE',
          },
        ],
        partitions: [{ partitionId: 0, ownerNodeId: 'node-1', backupNodeIds: ['node-2'] }],
        generatedAt: 1700000000000,
      },
    },
  },
  { name: 'PONG', message: { type: 'PONG', timestamp: 1700000000000, serverTime: 1700000000005 } },
  {
    name: 'QUERY_RESP',
    message: {
      type: 'QUERY_RESP',
      payload: {
        queryId: 'q-001',
        results: [
          { key: 'user-1', value: { name: 'Alice' } },
          { key: 'user-2', value: { name: 'Bob' } },
        ],
        hasMore: true,
        cursorStatus: 'valid',
        nextCursor: 'cursor-abc',
      },
    },
  },
  {
    name: 'QUERY_RESP_AGG',
    message: {
      type: 'QUERY_RESP',
      payload: {
        queryId: 'q-agg-1',
        results: [
          { key: 'a', value: { __key: 'a', __count: 2, __sum_price: 35, category: 'a' } },
          { key: 'b', value: { __key: 'b', __count: 1, __sum_price: 50, category: 'b' } },
        ],
      },
    },
  },
  {
    name: 'QUERY_UPDATE',
    message: {
      type: 'QUERY_UPDATE',
      payload: { queryId: 'q-001', key: 'user-3', value: { name: 'Charlie' }, changeType: 'ENTER' },
    },
  },
  {
    name: 'SEARCH_RESP',
    message: {
      type: 'SEARCH_RESP',
      payload: {
        requestId: 'sr-001',
        results: [{ key: 'article-1', value: { title: 'Async Rust' }, score: 0.95, matchedTerms: ['rust', 'async'] }],
        totalCount: 42,
      },
    },
  },
  {
    name: 'SEARCH_UPDATE',
    message: {
      type: 'SEARCH_UPDATE',
      payload: {
        subscriptionId: 'ss-001',
        key: 'article-99',
        value: { title: 'New ML Paper' },
        score: 0.88,
        matchedTerms: ['machine', 'learning'],
        changeType: 'ENTER',
      },
    },
  },
  {
    name: 'SERVER_BATCH_EVENT',
    message: {
      type: 'SERVER_BATCH_EVENT',
      payload: {
        events: [
          {
            mapName: 'users',
            eventType: 'PUT',
            key: 'user-1',
            record: { value: 'v1', timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' } },
          },
          { mapName: 'users', eventType: 'REMOVE', key: 'user-2' },
        ],
      },
    },
  },
  {
    name: 'SERVER_EVENT',
    message: {
      type: 'SERVER_EVENT',
      payload: {
        mapName: 'users',
        eventType: 'PUT',
        key: 'user-1',
        record: { value: { name: 'Alice' }, timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' } },
      },
    },
  },
  {
    name: 'SYNC_RESET_REQUIRED',
    message: { type: 'SYNC_RESET_REQUIRED', payload: { mapName: 'users', reason: 'partition ownership changed' } },
  },
  {
    name: 'SYNC_RESP_BUCKETS',
    message: {
      type: 'SYNC_RESP_BUCKETS',
      payload: { mapName: 'users', path: '0', buckets: { '0': 111, '1': 222, '2': 333 } },
    },
  },
  {
    name: 'SYNC_RESP_ROOT',
    message: {
      type: 'SYNC_RESP_ROOT',
      payload: {
        mapName: 'users',
        rootHash: 12345,
        timestamp: { millis: 1700000000000, counter: 1, nodeId: 'node-1' },
      },
    },
  },
  {
    name: 'TOPIC_MESSAGE',
    message: {
      type: 'TOPIC_MESSAGE',
      payload: { topic: 'chat/room-1', data: { text: 'Hi there' }, publisherId: 'user-42', timestamp: 1700000000000 },
    },
  },
]
