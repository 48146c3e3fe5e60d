import { civilDate, closing, closingClass, closingDays, dayNumber, dayWeights, monthLength } from './calendar.ts'

export type ClosingPattern = 'month_end' | 'quarter_end' | 'year_end'

/** A period close that takes effect from `sequence` on. */
export interface Trigger {
  readonly pattern: ClosingPattern
  readonly sequence: number
}

/** Set in `Timeline.mode` where a trigger, not the calendar, makes the close: the process mix moves too. */
export const triggered = 4

/** Which sequences post on which day: slot k holds the sequences `start[k]` .. `start[k + 1] - 1`, never none. */
export interface Timeline {
  readonly start: Uint32Array
  /** Day number since 1970-01-01; never decreases. */
  readonly day: Int32Array
  /** Closing class 0..3 of the slot, plus `triggered`. */
  readonly mode: Uint8Array
}

const patterns = {
  month_end: { class: closing.month, boost: 1.5 },
  quarter_end: { class: closing.quarter, boost: 2 },
  year_end: { class: closing.year, boost: 3 },
} as const

const closeEntriesMin = 50

/**
 * Shares `count` among weights (> 0) so that the parts add up exactly and none is off by one or more (largest remainder,
 * ties to the earlier one).
 */
export function apportion(count: number, weights: Float64Array): Uint32Array {
  const sum = weights.reduce((a, b) => a + b, 0)
  const parts = new Uint32Array(weights.length)
  const remainders = new Float64Array(weights.length)
  let left = count
  for (let k = 0; k < weights.length; k++) {
    const quota = (count * weights[k]!) / sum
    parts[k] = Math.floor(quota)
    remainders[k] = quota - parts[k]!
    left -= parts[k]!
  }
  if (left === 0) return parts
  // A native numeric sort finds the threshold; a sort of positions with a comparator is ten times slower.
  const threshold = remainders.slice().sort()[weights.length - left]!
  for (let k = 0; k < weights.length && left > 0; k++) {
    if (remainders[k]! > threshold) {
      parts[k]!++
      left--
      remainders[k] = -1
    }
  }
  for (let k = 0; k < weights.length && left > 0; k++) {
    if (remainders[k] === threshold) {
      parts[k]!++
      left--
    }
  }
  return parts
}

/** First and last day of the close that `pattern` asks for on `day`: five days at most, from `day` on, within the period. */
function closeWindow(pattern: ClosingPattern, day: number, lastDay: number): { first: number; last: number } {
  const { year, month } = civilDate(day)
  const closeMonth = pattern === 'month_end' ? month : pattern === 'quarter_end' ? Math.ceil(month / 3) * 3 : 12
  const last = Math.min(lastDay, dayNumber(year, closeMonth, monthLength(year, closeMonth)))
  return { first: Math.max(day, last - closingDays + 1), last }
}

class TimelineBuilder {
  private readonly start: number[] = []
  private readonly day: number[] = []
  private readonly mode: number[] = []
  private readonly weights: Float64Array
  private readonly classes: Uint8Array
  private readonly total: number
  private readonly firstDay: number
  private readonly lastDay: number

  constructor(total: number, firstDay: number, lastDay: number) {
    this.total = total
    this.firstDay = firstDay
    this.lastDay = lastDay
    this.weights = dayWeights(firstDay, lastDay)
    this.classes = Uint8Array.from(this.weights, (_, offset) => closingClass(firstDay + offset))
  }

  weightOf(first: number, last: number): number {
    let sum = 0
    for (let day = first; day <= last; day++) sum += this.weights[day - this.firstDay]!
    return sum
  }

  /** Puts `count` entries from `sequence` on over the days; `mode` replaces their calendar closing class. */
  append(sequence: number, count: number, first: number, last: number, mode?: number): void {
    const parts = apportion(count, this.weights.subarray(first - this.firstDay, last - this.firstDay + 1))
    let next = sequence
    for (let k = 0; k < parts.length; k++) {
      if (parts[k] === 0) continue
      this.start.push(next)
      this.day.push(first + k)
      this.mode.push(mode ?? this.classes[first + k - this.firstDay]!)
      next += parts[k]!
    }
  }

  appendAll(): void {
    this.append(0, this.total, this.firstDay, this.lastDay)
  }

  /** Forgets everything from `sequence` on, and tells the day that `sequence` had. */
  cut(sequence: number): number {
    const slot = slotOf(this.start, this.start.length, sequence)
    const day = this.day[slot]!
    const keep = this.start[slot] === sequence ? slot : slot + 1
    this.start.length = this.day.length = this.mode.length = keep
    return day
  }

  /** `nextSequence` is where the next trigger cuts: days that it would forget again are not laid out. */
  close(trigger: Trigger, nextSequence: number): void {
    const { class: closeClass, boost } = patterns[trigger.pattern]
    const remaining = this.total - trigger.sequence
    const day = this.cut(trigger.sequence)
    const { first, last } = closeWindow(trigger.pattern, day, this.lastDay)
    const share = (this.weightOf(first, last) / this.weightOf(day, this.lastDay)) * boost
    const wanted = Math.max(Math.round(remaining * share), closeEntriesMin)
    const count = last === this.lastDay ? remaining : Math.min(remaining, wanted)
    this.append(trigger.sequence, count, first, last, closeClass | triggered)
    if (count < remaining && nextSequence >= trigger.sequence + count) {
      this.append(trigger.sequence + count, remaining - count, last + 1, this.lastDay)
    }
  }

  finish(): Timeline {
    return {
      start: Uint32Array.from([...this.start, this.total]),
      day: Int32Array.from(this.day),
      mode: Uint8Array.from(this.mode),
    }
  }
}

function checkTriggers(triggers: readonly Trigger[]): void {
  let before = 0
  for (const { sequence } of triggers) {
    if (!Number.isInteger(sequence) || sequence < before) throw new RangeError(`trigger out of order at ${sequence}`)
    before = sequence
  }
}

/**
 * Lays `total` entries out over the days of the period, then applies the triggers in order (sequences must not
 * decrease; those at or past `total` change nothing). Entries before a trigger keep their day.
 *
 * @throws RangeError for triggers out of order.
 */
export function compileTimeline(
  total: number,
  firstDay: number,
  lastDay: number,
  triggers: readonly Trigger[],
): Timeline {
  checkTriggers(triggers)
  const builder = new TimelineBuilder(total, firstDay, lastDay)
  builder.appendAll()
  const effective = triggers.filter((trigger) => trigger.sequence < total)
  effective.forEach((trigger, k) => {
    builder.close(trigger, effective[k + 1]?.sequence ?? total)
  })
  return builder.finish()
}

/** Position of the slot that holds `sequence`, by binary search; `count` slots, the first starts at 0. */
export function slotOf(start: ArrayLike<number>, count: number, sequence: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (start[middle]! <= sequence) low = middle
    else high = middle - 1
  }
  return low
}
