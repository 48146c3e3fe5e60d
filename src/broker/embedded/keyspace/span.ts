/**
 * The places `start` to `stop`, both included and negative from the end, as a start and an end that is left out, within 0 to
 * `length`. Nothing between them is a start that equals the end.
 */
export function span(length: number, start: number, stop: number): readonly [start: number, end: number] {
  const first = Math.max(0, start < 0 ? length + start : start)
  const end = Math.min(length, (stop < 0 ? length + stop : stop) + 1)
  return first < end ? [first, end] : [0, 0]
}
