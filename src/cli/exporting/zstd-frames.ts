import * as zlib from 'node:zlib'
import { ExportReadError } from './export-errors.ts'

/** zlib of newer engines reads zstd; older ones do not. */
const decompress = (zlib as { readonly zstdDecompressSync?: (bytes: Uint8Array) => Buffer }).zstdDecompressSync

const magic = 0xfd2fb528
const blockHead = 3
/** Block type whose content is one byte, however often it is repeated. */
const repeatedByte = 1
const frameBytesMax = 2 ** 28

/** Decompresses one zstd frame. @throws ExportReadError where the engine has no zstd. */
export function unzstd(bytes: Uint8Array): Buffer {
  if (decompress === undefined) throw new ExportReadError('this Node.js reads no zstd; it came with 22.15')
  return decompress(bytes)
}

/**
 * Length in bytes of the frame that the bytes start with, from its block headers (RFC 8878, section 3.1); undefined while
 * its end is not among the bytes. @throws Error for bytes that start no frame.
 */
export function frameLength(bytes: Buffer): number | undefined {
  if (bytes.length < 5) return undefined
  if (bytes.readUInt32LE(0) !== magic) throw new Error('not a zstd frame')
  const descriptor = bytes[4]!
  const isSingle = (descriptor & 0x20) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6]!
  let at = 5 + (isSingle ? 0 : 1) + dictionaryBytes + sizeBytes
  for (let isLast = false; !isLast; ) {
    if (at + blockHead > bytes.length) return undefined
    const head = bytes.readUIntLE(at, blockHead)
    isLast = (head & 1) === 1
    at += blockHead + (((head >> 1) & 3) === repeatedByte ? 1 : head >> 3)
  }
  const end = at + ((descriptor & 4) === 4 ? 4 : 0)
  return end > bytes.length ? undefined : end
}

/** The frames of a stream, each whole: an export has one per part, and not every engine reads on after the first. */
export async function* zstdFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (let length = frameLength(rest); length !== undefined; length = frameLength(rest)) {
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
    if (rest.length > frameBytesMax) throw new Error('a zstd frame without end')
  }
  if (rest.length > 0) throw new Error('the last zstd frame has no end')
}
