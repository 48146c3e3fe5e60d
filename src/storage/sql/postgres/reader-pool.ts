import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { default as Driver, Pool, PoolClient, QueryConfig } from 'pg'
import { checkParameters } from '../parameters.ts'
import { isConnectionFailure, loggable } from './database-error.ts'
import { type ConnectionSource, refuseStream, resultOf } from './dialect.ts'
import type { StatementTexts } from './statement-texts.ts'
import type { DatabaseAddress } from './url.ts'
import { typeParsers } from './values.ts'

/** Queries that are read at once; more wait their turn. */
const connectionsMax = 4
const idleMsMax = 30_000
const waitMsMax = 10_000
const statementMsMax = 30_000

// A transaction of several reads sees one state, as on SQLite.
const readOnly = '-c default_transaction_read_only=on -c default_transaction_isolation=repeatable\\ read'

/** Connections that see what is committed and cannot write. */
export class ReaderPool implements ConnectionSource<ReaderConnection> {
  readonly beginStatement = 'begin'
  readonly #pool: Pool
  readonly #texts: StatementTexts
  readonly #password: string
  #isClosed = false

  constructor(driver: typeof Driver, { client, password }: DatabaseAddress, texts: StatementTexts) {
    this.#texts = texts
    this.#password = password
    this.#pool = new driver.Pool({
      ...client,
      ...{ types: typeParsers, options: readOnly, keepAlive: true, statement_timeout: statementMsMax },
      // Later than the server's own limit: then the connection is out of reach.
      ...{ max: connectionsMax, idleTimeoutMillis: idleMsMax, query_timeout: 2 * statementMsMax },
      connectionTimeoutMillis: waitMsMax,
    })
    // A connection that is lost while nobody uses it is made anew when somebody does.
    this.#pool.on('error', () => {})
  }

  async acquire(): Promise<ReaderConnection> {
    if (this.#isClosed) throw new Error('This connection is closed.')
    try {
      return new ReaderConnection(await this.#pool.connect(), this.#texts, this.#password)
    } catch (error) {
      throw loggable(error, this.#password)
    }
  }

  release(connection: ReaderConnection): void {
    connection.release()
  }

  /** Waits for the queries that run. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#pool.end()
  }
}

/** Whether the server has answered, rather than the network. */
const isSqlState = (code: string): boolean => /^[0-9A-Z]{5}$/.test(code)

class ReaderConnection implements DatabaseConnection {
  readonly #client: PoolClient
  readonly #texts: StatementTexts
  readonly #password: string
  #isSound = true

  constructor(client: PoolClient, texts: StatementTexts, password: string) {
    this.#client = client
    this.#texts = texts
    this.#password = password
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    checkParameters(query.parameters)
    const { text, name } = this.#texts.of(query.sql)
    const config: QueryConfig & { readonly queryMode: 'extended' } = {
      ...{ text, name, values: [...query.parameters], queryMode: 'extended' },
    }
    try {
      const result = await this.#client.query(config)
      this.#texts.ran(query.sql)
      return resultOf(result)
    } catch (error) {
      const failure = loggable(error, this.#password)
      this.#isSound = isSqlState(failure.code) && !isConnectionFailure(failure)
      throw failure
    }
  }

  streamQuery(): never {
    return refuseStream()
  }

  /** Gives the connection back; one that may be lost is closed instead. */
  release(): void {
    this.#client.release(!this.#isSound)
  }
}
