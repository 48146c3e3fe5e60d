import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Client, QueryResult as DriverResult, QueryConfig } from 'pg'
import type { Environment } from '../../../environment.ts'
import { Failure } from '../../../errors.ts'
import { control, notDurable } from '../../group-commit.ts'
import { checkParameters } from '../parameters.ts'
import { isConnectionFailure, loggable, PostgresError } from './database-error.ts'
import { refuseStream, resultOf } from './dialect.ts'
import type { StatementTexts } from './statement-texts.ts'

export const writerBegin = 'begin isolation level read committed read write'

interface WriterConnectionOptions {
  readonly client: Client
  readonly texts: StatementTexts
  readonly environment: Environment
  readonly password: string
}

/**
 * The connection that writes.
 *
 * Every answer is a round trip, so begin, savepoint and release are not sent by themselves: they go ahead of the next
 * statement, in the same flight. And PostgreSQL refuses everything after a failed statement until it is undone, so each
 * statement of a unit has a savepoint to go back to; for the first one that of the unit does. A unit may therefore
 * catch the failure of a statement and go on, as on SQLite.
 */
export class WriterConnection implements DatabaseConnection {
  readonly #options: WriterConnectionOptions
  /** Control statements that wait for the next statement. */
  #ahead: string[] = []
  #isOpen = false
  #isLost = false
  #unit: 'none' | 'untouched' | 'touched' = 'none'
  #isGuarded = false
  #answerMsMax: number | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: WriterConnectionOptions) {
    this.#options = options
    const lost = () => this.lose()
    options.client.on('error', lost)
    options.client.on('end', lost)
  }

  get transactionIsOpen(): boolean {
    return this.#isOpen && !this.#isLost
  }

  get isLost(): boolean {
    return this.#isLost
  }

  /** From now on a statement without an answer for `ms` loses the connection: its server is out of reach. */
  limitAnswers(ms: number): void {
    this.#answerMsMax = ms
  }

  /** Gives the connection up, with everything that waits for an answer. */
  lose(): void {
    if (this.#isLost) return
    this.#isLost = true
    this.#options.client.connection.stream.destroy()
  }

  /** Runs queries one after another: a failed one is undone before the next is sent. */
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const running = this.#turn.then(() => this.#run<R>(query))
    this.#turn = running.catch(() => {})
    return running
  }

  streamQuery(): never {
    return refuseStream()
  }

  async #run<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    checkParameters(query.parameters)
    try {
      if (this.#isLost) throw new PostgresError('The connection to the database is lost.', '')
      if (!(await this.#control(query.sql))) return resultOf(await this.#statement(query))
      return { rows: [] }
    } catch (error) {
      throw this.#failureOf(loggable(error, this.#options.password))
    }
  }

  /** A unit that fails with its connection is told the same as its neighbours. */
  #failureOf(error: PostgresError): Error {
    if (isConnectionFailure(error)) this.lose()
    return this.#isLost ? new Failure('internal_error', notDurable, {}, error) : error
  }

  /** Gives false for a text that controls nothing. */
  async #control(text: string): Promise<boolean> {
    if (text === writerBegin) this.#begin()
    else if (text === control.savepoint) this.#enterUnit()
    else if (text === control.rollbackToSavepoint) this.#undoUnit()
    else if (text === control.releaseSavepoint) this.#leaveUnit()
    else if (text === control.commit) await this.#commit()
    else if (text === control.rollback) await this.#rollback()
    else return false
    return true
  }

  #begin(): void {
    this.#ahead = [writerBegin]
    this.#isOpen = true
    this.#unit = 'none'
  }

  #enterUnit(): void {
    this.#ahead.push(control.savepoint)
    this.#unit = 'untouched'
    this.#isGuarded = false
  }

  #undoUnit(): void {
    if (this.#unit === 'touched') this.#ahead.push(control.rollbackToSavepoint)
  }

  #leaveUnit(): void {
    this.#unit = 'none'
    if (this.#ahead.at(-1) === control.savepoint) this.#ahead.pop()
    else this.#ahead.push(control.releaseSavepoint)
  }

  async #commit(): Promise<void> {
    const results = await this.#within(this.#send([...this.#takeAhead(), control.commit]))
    this.#isOpen = false
    // Asked to commit what has failed, PostgreSQL rolls back and calls it no error.
    if (results.at(-1)?.command !== 'COMMIT') throw new PostgresError('The transaction was rolled back.', '')
  }

  async #rollback(): Promise<void> {
    const isUnsent = this.#ahead[0] === writerBegin
    this.#ahead = []
    try {
      if (!isUnsent) await this.#within(this.#send([control.rollback]))
    } catch (error) {
      this.lose()
      throw error
    } finally {
      this.#isOpen = false
    }
  }

  async #statement(query: CompiledQuery): Promise<DriverResult> {
    const { client, texts } = this.#options
    const { text, name } = texts.of(query.sql)
    // A text of several statements is refused by the extended protocol, as it is by SQLite.
    const config: QueryConfig & { readonly queryMode: 'extended' } = {
      ...{ text, name, values: [...query.parameters], queryMode: 'extended' },
    }
    const guard = this.#guard()
    // Both in one packet: the server is woken up once.
    const { stream } = client.connection
    stream.cork()
    const sent = Promise.allSettled([this.#send(this.#takeAhead()), client.query(config)])
    stream.uncork()
    const [ahead, answer] = await this.#within(sent)
    if (ahead.status === 'rejected') {
      // What was asked of the server before does not hold, so neither does anything after it.
      this.lose()
      throw ahead.reason
    }
    if (answer.status === 'rejected') {
      this.#undoStatement(guard)
      throw answer.reason
    }
    texts.ran(query.sql)
    return answer.value
  }

  /** Gives the savepoint that stands directly before the next statement. */
  #guard(): 'unit' | 'statement' | undefined {
    if (this.#unit === 'none') return undefined
    if (this.#unit === 'untouched') {
      this.#unit = 'touched'
      return 'unit'
    }
    if (this.#isGuarded) this.#ahead.push('release savepoint statement')
    this.#ahead.push('savepoint statement')
    this.#isGuarded = true
    return 'statement'
  }

  #undoStatement(guard: 'unit' | 'statement' | undefined): void {
    if (guard === undefined) return
    this.#ahead.push(`rollback to savepoint ${guard}`)
    if (guard === 'unit') this.#unit = 'untouched'
  }

  #takeAhead(): readonly string[] {
    const ahead = this.#ahead
    this.#ahead = []
    return ahead
  }

  async #send(texts: readonly string[]): Promise<readonly DriverResult[]> {
    if (texts.length === 0) return []
    const results: DriverResult | readonly DriverResult[] = await this.#options.client.query(texts.join('; '))
    return Array.isArray(results) ? results : [results as DriverResult]
  }

  async #within<T>(answer: Promise<T>): Promise<T> {
    if (this.#answerMsMax === undefined) return answer
    const cancel = this.#options.environment.after(this.#answerMsMax, () => this.lose())
    try {
      return await answer
    } finally {
      cancel()
    }
  }
}
