/** The checksum of a change: what the server looks at, and what it writes where the bytes are its own. */
import { crc32 } from 'node:zlib'
import { sipHash13 } from './siphash.ts'

/**
 * `off`: a checksum is kept and given back as it came. `siphash13`: it must be that of the sync protocol, over key, data and
 * the client's own LSN. `crc32`: it must be the CRC-32 of the data.
 */
export const checksumModes = ['off', 'siphash13', 'crc32'] as const

export type ChecksumMode = (typeof checksumModes)[number]

export interface Checked {
  readonly key: Uint8Array
  readonly data: Uint8Array
  /** The client's own. */
  readonly clientLsn: number
}

/** Gives the checksum of a change, 32 bits without a sign; where nothing is looked at, that of the protocol. */
export function checksumOf(mode: ChecksumMode, change: Checked): number {
  return mode === 'crc32' ? crc32(change.data) : protocolChecksum(change)
}

/** SipHash-1-3 of key and data, each after its length, and the LSN; lengths and LSN as 64 bits, little-endian. */
function protocolChecksum({ key, data, clientLsn }: Checked): number {
  const bytes = Buffer.alloc(24 + key.length + data.length)
  bytes.writeBigUInt64LE(BigInt(key.length), 0)
  bytes.set(key, 8)
  bytes.writeBigUInt64LE(BigInt(data.length), 8 + key.length)
  bytes.set(data, 16 + key.length)
  bytes.writeBigUInt64LE(BigInt(clientLsn), bytes.length - 8)
  return sipHash13(bytes)
}
