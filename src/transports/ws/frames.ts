/**
 * WebSocket text frames built straight from rendered chunks.
 *
 * A send per entry costs a syscall and several allocations each, which caps a socket far below what a run can emit, so
 * the frames of a chunk are laid out beside each other and a socket takes them in one write.
 * Source: RFC 6455 section 5.2; a server's frames are unmasked.
 */
import type { RenderedChunk } from '../../runs/mod.ts'

interface Envelope {
  readonly prefix: Buffer
  readonly suffix: Buffer
}

const single: Envelope = { prefix: Buffer.from('{"type":"entry","data":'), suffix: Buffer.from('}') }
const grouped: Envelope = { prefix: Buffer.from('{"type":"entries","data":['), suffix: Buffer.from(']}') }

const comma = 0x2c
const finalTextFrame = 0x81

/**
 * Frames the entries `from..to` of a chunk, `entriesPerFrame` at a time; `undefined` sends each entry in an `entry`
 * frame, a number in `entries` frames.
 */
export function frameEntries(chunk: RenderedChunk, from: number, to: number, batch: number | undefined): Buffer {
  const entriesPerFrame = batch ?? 1
  const envelope = batch === undefined ? single : grouped
  const { offsets } = chunk
  const first = from - chunk.from
  const last = to - chunk.from
  const frames = Math.ceil((last - first) / entriesPerFrame)
  const payload = (offsets[last] ?? 0) - (offsets[first] ?? 0)
  const out = Buffer.allocUnsafe(payload + frames * (10 + envelope.prefix.length + envelope.suffix.length))
  let end = 0
  for (let entry = first; entry < last; entry += entriesPerFrame) {
    const next = Math.min(entry + entriesPerFrame, last)
    end = writeFrame(out, end, chunk, entry, next, envelope)
  }
  return out.subarray(0, end)
}

function writeFrame(
  out: Buffer,
  at: number,
  chunk: RenderedChunk,
  first: number,
  last: number,
  envelope: Envelope,
): number {
  const start = chunk.offsets[first] ?? 0
  // The newline that ends the last entry of the frame stays behind.
  const end = (chunk.offsets[last] ?? 0) - 1
  const length = envelope.prefix.length + (end - start) + envelope.suffix.length
  let position = writeHeader(out, at, length)
  position += envelope.prefix.copy(out, position)
  out.set(chunk.bytes.subarray(start, end), position)
  for (let entry = first + 1; entry < last; entry += 1) {
    // The newline between two entries becomes the comma of the array.
    out[position + (chunk.offsets[entry] ?? 0) - start - 1] = comma
  }
  position += end - start
  return position + envelope.suffix.copy(out, position)
}

function writeHeader(out: Buffer, at: number, length: number): number {
  out[at] = finalTextFrame
  if (length < 126) {
    out[at + 1] = length
    return at + 2
  }
  if (length < 65_536) {
    out[at + 1] = 126
    return out.writeUInt16BE(length, at + 2)
  }
  out[at + 1] = 127
  return out.writeBigUInt64BE(BigInt(length), at + 2)
}
