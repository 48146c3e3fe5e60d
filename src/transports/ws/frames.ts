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
/** Longest head of a frame. */
export const headerBytesMax = 10

/** Frames the entries `from..to` of a chunk, each in an `entry` frame, beside each other in one buffer. */
export function frameEntries(chunk: RenderedChunk, from: number, to: number): Buffer {
  const { bytes, offsets } = chunk
  const first = from - chunk.from
  const last = to - chunk.from
  const payload = (offsets[last] ?? 0) - (offsets[first] ?? 0)
  const overhead = headerBytesMax + single.prefix.length + single.suffix.length
  const out = Buffer.allocUnsafe(payload + (last - first) * overhead)
  let at = 0
  for (let entry = first; entry < last; entry += 1) {
    const start = offsets[entry] ?? 0
    // The newline after the entry stays behind.
    const end = (offsets[entry + 1] ?? 0) - 1
    at = writeHeader(out, at, single.prefix.length + (end - start) + single.suffix.length)
    at += single.prefix.copy(out, at)
    out.set(bytes.subarray(start, end), at)
    at += end - start
    at += single.suffix.copy(out, at)
  }
  return out.subarray(0, at)
}

/**
 * Frames the entries `from..to` of a chunk in `entries` frames of `batch` entries, as pieces to be written one after the
 * other: what is large stays where it is. The newlines between the entries of the chunk become commas for that, once.
 */
export function frameBatches(chunk: RenderedChunk, from: number, to: number, batch: number): Buffer[] {
  joinByCommas(chunk)
  const pieces: Buffer[] = []
  for (let first = from; first < to; first += batch) {
    const start = chunk.offsets[first - chunk.from] ?? 0
    const end = (chunk.offsets[Math.min(first + batch, to) - chunk.from] ?? 0) - 1
    const head = Buffer.allocUnsafe(headerBytesMax + grouped.prefix.length)
    const headEnd = writeHeader(head, 0, grouped.prefix.length + (end - start) + grouped.suffix.length)
    const length = headEnd + grouped.prefix.copy(head, headEnd)
    const { buffer, byteOffset } = chunk.bytes
    pieces.push(head.subarray(0, length), Buffer.from(buffer, byteOffset + start, end - start), grouped.suffix)
  }
  return pieces
}

const joined = new WeakSet<RenderedChunk>()

// Frames of single entries leave the separators out, so whichever stands there is right for them.
function joinByCommas(chunk: RenderedChunk): void {
  if (joined.has(chunk)) return
  joined.add(chunk)
  for (let entry = 1; entry < chunk.offsets.length; entry += 1) chunk.bytes[(chunk.offsets[entry] ?? 0) - 1] = comma
}

/** Writes the head of a text frame whose payload has `length` bytes, and gives where the payload begins. */
export function writeHeader(out: Buffer, at: number, length: number): number {
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
