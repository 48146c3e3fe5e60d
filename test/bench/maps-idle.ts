/** What connections take that say nothing. */
import { eventually } from '../support/server.ts'
import { ServerProcess } from '../system/process.ts'
import { Inspector, inspectable, type Memory } from './inspected-server.ts'
import { MapsConnection, quietFlags } from './maps-client.ts'
import { targetLine } from './measure.ts'

const connections = 2_000
/** So many come and go before anything counts: code is compiled, and memory taken, that no later one needs. */
const warming = 200

const kilobyte = 1_024

/** As the published client begins: it says which device it is, and waits. */
async function greeted(server: ServerProcess, count: number): Promise<MapsConnection[]> {
  const all = await MapsConnection.openAll(server, count)
  await Promise.all(all.map((connection) => connection.ask({ type: 'DEVICE_HELLO' }, 'DEVICE_ACK')))
  return all
}

async function follow(connection: MapsConnection): Promise<void> {
  await connection.ask({ type: 'SYNC_INIT', mapName: 'bench' }, 'SYNC_RESP_ROOT')
  const query = { where: { open: true }, limit: 10 }
  await connection.ask({ type: 'QUERY_SUB', payload: { queryId: 'q', mapName: 'bench', query } }, 'QUERY_RESP')
}

function report(title: string, before: Memory, after: Memory): void {
  const each = (part: keyof Memory) => (after[part] - before[part]) / connections / kilobyte
  const heap = each('heapUsed') + each('external')
  console.log(targetLine(`${title}, KB of resident memory`, [each('rss')], { atMost: 30 }))
  console.log(`    of it alive in the heap and outside of it: ${heap.toFixed(1)} KB`)
}

/** Resident size of the server with and without them, each time after three full collections. */
export async function idleBench(): Promise<void> {
  await using server = await ServerProcess.start(quietFlags, { env: inspectable })
  const inspector = await Inspector.of(server)
  for (const connection of await greeted(server, warming)) connection.close()
  await eventually(async () => (await server.json<{ connections: number }>('/health')).connections === 0)
  const before = await inspector.memory()
  const idle = await greeted(server, connections)
  const held = await inspector.memory()
  console.log(`${connections} connections that say nothing`)
  report('each', before, held)
  await Promise.all(idle.map(follow))
  report('each, following one map and one live query', before, await inspector.memory())
}
