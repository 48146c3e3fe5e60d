import {
  type CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  type Dialect,
  DummyDriver,
  type QueryExecutor,
  type QueryResult,
  Transaction,
} from 'kysely'
import type { WriteTransaction } from './port.ts'
import type { Database } from './sql/database.ts'

/** What a group of units runs on: one connection with an open transaction. */
export interface GroupConnection {
  readonly connection: DatabaseConnection
  /** False once the engine has rolled the transaction back by itself, as SQLite does on a full disk. */
  transactionIsOpen(): boolean
}

// A unit that ended the transaction would commit its neighbours half-way, or undo them.
const transactionControl = /^\s*(?:begin|start|commit|end|rollback|savepoint|release)\b/i

/**
 * The part of a shared transaction that belongs to one unit of work.
 *
 * Queries are let through only while the unit runs and the transaction lives: a query that was not awaited, or one that
 * comes after the engine gave the transaction up, would otherwise be written outside of it, without ever being undone.
 */
export class TransactionScope implements ConnectionProvider {
  readonly #group: GroupConnection
  readonly #guarded: DatabaseConnection
  readonly #inFlight = new Set<Promise<unknown>>()
  #ended = false

  constructor(group: GroupConnection) {
    this.#group = group
    this.#guarded = {
      executeQuery: (query) => this.#execute(query),
      streamQuery: () => {
        throw new Error('A unit of work cannot stream; read a page at a time.')
      },
    }
  }

  /** Gives the transaction object that the unit's work receives. */
  transaction(dialect: Dialect, executor: QueryExecutor): WriteTransaction {
    return new Transaction<Database>({
      config: { dialect },
      dialect,
      // Connections come from this scope only.
      driver: new DummyDriver(),
      executor: executor.withConnectionProvider(this),
    })
  }

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    this.#assertRunning()
    const running = consumer(this.#guarded)
    this.#inFlight.add(running)
    try {
      return await running
    } finally {
      this.#inFlight.delete(running)
    }
  }

  /** Refuses further queries and waits for the ones that run. */
  async end(): Promise<void> {
    this.#ended = true
    if (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight)
  }

  async #execute<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#assertRunning()
    if (transactionControl.test(query.sql)) throw new Error('A unit of work cannot control its transaction.')
    return this.#group.connection.executeQuery<R>(query)
  }

  #assertRunning(): void {
    if (this.#ended) throw new Error('This unit of work has ended: await every query before returning.')
    if (!this.#group.transactionIsOpen()) throw new Error('The engine has given up this transaction.')
  }
}
