/**
 * A process for the tests to kill: `node child.mjs <place> <role> [<number>]`; the place is a data directory or
 * the URL of a database. It prints `start`, then a number for each
 * write that it holds to be durable. Write number n puts key `k<n>` of the map `m`, and adds to and removes from the set `s`.
 *
 * `write`: fifty callers write and print a number once it is acknowledged.
 * `boast`: the same, but prints before the store has it, and stands still at `<number>`. What a broken server would do.
 */
import { systemEnvironment } from '../../src/environment.ts'
import { openMaps } from '../../src/maps/mod.ts'
import { openStorage } from '../../src/storage/mod.ts'
import { addTag, caller, dropTag, put } from './fixtures.ts'

const [place = '', role = '', stopAt = ''] = process.argv.slice(2)
// Writes to a pipe are synchronous on POSIX: what was printed reaches the parent, whenever this process is killed.
const print = (text: string | number) => process.stdout.write(`${text}\n`)

print('start')
const storage = await openStorage({ database: place.includes('://') ? place : 'embedded', directory: place })
const maps = await openMaps({ environment: systemEnvironment, nodeId: 'child', storage })
let next = maps.summaries().find(({ name }) => name === 'm')?.entryCount ?? 0

const operations = (at: number) => [
  put('m', `k${at}`, { at, filler: 'x'.repeat(500) }, Date.now()),
  addTag('s', `k${at % 10}`, at, `${at + 1}:0:child`),
  ...(at % 2 === 0 ? [dropTag('s', `k${at % 10}`, `${at + 1}:0:child`)] : []),
]

const write = async () => {
  for (;;) {
    const at = next++
    await maps.apply(operations(at), caller(), { writeConcern: 'PERSISTED' })
    print(at)
  }
}

const boast = async () => {
  for (;;) {
    const at = next++
    const written = maps.apply(operations(at), caller(), { writeConcern: 'PERSISTED' })
    print(at)
    if (at === Number(stopAt)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    await written
  }
}

const callers = { write, boast }[role]
if (callers !== undefined) await Promise.all(Array.from({ length: 50 }, callers))
