// Generated from openapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

import type { Schemas } from './schemas.ts'

/** What each command takes. */
export interface CommandPayloads {
  'kv.set': Schemas['KvSetPayload']
  'kv.get': Schemas['KvGetPayload']
  'kv.del': Schemas['KvDelPayload']
  'kv.exists': Schemas['KvExistsPayload']
  'kv.incr': Schemas['KvIncrPayload']
  'kv.decr': Schemas['KvDecrPayload']
  'kv.incrby': Schemas['KvIncrbyPayload']
  'kv.decrby': Schemas['KvDecrbyPayload']
  'kv.expire': Schemas['KvExpirePayload']
  'kv.ttl': Schemas['KvTtlPayload']
  'kv.persist': Schemas['KvPersistPayload']
  'kv.scan': Schemas['KvScanPayload']
  'kv.keys': Schemas['KvKeysPayload']
  'kv.dbsize': Schemas['KvDbsizePayload']
  'kv.flushdb': Schemas['KvFlushdbPayload']
  'kv.flushall': Schemas['KvFlushallPayload']
  'kv.mset': Schemas['KvMsetPayload']
  'kv.msetnx': Schemas['KvMsetnxPayload']
  'kv.mget': Schemas['KvMgetPayload']
  'kv.mdel': Schemas['KvMdelPayload']
  'kv.getset': Schemas['KvGetsetPayload']
  'kv.append': Schemas['KvAppendPayload']
  'kv.getrange': Schemas['KvGetrangePayload']
  'kv.setrange': Schemas['KvSetrangePayload']
  'kv.strlen': Schemas['KvStrlenPayload']
  'kv.stats': Schemas['KvStatsPayload']
  'key.type': Schemas['KeyTypePayload']
  'key.exists': Schemas['KeyExistsPayload']
  'key.rename': Schemas['KeyRenamePayload']
  'key.renamenx': Schemas['KeyRenamenxPayload']
  'key.copy': Schemas['KeyCopyPayload']
  'key.randomkey': Schemas['KeyRandomkeyPayload']
  'info': Schemas['InfoPayload']
  'slowlog.get': Schemas['SlowlogGetPayload']
  'slowlog.reset': Schemas['SlowlogResetPayload']
  'memory.usage': Schemas['MemoryUsagePayload']
  'client.list': Schemas['ClientListPayload']
  'transaction.multi': Schemas['TransactionMultiPayload']
  'transaction.discard': Schemas['TransactionDiscardPayload']
  'transaction.unwatch': Schemas['TransactionUnwatchPayload']
  'transaction.watch': Schemas['TransactionWatchPayload']
  'transaction.exec': Schemas['TransactionExecPayload']
  'hash.set': Schemas['HashSetPayload']
  'hash.setnx': Schemas['HashSetnxPayload']
  'hash.get': Schemas['HashGetPayload']
  'hash.getall': Schemas['HashGetallPayload']
  'hash.del': Schemas['HashDelPayload']
  'hash.exists': Schemas['HashExistsPayload']
  'hash.len': Schemas['HashLenPayload']
  'hash.keys': Schemas['HashKeysPayload']
  'hash.vals': Schemas['HashValsPayload']
  'hash.values': Schemas['HashValuesPayload']
  'hash.mset': Schemas['HashMsetPayload']
  'hash.mget': Schemas['HashMgetPayload']
  'hash.incrby': Schemas['HashIncrbyPayload']
  'hash.incrbyfloat': Schemas['HashIncrbyfloatPayload']
  'hash.stats': Schemas['HashStatsPayload']
  'list.lpush': Schemas['ListLpushPayload']
  'list.rpush': Schemas['ListRpushPayload']
  'list.lpushx': Schemas['ListLpushxPayload']
  'list.rpushx': Schemas['ListRpushxPayload']
  'list.lpop': Schemas['ListLpopPayload']
  'list.rpop': Schemas['ListRpopPayload']
  'list.range': Schemas['ListRangePayload']
  'list.lrange': Schemas['ListLrangePayload']
  'list.len': Schemas['ListLenPayload']
  'list.llen': Schemas['ListLlenPayload']
  'list.index': Schemas['ListIndexPayload']
  'list.lindex': Schemas['ListLindexPayload']
  'list.set': Schemas['ListSetPayload']
  'list.lset': Schemas['ListLsetPayload']
  'list.trim': Schemas['ListTrimPayload']
  'list.ltrim': Schemas['ListLtrimPayload']
  'list.rem': Schemas['ListRemPayload']
  'list.lrem': Schemas['ListLremPayload']
  'list.insert': Schemas['ListInsertPayload']
  'list.linsert': Schemas['ListLinsertPayload']
  'list.pos': Schemas['ListPosPayload']
  'list.lpos': Schemas['ListLposPayload']
  'list.rpoplpush': Schemas['ListRpoplpushPayload']
  'list.stats': Schemas['ListStatsPayload']
  'set.add': Schemas['SetAddPayload']
  'set.rem': Schemas['SetRemPayload']
  'set.ismember': Schemas['SetIsmemberPayload']
  'set.members': Schemas['SetMembersPayload']
  'set.card': Schemas['SetCardPayload']
  'set.size': Schemas['SetSizePayload']
  'set.pop': Schemas['SetPopPayload']
  'set.randmember': Schemas['SetRandmemberPayload']
  'set.move': Schemas['SetMovePayload']
  'set.inter': Schemas['SetInterPayload']
  'set.union': Schemas['SetUnionPayload']
  'set.diff': Schemas['SetDiffPayload']
  'set.interstore': Schemas['SetInterstorePayload']
  'set.unionstore': Schemas['SetUnionstorePayload']
  'set.diffstore': Schemas['SetDiffstorePayload']
  'set.stats': Schemas['SetStatsPayload']
  'sortedset.zadd': Schemas['SortedsetZaddPayload']
  'sortedset.zrem': Schemas['SortedsetZremPayload']
  'sortedset.zscore': Schemas['SortedsetZscorePayload']
  'sortedset.zmscore': Schemas['SortedsetZmscorePayload']
  'sortedset.zcard': Schemas['SortedsetZcardPayload']
  'sortedset.zincrby': Schemas['SortedsetZincrbyPayload']
  'sortedset.zrange': Schemas['SortedsetZrangePayload']
  'sortedset.zrevrange': Schemas['SortedsetZrevrangePayload']
  'sortedset.zrank': Schemas['SortedsetZrankPayload']
  'sortedset.zrevrank': Schemas['SortedsetZrevrankPayload']
  'sortedset.zcount': Schemas['SortedsetZcountPayload']
  'sortedset.zrangebyscore': Schemas['SortedsetZrangebyscorePayload']
  'sortedset.zpopmin': Schemas['SortedsetZpopminPayload']
  'sortedset.zpopmax': Schemas['SortedsetZpopmaxPayload']
  'sortedset.zremrangebyrank': Schemas['SortedsetZremrangebyrankPayload']
  'sortedset.zremrangebyscore': Schemas['SortedsetZremrangebyscorePayload']
  'sortedset.zinterstore': Schemas['SortedsetZinterstorePayload']
  'sortedset.zunionstore': Schemas['SortedsetZunionstorePayload']
  'sortedset.zdiffstore': Schemas['SortedsetZdiffstorePayload']
  'sortedset.stats': Schemas['SortedsetStatsPayload']
  'hyperloglog.pfadd': Schemas['HyperloglogPfaddPayload']
  'hyperloglog.pfcount': Schemas['HyperloglogPfcountPayload']
  'hyperloglog.pfmerge': Schemas['HyperloglogPfmergePayload']
  'hyperloglog.stats': Schemas['HyperloglogStatsPayload']
  'bitmap.setbit': Schemas['BitmapSetbitPayload']
  'bitmap.getbit': Schemas['BitmapGetbitPayload']
  'bitmap.bitcount': Schemas['BitmapBitcountPayload']
  'bitmap.bitpos': Schemas['BitmapBitposPayload']
  'bitmap.bitop': Schemas['BitmapBitopPayload']
  'bitmap.bitfield': Schemas['BitmapBitfieldPayload']
  'bitmap.stats': Schemas['BitmapStatsPayload']
  'geospatial.geoadd': Schemas['GeospatialGeoaddPayload']
  'geospatial.geodist': Schemas['GeospatialGeodistPayload']
  'geospatial.georadius': Schemas['GeospatialGeoradiusPayload']
  'geospatial.georadiusbymember': Schemas['GeospatialGeoradiusbymemberPayload']
  'geospatial.geosearch': Schemas['GeospatialGeosearchPayload']
  'geospatial.geopos': Schemas['GeospatialGeoposPayload']
  'geospatial.geohash': Schemas['GeospatialGeohashPayload']
  'geospatial.stats': Schemas['GeospatialStatsPayload']
  'queue.create': Schemas['QueueCreatePayload']
  'queue.delete': Schemas['QueueDeletePayload']
  'queue.publish': Schemas['QueuePublishPayload']
  'queue.consume': Schemas['QueueConsumePayload']
  'queue.ack': Schemas['QueueAckPayload']
  'queue.nack': Schemas['QueueNackPayload']
  'queue.purge': Schemas['QueuePurgePayload']
  'queue.stats': Schemas['QueueStatsPayload']
  'queue.list': Schemas['QueueListPayload']
  'queue.dead_letters': Schemas['QueueDeadLettersPayload']
  'queue.dead_letters_retry': Schemas['QueueDeadLettersRetryPayload']
  'queue.dead_letters_purge': Schemas['QueueDeadLettersPurgePayload']
  'stream.publish': Schemas['StreamPublishPayload']
  'stream.subscribe': Schemas['StreamSubscribePayload']
  'stream.unsubscribe': Schemas['StreamUnsubscribePayload']
  'stream.history': Schemas['StreamHistoryPayload']
  'stream.rooms': Schemas['StreamRoomsPayload']
  'stream.list': Schemas['StreamListPayload']
  'stream.stats': Schemas['StreamStatsPayload']
  'stream.create': Schemas['StreamCreatePayload']
  'stream.get_or_create': Schemas['StreamGetOrCreatePayload']
  'stream.consume': Schemas['StreamConsumePayload']
  'stream.delete': Schemas['StreamDeletePayload']
  'pubsub.publish': Schemas['PubsubPublishPayload']
  'pubsub.subscribe': Schemas['PubsubSubscribePayload']
  'pubsub.unsubscribe': Schemas['PubsubUnsubscribePayload']
  'pubsub.topics': Schemas['PubsubTopicsPayload']
  'pubsub.stats': Schemas['PubsubStatsPayload']
  'pubsub.info': Schemas['PubsubInfoPayload']
  'admin.stats': Schemas['AdminStatsPayload']
  'admin.config': Schemas['AdminConfigPayload']
  'admin.health': Schemas['AdminHealthPayload']
  'admin.shutdown': Schemas['AdminShutdownPayload']
  'replication.status': Schemas['ReplicationStatusPayload']
  'replication.promote': Schemas['ReplicationPromotePayload']
  'replication.resync': Schemas['ReplicationResyncPayload']
}

/** What each command gives. */
export interface CommandResults {
  'kv.set': Schemas['KvSetResult']
  'kv.get': Schemas['KvGetResult']
  'kv.del': Schemas['KvDelResult']
  'kv.exists': Schemas['KvExistsResult']
  'kv.incr': Schemas['KvIncrResult']
  'kv.decr': Schemas['KvDecrResult']
  'kv.incrby': Schemas['KvIncrbyResult']
  'kv.decrby': Schemas['KvDecrbyResult']
  'kv.expire': Schemas['KvExpireResult']
  'kv.ttl': Schemas['KvTtlResult']
  'kv.persist': Schemas['KvPersistResult']
  'kv.scan': Schemas['KvScanResult']
  'kv.keys': Schemas['KvKeysResult']
  'kv.dbsize': Schemas['KvDbsizeResult']
  'kv.flushdb': Schemas['KvFlushdbResult']
  'kv.flushall': Schemas['KvFlushallResult']
  'kv.mset': Schemas['KvMsetResult']
  'kv.msetnx': Schemas['KvMsetnxResult']
  'kv.mget': Schemas['KvMgetResult']
  'kv.mdel': Schemas['KvMdelResult']
  'kv.getset': Schemas['KvGetsetResult']
  'kv.append': Schemas['KvAppendResult']
  'kv.getrange': Schemas['KvGetrangeResult']
  'kv.setrange': Schemas['KvSetrangeResult']
  'kv.strlen': Schemas['KvStrlenResult']
  'kv.stats': Schemas['KvStatsResult']
  'key.type': Schemas['KeyTypeResult']
  'key.exists': Schemas['KeyExistsResult']
  'key.rename': Schemas['KeyRenameResult']
  'key.renamenx': Schemas['KeyRenamenxResult']
  'key.copy': Schemas['KeyCopyResult']
  'key.randomkey': Schemas['KeyRandomkeyResult']
  'info': Schemas['InfoResult']
  'slowlog.get': Schemas['SlowlogGetResult']
  'slowlog.reset': Schemas['SlowlogResetResult']
  'memory.usage': Schemas['MemoryUsageResult']
  'client.list': Schemas['ClientListResult']
  'transaction.multi': Schemas['TransactionMultiResult']
  'transaction.discard': Schemas['TransactionDiscardResult']
  'transaction.unwatch': Schemas['TransactionUnwatchResult']
  'transaction.watch': Schemas['TransactionWatchResult']
  'transaction.exec': Schemas['TransactionExecResult']
  'hash.set': Schemas['HashSetResult']
  'hash.setnx': Schemas['HashSetnxResult']
  'hash.get': Schemas['HashGetResult']
  'hash.getall': Schemas['HashGetallResult']
  'hash.del': Schemas['HashDelResult']
  'hash.exists': Schemas['HashExistsResult']
  'hash.len': Schemas['HashLenResult']
  'hash.keys': Schemas['HashKeysResult']
  'hash.vals': Schemas['HashValsResult']
  'hash.values': Schemas['HashValuesResult']
  'hash.mset': Schemas['HashMsetResult']
  'hash.mget': Schemas['HashMgetResult']
  'hash.incrby': Schemas['HashIncrbyResult']
  'hash.incrbyfloat': Schemas['HashIncrbyfloatResult']
  'hash.stats': Schemas['HashStatsResult']
  'list.lpush': Schemas['ListLpushResult']
  'list.rpush': Schemas['ListRpushResult']
  'list.lpushx': Schemas['ListLpushxResult']
  'list.rpushx': Schemas['ListRpushxResult']
  'list.lpop': Schemas['ListLpopResult']
  'list.rpop': Schemas['ListRpopResult']
  'list.range': Schemas['ListRangeResult']
  'list.lrange': Schemas['ListLrangeResult']
  'list.len': Schemas['ListLenResult']
  'list.llen': Schemas['ListLlenResult']
  'list.index': Schemas['ListIndexResult']
  'list.lindex': Schemas['ListLindexResult']
  'list.set': Schemas['ListSetResult']
  'list.lset': Schemas['ListLsetResult']
  'list.trim': Schemas['ListTrimResult']
  'list.ltrim': Schemas['ListLtrimResult']
  'list.rem': Schemas['ListRemResult']
  'list.lrem': Schemas['ListLremResult']
  'list.insert': Schemas['ListInsertResult']
  'list.linsert': Schemas['ListLinsertResult']
  'list.pos': Schemas['ListPosResult']
  'list.lpos': Schemas['ListLposResult']
  'list.rpoplpush': Schemas['ListRpoplpushResult']
  'list.stats': Schemas['ListStatsResult']
  'set.add': Schemas['SetAddResult']
  'set.rem': Schemas['SetRemResult']
  'set.ismember': Schemas['SetIsmemberResult']
  'set.members': Schemas['SetMembersResult']
  'set.card': Schemas['SetCardResult']
  'set.size': Schemas['SetSizeResult']
  'set.pop': Schemas['SetPopResult']
  'set.randmember': Schemas['SetRandmemberResult']
  'set.move': Schemas['SetMoveResult']
  'set.inter': Schemas['SetInterResult']
  'set.union': Schemas['SetUnionResult']
  'set.diff': Schemas['SetDiffResult']
  'set.interstore': Schemas['SetInterstoreResult']
  'set.unionstore': Schemas['SetUnionstoreResult']
  'set.diffstore': Schemas['SetDiffstoreResult']
  'set.stats': Schemas['SetStatsResult']
  'sortedset.zadd': Schemas['SortedsetZaddResult']
  'sortedset.zrem': Schemas['SortedsetZremResult']
  'sortedset.zscore': Schemas['SortedsetZscoreResult']
  'sortedset.zmscore': Schemas['SortedsetZmscoreResult']
  'sortedset.zcard': Schemas['SortedsetZcardResult']
  'sortedset.zincrby': Schemas['SortedsetZincrbyResult']
  'sortedset.zrange': Schemas['SortedsetZrangeResult']
  'sortedset.zrevrange': Schemas['SortedsetZrevrangeResult']
  'sortedset.zrank': Schemas['SortedsetZrankResult']
  'sortedset.zrevrank': Schemas['SortedsetZrevrankResult']
  'sortedset.zcount': Schemas['SortedsetZcountResult']
  'sortedset.zrangebyscore': Schemas['SortedsetZrangebyscoreResult']
  'sortedset.zpopmin': Schemas['SortedsetZpopminResult']
  'sortedset.zpopmax': Schemas['SortedsetZpopmaxResult']
  'sortedset.zremrangebyrank': Schemas['SortedsetZremrangebyrankResult']
  'sortedset.zremrangebyscore': Schemas['SortedsetZremrangebyscoreResult']
  'sortedset.zinterstore': Schemas['SortedsetZinterstoreResult']
  'sortedset.zunionstore': Schemas['SortedsetZunionstoreResult']
  'sortedset.zdiffstore': Schemas['SortedsetZdiffstoreResult']
  'sortedset.stats': Schemas['SortedsetStatsResult']
  'hyperloglog.pfadd': Schemas['HyperloglogPfaddResult']
  'hyperloglog.pfcount': Schemas['HyperloglogPfcountResult']
  'hyperloglog.pfmerge': Schemas['HyperloglogPfmergeResult']
  'hyperloglog.stats': Schemas['HyperloglogStatsResult']
  'bitmap.setbit': Schemas['BitmapSetbitResult']
  'bitmap.getbit': Schemas['BitmapGetbitResult']
  'bitmap.bitcount': Schemas['BitmapBitcountResult']
  'bitmap.bitpos': Schemas['BitmapBitposResult']
  'bitmap.bitop': Schemas['BitmapBitopResult']
  'bitmap.bitfield': Schemas['BitmapBitfieldResult']
  'bitmap.stats': Schemas['BitmapStatsResult']
  'geospatial.geoadd': Schemas['GeospatialGeoaddResult']
  'geospatial.geodist': Schemas['GeospatialGeodistResult']
  'geospatial.georadius': Schemas['GeospatialGeoradiusResult']
  'geospatial.georadiusbymember': Schemas['GeospatialGeoradiusbymemberResult']
  'geospatial.geosearch': Schemas['GeospatialGeosearchResult']
  'geospatial.geopos': Schemas['GeospatialGeoposResult']
  'geospatial.geohash': Schemas['GeospatialGeohashResult']
  'geospatial.stats': Schemas['GeospatialStatsResult']
  'queue.create': Schemas['QueueCreateResult']
  'queue.delete': Schemas['QueueDeleteResult']
  'queue.publish': Schemas['QueuePublishResult']
  'queue.consume': Schemas['QueueConsumeResult']
  'queue.ack': Schemas['QueueAckResult']
  'queue.nack': Schemas['QueueNackResult']
  'queue.purge': Schemas['QueuePurgeResult']
  'queue.stats': Schemas['QueueStatsResult']
  'queue.list': Schemas['QueueListResult']
  'queue.dead_letters': Schemas['QueueDeadLettersResult']
  'queue.dead_letters_retry': Schemas['QueueDeadLettersRetryResult']
  'queue.dead_letters_purge': Schemas['QueueDeadLettersPurgeResult']
  'stream.publish': Schemas['StreamPublishResult']
  'stream.subscribe': Schemas['StreamSubscribeResult']
  'stream.unsubscribe': Schemas['StreamUnsubscribeResult']
  'stream.history': Schemas['StreamHistoryResult']
  'stream.rooms': Schemas['StreamRoomsResult']
  'stream.list': Schemas['StreamListResult']
  'stream.stats': Schemas['StreamStatsResult']
  'stream.create': Schemas['StreamCreateResult']
  'stream.get_or_create': Schemas['StreamGetOrCreateResult']
  'stream.consume': Schemas['StreamConsumeResult']
  'stream.delete': Schemas['StreamDeleteResult']
  'pubsub.publish': Schemas['PubsubPublishResult']
  'pubsub.subscribe': Schemas['PubsubSubscribeResult']
  'pubsub.unsubscribe': Schemas['PubsubUnsubscribeResult']
  'pubsub.topics': Schemas['PubsubTopicsResult']
  'pubsub.stats': Schemas['PubsubStatsResult']
  'pubsub.info': Schemas['PubsubInfoResult']
  'admin.stats': Schemas['AdminStatsResult']
  'admin.config': Schemas['AdminConfigResult']
  'admin.health': Schemas['AdminHealthResult']
  'admin.shutdown': Schemas['AdminShutdownResult']
  'replication.status': Schemas['ReplicationStatusResult']
  'replication.promote': Schemas['ReplicationPromoteResult']
  'replication.resync': Schemas['ReplicationResyncResult']
}

export type CommandName = keyof CommandPayloads

/** What a key needs to run a command, and the schema of what the command takes. */
export const commands = {
  'kv.set': { access: 'kv:write', payload: 'KvSetPayload' },
  'kv.get': { access: 'kv:read', payload: 'KvGetPayload' },
  'kv.del': { access: 'kv:write', payload: 'KvDelPayload' },
  'kv.exists': { access: 'kv:read', payload: 'KvExistsPayload' },
  'kv.incr': { access: 'kv:write', payload: 'KvIncrPayload' },
  'kv.decr': { access: 'kv:write', payload: 'KvDecrPayload' },
  'kv.incrby': { access: 'kv:write', payload: 'KvIncrbyPayload' },
  'kv.decrby': { access: 'kv:write', payload: 'KvDecrbyPayload' },
  'kv.expire': { access: 'kv:write', payload: 'KvExpirePayload' },
  'kv.ttl': { access: 'kv:read', payload: 'KvTtlPayload' },
  'kv.persist': { access: 'kv:write', payload: 'KvPersistPayload' },
  'kv.scan': { access: 'kv:read', payload: 'KvScanPayload' },
  'kv.keys': { access: 'kv:read', payload: 'KvKeysPayload' },
  'kv.dbsize': { access: 'kv:read', payload: 'KvDbsizePayload' },
  'kv.flushdb': { access: 'kv:admin', payload: 'KvFlushdbPayload' },
  'kv.flushall': { access: 'kv:admin', payload: 'KvFlushallPayload' },
  'kv.mset': { access: 'kv:write', payload: 'KvMsetPayload' },
  'kv.msetnx': { access: 'kv:write', payload: 'KvMsetnxPayload' },
  'kv.mget': { access: 'kv:read', payload: 'KvMgetPayload' },
  'kv.mdel': { access: 'kv:write', payload: 'KvMdelPayload' },
  'kv.getset': { access: 'kv:write', payload: 'KvGetsetPayload' },
  'kv.append': { access: 'kv:write', payload: 'KvAppendPayload' },
  'kv.getrange': { access: 'kv:read', payload: 'KvGetrangePayload' },
  'kv.setrange': { access: 'kv:write', payload: 'KvSetrangePayload' },
  'kv.strlen': { access: 'kv:read', payload: 'KvStrlenPayload' },
  'kv.stats': { access: 'kv:read', payload: 'KvStatsPayload' },
  'key.type': { access: 'kv:read', payload: 'KeyTypePayload' },
  'key.exists': { access: 'kv:read', payload: 'KeyExistsPayload' },
  'key.rename': { access: 'kv:write', payload: 'KeyRenamePayload' },
  'key.renamenx': { access: 'kv:write', payload: 'KeyRenamenxPayload' },
  'key.copy': { access: 'kv:write', payload: 'KeyCopyPayload' },
  'key.randomkey': { access: 'kv:read', payload: 'KeyRandomkeyPayload' },
  'info': { access: 'admin:read', payload: 'InfoPayload' },
  'slowlog.get': { access: 'admin:read', payload: 'SlowlogGetPayload' },
  'slowlog.reset': { access: 'admin:admin', payload: 'SlowlogResetPayload' },
  'memory.usage': { access: 'kv:read', payload: 'MemoryUsagePayload' },
  'client.list': { access: 'admin:read', payload: 'ClientListPayload' },
  'transaction.multi': { access: 'transaction:write', payload: 'TransactionMultiPayload' },
  'transaction.discard': { access: 'transaction:write', payload: 'TransactionDiscardPayload' },
  'transaction.unwatch': { access: 'transaction:write', payload: 'TransactionUnwatchPayload' },
  'transaction.watch': { access: 'transaction:write', payload: 'TransactionWatchPayload' },
  'transaction.exec': { access: 'transaction:write', payload: 'TransactionExecPayload' },
  'hash.set': { access: 'hash:write', payload: 'HashSetPayload' },
  'hash.setnx': { access: 'hash:write', payload: 'HashSetnxPayload' },
  'hash.get': { access: 'hash:read', payload: 'HashGetPayload' },
  'hash.getall': { access: 'hash:read', payload: 'HashGetallPayload' },
  'hash.del': { access: 'hash:write', payload: 'HashDelPayload' },
  'hash.exists': { access: 'hash:read', payload: 'HashExistsPayload' },
  'hash.len': { access: 'hash:read', payload: 'HashLenPayload' },
  'hash.keys': { access: 'hash:read', payload: 'HashKeysPayload' },
  'hash.vals': { access: 'hash:read', payload: 'HashValsPayload' },
  'hash.values': { access: 'hash:read', payload: 'HashValuesPayload' },
  'hash.mset': { access: 'hash:write', payload: 'HashMsetPayload' },
  'hash.mget': { access: 'hash:read', payload: 'HashMgetPayload' },
  'hash.incrby': { access: 'hash:write', payload: 'HashIncrbyPayload' },
  'hash.incrbyfloat': { access: 'hash:write', payload: 'HashIncrbyfloatPayload' },
  'hash.stats': { access: 'hash:read', payload: 'HashStatsPayload' },
  'list.lpush': { access: 'list:write', payload: 'ListLpushPayload' },
  'list.rpush': { access: 'list:write', payload: 'ListRpushPayload' },
  'list.lpushx': { access: 'list:write', payload: 'ListLpushxPayload' },
  'list.rpushx': { access: 'list:write', payload: 'ListRpushxPayload' },
  'list.lpop': { access: 'list:write', payload: 'ListLpopPayload' },
  'list.rpop': { access: 'list:write', payload: 'ListRpopPayload' },
  'list.range': { access: 'list:read', payload: 'ListRangePayload' },
  'list.lrange': { access: 'list:read', payload: 'ListLrangePayload' },
  'list.len': { access: 'list:read', payload: 'ListLenPayload' },
  'list.llen': { access: 'list:read', payload: 'ListLlenPayload' },
  'list.index': { access: 'list:read', payload: 'ListIndexPayload' },
  'list.lindex': { access: 'list:read', payload: 'ListLindexPayload' },
  'list.set': { access: 'list:write', payload: 'ListSetPayload' },
  'list.lset': { access: 'list:write', payload: 'ListLsetPayload' },
  'list.trim': { access: 'list:write', payload: 'ListTrimPayload' },
  'list.ltrim': { access: 'list:write', payload: 'ListLtrimPayload' },
  'list.rem': { access: 'list:write', payload: 'ListRemPayload' },
  'list.lrem': { access: 'list:write', payload: 'ListLremPayload' },
  'list.insert': { access: 'list:write', payload: 'ListInsertPayload' },
  'list.linsert': { access: 'list:write', payload: 'ListLinsertPayload' },
  'list.pos': { access: 'list:read', payload: 'ListPosPayload' },
  'list.lpos': { access: 'list:read', payload: 'ListLposPayload' },
  'list.rpoplpush': { access: 'list:write', payload: 'ListRpoplpushPayload' },
  'list.stats': { access: 'list:read', payload: 'ListStatsPayload' },
  'set.add': { access: 'set:write', payload: 'SetAddPayload' },
  'set.rem': { access: 'set:write', payload: 'SetRemPayload' },
  'set.ismember': { access: 'set:read', payload: 'SetIsmemberPayload' },
  'set.members': { access: 'set:read', payload: 'SetMembersPayload' },
  'set.card': { access: 'set:read', payload: 'SetCardPayload' },
  'set.size': { access: 'set:read', payload: 'SetSizePayload' },
  'set.pop': { access: 'set:write', payload: 'SetPopPayload' },
  'set.randmember': { access: 'set:read', payload: 'SetRandmemberPayload' },
  'set.move': { access: 'set:write', payload: 'SetMovePayload' },
  'set.inter': { access: 'set:read', payload: 'SetInterPayload' },
  'set.union': { access: 'set:read', payload: 'SetUnionPayload' },
  'set.diff': { access: 'set:read', payload: 'SetDiffPayload' },
  'set.interstore': { access: 'set:write', payload: 'SetInterstorePayload' },
  'set.unionstore': { access: 'set:write', payload: 'SetUnionstorePayload' },
  'set.diffstore': { access: 'set:write', payload: 'SetDiffstorePayload' },
  'set.stats': { access: 'set:read', payload: 'SetStatsPayload' },
  'sortedset.zadd': { access: 'sortedset:write', payload: 'SortedsetZaddPayload' },
  'sortedset.zrem': { access: 'sortedset:write', payload: 'SortedsetZremPayload' },
  'sortedset.zscore': { access: 'sortedset:read', payload: 'SortedsetZscorePayload' },
  'sortedset.zmscore': { access: 'sortedset:read', payload: 'SortedsetZmscorePayload' },
  'sortedset.zcard': { access: 'sortedset:read', payload: 'SortedsetZcardPayload' },
  'sortedset.zincrby': { access: 'sortedset:write', payload: 'SortedsetZincrbyPayload' },
  'sortedset.zrange': { access: 'sortedset:read', payload: 'SortedsetZrangePayload' },
  'sortedset.zrevrange': { access: 'sortedset:read', payload: 'SortedsetZrevrangePayload' },
  'sortedset.zrank': { access: 'sortedset:read', payload: 'SortedsetZrankPayload' },
  'sortedset.zrevrank': { access: 'sortedset:read', payload: 'SortedsetZrevrankPayload' },
  'sortedset.zcount': { access: 'sortedset:read', payload: 'SortedsetZcountPayload' },
  'sortedset.zrangebyscore': { access: 'sortedset:read', payload: 'SortedsetZrangebyscorePayload' },
  'sortedset.zpopmin': { access: 'sortedset:write', payload: 'SortedsetZpopminPayload' },
  'sortedset.zpopmax': { access: 'sortedset:write', payload: 'SortedsetZpopmaxPayload' },
  'sortedset.zremrangebyrank': { access: 'sortedset:write', payload: 'SortedsetZremrangebyrankPayload' },
  'sortedset.zremrangebyscore': { access: 'sortedset:write', payload: 'SortedsetZremrangebyscorePayload' },
  'sortedset.zinterstore': { access: 'sortedset:write', payload: 'SortedsetZinterstorePayload' },
  'sortedset.zunionstore': { access: 'sortedset:write', payload: 'SortedsetZunionstorePayload' },
  'sortedset.zdiffstore': { access: 'sortedset:write', payload: 'SortedsetZdiffstorePayload' },
  'sortedset.stats': { access: 'sortedset:read', payload: 'SortedsetStatsPayload' },
  'hyperloglog.pfadd': { access: 'hyperloglog:write', payload: 'HyperloglogPfaddPayload' },
  'hyperloglog.pfcount': { access: 'hyperloglog:read', payload: 'HyperloglogPfcountPayload' },
  'hyperloglog.pfmerge': { access: 'hyperloglog:write', payload: 'HyperloglogPfmergePayload' },
  'hyperloglog.stats': { access: 'hyperloglog:read', payload: 'HyperloglogStatsPayload' },
  'bitmap.setbit': { access: 'bitmap:write', payload: 'BitmapSetbitPayload' },
  'bitmap.getbit': { access: 'bitmap:read', payload: 'BitmapGetbitPayload' },
  'bitmap.bitcount': { access: 'bitmap:read', payload: 'BitmapBitcountPayload' },
  'bitmap.bitpos': { access: 'bitmap:read', payload: 'BitmapBitposPayload' },
  'bitmap.bitop': { access: 'bitmap:write', payload: 'BitmapBitopPayload' },
  'bitmap.bitfield': { access: 'bitmap:write', payload: 'BitmapBitfieldPayload' },
  'bitmap.stats': { access: 'bitmap:read', payload: 'BitmapStatsPayload' },
  'geospatial.geoadd': { access: 'geospatial:write', payload: 'GeospatialGeoaddPayload' },
  'geospatial.geodist': { access: 'geospatial:read', payload: 'GeospatialGeodistPayload' },
  'geospatial.georadius': { access: 'geospatial:read', payload: 'GeospatialGeoradiusPayload' },
  'geospatial.georadiusbymember': { access: 'geospatial:read', payload: 'GeospatialGeoradiusbymemberPayload' },
  'geospatial.geosearch': { access: 'geospatial:read', payload: 'GeospatialGeosearchPayload' },
  'geospatial.geopos': { access: 'geospatial:read', payload: 'GeospatialGeoposPayload' },
  'geospatial.geohash': { access: 'geospatial:read', payload: 'GeospatialGeohashPayload' },
  'geospatial.stats': { access: 'geospatial:read', payload: 'GeospatialStatsPayload' },
  'queue.create': { access: 'queue:configure', payload: 'QueueCreatePayload' },
  'queue.delete': { access: 'queue:configure', payload: 'QueueDeletePayload' },
  'queue.publish': { access: 'queue:write', payload: 'QueuePublishPayload' },
  'queue.consume': { access: 'queue:write', payload: 'QueueConsumePayload' },
  'queue.ack': { access: 'queue:write', payload: 'QueueAckPayload' },
  'queue.nack': { access: 'queue:write', payload: 'QueueNackPayload' },
  'queue.purge': { access: 'queue:configure', payload: 'QueuePurgePayload' },
  'queue.stats': { access: 'queue:read', payload: 'QueueStatsPayload' },
  'queue.list': { access: 'queue:read', payload: 'QueueListPayload' },
  'queue.dead_letters': { access: 'queue:read', payload: 'QueueDeadLettersPayload' },
  'queue.dead_letters_retry': { access: 'queue:configure', payload: 'QueueDeadLettersRetryPayload' },
  'queue.dead_letters_purge': { access: 'queue:configure', payload: 'QueueDeadLettersPurgePayload' },
  'stream.publish': { access: 'stream:write', payload: 'StreamPublishPayload' },
  'stream.subscribe': { access: 'stream:read', payload: 'StreamSubscribePayload' },
  'stream.unsubscribe': { access: 'stream:read', payload: 'StreamUnsubscribePayload' },
  'stream.history': { access: 'stream:read', payload: 'StreamHistoryPayload' },
  'stream.rooms': { access: 'stream:read', payload: 'StreamRoomsPayload' },
  'stream.list': { access: 'stream:read', payload: 'StreamListPayload' },
  'stream.stats': { access: 'stream:read', payload: 'StreamStatsPayload' },
  'stream.create': { access: 'stream:configure', payload: 'StreamCreatePayload' },
  'stream.get_or_create': { access: 'stream:configure', payload: 'StreamGetOrCreatePayload' },
  'stream.consume': { access: 'stream:read', payload: 'StreamConsumePayload' },
  'stream.delete': { access: 'stream:configure', payload: 'StreamDeletePayload' },
  'pubsub.publish': { access: 'pubsub:write', payload: 'PubsubPublishPayload' },
  'pubsub.subscribe': { access: 'pubsub:read', payload: 'PubsubSubscribePayload' },
  'pubsub.unsubscribe': { access: 'pubsub:read', payload: 'PubsubUnsubscribePayload' },
  'pubsub.topics': { access: 'pubsub:read', payload: 'PubsubTopicsPayload' },
  'pubsub.stats': { access: 'pubsub:read', payload: 'PubsubStatsPayload' },
  'pubsub.info': { access: 'pubsub:read', payload: 'PubsubInfoPayload' },
  'admin.stats': { access: 'admin:read', payload: 'AdminStatsPayload' },
  'admin.config': { access: 'admin:read', payload: 'AdminConfigPayload' },
  'admin.health': { access: 'admin:read', payload: 'AdminHealthPayload' },
  'admin.shutdown': { access: 'admin:admin', payload: 'AdminShutdownPayload' },
  'replication.status': { access: 'replication:read', payload: 'ReplicationStatusPayload' },
  'replication.promote': { access: 'replication:admin', payload: 'ReplicationPromotePayload' },
  'replication.resync': { access: 'replication:admin', payload: 'ReplicationResyncPayload' },
} as const

export const commandNames = Object.keys(commands) as readonly CommandName[]
