import { expect, test } from 'vitest'
import { civilDate, isoDate } from '../../../src/generation/calendar.ts'
import type { SkyDay } from '../../../src/generation/time/holiday-rules.ts'
import { skyDay } from '../../../src/generation/time/sky.ts'

const dates = (name: SkyDay, years: readonly number[]): string[] =>
  years.map((year) => isoDate(skyDay(name, year)).slice(5))

test('the Chinese new year is on its known days', () => {
  const years = [1954, 1966, 1985, 2004, 2020, 2023, 2024, 2025, 2027, 2030, 2033, 2034]
  expect(dates('springFestival', years)).toEqual([
    '02-03',
    '01-21',
    '02-20',
    '01-22',
    '01-25',
    '01-22',
    '02-10',
    '01-29',
    '02-06',
    '02-03',
    '01-31',
    '02-19',
  ])
})

test('the other festivals of China are on their known days', () => {
  expect(dates('qingming', [2008, 2009, 2013, 2019, 2023, 2024])).toEqual([
    '04-04',
    '04-04',
    '04-04',
    '04-05',
    '04-05',
    '04-04',
  ])
  expect(dates('dragonBoat', [2020, 2021, 2022, 2023, 2024, 2025])).toEqual([
    '06-25',
    '06-14',
    '06-03',
    '06-22',
    '06-10',
    '05-31',
  ])
  expect(dates('midAutumn', [2020, 2021, 2022, 2023, 2024, 2025, 2033])).toEqual([
    '10-01',
    '09-21',
    '09-10',
    '09-29',
    '09-17',
    '10-06',
    '09-08',
  ])
})

test('the equinoxes agree with the formulas used in Japan for 1950 to 2099', () => {
  // Constants of the hydrographic office: for March, for September, and the year from which leap days count.
  const wrong: number[] = []
  for (let year = 1950; year < 2100; year++) {
    const [march, september, leapFrom] = year < 1980 ? [20.8357, 23.2588, 1983] : [20.8431, 23.2488, 1980]
    const drift = 0.242194 * (year - 1980) - Math.trunc((year - leapFrom) / 4)
    const days = [skyDay('marchEquinox', year), skyDay('septemberEquinox', year)].map((day) => civilDate(day).day)
    if (days[0] !== Math.floor(march + drift) || days[1] !== Math.floor(september + drift)) wrong.push(year)
  }
  expect(wrong).toEqual([])
})

test('the new years of 1950 to 2099 agree with the platform calendar but where that is known to be off', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })
  const wrong: number[] = []
  for (let year = 1950; year < 2100; year++) {
    if (format.format(new Date(skyDay('springFestival', year) * 86_400_000)) !== '1/1') wrong.push(year)
  }
  // New moons within minutes of midnight, on which releases of the platform calendar differ.
  expect(wrong.filter((year) => ![1954, 2027, 2030].includes(year))).toEqual([])
})
