import * as zlib from 'node:zlib'

/** zlib of newer engines compresses zstd; older ones do not. */
const compress = (zlib as { readonly zstdCompressSync?: (bytes: Uint8Array) => Uint8Array }).zstdCompressSync

/** Whether this engine compresses zstd (Node 22.15 and later). */
export const hasZstd = compress !== undefined

/** Compresses to one zstd frame. @throws where the engine cannot (`hasZstd`). */
export function zstd(bytes: Uint8Array): Uint8Array {
  if (compress === undefined) throw new Error('this Node.js has no zstd')
  return compress(bytes)
}
