import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { QueuedCommand } from '../port/engine.ts'
import { transactionLimits as limits } from './limits.ts'

/** A command that waits; its deadlines are those of the moment when it runs. */
export type Waiting = (nowMs: number) => QueuedCommand

interface Transaction {
  isOpen: boolean
  readonly waiting: Waiting[]
  readonly watched: Map<string, string>
  bytes: number
  touchedMs: number
}

/**
 * Transactions by client, from `multi` or the first `watch` to `exec` or `discard`. They are in memory only: whoever loses
 * the connection to this node begins again. One that is left alone for a minute is dropped.
 */
export class OpenTransactions {
  readonly #environment: Environment
  /** The one that was touched longest ago comes first. */
  readonly #transactions = new Map<string, Transaction>()
  readonly #stop: () => void
  #bytes = 0

  constructor(environment: Environment) {
    this.#environment = environment
    this.#stop = environment.every(limits.idleMs / 4, () => this.#dropIdle())
  }

  /** @throws transaction_conflict when one is open */
  open(client: string): void {
    const transaction = this.#touched(client) ?? this.#added(client)
    if (transaction.isOpen) fail('transaction_conflict', 'A transaction is open already.')
    transaction.isOpen = true
  }

  /** Tells whether commands of a client are to wait. */
  isOpen(client: string): boolean {
    return this.#touched(client)?.isOpen ?? false
  }

  /** Adds a command; `text` is its payload as JSON. @throws transaction_conflict when there is no room for it */
  add(client: string, waiting: Waiting, text: string): void {
    const transaction = this.#touched(client)
    if (transaction === undefined) fail('transaction_conflict', 'There is no open transaction.')
    const bytes = Buffer.byteLength(text)
    const isFull =
      transaction.waiting.length >= limits.commandsMax ||
      transaction.bytes + bytes > limits.bytesMax ||
      this.#bytes + bytes > limits.bytesInAllMax
    if (isFull) fail('transaction_conflict', 'The transaction is full.', { limit: limits.commandsMax })
    transaction.waiting.push(waiting)
    transaction.bytes += bytes
    this.#bytes += bytes
  }

  /** Adds stamps of keys; those that are watched already keep the stamp that they have. */
  watch(client: string, stamps: ReadonlyMap<string, string>): void {
    const transaction = this.#touched(client) ?? this.#added(client)
    for (const [key, stamp] of stamps) {
      if (transaction.watched.has(key)) continue
      if (transaction.watched.size >= limits.watchedMax) fail('transaction_conflict', 'Too many keys are watched.')
      transaction.watched.set(key, stamp)
    }
  }

  /** Forgets watched keys. */
  unwatch(client: string): void {
    const transaction = this.#touched(client)
    transaction?.watched.clear()
    if (transaction?.isOpen === false) this.#drop(client, transaction)
  }

  /** Ends a transaction and gives what waited. @throws transaction_conflict when there is none */
  take(client: string): { readonly waiting: readonly Waiting[]; readonly watched: ReadonlyMap<string, string> } {
    const transaction = this.#touched(client)
    if (transaction === undefined || !transaction.isOpen) {
      fail('transaction_conflict', 'There is no open transaction.')
    }
    this.#drop(client, transaction)
    return transaction
  }

  get count(): number {
    return this.#transactions.size
  }

  close(): void {
    this.#stop()
  }

  #added(client: string): Transaction {
    if (this.#transactions.size >= limits.openMax) fail('overloaded', 'Too many transactions are open.')
    const touchedMs = this.#environment.monotonicMs()
    const transaction = { isOpen: false, waiting: [], watched: new Map(), bytes: 0, touchedMs }
    this.#transactions.set(client, transaction)
    return transaction
  }

  #touched(client: string): Transaction | undefined {
    this.#dropIdle()
    const transaction = this.#transactions.get(client)
    if (transaction === undefined) return undefined
    transaction.touchedMs = this.#environment.monotonicMs()
    this.#transactions.delete(client)
    this.#transactions.set(client, transaction)
    return transaction
  }

  #dropIdle(): void {
    const nowMs = this.#environment.monotonicMs()
    for (const [client, transaction] of this.#transactions) {
      if (nowMs - transaction.touchedMs < limits.idleMs) return
      this.#drop(client, transaction)
    }
  }

  #drop(client: string, transaction: Transaction): void {
    this.#transactions.delete(client)
    this.#bytes -= transaction.bytes
  }
}
