import type { Client, default as Driver } from 'pg'
import type { Environment } from '../../../environment.ts'
import { StorageOpenError } from '../../open-error.ts'
import { loggable } from './database-error.ts'
import type { ConnectionSource } from './dialect.ts'
import type { StatementTexts } from './statement-texts.ts'
import type { DatabaseAddress } from './url.ts'
import { typeParsers } from './values.ts'
import { WriterConnection, writerBegin } from './writer-connection.ts'

/** Held by the one process that works on a database; any number that nobody else in the database takes. */
const lockNumber = '8386098218475414892'
/** A process that was killed keeps its lock until the server has noticed. */
const lockWaitMs = 3_000
const connectMsMax = 10_000
const reconnectMsMin = 50
const reconnectMsMax = 2_000
const closeMsMax = 2_000

// The server gives up what it has not heard of for half a minute, so that the lock of a lost connection is freed.
const sessionStatements = [
  'set client_min_messages = warning',
  "set bytea_output = 'hex'",
  'set tcp_keepalives_idle = 15',
  'set tcp_keepalives_interval = 5',
  'set tcp_keepalives_count = 3',
]

export interface SessionOptions {
  readonly driver: typeof Driver
  readonly address: DatabaseAddress
  readonly environment: Environment
  readonly texts: StatementTexts
  /** How long a statement may take, in milliseconds; the server ends it then. */
  readonly statementMsMax: number
}

interface Session {
  readonly client: Client
  readonly connection: WriterConnection
}

/**
 * The connection that writes, and the lock that makes this process the only one that does.
 *
 * The lock belongs to the connection, so whoever commits holds it. A lost connection is made anew, with the lock; when
 * another process worked on the database in between, what rooms hold in memory is out of date and the session ends for
 * good.
 */
export class WriterSession implements ConnectionSource<WriterConnection> {
  readonly beginStatement = writerBegin
  readonly #options: SessionOptions
  #session: Session | undefined
  #epoch: number | undefined
  #isOvertaken = false
  #isClosed = false
  #cancelRetry = () => {}
  #onReturn = () => {}

  private constructor(options: SessionOptions) {
    this.#options = options
  }

  /** Connects and takes the lock. @throws StorageOpenError */
  static async open(options: SessionOptions): Promise<WriterSession> {
    const session = new WriterSession(options)
    session.#session = await session.#connect()
    return session
  }

  get isConnected(): boolean {
    return this.#session?.connection.isLost === false
  }

  transactionIsOpen(): boolean {
    return this.#session?.connection.transactionIsOpen === true
  }

  async acquire(): Promise<WriterConnection> {
    if (this.#session?.connection.isLost === false) return this.#session.connection
    const { place } = this.#options.address
    throw new Error(
      this.#isOvertaken
        ? `Another process has worked on the database ${place} meanwhile: this one has to be started again.`
        : `The connection to the database ${place} is lost.`,
    )
  }

  release(): void {}

  /** Makes this process the newest that works on the database, and from now on keeps a connection to it. */
  async keep(onReturn: () => void): Promise<void> {
    const session = this.#session!
    const { client } = session
    await client.query('create table if not exists storage_owner (id bigint primary key check (id = 1), epoch bigint)')
    const { rows } = await client.query(
      `insert into storage_owner (id, epoch) values (1, 1)
       on conflict (id) do update set epoch = storage_owner.epoch + 1 returning epoch`,
    )
    this.#epoch = (rows[0] as { epoch: number }).epoch
    this.#onReturn = onReturn
    await this.#limit(session)
    if (!this.isConnected) this.#retryAfter(reconnectMsMin)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#cancelRetry()
    if (this.#session === undefined || this.#session.connection.isLost) return
    const { client, connection } = this.#session
    // A server out of reach does not say goodbye.
    const cancel = this.#options.environment.after(closeMsMax, () => connection.lose())
    await client.end()
    cancel()
  }

  async #connect(): Promise<Session> {
    const { driver, address, environment, texts } = this.#options
    const client = new driver.Client({
      ...address.client,
      ...{ types: typeParsers, pipeline: true, keepAlive: true },
    })
    // An error while nobody waits for an answer would otherwise end the process.
    client.on('error', () => {})
    const cancel = environment.after(connectMsMax, () => client.connection.stream.destroy())
    try {
      await client.connect()
      await prepareSession(client, address.place)
    } catch (error) {
      client.connection.stream.destroy()
      throw openError(error, address)
    } finally {
      cancel()
    }
    const connection = new WriterConnection({ client, texts, environment, password: address.password })
    client.on('end', () => {
      if (this.#epoch !== undefined && this.#session?.connection === connection) this.#retryAfter(reconnectMsMin)
    })
    return { client, connection }
  }

  async #limit({ client, connection }: Session): Promise<void> {
    const { statementMsMax } = this.#options
    await client.query(`set statement_timeout = ${statementMsMax}`)
    await client.query(`set lock_timeout = ${statementMsMax}`)
    connection.limitAnswers(4 * statementMsMax)
  }

  #retryAfter(delayMs: number): void {
    if (this.#isClosed || this.#isOvertaken) return
    this.#cancelRetry()
    this.#cancelRetry = this.#options.environment.after(delayMs, () => {
      this.#return().catch(() => this.#retryAfter(Math.min(delayMs * 2, reconnectMsMax)))
    })
  }

  async #return(): Promise<void> {
    const session = await this.#connect()
    try {
      // Nobody writes on the new connection before it is known that nobody else has.
      if (await this.#isStillOurs(session)) await this.#limit(session)
      else return session.connection.lose()
    } catch (error) {
      session.connection.lose()
      throw error
    }
    if (session.connection.isLost) return this.#retryAfter(reconnectMsMin)
    this.#session = session
    this.#onReturn()
  }

  async #isStillOurs({ client }: Session): Promise<boolean> {
    const { rows } = await client.query('select epoch from storage_owner')
    this.#isOvertaken = (rows[0] as { epoch: number } | undefined)?.epoch !== this.#epoch
    return !this.#isOvertaken && !this.#isClosed
  }
}

async function prepareSession(client: Client, place: string): Promise<void> {
  for (const statement of sessionStatements) await client.query(statement)
  const { rows } = await client.query(
    `select current_setting('server_encoding') as encoding, current_setting('synchronous_commit') as durability,
      pg_is_in_recovery()::int as standby`,
  )
  const found = rows[0] as { encoding: string; durability: string; standby: number }
  if (found.standby === 1)
    throw new StorageOpenError('unreadable', `The database ${place} is a standby: nothing can be written.`)
  if (found.encoding !== 'UTF8') {
    throw new StorageOpenError(
      'unreadable',
      `The database ${place} has the encoding ${found.encoding}: it must be UTF8.`,
    )
  }
  if (found.durability === 'off') await client.query('set synchronous_commit = on')
  await takeLock(client, place)
}

async function takeLock(client: Client, place: string): Promise<void> {
  try {
    await client.query(`set lock_timeout = ${lockWaitMs}`)
    await client.query(`select pg_advisory_lock(${lockNumber})`)
    await client.query('set lock_timeout = 0')
  } catch (error) {
    // 55P03: lock_not_available
    if (!(error instanceof Error && 'code' in error && error.code === '55P03')) throw error
    throw new StorageOpenError('in_use', `The database ${place} is in use by another process.`)
  }
}

/** Gives the error to start no server with. */
export function openError(error: unknown, { place, password }: DatabaseAddress): StorageOpenError {
  if (error instanceof StorageOpenError) return error
  const cause = loggable(error, password)
  return new StorageOpenError('unreadable', `The database ${place} cannot be opened: ${cause.message}`, cause)
}
