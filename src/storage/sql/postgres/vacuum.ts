import type { default as Driver } from 'pg'
import { loggable } from './database-error.ts'
import type { DatabaseAddress } from './url.ts'

/**
 * Lets the space of deleted rows be used again, and gives what is free at the end of a table back. It works on a connection
 * of its own, since it can be part of no transaction, beside readers and writers.
 *
 * @throws PostgresError
 */
export async function vacuum(
  driver: typeof Driver,
  { client: config, password }: DatabaseAddress,
  tables: readonly string[],
): Promise<void> {
  const client = new driver.Client({ ...config, keepAlive: true })
  // A connection that is lost while a query runs rejects the query.
  client.on('error', () => {})
  try {
    await client.connect()
    for (const table of tables) await client.query(`vacuum (analyze) ${client.escapeIdentifier(table)}`)
  } catch (error) {
    throw loggable(error, password)
  } finally {
    await client.end().catch(() => {})
  }
}
