import { compileFill, type Pattern } from './patterns.ts'
import type { LocaleName } from './pools.ts'

/** What the records of a country have in common. */
export interface Country {
  readonly code: string
  readonly locale: LocaleName
  readonly currency: string
  readonly legalForms: readonly string[]
  readonly taxId: Pattern
  readonly account: Pattern
  readonly iban: boolean
}

/** The same, with patterns as text (see `compileFill`). */
interface Row {
  readonly locale: LocaleName
  readonly currency: string
  readonly legalForms: readonly string[]
  /** Has eight `a`, at most ten `b`; the form of the country's tax ids, their check digits are not computed. */
  readonly taxId: string
  /** Has ten `a`, at most ten `b` and four `l`. With `iban`, it is the part after the check digits. */
  readonly account: string
  readonly iban: boolean
}

const germanForms = ['GmbH', 'GmbH', 'GmbH', 'GmbH & Co. KG', 'AG', 'KG']
const englishForms = ['Ltd', 'Ltd', 'Ltd', 'Group Ltd', 'plc']
const americanForms = ['Inc.', 'Inc.', 'LLC', 'LLC', 'Corp.', 'Co.']

/** Countries by ISO 3166-1 code. Source of the account patterns: SWIFT, IBAN Registry. */
const rows: Readonly<Record<string, Row>> = {
  US: {
    locale: 'en_US',
    currency: 'USD',
    legalForms: americanForms,
    taxId: 'aa-aaaaaab',
    account: '0bbbbbbbb-aaaaaaaaaa',
    iban: false,
  },
  GB: {
    locale: 'en_GB',
    currency: 'GBP',
    legalForms: englishForms,
    taxId: 'GBaaaaaaaab',
    account: 'llllbbbbaaaaaaaaaa',
    iban: true,
  },
  DE: {
    locale: 'de',
    currency: 'EUR',
    legalForms: germanForms,
    taxId: 'DEaaaaaaaab',
    account: 'bbbbbbbbaaaaaaaaaa',
    iban: true,
  },
  AT: {
    locale: 'de_AT',
    currency: 'EUR',
    legalForms: germanForms,
    taxId: 'ATUaaaaaaaa',
    account: 'bbbbb0aaaaaaaaaa',
    iban: true,
  },
  CH: {
    locale: 'de_CH',
    currency: 'CHF',
    legalForms: ['AG', 'AG', 'GmbH'],
    taxId: 'CHE-aaa.aaa.aab',
    account: 'bbbbb00aaaaaaaaaa',
    iban: true,
  },
  FR: {
    locale: 'fr',
    currency: 'EUR',
    legalForms: ['SARL', 'SARL', 'SAS', 'SAS', 'SA'],
    taxId: 'FRbbaaaaaaaab',
    account: 'bbbbbbbbbb0aaaaaaaaaa00',
    iban: true,
  },
  IT: {
    locale: 'it',
    currency: 'EUR',
    legalForms: ['S.r.l.', 'S.r.l.', 'S.p.A.', 'S.n.c.'],
    taxId: 'ITaaaaaaaabbb',
    account: 'lbbbbbbbbbb00aaaaaaaaaa',
    iban: true,
  },
  ES: {
    locale: 'es',
    currency: 'EUR',
    legalForms: ['S.L.', 'S.L.', 'S.L.', 'S.A.'],
    taxId: 'ESBaaaaaaaa',
    account: 'bbbbbbbbbbaaaaaaaaaa',
    iban: true,
  },
  JP: {
    locale: 'ja',
    currency: 'JPY',
    legalForms: ['株式会社', '株式会社', '株式会社', '合同会社'],
    taxId: 'Tbbbbbaaaaaaaa',
    account: 'bbbb-bbb-aaaaaaaaaa',
    iban: false,
  },
  CN: {
    locale: 'zh_CN',
    currency: 'CNY',
    legalForms: ['有限公司', '有限公司', '有限公司', '股份有限公司'],
    taxId: '91bbbbbbMAaaaaaaaa',
    account: '62bbbbbbbaaaaaaaaaa',
    iban: false,
  },
  NL: {
    locale: 'en',
    currency: 'EUR',
    legalForms: ['B.V.', 'B.V.', 'N.V.'],
    taxId: 'NLaaaaaaaabB01',
    account: 'llllaaaaaaaaaa',
    iban: true,
  },
  CA: {
    locale: 'en',
    currency: 'CAD',
    legalForms: americanForms,
    taxId: 'aaaaaaaabRT0001',
    account: 'bbbbb-bbb-aaaaaaaaaa',
    iban: false,
  },
}

/** Countries that the table does not have share a form, with the country's code before the tax id. */
function elsewhere(code: string): Row {
  return {
    locale: 'en',
    currency: 'USD',
    legalForms: englishForms,
    taxId: `${code}aaaaaaaab`,
    account: 'bbbbbb-aaaaaaaaaa',
    iban: false,
  }
}

const known = new Map<string, Country>()

/** Facts of a country by its ISO 3166-1 code; a code that the table does not have gets facts too. */
export function countryOf(code: string): Country {
  const found = known.get(code)
  if (found) return found
  const row = rows[code] ?? elsewhere(code)
  const country = { ...row, code, taxId: compileFill(row.taxId), account: compileFill(row.account) }
  known.set(code, country)
  return country
}

/** Where the partners abroad are, the frequent ones several times. */
export const tradePartners = [
  'US',
  'US',
  'DE',
  'DE',
  'CN',
  'CN',
  'GB',
  'FR',
  'IT',
  'JP',
  'ES',
  'NL',
  'CH',
  'AT',
] as const
