/** Days count from 1970-01-01 (negative before); months are 1..12; weekday 0 is Sunday. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Closing class of a day: the last five calendar days of a month, of a quarter's last month, of a year. */
export const closing = { none: 0, month: 1, quarter: 2, year: 3 } as const

/** Calendar days at the end of a month in which its books are closed. */
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
