/**
 * The part of the Thrift compact protocol that Parquet metadata needs, written only.
 * Source: apache/thrift, doc/specs/thrift-compact-protocol.md.
 */

/** Type nibbles of the compact protocol. A boolean field holds its value in the nibble itself. */
const nibble = { true: 1, false: 2, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const

/** What a list can hold here. */
type ListOf = 'i32' | 'binary' | 'struct'

const utf8 = new TextEncoder()

/** Writes one struct, field by field in rising order of their numbers; nested structs are written by a callback. */
export class CompactWriter {
  #bytes = new Uint8Array(256)
  #at = 0
  #lastField = 0

  /** The bytes of the struct, with its stop byte. Call it once, after the last field. */
  finish(): Uint8Array {
    this.#byte(0)
    return this.#bytes.slice(0, this.#at)
  }

  /** Field of type i32 or of an enum. */
  i32(field: number, value: number): void {
    this.#field(field, nibble.i32)
    this.#zigzag(value)
  }

  /** Field of type i64: an integer of -2^52..2^53-1. */
  i64(field: number, value: number): void {
    this.#field(field, nibble.i64)
    this.#zigzag(value)
  }

  bool(field: number, value: boolean): void {
    this.#field(field, value ? nibble.true : nibble.false)
  }

  text(field: number, value: string): void {
    this.binary(field, utf8.encode(value))
  }

  binary(field: number, value: Uint8Array): void {
    this.#field(field, nibble.binary)
    this.#lengthAndBytes(value)
  }

  /** Field of a struct (or union) type; `write` writes its fields. Without `write` the struct is empty. */
  struct(field: number, write?: () => void): void {
    this.#field(field, nibble.struct)
    this.#body(write)
  }

  /** Header of a list field; exactly `length` calls of the item function of its type follow. */
  list(field: number, of: ListOf, length: number): void {
    this.#field(field, nibble.list)
    if (length < 15) return this.#byte((length << 4) | nibble[of])
    this.#byte(0xf0 | nibble[of])
    this.#varint(length)
  }

  i32Item(value: number): void {
    this.#zigzag(value)
  }

  textItem(value: string): void {
    this.#lengthAndBytes(utf8.encode(value))
  }

  structItem(write?: () => void): void {
    this.#body(write)
  }

  #body(write?: () => void): void {
    const outerField = this.#lastField
    this.#lastField = 0
    write?.()
    this.#byte(0)
    this.#lastField = outerField
  }

  /** The short form: Parquet never leaves a gap of more than 15 between two field numbers. */
  #field(field: number, type: number): void {
    this.#byte(((field - this.#lastField) << 4) | type)
    this.#lastField = field
  }

  #lengthAndBytes(value: Uint8Array): void {
    this.#varint(value.length)
    this.#room(value.length)
    this.#bytes.set(value, this.#at)
    this.#at += value.length
  }

  #zigzag(value: number): void {
    this.#varint(value >= 0 ? value * 2 : -value * 2 - 1)
  }

  /** Division, not shifts: the value can have more than 32 bits. */
  #varint(value: number): void {
    let rest = value
    while (rest >= 128) {
      const low = rest % 128
      this.#byte(low | 128)
      rest = (rest - low) / 128
    }
    this.#byte(rest)
  }

  #byte(value: number): void {
    this.#room(1)
    this.#bytes[this.#at++] = value
  }

  #room(size: number): void {
    if (this.#at + size <= this.#bytes.length) return
    const larger = new Uint8Array(2 * (this.#at + size))
    larger.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = larger
  }
}
