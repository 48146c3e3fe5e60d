/** Values as SQLite would give them: numbers, texts, bytes and null, so that a query means the same on both engines. */
import type { CustomTypesConfig } from 'pg'

const boolean = 16
const bytea = 17
const int8 = 20
const int2 = 21
const int4 = 23
const float4 = 700
const float8 = 701
const numeric = 1700

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [boolean]: (text) => (text === 't' ? 1 : 0),
  [bytea]: bytesOf,
  [int8]: integerOf,
  [int2]: Number,
  [int4]: Number,
  [float4]: Number,
  [float8]: Number,
  // What sums of integers and averages are.
  [numeric]: (text) => (/^-?\d+$/.test(text) ? integerOf(text) : Number(text)),
}

const asText = (text: string): string => text

export const typeParsers: CustomTypesConfig = {
  getTypeParser: ((type: number) => parsers[type] ?? asText) as CustomTypesConfig['getTypeParser'],
}

/** @throws RangeError beyond 2^53, where a number would be another integer. */
function integerOf(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('An integer beyond 2^53 was read.')
  return value
}

/** Bytes come as `\x` and two digits each, the server's default since version 9. */
function bytesOf(text: string): Buffer {
  if (!text.startsWith('\\x')) throw new TypeError('The database must have bytea_output = hex.')
  return Buffer.from(text.slice(2), 'hex')
}
