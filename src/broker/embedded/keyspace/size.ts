import type { Json } from '../../json.ts'

/** Estimated bytes of a key besides its text and its value: its record, its places in the indexes. */
export const keyBytes = 192
/** Estimated bytes of an element besides its own: its place in the structure. */
export const elementBytes = { hash: 64, list: 16, set: 80, sorted_set: 112 } as const

type JsonObject = { readonly [name: string]: Json }

/** Estimated bytes of a text. */
export function textBytes(text: string): number {
  return Buffer.byteLength(text) + 16
}

/** Estimated bytes of a value: the same for values that mean the same. */
export function valueBytes(value: Json): number {
  if (typeof value === 'string') return textBytes(value)
  if (value === null || typeof value !== 'object') return 8
  let bytes = 32
  if (Array.isArray(value)) for (const element of value as readonly Json[]) bytes += 8 + valueBytes(element)
  else for (const name in value) bytes += textBytes(name) + 8 + valueBytes((value as JsonObject)[name]!)
  return bytes
}

/** Estimated bytes of a field of a hash. */
export function fieldBytes(field: string, value: Json): number {
  return elementBytes.hash + textBytes(field) + valueBytes(value)
}

/** Estimated bytes of an element of a list. */
export function itemBytes(value: Json): number {
  return elementBytes.list + valueBytes(value)
}

/** Estimated bytes of a member of a set, which is kept as a value and as a text. */
export function memberBytes(value: Json): number {
  return elementBytes.set + 2 * valueBytes(value)
}

/** Estimated bytes of a member of a sorted set. */
export function scoredBytes(member: string): number {
  return elementBytes.sorted_set + textBytes(member)
}

/** Estimated bytes of many elements. */
export function sum<Element>(elements: Iterable<Element>, bytes: (element: Element) => number): number {
  let total = 0
  for (const element of elements) total += bytes(element)
  return total
}
