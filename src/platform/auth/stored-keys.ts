import { timingSafeEqual } from 'node:crypto'
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { Endings } from './endings.ts'
import { fingerprintIn } from './fingerprint.ts'
import type { PlanName } from './plan.ts'
import type { Principal } from './principal.ts'
import { isScope, scopesCover, scopesMax } from './scope.ts'
import { hashOfSecret, isUsable, newKeyId, newSecret, type StoredKey, secretPrefix } from './stored-key.ts'

/** Keys that can be in use at one time. */
export const storedKeysMax = 1_000
/** Keys that are remembered: beyond it, each new one takes the place of the oldest that is revoked or has expired. */
export const storedKeysKept = 2_000
/** Longest name of a key in characters. */
export const keyNameMax = 100
/** How often the moments of last use are written. */
const lastUseFlushMs = 60_000

/** Who asked for a change, for the audit record that is written with it. */
export interface KeyChange {
  readonly actor: string
  readonly requestId: string
}

/** Where keys are kept; each change is durable, with its audit record, when its promise resolves. */
export interface KeyRecords {
  /** In the order of creation. */
  list(): Promise<readonly StoredKey[]>
  /** Adds `key`, and forgets the one of id `forgotten`. */
  insert(key: StoredKey, change: KeyChange, forgotten: string | undefined): Promise<void>
  revoke(id: string, atMs: number, change: KeyChange): Promise<void>
  /** Notes moments of last use by id. */
  touch(usedMs: ReadonlyMap<string, number>): Promise<void>
}

export interface NewKey {
  readonly name: string
  readonly scopes: readonly string[]
  readonly plan: PlanName | undefined
  readonly expiresMs: number | undefined
}

/**
 * The stored keys, all in memory: authenticating asks no database, and a revoked key is refused from the moment of the
 * call, also on connections that are open.
 */
export class StoredKeys {
  readonly #records: KeyRecords
  readonly #environment: Environment
  readonly #byId = new Map<string, StoredKey>()
  /** By hash: a lookup shows at most which hashes exist, and a hash lets nobody in. */
  readonly #idByHash = new Map<string, string>()
  readonly #used = new Map<string, number>()
  readonly #endings: Endings
  readonly #stop: () => void

  private constructor(records: KeyRecords, environment: Environment, keys: readonly StoredKey[]) {
    this.#records = records
    this.#environment = environment
    this.#endings = new Endings(environment)
    for (const key of keys) this.#keep(key)
    // A flush that fails keeps its moments for the next one.
    this.#stop = environment.every(lastUseFlushMs, () => void this.flush().catch(() => undefined))
  }

  static async open(records: KeyRecords, environment: Environment): Promise<StoredKeys> {
    return new StoredKeys(records, environment, await records.list())
  }

  /** Whether there was ever a key. Revoking the last one must not open the server to everyone. */
  get any(): boolean {
    return this.#byId.size > 0
  }

  /** In the order of creation, revoked ones too. */
  list(): readonly StoredKey[] {
    return [...this.#byId.values()].map((key) => this.#withLastUse(key))
  }

  /**
   * Makes a key and gives it with its secret, which cannot be had again.
   *
   * @throws validation_failed for a name, scope or expiry that does not fit; overloaded when `storedKeysMax` are in use.
   */
  async create(wanted: NewKey, change: KeyChange): Promise<{ readonly key: StoredKey; readonly secret: string }> {
    const nowMs = this.#environment.nowMs()
    checkWanted(wanted, nowMs)
    const unused = [...this.#byId.values()].filter((key) => !isUsable(key, nowMs))
    const inUse = this.#byId.size - unused.length
    if (inUse >= storedKeysMax) fail('overloaded', `There are ${storedKeysMax} keys in use; revoke one first.`)
    const secret = newSecret(this.#environment)
    const key: StoredKey = {
      ...wanted,
      id: newKeyId(this.#environment),
      hash: hashOfSecret(secret),
      createdMs: nowMs,
      lastUsedMs: undefined,
      revokedMs: undefined,
    }
    await this.#insert(key, change, this.#byId.size >= storedKeysKept ? unused[0] : undefined)
    return { key, secret }
  }

  /**
   * Revokes a key and gives it; one that was revoked before stays as it is.
   *
   * @throws not_found. When the change cannot be made durable the key is refused by this process all the same.
   */
  async revoke(id: string, change: KeyChange): Promise<StoredKey> {
    const key = this.#byId.get(id) ?? fail('not_found', 'There is no key with this id.', { id })
    if (key.revokedMs !== undefined) return this.#withLastUse(key)
    const revokedMs = this.#environment.nowMs()
    const revoked = { ...key, revokedMs }
    this.#byId.set(id, revoked)
    this.#endings.end(id)
    await this.#records.revoke(id, revokedMs, change)
    return this.#withLastUse(revoked)
  }

  /** Who presents this secret; undefined when it is none of the keys in use. */
  authenticate(presented: string): Principal | undefined {
    if (!presented.startsWith(secretPrefix)) return undefined
    const hash = hashOfSecret(presented)
    const key = this.#byId.get(this.#idByHash.get(hash) ?? '')
    if (key === undefined || !timingSafeEqual(Buffer.from(key.hash, 'hex'), Buffer.from(hash, 'hex'))) return undefined
    const nowMs = this.#environment.nowMs()
    if (!isUsable(key, nowMs)) return undefined
    this.#used.set(key.id, nowMs)
    return { kind: 'key', fingerprint: fingerprintIn(hash), grant: this.#grantOf(key) }
  }

  /** Writes the moments of last use that are not yet written. */
  async flush(): Promise<void> {
    if (this.#used.size === 0) return
    const written = new Map(this.#used)
    await this.#records.touch(written)
    for (const [id, usedMs] of written) {
      const key = this.#byId.get(id)
      if (key !== undefined) this.#byId.set(id, { ...key, lastUsedMs: usedMs })
      if (this.#used.get(id) === usedMs) this.#used.delete(id)
    }
  }

  /** Stops the clockwork and writes what is left. */
  async close(): Promise<void> {
    this.#stop()
    await this.flush()
  }

  #grantOf({ id, plan }: StoredKey) {
    const allows = (access: string): boolean => {
      const key = this.#byId.get(id)
      return key !== undefined && isUsable(key, this.#environment.nowMs()) && scopesCover(key.scopes, access)
    }
    const onEnd = (listener: () => void) => this.#endings.on(id, endOf(this.#byId.get(id)), listener)
    return { id, plan, allows, onEnd }
  }

  /** Nobody has the secret before this is done, so the key can count from the start and keep the limit exact. */
  async #insert(key: StoredKey, change: KeyChange, forgotten: StoredKey | undefined): Promise<void> {
    this.#keep(key)
    if (forgotten !== undefined) this.#drop(forgotten)
    try {
      await this.#records.insert(key, change, forgotten?.id)
    } catch (error) {
      this.#drop(key)
      throw error
    }
  }

  #drop({ id, hash }: StoredKey): void {
    this.#byId.delete(id)
    this.#idByHash.delete(hash)
    this.#used.delete(id)
  }

  #keep(key: StoredKey): void {
    this.#byId.set(key.id, key)
    this.#idByHash.set(key.hash, key.id)
  }

  #withLastUse(key: StoredKey): StoredKey {
    const usedMs = this.#used.get(key.id)
    return usedMs === undefined ? key : { ...key, lastUsedMs: usedMs }
  }
}

/** When a key ends, has ended, or, when it is forgotten, long ago; undefined while no end is known. */
function endOf(key: StoredKey | undefined): number | undefined {
  return key === undefined ? 0 : (key.revokedMs ?? key.expiresMs)
}

function checkWanted({ name, scopes, expiresMs }: NewKey, nowMs: number): void {
  const refuse = (pointer: string, message: string): never =>
    fail('validation_failed', `${pointer} ${message}`, { errors: [{ pointer, message }] })
  const plainName = name.trim() === name && name.length >= 1 && name.length <= keyNameMax
  if (!plainName) refuse('/name', `must be 1 to ${keyNameMax} characters without space around them`)
  if (scopes.length < 1 || scopes.length > scopesMax) refuse('/scopes', `must be 1 to ${scopesMax} scopes`)
  const unknown = scopes.findIndex((scope) => !isScope(scope))
  if (unknown >= 0) refuse(`/scopes/${unknown}`, 'must be *, <namespace>:* or <namespace>:<action>')
  if (expiresMs !== undefined && expiresMs <= nowMs) refuse('/expires_at', 'must be in the future')
}
