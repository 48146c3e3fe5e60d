import type { Country } from './countries.ts'
import { choose, pick, type RecordKey, trait } from './keys.ts'
import { type Name, poolsOf } from './pools.ts'
import { type Trade, wordsOf } from './words.ts'

/** What a name is made of. */
interface Parts {
  readonly family: string
  readonly second: string
  readonly city: string
  readonly word: string
  readonly legalForm: string
}

/** A company's name, and the family that founded it, for addresses. */
interface PartnerName {
  readonly text: string
  readonly family: Name
}

const sole = 0
const partnersOf = 1

function westernName({ family, second, city, word, legalForm }: Parts, form: number): string {
  if (form === sole) return `${family} ${word} ${city} ${legalForm}`
  return form === partnersOf ? `${family} & ${second} ${word} ${legalForm}` : `${word} ${family} ${second} ${legalForm}`
}

/** In French, Italian and Spanish the word comes first. */
function romanceName({ family, second, city, word, legalForm }: Parts, form: number): string {
  if (form === sole) return `${word} ${family} ${city} ${legalForm}`
  return form === partnersOf ? `${word} ${family} & ${second} ${legalForm}` : `${family} ${second} ${word} ${legalForm}`
}

/** In Japanese the legal form can stand at either end. */
function japaneseName({ family, second, city, word, legalForm }: Parts, form: number): string {
  if (form === sole) return `${legalForm}${city}${family}${word}`
  return form === partnersOf ? `${family}${second}${word}${legalForm}` : `${city}${family}${word}${legalForm}`
}

function chineseName({ family, second, city, word, legalForm }: Parts, form: number): string {
  return form === sole ? `${city}${family}${second}${word}${legalForm}` : `${city}${second}${word}${legalForm}`
}

/**
 * Name of a company that follows a trade, in the words and with the legal form of its country. `city` is where it is.
 * There are some ten million names per trade, so equal names are rare, not impossible.
 */
export function partnerName(country: Country, key: RecordKey, trade: Trade, city: string): PartnerName {
  const { families, men } = poolsOf(country.locale)
  const family = pick(key, trait.family, families)
  const isChinese = country.locale === 'zh_CN'
  const parts: Parts = {
    family: family.text,
    second: pick(key, trait.second, isChinese ? men : families).text,
    city,
    word: pick(key, trait.word, wordsOf[country.locale][trade]),
    legalForm: pick(key, trait.legalForm, country.legalForms),
  }
  return { text: textOf(country, parts, choose(key, trait.nameForm, 3)), family }
}

function textOf({ locale }: Country, parts: Parts, form: number): string {
  if (locale === 'ja') return japaneseName(parts, form)
  if (locale === 'zh_CN') return chineseName(parts, form)
  return locale === 'fr' || locale === 'it' || locale === 'es' ? romanceName(parts, form) : westernName(parts, form)
}

/** E-mail address at a domain of a name reserved for examples; the index keeps those of a company apart. */
export function partnerEmail(box: string, family: Name, letter: 'v' | 'c', index: number): string {
  return `${box}@${family.slug}-${letter}${index}.example`
}
