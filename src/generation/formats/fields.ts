import { decimal } from '../entry.ts'

/** What is not a control character. Said so because `\p{Cc}` with its flag is many times slower. */
const control = /[^ -~\u00a0-\uffff]/

/** A text without control characters, which no format can hold. */
export function plain(text: string): string {
  return control.test(text) ? text.replace(/\p{Cc}/gu, ' ') : text
}

/** `YYYYMMDD` of an ISO date or time. */
export function compactDate(iso: string): string {
  return iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 10)
}

/** `DD.MM.YYYY` of an ISO date. */
export function germanDate(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`
}

/** A decimal with a comma instead of the dot. */
export function withComma(amount: string): string {
  return amount.replace('.', ',')
}

/** Minor units below zero or not, as a decimal with two digits; zero has no sign. */
export function signed(minor: number): string {
  return minor < 0 ? `-${decimal(-minor)}` : decimal(minor)
}

/** Minor units of any size as a decimal with two digits. */
export function bigDecimal(minor: bigint): string {
  const digits = String(minor).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A field of a file whose fields a sign separates: in double quotes where it has the sign or a quote. */
export function delimited(text: string, separator: string): string {
  const clean = plain(text)
  return clean.includes(separator) || clean.includes('"') ? `"${clean.replaceAll('"', '""')}"` : clean
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An XML element with a text; the text must be plain or is made so. */
export function element(name: string, text: string): string {
  const clean = plain(text)
  const escaped = /[&<>"]/.test(clean) ? clean.replace(/[&<>"]/g, (sign) => entities[sign]!) : clean
  return `<${name}>${escaped}</${name}>`
}

/** An XML element around others. */
export function parent(name: string, ...children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`
}
