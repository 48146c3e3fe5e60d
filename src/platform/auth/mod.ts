/** Front door of authentication. */
export { createKeyRing, fingerprintOf, type KeyRing, type Principal } from './key-ring.ts'
export { createOriginPolicy, type OriginPolicy } from './origin-policy.ts'
export { type Presented, type PresentedCredentials, presentedKey } from './presented-key.ts'
