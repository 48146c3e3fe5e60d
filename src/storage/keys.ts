import type { Selectable } from 'kysely'
import type { AuditEntry, AuditLog } from './audit.ts'
import type { Storage, WriteTransaction } from './port.ts'
import type { ApiKeysTable, KeyPlan } from './sql/database.ts'
import { decodeJson, encodeJson } from './sql/json.ts'

/** An API key as a row; moments are milliseconds since the Unix epoch. */
export interface KeyRecord {
  readonly id: string
  readonly name: string
  /** SHA-256 of the secret, hexadecimal. */
  readonly hash: string
  readonly scopes: readonly string[]
  readonly plan: KeyPlan | undefined
  readonly createdMs: number
  readonly expiresMs: number | undefined
  readonly lastUsedMs: number | undefined
  readonly revokedMs: number | undefined
}

/** Who asked for a change. */
export interface KeyActor {
  readonly actor: string
  readonly requestId: string
}

export interface KeyRepository {
  /** In the order of creation. */
  list(): Promise<KeyRecord[]>
  /** Adds a key, removes the one of id `forgotten`, and records who did, in one unit. */
  insert(key: KeyRecord, by: KeyActor, forgotten: string | undefined): Promise<void>
  /** Marks a key as revoked and records who did, in one unit. */
  revoke(id: string, atMs: number, by: KeyActor): Promise<void>
  /** Notes moments of last use by id, all in one unit; an earlier moment never replaces a later one. */
  touch(usedMs: ReadonlyMap<string, number>): Promise<void>
}

export function keyRepository(storage: Storage, audit: AuditLog): KeyRepository {
  return {
    list: () => list(storage),
    insert: (key, by, forgotten) =>
      storage.write(async (tx) => {
        if (forgotten !== undefined) await tx.deleteFrom('api_keys').where('id', '=', forgotten).execute()
        await tx.insertInto('api_keys').values(rowOf(key)).execute()
        await audit.append(entryOf('key.create', key.id, key.createdMs, by, describe(key)), tx)
      }),
    revoke: (id, atMs, by) =>
      storage.write(async (tx) => {
        await tx.updateTable('api_keys').set({ revoked_at: atMs }).where('id', '=', id).execute()
        await audit.append(entryOf('key.revoke', id, atMs, by, {}), tx)
      }),
    touch: (usedMs) => storage.write((tx) => touch(tx, usedMs)),
  }
}

function entryOf(action: string, id: string, atMs: number, by: KeyActor, details: AuditEntry['details']): AuditEntry {
  return { atMs, actor: by.actor, action, subject: id, requestId: by.requestId, details }
}

const describe = ({ name, scopes, plan, expiresMs }: KeyRecord) => ({
  name,
  scopes,
  plan: plan ?? null,
  expires_at_ms: expiresMs ?? null,
})

async function list({ reader }: Storage): Promise<KeyRecord[]> {
  const rows = await reader.selectFrom('api_keys').selectAll().orderBy('ordinal').execute()
  return rows.map(recordOf)
}

async function touch(tx: WriteTransaction, usedMs: ReadonlyMap<string, number>): Promise<void> {
  for (const [id, atMs] of usedMs) {
    await tx
      .updateTable('api_keys')
      .set({ last_used_at: atMs })
      .where('id', '=', id)
      .where((row) => row.or([row('last_used_at', 'is', null), row('last_used_at', '<', atMs)]))
      .execute()
  }
}

const rowOf = (key: KeyRecord) => ({
  id: key.id,
  name: key.name,
  hash: key.hash,
  scopes: encodeJson(key.scopes),
  plan: key.plan ?? null,
  created_at: key.createdMs,
  expires_at: key.expiresMs ?? null,
  last_used_at: key.lastUsedMs ?? null,
  revoked_at: key.revokedMs ?? null,
})

function recordOf(row: Selectable<ApiKeysTable>): KeyRecord {
  return {
    id: row.id,
    name: row.name,
    hash: row.hash,
    scopes: decodeJson(row.scopes) as readonly string[],
    plan: row.plan ?? undefined,
    createdMs: row.created_at,
    expiresMs: row.expires_at ?? undefined,
    lastUsedMs: row.last_used_at ?? undefined,
    revokedMs: row.revoked_at ?? undefined,
  }
}
