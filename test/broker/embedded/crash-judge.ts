import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { farMs } from './crash-keys.ts'
import { type View, viewOf } from './crash-model.ts'
import { never, queueConfig, sharedRoom } from './crash-queues.ts'
import { CrashWorker, workersCount } from './crash-worker.ts'

type Reports = readonly (readonly [worker: number, result: unknown])[]

/** What is wrong with an engine that was opened after a crash, by worker; empty when nothing is. The queues are emptied. */
export async function judge(engine: Engine, seed: number, round: number, reports: Reports): Promise<string[]> {
  const problems: string[] = []
  const workers = Array.from({ length: workersCount }, (_, worker) => new CrashWorker(seed, round, worker))
  for (const [worker, result] of reports) workers[worker]!.acknowledge(result)
  for (const worker of workers) {
    const seen = await look(engine, worker)
    const acknowledged = JSON.stringify(viewOf(worker.model))
    if (isDeepStrictEqual(seen, JSON.parse(acknowledged))) continue
    // The step that nobody heard of may be there, but only as a whole.
    worker.assume(seen)
    const expected = JSON.stringify(viewOf(worker.model))
    if (!isDeepStrictEqual(seen, JSON.parse(expected))) {
      problems.push(`${worker.name}: has ${JSON.stringify(seen)}, wanted ${acknowledged} or ${expected}`)
    }
  }
  return [...problems, ...(await sharedProblems(engine, workers))]
}

async function look(engine: Engine, { name, model }: CrashWorker): Promise<View> {
  const { hashes, lists, sets, sortedSets, blobs } = engine
  const scored = await sortedSets.range(`${name}:scores`, 0, -1, false)
  return {
    strings: await stringsOf(engine, name),
    hash: Object.fromEntries(await hashes.all(`${name}:hash`)) as Record<string, number>,
    list: (await lists.range(`${name}:list`, 0, -1)) as number[],
    set: ((await sets.members(`${name}:set`)) as string[]).toSorted(),
    scores: scored.map(({ member, score }) => [member, score] as const),
    bytes: [...((await blobs.bitmap.get(`${name}:bytes`)) ?? [])],
    ...(await queueOf(engine, name, model.leased)),
    events: await eventsOf(engine, name),
    counted: await engine.count(name, 0, farMs),
    produced: await engine.producerPosition(name, `queue:${name}`),
  }
}

async function stringsOf({ keys, strings }: Engine, name: string): Promise<View['strings']> {
  const found: Record<string, { value: Json; deadlineMs: number | null }> = {}
  const page = await keys.scan(`${name}:`, null, 1_000)
  for (const key of page.keys) {
    if ((await keys.typeOf(key)) === 'string') found[key.slice(name.length + 1)] = (await strings.get(key))!
  }
  return found
}

/** Takes everything that is ready and acks what is leased: there is no other way to see what a queue has. */
async function queueOf({ queues }: Engine, name: string, leased: readonly { readonly id: string | undefined }[]) {
  if (!(await queues.list()).includes(name)) return { ready: [], pending: 0, dead: [] }
  const { pending } = await queues.statistics(name)
  const letters = await queues.deadLetters(name, queueConfig.depthMax)
  const ready: [number, number][] = []
  for (;;) {
    const delivery = await queues.consume(name, { consumerId: 'judge', waitMs: 0, signal: never })
    if (delivery === undefined) break
    ready.push([delivery.message as number, delivery.retryCount])
    await queues.ack(name, delivery.messageId)
  }
  let ended = 0
  for (const { id } of leased) {
    if (id !== undefined)
      ended += await queues.ack(name, id).then(
        () => 1,
        () => 0,
      )
  }
  // At most one lease ended, or began, without anybody hearing of it.
  if (Math.abs(pending - ended) > 1) return { ready, pending: Number.NaN, dead: [] }
  return { ready, pending, dead: letters.map(({ message, reason }) => [message as number, reason] as const) }
}

async function eventsOf({ rooms }: Engine, name: string): Promise<number[]> {
  if (!(await rooms.list()).includes(name)) return []
  const { events } = await rooms.read(name, 0, 1_000_000)
  return events.map(({ data }) => data as number)
}

/** In the room of all: dense offsets, the numbers of each worker in order, and every offset that was given. */
async function sharedProblems({ rooms }: Engine, workers: readonly CrashWorker[]): Promise<string[]> {
  const problems: string[] = []
  const known = (await rooms.list()).includes(sharedRoom)
  const events = known ? (await rooms.read(sharedRoom, 0, 1_000_000)).events : []
  const byWorker = new Map<string, number[]>()
  events.forEach(({ offset, data }, k) => {
    const { name, n } = data as { name: string; n: number }
    if (offset !== k) problems.push(`${sharedRoom}: offset ${offset} in place ${k}`)
    const offsets = byWorker.get(name) ?? []
    if (n !== offsets.length) problems.push(`${name}: shared event ${n} in place ${offsets.length}`)
    byWorker.set(name, [...offsets, offset])
  })
  for (const { name, model } of workers) {
    const offsets = byWorker.get(name) ?? []
    const isKept = model.shared.every((offset, n) => offset === undefined || offset === offsets[n])
    if (!isKept || offsets.length > model.shared.length + 1) problems.push(`${name}: shared ${offsets} ${model.shared}`)
  }
  return problems
}
