/** The one place where values become JSON text for a column and back, for every dialect. */
import assert from 'node:assert/strict'

/** Gives `value` as JSON text. Undefined, functions and symbols have no JSON and are a programmer's error. */
export function encodeJson(value: unknown): string {
  const text: string | undefined = JSON.stringify(value)
  assert(text !== undefined, 'a JSON column needs a value that JSON can express')
  return text
}

/** Gives the value of a JSON column. Its shape is what the writing room stored; the reading room knows it. */
export function decodeJson(text: string): unknown {
  return JSON.parse(text)
}
