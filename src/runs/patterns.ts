import type { PatternList } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import type { ClosingPattern } from '../generation/mod.ts'

const descriptions: Readonly<Record<ClosingPattern, string>> = {
  month_end: 'Month-end close activities',
  quarter_end: 'Quarter-end activities',
  year_end: 'Year-end close activities',
}

// Names that older clients send for the same patterns.
const aliases: Readonly<Record<string, ClosingPattern>> = {
  month_end_spike: 'month_end',
  period_end_spike: 'month_end',
  quarter_end_spike: 'quarter_end',
  year_end_spike: 'year_end',
}

/** The patterns that can be triggered, with what they bring. */
export const patternList: PatternList['patterns'] = Object.entries(descriptions).map(([name, description]) => ({
  name: name as ClosingPattern,
  description,
}))

/** Gives the pattern called `name`. @throws unknown_pattern, whose details list the known ones */
export function closingPattern(name: string): ClosingPattern {
  if (Object.hasOwn(descriptions, name)) return name as ClosingPattern
  if (Object.hasOwn(aliases, name)) return aliases[name]!
  const patterns = Object.keys(descriptions)
  return fail('unknown_pattern', `Unknown pattern; known are ${patterns.join(', ')}.`, { patterns })
}
