/** Larger numbers count as infinite, so that no sum of finite ones overflows on the way. */
const finiteMax = 1e300

/**
 * A sum of floats that is exact until it is read: numbers can be added and taken away in any order and the result is the
 * same, rounded once. Kept as floats that do not overlap, smallest first (the expansions of Shewchuk's arithmetic).
 */
export class ExactSum {
  #parts: number[] = []
  #infinite = { up: 0, down: 0, none: 0 }

  add(number: number): void {
    this.#count(number, 1)
  }

  subtract(number: number): void {
    this.#count(number, -1)
  }

  value(): number {
    const { up, down, none } = this.#infinite
    if (none > 0 || (up > 0 && down > 0)) return Number.NaN
    if (up > 0 || down > 0) return up > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
    return rounded(this.#parts)
  }

  #count(number: number, times: 1 | -1): void {
    if (Number.isNaN(number)) this.#infinite.none += times
    else if (number > finiteMax) this.#infinite.up += times
    else if (number < -finiteMax) this.#infinite.down += times
    else this.#include(number * times)
  }

  #include(number: number): void {
    const parts: number[] = []
    let carried = number
    for (const part of this.#parts) {
      const sum = carried + part
      const share = sum - carried
      const lost = carried - (sum - share) + (part - share)
      if (lost !== 0) parts.push(lost)
      carried = sum
    }
    if (carried !== 0) parts.push(carried)
    this.#parts = parts
  }
}

/** The float nearest to the sum of parts that do not overlap; of two that are as near the even one. */
function rounded(parts: readonly number[]): number {
  let at = parts.length - 1
  let sum = parts[at] ?? 0
  let lost = 0
  while (at > 0 && lost === 0) {
    at -= 1
    const before = sum
    sum = before + parts[at]!
    lost = parts[at]! - (sum - before)
  }
  const next = at > 0 ? parts[at - 1]! : 0
  const isHalfway = (lost > 0 && next > 0) || (lost < 0 && next < 0)
  const further = sum + 2 * lost
  return isHalfway && further - sum === 2 * lost ? further : sum
}
