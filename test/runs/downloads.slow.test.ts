import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { below, draw } from '../../src/generation/randomness.ts'
import { defaultConfiguration, GenerationPool, planReference, readChunks } from '../../src/runs/mod.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const total = 12_000
let server: TestServer
let streamId: string
let entries: Buffer
/** Where entry i begins in `entries`. */
const starts: number[] = []

/** The bytes of the run, rendered by themselves and never given back. */
async function renderAll(planHash: string): Promise<Buffer> {
  const plan = planReference({ ...defaultConfiguration(), transactions: { target_count: total } }, [])
  expect(plan.planHash).toBe(planHash)
  const pool = new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })
  const parts: Uint8Array[] = []
  let length = 0
  for await (const { bytes, offsets } of readChunks(pool, plan, { from: 0, to: total, encoding: 'ndjson' })) {
    parts.push(bytes)
    for (const offset of offsets.subarray(0, -1)) starts.push(length + offset)
    length += bytes.length
  }
  await pool.close()
  return Buffer.concat(parts)
}

beforeAll(async () => {
  server = await startTestServer({ workerThreads: 2 })
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ count: total }),
  }
  const { body } = await server.call('startStream', '/api/stream/start', init)
  streamId = (body as { stream_id: string }).stream_id
  const run = await server.call('getStream', `/api/streams/${streamId}`)
  entries = await renderAll((run.body as { plan_hash: string }).plan_hash)
}, 60_000)

afterAll(() => server.stop())

async function open(from: number): Promise<IncomingMessage> {
  const request = get(`${server.url}/api/streams/${streamId}/entries?from=${from}`, { agent: false })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

/** Whether a download from an entry on has the bytes of the run, to its end or to where the reader leaves. */
async function hasItsBytes(response: IncomingMessage, from: number, leavesAt = Number.POSITIVE_INFINITY) {
  let at = starts[from]!
  const end = Math.min(entries.length, at + leavesAt)
  for await (const piece of response as AsyncIterable<Buffer>) {
    if (!entries.subarray(at, at + piece.length).equals(piece)) return false
    at += piece.length
    if (at >= end) return true
  }
  return at === entries.length
}

const placeOf = (reader: number, question: number): number => below(draw(seed, reader, question), total - 1_000)

test(`downloads of one run at different places have its bytes, slow or left early (seed ${seed})`, async () => {
  const slow = await Promise.all([0, 1, 2].map((reader) => open(placeOf(reader, 0))))
  const quick = Array.from({ length: 12 }, async (_, reader) => {
    const from = placeOf(reader, 1)
    const leavesAt = reader % 3 === 0 ? 1 + below(draw(seed, reader, 2), 1_000_000) : undefined
    return hasItsBytes(await open(from), from, leavesAt)
  })
  expect(await Promise.all(quick)).toEqual(quick.map(() => true))
  // The slow ones have taken nothing so far but what the system holds for them.
  const late = slow.map((response, reader) => hasItsBytes(response, placeOf(reader, 0)))
  expect(await Promise.all(late)).toEqual([true, true, true])
}, 60_000)

test('canary: a download from another place has other bytes', async () => {
  expect(await hasItsBytes(await open(1), 0)).toBe(false)
})
