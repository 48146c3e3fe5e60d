import { mix } from '../randomness.ts'

const rounds = 4

/**
 * A keyed one-to-one shuffle of 0..low * high - 1 (below 2^53): numbers in a row look unrelated, no two give the same.
 * Numbers that must be unique (tax ids, accounts) come from it.
 */
export function scatter(number: number, low: number, high: number, key: number): number {
  let a = Math.floor(number / low) % high
  let b = number % low
  for (let round = 1; round <= rounds; round++) {
    b = (b + (mix((a ^ key) + round) >>> 0)) % low
    a = (a + (mix((b ^ key) - round) >>> 0)) % high
  }
  return a * low + b
}

/** 0000 to 9999: putting four digits at a time together is several times faster than formatting a long number. */
const fours = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'))

/** Digits of a number (0 to below 10 to the power of `length`, 15 at most), with leading zeros. */
export function digits(number: number, length: number): string {
  let text = ''
  let rest = number
  let left = length
  for (; left >= 4; left -= 4) {
    const above = Math.floor(rest / 10_000)
    text = fours[rest - above * 10_000]! + text
    rest = above
  }
  return left === 0 ? text : fours[rest]!.slice(4 - left) + text
}
