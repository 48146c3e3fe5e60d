import type { Reading } from './reading.ts'

/**
 * Entries that repeat others are not draws of their own: a payment has the amount of its invoice, and an accrual has the
 * number of lines that the accrual of the month before had. A p-value that counts each of them as one draw is wrong, so
 * the number of entries is divided by the design effect: the mean size of the group that an entry belongs to.
 */
export interface Repeats {
  /** Notes an entry that repeats those of the same key. */
  readonly note: (key: string) => void
  /** Notes an entry of a schedule: of those with the same key, one per month repeats another. */
  readonly noteScheduled: (key: string, reading: Reading) => void
  /** Notes an entry that repeats nothing. */
  readonly single: () => void
  /** The design effect, 1 or more; 1 of nothing. */
  readonly effect: () => number
}

interface Scheduled {
  entries: number
  readonly months: Set<number>
  readonly reverses: boolean
}

/**
 * An entry that reverses one of a schedule makes groups twice as large, its own and that of what it reverses: beside its
 * months it counts those of the other, and the other counts its.
 */
const reversalWeight = 3

/** Entries over which the effect is measured, the first ones: it hardly changes after them. */
const notedEntries = 200_000

/** Months since 1970 of a day since 1970, near enough to tell one from the next. */
const monthOf = (day: number): number => Math.floor(day / 30.44)

/** Opens an empty count of repeats. */
export function openRepeats(): Repeats {
  const groups = new Map<string, number>()
  const schedules = new Map<string, Scheduled>()
  let entries = 0
  let singles = 0
  const isFull = (): boolean => {
    if (entries >= notedEntries) return true
    entries++
    return false
  }
  return {
    note(key) {
      if (!isFull()) groups.set(key, (groups.get(key) ?? 0) + 1)
    },
    noteScheduled(key, { entry, day }) {
      if (isFull()) return
      const reverses = entry.source === 'reversal'
      const schedule = schedules.get(key) ?? { entries: 0, months: new Set<number>(), reverses }
      schedules.set(key, schedule)
      schedule.entries++
      schedule.months.add(monthOf(day))
    },
    single() {
      if (!isFull()) singles++
    },
    effect() {
      let squares = singles
      for (const size of groups.values()) squares += size * size
      for (const { entries: size, months, reverses } of schedules.values())
        squares += size * months.size * (reverses ? reversalWeight : 1)
      return entries > 0 ? squares / entries : 1
    },
  }
}

const periodPattern = / - [^-]*\b(?:19|20)\d\d\b.*$/

/**
 * What makes an entry one of a schedule: its company and its text without the period that this ends with; undefined for
 * entries whose text names no period.
 */
export function scheduleOf({ entry }: Reading): string | undefined {
  const text = entry.header_text.replace(periodPattern, '')
  return text === entry.header_text ? undefined : `${entry.company_code}|${text}`
}

/** What entries about one amount have in common: the amount and the two parties, whichever of them posts. */
export function amountKey({ entry, debits }: Reading): string {
  const parties = [entry.company_code, entry.partner_id ?? ''].sort()
  return `${parties.join('|')}|${debits}`
}
