/** The part of WebAssembly that encoders use: the types of the oldest Node that we support do not describe it. */

export interface Memory {
  /** All of the memory; growing detaches it. */
  readonly buffer: ArrayBuffer
  /** Adds pages of 64 KiB. */
  grow(pages: number): number
}

/** What a module exports by name: globals, which can be set, and functions. */
export type Exports = Readonly<Record<string, { value: number } | ((...numbers: number[]) => number)>>

interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number }) => Memory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: { env: { memory: Memory } }) => { readonly exports: Exports }
}

export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly
