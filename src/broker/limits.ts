/** The limits of everything that clients can make grow. What a single request may hold is limited by its contract. */

export const keyspaceLimits = {
  /** Keys in all; a JavaScript map ends at 2^24. */
  keysMax: 10_000_000,
  /** Elements of one hash, list, set or sorted set: what a snapshot copies in one turn. */
  elementsMax: 1_000_000,
  /** Bytes of one bitmap or HyperLogLog; the contract lets bits 0 to 2^20 - 1 be written. */
  blobBytesMax: 1 << 18,
  /** UTF-8 bytes of one JSON value, as it is counted against the memory limit. */
  valueBytesMax: 16 << 20,
} as const

export interface KeyspaceLimits {
  readonly keysMax: number
  readonly elementsMax: number
  readonly blobBytesMax: number
  readonly valueBytesMax: number
}

export const queueLimits = {
  queuesMax: 10_000,
  /** Dead letters of one queue; beyond, the oldest goes. */
  deadLettersMax: 10_000,
  /** Consumers, and likewise publishers, that wait for one queue. */
  waitersMax: 10_000,
  /** The same for all queues together, those that are not there yet included. */
  waitersInAllMax: 100_000,
} as const

export interface QueueLimits {
  readonly queuesMax: number
  readonly deadLettersMax: number
  readonly waitersMax: number
  readonly waitersInAllMax: number
}

export const roomLimits = {
  roomsMax: 100_000,
  /** Estimated bytes of the events of one room: what a snapshot copies in one turn. */
  roomBytesMax: 32 << 20,
  /** Followers of all rooms together. */
  followersMax: 100_000,
} as const

export interface RoomLimits {
  readonly roomsMax: number
  readonly roomBytesMax: number
  readonly followersMax: number
}

/** Counters by name; beyond, a new one is refused. */
export const countersMax = 1_000_000

/** Positions of producers; beyond, the one that has not moved for longest is forgotten. */
export const producersMax = 100_000

/** Namespaces that are kept ready though nobody uses them just now. */
export const spacesMax = 1_000
