import { Kysely } from 'kysely'
import { type Environment, systemEnvironment } from '../../../environment.ts'
import { type WriterLimits, writerLimits } from '../../group-commit.ts'
import type { Storage } from '../../port.ts'
import type { Database } from '../database.ts'
import { migrate } from '../migrate.ts'
import { postgresWords } from '../migrations/migration.ts'
import { postgresDialect } from './dialect.ts'
import { ReaderPool } from './reader-pool.ts'
import { StatementTexts } from './statement-texts.ts'
import { PostgresStorage } from './storage.ts'
import { readPostgresUrl } from './url.ts'
import { vacuum } from './vacuum.ts'
import { openError, WriterSession } from './writer-session.ts'

export interface OpenPostgresOptions {
  /** `postgres://user:password@host:port/database`; parameters as in `url.ts`. */
  readonly url: string
  readonly environment?: Environment
  readonly limits?: WriterLimits
}

/**
 * Opens durable state in a PostgreSQL database (15 or newer, UTF8), for this process alone, at the newest schema. The
 * connection must be a session of its own: a pooler that shares sessions between transactions cannot hold the lock.
 *
 * @throws StorageOpenError
 */
export async function openPostgresStorage(options: OpenPostgresOptions): Promise<Storage> {
  const address = readPostgresUrl(options.url)
  const environment = options.environment ?? systemEnvironment
  const statementMsMax = (options.limits ?? writerLimits).unitMsMax
  // Whoever keeps state in a file never loads the driver.
  const { default: driver } = await import('pg')
  const texts = new StatementTexts()
  const session = await WriterSession.open({ driver, address, environment, texts, statementMsMax })
  try {
    const dialect = postgresDialect(session)
    const database = new Kysely<Database>({ dialect })
    await migrate({ database, words: postgresWords, nowMs: environment.nowMs(), place: address.place })
    const engine = {
      ...{ dialect, database, beginStatement: session.beginStatement },
      transactionIsOpen: () => session.transactionIsOpen(),
    }
    const readers = new ReaderPool(driver, address, texts)
    const storage = new PostgresStorage({
      ...{ engine, environment, limits: options.limits, session, readers },
      vacuum: (tables) => vacuum(driver, address, tables),
    })
    await session.keep(() => void storage.proveHealth())
    return storage
  } catch (error) {
    await session.close()
    throw openError(error, address)
  }
}
