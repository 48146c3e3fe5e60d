import { mix } from '../randomness.ts'
import type { Country } from './countries.ts'
import { fillPattern } from './patterns.ts'
import { digits, scatter } from './scatter.ts'

/** Where money goes; exactly one of the two is a text that is not empty. */
export interface BankDetails {
  /** IBAN without spaces, with its check digits, where the country has such numbers. */
  readonly iban: string
  /** Number of bank and account elsewhere. */
  readonly bank_account: string
}

/** Banks of a country; they have numbers 0 to one less. */
export const bankCount = 24
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Value of the sign at a position: 0..9 for a digit, 10..35 for a letter. */
function signValue(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code <= 57 ? code - 48 : code - 55
}

/** Two more digits leave a number up to it exact. */
const exactMax = 1e13

/** Remainder of a text of digits and capital letters (which stand for 10..35) by 97. Source: ISO 7064. */
function remainder97(text: string): number {
  let rest = 0
  for (let at = 0; at < text.length; at++) {
    const value = signValue(text, at)
    rest = value > 9 ? rest * 100 + value : rest * 10 + value
    if (rest > exactMax) rest %= 97
  }
  return rest % 97
}

/** IBAN of a national account number. Source: ISO 13616. */
function ibanOf(countryCode: string, account: string): string {
  return countryCode + digits(98 - remainder97(`${account}${countryCode}00`), 2) + account
}

interface Bank {
  /** Four capital letters. */
  readonly letters: string
  /** Ten digits. */
  readonly code: string
}

function makeBank(countryCode: string, bank: number): Bank {
  const country = signValue(countryCode, 0) * 36 + signValue(countryCode, 1)
  const first = mix(country * bankCount + bank + 1) >>> 0
  let letters = ''
  for (let k = 0; k < 4; k++) letters += alphabet[(first >>> (8 * k)) % alphabet.length]
  return { letters, code: String(1_000_000_000 + (mix(first) >>> 0)) }
}

const made = new Map<string, readonly Bank[]>()

/** The banks of a country, the same for every plan. */
function banksOf(countryCode: string): readonly Bank[] {
  const known = made.get(countryCode)
  if (known) return known
  const banks = Array.from({ length: bankCount }, (_, bank) => makeBank(countryCode, bank))
  made.set(countryCode, banks)
  return banks
}

/**
 * Bank details for account number `number` (0..10^10-1, of all partners and employees of a plan): no two are alike.
 *
 * Numbers are invented; only the check digits of the IBAN itself are computed, not those of national schemes within it.
 */
export function bankDetails(country: Country, number: number, bank: number, key: number): BankDetails {
  const { letters, code } = banksOf(country.code)[bank]!
  const account = fillPattern(country.account, digits(scatter(number, 100_000, 100_000, key), 10), code, letters)
  return country.iban ? { iban: ibanOf(country.code, account), bank_account: '' } : { iban: '', bank_account: account }
}
