/**
 * MsgPack from strangers. Written out rather than taken from a library, because everything a frame can do to this process
 * has to be refused while it is read: nesting, lengths that lie, keys that are no text, objects of other kinds.
 * Source: the MessagePack specification; `undefined` is the extension 0 that the published client writes.
 */
import { messageContainersMax, nestingMax } from './limits.ts'

/** Thrown by a reader and caught by `decode`; one object, since frames of garbage come by the hundred thousand. */
const refused = new Error('not a MsgPack message')

const shortText = 24
const timestampExtension = 0xff
/** Of a date of the language, in either direction. Source: ECMA-262, time values. */
const farthestMs = 8.64e15
const undefinedExtension = 0

/** How much of a message is read. */
interface Bounds {
  readonly nestingMax: number
  readonly containersMax: number
}

const ofStrangers: Bounds = { nestingMax, containersMax: messageContainersMax }
const ofOurOwn: Bounds = { nestingMax: Number.POSITIVE_INFINITY, containersMax: Number.POSITIVE_INFINITY }

/**
 * The value of one whole MsgPack message, or undefined when it is none: cut short, followed by more, or beyond a limit.
 * An integer beyond 2^53 becomes the nearest number: clients read and write numbers, and whoever needs all of its digits
 * has to send a text.
 */
export const decode = (bytes: Uint8Array): unknown => wholeOf(new Reader(bytes, ofStrangers))

/** As `decode`, without limits: for what this server wrote, which holds several values that each came within them. */
export const decodeOwn = (bytes: Uint8Array): unknown => wholeOf(new Reader(bytes, ofOurOwn))

function wholeOf(reader: Reader): unknown {
  try {
    const value = reader.value(1)
    return reader.isAtEnd ? value : undefined
  } catch (error) {
    if (error === refused) return undefined
    throw error
  }
}

class Reader {
  readonly #bytes: Buffer
  readonly #bounds: Bounds
  #at = 0
  #containers = 0

  constructor(bytes: Uint8Array, bounds: Bounds) {
    this.#bounds = bounds
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  /** @param depth of the value if it is a container, from 1 */
  value(depth: number): unknown {
    const head = this.#byte()
    if (head < 0x80) return head
    if (head >= 0xe0) return head - 0x100
    if (head < 0x90) return this.#map(head & 0x0f, depth)
    if (head < 0xa0) return this.#array(head & 0x0f, depth)
    if (head < 0xc0) return this.#text(head & 0x1f)
    return this.#marked(head, depth)
  }

  #marked(head: number, depth: number): unknown {
    switch (head) {
      case 0xc0:
        return null
      case 0xc2:
        return false
      case 0xc3:
        return true
      case 0xdc:
        return this.#array(this.#unsigned(2), depth)
      case 0xdd:
        return this.#array(this.#unsigned(4), depth)
      case 0xde:
        return this.#map(this.#unsigned(2), depth)
      case 0xdf:
        return this.#map(this.#unsigned(4), depth)
      default:
        return head >= 0xca && head <= 0xd3 ? this.#number(head) : this.#run(head)
    }
  }

  /** Texts, bytes and extensions: a length, then so many bytes. */
  #run(head: number): unknown {
    if (head >= 0xd9 && head <= 0xdb) return this.#text(this.#unsigned(2 ** (head - 0xd9)))
    if (head >= 0xc4 && head <= 0xc6) return this.#binary(this.#unsigned(2 ** (head - 0xc4)))
    if (head >= 0xc7 && head <= 0xc9) return this.#extension(this.#unsigned(2 ** (head - 0xc7)))
    if (head >= 0xd4 && head <= 0xd8) return this.#extension(2 ** (head - 0xd4))
    throw refused
  }

  #number(head: number): number {
    const at = this.#at
    const bytes = this.#bytes
    this.#skip(numberSizes[head - 0xca] as number)
    switch (head) {
      case 0xca:
        return bytes.readFloatBE(at)
      case 0xcb:
        return bytes.readDoubleBE(at)
      // Beyond 2^53 the nearest number will do: no field of ours is that large, and values of clients mean numbers.
      case 0xcf:
        return Number(bytes.readBigUInt64BE(at))
      case 0xd3:
        return Number(bytes.readBigInt64BE(at))
      default: {
        const size = this.#at - at
        return head < 0xd0 ? bytes.readUIntBE(at, size) : bytes.readIntBE(at, size)
      }
    }
  }

  #map(size: number, depth: number): Record<string, unknown> {
    this.#enter(size * 2, depth)
    const map: Record<string, unknown> = {}
    for (let left = size; left > 0; left -= 1) {
      const key = this.#key()
      const value = this.value(depth + 1)
      if (value === undefined) continue
      if (key === '__proto__') Object.defineProperty(map, key, { value, ...own })
      else map[key] = value
    }
    return map
  }

  #array(size: number, depth: number): unknown[] {
    this.#enter(size, depth)
    const array: unknown[] = []
    for (let left = size; left > 0; left -= 1) array.push(this.value(depth + 1) ?? null)
    return array
  }

  /** Every item takes a byte at least, so that a length beyond what is left is a lie. */
  #enter(items: number, depth: number): void {
    this.#containers += 1
    const { nestingMax: deepest, containersMax } = this.#bounds
    if (depth > deepest || items > this.#bytes.length - this.#at || this.#containers > containersMax) throw refused
  }

  #key(): string {
    const head = this.#byte()
    if (head >= 0xa0 && head < 0xc0) return this.#shortKey(head & 0x1f)
    if (head >= 0xd9 && head <= 0xdb) return this.#text(this.#unsigned(2 ** (head - 0xd9)))
    throw refused
  }

  /** Messages have the same few keys: finding one among those seen is cheaper than making it, and so is using it. */
  #shortKey(length: number): string {
    const start = this.#skip(length)
    const bytes = this.#bytes
    let hash = length
    for (let at = start; at < this.#at; at += 1) hash = (hash * 31 + (bytes[at] as number)) | 0
    const place = hash & (keysKept - 1)
    const known = keys[place]
    if (known !== undefined && isAt(bytes, start, known, length)) return known
    const key = bytes.toString('utf8', start, this.#at)
    keys[place] = key
    return key
  }

  #text(length: number): string {
    const start = this.#skip(length)
    const bytes = this.#bytes
    if (length > shortText) return bytes.toString('utf8', start, this.#at)
    // A call into the runtime costs more than a short text.
    let text = ''
    for (let at = start; at < this.#at; at += 1) {
      const unit = bytes[at] as number
      if (unit >= 0x80) return bytes.toString('utf8', start, this.#at)
      text += String.fromCharCode(unit)
    }
    return text
  }

  /** A copy: what came with a frame must not keep the whole of it. */
  #binary(length: number): Uint8Array {
    const start = this.#skip(length)
    return new Uint8Array(this.#bytes.subarray(start, this.#at))
  }

  #extension(length: number): Date | null | undefined {
    const type = this.#byte()
    const start = this.#skip(length)
    if (type === undefinedExtension && length === 1) return undefined
    if (type === timestampExtension) return momentIn(this.#bytes.subarray(start, this.#at))
    throw refused
  }

  #unsigned(size: number): number {
    return this.#bytes.readUIntBE(this.#skip(size), size)
  }

  #byte(): number {
    return this.#bytes[this.#skip(1)] as number
  }

  /** Goes past so many bytes and gives where they begin. */
  #skip(length: number): number {
    const start = this.#at
    if (length > this.#bytes.length - start) throw refused
    this.#at = start + length
    return start
  }
}

/** Keys of the form that short ones have, by their hash. */
const keys: string[] = []
const keysKept = 1_024

/** Whether `text` stands there; one that is not plain ASCII is never found. */
function isAt(bytes: Buffer, start: number, text: string, length: number): boolean {
  if (text.length !== length) return false
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[start + at] as number
    if (byte >= 0x80 || byte !== text.charCodeAt(at)) return false
  }
  return true
}

const own = { enumerable: true, writable: true, configurable: true }

/** Bytes of the numbers behind 0xca to 0xd3. */
const numberSizes = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8]

/** A library writes one byte for a date that is none. As in JSON, that is null, and so is what is no date here. */
function momentIn(bytes: Buffer): Date | null {
  const ms = millisecondsIn(bytes)
  return Math.abs(ms) <= farthestMs ? new Date(ms) : null
}

function millisecondsIn(bytes: Buffer): number {
  if (bytes.length === 1) return Number.NaN
  if (bytes.length === 4) return bytes.readUInt32BE(0) * 1000
  if (bytes.length === 12) return Number(bytes.readBigInt64BE(4)) * 1000 + bytes.readUInt32BE(0) / 1e6
  if (bytes.length !== 8) throw refused
  const packed = bytes.readBigUInt64BE(0)
  return Number(packed & 0x3ffffffffn) * 1000 + Number(packed >> 34n) / 1e6
}
