/**
 * A process for the tests to kill: `node child.mjs <directory> <seed> <round> <durability> <snapshots>`. It prints `start`,
 * then a line `[worker, result]` for each step that the engine has acknowledged.
 */
import { State } from '../../../src/broker/embedded/journal/state.ts'
import { type Durability, openEmbeddedEngine } from '../../../src/broker/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { openSqliteStorage } from '../../../src/storage/mod.ts'
import { CrashWorker, workersCount } from './crash-worker.ts'

const [directory = '', seed, round, durability, snapshots] = process.argv.slice(2)

// Writes to a pipe are synchronous on POSIX: what was printed reaches the parent, whenever this process is killed.
const print = (text: string) => process.stdout.write(`${text}\n`)

// The engine takes snapshots when its journal has grown by megabytes: too seldom to be killed in one.
let opened: State | undefined
const open = State.open
State.open = async (...args) => {
  opened = await open.apply(State, args)
  return opened
}

print('start')
const engine = await openEmbeddedEngine({
  storage: await openSqliteStorage({ directory }),
  environment: systemEnvironment,
  durability: durability as Durability,
  memoryLimitBytes: 0,
  policy: 'noeviction',
  onSnapshotFailure(error) {
    throw error
  },
})

async function work(worker: number): Promise<void> {
  const own = new CrashWorker(Number(seed), Number(round), worker)
  for (;;) print(JSON.stringify([worker, await own.step(engine)]))
}

async function takeSnapshots(): Promise<void> {
  for (;;) {
    await opened!.takeSnapshot()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

await Promise.all([
  ...Array.from({ length: workersCount }, (_, worker) => work(worker)),
  ...(snapshots === 'snapshots' ? [takeSnapshots()] : []),
])
