/**
 * Shared maps over WebSockets: `npm run bench -- maps`; `writes`, `harness`, `subscribers`, `idle` or `cold` name the
 * parts that are wanted.
 *
 * Batches of two hundred clients where everything is kept durably, beside the same where nothing is; how long a write takes
 * to the last of a thousand live queries; the memory of connections that say nothing; how long a client that has nothing
 * takes to have a map. Servers are processes of their own.
 */
import { loadavg } from 'node:os'
import { coldBench } from './maps-cold.ts'
import { idleBench } from './maps-idle.ts'
import { subscriberBench } from './maps-subscribers.ts'
import { closedLoopBench, harnessBench } from './maps-writes.ts'

const wanted = process.argv.slice(2)
const parts: Readonly<Record<string, () => Promise<void>>> = {
  writes: closedLoopBench,
  harness: harnessBench,
  subscribers: subscriberBench,
  idle: idleBench,
  cold: coldBench,
}
const chosen = Object.keys(parts).filter((part) => wanted.includes(part))
for (const part of chosen.length > 0 ? chosen : Object.keys(parts)) {
  await parts[part]!()
  console.log(`  load ${loadavg()[0]!.toFixed(1)}`)
}
process.exit(0)
