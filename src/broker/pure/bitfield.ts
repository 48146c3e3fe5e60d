/** Integers of up to 53 bits inside a text of bytes. */
import { bitAt, lengthened, putBit } from './bits.ts'

type Overflow = 'WRAP' | 'SAT' | 'FAIL'

interface Place {
  /** Of the most significant bit. */
  readonly offset: number
  /** 1 to 53; 53 bits with a sign go from -2^52 to 2^52 - 1. */
  readonly width: number
  readonly signed: boolean
}

export type BitfieldStep = Place &
  (
    | { readonly operation: 'GET' }
    | { readonly operation: 'SET'; readonly value: number; readonly overflow: Overflow }
    | { readonly operation: 'INCRBY'; readonly increment: number; readonly overflow: Overflow }
  )

interface BitfieldResult {
  /** Undefined when nothing was written. */
  readonly after: Uint8Array | undefined
  /** What GET found, SET replaced, and INCRBY gave; null where a value did not fit and was to FAIL. */
  readonly results: readonly (number | null)[]
}

/** Runs steps one after another. Amounts are safe integers. */
export function runBitfield(before: Uint8Array, steps: readonly BitfieldStep[]): BitfieldResult {
  let bytes = before
  let isWritten = false
  const results = steps.map((step) => {
    const old = read(bytes, step)
    if (step.operation === 'GET') return old
    const wanted = step.operation === 'SET' ? BigInt(step.value) : BigInt(old) + BigInt(step.increment)
    const value = fitting(wanted, step, step.overflow)
    if (value === null) return null
    bytes = lengthened(isWritten ? bytes : before, (step.offset + step.width + 7) >>> 3)
    isWritten = true
    write(bytes, step, value)
    return step.operation === 'SET' ? old : value
  })
  return { after: isWritten ? bytes : undefined, results }
}

function read(bytes: Uint8Array, { offset, width, signed }: Place): number {
  let value = 0
  for (let bit = 0; bit < width; bit += 1) value = value * 2 + bitAt(bytes, offset + bit)
  return signed && value >= 2 ** (width - 1) ? value - 2 ** width : value
}

function write(bytes: Uint8Array, { offset, width }: Place, value: number): void {
  let rest = value < 0 ? value + 2 ** width : value
  for (let bit = width - 1; bit >= 0; bit -= 1) {
    putBit(bytes, offset + bit, rest % 2)
    rest = Math.floor(rest / 2)
  }
}

/** BigInt, as a sum may need 54 bits on its way. */
function fitting(value: bigint, { width, signed }: Place, overflow: Overflow): number | null {
  const min = signed ? -(2n ** BigInt(width - 1)) : 0n
  const max = signed ? 2n ** BigInt(width - 1) - 1n : 2n ** BigInt(width) - 1n
  if (value >= min && value <= max) return Number(value)
  if (overflow === 'FAIL') return null
  if (overflow === 'SAT') return Number(value < min ? min : max)
  return Number(signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value))
}
