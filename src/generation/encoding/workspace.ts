import type { Batch } from '../batch.ts'
import type { Plan } from '../plan.ts'
import { aligned, type Encoder, type Image, imageOf } from './image.ts'
import { type Instance, instantiate } from './instance.ts'
import { columnBytes, type Layout, layOutMemory } from './layout.ts'
import { type Memory, webAssembly } from './web-assembly.ts'

const pageBytes = 65536
/** Room for output to begin with, and what is kept after a batch. */
const outputBytesMin = 1 << 20
const keptBytesMax = 16 << 20
/** Room for columns to begin with. */
const entriesMin = 1024
const linesMin = 8192

interface Kernel extends Instance {
  /** What its globals stand for. */
  image?: Image
  layout?: Layout
}

/**
 * The memory in which this thread encodes: one for all plans and encoders, since a memory takes gigabytes of addresses.
 * Changing the plan or the encoder costs the copy of its image.
 */
interface Workspace {
  readonly memory: Memory
  /** All of the memory. */
  bytes: Uint8Array
  readonly kernels: Map<Encoder, Kernel>
  layout: Layout | undefined
  /** The image that the memory holds. */
  image: Image | undefined
}

let current: Workspace | undefined

function open(): Workspace {
  const memory = new webAssembly.Memory({ initial: 0 })
  return { memory, bytes: new Uint8Array(memory.buffer), kernels: new Map(), layout: undefined, image: undefined }
}

function kernelOf({ kernels, memory }: Workspace, encoder: Encoder): Kernel {
  const kernel: Kernel = kernels.get(encoder) ?? instantiate(encoder, memory)
  kernels.set(encoder, kernel)
  return kernel
}

function growTo(space: Workspace, size: number): void {
  const missing = size - space.bytes.length
  if (missing <= 0) return
  space.memory.grow(Math.ceil(missing / pageBytes))
  space.bytes = new Uint8Array(space.memory.buffer)
}

/** A layout with room for the image and the batch: that of before when it has. */
function reserve(space: Workspace, image: Image, batch: Batch): Layout {
  const { layout } = space
  const fits =
    layout !== undefined &&
    layout.imageBytes >= image.bytes.length &&
    layout.entries >= batch.count &&
    layout.lines >= batch.lineCount
  if (fits) return layout
  const imageBytes = aligned(Math.max(image.bytes.length, layout?.imageBytes ?? 0))
  const entries = Math.max(batch.count, layout?.entries ?? entriesMin)
  const lines = Math.max(Math.ceil(batch.lineCount * 1.25), layout?.lines ?? linesMin)
  const roomier = layOutMemory(imageBytes, entries, lines, batch)
  growTo(space, roomier.output + outputBytesMin)
  space.layout = roomier
  return roomier
}

/** Puts the image, the columns and their addresses where the kernel finds them. */
function prepare(space: Workspace, kernel: Kernel, image: Image, batch: Batch): Layout {
  const layout = reserve(space, image, batch)
  if (space.image !== image) {
    space.bytes.set(image.bytes)
    space.image = image
  }
  if (kernel.image !== image || kernel.layout !== layout) {
    kernel.bind(image, layout)
    kernel.image = image
    kernel.layout = layout
  }
  for (const name of kernel.columns) space.bytes.set(columnBytes(batch, name), layout.columns[name])
  return layout
}

/** The bytes of a batch, and where its entries begin, in the memory of the thread: valid until it encodes again. */
function write(space: Workspace, kernel: Kernel, { output, offsets }: Layout, { from, count }: Batch) {
  new Uint32Array(space.bytes.buffer, offsets, 1)[0] = 0
  let done = 0
  while (done < count) {
    done = kernel.encode(from, done, count, output, space.bytes.length)
    if (done < count) growTo(space, output + 2 * (space.bytes.length - output))
  }
  const positions = new Uint32Array(space.bytes.buffer, offsets, count + 1)
  return { bytes: space.bytes.subarray(output, output + positions[count]!), positions }
}

/** Encodes a batch and calls `take` with its bytes and count + 1 positions, which the next call overwrites. */
export function encodeWith<Taken>(
  plan: Plan,
  encoder: Encoder,
  batch: Batch,
  take: (bytes: Uint8Array, positions: Uint32Array) => Taken,
): Taken {
  const space = current ?? open()
  current = space
  const kernel = kernelOf(space, encoder)
  const layout = prepare(space, kernel, imageOf(plan, encoder), batch)
  const { bytes, positions } = write(space, kernel, layout, batch)
  const taken = take(bytes, positions)
  // A memory cannot shrink: after a huge batch the next one begins with a new memory.
  if (space.bytes.length > keptBytesMax) current = undefined
  return taken
}
