import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'

const load = createRequire(import.meta.url)

const locales = ['de', 'de_AT', 'de_CH', 'en', 'en_GB', 'en_US', 'es', 'fr', 'it', 'ja', 'zh_CN'] as const
export type LocaleName = (typeof locales)[number]

/** A locale, loaded when it is first needed: most processes never name anybody, and a locale takes tens of milliseconds. */
function fakerOf(locale: LocaleName): Faker {
  return (load(`@faker-js/faker/locale/${locale}`) as { readonly faker: Faker }).faker
}

/** A name and what stands for it in an e-mail address: lower-case letters and digits, at least one. */
export interface Name {
  readonly text: string
  readonly slug: string
}

/** A city and a postal code in the form of its country; a city always has the same. */
interface Place {
  readonly city: string
  readonly postalCode: string
}

/** Names of a locale, each list without duplicates and with `poolSize` names at most. */
interface Pools {
  readonly families: readonly Name[]
  readonly women: readonly Name[]
  readonly men: readonly Name[]
  readonly streets: readonly string[]
  readonly places: readonly Place[]
}

const poolSize = 512
const drawsMax = poolSize * 4
const poolSeed = 20_240_101

/** Double quotes, backslashes and control characters would need escapes in the encodings. */
const unclean = /["\\\p{C}]/u

function distinct(make: () => string): string[] {
  const found = new Set<string>()
  for (let draws = 0; draws < drawsMax && found.size < poolSize; draws++) {
    const text = make().normalize('NFC').trim()
    if (text !== '' && !unclean.test(text)) found.add(text)
  }
  return [...found]
}

/** Letters that are not a plain letter with a mark. */
const spelling: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
}

/** A text in the letters of a domain name: `mueller-luedenscheidt`; empty when none of it can be written so. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßøæœł]/g, (letter) => spelling[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Names in other scripts get the initial of their list and their position instead. */
function named(texts: readonly string[], initial: string): Name[] {
  return texts.map((text, k) => ({ text, slug: slugOf(text) || `${initial}${k}` }))
}

/** Names of places where the locale has a list of real ones, made-up names elsewhere. */
function cityOf(locale: LocaleName, faker: Faker): string {
  const real: readonly LocaleName[] = ['de', 'de_AT', 'de_CH', 'en', 'en_US', 'es', 'fr']
  return real.includes(locale)
    ? faker.helpers.arrayElement(faker.definitions.location.city_name)
    : faker.location.city()
}

/** The library's British postal codes are not of the form that the Royal Mail uses. */
function postalCodeOf(locale: LocaleName, faker: Faker): string {
  return locale === 'en_GB' ? faker.helpers.replaceSymbols('??# #??') : faker.location.zipCode()
}

function drawPools(locale: LocaleName): Pools {
  const faker = fakerOf(locale)
  faker.seed(poolSeed)
  return {
    families: named(
      distinct(() => faker.person.lastName()),
      'f',
    ),
    women: named(
      distinct(() => faker.person.firstName('female')),
      'w',
    ),
    men: named(
      distinct(() => faker.person.firstName('male')),
      'm',
    ),
    streets: distinct(() => faker.location.street()),
    places: distinct(() => cityOf(locale, faker)).map((city) => ({ city, postalCode: postalCodeOf(locale, faker) })),
  }
}

const drawn = new Map<LocaleName, Pools>()

/** The pools of a locale: always the same, drawn at first use (some milliseconds). */
export function poolsOf(locale: LocaleName): Pools {
  const known = drawn.get(locale)
  if (known) return known
  const pools = drawPools(locale)
  drawn.set(locale, pools)
  return pools
}
