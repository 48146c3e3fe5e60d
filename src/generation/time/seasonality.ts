/** Busy and quiet seasons of an industry. */
import type { Industry } from '../../contract/mod.ts'
import { civilDate, closing, closingClass } from '../calendar.ts'

/** Factor from a first to a last day of the year, each as month * 100 + day of the month. */
type Season = readonly [first: number, last: number, factor: number]

/** Where seasons overlap, the one that comes first counts. */
const seasons: Readonly<Record<Industry, readonly Season[]>> = {
  manufacturing: [
    [1224, 1226, 0.2],
    [1220, 1231, 4],
    [1001, 1130, 2],
    [901, 930, 1.5],
    [701, 731, 0.6],
  ],
  retail: [
    [1120, 1130, 8],
    [1215, 1224, 6],
    [101, 115, 3],
    [801, 831, 2],
    [601, 731, 0.7],
  ],
  financial_services: [
    [1215, 1231, 8],
    [410, 420, 3],
    [115, 229, 2.5],
  ],
  healthcare: [
    [1215, 1231, 3],
    [101, 131, 2],
    [1001, 1031, 1.5],
  ],
  technology: [
    [1201, 1231, 4],
    [1115, 1130, 2],
    [301, 331, 1.8],
    [901, 930, 1.8],
    [701, 815, 0.7],
  ],
}

/** Financial services are busy when a quarter closes, whatever the season; the year's close is a season of its own. */
const quarterCloseFactor = 5

/** Factor on the entries of a day (since 1970-01-01): 1 outside all seasons, always above 0. */
export function seasonFactor(industry: Industry, day: number): number {
  if (industry === 'financial_services' && closingClass(day) === closing.quarter) return quarterCloseFactor
  const { month, day: dayOfMonth } = civilDate(day)
  const date = month * 100 + dayOfMonth
  return seasons[industry].find(([first, last]) => first <= date && date <= last)?.[2] ?? 1
}
