/**
 * Whose data is whose: with `--hub` each key with a plan works in a namespace of its own.
 *
 * The names it uses (keys, queues, rooms, topics) are kept behind this prefix, so that its storage can be counted exactly
 * and nobody reaches another's data: the broker takes no name that begins with U+0000 from anyone else. Ids of keys are
 * UUIDs, so no prefix begins another.
 */
export const namespaceOf = (keyId: string): string => `\0${keyId}\0`
