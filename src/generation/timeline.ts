import { civilDate, closingDays, dayNumber, isWeekend, monthLength } from './calendar.ts'
import { job, type Occurrence } from './jobs.ts'

export type ClosingPattern = 'month_end' | 'quarter_end' | 'year_end'

/** A period close that takes effect from `sequence` on. */
export interface Trigger {
  readonly pattern: ClosingPattern
  readonly sequence: number
}

/** A fiscal year of some companies that is closed: its entries in blocks, each closed by one entry per company. */
export interface YearClose {
  /** Sequences of the year up to its close. */
  readonly from: number
  readonly to: number
  readonly blocks: number
  /** Positions of the companies whose year this is. */
  readonly companies: readonly number[]
}

/** A year's end to come. */
export interface YearEnd {
  readonly day: number
  readonly blocks: number
  readonly companies: readonly number[]
}

/** Which sequences post on which day: slot k holds the sequences `start[k]` .. `start[k + 1] - 1`, never none. */
export interface Timeline {
  readonly start: Uint32Array
  /** Day number since 1970-01-01; never decreases. */
  readonly day: Int32Array
  /** Position in `jobNames`. */
  readonly job: Uint8Array
  /** Number of the first entry of the slot within its job: operations count through the run, other jobs by occurrence. */
  readonly first: Int32Array
  /** Month that the job is about; for `year_close` a position in `closes`. */
  readonly month: Int16Array
  readonly closes: readonly YearClose[]
  /** The slots of operations: first operation (rising) and day. */
  readonly operationStart: Int32Array
  readonly operationDay: Int32Array
  /** The positions of these slots among all. */
  readonly operationSlot: Int32Array
  /** Operations of the run. */
  readonly operations: number
  /** By slot: operations on weekends before it. */
  readonly weekendBefore: Int32Array
  readonly weekendOperations: number
}

const patterns = {
  month_end: { boost: 1.5 },
  quarter_end: { boost: 2 },
  year_end: { boost: 3 },
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

/** All that a timeline is laid out from. */
export interface TimelineInput {
  readonly total: number
  readonly firstDay: number
  readonly lastDay: number
  /** Posting weight of every day, > 0. */
  readonly weights: Float64Array
  /** By day. */
  readonly occurrences: readonly Occurrence[]
  /** By day. */
  readonly yearEnds: readonly YearEnd[]
}

/** What an `Occurrence` or a `YearEnd` puts on the timeline. */
interface Due {
  readonly day: number
  readonly count: number
  /** Position among all that the calendar has due: occurrences, then year ends. */
  readonly item: number
}

/** The item of slots of operations. */
const noItem = -1

class TimelineBuilder {
  private readonly start: number[] = []
  private readonly day: number[] = []
  private readonly job: number[] = []
  private readonly first: number[] = []
  private readonly month: number[] = []
  private readonly item: number[] = []
  private closes: YearClose[] = []
  private operations = 0
  private next = 0
  private readonly input: TimelineInput
  private readonly calendar: readonly Due[]

  constructor(input: TimelineInput) {
    this.input = input
    const { occurrences, yearEnds } = input
    this.calendar = [
      ...occurrences.map(({ day, count }, item) => ({ day, count, item })),
      ...yearEnds.map(({ day, blocks, companies }, k) => ({
        day,
        count: blocks * companies.length,
        item: occurrences.length + k,
      })),
    ]
  }

  weightOf(first: number, last: number): number {
    let sum = 0
    for (let day = first; day <= last; day++) sum += this.input.weights[day - this.input.firstDay]!
    return sum
  }

  private slot(count: number, day: number, jobId: number, first: number, month: number, item: number): void {
    if (count === 0) return
    this.start.push(this.next)
    this.day.push(day)
    this.job.push(jobId)
    this.first.push(first)
    this.month.push(month)
    this.item.push(item)
    this.next += count
  }

  /**
   * Puts `count` entries over the days `first` .. `last`: what the calendar has due until then and is not there yet, on
   * its day or on `first` when that is later, and operations for the rest of each day's part.
   */
  append(count: number, first: number, last: number): void {
    const { firstDay, weights } = this.input
    const fitting = this.fit(last, count)
    const jobs = new Float64Array(last - first + 1)
    for (const due of fitting) jobs[Math.max(0, due.day - first)]! += due.count
    const operations = this.spread(count, jobs, weights.subarray(first - firstDay, last - firstDay + 1))
    for (let day = first; day <= last; day++) {
      const today = fitting.filter((due) => Math.max(due.day, first) === day)
      for (const due of today) if (!this.isYearEnd(due.item)) this.occur(due, day)
      this.slot(operations[day - first]!, day, job.operations, this.operations, 0, noItem)
      this.operations += operations[day - first]!
      for (const due of today) if (this.isYearEnd(due.item)) this.closeYear(due.item, day)
    }
  }

  private isYearEnd(item: number): boolean {
    return item >= this.input.occurrences.length
  }

  /** What is due until `last` and there is room for; the closing of years first, then what comes first. */
  private fit(last: number, count: number): Due[] {
    const there = new Set(this.item)
    const due = this.calendar.filter(({ day, item }) => day <= last && !there.has(item))
    const ranked = [
      ...due.filter(({ item }) => this.isYearEnd(item)),
      ...due.filter(({ item }) => !this.isYearEnd(item)),
    ]
    let room = count
    const fitting = new Set<Due>()
    for (const each of ranked) {
      if (each.count > room) continue
      room -= each.count
      fitting.add(each)
    }
    return due.filter((each) => fitting.has(each))
  }

  /** Operations of each day, so that jobs and operations together follow the weights as nearly as the jobs allow. */
  private spread(count: number, jobs: Float64Array, weights: Float64Array): Uint32Array {
    const operations = count - jobs.reduce((a, b) => a + b, 0)
    const sum = weights.reduce((a, b) => a + b, 0)
    const wanted = weights.map((weight, k) => Math.max(0, (count * weight) / sum - jobs[k]!))
    return apportion(operations, wanted.some((part) => part > 0) ? wanted : weights)
  }

  private occur({ item, count }: Due, day: number): void {
    const { job: jobId, month } = this.input.occurrences[item]!
    this.slot(count, day, jobId, 0, month, item)
  }

  private closeYear(item: number, day: number): void {
    const { blocks, companies } = this.input.yearEnds[item - this.input.occurrences.length]!
    const before = this.closes.filter((close) => close.companies[0] === companies[0])
    const from = before.length > 0 ? before[before.length - 1]!.to : 0
    this.slot(blocks * companies.length, day, job.year_close, 0, this.closes.length, item)
    this.closes.push({ from, to: this.next - blocks * companies.length, blocks, companies })
  }

  appendAll(): void {
    const { total, firstDay, lastDay } = this.input
    this.append(total, firstDay, lastDay)
  }

  /**
   * Forgets everything from `sequence` on, except the rest of a job that it is in, and the rest of a day whose items in foreign
   * currency are valued already; gives the day from which on there is nothing left.
   */
  private cut(sequence: number): number {
    const slot = slotOf(this.start, this.start.length, sequence)
    const day = this.day[slot]!
    if (this.isValuedBefore(slot, sequence)) {
      this.keep(this.day.lastIndexOf(day) + 1)
      return day + 1
    }
    const inJob = this.job[slot] !== job.operations && this.start[slot] !== sequence
    if (inJob) this.keep(slot + 1)
    else this.keep(this.start[slot] === sequence ? slot : slot + 1, sequence)
    return day
  }

  /** Whether items were valued on the day of a slot, at rates that its later documents would move, before `sequence`. */
  private isValuedBefore(slot: number, sequence: number): boolean {
    const day = this.day[slot]
    for (let k = slot; k >= 0 && this.day[k] === day; k--) {
      if (this.job[k] === job.fx_revaluation && this.start[k]! < sequence) return true
    }
    return false
  }

  /** Keeps so many slots, of the last one what is before `next`. */
  private keep(slots: number, next = this.start[slots] ?? this.next): void {
    this.next = next
    for (const column of [this.start, this.day, this.job, this.first, this.month, this.item]) column.length = slots
    this.closes = this.closes.filter((close) => close.to < this.next)
    const operations = this.job.lastIndexOf(job.operations)
    this.operations =
      operations < 0 ? 0 : this.first[operations]! + (this.start[operations + 1] ?? this.next) - this.start[operations]!
  }

  /** `nextSequence` is where the next trigger cuts: days that it would forget again are not laid out. */
  close(trigger: Trigger, nextSequence: number): void {
    const { boost } = patterns[trigger.pattern]
    const day = this.cut(trigger.sequence)
    const remaining = this.input.total - this.next
    if (remaining === 0) return
    const { first, last } = closeWindow(trigger.pattern, day, this.input.lastDay)
    const share = (this.weightOf(first, last) / this.weightOf(day, this.input.lastDay)) * boost
    const wanted = Math.max(Math.round(remaining * share), closeEntriesMin)
    const count = last === this.input.lastDay ? remaining : Math.min(remaining, wanted)
    this.append(count, first, last)
    if (count < remaining && nextSequence >= this.next) {
      this.append(remaining - count, last + 1, this.input.lastDay)
    }
  }

  finish(): Timeline {
    const operations = this.job.flatMap((id, k) => (id === job.operations ? [k] : []))
    let weekend = 0
    const weekendBefore = this.start.map((start, k) => {
      const before = weekend
      if (this.job[k] === job.operations && isWeekend(this.day[k]!)) {
        weekend += (this.start[k + 1] ?? this.input.total) - start
      }
      return before
    })
    return {
      weekendBefore: Int32Array.from(weekendBefore),
      weekendOperations: weekend,
      operations: this.operations,
      start: Uint32Array.from([...this.start, this.input.total]),
      day: Int32Array.from(this.day),
      job: Uint8Array.from(this.job),
      first: Int32Array.from(this.first),
      month: Int16Array.from(this.month),
      closes: this.closes,
      operationStart: Int32Array.from(operations, (k) => this.first[k]!),
      operationSlot: Int32Array.from(operations),
      operationDay: Int32Array.from(operations, (k) => this.day[k]!),
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
 * Lays the entries out over the days of the period, then applies the triggers in order (sequences must not decrease;
 * those at or past the total change nothing). Entries before a trigger keep their day.
 *
 * @throws RangeError for triggers out of order.
 */
export function compileTimeline(input: TimelineInput, triggers: readonly Trigger[]): Timeline {
  checkTriggers(triggers)
  const builder = new TimelineBuilder(input)
  builder.appendAll()
  const effective = triggers.filter((trigger) => trigger.sequence < input.total)
  effective.forEach((trigger, k) => {
    builder.close(trigger, effective[k + 1]?.sequence ?? input.total)
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

/** Day on which an operation is posted; operations before the run are counted back at its mean pace. */
export function operationDayOf(timeline: Timeline, operation: number, firstDay: number, perDay: number): number {
  const { operationStart, operationDay } = timeline
  if (operation < 0) return firstDay - 1 + Math.ceil((operation + 1) / perDay) - 1
  if (operationStart.length === 0) return firstDay
  return operationDay[slotOf(operationStart, operationStart.length, operation)]!
}

/** Number of operations that are posted on a day or before it. */
export function operationsUntil({ operationStart, operationDay, operationSlot, start }: Timeline, day: number): number {
  let low = 0
  let high = operationDay.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (operationDay[middle]! <= day) low = middle + 1
    else high = middle
  }
  if (low === 0) return 0
  const slot = operationSlot[low - 1]!
  return operationStart[low - 1]! + start[slot + 1]! - start[slot]!
}
