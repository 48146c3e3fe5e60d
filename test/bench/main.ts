/** `npm run bench`: every benchmark, one after the other. */
import { build } from '../../src/cli/build.mjs'
import { deliveryBench } from './delivery.bench.ts'

await build()
// The others are scripts of their own and measure when they are loaded.
await import('./core.bench.ts')
await deliveryBench()
await import('./storage.bench.ts')
process.exit(0)
