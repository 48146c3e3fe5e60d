/**
 * Values in Redis: JSON text, so that types hold; an integer is its digits, which the server can add to. Elements of lists
 * and sets are canonical text: what means the same is the same.
 */
import { fail } from '../../errors.ts'
import { canonicalText, type Json } from '../json.ts'
import type { KeyspaceLimits } from '../limits.ts'

export const bitmapTag = 1
export const hyperloglogTag = 2

export class Values {
  readonly #limits: KeyspaceLimits

  constructor(limits: KeyspaceLimits) {
    this.#limits = limits
  }

  /** @throws memory_limit_exceeded when it is longer than a value may be */
  text(value: Json): string {
    return this.#checked(JSON.stringify(value))
  }

  /** @throws memory_limit_exceeded */
  element(value: Json): string {
    return this.#checked(canonicalText(value))
  }

  /** @throws memory_limit_exceeded */
  checkBlob(bytes: Uint8Array): void {
    if (bytes.length > this.#limits.blobBytesMax) tooLong()
  }

  #checked(text: string): string {
    // A character is 3 bytes at most, so most texts need not be measured.
    const { valueBytesMax } = this.#limits
    if (text.length * 3 > valueBytesMax && Buffer.byteLength(text) > valueBytesMax) tooLong()
    return text
  }
}

function tooLong(): never {
  fail('memory_limit_exceeded', 'The value is longer than a value may be.')
}

/** The value of a text; of none where there was none. */
export function parsed(text: unknown): Json | undefined {
  return typeof text === 'string' ? (JSON.parse(text) as Json) : undefined
}

export function parsedAll(texts: unknown): readonly Json[] {
  return ((texts ?? []) as readonly string[]).map((text) => JSON.parse(text) as Json)
}

/** Whether a text of the server is a blob, whose first byte is a tag. */
export function isBlob(text: string): boolean {
  const tag = text.charCodeAt(0)
  return tag === bitmapTag || tag === hyperloglogTag
}
