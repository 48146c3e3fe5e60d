/** The answers to pushes, kept for when a client has not received one and asks again. */
import { CompiledQuery } from 'kysely'
import type { Environment } from '../environment.ts'
import { decodeJson, encodeJson, type Storage, type WriteTransaction } from '../storage/mod.ts'
import { messagesKeptMs, messagesPerClientMax } from './limits.ts'

/** Whose message it is. */
export interface MessageName {
  readonly tenant: number
  readonly clientId: string
  /** A UUID in any of its forms. */
  readonly messageId: string
}

export interface KeptMessage {
  /** Of what was asked. */
  readonly hash: string
  /** What was answered. */
  readonly answer: unknown
}

/** Old messages that are removed in one unit: bounds how long it holds everyone up. */
const removedPerUnit = 500
/** Messages of a client that come between two looks at how many it has: a look reads them all. */
const messagesPerLook = 64
/** Clients whose messages are counted at a time; one that is not gets a look. */
const countedClientsMax = 10_000

const find = 'select body_hash, answer from sync_messages where tenant = ? and client_id = ? and message_id = ?'
const insert = `insert into sync_messages (tenant, client_id, message_id, body_hash, answer, answered_at)
  values (?, ?, ?, ?, ?, ?)`
// SQLite has no offset without a limit.
const removeSurplus = `delete from sync_messages where tenant = ? and client_id = ? and message_id in (
  select message_id from sync_messages where tenant = ? and client_id = ?
  order by answered_at desc, message_id limit 1000000 offset ?)`
const removeOld = `delete from sync_messages where (tenant, client_id, message_id) in (
  select tenant, client_id, message_id from sync_messages where answered_at < ? order by answered_at limit ?)`

export class Messages {
  readonly #storage: Storage
  readonly #environment: Environment
  /** Messages of a client since the last look at it. */
  readonly #sinceLook = new Map<string, number>()

  constructor(storage: Storage, environment: Environment) {
    this.#storage = storage
    this.#environment = environment
  }

  async find(tx: WriteTransaction, name: MessageName): Promise<KeptMessage | undefined> {
    const parameters = [name.tenant, name.clientId, canonicalId(name.messageId)]
    const { rows } = await tx.executeQuery<{ body_hash: string; answer: string }>(CompiledQuery.raw(find, parameters))
    return rows[0] && { hash: rows[0].body_hash, answer: decodeJson(rows[0].answer) }
  }

  /** Keeps an answer. Where the client has too many, the oldest go. */
  async keep(tx: WriteTransaction, name: MessageName, { hash, answer }: KeptMessage): Promise<void> {
    await this.#makeRoom(tx, name)
    const { tenant, clientId, messageId } = name
    const parameters = [tenant, clientId, canonicalId(messageId), hash, encodeJson(answer), this.#environment.nowMs()]
    await tx.executeQuery(CompiledQuery.raw(insert, parameters))
  }

  /** Removes the messages of all clients that are too old. */
  async prune(): Promise<void> {
    for (;;) {
      const before = this.#environment.nowMs() - messagesKeptMs
      const query = CompiledQuery.raw(removeOld, [before, removedPerUnit])
      const { numAffectedRows } = await this.#storage.write((tx) => tx.executeQuery(query))
      if (Number(numAffectedRows ?? 0n) < removedPerUnit) return
    }
  }

  /** Leaves room for as many messages as come until the next look. */
  async #makeRoom(tx: WriteTransaction, { tenant, clientId }: MessageName): Promise<void> {
    const client = `${tenant} ${clientId}`
    const count = this.#sinceLook.get(client) ?? messagesPerLook
    if (count >= messagesPerLook) {
      const kept = messagesPerClientMax - messagesPerLook
      await tx.executeQuery(CompiledQuery.raw(removeSurplus, [tenant, clientId, tenant, clientId, kept]))
      if (this.#sinceLook.size >= countedClientsMax) this.#sinceLook.clear()
    }
    this.#sinceLook.set(client, count >= messagesPerLook ? 1 : count + 1)
  }
}

/** One text for each UUID, whatever form it came in. */
const canonicalId = (id: string): string => id.toLowerCase().replace(/^urn:uuid:|[{}-]/g, '')
