/** Pages of a short log beside those of a long one. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBinding } from '../../src/storage/sql/sqlite/binding.ts'
import { ServerProcess } from '../system/process.ts'
import { HttpConnection } from './http-load.ts'
import { interleaved, median, ratiosOf, targetLine } from './measure.ts'
import { common, dataBytes, SyncClient, serverFlags } from './sync-load.ts'

const rounds = 9
const shortLog = 10_000
const pagesPerRound = 40
const rowsPerPage = 1_000
const rowsPerTransaction = 100_000

// Bulk SQL: over HTTP a long log would take hours. The states of rows are left out, since pages do not read them.
const insert = `insert into sync_changes
  with recursive numbers(lsn) as (select ? union all select lsn + 1 from numbers where lsn < ?)
  select 1, lsn, '${common.table}', unhex(printf('%016x', lsn)), 0, randomblob(${dataBytes}), '${common.clock}',
    '${common.moment}', ${common.checksum}, 0, '00000000-0000-4000-8000-000000000000', 0 from numbers`

/** Makes a log of `length` changes where a server has made the tables and the tenant. */
function fill(dataDir: string, length: number): void {
  const database = loadBinding().open(join(dataDir, 'tallymill.db'))
  const append = database.prepare(insert)
  for (let lsn = 1; lsn <= length; lsn += rowsPerTransaction) {
    append.run([lsn, Math.min(length, lsn + rowsPerTransaction - 1)])
  }
  database.prepare('update sync_tenants set head = ? where number = 1').run([length])
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

async function serverWith(dataDir: string, client: SyncClient, length: number): Promise<ServerProcess> {
  {
    await using empty = await ServerProcess.start(serverFlags, { dataDir })
    const connection = new HttpConnection(empty.port)
    await connection.send(client.register())
    connection.close()
    empty.child.kill('SIGTERM')
    await once(empty.child, 'close')
  }
  fill(dataDir, length)
  return ServerProcess.start(serverFlags, { dataDir })
}

/** Pages that begin anywhere, of a log of ten thousand changes and one of `long`. */
export async function lengthBench(long: number): Promise<void> {
  const client = new SyncClient()
  const directories = [shortLog, long].map(() => mkdtempSync(join(tmpdir(), 'tallymill-bench-')))
  await using short = await serverWith(directories[0]!, client, shortLog)
  await using longer = await serverWith(directories[1]!, client, long)
  const subject = (name: string, server: ServerProcess, length: number) => {
    const connection = new HttpConnection(server.port)
    const run = async () => {
      for (let page = 0; page < pagesPerRound; page += 1) {
        const since = Math.floor(Math.random() * (length - rowsPerPage))
        await connection.send(client.pull(since, rowsPerPage))
      }
      return pagesPerRound
    }
    return { name, run }
  }
  const rates = await interleaved([subject('short', short, shortLog), subject('long', longer, long)], rounds)
  for (const { name, rates: each } of rates)
    console.log(`  pages of the ${name} log: ${median(each).toFixed(0)} pages/s`)
  const title = `page of ${long.toLocaleString('en-US')} changes / of ${shortLog.toLocaleString('en-US')}, time`
  console.log(targetLine(title, ratiosOf(rates, 'short', 'long'), { atMost: 1.2 }))
  for (const directory of directories) rmSync(directory, { recursive: true })
}
