/** The client of the example against a server that is killed, each a real one: the simulation without its simplifications. */
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { temporaryDirectory } from '../../storage/fixtures.ts'
import { eventually } from '../../support/server.ts'
import { Chance } from '../../sync/simulation/chance.ts'
import { ServerProcess } from '../../system/process.ts'
import { type ClientOperation, type ExampleClient, exampleClient, type LinkEvents } from './example.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const kills = 5
const writersCount = 4

/** A server that can be killed and comes back on the same data, at another port. */
class MortalServer implements AsyncDisposable {
  readonly #dataDir: string
  #process: ServerProcess | undefined

  constructor(dataDir: string) {
    this.#dataDir = dataDir
  }

  async start(): Promise<void> {
    this.#process = await ServerProcess.start([], { dataDir: this.#dataDir })
  }

  async kill(): Promise<void> {
    const dying = this.#process
    this.#process = undefined
    await dying?.[Symbol.asyncDispose]()
  }

  connect({ open, message, close }: LinkEvents) {
    const socket = new WebSocket(`${this.#process?.wsUrl ?? 'ws://127.0.0.1:1'}/ws`)
    socket.on('open', open).on('message', message).on('close', close)
    socket.on('error', () => undefined)
    const send = (bytes: Uint8Array) => socket.readyState === WebSocket.OPEN && socket.send(bytes)
    return { send, close: () => socket.terminate() }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill()
  }
}

interface Writer {
  readonly client: ExampleClient
  readonly acknowledged: ClientOperation[]
  counted: number
}

function writerOn(server: MortalServer, nodeId: string): Writer {
  const acknowledged: ClientOperation[] = []
  const after = (ms: number, run: () => void) => {
    // Nobody waits as long as a person would.
    const timer = setTimeout(run, ms / 10)
    return () => clearTimeout(timer)
  }
  const client = exampleClient({
    nodeId,
    connect: (events) => server.connect(events),
    surroundings: { nowMs: Date.now, random: () => 0.5, after },
    onDone(op, result) {
      expect(result).toMatchObject({ success: true, achievedLevel: 'PERSISTED' })
      acknowledged.push(op)
    },
  })
  client.lww('m')
  client.or('s')
  return { client, acknowledged, counted: 0 }
}

/** Writes until told to stop, a few at a time; every other write is of a key that nobody else has. */
async function write(writer: Writer, nodeId: string, chance: Chance, stop: AbortSignal): Promise<void> {
  const { client } = writer
  for (let at = 0; !stop.aborted; at += 1) {
    // Each write goes out with all that are not acknowledged: without an end there would be far more of those than writes.
    if (client.pending().length > 100) await eventually(() => stop.aborted || client.pending().length < 50, 60_000)
    client.set('m', `${nodeId}-${at}`, { at })
    if (chance.happens(0.2)) client.remove('m', `shared-${chance.between(1, 20)}`)
    else client.set('m', `shared-${chance.between(1, 20)}`, { at, nodeId })
    client.add('s', `k${chance.between(1, 10)}`, at)
    if (chance.happens(0.3)) client.removeValue('s', `k${chance.between(1, 10)}`, chance.between(0, at))
    client.count('visits', 1)
    writer.counted += 1
    await new Promise((resolve) => setTimeout(resolve, chance.between(10, 50)))
  }
}

const stateOf = ({ client }: Writer) => ({
  roots: [client.lww('m').tree.root, client.or('s').tree.root],
  count: client.count('visits'),
})

test(`kill -9 of the server loses nothing acknowledged, and all roots are equal (TEST_SEED=${seed})`, {
  timeout: 120_000,
}, async () => {
  using directory = temporaryDirectory()
  await using server = new MortalServer(directory.path)
  const chance = new Chance(seed)
  await server.start()
  const writers = Array.from({ length: writersCount }, (_, at) => writerOn(server, `writer-${at}`))
  const stop = new AbortController()
  for (const { client } of writers) client.start()
  const writing = writers.map((writer, at) => write(writer, `writer-${at}`, new Chance(seed, at), stop.signal))
  for (let round = 0; round < kills; round += 1) {
    const before = writers.map(({ acknowledged }) => acknowledged.length)
    // It dies in the midst of work, not while everybody is still on the way to it.
    await eventually(() => writers.some(({ acknowledged }, at) => acknowledged.length > before[at]! + 10))
    await new Promise((resolve) => setTimeout(resolve, chance.between(0, 200)))
    await server.kill()
    await server.start()
  }
  stop.abort()
  await Promise.all(writing)
  const reader = writerOn(server, 'reader')
  reader.client.count('visits')
  for (const { client } of writers) client.stop()
  for (const { client } of [...writers, reader]) client.start()
  await eventually(() => [...writers, reader].every(({ client }) => client.isSettled()), 30_000)
  const expected = stateOf(reader)
  await eventually(() => writers.every((writer) => isDeepStrictEqual(stateOf(writer), stateOf(reader))), 30_000)
  for (const { client } of [...writers, reader]) client.stop()
  expect(expected.count).toBe(writers.reduce((sum, { counted }) => sum + counted, 0))
  const acknowledged = writers.flatMap((writer) => writer.acknowledged)
  expect(acknowledged.length).toBeGreaterThan(kills * 10)
  expect(acknowledged.filter((op) => !isThere(op, reader.client, acknowledged))).toEqual([])
})

/** Whether a write is there, or something later has taken its place. */
function isThere(op: ClientOperation, { lww, or }: ExampleClient, all: readonly ClientOperation[]): boolean {
  const { key, record, orRecord, orTag } = op
  const tags = or('s')
    .of(key)
    .map(({ tag }) => tag)
  if (orTag !== undefined) return !tags.includes(orTag)
  if (orRecord) return tags.includes(orRecord.tag) || all.some((other) => other.orTag === orRecord.tag)
  const held = lww('m').records.get(key)
  if (isDeepStrictEqual(held, record)) return true
  const isLater = held !== undefined && held.timestamp.millis >= (record?.timestamp.millis ?? 0)
  return isLater && all.some((other) => other.key === key && isDeepStrictEqual(other.record, held))
}
