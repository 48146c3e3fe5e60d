import type { RenderedChunk } from '../../runs/mod.ts'
import { frameEntries } from './frames.ts'

/**
 * The frames of whole chunks, laid out once for all subscribers of the same batch size. A chunk that is dropped takes
 * its frames along.
 */
const framesOfChunk = new WeakMap<RenderedChunk, Map<number | undefined, Buffer>>()

/** Gives the frames of the entries `from..to` of a chunk; whole chunks, the common case, are framed once. */
export function framesOf(chunk: RenderedChunk, from: number, to: number, batch: number | undefined): Buffer {
  if (from !== chunk.from || to !== chunk.to) return frameEntries(chunk, from, to, batch)
  const known = framesOfChunk.get(chunk) ?? new Map<number | undefined, Buffer>()
  framesOfChunk.set(chunk, known)
  const frames = known.get(batch) ?? frameEntries(chunk, from, to, batch)
  known.set(batch, frames)
  return frames
}
