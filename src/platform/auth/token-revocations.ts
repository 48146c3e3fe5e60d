/** Which tokens were taken back, all in memory: checking one asks no database. */
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { type Claims, clockToleranceSeconds, familyOf } from './token-claims.ts'

/** Entries that have not expired; one more is refused, since forgetting one would let its token in again. */
export const revocationsMax = 100_000

/** How often expired entries go. */
const pruneEveryMs = 10 * 60_000

/** One entry; its id is `token:` with a tenant and a `jti`, or `family:` with a family, so that none can pass for another. */
export interface Revocation {
  readonly id: string
  /** `token`: this one is refused. `family`: everything of it is. `rotation`: refresh tokens of earlier generations are. */
  readonly kind: 'token' | 'family' | 'rotation'
  /** The generation that may be used next; 0 for what is no rotation. */
  readonly generation: number
  /** When every token that it could refuse has ended, milliseconds since the Unix epoch. */
  readonly expiresMs: number
}

/** Who changed what, for the audit record. */
export interface TokenChange {
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly requestId: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Tenants choose their `jti` freely, and must not take back each other's tokens by that. */
const tokenId = (tenant: string, jti: string): string => `token:${JSON.stringify([tenant, jti])}`
const familyId = (family: string): string => `family:${family}`

/** Where revocations are kept; durable when the promise resolves. */
export interface RevocationRecords {
  /** Those that end after `nowMs`. */
  list(nowMs: number): Promise<readonly Revocation[]>
  /** Adds one, or puts it in the place of the one with its id, together with the audit record of it. */
  put(revocation: Revocation, atMs: number, change: TokenChange): Promise<void>
  /** Forgets those that ended before. */
  prune(nowMs: number): Promise<void>
}

export class TokenRevocations {
  readonly #records: RevocationRecords
  readonly #environment: Environment
  readonly #entries: Map<string, Revocation>
  readonly #stop: () => void

  private constructor(records: RevocationRecords, environment: Environment, entries: readonly Revocation[]) {
    this.#records = records
    this.#environment = environment
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]))
    // What could not be removed is removed the next time.
    this.#stop = environment.every(pruneEveryMs, () => void this.prune().catch(() => undefined))
  }

  static async open(records: RevocationRecords, environment: Environment): Promise<TokenRevocations> {
    return new TokenRevocations(records, environment, await records.list(environment.nowMs()))
  }

  /** Whether a token with these claims was taken back, by itself or with its family. */
  readonly isRevoked = (claims: Claims): boolean => {
    if (this.#entries.size === 0) return false
    const { jti, tenant_id: tenant } = claims
    if (typeof jti === 'string' && typeof tenant === 'string' && this.#entries.has(tokenId(tenant, jti))) return true
    const family = familyOf(claims)
    return family !== undefined && this.#entries.get(familyId(family))?.kind === 'family'
  }

  /** The generation of `family` whose refresh token may be used. */
  generationOf(family: string): number {
    return this.#entries.get(familyId(family))?.generation ?? 0
  }

  /** Refuses the token of this tenant and `jti`, which ends at `endsMs`. @throws as all changes: overloaded. */
  revokeToken(tenant: string, jti: string, endsMs: number, change: TokenChange): Promise<void> {
    return this.#put({ id: tokenId(tenant, jti), kind: 'token', generation: 0 }, endsMs, change)
  }

  /** Refuses every token of a family, the last of which ends at `endsMs`. */
  revokeFamily(family: string, endsMs: number, change: TokenChange): Promise<void> {
    return this.#put({ id: familyId(family), kind: 'family', generation: 0 }, endsMs, change)
  }

  /**
   * Lets only refresh tokens of `generation` be used from now on; the last of them ends at `endsMs`. When that cannot be
   * made durable it is undone, so that the one that was used works again; a revocation stays in force in this process.
   */
  rotate(family: string, generation: number, endsMs: number, change: TokenChange): Promise<void> {
    return this.#put({ id: familyId(family), kind: 'rotation', generation }, endsMs, change)
  }

  /** Takes effect with the call and is durable when the promise resolves. */
  async #put(entry: Omit<Revocation, 'expiresMs'>, endsMs: number, change: TokenChange): Promise<void> {
    const before = this.#entries.get(entry.id)
    if (before === undefined) this.#makeRoom()
    const expiresMs = Math.max(endsMs + clockToleranceSeconds * 1000, before?.expiresMs ?? 0)
    const revocation = { ...entry, expiresMs }
    this.#entries.set(entry.id, revocation)
    try {
      await this.#records.put(revocation, this.#environment.nowMs(), change)
    } catch (error) {
      if (entry.kind === 'rotation' && this.#entries.get(entry.id) === revocation) this.#restore(entry.id, before)
      throw error
    }
  }

  #makeRoom(): void {
    if (this.#entries.size >= revocationsMax) this.#forgetExpired()
    if (this.#entries.size >= revocationsMax) fail('overloaded', 'Too many tokens are revoked; some must expire first.')
  }

  async prune(): Promise<void> {
    this.#forgetExpired()
    await this.#records.prune(this.#environment.nowMs())
  }

  close(): void {
    this.#stop()
  }

  #restore(id: string, before: Revocation | undefined): void {
    if (before === undefined) this.#entries.delete(id)
    else this.#entries.set(id, before)
  }

  #forgetExpired(): void {
    const nowMs = this.#environment.nowMs()
    for (const [id, { expiresMs }] of this.#entries) if (expiresMs <= nowMs) this.#entries.delete(id)
  }
}
