import type { PlanHolder } from '../platform/quota/mod.ts'
import type { Dialect } from './dialect.ts'
import type { Session } from './session.ts'

/** What a plan allows; absent where there are no plans. */
export interface PlanLimits {
  readonly holder: PlanHolder
  /** Longest time to live that a command may ask for. */
  readonly ttlSecondsMax: number
  /** Bytes of the payload of one command, as JSON. */
  readonly payloadBytesMax: number
  /** Commands of one batch. */
  readonly batchMax: number
  /** Prefix of every name that the caller uses; without one it works in the common namespace. */
  readonly namespace?: string | undefined
  /** Counts operations. @throws quota_exceeded when a quota is used up */
  admit(operations: number): Promise<void>
  /**
   * To be called before a write that grows, with the bytes that it may take; `written` resolves when the write is over,
   * however it went.
   *
   * @throws quota_exceeded
   */
  admitBytes(bytes: number, written: Promise<void>): Promise<void>
}

/** Who sends commands. */
export interface Caller {
  /** Name of the key; transactions of different actors never meet. */
  readonly actor: string
  /** Of the request that the command came with, for the logs. */
  readonly requestId: string
  /** Tells whether this caller may do what `access` names, `kv:write` for instance. */
  may(access: string): boolean
  readonly limits?: PlanLimits | undefined
  /** The tenant of its token, if it comes with one. */
  readonly tenant?: string | undefined
}

/** What a command comes with. */
export interface CommandContext {
  readonly caller: Caller
  readonly dialect: Dialect
  /** The WebSocket that the command came over. */
  readonly session?: Session | undefined
  /** Aborts when the client has gone: a command that waits gives up. */
  readonly signal: AbortSignal
}
