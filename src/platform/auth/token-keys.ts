/** The keys with which tokens are checked, from a shared secret, a public key or a key set. */
import { createPublicKey, createSecretKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { fingerprintOf } from './fingerprint.ts'

export interface TokenKey {
  readonly algorithm: 'HS256' | 'RS256'
  /** The name a token may call it by. */
  readonly id: string | undefined
  readonly key: KeyObject
}

/** HS256 needs a secret at least as long as its hash. Source: RFC 7518, section 3.2. */
export const tokenSecretBytesMin = 32
/** RS256 needs 2,048 bits or more. Source: RFC 7518, section 3.3. */
const modulusBitsMin = 2048
const keySetMax = 100

/** What is wrong with the key set or the secret. It never quotes either. */
export class TokenKeyError extends Error {
  override readonly name = 'TokenKeyError'
}

/** Whether `secret` is shorter than its hash, so that guessing it is easier than guessing a signature. */
export const isShortSecret = (secret: string): boolean => Buffer.byteLength(secret) < tokenSecretBytesMin

/** A key of `secret`; its id is a fingerprint, under which tokens of several secrets are told apart. */
export const keyOfSecret = (secret: string): TokenKey => ({
  algorithm: 'HS256',
  id: fingerprintOf(`token secret ${secret}`),
  key: createSecretKey(Buffer.from(secret)),
})

/** Whether a secret is no secret but the public key of an issuer, as PEM. */
export const isPem = (secret: string): boolean => secret.startsWith('-----BEGIN')

/**
 * The RSA key of a PEM (a public key or a certificate), whose line ends may be written `\n`, as a variable can hold them.
 *
 * @throws TokenKeyError for what cannot be read, for a key that is not of RSA or too short, and for a private one: whoever
 * only checks tokens must not hold it.
 */
export function keyOfPem(pem: string): TokenKey {
  if (pem.includes('PRIVATE KEY-----')) throw new TokenKeyError('the key that checks tokens is the public one')
  const key = publicKey(pem.replaceAll('\\n', '\n'), 'the public key cannot be read')
  if (key.asymmetricKeyType !== 'rsa') throw new TokenKeyError('the public key is not an RSA key')
  if (isShort(key)) throw new TokenKeyError(`the public key has fewer than ${modulusBitsMin} bits`)
  return { algorithm: 'RS256', id: undefined, key }
}

/**
 * The RSA keys of a JSON Web Key Set; keys of other types, algorithms or uses are passed over.
 *
 * Source: RFC 7517, sections 4 and 5.
 *
 * @throws TokenKeyError when `text` is no key set, or has no key for RS256, a broken one or one that is too short.
 */
export function keysOfSet(text: string): readonly TokenKey[] {
  const keys = listOf(text).filter(isForRs256)
  if (keys.length === 0) throw new TokenKeyError('the key set has no RSA key for RS256')
  if (keys.length > keySetMax) throw new TokenKeyError(`the key set has more than ${keySetMax} keys`)
  return keys.map(rsaKey)
}

function listOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const { keys } = JSON.parse(text)
    if (Array.isArray(keys)) return keys.filter((key) => typeof key === 'object' && key !== null)
  } catch {
    // What the parser says may quote the file.
  }
  throw new TokenKeyError('the key set must be JSON with a list of keys')
}

const isForRs256 = ({ kty, alg = 'RS256', use = 'sig' }: Readonly<Record<string, unknown>>): boolean =>
  kty === 'RSA' && alg === 'RS256' && use === 'sig'

function rsaKey({ kty, n, e, kid }: Readonly<Record<string, unknown>>): TokenKey {
  const key = publicKey({ key: { kty, n, e } as JsonWebKey, format: 'jwk' }, 'a key of the key set cannot be read')
  if (isShort(key)) throw new TokenKeyError(`a key of the key set has fewer than ${modulusBitsMin} bits`)
  return { algorithm: 'RS256', id: typeof kid === 'string' ? kid : undefined, key }
}

const isShort = ({ asymmetricKeyDetails }: KeyObject): boolean =>
  (asymmetricKeyDetails?.modulusLength ?? 0) < modulusBitsMin

function publicKey(key: Parameters<typeof createPublicKey>[0], problem: string): KeyObject {
  try {
    return createPublicKey(key)
  } catch {
    // What the reader says may quote the key.
    throw new TokenKeyError(problem)
  }
}
