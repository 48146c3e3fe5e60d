import type { Encoder, Image } from './image.ts'
import type { Column, Layout } from './layout.ts'
import { type Memory, webAssembly } from './web-assembly.ts'

/**
 * Writes entries from `begin` on as long as the next one is sure to end before `limit`. `from` is the sequence of entry 0.
 * Offsets say where each entry begins, counted from `output`; that of `begin` must be known. Gives the entry to go on
 * with: `count` when all are written.
 */
export type Encode = (from: number, begin: number, count: number, output: number, limit: number) => number

/** A kernel in a memory. */
export interface Instance {
  readonly encode: Encode
  /** The columns that it reads. */
  readonly columns: readonly Column[]
  /** Sets its globals. @throws when the kernel has a global that the host does not know, or lacks a group of the image. */
  readonly bind: (image: Image, layout: Layout) => void
}

const modules = new WeakMap<Encoder, object>()

/** The compiled code of an encoder, shared by its instances. */
function moduleOf(encoder: Encoder): object {
  const module = modules.get(encoder) ?? new webAssembly.Module(Buffer.from(encoder.compiled, 'base64'))
  modules.set(encoder, module)
  return module
}

export function instantiate(encoder: Encoder, memory: Memory): Instance {
  const { encode, memory: _memory, ...rest } = new webAssembly.Instance(moduleOf(encoder), { env: { memory } }).exports
  const globals = rest as Readonly<Record<string, { value: number }>>
  const columnEnd = 'Column'
  const columns = Object.keys(globals)
    .filter((name) => name.endsWith(columnEnd) && name !== `offsets${columnEnd}`)
    .map((name) => name.slice(0, -columnEnd.length) as Column)
  return { encode: encode as Encode, columns, bind: (image, layout) => bind(globals, image, layout) }
}

function bind(globals: Readonly<Record<string, { value: number }>>, image: Image, layout: Layout): void {
  const addresses = Object.entries({ ...layout.columns, offsets: layout.offsets })
  const values: Record<string, number> = {
    ...image.globals,
    ...Object.fromEntries(addresses.map(([name, address]) => [`${name}Column`, address])),
  }
  for (const [name, global] of Object.entries(globals)) {
    const value = values[name]
    if (value === undefined) throw new Error(`the kernel asks for ${name}, which the host does not have`)
    global.value = value
  }
  const lacking = image.groups.find((name) => !(name in globals))
  if (lacking !== undefined) throw new Error(`the kernel lacks ${lacking}`)
}
