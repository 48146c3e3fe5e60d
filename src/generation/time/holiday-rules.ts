/**
 * When countries have days off: national holidays, and in some countries days on which only the banks close.
 *
 * Source: the holiday laws of the countries. Left out: holidays of single states, regions and cantons; holidays after
 * the Hindu, Islamic and Buddhist calendars (India, Singapore), which authorities fix year by year; the working weekends
 * that China trades for longer holidays; Irish and British arrangements from before 1971 only in outline.
 */

/** Years of a rule: first, last, and every how many years. */
interface Years {
  readonly from?: number
  readonly to?: number
  readonly every?: number
}

/**
 * What makes up for a holiday on a weekend. `nearest`: the Friday before or the Monday after; `weekday`: the next weekday
 * that is no holiday; `sunday`: only for a Sunday, the next day that is no holiday; `eve`: only for a Sunday, the day
 * before.
 */
export type Observed = 'none' | 'nearest' | 'weekday' | 'sunday' | 'eve'

/** Days that need the sky: equinoxes by Tokyo time, days of the Chinese calendar by Beijing time. */
export type SkyDay = 'marchEquinox' | 'septemberEquinox' | 'springFestival' | 'qingming' | 'dragonBoat' | 'midAutumn'

/** A date; or the first such weekday (0 Sunday) on or after it; or days after Easter Sunday, or after a day of the sky. */
type When =
  | { readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly easter: number }
  | { readonly sky: SkyDay; readonly after: number }

export type Rule = When & Years & { readonly observed?: Observed }

export interface HolidayLaw {
  /** Holds for the rules that do not say otherwise. */
  readonly observed: Observed
  /** Year from which weekends are made up for, and from which a day between two holidays is one. */
  readonly observedFrom?: number
  readonly bridgesFrom?: number
  readonly rules: readonly Rule[]
}

type Options = Years & { readonly observed?: Observed }

const on = (month: number, day: number, options: Options = {}): Rule => ({ month, day, ...options })
const easter = (days: number, options: Options = {}): Rule => ({ easter: days, ...options })
const sky = (name: SkyDay, after = 0, options: Options = {}): Rule => ({ sky: name, after, ...options })
const monday = (month: number, day: number, years: Years = {}): Rule => ({ month, day, weekday: 1, ...years })
const once = (year: number, month: number, day: number): Rule => ({ month, day, from: year, to: year })

const newYear = on(1, 1)
const epiphany = on(1, 6)
const labourDay = on(5, 1)
const assumption = on(8, 15)
const allSaints = on(11, 1)
const christmas = on(12, 25)
const secondChristmas = on(12, 26)
const maundyThursday = easter(-3)
const goodFriday = easter(-2)
const easterMonday = easter(1)
const ascension = easter(39)
const whitMonday = easter(50)
const corpusChristi = easter(60)

/** For a country without a law here. */
export const unknownCountry: HolidayLaw = { observed: 'none', rules: [newYear, labourDay, christmas] }

const europe: Readonly<Record<string, HolidayLaw>> = {
  DE: {
    observed: 'none',
    rules: [
      ...[newYear, goodFriday, easterMonday, labourDay, ascension, whitMonday, christmas, secondChristmas],
      on(6, 17, { from: 1954, to: 1990 }),
      on(10, 3, { from: 1990 }),
      { month: 11, day: 16, weekday: 3, from: 1990, to: 1994 },
      once(2017, 10, 31),
    ],
  },
  FR: {
    observed: 'none',
    rules: [
      ...[newYear, easterMonday, labourDay, ascension, whitMonday, assumption, allSaints, christmas],
      on(5, 8, { from: 1953, to: 1959 }),
      on(5, 8, { from: 1982 }),
      on(7, 14),
      on(11, 11),
    ],
  },
  // England and Wales.
  GB: {
    observed: 'weekday',
    rules: [
      on(1, 1, { from: 1974 }),
      ...[goodFriday, easterMonday, christmas, secondChristmas],
      ...[monday(5, 1, { from: 1978, to: 1994 }), once(1995, 5, 8), monday(5, 1, { from: 1996, to: 2019 })],
      ...[once(2020, 5, 8), monday(5, 1, { from: 2021 })],
      ...[easter(50, { to: 1970 }), monday(5, 25, { from: 1971, to: 2001 }), monday(5, 25, { from: 2003, to: 2011 })],
      ...[monday(5, 25, { from: 2013, to: 2021 }), monday(5, 25, { from: 2023 })],
      ...[monday(8, 1, { to: 1964 }), monday(8, 27, { from: 1965, to: 1970 }), monday(8, 25, { from: 1971 })],
      ...[once(1973, 11, 14), once(1977, 6, 7), once(1981, 7, 29), once(1999, 12, 31), once(2002, 6, 3)],
      ...[once(2002, 6, 4), once(2011, 4, 29), once(2012, 6, 4), once(2012, 6, 5), once(2022, 6, 2)],
      ...[once(2022, 6, 3), once(2022, 9, 19), once(2023, 5, 8)],
    ],
  },
  // Days on which the exchange is closed too; the rest is up to the cantons.
  CH: {
    observed: 'none',
    rules: [
      ...[newYear, on(1, 2), goodFriday, easterMonday, labourDay, ascension, whitMonday, christmas, secondChristmas],
      on(8, 1, { from: 1994 }),
    ],
  },
  AT: {
    observed: 'none',
    rules: [
      ...[newYear, epiphany, easterMonday, labourDay, ascension, whitMonday, corpusChristi, assumption, allSaints],
      ...[on(12, 8), christmas, secondChristmas, on(10, 26, { from: 1965 })],
    ],
  },
  IT: {
    observed: 'none',
    rules: [
      ...[newYear, easterMonday, on(4, 25), labourDay, assumption, allSaints, on(12, 8), christmas, secondChristmas],
      ...[on(1, 6, { to: 1976 }), on(1, 6, { from: 1986 }), on(6, 2, { to: 1976 }), on(6, 2, { from: 2001 })],
      ...[on(3, 19, { to: 1976 }), on(6, 29, { to: 1976 }), on(11, 4, { to: 1976 }), on(10, 4, { from: 2026 })],
      ...[easter(39, { to: 1976 }), easter(60, { to: 1976 })],
    ],
  },
  ES: {
    observed: 'none',
    rules: [
      ...[newYear, epiphany, goodFriday, labourDay, assumption, on(10, 12), allSaints, on(12, 8), christmas],
      ...[on(7, 18, { to: 1977 }), on(12, 6, { from: 1983 })],
    ],
  },
  NL: {
    observed: 'none',
    rules: [
      ...[newYear, easterMonday, ascension, whitMonday, christmas, secondChristmas],
      on(4, 30, { to: 1979, observed: 'sunday' }),
      on(4, 30, { from: 1980, to: 2013, observed: 'eve' }),
      on(4, 27, { from: 2014, observed: 'eve' }),
      on(5, 5, { from: 1990, every: 5 }),
    ],
  },
  BE: {
    observed: 'none',
    rules: [
      ...[newYear, easterMonday, labourDay, ascension, whitMonday, on(7, 21), assumption, allSaints, on(11, 11)],
      christmas,
    ],
  },
  IE: {
    observed: 'weekday',
    rules: [
      ...[on(1, 1, { from: 1974 }), on(3, 17), easterMonday, christmas, secondChristmas],
      // The law has 1 February itself when that is a Friday (first in 2030); left out.
      monday(2, 1, { from: 2023 }),
      monday(5, 1, { from: 1994 }),
      ...[easter(50, { to: 1973 }), monday(6, 1, { from: 1974 }), monday(8, 1), monday(10, 25, { from: 1977 })],
    ],
  },
  SE: {
    observed: 'none',
    rules: [
      ...[newYear, epiphany, goodFriday, easterMonday, labourDay, ascension, easter(50, { to: 2004 })],
      on(6, 6, { from: 2005 }),
      { month: 6, day: 19, weekday: 5, from: 1953 },
      { month: 6, day: 20, weekday: 6, from: 1953 },
      { month: 10, day: 31, weekday: 6, from: 1953 },
      ...[on(12, 24), christmas, secondChristmas, on(12, 31)],
    ],
  },
  DK: {
    observed: 'none',
    rules: [
      ...[newYear, maundyThursday, goodFriday, easterMonday, easter(26, { to: 2023 }), ascension, whitMonday],
      ...[on(6, 5), on(12, 24), christmas, secondChristmas, on(12, 31)],
    ],
  },
  NO: {
    observed: 'none',
    rules: [
      ...[newYear, maundyThursday, goodFriday, easterMonday, labourDay, on(5, 17), ascension, whitMonday, christmas],
      secondChristmas,
    ],
  },
  PL: {
    observed: 'none',
    rules: [
      ...[newYear, easterMonday, labourDay, corpusChristi, allSaints, christmas, secondChristmas],
      ...[on(1, 6, { to: 1960 }), on(1, 6, { from: 2011 }), on(5, 3, { from: 1990 }), on(7, 22, { to: 1989 })],
      ...[on(8, 15, { to: 1960 }), on(8, 15, { from: 1989 }), on(11, 11, { from: 1989 }), on(12, 24, { from: 2025 })],
    ],
  },
}

const americas: Readonly<Record<string, HolidayLaw>> = {
  // 5 U.S.C. 6103 and its history: Uniform Monday Holiday Act from 1971, Veterans Day in October 1971-1977.
  US: {
    observed: 'nearest',
    rules: [
      ...[newYear, on(7, 4), monday(9, 1), { month: 11, day: 22, weekday: 4 }, christmas],
      ...[monday(1, 15, { from: 1986 }), on(2, 22, { to: 1970 }), monday(2, 15, { from: 1971 })],
      ...[on(5, 30, { to: 1970 }), monday(5, 25, { from: 1971 }), on(6, 19, { from: 2021 })],
      ...[monday(10, 8, { from: 1971 }), on(11, 11, { to: 1970 }), monday(10, 22, { from: 1971, to: 1977 })],
      on(11, 11, { from: 1978 }),
    ],
  },
  CA: {
    observed: 'weekday',
    rules: [
      ...[newYear, goodFriday, on(7, 1), monday(9, 1), on(11, 11), christmas, secondChristmas],
      ...[monday(5, 18, { from: 1953 }), on(9, 30, { from: 2021 }), monday(10, 8, { from: 1957 })],
    ],
  },
  // With the days on which the banks close.
  MX: {
    observed: 'none',
    rules: [
      ...[newYear, maundyThursday, goodFriday, labourDay, on(9, 16), on(11, 2), on(12, 12), christmas],
      ...[on(2, 5, { to: 2005 }), monday(2, 1, { from: 2006 }), on(3, 21, { to: 2005 }), monday(3, 15, { from: 2006 })],
      ...[on(11, 20, { to: 2005 }), monday(11, 15, { from: 2006 })],
      ...[on(12, 1, { from: 1970, to: 2018, every: 6 }), on(10, 1, { from: 2024, every: 6 })],
    ],
  },
  // With Carnival and Corpus Christi, when the banks close.
  BR: {
    observed: 'none',
    rules: [
      ...[newYear, easter(-48), easter(-47), goodFriday, on(4, 21), labourDay, corpusChristi, on(9, 7), on(11, 2)],
      ...[on(11, 15), christmas, on(10, 12, { from: 1980 }), on(11, 20, { from: 2024 })],
    ],
  },
}

const asiaPacific: Readonly<Record<string, HolidayLaw>> = {
  JP: {
    observed: 'sunday',
    observedFrom: 1973,
    bridgesFrom: 1986,
    rules: [
      ...[newYear, on(4, 29), on(5, 3), on(5, 5), on(11, 3), on(11, 23), sky('marchEquinox'), sky('septemberEquinox')],
      ...[on(1, 15, { to: 1999 }), monday(1, 8, { from: 2000 }), on(2, 11, { from: 1967 }), on(2, 23, { from: 2020 })],
      ...[on(5, 4, { from: 2007 }), on(7, 20, { from: 1996, to: 2002 }), monday(7, 15, { from: 2003, to: 2019 })],
      ...[once(2020, 7, 23), once(2021, 7, 22), monday(7, 15, { from: 2022 }), on(8, 11, { from: 2016, to: 2019 })],
      ...[once(2020, 8, 10), once(2021, 8, 8), on(8, 11, { from: 2022 }), on(9, 15, { from: 1966, to: 2002 })],
      ...[monday(9, 15, { from: 2003 }), on(10, 10, { from: 1966, to: 1999 }), monday(10, 8, { from: 2000, to: 2019 })],
      ...[once(2020, 7, 24), once(2021, 7, 23), monday(10, 8, { from: 2022 }), on(12, 23, { from: 1989, to: 2018 })],
      ...[once(1959, 4, 10), once(1989, 2, 24), once(1990, 11, 12), once(1993, 6, 9), once(2019, 5, 1)],
      once(2019, 10, 22),
    ],
  },
  CN: {
    observed: 'weekday',
    rules: [
      ...[newYear, sky('springFestival'), sky('springFestival', 1), sky('springFestival', 2), labourDay],
      ...[sky('springFestival', -1, { from: 2025 }), sky('qingming', 0, { from: 2008 })],
      ...[on(5, 2, { from: 2000, to: 2007 }), on(5, 3, { from: 2000, to: 2007 }), on(5, 2, { from: 2025 })],
      ...[sky('dragonBoat', 0, { from: 2008 }), sky('midAutumn', 0, { from: 2008 })],
      ...[on(10, 1), on(10, 2), on(10, 3, { from: 1999 })],
    ],
  },
  IN: {
    observed: 'none',
    rules: [newYear, on(1, 26), goodFriday, on(4, 14), labourDay, on(8, 15), on(10, 2), christmas],
  },
  AU: {
    observed: 'weekday',
    rules: [
      ...[newYear, on(1, 26), goodFriday, easterMonday, on(4, 25, { observed: 'none' }), monday(6, 8), christmas],
      ...[secondChristmas, once(2022, 9, 22)],
    ],
  },
  SG: {
    observed: 'sunday',
    rules: [
      ...[newYear, sky('springFestival'), sky('springFestival', 1), goodFriday, labourDay],
      ...[on(8, 9, { from: 1966 }), christmas],
    ],
  },
}

/** Laws by country, ISO 3166-1 alpha-2. */
export const holidayLaws: Readonly<Record<string, HolidayLaw>> = { ...europe, ...americas, ...asiaPacific }
