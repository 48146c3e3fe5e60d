/** The engine port: what the broker asks of whatever holds its data. Both engines pass `test/broker/conformance`. */
import type { Json } from '../json.ts'
import type { Blobs, Hashes, Keys, Lists, Sets, SortedSets, Strings } from './keyspace.ts'
import type { Producer, Queues } from './queues.ts'
import type { Refused } from './refused.ts'
import type { Rooms } from './rooms.ts'

export type Durability = 'always' | 'everysec'

export interface TopicMessage {
  readonly messageId: string
  readonly topic: string
  readonly message: Json
  readonly metadata: Readonly<Record<string, string>>
  readonly atMs: number
}

/** Carries messages to every node; who gets them there is decided in process (topics/). Nothing is kept. */
export interface TopicRelay {
  /** Gives the number of subscribers that other nodes have delivered to; messages come back to this node through `onMessage`. */
  publish(message: TopicMessage): Promise<void>
  onMessage(listener: (message: TopicMessage) => void): void
}

/** A command that can be part of a transaction. */
export type QueuedCommand =
  | { readonly kind: 'set'; readonly key: string; readonly value: Json; readonly deadlineMs?: number }
  | { readonly kind: 'delete'; readonly keys: readonly string[] }
  | { readonly kind: 'add'; readonly key: string; readonly amount: number }
  | { readonly kind: 'hash_set'; readonly key: string; readonly field: string; readonly value: Json }
  | { readonly kind: 'hash_delete'; readonly key: string; readonly fields: readonly string[] }
  | { readonly kind: 'hash_add'; readonly key: string; readonly field: string; readonly amount: number }
  | { readonly kind: 'push'; readonly key: string; readonly end: 'left' | 'right'; readonly values: readonly Json[] }
  | { readonly kind: 'pop'; readonly key: string; readonly end: 'left' | 'right' }
  | { readonly kind: 'set_add'; readonly key: string; readonly members: readonly Json[] }
  | { readonly kind: 'set_remove'; readonly key: string; readonly members: readonly Json[] }

/** What a command of a transaction gives. */
export type Outcome = Json | undefined | Refused

export interface Transactions {
  /** Stamps of keys, to be given back to `run`; a key that is written, deleted or expires has another stamp afterwards. */
  watch(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Runs all commands with nothing in between, or none when a stamp differs (undefined). The result of a command is what
   * its method gives; one that is refused changes nothing and gives `Refused`, and the others run all the same.
   */
  run(commands: readonly QueuedCommand[], watched: ReadonlyMap<string, string>): Promise<readonly Outcome[] | undefined>
}

export interface Replica {
  readonly id: string
  readonly offset: number
  readonly lagMs: number
  readonly status: 'in_sync' | 'lagging' | 'syncing' | 'disconnected'
}

export type ReplicationStatus =
  | { readonly role: 'master'; readonly offset: number; readonly replicas: readonly Replica[] }
  | {
      readonly role: 'replica'
      readonly masterHost: string
      readonly masterOffset: number
      readonly localOffset: number
      readonly status: 'in_sync' | 'lagging' | 'syncing' | 'disconnected'
      readonly lastSyncMs: number | undefined
    }

export interface Replication {
  status(): Promise<ReplicationStatus>
  /** @throws replication_conflict where there is no replica to promote */
  promote(force: boolean): Promise<void>
  resync(force: boolean): Promise<void>
}

export interface EngineStatistics {
  readonly keys: number
  readonly usedBytes: number
  /** 0 is no limit. */
  readonly limitBytes: number
  readonly queues: number
  /** Ready and leased messages. */
  readonly messages: number
  readonly rooms: number
}

/** Commands that were started together, and the moment at which all they have written is as durable as promised. */
export interface Together<Started> {
  readonly started: Started
  /** Rejects with `read_only` when the writes could not be made durable. Must be listened to in the turn that made it. */
  readonly durable: Promise<void>
}

export interface Engine {
  readonly name: 'embedded' | 'redis'
  readonly durability: Durability
  readonly keys: Keys
  readonly strings: Strings
  readonly blobs: { readonly bitmap: Blobs; readonly hyperloglog: Blobs }
  readonly hashes: Hashes
  readonly lists: Lists
  readonly sets: Sets
  readonly sortedSets: SortedSets
  readonly queues: Queues
  readonly rooms: Rooms
  readonly topics: TopicRelay
  readonly transactions: Transactions
  readonly replication: Replication
  /**
   * Starts commands on keys whose caller waits for all of them: those that ask this engine while `start` runs resolve
   * before they are durable, and may be acknowledged only after `durable`. An engine without it makes each wait for itself.
   */
  together?<Started>(start: () => Started): Together<Started>
  /** Counters by name (usage of a plan): adds and gives the sum; the counter goes at `deadlineMs`. */
  count(name: string, amount: number, deadlineMs: number): Promise<number>
  /** Position up to which a producer's items are known; 0 for one that is not. */
  producerPosition(producer: Producer['id'], target: string): Promise<number>
  statistics(): Promise<EngineStatistics>
  /** `failed` when the last write could not be made durable: writes are refused until that is mended. */
  health(): 'operational' | 'failed'
  /** Refuses new writes, makes everything durable and lets go. */
  close(): Promise<void>
}
