import { createHash, randomInt } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { below, draw } from '../../src/generation/randomness.ts'
import { ChunkCache } from '../../src/runs/chunk-cache.ts'
import { defaultConfiguration, GenerationPool, planReference, readChunks } from '../../src/runs/mod.ts'
import type { RenderedChunk } from '../../src/runs/worker.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const total = 6_000
const plan = planReference({ ...defaultConfiguration(), transactions: { target_count: total } }, [])
const pool = new GenerationPool({ workerThreads: 2, admission: () => Promise.resolve() })

afterAll(() => pool.close())

const encodings = ['ndjson', 'csv', 'ledger_proto'] as const
type Encoding = (typeof encodings)[number]

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Every entry's digest, read without giving anything back. */
async function digestsOf(encoding: Encoding): Promise<string[]> {
  const digests: string[] = []
  const fresh = new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })
  for await (const chunk of readChunks(fresh, plan, { from: 0, to: total, encoding })) {
    for (const [, bytes] of entriesOf(chunk)) digests.push(digest(bytes))
  }
  await fresh.close()
  return digests
}

function* entriesOf({ from, to, bytes, offsets }: RenderedChunk): Generator<[sequence: number, bytes: Uint8Array]> {
  for (let k = 0; k < to - from; k++) yield [from + k, bytes.subarray(offsets[k], offsets[k + 1])]
}

interface Reader {
  readonly encoding: Encoding
  readonly from: number
  readonly step: number
  /** Chunks after which it leaves. */
  readonly leavesAfter: number
  /** Turns of the event loop that it takes over a chunk before it reads it. */
  readonly slowness: number
  readonly givesBack: 'before' | 'after' | 'never'
}

function readerOf(index: number): Reader {
  const of = (question: number, bound: number): number => below(draw(seed, index, question), bound)
  return {
    encoding: encodings[of(0, encodings.length)]!,
    from: of(1, total * 0.8),
    step: 50 + of(2, 600),
    leavesAfter: of(3, 10) < 3 ? 1 + of(4, 4) : Number.POSITIVE_INFINITY,
    slowness: of(5, 2) * of(6, 40),
    givesBack: of(7, 10) < 8 ? 'after' : 'never',
  }
}

/** Reads as the reader does; gives the sequences whose bytes are not the expected ones. */
async function wrongEntries(reader: Reader): Promise<number[]> {
  const wrong: number[] = []
  let next = reader.from
  let chunks = 0
  for await (const chunk of readChunks(pool, plan, { ...reader, to: total })) {
    for (let k = 0; k < reader.slowness; k++) await turn()
    expect(chunk.from).toBe(next)
    if (reader.givesBack === 'before') pool.giveBack(chunk)
    for (const [sequence, bytes] of entriesOf(chunk)) {
      if (digest(bytes) !== expected[reader.encoding][sequence]) wrong.push(sequence)
    }
    next = chunk.to
    if (reader.givesBack === 'after') pool.giveBack(chunk)
    if (++chunks === reader.leavesAfter) return wrong
  }
  expect(next).toBe(total)
  return wrong
}

const expected: Record<Encoding, string[]> = { ndjson: [], csv: [], ledger_proto: [] }

beforeAll(async () => {
  for (const encoding of encodings) expected[encoding] = await digestsOf(encoding)
}, 60_000)

test(`readers at different places, slow ones and ones that leave all get their bytes (seed ${seed})`, async () => {
  const readers = Array.from({ length: 12 }, (_, index) => readerOf(index))
  expect(await Promise.all(readers.map((reader) => wrongEntries(reader)))).toEqual(readers.map(() => []))
})

test(`canary: a reader that gives back before it reads fails at its first entry (seed ${seed})`, async () => {
  await expect(wrongEntries({ ...readerOf(0), givesBack: 'before' })).rejects.toThrow(/detached/)
})

test('nothing of a chunk can be read once it was given back', async () => {
  const chunk = await pool.render(plan, 0, 500, 'ndjson')
  const [, first] = [...entriesOf(chunk)][0]!
  const before = digest(first)
  pool.giveBack(chunk)
  expect(chunk.bytes.length).toBe(0)
  expect(first.length).toBe(0)
  expect(digest(first)).not.toBe(before)
  expect(() => Buffer.from(chunk.bytes.buffer, 0, 10)).toThrow()
})

test('a chunk that is given back twice is taken once', async () => {
  const chunk = await pool.render(plan, 0, 500, 'ndjson')
  const expected = digest(chunk.bytes)
  pool.giveBack(chunk)
  pool.giveBack(chunk)
  const both = await Promise.all([pool.render(plan, 0, 500, 'ndjson'), pool.render(plan, 0, 500, 'ndjson')])
  expect(both.map(({ bytes }) => digest(bytes))).toEqual([expected, expected])
  expect(both[0]!.bytes.buffer).not.toBe(both[1]!.bytes.buffer)
})

test('the next chunk lies in the memory of the one given back: it is larger than the chunk needs', async () => {
  const own = new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })
  const small = await own.render(plan, 0, 20, 'ndjson')
  expect(small.bytes.buffer.byteLength).toBe(small.bytes.length)
  const large = await own.render(plan, 0, 500, 'ndjson')
  const size = large.bytes.buffer.byteLength
  own.giveBack(large)
  const next = await own.render(plan, 0, 20, 'ndjson')
  await own.close()
  expect(next.bytes.buffer.byteLength).toBe(size)
  expect(digest(next.bytes)).toBe(digest(small.bytes))
})

test('a shortage of memory drops what was given back', async () => {
  const own = new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })
  own.giveBack(await own.render(plan, 0, 500, 'ndjson'))
  await own.release()
  const next = await own.render(plan, 0, 20, 'ndjson')
  await own.close()
  expect(next.bytes.buffer.byteLength).toBe(next.bytes.length)
})

test('what the chunk cache holds stays whole while other readers give their chunks back', async () => {
  const cache = new ChunkCache(pool)
  const held = await cache.chunkAt(plan, 0, total)
  const before = digest(held.bytes)
  for await (const chunk of readChunks(pool, plan, { from: 0, to: total, encoding: 'ndjson' })) pool.giveBack(chunk)
  const again = await cache.chunkAt(plan, 0, total)
  expect(again).toBe(held)
  expect(digest(again.bytes)).toBe(before)
})
