import type { RenderedChunk } from '../../runs/mod.ts'
import { frameEntries } from './frames.ts'

/** The frames of whole chunks, laid out once for all subscribers. A chunk that is dropped takes its frames along. */
const framesOfChunk = new WeakMap<RenderedChunk, Buffer>()

/** Gives the frames of the entries `from..to` of a chunk; whole chunks, the common case, are framed once. */
export function framesOf(chunk: RenderedChunk, from: number, to: number): Buffer {
  if (from !== chunk.from || to !== chunk.to) return frameEntries(chunk, from, to)
  const frames = framesOfChunk.get(chunk) ?? frameEntries(chunk, from, to)
  framesOfChunk.set(chunk, frames)
  return frames
}
