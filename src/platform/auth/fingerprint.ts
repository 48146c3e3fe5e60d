import { createHash } from 'node:crypto'

const fingerprintCharacters = 12

/** The first 12 hexadecimal digits of the SHA-256 of `text`. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, fingerprintCharacters)
