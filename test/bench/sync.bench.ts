/**
 * Offline sync over HTTP: `npm run bench -- sync`; with `full` a log of ten million changes is read, not of one, and
 * `client`, `crowd`, `heartbeats` or `length` name the parts that are wanted.
 *
 * Pushes beside one prepared statement in one transaction of SQLite, pages beside their bare SELECT and JSON.stringify, a
 * hundred clients at work, ten thousand that send heartbeats, and pages of a short log beside those of a long one. The
 * server is a process of its own; this one speaks HTTP over plain sockets, and has its requests ready before it counts.
 */
import { loadavg } from 'node:os'
import { ServerProcess } from '../system/process.ts'
import { HttpConnection } from './http-load.ts'
import { interleaved, median, ratiosOf, type Subject, type Target, targetLine } from './measure.ts'
import { BareLog, BarePages } from './sync-bare.ts'
import { heartbeatBench, hundredClientsBench } from './sync-crowd.ts'
import { lengthBench } from './sync-length.ts'
import { newRows, SyncClient, serverFlags } from './sync-load.ts'

const rounds = 9
const rowsPerPush = 1_000
const pushesPerRound = 5
const pagesPerRound = 20
/** A server that has just started is half as fast: its code is not compiled yet. */
const warmingPushes = 40

const rows = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Runs the subjects in turn and says how the rate of the first compares with that of the second. */
async function compare(subjects: readonly [Subject, Subject], title: string, target: Target) {
  const rates = await interleaved(subjects, rounds)
  for (const { name, rates: each } of rates) console.log(`  ${name.padEnd(46)} ${rows.format(median(each))} rows/s`)
  console.log(targetLine(title, ratiosOf(rates, subjects[0].name, subjects[1].name), target))
}

async function pushBench(server: ServerProcess, client: SyncClient): Promise<void> {
  const bare = new BareLog()
  const connection = new HttpConnection(server.port)
  for (let k = 0; k < warmingPushes; k += 1) await connection.send(client.push(newRows(rowsPerPush)))
  const batches = Array.from({ length: (rounds + 1) * pushesPerRound }, () => newRows(rowsPerPush))
  const requests = batches.map((batch) => client.push(batch))
  const overHttp = async () => {
    for (let k = 0; k < pushesPerRound; k += 1) await connection.send(requests.pop()!)
    return pushesPerRound * rowsPerPush
  }
  const inSqlite = async () => {
    for (let k = 0; k < pushesPerRound; k += 1) bare.append(batches.pop()!)
    return pushesPerRound * rowsPerPush
  }
  const subjects = [
    { name: 'push, 1,000 rows of 100 B', run: overHttp },
    { name: 'one prepared statement, one transaction', run: inSqlite },
  ] as const
  await compare(subjects, 'rate of push / of the bare insert', { atLeast: 0.5 })
  connection.close()
  bare.remove()
}

async function pullBench(server: ServerProcess, client: SyncClient): Promise<void> {
  const pages = new BarePages(server.dataDir)
  const connection = new HttpConnection(server.port)
  const starts = Array.from({ length: pagesPerRound }, (_, page) => page * rowsPerPush)
  const requests = starts.map((start) => client.pull(start, rowsPerPush))
  const overHttp = async () => {
    for (const request of requests) await connection.send(request)
    return pagesPerRound * rowsPerPush
  }
  const bare = async () => {
    for (const start of starts) pages.read(start, rowsPerPush)
    return pagesPerRound * rowsPerPush
  }
  const subjects = [
    { name: 'bare SELECT and JSON.stringify', run: bare },
    { name: 'pull, pages of 1,000 rows', run: overHttp },
  ] as const
  await compare(subjects, 'time of pull / of the bare page', { atMost: 3 })
  connection.close()
  pages.close()
}

/** Pushes into a log and pulls from it, one client alone. */
async function oneClientBench(): Promise<void> {
  await using server = await ServerProcess.start(serverFlags)
  const client = new SyncClient()
  const connection = new HttpConnection(server.port)
  await connection.send(client.register())
  connection.close()
  await pushBench(server, client)
  await pullBench(server, client)
}

const wanted = process.argv.slice(2)
const isFull = wanted.includes('full')
const parts: Readonly<Record<string, () => Promise<void>>> = {
  client: oneClientBench,
  crowd: hundredClientsBench,
  heartbeats: heartbeatBench,
  length: () => lengthBench(isFull ? 10_000_000 : 1_000_000),
}
const chosen = Object.keys(parts).filter((part) => wanted.includes(part))
console.log(`Sync over HTTP: medians of ${rounds} interleaved rounds, load ${loadavg()[0]!.toFixed(1)}`)
for (const part of chosen.length > 0 ? chosen : Object.keys(parts)) await parts[part]!()
process.exit(0)
