/**
 * A process for the crash test to kill: `node child.mjs <directory> <role> <sequence>`. It prints `start`, then the number of
 * each push that it holds to be durable, from `<sequence>` on.
 *
 * `push`: twenty callers push and print a number once it is acknowledged. `boast`: one caller prints before it has pushed,
 * as a broken server would answer.
 */
import { systemEnvironment } from '../../src/environment.ts'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import { caller, crashPush, openPushes } from './crash-push.ts'

const [directory = '', role = '', from = ''] = process.argv.slice(2)

// Writes to a pipe are synchronous on POSIX: what was printed reaches the parent, whenever this process is killed.
const print = (text: string | number) => process.stdout.write(`${text}\n`)

print('start')
const storage = await openSqliteStorage({ directory })
const { pushes } = await openPushes(storage, systemEnvironment)
let next = Number(from)

const push = async () => {
  for (;;) {
    const sequence = next++
    await pushes.push(caller, crashPush(sequence))
    print(sequence)
  }
}

const boast = () => {
  print(next)
  return new Promise(() => setInterval(() => {}, 1_000_000))
}

await Promise.all(role === 'push' ? Array.from({ length: 20 }, push) : [boast()])
