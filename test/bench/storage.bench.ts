/**
 * Durable appends per second through group commit, on both engines: `npm run bench -- storage`.
 *
 * Each caller appends one row, waits until it is durable, and goes on. Medians of 5 rounds, the engines in turn. How long
 * this disk takes to make a write durable is printed beside them, because with one caller little else is measured.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { CompiledQuery } from 'kysely'
import { type AuditEntry, auditLog, openStorage, type Storage } from '../../src/storage/mod.ts'
import { loadBinding } from '../../src/storage/sql/sqlite/binding.ts'
import { isPostgresOff, startPostgres } from '../storage/postgres-server.ts'

const rounds = 5
const roundMs = 1_000
const callerCounts = [1, 64, 500]

const entry: AuditEntry = {
  atMs: 1_700_000_000_000,
  actor: 'bench',
  action: 'append',
  subject: '0123456789abcdef',
  requestId: 'bench',
  details: { filler: 'x'.repeat(200) },
}

/** One append: with the query builder, as repositories do, and with a fixed statement, as hot paths do. */
const appends: Record<string, (storage: Storage) => Promise<unknown>> = {
  'query builder': (storage) => auditLog(storage).append(entry),
  'fixed statement': (storage) => storage.write((tx) => tx.executeQuery(CompiledQuery.raw(insertSql, insertValues))),
}
const insertSql =
  'INSERT INTO audit_log (at, actor, action, subject, request_id, details) VALUES (?, ?, ?, ?, ?, ?) RETURNING id'
const insertValues = [
  entry.atMs,
  entry.actor,
  entry.action,
  entry.subject,
  entry.requestId,
  JSON.stringify(entry.details),
]

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

interface Round {
  readonly perSecond: number
  readonly unitsPerTransaction: number
  readonly stallMs: number
}

async function measureRound(storage: Storage, append: () => Promise<unknown>, callers: number): Promise<Round> {
  const before = storage.statistics()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const startedMs = performance.now()
  const caller = async () => {
    while (performance.now() - startedMs < roundMs) await append()
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const seconds = (performance.now() - startedMs) / 1_000
  delay.disable()
  const after = storage.statistics()
  const units = after.committed - before.committed
  const unitsPerTransaction = units / (after.transactions - before.transactions)
  return { perSecond: units / seconds, unitsPerTransaction, stallMs: delay.max / 1e6 }
}

function syncMs(directory: string): number {
  const file = openSync(join(directory, 'sync-probe'), 'w')
  const times = Array.from({ length: 200 }, () => {
    writeSync(file, 'x'.repeat(4_096))
    const startedMs = performance.now()
    fdatasyncSync(file)
    return performance.now() - startedMs
  })
  closeSync(file)
  return median(times)
}

const directory = mkdtempSync(join(tmpdir(), 'tallymill-bench-'))
const server = isPostgresOff ? undefined : await startPostgres({ durable: true })
const engines: Record<string, Storage> = { SQLite: await openStorage({ database: 'embedded', directory }) }
if (server !== undefined) {
  engines.PostgreSQL = await openStorage({ database: await server.freshDatabase(), directory })
}
console.log(`Storage: ${loadBinding().name}, Node ${process.version}, fdatasync p50 ${syncMs(directory).toFixed(2)} ms`)

function line(name: string, callers: number, results: readonly Round[]): string {
  const of = (key: keyof Round) => median(results.map((result) => result[key]))
  return (
    `${name.padEnd(27)} ${String(callers).padStart(4)} callers: ${of('perSecond').toFixed(0).padStart(7)} appends/s, ` +
    `${of('unitsPerTransaction').toFixed(0)} units/transaction, longest stall ${of('stallMs').toFixed(1)} ms`
  )
}

for (const [name, append] of Object.entries(appends)) {
  for (const storage of Object.values(engines)) await measureRound(storage, () => append(storage), 64)
  for (const callers of callerCounts) {
    const results = new Map<string, Round[]>(Object.keys(engines).map((engine) => [engine, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const [engine, storage] of Object.entries(engines)) {
        results.get(engine)?.push(await measureRound(storage, () => append(storage), callers))
      }
    }
    for (const [engine, measured] of results) console.log(line(`${engine}, ${name}`, callers, measured))
  }
}
for (const storage of Object.values(engines)) await storage.close()
await server?.remove()
rmSync(directory, { recursive: true })
