import type { Environment } from '../../environment.ts'

const idBytes = 16
/** Random bytes are drawn for so many ids at a time, as drawing costs more than an id. */
const idsAtATime = 256
const dashesAfter = [3, 5, 7, 9]
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Random UUIDs (version 4) for requests that name themselves not. They are no secrets. */
export class RequestIds {
  readonly #environment: Environment
  #bytes: Uint8Array = new Uint8Array()
  #next = 0

  constructor(environment: Environment) {
    this.#environment = environment
  }

  next(): string {
    if (this.#next >= this.#bytes.length) {
      this.#bytes = this.#environment.randomBytes(idBytes * idsAtATime)
      this.#next = 0
    }
    let id = ''
    for (let index = 0; index < idBytes; index += 1) {
      id += hex[stamped(this.#bytes[this.#next + index]!, index)]
      if (dashesAfter.includes(index)) id += '-'
    }
    this.#next += idBytes
    return id
  }
}

/** Version and variant have their places among the random bits. */
function stamped(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40
  return index === 8 ? (byte & 0x3f) | 0x80 : byte
}
