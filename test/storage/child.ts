/**
 * A process for the tests to kill: `node child.mjs <place> <role> [<sequence>]`; the place is a data directory or the URL
 * of a database. It prints `start`, then a number
 * for each row that it holds to be durable.
 *
 * `append`: fifty callers append rows numbered in the order of submission and print a number once it is acknowledged.
 * `boast`: the same, but prints inside the unit, before the commit, and stands still in the middle of the unit of
 * `<sequence>`. What a broken writer would do; whoever checks for loss must notice.
 * `hold`: opens, prints 0, and stays.
 */
import { auditLog, openStorage } from '../../src/storage/mod.ts'

const [place = '', role = '', stopAt = ''] = process.argv.slice(2)

// Writes to a pipe are synchronous on POSIX: what was printed reaches the parent, whenever this process is killed.
const print = (text: string | number) => process.stdout.write(`${text}\n`)

print('start')
const storage = await openStorage({ database: place.includes('://') ? place : 'embedded', directory: place })
const audit = auditLog(storage)
const [newest] = await audit.list({ limit: 1 })
let next = Number(newest?.subject ?? 0) + 1

const entry = (sequence: number) => ({
  ...{ atMs: 0, actor: 'child', action: 'append', requestId: role },
  subject: String(sequence),
  // Large enough for the write-ahead log to be checkpointed now and then.
  details: { filler: 'x'.repeat(2_000) },
})

const append = async () => {
  for (;;) {
    const sequence = next++
    await audit.append(entry(sequence))
    print(sequence)
  }
}

const boast = async () => {
  for (;;) {
    const sequence = next++
    await storage.write(async (tx) => {
      await audit.append(entry(sequence), tx)
      print(sequence)
      if (sequence === Number(stopAt)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })
  }
}

const callers = { append, boast }[role]
if (callers !== undefined) await Promise.all(Array.from({ length: 50 }, callers))
print(0)
setInterval(() => {}, 1_000_000)
