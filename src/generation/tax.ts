/** Standard consumption tax by country, basis points, and the account that collects it (sales tax or VAT). */
const rates: Readonly<Record<string, number>> = {
  US: 825,
  AT: 2000,
  AU: 1000,
  BE: 2100,
  CA: 1300,
  CH: 810,
  CN: 1300,
  DE: 1900,
  DK: 2500,
  ES: 2100,
  FI: 2550,
  FR: 2000,
  GB: 2000,
  IE: 2300,
  IN: 1800,
  IT: 2200,
  JP: 1000,
  MX: 1600,
  NL: 2100,
  NO: 2500,
  NZ: 1500,
  PL: 2300,
  PT: 2300,
  SE: 2500,
  SG: 900,
}
const rateElsewhere = 1500
const salesTaxCountries = new Set(['US', 'CA'])

/** Tax rate of a country (ISO 3166-1 alpha-2) in basis points. */
export function taxRateOf(country: string): number {
  return rates[country] ?? rateElsewhere
}

export function outputTaxNumber(country: string): '2100' | '2110' {
  return salesTaxCountries.has(country) ? '2100' : '2110'
}
