/**
 * The broker's engines without a network in front: `npm run bench -- broker-engine`.
 *
 * Queues: a message published, consumed and acknowledged by each of 64 callers, with few and with many messages queued
 * (everysec, a real file). Start: an engine opened with what another has left.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Durability, type Engine, openEmbeddedEngine } from '../../src/broker/mod.ts'
import { systemEnvironment } from '../../src/environment.ts'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import { interleaved, rateLine, ratiosOf, type Subject, targetLine } from './measure.ts'

const rounds = 5
const callers = 64
const few = 1_000
const many = 1_000_000
const queueConfig = { depthMax: 2 * many, ackDeadlineMs: 3_600_000, retriesMax: 3, priority: 5, prefetch: 0 }
const body = { type: 'process_video', video_id: 'vid_123' }
const never = new AbortController().signal
const mustNotFail = (error: unknown) => {
  throw error
}

interface Opened extends AsyncDisposable {
  readonly engine: Engine
  readonly openMs: number
}

async function openEmbedded(directory: string, durability: Durability): Promise<Opened> {
  const storage = await openSqliteStorage({ directory })
  const startedMs = performance.now()
  const engine = await openEmbeddedEngine({
    ...{ storage, environment: systemEnvironment, durability, memoryLimitBytes: 0, policy: 'noeviction' },
    onSnapshotFailure: mustNotFail,
  })
  const close = async () => {
    await engine.close()
    await storage.close()
  }
  return { engine, openMs: performance.now() - startedMs, [Symbol.asyncDispose]: close }
}

function temporaryDirectory(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'tallymill-bench-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

async function fill({ queues }: Engine, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1_000) {
    const messages = Array.from({ length: 1_000 }, () => ({ message: body, headers: {} }))
    await queues.publish('q', messages, queueConfig)
  }
}

/** Each caller publishes, consumes and acknowledges in turn: what is queued stays as many. */
async function pass({ queues }: Engine, each: number): Promise<number> {
  const call = async (caller: number) => {
    const consumerId = `c${caller}`
    for (let k = 0; k < each; k += 1) {
      await queues.publish('q', [{ message: body, headers: {} }], queueConfig)
      const delivery = await queues.consume('q', { consumerId, waitMs: 0, signal: never })
      await queues.ack('q', delivery!.messageId)
      // Nothing else would let the disk have its turn.
      if (k % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)))
  return callers * each
}

async function queueBench(): Promise<void> {
  using small = temporaryDirectory()
  using large = temporaryDirectory()
  for (const [{ path }, count] of [
    [small, few],
    [large, many],
  ] as const) {
    await using filling = await openEmbedded(path, 'always')
    await fill(filling.engine, count)
  }
  await using shallow = await openEmbedded(small.path, 'everysec')
  await using deep = await openEmbedded(large.path, 'everysec')
  const subjects: Subject[] = [
    { name: `queue with ${few} messages`, run: () => pass(shallow.engine, 150) },
    { name: `queue with ${many} messages`, run: () => pass(deep.engine, 150) },
  ]
  const rates = await interleaved(subjects, rounds)
  for (const rate of rates) console.log(rateLine(rate))
  const ratio = ratiosOf(rates, `queue with ${many} messages`, `queue with ${few} messages`)
  console.log(targetLine('queue, a million queued / a thousand', ratio, { atLeast: 0.8 }))
  const perSecond = many / (deep.openMs / 1_000)
  console.log(targetLine('start with a million messages, effects/s', [perSecond], { atLeast: 200_000 }))
}

/** Effects of the journal and of snapshots, as a server leaves them. */
async function startBench(): Promise<void> {
  const keys = 300_000
  using directory = temporaryDirectory()
  {
    await using filling = await openEmbedded(directory.path, 'always')
    for (let at = 0; at < keys; at += 500) {
      const set = (k: number) => filling.engine.strings.set(`user:${at + k}`, { name: 'Alice', age: 30 }, {})
      await Promise.all(Array.from({ length: 500 }, (_, k) => set(k)))
    }
  }
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    await using opened = await openEmbedded(directory.path, 'always')
    times.push(keys / (opened.openMs / 1_000))
  }
  console.log(targetLine('start with 300,000 keys, effects/s', times, { atLeast: 200_000 }))
}

console.log(`The embedded engine: medians of ${rounds} interleaved rounds, load ${loadavg()[0]!.toFixed(1)}`)
await startBench()
await queueBench()
console.log(`  load at the end ${loadavg()[0]!.toFixed(1)}`)
process.exit(0)
