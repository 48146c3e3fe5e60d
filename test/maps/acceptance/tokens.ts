/** Tokens as any issuer makes them. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'

export const secret = 'the secret of the map tests, long enough'

interface Claims {
  readonly [name: string]: unknown
}

type Sign = (input: string) => Buffer

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function tokenWith(header: object, claims: Claims, signature: Sign): string {
  const input = `${part(header)}.${part(claims)}`
  return `${input}.${signature(input).toString('base64url')}`
}

/** A token under the shared secret; what is undefined is not in it. */
export const hs256 = (claims: Claims, key = secret, alg = 'HS256'): string =>
  tokenWith({ typ: 'JWT', alg }, claims, (input) => createHmac('sha256', key).update(input).digest())

/** An issuer with a key of its own: its key set, its key as PEM, and tokens under it. */
export function rsaIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keySet = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] })
  const token = (claims: Claims): string =>
    tokenWith({ typ: 'JWT', alg: 'RS256', kid: 'one' }, claims, (input) =>
      sign('sha256', Buffer.from(input), privateKey),
    )
  return { keySet, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(), token }
}
