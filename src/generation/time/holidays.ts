/** Days off by country and year. */
import { dayNumber, isWeekend, weekday } from '../calendar.ts'
import { type HolidayLaw, holidayLaws, type Observed, type Rule, unknownCountry } from './holiday-rules.ts'
import { skyDay } from './sky.ts'

/** Easter Sunday (days since 1970-01-01) of a Gregorian year. Source: the anonymous Gregorian algorithm (Meeus 1991). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const left = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * left) / 451)
  return dayNumber(year, 3, 22) + epact + left - 7 * late
}

function applies({ from = 0, to = Number.POSITIVE_INFINITY, every = 1 }: Rule, year: number): boolean {
  return year >= from && year <= to && (year - from) % every === 0
}

/** The day of a rule in a year. */
function dayOf(rule: Rule, year: number): number {
  if ('easter' in rule) return easterSunday(year) + rule.easter
  if ('sky' in rule) return skyDay(rule.sky, year) + rule.after
  const date = dayNumber(year, rule.month, rule.day)
  return rule.weekday === undefined ? date : date + ((rule.weekday - weekday(date) + 7) % 7)
}

function next(day: number, taken: (day: number) => boolean): number {
  let free = day + 1
  while (taken(free)) free++
  return free
}

/** The day that makes up for a holiday; the holiday itself when nothing does. */
function observedDay(day: number, observed: Observed, off: ReadonlySet<number>): number {
  if (!isWeekend(day) || observed === 'none') return day
  if (observed === 'weekday') return next(day, (other) => isWeekend(other) || off.has(other))
  const sunday = weekday(day) === 0
  if (observed === 'nearest') return sunday ? day + 1 : day - 1
  if (!sunday) return day
  return observed === 'eve' ? day - 1 : next(day, (other) => off.has(other))
}

/** All days off that come from holidays of one year; an observed day may be in the year before or after. */
function daysOff({ rules, observed, observedFrom = 0, bridgesFrom }: HolidayLaw, year: number): Set<number> {
  const dated = rules
    .filter((rule) => applies(rule, year))
    .map((rule) => ({ day: dayOf(rule, year), how: rule.observed ?? observed }))
    .sort((a, b) => a.day - b.day)
  const days = new Set(dated.map(({ day }) => day))
  const off = new Set(days)
  if (year >= observedFrom) for (const { day, how } of dated) off.add(observedDay(day, how, off))
  if (bridgesFrom !== undefined && year >= bridgesFrom) {
    for (const day of days) if (days.has(day + 2)) off.add(day + 1)
  }
  return off
}

/**
 * Days off (since 1970-01-01) in a calendar year, 1950 to 2210: the holidays of a country (ISO 3166-1 alpha-2) and the
 * days on which weekend ones are observed, also those of the years around it.
 *
 * A country without a law in `holiday-rules.ts` has New Year's Day, 1 May and 25 December.
 */
export function holidays(country: string, year: number): ReadonlySet<number> {
  const law = holidayLaws[country] ?? unknownCountry
  const first = dayNumber(year, 1, 1)
  const end = dayNumber(year + 1, 1, 1)
  const days = [year - 1, year, year + 1].flatMap((near) => [...daysOff(law, near)])
  return new Set(days.filter((day) => day >= first && day < end))
}
