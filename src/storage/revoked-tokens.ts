import type { AuditLog } from './audit.ts'
import type { Storage } from './port.ts'
import type { RevokedTokensTable } from './sql/database.ts'

/** A token or a family of tokens that was taken back; the moment is milliseconds since the Unix epoch. */
export interface RevokedToken {
  readonly id: string
  readonly kind: RevokedTokensTable['kind']
  readonly generation: number
  readonly expiresMs: number
}

/** Who changed what. */
interface RevocationChange {
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly requestId: string
  readonly details: Readonly<Record<string, unknown>>
}

export interface RevokedTokenRepository {
  /** Those that end after `nowMs`, by id. */
  list(nowMs: number): Promise<RevokedToken[]>
  /** Adds one, or puts it in the place of the one with its id, and records who did, in one unit. */
  put(token: RevokedToken, atMs: number, change: RevocationChange): Promise<void>
  /** Forgets those that ended at `nowMs` or before. */
  prune(nowMs: number): Promise<void>
}

export function revokedTokenRepository(storage: Storage, audit: AuditLog): RevokedTokenRepository {
  return {
    list: (nowMs) => list(storage, nowMs),
    put: ({ id, kind, generation, expiresMs }, atMs, change) =>
      storage.write(async (tx) => {
        const row = { kind, generation, revoked_at: atMs, expires_at: expiresMs }
        await tx
          .insertInto('revoked_tokens')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute()
        await audit.append({ atMs, ...change }, tx)
      }),
    prune: (nowMs) =>
      storage.write(async (tx) => {
        await tx.deleteFrom('revoked_tokens').where('expires_at', '<=', nowMs).execute()
      }),
  }
}

async function list({ reader }: Storage, nowMs: number): Promise<RevokedToken[]> {
  const rows = await reader
    .selectFrom('revoked_tokens')
    .selectAll()
    .where('expires_at', '>', nowMs)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    generation: row.generation,
    expiresMs: row.expires_at,
  }))
}
