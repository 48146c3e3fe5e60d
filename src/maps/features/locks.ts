import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { lockRequestsMax, lockTtlMaxMs, lockWaitersMax } from '../limits.ts'
import { checkChannelName } from './channel-name.ts'
import { type LockChange, LockTokens } from './lock-tokens.ts'
import type { Persist } from './persist.ts'

/** What a connection has of a lock: it holds it, or waits for it. */
interface Claim {
  readonly lock: Lock
  readonly connection: string
  /** Stops the clock of this claim. */
  cancel: () => void
}

interface Grant extends Claim {
  readonly token: number
  /** On the monotonic clock; infinite for a lock that is held until it is given back. */
  expiresMs: number
  readonly durable: Promise<void>
}

interface Waiter extends Claim {
  readonly ttlMs: number | undefined
  /** From this moment of the monotonic clock its client no longer waits. */
  readonly deadlineMs: number
  readonly settle: (grant: Grant | undefined) => void
}

/** A lock that is held; others wait for it, the first in line first. */
interface Lock {
  readonly name: string
  readonly waiters: Set<Waiter>
  holder: Grant | undefined
}

/** How long a client waits for a lock beyond the time it wants to hold it. */
const patienceMs = 5000

interface LocksOptions {
  readonly environment: Environment
  readonly persist: Persist<LockChange>
  /** What `persist` was given before: the last token of each name. */
  readonly tokens?: Iterable<readonly [name: string, token: number]>
}

/**
 * Locks that one connection holds at a time. Whoever comes while a lock is held waits in line, for as long as its client
 * does: a lock granted later would be held by nobody. Each grant has a fencing token, higher than all before it of that
 * name, also after a restart: a grant is told only when its token is durable.
 */
export class Locks {
  readonly #environment: Environment
  readonly #tokens: LockTokens
  readonly #locks = new Map<string, Lock>()
  readonly #claims = new Map<string, Set<Grant | Waiter>>()

  constructor({ environment, persist, tokens = [] }: LocksOptions) {
    this.#environment = environment
    this.#tokens = new LockTokens(persist, tokens)
  }

  /**
   * Resolves with the token once the lock is granted, and with undefined when the request was given up: nobody waits for
   * it any more, or the connection is gone. Without `ttlMs` a lock is held until it is given back. A connection that asks
   * for what it holds gets the same token, and holds the lock at least for as long as it asked for last.
   *
   * @throws validation_failed for a name or a time that is none, overloaded beyond the limits, and as `persist` does
   */
  async request(name: string, ttlMs: number | undefined, connection: string): Promise<number | undefined> {
    checkChannelName(name)
    if (ttlMs !== undefined && !(ttlMs > 0 && ttlMs <= lockTtlMaxMs))
      fail('validation_failed', `A lock is held for more than 0 and at most ${lockTtlMaxMs} ms.`)
    this.#endOverdue(name)
    const lock = this.#locks.get(name)
    if (lock?.holder?.connection === connection) return this.#answer(this.#extend(lock.holder, ttlMs))
    if ((this.#claims.get(connection)?.size ?? 0) >= lockRequestsMax)
      fail('overloaded', `A connection holds or waits for at most ${lockRequestsMax} locks.`)
    if (!lock) return this.#answer(this.#grant(this.#newLock(name), ttlMs, connection))
    const grant = await this.#wait(lock, ttlMs, connection)
    return grant && this.#answer(grant)
  }

  /** Gives a lock back; false where this connection does not hold it with this token. */
  release(name: string, token: number, connection: string): boolean {
    this.#endOverdue(name)
    const holder = this.#locks.get(name)?.holder
    if (holder?.token !== token || holder.connection !== connection) return false
    this.#end(holder)
    return true
  }

  /** Gives back everything that a connection holds, and ends its requests. */
  disconnected(connection: string): void {
    const claims = [...(this.#claims.get(connection) ?? [])]
    // Its requests first, or it would be next in line for what it gives back.
    for (const claim of claims) if ('settle' in claim) this.#giveUp(claim)
    for (const claim of claims) if ('token' in claim) this.#end(claim)
  }

  #newLock(name: string): Lock {
    this.#tokens.hold(name)
    const lock: Lock = { name, waiters: new Set(), holder: undefined }
    this.#locks.set(name, lock)
    return lock
  }

  #grant(lock: Lock, ttlMs: number | undefined, connection: string): Grant {
    const { token, durable } = this.#tokens.next(lock.name)
    const grant: Grant = { lock, connection, token, durable, expiresMs: 0, cancel: () => {} }
    lock.holder = grant
    this.#claim(grant)
    durable.catch(() => this.#end(grant))
    return this.#extend(grant, ttlMs)
  }

  #extend(grant: Grant, ttlMs: number | undefined): Grant {
    const expiresMs = ttlMs === undefined ? Number.POSITIVE_INFINITY : this.#environment.monotonicMs() + ttlMs
    if (expiresMs <= grant.expiresMs) return grant
    grant.cancel()
    grant.expiresMs = expiresMs
    grant.cancel = ttlMs === undefined ? () => {} : this.#environment.after(ttlMs, () => this.#end(grant))
    return grant
  }

  async #answer(grant: Grant): Promise<number | undefined> {
    await grant.durable
    return grant.lock.holder === grant ? grant.token : undefined
  }

  #wait(lock: Lock, ttlMs: number | undefined, connection: string): Promise<Grant | undefined> {
    if (lock.waiters.size >= lockWaitersMax) fail('overloaded', `At most ${lockWaitersMax} requests wait for a lock.`)
    const patience = Math.max((ttlMs ?? 0) + patienceMs, patienceMs)
    const deadlineMs = this.#environment.monotonicMs() + patience
    return new Promise((settle) => {
      const waiter: Waiter = { lock, connection, ttlMs, deadlineMs, settle, cancel: () => {} }
      waiter.cancel = this.#environment.after(patience, () => this.#giveUp(waiter))
      lock.waiters.add(waiter)
      this.#claim(waiter)
    })
  }

  #claim(claim: Grant | Waiter): void {
    const claims = this.#claims.get(claim.connection) ?? new Set()
    this.#claims.set(claim.connection, claims.add(claim))
  }

  #unclaim(claim: Grant | Waiter): void {
    claim.cancel()
    const claims = this.#claims.get(claim.connection)
    claims?.delete(claim)
    if (claims?.size === 0) this.#claims.delete(claim.connection)
  }

  #giveUp(waiter: Waiter): void {
    this.#leave(waiter)
    waiter.settle(undefined)
  }

  #leave(waiter: Waiter): void {
    waiter.lock.waiters.delete(waiter)
    this.#unclaim(waiter)
  }

  /** A timer can be late; the clock decides. */
  #endOverdue(name: string): void {
    const holder = this.#locks.get(name)?.holder
    if (holder && holder.expiresMs <= this.#environment.monotonicMs()) this.#end(holder)
  }

  #end(grant: Grant): void {
    const { lock } = grant
    if (lock.holder !== grant) return
    this.#unclaim(grant)
    lock.holder = undefined
    const next = this.#firstInLine(lock)
    if (next) return this.#grantTo(next)
    this.#locks.delete(lock.name)
    this.#tokens.rest(lock.name)
  }

  #firstInLine(lock: Lock): Waiter | undefined {
    const nowMs = this.#environment.monotonicMs()
    for (const waiter of lock.waiters) {
      if (waiter.deadlineMs > nowMs) return waiter
      this.#giveUp(waiter)
    }
    return undefined
  }

  /** All requests of the connection get the same grant: they now ask for what it holds. */
  #grantTo({ lock, connection, ttlMs }: Waiter): void {
    const grant = this.#grant(lock, ttlMs, connection)
    for (const waiter of lock.waiters) {
      if (waiter.connection !== connection) continue
      this.#leave(waiter)
      this.#extend(grant, waiter.ttlMs)
      waiter.settle(grant)
    }
  }
}
