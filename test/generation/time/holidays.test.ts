import { expect, test } from 'vitest'
import { isoDate, weekday } from '../../../src/generation/calendar.ts'
import { holidayLaws } from '../../../src/generation/time/holiday-rules.ts'
import { easterSunday, holidays } from '../../../src/generation/time/holidays.ts'

const list = (country: string, year: number): string[] => [...holidays(country, year)].map(isoDate).sort()
/** Days of a year as `MM-DD`, in order. */
const off = (country: string, year: number): string =>
  list(country, year)
    .map((text) => text.slice(5))
    .join(' ')

test('Easter is on its known days, the earliest and the latest among them', () => {
  const years = [1954, 1961, 1981, 2000, 2008, 2024, 2025, 2038, 2049, 2076, 2160]
  expect(years.map((year) => isoDate(easterSunday(year)).slice(5))).toEqual([
    '04-18',
    '04-02',
    '04-19',
    '04-23',
    '03-23',
    '03-31',
    '04-20',
    '04-25',
    '04-18',
    '04-19',
    '03-23',
  ])
  for (let year = 1950; year <= 2210; year++) {
    const date = isoDate(easterSunday(year)).slice(5)
    expect(weekday(easterSunday(year)) === 0 && date >= '03-22' && date <= '04-25', `Easter ${year}: ${date}`).toBe(
      true,
    )
  }
})

test('a year of days off is the known one', () => {
  expect(off('US', 2024)).toBe('01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25')
  expect(off('DE', 2024)).toBe('01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26')
  expect(off('FR', 2024)).toBe('01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25')
  expect(off('GB', 2024)).toBe('01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26')
  expect(off('CH', 2024)).toBe('01-01 01-02 03-29 04-01 05-01 05-09 05-20 08-01 12-25 12-26')
  expect(off('AT', 2024)).toBe('01-01 01-06 04-01 05-01 05-09 05-20 05-30 08-15 10-26 11-01 12-08 12-25 12-26')
  expect(off('IT', 2024)).toBe('01-01 01-06 04-01 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26')
  expect(off('ES', 2024)).toBe('01-01 01-06 03-29 05-01 08-15 10-12 11-01 12-06 12-08 12-25')
  expect(off('NL', 2024)).toBe('01-01 04-01 04-27 05-09 05-20 12-25 12-26')
  expect(off('BE', 2024)).toBe('01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25')
  expect(off('IE', 2024)).toBe('01-01 02-05 03-17 03-18 04-01 05-06 06-03 08-05 10-28 12-25 12-26')
  expect(off('SE', 2024)).toBe('01-01 01-06 03-29 04-01 05-01 05-09 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31')
  expect(off('DK', 2024)).toBe('01-01 03-28 03-29 04-01 05-09 05-20 06-05 12-24 12-25 12-26 12-31')
  expect(off('NO', 2024)).toBe('01-01 03-28 03-29 04-01 05-01 05-09 05-17 05-20 12-25 12-26')
  expect(off('PL', 2024)).toBe('01-01 01-06 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26')
  expect(off('CA', 2024)).toBe('01-01 03-29 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26')
  expect(off('MX', 2024)).toBe('01-01 02-05 03-18 03-28 03-29 05-01 09-16 10-01 11-02 11-18 12-12 12-25')
  expect(off('BR', 2024)).toBe('01-01 02-12 02-13 03-29 04-21 05-01 05-30 09-07 10-12 11-02 11-15 11-20 12-25')
  expect(off('AU', 2024)).toBe('01-01 01-26 03-29 04-01 04-25 06-10 12-25 12-26')
  expect(off('IN', 2024)).toBe('01-01 01-26 03-29 04-14 05-01 08-15 10-02 12-25')
  expect(off('CN', 2024)).toBe('01-01 02-10 02-11 02-12 02-13 02-14 04-04 05-01 06-10 09-17 10-01 10-02 10-03')
  expect(off('SG', 2024)).toBe('01-01 02-10 02-11 02-12 03-29 05-01 08-09 12-25')
  expect(off('XX', 2024)).toBe('01-01 05-01 12-25')
})

test('days off in Japan follow the equinoxes, the substitutes, the days between and the years of exception', () => {
  expect(off('JP', 2024)).toBe(
    '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23',
  )
  expect(off('JP', 2009)).toContain('09-21 09-22 09-23')
  expect(off('JP', 2019)).toContain('04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06')
  // Weekends are made up for from 1973, days between count from 1986; Greenery Day came to 4 May in 2007.
  expect(off('JP', 1972)).toBe('01-01 01-15 02-11 03-20 04-29 05-03 05-05 09-15 09-23 10-10 11-03 11-23')
  expect(off('JP', 1985)).toContain('05-03 05-05 05-06')
  expect(off('JP', 1988)).toContain('05-03 05-04 05-05 09-15')
  expect(off('JP', 1992)).toContain('05-03 05-04 05-05 09-15')
  expect(off('JP', 2021)).toContain('07-22 07-23 08-08 08-09 09-20')
})

test('the history of the federal holidays counts', () => {
  // Juneteenth on a Sunday, Christmas on a Sunday, and New Year's Day 2022 on a Saturday, observed in 2021.
  expect(list('US', 2022)).toEqual(expect.arrayContaining(['2022-06-19', '2022-06-20', '2022-12-25', '2022-12-26']))
  expect(list('US', 2021)).toContain('2021-12-31')
  expect(list('US', 2020)).toContain('2020-07-03')
  // Before the Monday holidays; Veterans Day of 1971-1977; Martin Luther King Jr. from 1986; Juneteenth from 2021.
  expect(list('US', 1960)).toEqual(expect.arrayContaining(['1960-02-22', '1960-05-30', '1960-11-11']))
  expect(list('US', 1975)).toContain('1975-10-27')
  expect(list('US', 1978)).toContain('1978-11-10')
  const hasKingDay = (year: number): boolean => list('US', year).some((day) => /-01-(1[5-9]|2[01])$/.test(day))
  const hasJune = (year: number): boolean => list('US', year).some((day) => day.includes('-06-'))
  expect([1985, 1986].map(hasKingDay)).toEqual([false, true])
  expect([2020, 2021].map(hasJune)).toEqual([false, true])
})

test('British, Dutch and Australian weekends are made up for as the laws say', () => {
  expect(off('GB', 2021)).toContain('12-25 12-26 12-27 12-28')
  expect(off('GB', 2022)).toBe('01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27')
  expect(off('NL', 2025)).toContain('04-21 04-26 04-27 05-05')
  expect(off('AU', 2022)).toBe('01-01 01-03 01-26 04-15 04-18 04-25 06-13 09-22 12-25 12-26 12-27')
  expect(off('SG', 2023)).toContain('01-01 01-02')
})

test('German history counts: the day of unity moved, and one Reformation Day was for all', () => {
  expect([off('DE', 1989).includes('06-17'), off('DE', 1989).includes('10-03')]).toEqual([true, false])
  expect([off('DE', 1991).includes('06-17'), off('DE', 1991).includes('10-03')]).toEqual([false, true])
  expect([2016, 2017, 2018].map((year) => off('DE', year).includes('10-31'))).toEqual([false, true, false])
  expect(off('DE', 1994)).toContain('11-16')
})

test('every law gives each year from 1950 to 2210 some days off, all of that year', () => {
  for (const country of [...Object.keys(holidayLaws), 'XX']) {
    for (let year = 1950; year <= 2210; year++) {
      const days = list(country, year)
      const own = days.every((day) => day.startsWith(String(year)))
      if (!own || days.length < 3 || days.length > 30) throw new Error(`${country} ${year}: ${days.join(' ')}`)
    }
  }
})
