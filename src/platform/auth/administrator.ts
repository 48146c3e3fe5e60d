/** The one account that may log in to the administration. */
import { hash, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../../environment.ts'

export interface Administrator {
  /** Whether there is a password, without which nobody can log in. */
  readonly configured: boolean
  /** Whether both are right. It takes as long for a wrong name as for a wrong password. */
  is(username: string, password: string): boolean
}

const saltBytes = 32

/** Keeps digests of both only, salted with a secret of this process: of unequal lengths nothing could be compared in constant time. */
export function createAdministrator(
  username: string,
  password: string | null,
  environment: Environment,
): Administrator {
  const salt = Buffer.from(environment.randomBytes(saltBytes)).toString('hex')
  const digestOf = (text: string): Buffer => hash('sha256', salt + text, 'buffer')
  const expected = [digestOf(username), digestOf(password ?? '')] as const
  return {
    configured: password !== null,
    is(givenName, givenPassword) {
      const named = timingSafeEqual(expected[0], digestOf(givenName))
      const known = timingSafeEqual(expected[1], digestOf(givenPassword))
      return named && known && password !== null
    },
  }
}
