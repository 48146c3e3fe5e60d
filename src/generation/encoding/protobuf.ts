import { ascii } from './pieces.ts'

/** Protobuf wire format. Source: protobuf.dev/programming-guides/encoding. */

/** Lengths below this take one byte, which the encoders rely on for texts and lines. */
export const shortLengthMax = 127

/** The length of a document id. */
export const documentIdBytes = 36

export function tag(field: number, wireType: 0 | 2): number[] {
  return varint(field * 8 + wireType)
}

/** A varint as bytes, for 0..2^53-1. */
export function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/** A string field. @throws when its length needs more than a byte. */
export function stringField(field: number, text: string): Uint8Array {
  const body = ascii(text)
  if (body.length > shortLengthMax) throw new Error(`too long for a short field: ${text}`)
  return Uint8Array.of(...tag(field, 2), body.length, ...body)
}

/** A varint field. */
export function varintField(field: number, value: number): Uint8Array {
  return Uint8Array.of(...tag(field, 0), ...varint(value))
}
