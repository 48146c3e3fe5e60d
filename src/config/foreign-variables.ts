/**
 * Variables of the map server that ask for what this server does not do. Whoever sets one learns it at the start, and why,
 * rather than by a difference that nobody told of.
 */

const isFalse = (text: string): boolean => /^(0|false)$/i.test(text.trim())

const writtenThrough = 'every write is committed to the database before it is answered'
const inMemory = 'indexes are in memory and are made anew at the start'
const collectedByAge = 'deleted records are collected by their age: --maps-tombstone-ttl'
const notEvicted =
  'all records of shared maps are in memory, and none is evicted: --maps-memory is how much they may fill'

const reasons: Readonly<Record<string, string>> = {
  TOPGUN_REDB_PATH: '--data-dir is where the embedded database is',
  TOPGUN_WRITEBEHIND_FLUSH_INTERVAL_MS: writtenThrough,
  TOPGUN_WRITEBEHIND_BATCH_SIZE: writtenThrough,
  TOPGUN_WRITEBEHIND_CAPACITY: writtenThrough,
  TOPGUN_WRITEBEHIND_SHUTDOWN_TIMEOUT_MS: writtenThrough,
  TOPGUN_WAL_DIR: writtenThrough,
  TOPGUN_WAL_FSYNC_POLICY: writtenThrough,
  TOPGUN_WAL_WATERMARK_STALL_BOUND_MS: writtenThrough,
  TOPGUN_OR_DELTA_WAL: writtenThrough,
  TOPGUN_EVICTION_HIGH_PCT: notEvicted,
  TOPGUN_EVICTION_LOW_PCT: notEvicted,
  TOPGUN_EVICTION_INTERVAL_MS: notEvicted,
  TOPGUN_INDEX_PATH: inMemory,
  TOPGUN_VECTOR_INDEX_PATH: inMemory,
  TOPGUN_EPOCH_WIDTH: collectedByAge,
  TOPGUN_PRUNE_RECORD: collectedByAge,
  TOPGUN_RECLAMATION_MARGIN_EPOCHS: collectedByAge,
  INSECURE_FORWARD_AUTH_ERRORS: 'why a token was refused is in the audit log and never told to its client',
}

/** Why this server cannot do what the variable asks; undefined for variables of others, and where it asks for nothing. */
export function reasonAgainst(name: string, text: string): string | undefined {
  if (text === '' || (name === 'INSECURE_FORWARD_AUTH_ERRORS' && isFalse(text))) return undefined
  return Object.hasOwn(reasons, name) ? reasons[name] : undefined
}
