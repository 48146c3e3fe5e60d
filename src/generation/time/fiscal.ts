/** Fiscal years by the month in which they end. */
import { civilDate, monthLength } from '../calendar.ts'

/** How a company cuts its years: K4 ends in December, V3 in March, V6 in June, V9 in September. */
export type FiscalVariant = 'K4' | 'V3' | 'V6' | 'V9'

const lastMonth = { K4: 12, V3: 3, V6: 6, V9: 9 } as const

/** Whether a day (since 1970-01-01) is the last of a fiscal year. */
export function isFiscalYearEnd(variant: FiscalVariant, day: number): boolean {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return month === lastMonth[variant] && dayOfMonth === monthLength(year, month)
}

/**
 * Fiscal year and period of a day (since 1970-01-01).
 *
 * A fiscal year has the name of the calendar year in which it ends, and twelve periods of one calendar month: 1 is the
 * month after the end of the year before, 12 the last.
 */
export function fiscalPeriod(variant: FiscalVariant, day: number): { year: number; period: number } {
  const { year, month } = civilDate(day)
  const last = lastMonth[variant]
  return { year: month > last ? year + 1 : year, period: ((month - last + 11) % 12) + 1 }
}
