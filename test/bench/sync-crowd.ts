/** Many clients of sync at once. */
import { setTimeout as pause } from 'node:timers/promises'
import { ServerProcess } from '../system/process.ts'
import { HttpConnection, readRequestOf } from './http-load.ts'
import { targetLine } from './measure.ts'
import { newRows, percentile, SyncClient, serverFlags } from './sync-load.ts'

const rounds = 5
const workMs = 3_000
const clientsAtWork = 100
const rowsPerPush = 10
const heartbeatClients = 10_000
const heartbeatEveryMs = 30_000
const healthEveryMs = 5
const seconds = 15

async function registered(port: number, count: number): Promise<SyncClient[]> {
  const clients = Array.from({ length: count }, () => new SyncClient())
  const queue = clients.values()
  const connections = Array.from({ length: Math.min(64, count) }, () => new HttpConnection(port))
  const register = async (connection: HttpConnection) => {
    for (const client of queue) await connection.send(client.register())
    connection.close()
  }
  await Promise.all(connections.map(register))
  return clients
}

async function timed(connection: HttpConnection, request: Buffer, into: number[]): Promise<void> {
  const startedMs = performance.now()
  await connection.send(request)
  into.push(performance.now() - startedMs)
}

interface Times {
  readonly push: number[]
  readonly pull: number[]
}

/** A client that pushes and pulls in turn: back to back, or each time after a pause of `pauseMs` on average. */
async function work(client: SyncClient, connection: HttpConnection, pauseMs: number, times: Times): Promise<void> {
  const endMs = performance.now() + workMs
  let since = 0
  for (;;) {
    for (const step of ['push', 'pull'] as const) {
      if (pauseMs > 0) await pause(Math.random() * 2 * pauseMs)
      if (performance.now() >= endMs) return
      const request = step === 'push' ? client.push(newRows(rowsPerPush)) : client.pull(since, rowsPerPush)
      await timed(connection, request, times[step])
      since += step === 'pull' ? rowsPerPush : 0
    }
  }
}

async function crowd(title: string, pauseMs: number): Promise<void> {
  await using server = await ServerProcess.start(serverFlags)
  const clients = await registered(server.port, clientsAtWork)
  const connections = clients.map(() => new HttpConnection(server.port))
  const measured: Times[] = []
  // The first round warms up and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    const times: Times = { push: [], pull: [] }
    await Promise.all(clients.map((client, at) => work(client, connections[at]!, pauseMs, times)))
    if (round >= 0) measured.push(times)
  }
  for (const step of ['push', 'pull'] as const) {
    const p50 = measured.map((times) => percentile(times[step], 0.5))
    const spread = measured.map((times, round) => percentile(times[step], 0.95) / p50[round]!)
    console.log(`  ${step} of ${clientsAtWork} clients, ${title}: p50 ${percentile(p50, 0.5).toFixed(1)} ms`)
    console.log(targetLine(`${step} of ${clientsAtWork} clients, ${title}: p95 / p50`, spread, { atMost: 5 }))
  }
}

/** Push and pull of a hundred clients: as fast as they are answered, and as people work. */
export async function hundredClientsBench(): Promise<void> {
  await crowd('without a pause', 0)
  await crowd('0.5 s apart', 500)
}

/** Health of a server to which ten thousand clients send a heartbeat every 30 s each. */
export async function heartbeatBench(): Promise<void> {
  await using server = await ServerProcess.start(serverFlags)
  const clients = await registered(server.port, heartbeatClients)
  const beats = clients.map((client) => client.heartbeat(0)).values()
  const connections = Array.from({ length: 64 }, () => new HttpConnection(server.port))
  const endMs = performance.now() + seconds * 1_000
  const everyMs = heartbeatEveryMs / heartbeatClients
  const beatTimes: number[] = []
  const startedMs = performance.now()
  let sent = 0
  const beat = async (connection: HttpConnection) => {
    for (const request of beats) {
      const dueMs = startedMs + sent * everyMs
      sent += 1
      await pause(Math.max(0, dueMs - performance.now()))
      if (performance.now() >= endMs) return
      await timed(connection, request, beatTimes)
    }
  }
  const health: number[] = []
  const probe = async () => {
    const connection = new HttpConnection(server.port)
    const request = readRequestOf('/health')
    while (performance.now() < endMs) {
      await timed(connection, request, health)
      await pause(healthEveryMs)
    }
  }
  await Promise.all([probe(), ...connections.map(beat)])
  const perSecond = beatTimes.length / seconds
  console.log(
    `  ${clients.length} clients, ${perSecond.toFixed(0)} heartbeats/s: p99 ${percentile(beatTimes, 0.99).toFixed(1)} ms`,
  )
  console.log(targetLine('/health meanwhile, p99 in ms', [percentile(health, 0.99)], { atMost: 20 }))
}
