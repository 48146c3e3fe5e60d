/** Front door of authentication. */
export { fingerprintOf } from './fingerprint.ts'
export { createKeyRing, type KeyRing } from './key-ring.ts'
export { createOriginPolicy, type OriginPolicy } from './origin-policy.ts'
export { isPlanName, type PlanName, planNames } from './plan.ts'
export { type Presented, type PresentedCredentials, presentedKey } from './presented-key.ts'
export { type Grant, may, type Principal } from './principal.ts'
export { isScope, scopesCover, scopesMax } from './scope.ts'
export type { StoredKey } from './stored-key.ts'
export {
  type KeyChange,
  type KeyRecords,
  keyNameMax,
  type NewKey,
  StoredKeys,
  storedKeysKept,
  storedKeysMax,
} from './stored-keys.ts'
export { keyOfSecret, keysOfSet, type TokenKey, TokenKeyError } from './token-keys.ts'
export { createTokenReader } from './tokens.ts'
