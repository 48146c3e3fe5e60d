/** Days count from 1970-01-01 (negative before); months are 1..12; weekday 0 is Sunday. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Closing class of a day: the last five calendar days of a month, of a quarter's last month, of a year. */
export const closing = { none: 0, month: 1, quarter: 2, year: 3 } as const

const weekdayWeight = [0.1, 1.3, 1.1, 1.0, 1.0, 0.85, 0.1]
const holidayWeight = 0.05
const closingWeight = [1, 2.5, 4, 6]
export const closingDays = 5

/** Day number of a civil date of the proleptic Gregorian calendar. Source: Hinnant, days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Inverse of `dayNumber`. Source: Hinnant, civil_from_days. */
export function civilDate(dayNumberSince1970: number): CivilDate {
  const z = dayNumberSince1970 + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function isWeekend(day: number): boolean {
  return weekday(day) % 6 === 0
}

export function monthLength(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
}

/** ISO 8601 date of a day number; years 1000..9999. */
export function isoDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Day number of `YYYY-MM-DD`, or undefined when that day is not in the calendar (2023-02-29). */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  return isoDate(day) === text ? day : undefined
}

/** Last day of a period of whole months that begins on `startDay`: the day before the same day `months` later. */
export function periodEnd(startDay: number, months: number): number {
  const { year, month, day } = civilDate(startDay)
  const index = year * 12 + (month - 1) + months
  const endYear = Math.floor(index / 12)
  const endMonth = (index % 12) + 1
  return dayNumber(endYear, endMonth, Math.min(day, monthLength(endYear, endMonth))) - 1
}

/** Closing class (`closing`) of a day: the highest that applies. */
export function closingClass(day: number): number {
  const date = civilDate(day)
  if (date.day <= monthLength(date.year, date.month) - closingDays) return closing.none
  if (date.month === 12) return closing.year
  return date.month % 3 === 0 ? closing.quarter : closing.month
}

function nthWeekday(year: number, month: number, wanted: number, n: number): number {
  const first = dayNumber(year, month, 1)
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1)
}

function lastMonday(year: number, month: number): number {
  const last = dayNumber(year, month, monthLength(year, month))
  return last - ((weekday(last) + 6) % 7)
}

/**
 * Days off under US federal law in a year: the holidays and the Friday or Monday on which a weekend one is observed
 * (so 31 December when the next New Year's Day is a Saturday).
 *
 * Source: 5 U.S.C. 6103 and its history (Uniform Monday Holiday Act from 1971, Veterans Day in October 1971-1977, Martin
 * Luther King Jr. from 1986, Juneteenth from 2021).
 */
export function federalHolidays(year: number): ReadonlySet<number> {
  const mondays = year >= 1971
  const days = [
    dayNumber(year, 1, 1),
    dayNumber(year, 7, 4),
    dayNumber(year, 12, 25),
    dayNumber(year + 1, 1, 1),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 11, 4, 4),
    mondays ? nthWeekday(year, 2, 1, 3) : dayNumber(year, 2, 22),
    mondays ? lastMonday(year, 5) : dayNumber(year, 5, 30),
    year >= 1971 && year <= 1977 ? nthWeekday(year, 10, 1, 4) : dayNumber(year, 11, 11),
  ]
  if (mondays) days.push(nthWeekday(year, 10, 1, 2))
  if (year >= 1986) days.push(nthWeekday(year, 1, 1, 3))
  if (year >= 2021) days.push(dayNumber(year, 6, 19))
  const observed = days.map((day) => (weekday(day) === 6 ? day - 1 : weekday(day) === 0 ? day + 1 : day))
  return new Set([...days, ...observed].filter((day) => civilDate(day).year === year))
}

/** Posting weight of every day from `firstDay` to `lastDay`: weekday or holiday weight times the closing weight. */
export function dayWeights(firstDay: number, lastDay: number): Float64Array {
  const holidays = new Map<number, ReadonlySet<number>>()
  return Float64Array.from({ length: lastDay - firstDay + 1 }, (_, offset) => {
    const day = firstDay + offset
    const { year } = civilDate(day)
    const daysOff = holidays.get(year) ?? federalHolidays(year)
    holidays.set(year, daysOff)
    return (daysOff.has(day) ? holidayWeight : weekdayWeight[weekday(day)]!) * closingWeight[closingClass(day)]!
  })
}
