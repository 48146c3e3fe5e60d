/**
 * Products of one vector with many, four numbers at a time: a WebAssembly function, several times as fast as the same
 * loop in JavaScript. It is small enough to be written out here by its instructions, so it needs no compiler.
 *
 * It adds 32-bit floats in a fixed order, so equal vectors give equal products at any place and on every machine.
 */

/** Numbers of a vector are filled up with zeros to a multiple of this: what one turn of the inner loop takes. */
export const kernelStep = 8
/** Numbers, with those zeros, of the rows that one call takes; a row has at most 4,096. */
export const kernelRowNumbers = 65_536

const floatBytes = 4
const queryAt = 0
const rowsAt = 16_384
const productsAt = rowsAt + kernelRowNumbers * floatBytes
/** Room for the query, the rows and a product for each: 64 KiB each page. */
const pages = 6

const i32 = 0x7f
const v128 = 0x7b
const empty = 0x40
const end = 0x0b
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const loop = (...body: number[]): number[] => [0x03, empty, ...body, end]
const againIf = (...condition: number[]): number[] => [...condition, 0x0d, 0]
const less = (a: number, b: number): number[] => [...get(a), ...get(b), 0x49]
const advance = (local: number, bytes: number): number[] => [...get(local), 0x41, bytes, 0x6a, ...set(local)]
const loadFour = (local: number, offset: number): number[] => [...get(local), 0xfd, 0x00, 2, offset]
const noughts = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const addFours = [0xfd, 0xe4, 0x01]
const multiplyFours = [0xfd, 0xe6, 0x01]
const lane = (local: number, number: number): number[] => [...get(local), 0xfd, 0x1f, number]
const addFloats = 0x92
const storeFloat = [0x38, 2, 0]

/** Parameters of the function by number, then its own variables. */
const [query, queryEnd, rows, rowsEnd, products, column, even, odd] = [0, 1, 2, 3, 4, 5, 6, 7] as const

const addProducts = (sum: number, offset: number): number[] => [
  ...get(sum),
  ...loadFour(column, offset),
  ...loadFour(rows, offset),
  ...multiplyFours,
  ...addFours,
  ...set(sum),
]

const addLanes = (sum: number): number[] => [
  ...lane(sum, 0),
  ...lane(sum, 1),
  addFloats,
  ...lane(sum, 2),
  ...lane(sum, 3),
  addFloats,
  addFloats,
]

const overColumns = loop(
  ...addProducts(even, 0),
  ...addProducts(odd, 16),
  ...advance(rows, 32),
  ...advance(column, 32),
  ...againIf(...less(column, queryEnd)),
)

const overRows = loop(
  ...[...get(query), ...set(column)],
  ...[...noughts, ...set(even), ...noughts, ...set(odd)],
  ...overColumns,
  ...[...get(even), ...get(odd), ...addFours, ...set(even)],
  ...[...get(products), ...addLanes(even), ...storeFloat],
  ...advance(products, floatBytes),
  ...againIf(...less(rows, rowsEnd)),
)

/** Lengths in the module are LEB128: seven bits a byte, the lowest first. */
const length = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...length(value >> 7)])
const sized = (...bytes: number[]): number[] => [...length(bytes.length), ...bytes]
const section = (id: number, ...bytes: number[]): number[] => [id, ...sized(...bytes)]
const name = (text: string): number[] => sized(...text.split('').map((letter) => letter.charCodeAt(0)))
const locals = [2, 1, i32, 2, v128]

const moduleBytes = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 1, 0x60, ...sized(i32, i32, i32, i32, i32), 0),
  ...section(3, 1, 0),
  ...section(5, 1, 1, pages, pages),
  ...section(7, 2, ...name('memory'), 2, 0, ...name('products'), 0, 0),
  ...section(10, 1, ...sized(...locals, ...overRows, end)),
])

type Products = (query: number, queryEnd: number, rows: number, rowsEnd: number, products: number) => void

/** The part of the runtime that is used; the compiler has no types for it without those of a browser. */
interface Runtime {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => { readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; readonly products: Products } }
}

function instantiate(): { readonly numbers: Float32Array; readonly products: Products } {
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: Runtime }).WebAssembly
  const { memory, products } = new Instance(new Module(moduleBytes)).exports
  return { numbers: new Float32Array(memory.buffer), products }
}

let kernel: ReturnType<typeof instantiate> | undefined

/**
 * Gives the products of `vector` with the first `count` rows of `block`. Vector and rows have the same length, a
 * multiple of 8, and the rows at most 65,536 numbers in all. What it gives is overwritten by the next call.
 */
export function productsOf(vector: Float32Array, block: Float32Array, count: number): Float32Array {
  kernel ??= instantiate()
  const { numbers, products: multiply } = kernel
  const used = count * vector.length
  numbers.set(vector, queryAt)
  numbers.set(block.subarray(0, used), rowsAt / floatBytes)
  const rowsStop = rowsAt + used * floatBytes
  if (count > 0) multiply(queryAt, queryAt + vector.byteLength, rowsAt, rowsStop, productsAt)
  return numbers.subarray(productsAt / floatBytes, productsAt / floatBytes + count)
}
