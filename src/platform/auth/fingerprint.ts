import { hash } from 'node:crypto'

const fingerprintCharacters = 12

/** The first 12 hexadecimal digits of the SHA-256 of `text`. */
export const fingerprintOf = (text: string): string => fingerprintIn(hash('sha256', text))

/** The same of a digest that is known already: the SHA-256 in hexadecimal digits. */
export const fingerprintIn = (digest: string): string => digest.slice(0, fingerprintCharacters)
