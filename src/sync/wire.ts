/** Changes as JSON of the contract, written straight from bytes: an array of numbers for each would cost ten times as much. */
import type { LoggedChange } from './change.ts'
import { type Clock, isEmptyClock } from './clock.ts'

const digits: readonly string[] = Array.from({ length: 256 }, (_, byte) => `,${byte}`)

/** Gives `LoggedChange` of openapi/schemas/sync.yaml. */
export function changeJson(change: LoggedChange): string {
  const { lsn, operation, checksum, compressed } = change
  return (
    `{"lsn":${lsn},"table":${JSON.stringify(change.table)},"operation":"${operation}","key":${bytesJson(change.key)},` +
    `"data":${bytesJson(change.data)},"vector_clock":${clockJson(change.clock)},` +
    `"timestamp":${JSON.stringify(change.timestamp)},"checksum":${checksum},"compressed":${compressed},` +
    `"client_id":${JSON.stringify(change.clientId)}}`
  )
}

function bytesJson(bytes: Uint8Array): string {
  if (bytes.length === 0) return '[]'
  let text = ''
  for (let at = 1; at < bytes.length; at++) text += digits[bytes[at]!]
  return `[${bytes[0]}${text}]`
}

const clockJson = (clock: Clock): string => (isEmptyClock(clock) ? '{}' : JSON.stringify(clock))

/** The bytes of an array of numbers that the contract has checked. */
export function bytesOf(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers)
}
