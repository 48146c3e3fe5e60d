import { expect, test } from 'vitest'
import { emptyTally } from '../../../src/generation/mod.ts'
import { frameBatches, frameEntries } from '../../../src/transports/ws/frames.ts'

/** Decodes unmasked text frames. Source: RFC 6455 section 5.2. */
function decode(bytes: Buffer): string[] {
  const texts: string[] = []
  let at = 0
  while (at < bytes.length) {
    expect(bytes[at]).toBe(0x81)
    const short = bytes[at + 1] ?? 0
    const [length, start] =
      short < 126
        ? [short, at + 2]
        : short === 126
          ? [bytes.readUInt16BE(at + 2), at + 4]
          : [Number(bytes.readBigUInt64BE(at + 2)), at + 10]
    texts.push(bytes.subarray(start, start + length).toString())
    at = start + length
  }
  return texts
}

function chunkOf(entries: readonly object[], from = 100) {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
  const offsets = new Uint32Array(lines.length + 1)
  lines.forEach((line, k) => {
    offsets[k + 1] = (offsets[k] ?? 0) + Buffer.byteLength(line)
  })
  return { from, to: from + entries.length, bytes: Buffer.from(lines.join('')), offsets, tally: emptyTally() }
}

// Payloads around the sizes at which the header changes: 125 / 126 and 65,535 / 65,536 bytes.
const sizes = [0, 80, 85, 86, 87, 90, 100, 1_000, 65_000, 65_490, 65_495, 65_500, 65_505, 65_510, 70_000]
const entries = sizes.map((size, k) => ({ k, text: 'é'.repeat(size >> 1) }))

test('WS-1: each entry arrives in a frame of its own, whatever its length', () => {
  const chunk = chunkOf(entries)
  const frames = decode(frameEntries(chunk, chunk.from, chunk.to))
  expect(frames.map((text) => JSON.parse(text))).toEqual(entries.map((data) => ({ type: 'entry', data })))
})

test('a part of a chunk is framed alone', () => {
  const chunk = chunkOf(entries)
  const frames = decode(frameEntries(chunk, chunk.from + 2, chunk.from + 5))
  expect(frames.map((text) => JSON.parse(text).data.k)).toEqual([2, 3, 4])
})

test('batches hold the wanted number of entries, the last one the rest, whatever was framed before', () => {
  const chunk = chunkOf(entries)
  const batches = (from: number, to: number, batch: number) =>
    decode(Buffer.concat(frameBatches(chunk, from, to, batch))).map((text) => JSON.parse(text).data)
  const { from, to } = chunk
  expect(batches(from, to, 4).map((data) => data.length)).toEqual([4, 4, 4, 3])
  expect(batches(from, to, 1000)).toEqual([entries])
  expect(batches(from + 1, from + 4, 2).flat()).toEqual(entries.slice(1, 4))
  const singles = decode(frameEntries(chunk, from, to)).map((text) => JSON.parse(text).data)
  expect(singles).toEqual(entries)
})
