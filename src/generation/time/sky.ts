/**
 * Equinoxes, solstices and new moons, for the holidays that follow them.
 *
 * Sources: Meeus, Astronomical Algorithms, chapters 27 (means and largest terms) and 49 (largest terms). The moments are
 * good to some minutes and only their day is used. Sines may differ in their last bits between machines, which moves no
 * day: from 1949 to 2211 the nearest that a moment comes to midnight is eight seconds.
 */
import { dayNumber } from '../calendar.ts'
import type { SkyDay } from './holiday-rules.ts'

const unixJulian = 2440587.5
const j2000 = 2451545
const hour = 1 / 24
const beijing = 8 * hour
const tokyo = 9 * hour
/** Dynamical time is ahead of the clocks by about this (days), in the middle of 1950 to 2210. */
const clockLag = 80 / 86_400
const synodicMonth = 29.530588861

/** When the Sun is at a longitude: Julian day for the year 2000, then days per thousand years, squared, cubed. */
const sunMoments = {
  marchEquinox: [2451623.80984, 365242.37404, 0.05169, -0.00411],
  juneSolstice: [2451716.56767, 365241.62603, 0.00325, 0.00888],
  septemberEquinox: [2451810.21715, 365242.01767, -0.11575, 0.00337],
  decemberSolstice: [2451900.05952, 365242.74049, -0.06223, -0.00823],
} as const

/** From the March equinox to longitude 15 degrees, where Qingming is. */
const qingmingAfter = 15.167

/** Terms of the Sun's moments: hundred-thousandths of a day, degrees at 2000, degrees per century. */
const sunTerms = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
] as const

/** Terms of the new moon: days, then multiples of the Sun's anomaly, the Moon's and the argument of latitude. */
const moonTerms = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
] as const

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180)

/** Day (since 1970-01-01) of a Julian moment by clocks that are ahead of Greenwich by a part of a day. */
function clockDay(julian: number, ahead: number): number {
  return Math.floor(julian - clockLag + ahead - unixJulian)
}

/** Julian moment at which the Sun is at a longitude in a year. */
function sunMoment(name: keyof typeof sunMoments, year: number): number {
  const [start, slope, square, cube] = sunMoments[name]
  const y = (year - 2000) / 1000
  const mean = start + y * (slope + y * (square + y * cube))
  const centuries = (mean - j2000) / 36525
  const terms = sunTerms.reduce((sum, [size, phase, speed]) => sum + size * cosine(phase + speed * centuries), 0)
  return mean + terms / 100_000
}

/** Julian moment of new moon number `n`; 0 is that of 6 January 2000. */
function newMoon(n: number): number {
  const t = n / 1236.85
  const mean = 2451550.09766 + synodicMonth * n + 0.00015437 * t * t
  const sun = 2.5534 + 29.1053567 * n
  const moon = 201.5643 + 385.81693528 * n + 0.0107582 * t * t
  const latitude = 160.7108 + 390.67050284 * n - 0.0016118 * t * t
  return moonTerms.reduce((sum, [size, s, m, f]) => sum + size * sine(s * sun + m * moon + f * latitude), mean)
}

/** Last day, on or before a day, on which a month of the Chinese calendar begins. */
function monthStart(day: number): number {
  let n = Math.ceil((day + unixJulian + 1 - 2451550) / synodicMonth)
  while (clockDay(newMoon(n), beijing) > day) n--
  return clockDay(newMoon(n), beijing)
}

/** Day on which the month after the one that begins on `start` begins. */
function nextMonth(start: number): number {
  return monthStart(start + 31)
}

/** The second month after that of the December solstice; the third, when one of them is a leap month (as in 2034). */
function springFestival(year: number): number {
  const second = nextMonth(nextMonth(monthStart(clockDay(sunMoment('decemberSolstice', year - 1), beijing))))
  return second < dayNumber(year, 1, 21) ? nextMonth(second) : second
}

/** Day 15 of the month of the September equinox, but in 2033 that is month 9 and the festival is a month earlier. */
function midAutumn(year: number): number {
  const equinox = clockDay(sunMoment('septemberEquinox', year), beijing)
  return monthStart(year === 2033 ? equinox - 1 : equinox) + 14
}

/** Day (since 1970-01-01) in a Gregorian year: an equinox by Tokyo time, the others by Beijing time. */
export function skyDay(name: SkyDay, year: number): number {
  if (name === 'springFestival') return springFestival(year)
  if (name === 'midAutumn') return midAutumn(year)
  // Day 5 of the month of the June solstice.
  if (name === 'dragonBoat') return monthStart(clockDay(sunMoment('juneSolstice', year), beijing)) + 4
  if (name === 'qingming') return clockDay(sunMoment('marchEquinox', year) + qingmingAfter, beijing)
  return clockDay(sunMoment(name, year), tokyo)
}
