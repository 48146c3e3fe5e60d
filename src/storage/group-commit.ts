import { CompiledQuery, type DatabaseConnection, type Dialect, type Kysely } from 'kysely'
import type { Environment } from '../environment.ts'
import { Failure, fail } from '../errors.ts'
import type { StorageHealth, Work, WriterStatistics } from './port.ts'
import type { Database } from './sql/database.ts'
import { type GroupConnection, TransactionScope } from './transaction-scope.ts'
import { type Unit, unitOf } from './unit.ts'

export interface WriterLimits {
  /** Units that may wait for a transaction; one more is refused with `overloaded`. About a fifth of a second of work. */
  readonly pendingUnitsMax: number
  /** Units in one transaction: bounds what one failing commit takes with it, and how long a caller waits for the rest. */
  readonly groupUnitsMax: number
  /** How long one unit may run; everyone waits for it. Units that only query take well under a millisecond. */
  readonly unitMsMax: number
  /** How long units run before the event loop gets a turn in between; the transaction stays open meanwhile. */
  readonly turnMsMax: number
}

export const writerLimits: WriterLimits = {
  pendingUnitsMax: 10_000,
  groupUnitsMax: 1_000,
  unitMsMax: 5_000,
  turnMsMax: 5,
}

/** What group commit needs from an engine. */
export interface WriteEngine {
  readonly dialect: Dialect
  readonly database: Kysely<Database>
  /** Starts a transaction that may write at once. */
  readonly beginStatement: string
  transactionIsOpen(): boolean
}

/** What callers are told when their transaction is lost. */
export const notDurable = 'The write could not be made durable.'

/** The texts by which units share a transaction, beside `beginStatement`. */
export const control = {
  savepoint: 'savepoint unit',
  rollbackToSavepoint: 'rollback to savepoint unit',
  releaseSavepoint: 'release savepoint unit',
  commit: 'commit',
  rollback: 'rollback',
} as const

const savepoint = CompiledQuery.raw(control.savepoint)
const rollbackToSavepoint = CompiledQuery.raw(control.rollbackToSavepoint)
const releaseSavepoint = CompiledQuery.raw(control.releaseSavepoint)
const commit = CompiledQuery.raw(control.commit)
const rollback = CompiledQuery.raw(control.rollback)

/**
 * The one writer: groups everything that is pending into the next transaction.
 *
 *     write -> pending -> [ begin · (savepoint · unit · release)* · commit ] -> acknowledged
 *
 * One transaction at a time, in submission order. What arrives while one runs waits for the next, so the more callers
 * there are, the more of them share the cost of making a transaction durable. Nothing is acknowledged before `commit`
 * returned; if it, or the transaction before it, fails, every unit of the group is rejected.
 */
export class GroupCommit {
  readonly #engine: WriteEngine
  readonly #environment: Environment
  readonly #limits: WriterLimits
  #pending: Unit[] = []
  #draining: Promise<void> | undefined
  #last: Promise<unknown> | undefined
  #closed = false
  #health: StorageHealth = 'ok'
  #committed = 0
  #rejected = 0
  #transactions = 0

  constructor(engine: WriteEngine, environment: Environment, limits: WriterLimits = writerLimits) {
    this.#engine = engine
    this.#environment = environment
    this.#limits = limits
  }

  async write<T>(work: Work<T>): Promise<T> {
    if (this.#closed) fail('shutting_down', 'Storage is closed.')
    if (this.#pending.length >= this.#limits.pendingUnitsMax) fail('overloaded', 'Too many writes are waiting.')
    const { unit, result } = unitOf(work)
    this.#pending.push(unit)
    this.#last = result
    this.#draining ??= this.#drain()
    return result
  }

  async flush(): Promise<void> {
    // Units settle in order, so the last one settles last.
    await Promise.allSettled([this.#last])
  }

  /** Refuses new units and settles the ones that wait. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#draining
  }

  health(): StorageHealth {
    return this.#health
  }

  statistics(): WriterStatistics {
    return {
      pending: this.#pending.length,
      committed: this.#committed,
      rejected: this.#rejected,
      transactions: this.#transactions,
    }
  }

  async #drain(): Promise<void> {
    while (this.#pending.length > 0) {
      // Callers of this turn, and callers acknowledged just now that write again, join the same transaction.
      await nextTurn()
      await this.#settle(this.#pending.splice(0, this.#limits.groupUnitsMax))
    }
    this.#draining = undefined
  }

  async #settle(group: readonly Unit[]): Promise<void> {
    try {
      await this.#engine.database
        .getExecutor()
        .provideConnection((connection) => this.#runTransaction(connection, group))
    } catch (error) {
      this.#health = 'failed'
      this.#rejected += group.length
      const failure = new Failure('internal_error', notDurable, {}, error)
      for (const unit of group) unit.abandon(failure)
      return
    }
    this.#health = 'ok'
    this.#transactions += 1
    for (const unit of group) {
      if (unit.settle()) this.#committed += 1
      else this.#rejected += 1
    }
  }

  async #runTransaction(connection: DatabaseConnection, group: readonly Unit[]): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(this.#engine.beginStatement))
      await this.#runUnits(connection, group)
      await connection.executeQuery(commit)
    } catch (error) {
      await this.#rollBack(connection)
      throw error
    }
  }

  async #runUnits(connection: DatabaseConnection, group: readonly Unit[]): Promise<void> {
    const shared: GroupConnection = { connection, transactionIsOpen: () => this.#engine.transactionIsOpen() }
    let turnStartedMs = this.#environment.monotonicMs()
    for (const unit of group) {
      await this.#runUnit(shared, unit)
      if (this.#environment.monotonicMs() - turnStartedMs < this.#limits.turnMsMax) continue
      // Readers have a connection of their own, so they see nothing of the open transaction.
      await nextTurn()
      turnStartedMs = this.#environment.monotonicMs()
    }
  }

  async #runUnit(shared: GroupConnection, unit: Unit): Promise<void> {
    const { connection } = shared
    await connection.executeQuery(savepoint)
    const scope = new TransactionScope(shared)
    const tx = scope.transaction(this.#engine.dialect, this.#engine.database.getExecutor())
    const succeeded = await unit.run(tx, this.#environment, this.#limits.unitMsMax)
    await scope.end()
    // Without a transaction there is nothing to undo this unit alone in: the whole group is lost with it.
    if (!shared.transactionIsOpen()) throw unit.error() ?? new Error('The engine has given up this transaction.')
    if (!succeeded) await connection.executeQuery(rollbackToSavepoint)
    await connection.executeQuery(releaseSavepoint)
  }

  async #rollBack(connection: DatabaseConnection): Promise<void> {
    if (!this.#engine.transactionIsOpen()) return
    try {
      await connection.executeQuery(rollback)
    } catch {
      // The failure that led here is the one to report; if the transaction is still open, the next `begin` fails and
      // nothing is acknowledged.
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
