/** How long a write takes to a thousand live queries. */
import { setTimeout as pause } from 'node:timers/promises'
import { ServerProcess } from '../system/process.ts'
import { batchOf, checkAck, decode, MapsConnection, putOf, quietFlags } from './maps-client.ts'
import { targetLine } from './measure.ts'
import { percentile } from './sync-load.ts'

const subscribers = 1_000
const writes = 100
const warmingWrites = 20
/** The server has nothing to do before the next write. */
const restMs = 50
const map = 'bench'

async function subscribed(server: ServerProcess): Promise<MapsConnection[]> {
  const connections = await MapsConnection.openAll(server, subscribers)
  const query = { where: { open: true }, sort: [{ field: 'amount', direction: 'desc' }], limit: 10 }
  await Promise.all(
    connections.map((connection) =>
      connection.ask({ type: 'QUERY_SUB', payload: { queryId: 'top', mapName: map, query } }, 'QUERY_RESP'),
    ),
  )
  return connections
}

/** Resolves with the milliseconds since `startedMs` when a connection is told of its query. */
function told(connection: MapsConnection, startedMs: number): Promise<number> {
  return new Promise((resolve) => {
    connection.heard = (bytes) => {
      const afterMs = performance.now() - startedMs
      if (decode(bytes).type !== 'QUERY_UPDATE') return
      connection.heard = () => {}
      resolve(afterMs)
    }
  })
}

/** Every time of every subscriber, for some writes one after the other. */
async function delays(writer: MapsConnection, connections: readonly MapsConnection[], count: number) {
  const all: number[] = []
  for (let at = 0; at < count; at += 1) {
    const write = batchOf([putOf(map, 'first', { name: 'Alice', amount: at, open: true })])
    const startedMs = performance.now()
    const each = connections.map((connection) => told(connection, startedMs))
    checkAck(await writer.ask(write, 'OP_ACK'), 1)
    all.push(...(await Promise.all(each)))
    await pause(restMs)
  }
  return all
}

/** Live windows of the ten largest of what passes a filter, told of every write. */
export async function subscriberBench(): Promise<void> {
  await using server = await ServerProcess.start(quietFlags)
  const connections = await subscribed(server)
  const writer = await MapsConnection.open(server)
  await delays(writer, connections, warmingWrites)
  const times = await delays(writer, connections, writes)
  console.log(`A write to ${subscribers} live queries, each of a connection of its own, durable`)
  console.log(`  p50 ${percentile(times, 0.5).toFixed(1)} ms, last ${percentile(times, 1).toFixed(1)} ms`)
  console.log(targetLine('p99 of write to QUERY_UPDATE, ms', [percentile(times, 0.99)], { atMost: 150 }))
}
